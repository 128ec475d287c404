// Teachers: parsers that read forwards and backwards vote on the trees of running text, from which the parser learns with the treebanks.

import { readFourRows } from "../model/rows.js";
import { BITS, MOVES } from "../model/syntax.js";
import { newDesk, parseSentence } from "../syntax/parser.js";
import { fillView, newView } from "../syntax/view.js";
import type { Looks } from "../syntax/words.js";
import { fourRows, pack } from "./learner.js";
import { mirrorHeads, mirrorLooks, mirrorTreebank, turn } from "./mirror.js";
import { type ParserSettings, trainStructure } from "./parser.js";
import { longest, type Treebank } from "./treebank.js";
import { elect } from "./vote.js";

/** Sentences as a parser sees them: tags and lemmas (as hashes) are found, not gold. */
export interface Lesson {
  readonly treebank: Treebank;
  readonly looks: Looks;
  readonly tags: Uint8Array;
  readonly lemmas: Int32Array;
}

/** How teachers are trained: two for each seed, one for each direction. */
export type TeacherSettings = Omit<ParserSettings, "seed"> & { readonly seeds: readonly number[] };

/** Heads of the sentences of `texts`, by the vote of parsers that learned from `gold`. */
export function teach(gold: Lesson, texts: Lesson, { seeds, ...settings }: TeacherSettings): Int32Array {
  const { starts } = texts.treebank;
  const [backGold, backTexts] = [mirrorLesson(gold), mirrorLesson(texts)];
  const votes = seeds.flatMap((seed) => [
    parse(gold, texts, { ...settings, seed }),
    mirrorHeads(parse(backGold, backTexts, { ...settings, seed }), starts),
  ]);
  const heads = new Int32Array(texts.tags.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const ballot = votes.map((vote) => vote.subarray(starts[s], starts[s + 1]));
    heads.set(elect(ballot), starts[s]);
  }
  return heads;
}

/** Both lessons as one, trees of the first followed by those of the second. `looks` are those of all its words. */
export function joined(first: Lesson, second: Lesson, looks: (treebank: Treebank) => Looks): Lesson {
  const [a, b] = [first.treebank, second.treebank];
  const treebank: Treebank = {
    forms: [...a.forms, ...b.forms],
    lowers: [...a.lowers, ...b.lowers],
    upos: [...a.upos, ...b.upos],
    lemmas: [...a.lemmas, ...b.lemmas],
    tags: Uint8Array.from([...a.tags, ...b.tags]),
    relations: Uint8Array.from([...a.relations, ...b.relations]),
    heads: Int32Array.from([...a.heads, ...b.heads]),
    starts: Int32Array.from([...a.starts, ...b.starts.subarray(1).map((start) => start + a.forms.length)]),
    ids: [...a.ids, ...b.ids],
    documents: [...a.documents, ...b.documents],
  };
  return {
    treebank,
    looks: looks(treebank),
    tags: Uint8Array.from([...first.tags, ...second.tags]),
    lemmas: Int32Array.from([...first.lemmas, ...second.lemmas]),
  };
}

function mirrorLesson({ treebank, looks, tags, lemmas }: Lesson): Lesson {
  const { starts } = treebank;
  const turned = { tags: tags.slice(), lemmas: lemmas.slice() };
  turn(turned.tags, starts);
  turn(turned.lemmas, starts);
  return { treebank: mirrorTreebank(treebank), looks: mirrorLooks(looks, starts), ...turned };
}

/** Heads of `texts` by one parser that learned from `gold`. */
function parse(gold: Lesson, texts: Lesson, settings: ParserSettings): Int32Array {
  const all = Int32Array.from(gold.treebank.ids.keys());
  const { index, weights } = trainStructure(gold.treebank, gold.looks, gold.tags, gold.lemmas, all, settings);
  const rows = readFourRows(fourRows(pack(index, weights, MOVES, BITS.structure)).buffer, BITS.structure);
  const { starts } = texts.treebank;
  const room = longest(texts.treebank);
  const view = newView(room);
  const desk = newDesk(room, { safeLead: Number.POSITIVE_INFINITY });
  const heads = new Int32Array(texts.tags.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    fillView(view, texts.looks, texts.tags, texts.lemmas, starts[s], starts[s + 1]);
    parseSentence(view, rows, desk);
    heads.set(desk.state.heads.subarray(0, view.size), starts[s]);
  }
  return heads;
}
