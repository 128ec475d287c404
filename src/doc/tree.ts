// Reading a dependency tree: children by relation, subtrees as runs of tokens.

import type { Syntax } from "./doc.js";

const NO_CHILDREN: readonly number[] = [];

/** Dependents of a token, in text order. */
export function children(syntax: Syntax, token: number): readonly number[] {
  const from = syntax.childStarts[token];
  const end = syntax.childStarts[token + 1];
  if (!(from < end)) return NO_CHILDREN;
  // Not a view of the column: to make one costs more than to copy the two or three numbers that there are.
  const found: number[] = [];
  for (let k = from; k < end; k++) found.push(syntax.children[k]);
  return found;
}

/** The first dependent with one of these relations; -1 when there is none. */
export function child(syntax: Syntax, token: number, ...deprels: readonly string[]): number {
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    if (isOneOf(deprels, syntax.deprels[syntax.children[k]])) return syntax.children[k];
  }
  return -1;
}

/** All dependents with one of these relations, in text order. */
export function childrenBy(syntax: Syntax, token: number, ...deprels: readonly string[]): number[] {
  const found: number[] = [];
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    if (isOneOf(deprels, syntax.deprels[syntax.children[k]])) found.push(syntax.children[k]);
  }
  return found;
}

/** What `includes` does, in half the time: this runs for each dependent of each word. */
function isOneOf(deprels: readonly string[], deprel: string): boolean {
  for (let k = 0; k < deprels.length; k++) if (deprels[k] === deprel) return true;
  return false;
}

/** True where `token` is `ancestor` or lies below it. */
export function isBelow(syntax: Syntax, token: number, ancestor: number): boolean {
  return syntax.subtreeFirst[ancestor] <= token && token < syntax.subtreeEnd[ancestor];
}

/**
 * A `Syntax` with the columns that follow from heads alone. Heads must be projective within each sentence. All are made here, so that
 * V8 knows them as objects of one shape, which it reads faster.
 */
export function syntaxOf({
  tags,
  lemmas,
  classes,
  heads,
  deprels,
}: Pick<Syntax, "tags" | "lemmas" | "classes" | "heads" | "deprels">): Syntax {
  const n = heads.length;
  const childStarts = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) if (heads[i] >= 0) childStarts[heads[i] + 1]++;
  for (let i = 0; i < n; i++) childStarts[i + 1] += childStarts[i];
  const children = new Int32Array(childStarts[n]);
  const next = childStarts.slice(0, n);
  for (let i = 0; i < n; i++) if (heads[i] >= 0) children[next[heads[i]]++] = i;
  const subtreeFirst = new Int32Array(n);
  const subtreeEnd = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    subtreeFirst[i] = i;
    subtreeEnd[i] = i + 1;
  }
  // Left dependents from left to right see finished subtrees on their left only; two passes settle both sides of a projective tree.
  for (let i = 0; i < n; i++) {
    const head = heads[i];
    if (head > i && subtreeFirst[i] < subtreeFirst[head]) subtreeFirst[head] = subtreeFirst[i];
  }
  for (let i = n - 1; i >= 0; i--) {
    const head = heads[i];
    if (head >= 0 && head < i && subtreeEnd[i] > subtreeEnd[head]) subtreeEnd[head] = subtreeEnd[i];
  }
  return { tags, lemmas, classes, heads, deprels, childStarts, children, subtreeFirst, subtreeEnd };
}

/** True where the heads of tokens `first` to `end` make one tree in which every subtree is a run of tokens. */
export function isProjective(heads: Int32Array, first: number, end: number): boolean {
  const below: number[][] = Array.from({ length: end - first }, () => []);
  const order: number[] = [];
  for (let token = first; token < end; token++) {
    if (heads[token] < 0) order.push(token);
    else below[heads[token] - first].push(token);
  }
  if (order.length !== 1) return false;
  for (let at = 0; at < order.length; at++) for (const token of below[order[at] - first]) order.push(token);
  // What hangs on a cycle is never reached.
  if (order.length !== end - first) return false;
  const sizes = new Int32Array(end - first).fill(1);
  const lows = Int32Array.from(sizes, (_, at) => first + at);
  const highs = lows.slice();
  for (const token of order.reverse()) {
    const at = token - first;
    if (highs[at] - lows[at] + 1 !== sizes[at]) return false;
    const head = heads[token] - first;
    if (heads[token] < 0) continue;
    sizes[head] += sizes[at];
    lows[head] = Math.min(lows[head], lows[at]);
    highs[head] = Math.max(highs[head], highs[at]);
  }
  return true;
}

/** What a clause with "that" may be, and nobody is of a clause: a firm "is confident that", and no firm "is crucial that". */
const OF_CLAUSES: ReadonlySet<string> = new Set(
  "crucial important vital essential necessary imperative critical clear evident obvious apparent possible probable likely unlikely inevitable true".split(
    " ",
  ),
);

/** True for a subject "it" of such a predicate: in "it is crucial that children eat" the clause behind is meant, in "it is time to leave" the hour. */
export function isOfClause(syntax: Syntax, token: number): boolean {
  const { heads, lemmas, deprels } = syntax;
  const predicate = heads[token];
  if (predicate < token || child(syntax, predicate, "cop") !== token + 1) return false;
  if (lemmas[predicate] === "time") return predicate === token + 2;
  const clause = child(syntax, predicate, "csubj", "ccomp", "acl");
  return OF_CLAUSES.has(lemmas[predicate]) && clause > predicate && deprels[predicate + 1] === "mark" && lemmas[predicate + 1] === "that";
}
