// Speed, in one run: words per second of the whole pipeline, each stage's share, the same articles through other libraries,
// the command itself: start, workers, memory, growth; and the queue beside it: overhead, throughput, machines.
// node test/bench/bench.mjs [--words N] [--rounds N] [--rows N] [--json] [--no-command] [--no-queue]

import { readdirSync, readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadSyntaxModel } from "../../dist/model/syntax.js";
import { annotate, STAGES } from "../../dist/pipeline.js";
import { DEFAULT_SUMMARY, summarise } from "../../dist/summary/summary.js";
import { newTagger, tagSentence } from "../../dist/syntax/tagger.js";
import { looksOf, newLookBook } from "../../dist/syntax/words.js";
import { countWords, seeded } from "./articles.mjs";
import { measureCommand, recombine, showCommand } from "./command.mjs";
import { measureQueue, showQueue } from "./queue.mjs";

const WORDS = numberOption("--words", 40_000);
const ROUNDS = numberOption("--rounds", 5);
/**
 * Articles of some 400 words that the command is run over, and half of them: enough to speak for a night's batch, in which what
 * threads load and compile as they start counts for little.
 */
const ROWS = numberOption("--rows", 4_000);
/** Articles that go over the queue. */
const QUEUED = 300;
const CORPUS = new URL("../../corpus/", import.meta.url);

function numberOption(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** Corpus texts again and again, with other numbers and now and then a new word: what a cache has seen does not help much. */
function makeArticles() {
  const texts = readdirSync(CORPUS)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md")
    .sort()
    .map((name) => readFileSync(new URL(name, CORPUS), "utf8"));
  const random = seeded(20_260_427);
  const articles = [];
  let words = 0;
  while (words < WORDS) {
    const text = texts[articles.length % texts.length]
      .replace(/\d/g, (digit) => (digit === "0" ? digit : String(1 + Math.floor(random() * 9))))
      .replace(/\b[a-z]{7,}\b/g, (word) =>
        random() < 0.02
          ? word.slice(0, 4) +
            Math.floor(random() * 1e6)
              .toString(36)
              .replace(/\d/g, "q")
          : word,
      );
    words += countWords(text);
    articles.push({ ...EMPTY, id: `bench-${articles.length}`, text });
  }
  return { articles, words };
}

const EMPTY = {
  title: null,
  publishedAt: "2026-04-27",
  publishedAtSource: "row",
  modifiedAt: null,
  byline: null,
  publisher: null,
  url: null,
  language: "en",
  source: { path: "bench", format: "txt", sha256: "" },
  layout: null,
  extra: {},
  warnings: [],
};

function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Seconds of each stage over all articles, of the summary, and of writing JSON. */
function stageSeconds(articles) {
  const spent = new Map();
  const add = (name, work) => {
    let made;
    const time = seconds(() => {
      made = work();
    });
    spent.set(name, (spent.get(name) ?? 0) + time);
    return made;
  };
  for (const article of articles) {
    let doc = { article };
    for (const stage of STAGES) {
      const before = doc;
      const layer = add(stage.adds, () => stage.run(before));
      doc = { ...doc, [stage.adds]: layer };
    }
    const result = add("summary", () => summarise(doc, DEFAULT_SUMMARY, "bench"));
    add("JSON", () => JSON.stringify(result));
  }
  return spent;
}

/** Seconds that looking words up and tagging take: the rest of the syntax stage is lemmas and the parser. */
function taggerSeconds(documents) {
  let spent = 0;
  for (const { tokens, list } of documents) {
    spent += seconds(() => {
      const looks = looksOf(tokens, lookBook);
      const tags = new Uint8Array(tokens.count);
      for (const { firstToken, endToken } of list) tagSentence(looks, firstToken, endToken, tagger, tags);
    });
  }
  return spent;
}

const syntaxModel = loadSyntaxModel();
const tagger = newTagger(syntaxModel.tagger);
const lookBook = newLookBook(syntaxModel.words);
const { articles, words } = makeArticles();
const documents = articles.map((article) => annotate(article).sentences);
const instant = new Date("2026-04-27T00:00:00Z");
const wink = winkNLP(model);
const contenders = new Map([
  [
    "newsdelta, whole pipeline",
    () => {
      for (const article of articles) JSON.stringify(summarise(annotate(article), DEFAULT_SUMMARY, "bench"));
    },
  ],
  [
    "wink-nlp readDoc",
    () => {
      for (const { text } of articles) wink.readDoc(text);
    },
  ],
  [
    "chrono-node parse",
    () => {
      for (const { text } of articles) chrono.parse(text, { instant, timezone: "UTC" });
    },
  ],
  [
    "compromise",
    () => {
      for (const { text } of articles) compromise(text);
    },
  ],
]);

const times = new Map([...contenders.keys()].map((name) => [name, []]));
const stages = new Map();
const tagging = [];
// The first round warms up and is not counted; contenders take turns, so that a busy machine slows them all.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, work] of contenders) {
    const time = seconds(work);
    if (round > 0) times.get(name).push(time);
  }
  const time = taggerSeconds(documents);
  if (round > 0) tagging.push(time);
  for (const [name, time] of stageSeconds(articles)) {
    if (round > 0) stages.set(name, [...(stages.get(name) ?? []), time]);
  }
}

const medians = new Map([...times].map(([name, list]) => [name, median(list)]));
const winkSeconds = medians.get("wink-nlp readDoc");
const stageMedians = new Map([...stages].map(([name, list]) => [name, median(list)]));
const stageTotal = [...stageMedians.values()].reduce((sum, time) => sum + time, 0);
const taggingMedian = median(tagging);
const command = process.argv.includes("--no-command")
  ? null
  : measureCommand(
      recombine(
        articles.map(({ text }) => text),
        ROWS,
        seeded(7),
      ),
    );
const queue = process.argv.includes("--no-queue") ? undefined : await measureQueue({ count: QUEUED, rounds: 2 });

if (process.argv.includes("--json")) {
  console.log(
    JSON.stringify({
      articles: articles.length,
      words,
      rounds: ROUNDS,
      wordsPerSecond: Object.fromEntries([...medians].map(([name, time]) => [name, words / time])),
      taggerShare: taggingMedian / stageTotal,
      stageShare: Object.fromEntries([...stageMedians].map(([name, time]) => [name, time / stageTotal])),
      command,
      queue: queue ?? null,
    }),
  );
} else {
  console.log(`${articles.length} articles, ${words} words, median of ${ROUNDS} rounds, Node ${process.versions.node}, one thread\n`);
  console.log("| on the same articles | words/s | time, wink-nlp readDoc = 1 |\n| --- | ---: | ---: |");
  for (const [name, time] of medians)
    console.log(`| ${name} | ${Math.round(words / time).toLocaleString("en")} | ${(time / winkSeconds).toFixed(2)} |`);
  console.log("\n| stage | share of the pipeline | time, wink-nlp readDoc = 1 |\n| --- | ---: | ---: |");
  const rows = [...stageMedians].flatMap(([name, time]) =>
    name === "syntax"
      ? [
          [name, time],
          ["… of it words and tagger", taggingMedian],
          ["… of it lemmas and parser", time - taggingMedian],
        ]
      : [[name, time]],
  );
  for (const [name, time] of rows)
    console.log(`| ${name} | ${((100 * time) / stageTotal).toFixed(1)} % | ${(time / winkSeconds).toFixed(2)} |`);
  if (command !== null) showCommand(command);
  if (queue !== undefined) showQueue(queue);
}
