// Progress: what a run shows on a terminal and elsewhere, and what it says when it is over.

import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type Account, openAccount, type RunEvent } from "../src/batch/account.js";
import { faultOf } from "../src/batch/outcome.js";
import { openProgress } from "../src/cli/progress.js";
import { NewsError } from "../src/doc/errors.js";

interface Shown {
  readonly text: string;
}

const done = (warnings: readonly string[]): RunEvent => ({ kind: "done", path: "in/a.txt", id: "a", warnings, brief: null });
const failed: RunEvent = {
  kind: "failed",
  trouble: { path: "in/b\u001b[31m.txt", line: null, id: "b", ...faultOf(new NewsError("file-empty")) },
};

/** A run of 1000 in which 300 are passed over, 118 done and 2 fail in 10 seconds, as somebody sees it. */
async function show(
  screen: { isTTY: boolean; columns?: number },
  flags: object = {},
  toStdout = false,
  total: number | null = 1000,
): Promise<Shown> {
  const stream = Object.assign(new PassThrough(), screen);
  let text = "";
  stream.on("data", (piece) => {
    text += piece;
  });
  let now = 0;
  const progress = await openProgress(stream, flags, { toStdout, now: () => now });
  const account: Account = openAccount();
  const tell = (event: RunEvent) => progress.show(event, account);
  tell({ kind: "start", total });
  for (let i = 0; i < 300; i++) {
    account.found++;
    account.skipped++;
    tell({ kind: "passed" });
  }
  account.skips["already-done"] = 300;
  for (let i = 0; i < 118; i++) {
    account.found++;
    account.done++;
    tell(done(i === 0 ? ["id-changed: odd", "no-published-date: none"] : []));
  }
  account.failed += 2;
  account.found += 2;
  now = 10_000;
  tell(failed);
  await new Promise((resolve) => setTimeout(resolve, 250));
  progress.close(account, { isInterrupted: false, out: "out" });
  progress.end();
  await new Promise((resolve) => setImmediate(resolve));
  return { text };
}

const CLOSING = "420 found = 118 done + 300 skipped (already-done 300) + 2 failed; see out/run.json\n";
const TROUBLE = "newsdelta: in/b\ufffd[31m.txt: the file is empty [file-empty]\n  remove it, or write the article into it\n";

describe("on a terminal", () => {
  test("a bar with what is done of what was found, failures, articles a second, time left; it goes in the end", async () => {
    const { text } = await show({ isTTY: true, columns: 120 });
    expect(text).toMatch(/\[=+ +\] 118\/1000 done, 300 skipped, 2 failed, 12\.0 a second, 49s left/);
    expect(text).toContain(TROUBLE);
    expect(text).toContain("warning: in/a.txt: id-changed: odd\n");
    expect(text.endsWith(`\u001b[0J${CLOSING}`)).toBe(true);
  });

  test("a narrow one has no room for the bar, a total that nobody knows gives none", async () => {
    for (const { text } of [await show({ isTTY: true, columns: 60 }), await show({ isTTY: true, columns: 120 }, {}, false, null)]) {
      expect(text).not.toContain("[=");
      expect(text).toContain(CLOSING);
    }
  });
});

describe("elsewhere", () => {
  test("a plain line now and then", async () => {
    const { text } = await show({ isTTY: false });
    expect(text).toBe(
      `warning: in/a.txt: id-changed: odd\n${TROUBLE}118/1000 done, 300 skipped, 2 failed, 12.0 a second, 49s left\n${CLOSING}`,
    );
  });

  test.each([
    ["asked to be quiet", { isTTY: false }, { quiet: true }, false],
    ["asked to be quiet on a terminal", { isTTY: true, columns: 120 }, { quiet: true }, false],
    ["results go to standard output", { isTTY: false }, {}, true],
  ])("errors alone when %s", async (_when, screen, flags, toStdout) => {
    expect((await show(screen, flags, toStdout)).text).toBe(TROUBLE);
  });

  test("errors as lines of JSON, nothing that is none among them but what says how it goes", async () => {
    const { text } = await show({ isTTY: true, columns: 120 }, { jsonErrors: true, quiet: true });
    expect(JSON.parse(text)).toMatchObject({ path: "in/b\u001b[31m.txt", line: null, id: "b", error: { code: "file-empty" } });
  });
});
