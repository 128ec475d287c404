// The queue beside analyze: what it adds to an article of 400 words, what one and two workers get done, what that makes of machines.
// node test/bench/queue.mjs [--articles N] [--rounds N]   on its own, or as part of npm run bench

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countWords, recombined } from "./articles.mjs";
import { CLI, USAGE } from "./command.mjs";
import { hasRedis, startRedis } from "./redis.mjs";

const WORDS = 400;
/** Articles of one sentence: the queue costs each as much as a long one, and here the noise of the analysis does not drown it. */
const SHORT = { words: 12, perLong: 5 };
const DAY_SECONDS = 86_400;
const HOURS_PER_DAY = 24;
/** A machine of two cores by the hour, in US dollars: about what large clouds ask. */
const PRICE = 0.1;

/** Runs the command; gives seconds on the clock and of processor time. */
async function run(cwd, args) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [USAGE, CLI, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { wall: Number(process.hrtime.bigint() - start) / 1e9, cpu: JSON.parse(/USAGE (.*)/.exec(stderr)[1]).cpu };
}

/** Measures analyze and the queue on the same articles; null where there is no redis-server. */
export async function measureQueue({ count, rounds }) {
  if (!hasRedis()) return null;
  const place = mkdtempSync(join(tmpdir(), "newsdelta-queue-bench-"));
  const redis = await startRedis(join(place, "redis"));
  let queues = 0;
  const write = (folder, articles) => {
    mkdirSync(join(place, folder));
    for (const { id, text } of articles) writeFileSync(join(place, folder, `${id}.txt`), text);
  };
  /** Submits a folder and works it off: processor time of every process, the server's too, and the time that the workers took. */
  const queued = async (folder, workers) => {
    const url = redis.url(`bench-${queues++}`);
    const server = () => redis.info("used_cpu_user") + redis.info("used_cpu_sys");
    const before = server();
    const submit = await run(place, ["submit", folder, "--queue", url, "--root", folder, "--quiet"]);
    const work = ["work", "--queue", url, "--root", folder, "--out", `out-${queues}`, "--workers", "1", "--drain", "--quiet"];
    const crew = await Promise.all(Array.from({ length: workers }, () => run(place, work)));
    const wall = Math.max(...crew.map((one) => one.wall));
    return { submit: submit.cpu, work: crew.reduce((sum, { cpu }) => sum + cpu, 0), server: server() - before, wall };
  };
  const analyzed = (folder, workers) => run(place, ["analyze", folder, "--force", "--quiet", "--out", "out", "--workers", String(workers)]);
  try {
    const articles = [...recombined({ count, least: WORDS, most: WORDS, seed: 1 })];
    const shortCount = count * SHORT.perLong;
    write("all", articles);
    write("one", articles.slice(0, 1));
    write("short", [...recombined({ count: shortCount, least: SHORT.words, most: SHORT.words, seed: 2 })]);
    const made = [];
    for (let round = 0; round < rounds; round++) {
      made.push({
        alone: {
          one: await analyzed("one", 1),
          workers1: await analyzed("all", 1),
          workers2: await analyzed("all", 2),
          short: await analyzed("short", 1),
        },
        queue: {
          one: await queued("one", 1),
          workers1: await queued("all", 1),
          workers2: await queued("all", 2),
          short: await queued("short", 1),
        },
      });
    }
    // The least of several rounds, number by number: a busy machine only ever adds.
    const least = (pick) => Math.min(...made.map(pick));
    const each = (run, of, pick) => (least((round) => pick(round, run)) - least((round) => pick(round, "one"))) / (of - 1);
    const eachShort = (pick) => each("short", shortCount, pick);
    return {
      articles: count,
      words: articles.reduce((sum, { text }) => sum + countWords(text), 0),
      analyzeEach: each("workers1", count, ({ alone }, run) => alone[run].cpu),
      submitEach: eachShort(({ queue }, run) => queue[run].submit),
      workEach: eachShort(({ queue }, run) => queue[run].work) - eachShort(({ alone }, run) => alone[run].cpu),
      serverEach: eachShort(({ queue }, run) => queue[run].server),
      analyze1: least(({ alone }) => alone.workers1.wall),
      analyze2: least(({ alone }) => alone.workers2.wall),
      work1: least(({ queue }) => queue.workers1.wall),
      work2: least(({ queue }) => queue.workers2.wall),
    };
  } finally {
    await redis.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Prints what was measured as tables. */
export function showQueue(measured) {
  if (measured === null) {
    console.log("\nThe queue is not measured: there is no redis-server on this machine.");
    return;
  }
  const { articles, words, analyzeEach, submitEach, workEach, serverEach, analyze1, analyze2, work1, work2 } = measured;
  const ms = (seconds) => (1000 * seconds).toFixed(2);
  const overhead = submitEach + workEach + serverEach;
  console.log(`\n| an article of ${Math.round(words / articles)} words | ms of processor, starts left out |\n| --- | ---: |`);
  console.log(`| analyze | ${ms(analyzeEach)} |`);
  console.log(
    `| the queue adds, an article of any length: submit + work + Redis | ${ms(submitEach)} + ${ms(workEach)} + ${ms(serverEach)} |`,
  );
  console.log(`| the queue's overhead | ${ms(overhead)}, ${((100 * overhead) / analyzeEach).toFixed(1)} % of the work |`);
  console.log("\n| articles a second, starts included | 1 worker | 2 workers |\n| --- | ---: | ---: |");
  console.log(`| analyze --workers | ${(articles / analyze1).toFixed(1)} | ${(articles / analyze2).toFixed(1)} |`);
  console.log(`| work on a queue | ${(articles / work1).toFixed(1)} | ${(articles / work2).toFixed(1)} |`);
  showMachines(articles / work2);
}

/** What machines do in a day and what that costs, worked out from what two workers on one got done. */
function showMachines(perSecond) {
  const number = (value) => Math.round(value).toLocaleString("en");
  console.log(`\nOne machine of two cores: ${perSecond.toFixed(1)} articles a second.\n`);
  console.log("| machines | articles a day | dollars a day | dollars for a million |\n| ---: | ---: | ---: | ---: |");
  for (const machines of [1, 10, 100]) {
    const perDay = perSecond * DAY_SECONDS * machines;
    const dollars = PRICE * HOURS_PER_DAY * machines;
    console.log(`| ${machines} | ${number(perDay)} | ${dollars.toFixed(2)} | ${((1e6 * dollars) / perDay).toFixed(2)} |`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const numberOption = (name, otherwise) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  showQueue(await measureQueue({ count: numberOption("--articles", 300), rounds: numberOption("--rounds", 2) }));
}
