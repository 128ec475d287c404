// The date grammar at work: forms compiled into one prefix tree a part, matched from any lexeme, longest first.

import { DATE_FORMS, MODIFIERS } from "../lexicon/date-forms.js";
import { HOLIDAYS } from "../lexicon/holidays.js";
import { TIME_PHRASES } from "../lexicon/time-phrases.js";
import type { Lexeme } from "./lexemes.js";
import { MAKERS, type Maker } from "./makers.js";
import type { Value } from "./meaning.js";
import { Parts } from "./parts.js";
import { elementsOf, symbolCount, symbolOf } from "./vocabulary.js";

/** A part of the grammar found at a place: where it ends, what it means, and the row that says so. */
export interface Found {
  readonly end: number;
  readonly value: Value;
  readonly row: string;
}

interface Rule {
  readonly id: string;
  readonly make: Maker;
  readonly detail: string;
}

interface Node {
  readonly words: Map<number, Node>;
  readonly parts: { readonly part: number; readonly node: Node }[];
  readonly rules: Rule[];
}

const PARTS = new Map<string, number>();
const ROOTS: Node[] = [];

function partOf(name: string): number {
  const known = PARTS.get(name);
  if (known !== undefined) return known;
  PARTS.set(name, ROOTS.length);
  ROOTS.push(emptyNode());
  return ROOTS.length - 1;
}

function emptyNode(): Node {
  return { words: new Map(), parts: [], rules: [] };
}

function addRow(part: string, id: string, pattern: string, make: string): void {
  const [name, detail = ""] = make.split(":");
  const rule = { id, make: MAKERS[name], detail };
  if (rule.make === undefined) throw new Error(`no maker ${name} for ${id}`);
  let ends = new Set([ROOTS[partOf(part)]]);
  for (const { alternatives, optional } of elementsOf(pattern)) {
    const next = new Set<Node>(optional ? ends : []);
    for (const node of ends) for (const name of alternatives) next.add(step(node, name));
    ends = next;
  }
  for (const node of ends) node.rules.push(rule);
}

function step(node: Node, name: string): Node {
  if (!name.startsWith("@")) {
    const symbol = symbolOf(name);
    const known = node.words.get(symbol);
    if (known !== undefined) return known;
    const fresh = emptyNode();
    node.words.set(symbol, fresh);
    return fresh;
  }
  const part = partOf(name.slice(1));
  const known = node.parts.find((edge) => edge.part === part);
  if (known !== undefined) return known.node;
  const fresh = emptyNode();
  node.parts.push({ part, node: fresh });
  return fresh;
}

for (const row of MODIFIERS) addRow("modifier", row.id, row.pattern, row.make);
for (const row of HOLIDAYS) addRow("holiday", row.id, row.phrase, `holiday:${row.rule}`);
for (const row of TIME_PHRASES) addRow("phrase", row.id, row.phrase, `phrase:${row.value}${row.history ? " history" : ""}`);
for (const row of DATE_FORMS) addRow(row.id.startsWith("set.") ? "set" : row.part, row.id, row.pattern, row.make);

/** For each part: which symbols it can begin with, and which it can consist of alone ("today", not "the"). */
const FIRSTS = ROOTS.map(() => new Uint8Array(symbolCount()));
const ALONE = ROOTS.map(() => new Uint8Array(symbolCount()));
for (let changed = true; changed; ) {
  changed = false;
  ROOTS.forEach((root, part) => {
    for (const [symbol, node] of root.words) {
      mark(FIRSTS[part], symbol);
      if (node.rules.length > 0) mark(ALONE[part], symbol);
    }
    for (const edge of root.parts) {
      for (const symbol of set(FIRSTS[edge.part])) mark(FIRSTS[part], symbol);
      if (edge.node.rules.length > 0) for (const symbol of set(ALONE[edge.part])) mark(ALONE[part], symbol);
    }
  });

  function mark(bits: Uint8Array, symbol: number): void {
    changed ||= bits[symbol] === 0;
    bits[symbol] = 1;
  }
}

function set(bits: Uint8Array): number[] {
  return [...bits.keys()].filter((symbol) => bits[symbol] === 1);
}

// "Monday, Tuesday, Monday, …": each is a part inside the one before, and a list can be longer than the stack is deep.
const DEEPEST = 100;

const SET = partOf("set");
const TIMEX = partOf("timex");

/** A reader of one run of lexemes: gives the longest date that begins at a place, or null. */
export function openGrammar(lexemes: readonly Lexeme[]): (at: number) => Found | null {
  const known = new Map<number, readonly Found[]>();
  let depth = 0;

  function parse(part: number, at: number): readonly Found[] {
    const key = at * ROOTS.length + part;
    const memo = known.get(key);
    if (memo !== undefined) return memo;
    if (depth === DEEPEST) return [];
    const found: Found[] = [];
    known.set(key, found);
    depth++;
    walk(ROOTS[part], at, at, [], found);
    depth--;
    return found;
  }

  function canBegin(part: number, at: number): boolean {
    const { classes } = lexemes[at];
    const first = at + 1 < lexemes.length && lexemes[at + 1].classes.length > 0 ? FIRSTS[part] : ALONE[part];
    for (let i = 0; i < classes.length; i++) if (first[classes[i]] === 1) return true;
    return false;
  }

  function walk(node: Node, first: number, at: number, path: (number | Value)[], found: Found[]): void {
    for (const rule of node.rules) {
      if (at === first || found.some((other) => other.end === at)) continue;
      const value = rule.make(new Parts(lexemes, first, at, path), rule.detail);
      if (value !== null) found.push({ end: at, value, row: rule.id });
    }
    if (at >= lexemes.length) return;
    const { classes } = lexemes[at];
    for (let i = 0; i < classes.length; i++) {
      const next = node.words.get(classes[i]);
      if (next === undefined) continue;
      path.push(at);
      walk(next, first, at + 1, path, found);
      path.pop();
    }
    for (const { part, node: next } of node.parts) {
      if (!canBegin(part, at)) continue;
      for (const inner of parse(part, at)) {
        path.push(inner.value);
        walk(next, first, inner.end, path, found);
        path.pop();
      }
    }
  }

  return (at) => {
    let best: Found | null = null;
    for (const part of [SET, TIMEX])
      if (canBegin(part, at)) for (const found of parse(part, at)) if (best === null || found.end > best.end) best = found;
    return best;
  };
}
