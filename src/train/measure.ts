// Tag accuracy and attachment scores of packed weights on a treebank, as score-syntax.mjs counts them: no punctuation, no subtypes.

import { RELATIONS, type SyntaxModel, TAGS } from "../model/syntax.js";
import { lemmaHash, lemmatise } from "../syntax/lemmatise.js";
import { newDesk, parseSentence } from "../syntax/parser.js";
import { newKin, newRelater, relateSentence } from "../syntax/relate.js";
import { newTagger, tagSentence } from "../syntax/tagger.js";
import { fillView, newView } from "../syntax/view.js";
import type { Looks } from "../syntax/words.js";
import { longest, type Treebank } from "./treebank.js";

/** Shares of tokens, 0 to 1. */
export interface SyntaxScores {
  readonly tokens: number;
  readonly tags: number;
  readonly uas: number;
  readonly las: number;
  /** Right relations among the right heads. */
  readonly relations: number;
}

const PLAIN = RELATIONS.map((relation) => relation.split(":")[0]);

/** Scores on the sentences in `chosen`. */
export function measure(
  treebank: Treebank,
  looks: Looks,
  model: Pick<SyntaxModel, "tagger" | "structure" | "relations" | "lemmas">,
  chosen: Int32Array,
): SyntaxScores {
  const room = longest(treebank);
  const view = newView(room);
  const desk = newDesk(room);
  const kin = newKin(room, model.relations.width);
  const tagger = newTagger(model.tagger);
  const relater = newRelater(model.relations);
  const tags = new Uint8Array(treebank.tags.length);
  const lemmas = new Int32Array(treebank.tags.length);
  let all = 0;
  let tagged = 0;
  let tokens = 0;
  let headed = 0;
  let related = 0;
  for (const s of chosen) {
    const first = treebank.starts[s];
    const end = treebank.starts[s + 1];
    tagSentence(looks, first, end, tagger, tags);
    for (let i = first; i < end; i++) lemmas[i] = lemmaHash(lemmatise(treebank.forms[i], treebank.lowers[i], TAGS[tags[i]], model.lemmas));
    fillView(view, looks, tags, lemmas, first, end);
    parseSentence(view, model.structure, desk);
    relateSentence(view, desk.state.heads, relater, kin);
    for (let i = first; i < end; i++) {
      all++;
      if (tags[i] === treebank.tags[i]) tagged++;
      const relation = PLAIN[treebank.relations[i]];
      if (relation === "punct" || relation === "goeswith") continue;
      tokens++;
      if (desk.state.heads[i - first] !== treebank.heads[i]) continue;
      headed++;
      if (PLAIN[kin.family.relations[i - first]] === relation) related++;
    }
  }
  return { tokens, tags: tagged / all, uas: headed / tokens, las: related / tokens, relations: related / headed };
}
