// A runner for vitest: when the tests of a file are through, those that reach a mutant are run again with it switched on, the quickest
// first, until one fails. All in one warm process; what can't be repeated there is noted for runs of its own.

import { appendFileSync, readFileSync } from "node:fs";
import { VitestTestRunner } from "vitest/runners";

const { mutants, notes } = JSON.parse(readFileSync(process.env.NEWSDELTA_MUTANTS, "utf8"));
/** A mutant in a loop that is reached so many times as often as without it never ends. */
const PATIENCE = 100;

/** The state that the planted switches read and the counters that they write, as StrykerJS names them. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
switches.mutantCoverage ??= { static: {}, perTest: {} };

/** Of the processor, not of the clock: other work on the machine must not change the order of tests. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function note(line) {
  appendFileSync(notes, `${JSON.stringify(line)}\n`);
}

export default class RepeatRunner extends VitestTestRunner {
  #tests = [];

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    this.#tests.push({ test, start: cpuMs(), ms: 0, isRepeatable: true });
    switches.currentTestId = test.id;
  }

  onAfterTryTask(test) {
    switches.currentTestId = undefined;
    const last = this.#tests[this.#tests.length - 1];
    last.ms = cpuMs() - last.start;
    last.hits = switches.mutantCoverage.perTest[test.id] ?? {};
    super.onAfterTryTask(test);
  }

  async onAfterRunFiles(files) {
    super.onAfterRunFiles(files);
    const failed = this.#tests.filter(({ test }) => test.result?.state === "fail").map(({ test }) => test.fullName);
    note({ failed });
    if (failed.length > 0) return;
    const tests = this.#tests.sort((a, b) => a.ms - b.ms);
    const loaded = switches.mutantCoverage.static;
    for (const one of tests) one.isRepeatable = mutants.some((id) => one.hits[id]) && (await passes(one.test));
    for (const id of mutants) {
      note({ trying: id });
      const killer = await firstToFail(id, tests);
      const isReachedApart = loaded[id] !== undefined || tests.some(({ hits, isRepeatable }) => hits[id] && !isRepeatable);
      note({ tried: id, killer: killer?.test.fullName ?? null, isReached: tests.some(({ hits }) => hits[id]), isReachedApart });
    }
  }
}

async function firstToFail(id, tests) {
  for (const one of tests) {
    const hits = one.hits[id];
    if (hits === undefined || !one.isRepeatable || (await passes(one.test, id, hits))) continue;
    // A test that now fails without the mutant too has been spoilt by what the mutant left behind.
    one.isRepeatable = await passes(one.test);
    if (one.isRepeatable) return one;
  }
  return null;
}

async function passes(test, mutant, hits = 0) {
  switches.currentTestId = "again";
  switches.activeMutant = mutant;
  switches.hitCount = mutant === undefined ? undefined : 0;
  switches.hitLimit = PATIENCE * hits;
  try {
    await VitestTestRunner.getTestFn(test)();
    return true;
  } catch {
    return false;
  } finally {
    switches.activeMutant = undefined;
  }
}
