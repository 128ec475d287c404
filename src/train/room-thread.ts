// A thread in which a parser learns.

import { readFourRows } from "../model/rows.js";
import { BITS, MOVES } from "../model/syntax.js";
import { newDesk, parseSentence } from "../syntax/parser.js";
import { fillView, newView } from "../syntax/view.js";
import { fourRows, type Learnt, pack } from "./learner.js";
import { type Lesson, type ParserSettings, trainRelations, trainStructure } from "./parser.js";
import { longest } from "./treebank.js";

/** What is to be learned, from which sentences. */
export interface LearnTask {
  readonly what: "structure" | "relations";
  readonly lesson: Lesson;
  readonly chosen: Int32Array;
  readonly settings: ParserSettings;
}

/** A parser that learns from `gold` is to read `texts`. */
export interface HeadsTask {
  readonly gold: Lesson;
  readonly texts: Lesson;
  readonly settings: ParserSettings;
}

const TRAINERS = { structure: trainStructure, relations: trainRelations } as const;

/** Weights of the moves or of the relations, learned from the sentences in `chosen`. */
export function learn({ what, lesson, chosen, settings }: LearnTask): Learnt {
  return TRAINERS[what](lesson, chosen, settings);
}

/** Heads of the sentences of `texts`, numbers within each sentence, by a parser that learned from all of `gold`. */
export function heads({ gold, texts, settings }: HeadsTask): Int32Array {
  const all = Int32Array.from({ length: gold.treebank.starts.length - 1 }, (_, s) => s);
  const rows = readFourRows(fourRows(pack(trainStructure(gold, all, settings), MOVES, BITS.structure)).buffer, BITS.structure);
  const { starts } = texts.treebank;
  const room = longest(texts.treebank);
  const view = newView(room);
  const desk = newDesk(room, { safeLead: Number.POSITIVE_INFINITY });
  const found = new Int32Array(texts.tags.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    fillView(view, texts.looks, texts.tags, texts.lemmas, starts[s], starts[s + 1]);
    parseSentence(view, rows, desk);
    found.set(desk.state.heads.subarray(0, view.size), starts[s]);
  }
  return found;
}
