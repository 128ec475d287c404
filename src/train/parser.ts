// Trains the parser's moves with a dynamic oracle and exploration, and the choice of relations on gold trees.

import { MOVES, RELATIONS } from "../model/syntax.js";
import { LEADING, MIDDLE, RARE, STATE_FEATURES, STATE_VALUES, writeValues } from "../syntax/parse-features.js";
import { fromTheRoot } from "../syntax/relate.js";
import {
  ARC_FEATURES,
  ARC_VALUES,
  FURTHER_ARC,
  LEADING_ARC,
  linkFamily,
  newFamily,
  ROOT,
  writeArcValues,
} from "../syntax/relation-features.js";
import { RULED_OUT } from "../syntax/scores.js";
import { allowed, newState, type State, startState, step, unshift } from "../syntax/state.js";
import { writeFeatures } from "../syntax/templates.js";
import { fillView, newView, type View } from "../syntax/view.js";
import type { Looks } from "../syntax/words.js";
import { chance, FeatureCounter, Learner, type Learnt, shuffle } from "./learner.js";
import { costOf, type GoldTree, goldTree } from "./oracle.js";
import { longest, type Treebank } from "./treebank.js";

/** How parser and relations are trained. */
export interface ParserSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly leastCount: number;
  readonly margin: number;
  /** Share of wrong moves that are followed, from the second epoch on. */
  readonly explore: number;
}

/** Sentences as a parser sees them: tags and lemmas (as hashes) are found, not gold. */
export interface Lesson {
  readonly treebank: Treebank;
  readonly looks: Looks;
  readonly tags: Uint8Array;
  readonly lemmas: Int32Array;
}

/** Weights of the moves, learned from the sentences in `chosen`. */
export function trainStructure({ treebank, looks, tags, lemmas }: Lesson, chosen: Int32Array, settings: ParserSettings): Learnt {
  const room = longest(treebank);
  const state = newState(room);
  const view = newView(room);
  const values = new Int32Array(STATE_VALUES.length);
  const features = new Int32Array(STATE_FEATURES);
  const see = () => {
    writeValues(state, view, values);
    return [LEADING, MIDDLE, RARE].reduce((n, templates) => writeFeatures(templates, values, features, n), 0);
  };
  const onStack = new Uint8Array(room + 1);
  const draw = chance(settings.seed);
  const counter = new FeatureCounter();
  const scores = new Int32Array(MOVES);
  const gold = (s: number) => goldTree(treebank.heads.slice(treebank.starts[s], treebank.starts[s + 1]));
  for (const s of chosen) {
    fillView(view, looks, tags, lemmas, treebank.starts[s], treebank.starts[s + 1]);
    const tree = gold(s);
    walk(state, view, onStack, (moves) => {
      counter.see(features, see());
      return firstOf(freeMoves(moves, state, tree, onStack));
    });
  }
  const index = counter.keep(settings.leastCount);
  const learner = new Learner(index, MOVES, STATE_FEATURES);
  const order = chosen.slice();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, draw);
    for (const s of order) {
      fillView(view, looks, tags, lemmas, treebank.starts[s], treebank.starts[s + 1]);
      const tree = gold(s);
      walk(state, view, onStack, (moves) => {
        const free = freeMoves(moves, state, tree, onStack);
        const known = learner.look(features, see());
        learner.score(known, scores);
        const right = bestOf(scores, free);
        const wrong = bestOf(scores, moves & ~free);
        learner.tick();
        if (wrong < 0) return right;
        if (scores[right] - scores[wrong] < settings.margin) learner.update(known, right, wrong);
        if (scores[right] >= scores[wrong]) return right;
        return epoch > 0 && draw() < settings.explore ? wrong : right;
      });
    }
  }
  return learner.averaged();
}

/** Several models as one: scores are sums, so models that differ by their seeds vote when their weights are added. */
export function together([first, ...others]: readonly Learnt[]): Learnt {
  return { ...first, weights: first.weights.map((weight, k) => others.reduce((sum, { weights }) => sum + weights[k], weight)) };
}

