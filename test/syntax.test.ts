// Syntax: trees on tables of sentences, lemmas, treebanks carried over to our tokens, and that any text gets well-formed trees.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mended } from "../src/claims/mend.js";
import type { AnnotatedDoc, Doc } from "../src/doc/doc.js";
import { addRows, findSlot, readRows } from "../src/model/rows.js";
import { loadSyntaxModel, RELATIONS, TAGS } from "../src/model/syntax.js";
import { annotate } from "../src/pipeline.js";
import { sections } from "../src/sections/sections.js";
import { sentences } from "../src/sentences/sentences.js";
import { tokenise } from "../src/sentences/tokenise.js";
import { openWink } from "../src/sentences/wink.js";
import { toConllu } from "../src/summary/conllu.js";
import { lemmatise } from "../src/syntax/lemmatise.js";
import { allowed, newState, startState, step } from "../src/syntax/state.js";
import { syntax } from "../src/syntax/syntax.js";
import { newView } from "../src/syntax/view.js";
import { readConllu } from "../src/train/conllu.js";
import { chance, FeatureCounter, Learner, pack } from "../src/train/learner.js";
import { costOf, goldTree } from "../src/train/oracle.js";
import { lift, project, relationOf } from "../src/train/project.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { LEMMAS, PROJECTED, TAGGED, TREEBANK_HEADS, TREES } from "./tables/syntax.js";

type Parsed = Doc<"sentences" | "syntax">;

