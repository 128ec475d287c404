// Heads, by a greedy arc-eager parser: each move is the best by the weights of what is seen.

import { type FourRows, sumRowsOfFour } from "../model/rows.js";
import { MOVES } from "../model/syntax.js";
import { STATE_FEATURES, stateFeatures } from "./parse-features.js";
import { allowed, newState, type State, startState, step, unshift } from "./state.js";
import type { View } from "./view.js";

/** A parser's working memory, for sentences of up to `room` words. */
export interface Desk {
  readonly state: State;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** Working memory for sentences of up to `room` words. */
export function newDesk(room: number): Desk {
  return { state: newState(room), features: new Int32Array(STATE_FEATURES), scores: new Int32Array(MOVES) };
}

/** Builds the tree of the sentence in `view`; its heads are in the desk's state. */
export function parseSentence(view: View, rows: FourRows, desk: Desk): void {
  const { state, features, scores } = desk;
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
    const count = stateFeatures(state, view, features);
    sumRowsOfFour(rows, features, count, scores);
    let best = -1;
    for (let move = 0; move < scores.length; move++) {
      if (moves & (1 << move) && (best < 0 || scores[move] > scores[best])) best = move;
    }
    step(state, view, best);
  }
}
