// The long measurements of what a batch promises: killed at random moments, poisoned inputs, memory over ever new words.
// node test/bench/soak.mjs [--kills N] [--poison N] [--memory N] [--workers N] [--seed N]   exits with 1 where a promise is broken
// Full size, as npm run soak does it: --kills 200 --poison 10000 --memory 100000. 0 leaves a part out.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { verify } from "../../dist/batch/verify.js";
import { seeded } from "./articles.mjs";

const KILLS = numberOption("--kills", 200);
const POISON = numberOption("--poison", 10_000);
const MEMORY = numberOption("--memory", 100_000);
const WORKERS = String(numberOption("--workers", availableParallelism()));
const random = seeded(numberOption("--seed", 20_260_427));
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), "newsdelta-soak-"));

function numberOption(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** A word that nobody has seen: letters from a number. */
function newWord(number) {
  return `q${number.toString(36).replace(/\d/g, (digit) => "vwxyzbcdfg"[Number(digit)])}`;
}

/** Text of an article: a few sentences, new words in each. */
function story(number) {
  const [a, b, c] = [0, 1, 2].map((i) => newWord(number * 3 + i));
  return `The ${a} bank raised its rate by ${number} points on Monday. Ann ${b[0].toUpperCase()}${b.slice(1)} said it will keep its forecast. The ${c} strike ended in May.`;
}

/** Runs the command in a folder; gives its status and what it wrote to standard error. */
async function run(cwd, args, onStart = () => {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (piece) => {
    stderr = (stderr + piece).slice(-2000);
  });
  onStart(child);
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, stderr };
}

/** Results by name, as a hash of each. */
function results(folder) {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && name !== "run.json")
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );
}

function isSame(a, b) {
  return a.size === b.size && [...a].every(([name, hash]) => b.get(name) === hash);
}

let broken = 0;
function tell(promise, isKept, words) {
  if (!isKept) broken++;
  console.log(`| ${promise} | ${isKept ? "kept" : "BROKEN"} | ${words} |`);
}

/** Inputs with an entry in the journal, as often as they have one; a torn line is none. */
function journalled(folder) {
  const path = join(folder, ".newsdelta", "journal.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line).path];
      } catch {
        return [];
      }
    });
}

/** Starts a run and kills it: half the time at any moment, half the time around the moment at which a result is there. */
async function runAndKill(place, args, { lastsMs, articles }) {
  const out = join(place, "cut");
  const isTimed = random() < 0.5;
  const afterMs = random() * (isTimed ? lastsMs : 40);
  const wanted = 1 + Math.floor(random() * (articles - 1));
  const there = () => (existsSync(out) ? readdirSync(out).length - 1 : 0);
  await run(place, args, async (child) => {
    while (!isTimed && there() < wanted && child.exitCode === null) await sleep(2);
    await sleep(afterMs);
    child.kill("SIGKILL");
  });
}

const ARTICLES = 60;

/** Promises 1 and 2: kill -9 at any moment leaves no torn file, and the next run ends with the same bytes, nothing lost and nothing twice. */
async function soakKills() {
  const place = join(SCRATCH, "kills");
  mkdirSync(join(place, "in"), { recursive: true });
  for (let i = 0; i < ARTICLES; i++) writeFileSync(join(place, "in", `${i}.txt`), story(i));
  const analyze = (out) => ["analyze", "in", "--out", out, "--workers", WORKERS, "--quiet"];
  const began = Date.now();
  await run(place, analyze("whole"));
  const lastsMs = Date.now() - began;
  const whole = results(join(place, "whole"));
  const out = join(place, "cut");
  const told = { torn: 0, different: 0, unaccounted: 0, twice: 0, midway: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    rmSync(out, { recursive: true, force: true });
    await runAndKill(place, analyze("cut"), { lastsMs, articles: ARTICLES });
    const left = existsSync(out) ? results(out) : new Map();
    if (left.size > 0 && left.size < whole.size) told.midway++;
    if (left.size > 0) told.torn += verify(out).flaws.filter(({ place: where }) => where !== "article.source.sha256").length;
    told.torn += [...left].filter(([name, hash]) => whole.get(name) !== hash).length;

    const before = journalled(out).length;
    const { status } = await run(place, analyze("cut"));
    const { found, done, skipped, failed } = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
    if (status !== 0 || !isSame(results(out), whole)) told.different++;
    if (found !== ARTICLES || failed > 0 || skipped !== before || done + skipped !== found) told.unaccounted++;
    const inputs = journalled(out);
    if (inputs.length !== ARTICLES || new Set(inputs).size !== ARTICLES) told.twice++;
    if (readdirSync(join(out, ".newsdelta")).length !== 1) told.torn++;
  }
  const { torn, different, unaccounted, twice, midway } = told;
  tell("1 whole or absent", torn === 0, `${KILLS} kills, ${midway} with some results there and some not: ${torn} torn or invalid files`);
  tell(
    "2 resumes to the same bytes",
    different + unaccounted + twice === 0,
    `a run after each of ${KILLS} kills: ${different} with other bytes, ${unaccounted} not accounted for, ${twice} with an input done twice or never`,
  );
}