/** Goes through a derivation; a single way on is taken unasked. */
function walk(state: State, view: View, onStack: Uint8Array, choose: (moves: number) => number): void {
  const { size } = view;
  startState(state, size);
  onStack.fill(0, 0, size + 1);
  for (;;) {
    const moves = allowed(state);
    if (moves === 0) {
      if (!unshift(state)) return;
      onStack[state.next] = 0;
      continue;
    }
    const move = (moves & (moves - 1)) === 0 ? 31 - Math.clz32(moves) : choose(moves);
    const top = state.depth > 0 ? state.stack[state.depth - 1] : size;
    const next = state.next;
    step(state, view, move);
    // LEFT and REDUCE pop, SHIFT and RIGHT push.
    if (move === 1 || move === 3) onStack[top] = 0;
    else onStack[next] = 1;
  }
}

/** The moves among `moves` that cost least, as bits. */
function freeMoves(moves: number, state: State, tree: GoldTree, onStack: Uint8Array): number {
  let least = Number.POSITIVE_INFINITY;
  let free = 0;
  for (let move = 0; move < MOVES; move++) {
    if ((moves & (1 << move)) === 0) continue;
    const cost = costOf(move, state, tree, onStack);
    if (cost < least) {
      least = cost;
      free = 0;
    }
    if (cost === least) free |= 1 << move;
  }
  return free;
}

// Left arcs before right ones, arcs before the rest: the shortest derivation.
const PREFERRED = [1, 2, 3, 0];

function firstOf(moves: number): number {
  for (const move of PREFERRED) if (moves & (1 << move)) return move;
  return 0;
}

function bestOf(scores: Int32Array, moves: number): number {
  let best = -1;
  for (let move = 0; move < scores.length; move++) if (moves & (1 << move) && (best < 0 || scores[move] > scores[best])) best = move;
  return best;
}

/** Weights of the relations, learned on gold heads; relations chosen before are the learner's own. */
export function trainRelations({ treebank, looks, tags, lemmas }: Lesson, chosen: Int32Array, settings: ParserSettings): Learnt {
  const room = longest(treebank);
  const family = newFamily(room);
  const values = new Int32Array(ARC_VALUES.length);
  const templates = [LEADING_ARC, FURTHER_ARC];
  const view: View = newView(room);
  const queue = new Int32Array(room + 1);
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Int32Array(RELATIONS.length);
  const draw = chance(settings.seed + 1);
  const counter = new FeatureCounter();
  const visit = (s: number, choose: (gold: number, count: number) => number) => {
    const first = treebank.starts[s];
    const end = treebank.starts[s + 1];
    fillView(view, looks, tags, lemmas, first, end);
    linkFamily(family, view, treebank.heads.subarray(first, end));
    const filled = fromTheRoot(family, view.size, queue);
    for (let k = 0; k < filled; k++) {
      const word = queue[k];
      const gold = treebank.relations[first + word];
      if (family.heads[word] === view.size) family.relations[word] = ROOT;
      else {
        writeArcValues(family, view, word, values);
        const count = templates.reduce((n, some) => writeFeatures(some, values, features, n), 0);
        family.relations[word] = choose(gold, count);
      }
    }
  };
  for (const s of chosen) {
    visit(s, (gold, count) => {
      counter.see(features, count);
      return gold;
    });
  }
  const index = counter.keep(settings.leastCount);
  const learner = new Learner(index, RELATIONS.length, ARC_FEATURES);
  const order = chosen.slice();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, draw);
    for (const s of order) {
      visit(s, (gold, count) => {
        const known = learner.look(features, count);
        learner.score(known, scores);
        scores[ROOT] = RULED_OUT;
        scores[gold] -= settings.margin;
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        scores[gold] += settings.margin;
        if (best !== gold) learner.update(known, gold, best);
        learner.tick();
        return scores[best] > scores[gold] ? best : gold;
      });
    }
  }
  return learner.averaged();
}
