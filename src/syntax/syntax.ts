// Stage: Penn tags, lemmas and a dependency tree per sentence.

import type { Doc, Syntax, Tokens } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";
import { syntaxOf } from "../doc/tree.js";
import { loadSyntaxModel, RELATIONS, TAGS } from "../model/syntax.js";
import { hangInsertion, joinPieces, readApart, reorderLooks, type Unit } from "./apart.js";
import { lemmaOf, newLemmaBook } from "./lemmatise.js";
import { newDesk, parseSentence } from "./parser.js";
import { newKin, newRelater, relateSentence } from "./relate.js";
import { settleClauses } from "./settle-clauses.js";
import { settleVerbs } from "./settle-verbs.js";
import { settleWords } from "./settle-words.js";
import { newTagger, tagRest, tagSentence, tagStretch, tagTitle } from "./tagger.js";
import { fillView, newView } from "./view.js";
import { type Looks, looksOf, newLookBook } from "./words.js";

/** Tags, lemmatises and parses every sentence. */
export const syntax: Stage<"syntax", "sections" | "sentences"> = { adds: "syntax", needs: ["sections", "sentences"], run: addSyntax };

const model = loadSyntaxModel();
const tagger = newTagger(model.tagger);
const relater = newRelater(model.relations);
const lookBook = newLookBook(model.words);
const lemmaBook = newLemmaBook(model.lemmas, model.words);

/** Tags of forms that may be participles: "leaked", "shut". */
const PAST_LIKE: ReadonlySet<number> = new Set([TAGS.indexOf("VBD"), TAGS.indexOf("VB"), TAGS.indexOf("VBP")]);
const ADVERB = TAGS.indexOf("RB");
const PARTICIPLE = TAGS.indexOf("VBN");

function addSyntax(doc: Doc<"sections" | "sentences">): Syntax {
  const { tokens, list } = doc.sentences;
  const written = looksOf(tokens, lookBook);
  const { units, order } = readApart(tokens, written, list);
  const looks = order === null ? written : reorderLooks(written, order);
  const tagNumbers = new Uint8Array(tokens.count);
  const seenTags = order === null ? tagNumbers : new Uint8Array(order.length);
  for (const unit of units) {
    const isTitle = "sentence" in unit.of && doc.sections.list[unit.of.sentence.section].kind === "title";
    tagUnit(unit, { written, looks, order, mainEnd: isTitle ? mainEnd(tokens, unit, order) : null }, tagNumbers, seenTags);
    const { first, end } = unit;
    const stretch = { first, end, word: (at: number) => tokens.lowers[order === null ? at : order[at]] };
    settleVerbs(stretch, looks, seenTags);
    settleWords(stretch, looks, seenTags);
    settleClauses(stretch, looks, seenTags);
    if (order !== null) for (let word = first; word < end; word++) tagNumbers[order[word]] = seenTags[word];
  }
  const tags: string[] = [];
  const lemmas: string[] = [];
  const hashes = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const { lemma, hash } = lemmaOf(lemmaBook, tokens.forms[i], tokens.lowers[i], tagNumbers[i]);
    tags.push(TAGS[tagNumbers[i]]);
    lemmas.push(lemma);
    hashes[i] = hash;
  }
  const seenHashes = order === null ? hashes : order.map((token) => hashes[token]);
  const heads = new Int32Array(tokens.count).fill(-1);
  const deprels = new Array<string>(tokens.count).fill("punct");
  const room = units.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const view = newView(room);
  const desk = newDesk(room);
  const kin = newKin(room, model.relations.width);
  for (const { pieces } of units) {
    const roots = pieces.map(({ first, end }) => {
      fillView(view, looks, seenTags, seenHashes, first, end);
      parseSentence(view, model.structure, desk);
      relateSentence(view, desk.state.heads, relater, kin);
      let root = first;
      for (let word = first; word < end; word++) {
        const head = desk.state.heads[word - first];
        const token = order === null ? word : order[word];
        if (head < 0) root = token;
        heads[token] = head < 0 ? -1 : order === null ? head + first : order[head + first];
        deprels[token] = RELATIONS[kin.family.relations[word - first]];
      }
      return root;
    });
    joinPieces(pieces, roots, heads, deprels);
  }
  for (const { of } of units) if ("noun" in of) hangInsertion(of, { tags, lowers: tokens.lowers }, heads, deprels);
  return syntaxOf({ tags, lemmas, classes: written.fine, heads, deprels });
}

/** Looks in the order of the text and in that of reading. */
interface Seen {
  readonly written: Looks;
  readonly looks: Looks;
  readonly order: Int32Array | null;
  /** For a title the word of the unit that opens its first subordinate clause, or its end; null for any other sentence. */
  readonly mainEnd: number | null;
}

/** What opens a clause of its own in a title. */
const SUBORDINATORS: ReadonlySet<string> = new Set(["as", "after", "while", "before", "until", "because", "when", "if", "since", "once"]);

function mainEnd({ lowers }: Tokens, { first, end }: Unit, order: Int32Array | null): number {
  let word = first + 1;
  while (word < end && !SUBORDINATORS.has(lowers[order === null ? word : order[word]])) word++;
  return word;
}

/** Tags a sentence with its insertions; what is read as one of these then has its tags. */
function tagUnit({ first, end, of }: Unit, { written, looks, order, mainEnd }: Seen, tagNumbers: Uint8Array, seenTags: Uint8Array): void {
  if (mainEnd !== null && "sentence" in of && of.insertions.length === 0) {
    tagTitle(looks, { first, end }, mainEnd, tagger, seenTags);
    for (let word = first; order !== null && word < end; word++) tagNumbers[order[word]] = seenTags[word];
    return;
  }
  if (order === null) {
    tagSentence(looks, first, end, tagger, tagNumbers);
    return;
  }
  if ("noun" in of) {
    // ", leaked to a newspaper in August,": what describes the noun in front is no past tense.
    const opening = tagNumbers[order[first]] === ADVERB && first + 1 < end ? first + 1 : first;
    if (of.relation === "acl" && PAST_LIKE.has(tagNumbers[order[opening]])) tagNumbers[order[opening]] = PARTICIPLE;
    for (let word = first; word < end; word++) seenTags[word] = tagNumbers[order[word]];
    return;
  }
  const { firstToken, endToken } = of.sentence;
  let from = first;
  let token = firstToken;
  for (const { from: gap, resumes } of of.insertions) {
    const stretch = from;
    while (from < end && order[from] < gap) from++;
    // Up to the first gap as it is written, behind one as if there were none; the insertion always as it is written.
    if (token > firstToken) {
      tagStretch(looks, { first, from: stretch, end }, from, tagger, seenTags);
      for (let word = stretch; word < from; word++) tagNumbers[order[word]] = seenTags[word];
      token = gap;
    }
    tagStretch(written, { first: firstToken, from: token, end: endToken }, resumes, tagger, tagNumbers);
    if (stretch === first) for (let word = first; word < from; word++) seenTags[word] = tagNumbers[order[word]];
    token = resumes;
  }
  tagRest(looks, { first, from, end }, tagger, seenTags);
  for (let word = from; word < end; word++) tagNumbers[order[word]] = seenTags[word];
}
