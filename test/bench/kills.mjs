// Articles through workers on a queue that are killed at random moments: the results must be those of analyze, byte for byte.
// node test/bench/kills.mjs [--articles N] [--kills N] [--workers N] [--seed N]   exits with 1 where any is lost, doubled or other
// Full size, as npm run soak:queue does it: --articles 10000 --kills 20.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { recombined, seeded } from "./articles.mjs";
import { startRedis } from "./redis.mjs";

const ARTICLES = numberOption("--articles", 10_000);
const KILLS = numberOption("--kills", 20);
const WORKERS = numberOption("--workers", 2);
const SEED = numberOption("--seed", 20_260_427);
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const PLACE = mkdtempSync(join(tmpdir(), "newsdelta-kills-"));
/** A killed worker's articles go to others after so long. */
const LEASE = ["--lease", "5"];
const PATIENCE_MS = 600_000;
const random = seeded(SEED);

function numberOption(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** Starts the command; what it prints is kept, its end is waited for with `ended`. */
function start(...args) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: PLACE, stdio: ["ignore", "pipe", "pipe"] });
  const told = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    child[stream].setEncoding("utf8").on("data", (piece) => {
      told[stream] += piece;
    });
  }
  const ended = new Promise((resolve) => child.once("close", (status) => resolve({ status, ...told })));
  return { child, told, ended };
}

const doneBy = ({ told }) => told.stderr.split("\n").filter((line) => line.includes('"event":"done"')).length;
const statusOf = async (url) => JSON.parse((await start("status", "--queue", url, "--json").ended).stdout);

/** Results by name, as a hash of each. */
function results(folder) {
  const hash = (name) =>
    createHash("sha256")
      .update(readFileSync(join(PLACE, folder, name)))
      .digest("hex");
  const names = readdirSync(join(PLACE, folder)).filter((name) => name.endsWith(".json") && name !== "run.json");
  return new Map(names.map((name) => [name, hash(name)]));
}

/** Keeps so many workers at work, kills one after a random number of results, and puts another in its place, so many times. */
async function workAndKill(url) {
  const work = (...more) =>
    start("work", "--queue", url, "--root", "in", "--out", "queued", "--workers", "1", ...LEASE, "--log", "json", ...more);
  const all = [];
  const hire = (...more) => {
    const worker = work(...more);
    all.push(worker);
    return worker;
  };
  const crew = Array.from({ length: WORKERS }, () => hire());
  const isDoneEach = ARTICLES / (KILLS + 1);
  let midway = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const wanted = (kill + random()) * isDoneEach;
    for (const last = performance.now() + PATIENCE_MS; all.reduce((sum, worker) => sum + doneBy(worker), 0) < wanted; await pause(20)) {
      if (performance.now() > last) throw new Error(`no results: ${crew[0].told.stderr.slice(-2000)}`);
    }
    await pause(random() * 50);
    const at = Math.floor(random() * WORKERS);
    crew[at].child.kill("SIGKILL");
    await crew[at].ended;
    if ((await statusOf(url)).active > 0) midway++;
    crew[at] = hire();
  }
  for (const { child } of crew) child.kill("SIGINT");
  await Promise.all(crew.map(({ ended }) => ended));
  await Promise.all(Array.from({ length: WORKERS }, () => hire("--drain").ended));
  const done = all.reduce((sum, worker) => sum + doneBy(worker), 0);
  return { done, midway, ...(await statusOf(url)) };
}

const redis = await startRedis(join(PLACE, "redis"));
let isKept = false;
try {
  mkdirSync(join(PLACE, "in"));
  for (const { id, text } of recombined({ count: ARTICLES, least: 100, most: 400, seed: SEED })) {
    writeFileSync(join(PLACE, "in", `${id}.txt`), text);
  }
  const alone = await start("analyze", "in", "--out", "alone", "--quiet").ended;
  if (alone.status !== 0) throw new Error(alone.stderr);
  const url = redis.url("kills");
  const submitted = await start("submit", "in", "--queue", url, "--root", "in", "--attempts", String(KILLS + 1)).ended;
  if (submitted.status !== 0) throw new Error(submitted.stderr);
  const began = performance.now();
  const told = await workAndKill(url);
  const seconds = (performance.now() - began) / 1000;
  const [wanted, found] = [results("alone"), results("queued")];
  const lost = [...wanted.keys()].filter((name) => !found.has(name)).length;
  const more = [...found.keys()].filter((name) => !wanted.has(name)).length;
  const other = [...wanted].filter(([name, hash]) => found.has(name) && found.get(name) !== hash).length;
  const torn = readdirSync(join(PLACE, "queued", ".newsdelta")).filter((name) => name.startsWith("tmp-")).length;
  isKept = wanted.size === ARTICLES && lost + more + other + torn === 0 && told.done >= ARTICLES - KILLS && told.failed === 0;
  console.log(
    `${ARTICLES} articles, ${WORKERS} workers, ${KILLS} killed, ${told.midway} of them with articles in hand: ${found.size} results, ` +
      `${lost} lost, ${more} too many, ${other} unlike analyze's, ${torn} unfinished files left, ${told.failed} failed; ` +
      `on the queue ${told.waiting + told.active} left; ${seconds.toFixed(0)} s: ${isKept ? "kept" : "BROKEN"}`,
  );
} finally {
  await redis.stop();
  rmSync(PLACE, { recursive: true, force: true });
}
process.exitCode = isKept ? 0 : 1;
