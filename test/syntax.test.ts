// Syntax: trees on tables of sentences, lemmas, treebanks carried over to our tokens, and that any text gets well-formed trees.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mended } from "../src/claims/mend.js";
import type { AnnotatedDoc, Doc } from "../src/doc/doc.js";
import { hashText } from "../src/model/hash.js";
import { addRows, addRowsOfFour, readFourRows, readSparseRows } from "../src/model/rows.js";
import { loadSyntaxModel, RELATIONS, TAGS } from "../src/model/syntax.js";
import { findWord, readWords } from "../src/model/words.js";
import { annotate } from "../src/pipeline.js";
import { sections } from "../src/sections/sections.js";
import { sentences } from "../src/sentences/sentences.js";
import { tokenise } from "../src/sentences/tokenise.js";
import { openWink } from "../src/sentences/wink.js";
import { toConllu } from "../src/summary/conllu.js";
import { KeptSums } from "../src/syntax/kept-sums.js";
import { lemmatise, regularLemma } from "../src/syntax/lemmatise.js";
import { allowed, newState, startState, step } from "../src/syntax/state.js";
import { syntax } from "../src/syntax/syntax.js";
import { readGroup, readTemplates, writeFeatures } from "../src/syntax/templates.js";
import { newView } from "../src/syntax/view.js";
import { readConllu } from "../src/train/conllu.js";
import { chance, FeatureCounter, FeatureIndex, fourRows, Learner, pack, sparseRows } from "../src/train/learner.js";
import { costOf, goldTree } from "../src/train/oracle.js";
import { lift, project, relationOf } from "../src/train/project.js";
import { packWords } from "../src/train/word-pack.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { NEWS_TREES } from "./tables/news-trees.js";
import { LEMMAS, PROJECTED, TAGGED, TITLES, TREEBANK_HEADS, TREES } from "./tables/syntax.js";

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
  test.each([...TREES, ...NEWS_TREES])("%s", (sentence, arcs) => {
    const found = new Set(arcsOf(parse(sentence)));
    expect(arcs.split(", ").filter((arc) => !found.has(arc))).toEqual([]);
  });

  test.each(TITLES)("on top of the title: %s", (title, top) => {
    const doc = parse(`${title}\n\nThe news was given out in the capital this week.\n`);
    const root = doc.syntax.heads.indexOf(-1);
    expect(`${doc.sentences.tokens.forms[root]} ${doc.syntax.tags[root]}`).toBe(top);
  });

  test.each(TAGGED)("tags of: %s", (sentence, tags) => {
    expect(parse(sentence).syntax.tags.join(" ")).toBe(tags);
  });
});