/** Writes a file under the name of an article, with another ending. */
const as = (ending, content) => (path) => writeFileSync(path.replace(/\.txt$/, ending), content);

/** What is wrong with a poisoned file, by turns; each is one input that fails. */
const POISONS = [
  as(".txt", ""),
  as(".txt", Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 7])),
  as(".txt", " \n\t\n"),
  as(".txt", Buffer.from([0xef, 0xbb, 0xbf, 82, 97, 116, 0xfe, 0xfe, 0xfe, 0xfe, 0xfe])),
  (path) => symlinkSync("nowhere", path),
  (path) => symlinkSync(path.split("/").at(-1), path),
  (path) => symlinkSync("/dev/zero", path),
  as(".json", '{"text": "The ba'),
  as(".json", "[".repeat(100_000)),
  as(".json", '{"text": 7}'),
  as(".json", `{"text": "Rates rose.", "own": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
  as(".eml", Array.from({ length: 200 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join("")),
  as(".json", '{"text": "Rates rose.", "publishedAt": "soon"}'),
  as(".json", '{"text": "Rates rose.", "title": {}}'),
  as(".csv", 'text\n"Rates rose'),
  as(".xml", `<rss>${"<a>".repeat(50_000)}`),
  as(".html", "<html><head><title>Rates</title></head></html>"),
  as(".zip", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])),
  as(".txt.gz", gzipSync(Buffer.alloc(300_000_000), { level: 1 })),
  as(".txt.gz", gzipSync("Rates rose.").subarray(0, 20)),
  as(".txt", "Rates rose on Monday. ".repeat(500_000)),
  as(".py", "print('rates rose')\n"),
];

/** What is odd about a file that is done all the same, by turns. */
const ODDITIES = [
  as(".txt", "\ufeffRates rose on Monday, the bank said.\r\n\r\nIt kept its forecast.\r\n"),
  as(".txt", Buffer.from("\ufeffThe bank raised its rate on Monday.", "utf16le")),
  as(".txt", Buffer.from("The caf\u00e9 in Z\u00fcrich raised its prices on Monday, the owner said.", "latin1")),
  as(".txt", "The constructor of __proto__ said toString and hasOwnProperty rose on Monday."),
  as(".txt", `The bank said ${"x".repeat(100_000)} rose on Monday. ${"(".repeat(20_000)} It kept its forecast.`),
  as(".txt", "\u{1f600} The bank \u202eraised\u202c its rate\u200b on Monday.\u00a0\u0000 It kept its forecast."),
  as(".html", `${"<div>".repeat(20_000)}<p>The bank raised its rate on Monday, for the first time in years, it said.</p>`),
  as(".json", '{"id": "../../__proto__", "text": "\\ud800 The bank raised its rate on Monday."}'),
];

/** Promises 3 and 4: one in a hundred is poisoned and as many are odd; every other is done, and the account says so. */
async function soakPoison() {
  const place = join(SCRATCH, "poison");
  let poisoned = 0;
  let odd = 0;
  for (let i = 0; i < POISON; i++) {
    const folder = join(place, "in", String(i % 100));
    if (i < 100) mkdirSync(folder, { recursive: true });
    const path = join(folder, `${i}.txt`);
    if (i % 100 === 37) POISONS[poisoned++ % POISONS.length](path);
    else if (i % 100 === 73) ODDITIES[odd++ % ODDITIES.length](path);
    else writeFileSync(path, story(i));
  }
  const began = Date.now();
  const { status } = await run(place, ["analyze", "in", "--workers", WORKERS, "--quiet"]);
  const seconds = (Date.now() - began) / 1000;
  const account = JSON.parse(readFileSync(join(place, "output", "run.json"), "utf8"));
  const written = results(join(place, "output")).size;
  const isWhole = account.found === POISON && account.found === account.done + account.skipped + account.failed;
  const named = account.failures.filter(({ path, code, message }) => path !== "" && code !== "" && message !== "").length;
  tell(
    "3 every input accounted for",
    isWhole && named === account.failed,
    `${account.found} found = ${account.done} + ${account.skipped} + ${account.failed}`,
  );
  tell(
    "4 one bad article stops no run",
    status === 1 && account.failed === poisoned && written === POISON - poisoned,
    `${poisoned} of ${POISON} poisoned in ${POISONS.length} ways, ${odd} odd: ${written} done, ${account.failed} failed, in ${seconds.toFixed(0)} s`,
  );
}

/** Resident memory of a process in bytes, as Linux tells it. */
function residentOf(pid) {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}

/** Promise 7: memory after ten times as many articles with ever new words is at most a twentieth more. */
async function soakMemory() {
  const place = join(SCRATCH, "memory");
  mkdirSync(place, { recursive: true });
  const child = spawn(process.execPath, [CLI, "analyze", "-", "--from", "jsonl", "--out", "output", "--workers", WORKERS, "--quiet"], {
    cwd: place,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const journal = join(place, "output", ".newsdelta", "journal.jsonl");
  const samples = [];
  let done = false;
  const tenth = Math.floor(MEMORY / 10);
  const sampling = (async () => {
    while (!done) {
      if (existsSync(journal)) samples.push([statSync(journal).size, residentOf(child.pid)]);
      await sleep(500);
    }
  })();
  for (let i = 0; i < MEMORY; i++) {
    if (!child.stdin.write(`${JSON.stringify({ id: `a${i}`, text: story(i) })}\n`))
      await new Promise((resolve) => child.stdin.once("drain", resolve));
  }
  child.stdin.end();
  const status = await new Promise((resolve) => child.on("close", resolve));
  done = true;
  await sampling;
  // The journal grows by a line an article, all lines much alike: its size tells how many were done.
  const bytesEach = statSync(journal).size / MEMORY;
  // The most of a stretch of samples: memory goes up and down between collections.
  const most = (from, to) =>
    Math.max(...samples.filter(([size]) => size > from * bytesEach && size <= to * bytesEach).map(([, bytes]) => bytes));
  const early = most(tenth / 2, tenth * 1.5);
  const middle = most(4.5 * tenth, 5.5 * tenth);
  const late = most(MEMORY - tenth, MEMORY);
  const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
  tell(
    "7 memory stays flat",
    status === 0 && late <= 1.05 * early,
    `${megabytes(early)} MB around ${tenth} articles, ${megabytes(middle)} MB around ${5 * tenth}, ${megabytes(late)} MB up to ${MEMORY}: ${(100 * (late / early - 1)).toFixed(1)} % more`,
  );
}

console.log(`seeded, ${WORKERS} workers, Node ${process.versions.node}\n\n| promise | | measured |\n| --- | --- | --- |`);
try {
  if (KILLS > 0) await soakKills();
  if (POISON > 0) await soakPoison();
  if (MEMORY > 0) await soakMemory();
} finally {
  rmSync(SCRATCH, { recursive: true, force: true });
}
process.exitCode = broken > 0 ? 1 : 0;
