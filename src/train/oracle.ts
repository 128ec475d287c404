// The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): how many gold arcs each move gives up.

import { LEFT, REDUCE, RIGHT, SHIFT, type State } from "../syntax/state.js";

/** Gold dependents of each word as one list; those of word i are at `starts[i]` to `starts[i + 1]`. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly children: Int32Array;
  readonly starts: Int32Array;
}

/** The gold tree of a sentence; heads are numbers within the sentence, -1 for the root. */
export function goldTree(heads: Int32Array): GoldTree {
  const starts = new Int32Array(heads.length + 1);
  for (const head of heads) if (head >= 0) starts[head + 1]++;
  for (let i = 0; i < heads.length; i++) starts[i + 1] += starts[i];
  const next = starts.slice(0, heads.length);
  const children = new Int32Array(heads.length);
  heads.forEach((head, i) => {
    if (head >= 0) children[next[head]++] = i;
  });
  return { heads, children, starts };
}

/** Gold arcs that a move puts out of reach. `onStack` is 1 for words on the stack. */
export function costOf(move: number, state: State, gold: GoldTree, onStack: Uint8Array): number {
  const { stack, depth, next, heads } = state;
  const top = depth > 0 ? stack[depth - 1] : -1;
  const ahead = (word: number) => (state.ended ? word === next : word >= next);
  const lostAhead = (word: number) => {
    let lost = 0;
    for (let k = gold.starts[word]; k < gold.starts[word + 1]; k++) if (ahead(gold.children[k])) lost++;
    return lost;
  };
  const lostBehind = (word: number) => {
    let lost = 0;
    for (let k = gold.starts[word]; k < gold.starts[word + 1]; k++) {
      const child = gold.children[k];
      if (onStack[child] === 1 && heads[child] < 0) lost++;
    }
    return lost;
  };
  if (move === REDUCE) return lostAhead(top);
  if (move === LEFT) {
    const head = gold.heads[top];
    return lostAhead(top) + (head !== next && (head < 0 || ahead(head)) ? 1 : 0);
  }
  const head = gold.heads[next];
  if (move === SHIFT) return lostBehind(next) + (head >= 0 && onStack[head] === 1 ? 1 : 0);
  if (move === RIGHT) {
    const within = head < 0 || onStack[head] === 1 || ahead(head);
    return lostBehind(next) + (head !== top && within ? 1 : 0);
  }
  return 0;
}
