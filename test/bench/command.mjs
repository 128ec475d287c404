// The command as a whole: what a start costs, what workers gain, what memory it takes, how time grows with length and number.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countWords } from "./articles.mjs";

/** The built command. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const STARTS = 5;
const LENGTHS = [200, 2_000, 20_000, 200_000];

/** An argument for node. As the process ends it tells its processor time in seconds and the most memory it had in megabytes, threads included. */
export const USAGE = `--import=data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from "node:worker_threads";
  import { writeSync } from "node:fs";
  if (isMainThread) process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(2, "\\nUSAGE " + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }) + "\\n");
  });
`)}`;

/** Runs a command in a folder; gives seconds on the clock, seconds of processor time, megabytes at most. */
function run(cwd, args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [USAGE, ...args], { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(/USAGE (.*)/.exec(stderr)[1]) };
}

/** The one with the least processor time of several runs: a busy machine only ever adds. */
function leanest(times, cwd, args) {
  return Array.from({ length: times }, () => run(cwd, args)).reduce((least, one) => (one.cpu < least.cpu ? one : least));
}

/** Articles of at least 400 words each, made of the sentences of texts by chance: no two are alike. */
export function recombine(texts, count, random) {
  const sentences = texts
    .flatMap((text) => text.split(/\n+|(?<=[.”])\s+(?=[A-Z“])/))
    .filter((sentence) => sentence.length > 40 && sentence.length < 400 && !sentence.startsWith("#"));
  return Array.from({ length: count }, () => {
    const paragraphs = [];
    for (let words = 0; words < 400; ) {
      const paragraph = [1, 2, 3].map(() => sentences[Math.floor(random() * sentences.length)]).join(" ");
      words += countWords(paragraph);
      paragraphs.push(paragraph);
    }
    return paragraphs.join("\n\n");
  });
}

/** Measures the built command on these texts, written to files of a temporary folder. */
export function measureCommand(texts) {
  const place = mkdtempSync(join(tmpdir(), "newsdelta-bench-"));
  const write = (folder, contents) => {
    mkdirSync(join(place, folder), { recursive: true });
    contents.forEach((text, i) => {
      writeFileSync(join(place, folder, `${i}.txt`), text);
    });
  };
  const analyze = (folder, ...more) => ["analyze", folder, "--force", "--quiet", "--out", `${folder}-out`, ...more];
  try {
    write("all", texts);
    write("half", texts.slice(0, texts.length / 2));
    write("one", texts.slice(0, 1));
    const words = countWords(texts.join("\n"));
    const joined = texts.slice(0, 500).join("\n\n");
    const one = leanest(STARTS, place, [CLI, ...analyze("one")]);
    const lengths = LENGTHS.map((length) => {
      const text = repeat(joined, length);
      // What one run cannot tell from the start's own ups and downs is told by as many articles as make up a long one.
      const copies = LENGTHS[LENGTHS.length - 1] / length;
      write(
        `long${length}`,
        Array.from({ length: copies }, () => text),
      );
      const { cpu } = run(place, [CLI, ...analyze(`long${length}`, "--workers", "1")]);
      return { words: length, articles: copies, cpu };
    });
    return {
      articles: texts.length,
      words,
      node: leanest(STARTS, place, ["-e", "0"]),
      help: leanest(STARTS, place, [CLI, "--help"]),
      one,
      half1: run(place, [CLI, ...analyze("half", "--workers", "1")]),
      half2: run(place, [CLI, ...analyze("half", "--workers", "2")]),
      workers1: run(place, [CLI, ...analyze("all", "--workers", "1")]),
      workers2: run(place, [CLI, ...analyze("all", "--workers", "2")]),
      again: run(place, [CLI, "analyze", "all", "--quiet", "--out", "all-out"]),
      readingSeconds: readAll(join(place, "all")),
      lengths,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function repeat(text, words) {
  const tokens = text.split(/(?<=\s)/);
  const pieces = [];
  for (let count = 0; count < words; count++) pieces.push(tokens[count % tokens.length]);
  return pieces.join("");
}

/** Seconds to read the files and hash their bytes, and nothing more. */
function readAll(folder) {
  const start = process.hrtime.bigint();
  for (const name of readdirSync(folder))
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Prints what was measured as tables. */
export function showCommand({ articles, words, node, help, one, half1, half2, workers1, workers2, again, readingSeconds, lengths }) {
  const rows = [
    ["node alone", node],
    ["newsdelta --help", help],
    ["analyze, one article", one],
    [`analyze, ${Math.floor(articles / 2)} articles, 1 worker`, half1],
    [`analyze, ${Math.floor(articles / 2)} articles, 2 workers`, half2],
    [`analyze, ${articles} articles, 1 worker`, workers1],
    [`analyze, ${articles} articles, 2 workers`, workers2],
    [`analyze, ${articles} articles, all done before`, again],
  ];
  console.log("\n| command | seconds of processor | seconds | MB at most |\n| --- | ---: | ---: | ---: |");
  for (const [name, { cpu, wall, megabytes }] of rows)
    console.log(`| ${name} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${Math.round(megabytes)} |`);
  console.log(`\nReading ${articles} files and hashing them takes ${(1000 * readingSeconds).toFixed(0)} ms.`);
  // What the second half of the articles takes is work alone: threads have started, and their functions are compiled.
  const gain = (workers1.wall - half1.wall) / (workers2.wall - half2.wall);
  console.log(
    `Two workers do ${gain.toFixed(2)} times as much as one once they run, ${(workers1.wall / workers2.wall).toFixed(2)} times from the command's start to its end over ${articles} articles, ${(half1.wall / half2.wall).toFixed(2)} times over ${Math.floor(articles / 2)}: ${Math.round(words / workers2.wall).toLocaleString("en")} words a second. They take ${(workers2.cpu / workers1.cpu).toFixed(2)} times the processor time of one.`,
  );
  // What the start costs is known from the run of one article, so that it does not blur the growth.
  console.log(
    `Twice as many articles cost ${((workers1.cpu - one.cpu) / (half1.cpu - one.cpu)).toFixed(2)} times as much, the start left out.`,
  );
  console.log("\n| words in an article | articles | microseconds of processor a word, the start left out |\n| ---: | ---: | ---: |");
  for (const { words: length, articles: count, cpu } of lengths)
    console.log(`| ${length} | ${count} | ${((1e6 * Math.max(0, cpu - one.cpu)) / (length * count)).toFixed(1)} |`);
}