describe("lemmas", () => {
  const { lemmas: rules, words } = loadSyntaxModel();
  test.each(LEMMAS)("%s as %s is %s", (form, tag, lemma) => {
    expect(regularLemma(form, lemmatise(form, form.toLowerCase(), tag, rules), tag, words)).toBe(lemma);
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

  test.each([
    ["While the council keeps a close, lasting bond with Leeds, the revised pact allows Hull to sell its power across any grid.", "allows"],
    ["Although the firm holds a long, costly contract with Shell, the new deal permits Oslo to ship its gas through any port.", "permits"],
    ["Because the port has a deep, old link with Malta, the altered plan lets Genoa ship its cars on any line.", "lets"],
    ["The council keeps its bond with Leeds, although the pact allows Hull to sell its power.", "keeps"],
  ])("has the main clause on top where claims mend it: %s", (text, verb) => {
    const doc = parse(text);
    expect(doc.sentences.tokens.forms[mended(doc).heads.indexOf(-1)]).toBe(verb);
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
  const spread = (feature: number) => Math.imul(feature, 0x9e3779b1);
  const learn = (width: number) => {
    const counter = new FeatureCounter();
    const examples = Array.from({ length: 40 }, (_, k) => ({
      features: Int32Array.of(spread(k + 1), spread((k % 3) + 100), spread(7)),
      gold: k % 3,
    }));
    for (const { features } of examples) counter.see(features, features.length);
    const learner = new Learner(counter.keep(2), width, 3);
    const scores = new Int32Array(width);
    for (const { features, gold } of examples) {
      const known = learner.look(features, features.length);
      learner.score(known, scores);
      const best = scores.indexOf(Math.max(...scores));
      if (best !== gold) learner.update(known, gold, best);
      learner.tick();
    }
    return pack(learner.averaged(), width, 4);
  };

  test("the same examples in the same order give the same bytes", () => {
    expect(learn(3).kept).toBe(4);
    expect(sparseRows(learn(3))).toEqual(sparseRows(learn(3)));
    expect(fourRows(learn(4))).toEqual(fourRows(learn(4)));
  });

  test.each([
    [
      "of many",
      (feature: number) => {
        const scores = new Int32Array(3);
        addRows(readSparseRows(sparseRows(learn(3)).buffer, 0, 4, 3), Int32Array.of(spread(feature)), 1, scores);
        return scores;
      },
    ],
    [
      "of four",
      (feature: number) => {
        const scores = new Int32Array(4);
        addRowsOfFour(readFourRows(fourRows(learn(4)).buffer, 4), Int32Array.of(spread(feature)), 1, scores);
        return scores;
      },
    ],
  ])("rows %s are found by their feature, others weigh nothing", (_width, scoresOf) => {
    for (const right of [0, 1, 2]) expect(scoresOf(100 + right).indexOf(Math.max(...scoresOf(100 + right)))).toBe(right);
    expect(new Set(scoresOf(55))).toEqual(new Set([0]));
  });

  test("a slot's rows are its own, wherever in the bucket it lies", () => {
    const tags = Uint16Array.of(3, 5, 7, 9, 0, 0, 0, 11);
    const codes = Int8Array.from({ length: 8 * 4 }, (_, k) => ((k % 5) - 2) * 20);
    const packed = { tags, codes, kept: 5, seen: 5, unit: 1 };
    const four = readFourRows(fourRows(packed).buffer, 3);
    const sparse = readSparseRows(sparseRows(packed).buffer, 0, 3, 4);
    tags.forEach((tag, slot) => {
      if (tag === 0) return;
      const feature = Int32Array.of((tag << 16) | (slot >> 2));
      const [sums, added] = [new Int32Array(4), new Int32Array(4)];
      addRowsOfFour(four, feature, 1, sums);
      addRows(sparse, feature, 1, added);
      const weights = Array.from(codes.subarray(slot * 4, slot * 4 + 4), (code) => code * Math.abs(code));
      expect([Array.from(sums), Array.from(added)]).toEqual([weights, weights]);
    });
  });
});

describe("kept sums", () => {
  const group = readGroup(["a", "b"], "a b", "1 a, 2 a b");
  const keys = [0, 1, 2, 3].flatMap((a) => [7, 9].map((b) => Int32Array.of(a, b)));
  const index = new FeatureIndex();
  const features = new Int32Array(2);
  for (const key of keys) {
    writeFeatures(group.templates, key, features, 0);
    for (const feature of features) index.add(feature);
  }
  const weights = Float32Array.from({ length: index.count * 3 }, (_, k) => k - 5);
  const rows = readSparseRows(
    sparseRows(pack({ hashes: index.hashes(), seen: new Uint16Array(index.count).fill(1), weights }, 3, 8)).buffer,
    0,
    8,
    3,
  );
  const straight = (key: Int32Array) => {
    const sums = new Int32Array(3);
    addRows(rows, features, writeFeatures(group.templates, key, features, 0), sums);
    return sums;
  };

  // Two places: most keys drive another out.
  test.each([1, 8])("are those of the features, whatever was kept before (%i bits)", (bits) => {
    const kept = new KeptSums(rows, group, bits);
    for (const k of [0, 1, 2, 2, 3, 0, 0, 3, 1, 7, 6, 5, 4, 4, 7]) {
      const sums = new Int32Array(3);
      kept.add(keys[k], sums);
      expect(sums).toEqual(straight(keys[k]));
    }
    expect(new Set(keys.map((key) => straight(key).join()))).toHaveLength(keys.length);
  });
});

describe("templates", () => {
  const hashes = (table: string, values: number[]) => {
    const out = new Int32Array(8);
    return Array.from(out.subarray(0, writeFeatures(readTemplates(["a", "b", "c", "d"], table), Int32Array.from(values), out, 0)));
  };

  test("see the values that they name, in their order, and no others", () => {
    expect(hashes("1 a", [1, 2, 3, 4])).toEqual(hashes("1 a", [1, 5, 6, 7]));
    for (const table of ["1 a b", "1 b a", "1 c a b", "1 a b c d", "1 d a c b"]) {
      for (const changed of table.split(" ").slice(1)) {
        const values = [1, 2, 3, 4];
        const others = values.map((value, k) => ("abcd"[k] === changed ? value + 10 : value));
        expect(hashes(table, values)).not.toEqual(hashes(table, others));
      }
    }
    expect(hashes("1 a b", [1, 2, 3, 4])).not.toEqual(hashes("1 b a", [1, 2, 3, 4]));
    expect(hashes("1 a b", [1, 2, 3, 4])).not.toEqual(hashes("2 a b", [1, 2, 3, 4]));
    expect(hashes("1 a, 2 a b, 3 a b c, 4 a b c d", [1, 2, 3, 4])).toHaveLength(4);
  });

  test("name only values that are there", () => {
    expect(() => readTemplates(["a"], "1 a e")).toThrow(RangeError);
    expect(() => readGroup(["a"], "e", "1 a")).toThrow(RangeError);
  });
});

describe("lists of words", () => {
  const lists = { classes: "3 1 bank firm\n250 40 rose", paradigms: "33 bank rose\n4096 acme", settled: "DT the\nCC and" };
  const table = readWords(packWords(lists).buffer);

  test.each([
    ["bank", 3 * 256 + 1, 33, -1],
    ["firm", 3 * 256 + 1, 0, -1],
    ["rose", 250 * 256 + 40, 33, -1],
    ["acme", 0, 4096, -1],
    ["the", 0, 0, TAGS.indexOf("DT")],
  ])("%s", (word, classes, paradigm, settled) => {
    const entry = findWord(table, word, hashText(word));
    expect([table.classes[entry], table.paradigms[entry], table.settled[entry] - 1]).toEqual([classes, paradigm, settled]);
  });

  test("a word on no list has no entry", () => {
    expect(["", "banks", "zzz"].map((word) => findWord(table, word, hashText(word)))).toEqual([-1, -1, -1]);
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
