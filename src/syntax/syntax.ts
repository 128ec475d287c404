// Stage: Penn tags, lemmas and a dependency tree per sentence.

import type { Doc, Syntax } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";
import { indexTree } from "../doc/tree.js";
import { loadSyntaxModel, RELATIONS, TAGS } from "../model/syntax.js";
import { lemmaOf, newLemmaBook } from "./lemmatise.js";
import { newDesk, parseSentence } from "./parser.js";
import { newKin, newRelater, relateSentence } from "./relate.js";
import { newTagger, tagSentence } from "./tagger.js";
import { fillView, newView } from "./view.js";
import { looksOf, newLookBook } from "./words.js";

/** Tags, lemmatises and parses every sentence. */
export const syntax: Stage<"syntax", "sentences"> = { adds: "syntax", needs: ["sentences"], run: addSyntax };

const model = loadSyntaxModel();
const tagger = newTagger(model.tagger);
const relater = newRelater(model.relations);
const lookBook = newLookBook(model.words);
const lemmaBook = newLemmaBook(model.lemmas);

function addSyntax(doc: Doc<"sentences">): Syntax {
  const { tokens, list } = doc.sentences;
  const looks = looksOf(tokens, lookBook);
  const tagNumbers = new Uint8Array(tokens.count);
  const heads = new Int32Array(tokens.count);
  const relations = new Uint8Array(tokens.count);
  const room = list.reduce((most, sentence) => Math.max(most, sentence.endToken - sentence.firstToken), 0);
  const view = newView(room);
  const desk = newDesk(room);
  const kin = newKin(room, model.relations.width);
  for (const { firstToken, endToken } of list) tagSentence(looks, firstToken, endToken, tagger, tagNumbers);
  const tags = Array.from(tagNumbers, (tag) => TAGS[tag]);
  const lemmas: string[] = [];
  const lemmaHashes = new Int32Array(tokens.count);
  tagNumbers.forEach((tag, i) => {
    const { lemma, hash } = lemmaOf(lemmaBook, tokens.forms[i], tokens.lowers[i], tag);
    lemmas.push(lemma);
    lemmaHashes[i] = hash;
  });
  for (const { firstToken, endToken } of list) {
    fillView(view, looks, tagNumbers, lemmaHashes, firstToken, endToken);
    parseSentence(view, model.structure, desk);
    relateSentence(view, desk.state.heads, relater, kin);
    for (let i = firstToken; i < endToken; i++) {
      const head = desk.state.heads[i - firstToken];
      heads[i] = head < 0 ? -1 : head + firstToken;
      relations[i] = kin.family.relations[i - firstToken];
    }
  }
  return {
    tags,
    lemmas,
    heads,
    deprels: Array.from(relations, (relation) => RELATIONS[relation]),
    ...indexTree(heads),
  };
}
