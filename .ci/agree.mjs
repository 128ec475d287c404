// Checks that "newsdelta eval" and outside scorers agree to the last digit: node .ci/agree.mjs DIR, where DIR holds
// score-<task>.mjs and data/<task>.dev.<source>.jsonl. Results go to the scorers through "analyze - --from jsonl --to jsonl".

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const TASKS = ["dates", "entities", "claims", "change", "attribution"];
const OTHER_NAMES = { flips: "change" };
const CLI = new URL("../dist/cli.js", import.meta.url).pathname;

const dir = process.argv[2];
if (dir === undefined) {
  console.error("usage: node .ci/agree.mjs DIR");
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), "newsdelta-agree-"));
const node = (args, input) =>
  execFileSync(process.execPath, args, { input, maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "pipe"] }).toString();

/** Standard output, also where some rows failed: a scorer counts those as missing. */
function analyse(rows) {
  try {
    return node([CLI, "analyze", "-", "--from", "jsonl", "--to", "jsonl", "--quiet"], rows);
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout.toString();
  }
}

let disagreements = 0;
try {
  for (const name of readdirSync(join(dir, "data")).sort()) {
    const first = name.split(".")[0];
    const task = OTHER_NAMES[first] ?? first;
    if (!TASKS.includes(task) || !name.endsWith(".jsonl")) continue;
    const gold = join(dir, "data", name);
    const found = join(scratch, name);
    writeFileSync(found, analyse(readFileSync(gold)));
    for (const options of task === "dates" ? [[], ["--calendar"]] : [[]]) {
      const theirs = JSON.parse(node([join(dir, `score-${task}.mjs`), gold, found, "--json", ...options]));
      const ours = JSON.parse(node([CLI, "eval", task, "--gold", gold, "--json", ...options]));
      const agrees = isDeepStrictEqual(ours, theirs);
      console.log(`${agrees ? "agrees   " : "DISAGREES"} ${name} ${options.join(" ")}`);
      if (agrees) continue;
      disagreements++;
      console.log(`  ours   ${JSON.stringify(ours)}\n  theirs ${JSON.stringify(theirs)}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = disagreements > 0 ? 1 : 0;
