// The parser's state: a stack, the next word, and the arcs so far, for one sentence at a time.

import type { View } from "./view.js";

/** Transitions: next word onto the stack, left arc, right arc, pop. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const REDUCE = 3;

/**
 * Columns have one row more than there are words: row `size` is no word, and what it holds stands for "not there".
 * Words are numbered from 0 within the sentence.
 */
export interface State {
  size: number;
  stack: Int32Array;
  /** By place on the stack: the nearest word there or below that has no head yet; `size` where there is none. */
  open: Int32Array;
  /** Words on the stack. */
  depth: number;
  /** The next word; `size` at the end. */
  next: number;
  /** True once a word has gone back: no other is left behind the next word. */
  ended: boolean;
  heads: Int32Array;
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** What kinds of dependents a word has so far, as bits. */
  kinds: Int32Array;
}

/** A state with room for sentences of `room` words. */
export function newState(room: number): State {
  const column = () => new Int32Array(room + 1);
  return {
    size: 0,
    stack: column(),
    open: column(),
    depth: 0,
    next: 0,
    ended: false,
    heads: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    kinds: column(),
  };
}

/** Makes the state ready for a sentence of `size` words. */
export function startState(state: State, size: number): void {
  state.size = size;
  state.depth = 0;
  state.next = 0;
  state.ended = false;
  state.heads.fill(-1, 0, size + 1);
  for (const column of [state.left1, state.left2, state.right1, state.right2]) column.fill(size, 0, size + 1);
  state.leftCount.fill(0, 0, size + 1);
  state.rightCount.fill(0, 0, size + 1);
  state.kinds.fill(0, 0, size + 1);
}

/** Bits of the moves that may be made: 1 << SHIFT and so on; 0 when the tree is finished. */
export function allowed(state: State): number {
  const { depth, next, size, stack, heads } = state;
  if (depth === 0) return next < size ? 1 << SHIFT : 0;
  const hasHead = heads[stack[depth - 1]] >= 0;
  if (next === size) return hasHead ? 1 << REDUCE : 0;
  const shift = state.ended ? 0 : 1 << SHIFT;
  return shift | (1 << RIGHT) | (hasHead ? 1 << REDUCE : 1 << LEFT);
}

/**
 * Once no word is left, a headless word on top of others goes back to be the next word, so that one of them takes the other:
 * every sentence ends as one tree. Gives true when it did so.
 */
export function unshift(state: State): boolean {
  const { depth, next, size, stack, heads } = state;
  if (next < size || depth < 2 || heads[stack[depth - 1]] >= 0) return false;
  state.depth--;
  state.next = stack[depth - 1];
  state.ended = true;
  return true;
}

/** Makes a move that is allowed. */
export function step(state: State, view: View, move: number): void {
  const { stack, next, heads } = state;
  if (move === SHIFT) {
    state.open[state.depth] = next;
    stack[state.depth++] = next;
    state.next = follow(state);
    return;
  }
  const top = stack[state.depth - 1];
  if (move === REDUCE) {
    state.depth--;
  } else if (move === LEFT) {
    heads[top] = next;
    state.left2[next] = state.left1[next];
    state.left1[next] = top;
    state.leftCount[next]++;
    state.kinds[next] |= view.leftKind[top];
    state.depth--;
  } else {
    heads[next] = top;
    state.right2[top] = state.right1[top];
    state.right1[top] = next;
    state.rightCount[top]++;
    state.kinds[top] |= view.rightKind[next];
    state.open[state.depth] = state.open[state.depth - 1];
    stack[state.depth++] = next;
    state.next = follow(state);
  }
}

function follow(state: State): number {
  return state.ended ? state.size : state.next + 1;
}