function parse(text: string): Parsed {
  const article = plainArticle(text);
  const sectioned = { article, sections: sections.run({ article }) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  return { ...split, syntax: syntax.run(split) };
}

/** "dependent relation head" of every arc, by form. */
function arcsOf(doc: Parsed): string[] {
  const { forms } = doc.sentences.tokens;
  return forms.map((form, i) => {
    const head = doc.syntax.heads[i];
    return `${form} ${doc.syntax.deprels[i]} ${head < 0 ? "-" : forms[head]}`;
  });
}

describe("trees", () => {
  test.each(TREES)("%s", (sentence, arcs) => {
    const found = new Set(arcsOf(parse(sentence)));
    expect(arcs.split(", ").filter((arc) => !found.has(arc))).toEqual([]);
  });

  test.each(TAGGED)("tags of: %s", (sentence, tags) => {
    expect(parse(sentence).syntax.tags.join(" ")).toBe(tags);
  });
});

describe("lemmas", () => {
  const rules = loadSyntaxModel().lemmas;
  test.each(LEMMAS)("%s as %s is %s", (form, tag, lemma) => {
    expect(lemmatise(form, form.toLowerCase(), tag, rules)).toBe(lemma);
  });
});

/** What is wrong with the trees of a document; empty when all is well. */
function faults(doc: Parsed): string[] {
  const found: string[] = [];
  const { heads, deprels, tags, lemmas, subtreeFirst, subtreeEnd } = doc.syntax;
  const known = new Set<string>(RELATIONS);
  for (const { firstToken, endToken, index } of doc.sentences.list) {
    let roots = 0;
    for (let i = firstToken; i < endToken; i++) {
      const head = heads[i];
      if (!known.has(deprels[i]) || !TAGS.some((tag) => tag === tags[i]) || lemmas[i] === "")
        found.push(`token ${i}: ${deprels[i]} ${tags[i]}`);
      if ((deprels[i] === "root") !== head < 0) found.push(`token ${i}: ${deprels[i]} under ${head}`);
      if (head < 0) roots++;
      else if (head < firstToken || head >= endToken) found.push(`token ${i}: its head is in another sentence`);
      else if (subtreeFirst[head] > subtreeFirst[i] || subtreeEnd[head] < subtreeEnd[i])
        found.push(`token ${i}: outside its head's subtree`);
    }
    if (roots !== 1) found.push(`sentence ${index}: ${roots} roots`);
    for (let i = firstToken; i < endToken; i++) {
      let size = 0;
      for (let k = firstToken; k < endToken; k++) if (isUnder(heads, k, i)) size++;
      if (size !== subtreeEnd[i] - subtreeFirst[i]) found.push(`token ${i}: its subtree has gaps`);
    }
  }
  return found;
}

function isUnder(heads: Int32Array, token: number, ancestor: number): boolean {
  let up = token;
  for (let steps = 0; up >= 0 && steps <= heads.length; steps++) {
    if (up === ancestor) return true;
    up = heads[up];
  }
  return false;
}

const WORDS = [
  "the",
  "bank",
  "said",
  "that",
  ",",
  "prices",
  "rose",
  "who",
  "and",
  "“",
  "”",
  ".",
  "of",
  "to",
  "is",
  "(",
  ")",
  "Rao",
  "May",
  "3",
  "not",
];

describe("every tree", () => {
  test("is projective with one root, whatever the words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS, ...HOSTILE_PIECES), { maxLength: 60 }), (words) => {
        expect(faults(parse(words.join(" ")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  // Where two mends meet, each would hang its verb on the other's.
  test.each([
    "last After military designs an that , of she had says He had , set that says , incarceration to plans to that plans Australian magnitude says , held that that to in.",
    "that into projects , Ilocos to 2017 . is that W says Dix after he plans population as Lanka upon to after plans plans Khalidi after as had says war the had said of books , divisions .",
    "She said the company plans to close the mill after police claimed the talks had failed, officials say.",
  ])("stays so where claims mend it: %s", (text) => {
    const doc = parse(text);
    expect(faults({ ...doc, syntax: mended(doc) })).toEqual([]);
  });

  test("hangs on the sentence alone", () => {
    const alone = parse("The bank cut its rate on Tuesday.").syntax;
    const after = parse("Nobody knows why.\n\nThe bank cut its rate on Tuesday.").syntax;
    const from = after.tags.length - alone.tags.length;
    expect(after.tags.slice(from)).toEqual(alone.tags);
    expect(Array.from(after.heads.slice(from), (head) => (head < 0 ? head : head - from))).toEqual(Array.from(alone.heads));
  });
});

describe("treebanks", () => {
  test.each(PROJECTED)("%s", (_why, conllu, expected) => {
    const [sentence] = readConllu(
      conllu
        .map((line) => line.replaceAll(" ", "\t").replace(/^#\ttext\t=\t/, "# text = "))
        .join("\n")
        .replace(/^# text.*$/m, (line) => line.replaceAll("\t", " ")),
    );
    const tree = project(sentence, tokenise(sentence.text, { start: 0, end: sentence.text.length }, openWink()));
    expect(tree.tokens.map((token, i) => `${token.form} ${tree.tags[i]} ${tree.heads[i]} ${tree.relations[i]}`)).toEqual(expected);
  });

  test("crossing arcs are lifted, others stay", () => {
    expect(lift([2, -1, 1, 1])).toEqual([1, -1, 1, 1]);
    expect(lift([1, -1, 1, 0])).toEqual([1, -1, 1, 1]);
    expect(lift([1, -1, 4, 4, 1])).toEqual([1, -1, 4, 4, 1]);
  });

  test("subtypes that are told apart stay", () => {
    expect(["acl:relcl", "nmod:unmarked", "obl:agent", "obj"].map(relationOf)).toEqual(["acl:relcl", "nmod", "obl:agent", "obj"]);
  });

  test("a seed gives its stream", () => {
    const draws = (seed: number) => Array.from({ length: 5 }, chance(seed));
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });
});

describe("the oracle", () => {
  test.each(TREEBANK_HEADS)("leads to the gold tree: %j", (...heads) => {
    const gold = goldTree(Int32Array.from(heads));
    const onStack = new Uint8Array(heads.length + 1);
    const state = newState(heads.length);
    const view = newView(heads.length);
    startState(state, heads.length);
    for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
      const free = [1, 2, 3, 0].filter((move) => moves & (1 << move) && costOf(move, state, gold, onStack) === 0);
      const [top, next] = [state.stack[state.depth - 1], state.next];
      step(state, view, free[0]);
      if (free[0] === 1 || free[0] === 3) onStack[top] = 0;
      else onStack[next] = 1;
    }
    expect(Array.from(state.heads.subarray(0, heads.length))).toEqual(heads);
  });
});

describe("learning", () => {
  test("the same examples in the same order give the same bytes", () => {
    const spread = (feature: number) => Math.imul(feature, 0x9e3779b1);
    const learn = () => {
      const counter = new FeatureCounter();
      const examples = Array.from({ length: 40 }, (_, k) => ({
        features: Int32Array.of(spread(k + 1), spread((k % 3) + 100), spread(7)),
        gold: k % 3,
      }));
      for (const { features } of examples) counter.see(features, features.length);
      const learner = new Learner(counter.keep(2), 3, 3);
      const scores = new Int32Array(3);
      for (const { features, gold } of examples) {
        const known = learner.look(features, features.length);
        learner.score(known, scores);
        const best = scores.indexOf(Math.max(...scores));
        if (best !== gold) learner.update(known, gold, best);
        learner.tick();
      }
      return pack(learner.index, learner.averaged(), 3, 4);
    };
    const { bytes, kept } = learn();
    expect(kept).toBe(4);
    expect(learn().bytes).toEqual(bytes);
    const rows = readRows(bytes, 0, 4, 3);
    const scores = new Int32Array(3);
    addRows(rows, Int32Array.of(spread(101)), 1, scores);
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect(findSlot(rows, spread(55))).toBe(-1);
  });
});

describe("CoNLL-U", () => {
  const text = "Rao's firm\tgrew.\n\nIt won't stop.";
  const doc: AnnotatedDoc = annotate(plainArticle(text));
  const written = toConllu(doc);

  test("has ten columns a token, whose range slices to its form", () => {
    const rows = written.split("\n").filter((line) => /^\d/.test(line));
    for (const row of rows) {
      const columns = row.split("\t");
      expect(columns).toHaveLength(10);
      const range = /TokenRange=(\d+):(\d+)/.exec(columns[9]);
      expect(text.slice(Number(range?.[1]), Number(range?.[2]))).toBe(columns[1]);
    }
    expect(rows).toHaveLength(doc.sentences.tokens.count);
  });

  test("is read back as the same trees", () => {
    const read = readConllu(written);
    expect(read.map(({ text: sentence }) => sentence)).toEqual(["Rao's firm grew.", "It won't stop."]);
    expect(read.flatMap(({ words }) => words.map(({ relation }) => relation))).toEqual(doc.syntax.deprels);
  });
});
