// Mutation score: how many of the small faults put into a folder the tests find.
// npm run mutate -- [--folder src/dates] [--sample N] [--seed N] [--limit SECONDS] [--floor PERCENT]
// Draws the mutants by seed and runs the tests of the area alone: the whole suite may find more. Exits with 1 under the floor.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "./articles.mjs";
import { findMutants, plantMutants } from "./mutants.mjs";

/** The tests of each area: those that call the code, and those that start the command, which are run for what the first let live. */
const AREAS = {
  "src/dates": { direct: ["dates", "date-facts", "corpus"], command: [] },
  "src/claims": { direct: ["claims", "attribution", "frames", "corpus"], command: [] },
  "src/classify": { direct: ["frames", "corpus", "classify", "cues"], command: [] },
  "src/batch": {
    direct: ["batch", "progress", "similar", "verify", "export", "corpus", "cli/inputs", "cli/resume"],
    command: ["cli/workers", "cli/streams", "cli/faults", "cli/commands"],
  },
};

const FOLDER = option("--folder", "src/dates");
const SAMPLE = Number(option("--sample", "60"));
const SEED = Number(option("--seed", "1"));
/** Of the processor, for one file of tests. */
const LIMIT_S = Number(option("--limit", "300"));
const FLOOR = Number(option("--floor", "0"));
/** On the clock: a mutant that waits for what never comes. Long, so that a busy machine kills none. */
const SILENCE_MS = 900_000;

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
}

const pathOf = (name) => `test/${name}.test.ts`;

function draw(items, count, random) {
  const left = [...items];
  const drawn = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/** Runs a command of the copy in a group of its own, which is killed when nothing has been heard for too long. */
function run(cwd, command, args, { env = {}, isHeard = () => false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], detached: true });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => pieces.push(piece));
    const stop = () => process.kill(-child.pid, "SIGKILL");
    process.prependOnceListener("exit", stop);
    let heard = Date.now();
    const watch = setInterval(() => {
      if (isHeard()) heard = Date.now();
      if (Date.now() - heard > SILENCE_MS) stop();
    }, 500);
    child.on("close", (status) => {
      clearInterval(watch);
      process.off("exit", stop);
      resolve({ status, output: Buffer.concat(pieces).toString() });
    });
  });
}

function vitest(place, name, { limit = "unlimited", ...more }) {
  const args = ["run", "--config", "test/bench/mutate.config.mjs", "--bail", "1", pathOf(name)];
  return run(place, "sh", ["-c", `ulimit -t ${limit}; exec node_modules/.bin/vitest "$@"`, "vitest", ...args], more);
}

/** Tries the mutants that are alive on one file of tests, in a process that is started anew where a mutant brings it down. */
async function tryTogether(place, name, alive) {
  const list = join(place, "mutants.json");
  const notes = join(place, "notes.jsonl");
  let left = alive.map(({ id }) => id);
  const found = new Map();
  while (left.length > 0) {
    writeFileSync(notes, "");
    writeFileSync(list, JSON.stringify({ mutants: left, notes }));
    let size = 0;
    const isHeard = () => {
      const before = size;
      size = readFileSync(notes).length;
      return size > before;
    };
    const { output } = await vitest(place, name, { env: { NEWSDELTA_MUTANTS: list }, isHeard });
    const lines = readFileSync(notes, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const failed = lines.find((line) => line.failed !== undefined)?.failed;
    if (failed === undefined || failed.length > 0) throw new Error(`${pathOf(name)} fails without a mutant: ${failed ?? output}`);
    for (const line of lines) if (line.tried !== undefined) found.set(line.tried, line);
    left = left.filter((id) => !found.has(id));
    const trying = lines.findLast((line) => line.trying !== undefined)?.trying;
    if (left.length === 0 || trying === undefined) break;
    found.set(trying, { killer: "it ended the process or the time", isReached: true });
    left = left.filter((id) => id !== trying);
  }
  return found;
}

/**
 * Runs whole files of tests under one mutant, as the environment tells the command too: the first file that fails with it and passes
 * without it; null where none does.
 */
async function tryApart(place, mutant, names) {
  for (const name of names) {
    if (!mutant.apart.has(name)) continue;
    const { status } = await vitest(place, name, { limit: LIMIT_S, env: { __STRYKER_ACTIVE_MUTANT__: mutant.id } });
    if (status !== 0 && (await vitest(place, name, {})).status === 0) return name;
  }
  return null;
}

/** Switches blur types: what counts is that the code comes out. */
async function build(place) {
  await run(place, "node_modules/.bin/tsc", ["-p", "tsconfig.json"]);
  if (!existsSync(join(place, "dist", "cli.js"))) throw new Error("the copy with mutants does not build");
  await run(place, process.execPath, ["dist/cli.js", "schema", "--out", "dist/schema.json"]);
}

/** Prints who is killed by what; gives those that no test of the area kills. */
async function survivorsOf(place, mutants, { direct, command }) {
  let alive = mutants.map((mutant) => ({ ...mutant, apart: new Set(command), isReached: false }));
  for (const name of direct) {
    const found = await tryTogether(place, name, alive);
    alive = alive.filter((mutant) => {
      const { killer, isReached, isReachedApart } = found.get(mutant.id) ?? {};
      if (killer) console.log(`killed    ${mutant.at} by ${killer}`);
      if (isReached || isReachedApart) mutant.isReached = true;
      if (isReachedApart) mutant.apart.add(name);
      return !killer;
    });
  }
  const survivors = [];
  for (const mutant of alive) {
    const killer = await tryApart(place, mutant, [...direct, ...command]);
    if (killer === null) survivors.push(mutant);
    else console.log(`killed    ${mutant.at} by ${pathOf(killer)} in a process of its own`);
  }
  return survivors;
}

const area = AREAS[FOLDER];
if (area === undefined) {
  console.error(`--folder takes one of ${Object.keys(AREAS).join(", ")}`);
  process.exit(2);
}
const all = await findMutants(FOLDER);
const { place, mutants, uproot } = await plantMutants(FOLDER, draw(all, SAMPLE, seeded(SEED)));
// What this process has started and written goes with it.
process.once("exit", uproot);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
if (area.command.length > 0) await build(place);
const survivors = await survivorsOf(place, mutants, area);
for (const { at, mutator, isReached, from, to } of survivors) {
  const reach = isReached ? "" : " (reached by no test that calls the code)";
  console.log(`SURVIVED  ${at} ${mutator}${reach}\n          - ${from}\n          + ${to}`);
}
const killed = mutants.length - survivors.length;
const score = (100 * killed) / mutants.length;
console.log("\n| area | mutants there | drawn | seed | killed | survived | score |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
console.log(`| ${FOLDER} | ${all.length} | ${mutants.length} | ${SEED} | ${killed} | ${survivors.length} | ${score.toFixed(0)} % |`);
if (score < FLOOR) process.exitCode = 1;
