// Heads, by a greedy arc-eager parser: each move is the best by the weights of what is seen.

import { addRowsOfFour, type FourRows } from "../model/rows.js";
import { MOVES } from "../model/syntax.js";
import { LEADING, MIDDLE, RARE, STATE_FEATURES, STATE_VALUES, writeValues } from "./parse-features.js";
import { bestOf, leadOf, RULED_OUT } from "./scores.js";
import { allowed, newState, type State, startState, step, unshift } from "./state.js";
import { writeFeatures } from "./templates.js";
import type { View } from "./view.js";

/** How far ahead a move must be after the leading features that the others are not asked, in the weights' units. */
const SAFE_LEAD = 40_000;
/** The same after the middle features, as a share of it: fewer are left that could speak against the move. */
const LATER_LEAD = 0.75;

/** Working memory of a parser for sentences of up to `room` words. */
export interface Desk {
  readonly state: State;
  readonly values: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
  readonly safeLead: number;
}

/** Working memory for sentences of up to `room` words. A parser that is to ask all features always has an infinite safe lead. */
export function newDesk(room: number, { safeLead } = { safeLead: SAFE_LEAD }): Desk {
  return {
    state: newState(room),
    values: new Int32Array(STATE_VALUES.length),
    features: new Int32Array(STATE_FEATURES),
    scores: new Int32Array(MOVES),
    safeLead,
  };
}

/** Builds the tree of the sentence in `view`; its heads are in the desk's state. */
export function parseSentence(view: View, rows: FourRows, desk: Desk): void {
  const { state } = desk;
  startState(state, view.size);
  for (;;) {
    const moves = allowed(state);
    if (moves === 0) {
      if (unshift(state)) continue;
      return;
    }
    // A single way on needs no weights.
    if ((moves & (moves - 1)) === 0) {
      step(state, view, 31 - Math.clz32(moves));
      continue;
    }
    step(state, view, choose(state, view, moves, rows, desk));
  }
}

/** The best of the allowed moves by the weights. */
function choose(state: State, view: View, moves: number, rows: FourRows, { values, features, scores, safeLead }: Desk): number {
  for (let move = 0; move < MOVES; move++) scores[move] = moves & (1 << move) ? 0 : RULED_OUT;
  writeValues(state, view, values);
  addRowsOfFour(rows, features, writeFeatures(LEADING, values, features, 0), scores);
  const early = bestOf(scores);
  if (leadOf(scores, early) >= safeLead) return early;
  addRowsOfFour(rows, features, writeFeatures(MIDDLE, values, features, 0), scores);
  const later = bestOf(scores);
  if (leadOf(scores, later) >= safeLead * LATER_LEAD) return later;
  addRowsOfFour(rows, features, writeFeatures(RARE, values, features, 0), scores);
  return bestOf(scores);
}
