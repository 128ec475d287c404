// The real command with worker threads: replaced when they fail, killed or interrupted at any moment, the same bytes from any number.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../tables/runs.js";
import { type Scratch, scratch, story } from "./scratch.js";

const MANY = 40;

function folderOfMany(): Scratch {
  const place = scratch();
  for (let i = 0; i < MANY; i++) place.write(`in/${String(i).padStart(3, "0")}.txt`, story(i).repeat(1 + (i % 4)));
  return place;
}

describe("many articles", () => {
  const place = folderOfMany();

  beforeAll(async () => {
    await place.begin(["analyze", "in", "--out", "whole", "--workers", "1"]);
  });

  test("give the same bytes from one worker and from several", async () => {
    const { status, stderr } = await place.begin(["analyze", "in", "--out", "several", "--workers", "8"]);
    expect(status, stderr).toBe(0);
    expect(place.results("several")).toEqual(place.results("whole"));
    expect(place.account("several")).toEqual(place.account("whole"));
  });

  test.each([[2], [25]])("killed when there are %i results: all are whole, and the next run ends with the same bytes", async (count) => {
    const out = `cut${count}`;
    const child = place.start(["analyze", "in", "--out", out, "--workers", "2"]);
    const exit = once(child, "exit");
    const results = () => (place.exists(out) ? readdirSync(`${place.path}/${out}`).filter((name) => name.endsWith(".json")).length : 0);
    while (results() < count && child.exitCode === null) await sleep(1);
    child.kill("SIGKILL");
    await exit;
    const before = place.results(out).size;
    expect(before).toBeGreaterThanOrEqual(count);
    expect(place.exists(`${out}/run.json`), "it did not come to its end").toBe(false);

    const { status } = await place.begin(["analyze", "in", "--out", out, "--workers", "2"]);
    expect(status).toBe(0);
    expect(place.account(out).done).toBeLessThan(MANY);
    expect(place.results(out)).toEqual(place.results("whole"));
    expect(readdirSync(`${place.path}/${out}/.newsdelta`)).toEqual(["journal.jsonl"]);
  });
});

describe("an interrupt", () => {
  test("ends with 130, leaves whole results and an account of them; the next run goes on", async () => {
    const place = folderOfMany();
    const child = place.start(["analyze", "in", "-", "--from", "jsonl", "--out", "stopped", "--workers", "1"]);
    const exit = once(child, "exit");
    child.stdin?.write(`${JSON.stringify({ id: "first", text: story(1) })}\n`);
    while (!place.exists("stopped/first.json")) await sleep(5);
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(130);
    const { found, done, skipped, failed } = place.account("stopped");
    expect(found).toBe(done + skipped + failed);
    expect(place.results("stopped").size).toBe(done);
    expect(readdirSync(`${place.path}/stopped/.newsdelta`)).toEqual(["journal.jsonl"]);
  });

  test("a second one ends at once", async () => {
    const place = scratch();
    place.write("in.jsonl", `${JSON.stringify({ id: "stuck", text: story(1) })}\n`);
    const child = place.start(["analyze", "-", "--from", "jsonl", "--out", "stopped"]);
    const exit = once(child, "exit");
    while (!place.exists("stopped/.newsdelta/journal.jsonl")) await sleep(5);
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(130);
  });
});

describe("a worker that fails", () => {
  /** In worker threads alone: what happens when the result of the article with this id is about to be written down. */
  const hook = `
    import { isMainThread } from "node:worker_threads";
    const { stringify } = JSON;
    if (!isMainThread) JSON.stringify = (value, ...rest) => {
      const id = value?.article?.id;
      if (id === "crash") process.exit(7);
      if (id === "stuck") for (;;);
      if (id === "greedy") for (const all = []; ; ) all.push(new Array(1e6).fill(0));
      if (id === "bug") throw new RangeError("a bug");
      return stringify(value, ...rest);
    };`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };

  test.concurrent.each([
    ["hangs, crashes or has a bug", ["--timeout", "6", "--workers", "2"], { bug: "internal", crash: "worker-crashed", stuck: "timeout" }],
    ["eats all memory", ["--max-memory", "300", "--workers", "1"], { greedy: "out-of-memory" }],
  ])("is replaced, its article named and the rest done, when it %s", async (_how, flags, expected) => {
    const place = scratch();
    for (const name of ["a", ...Object.keys(expected), "z"]) place.write(`in/${name}.txt`, story(1));
    const run = await place.begin(["analyze", "in", ...flags], "", env);
    expect(run.status, run.stderr).toBe(1);
    expect([...place.results().keys()]).toEqual(["a.json", "z.json"]);
    expect(place.account().failures.map(({ path, code }) => [path, code])).toEqual(
      Object.entries(expected).map(([name, code]) => [`in/${name}.txt`, code]),
    );
  });
});

describe("a disk that is full", () => {
  test("fails the results that do not fit, by name, and cuts none short", async () => {
    const place = scratch();
    for (const name of ["a", "b", "c"]) place.write(`in/${name}.txt`, story(1));
    // The second result falls short, then nothing more goes in.
    const hook = `
      import fs from "node:fs/promises";
      import { syncBuiltinESMExports } from "node:module";
      const { open } = fs;
      fs.open = async (path, ...rest) => {
        const file = await open(path, ...rest);
        if (!String(path).endsWith("-b.json")) return file;
        const write = file.write.bind(file);
        let calls = 0;
        file.write = async (bytes, offset) => {
          if (calls++ > 0) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
          return write(bytes, offset, 100);
        };
        return file;
      };
      syncBuiltinESMExports();`;
    const { status } = await place.begin(["analyze", "in"], "", {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    expect(status).toBe(1);
    expect([...place.results().keys()]).toEqual(["a.json", "c.json"]);
    expect(place.account().failures).toMatchObject([{ path: "in/b.txt", code: "disk-full" }]);
    expect(readdirSync(`${place.path}/output/.newsdelta`)).toEqual(["journal.jsonl"]);
    // Once there is room, that one alone is done.
    expect((await place.begin(["analyze", "in", "--retry-failed"])).status).toBe(0);
    expect(place.account()).toMatchObject({ done: 1, skipped: 2 });
  });
});

describe("what goes to the network", () => {
  const alone = ["--map-root-user", "--net"];
  const canBeAlone = spawnSync("unshare", [...alone, "true"]).status === 0;

  test.runIf(canBeAlone)("is nothing: a run that has no network, not even to itself, comes to its end", () => {
    const place = scratch();
    place.write("in/a.txt", story(1));
    const command = [process.execPath, join(ROOT, "dist", "cli.js"), "analyze", "in", "--workers", "2"];
    const { status, stderr } = spawnSync("unshare", [...alone, ...command], { cwd: place.path, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    expect(place.results().size).toBe(1);
  });

  test("is nothing: a run in which every connection would end the process comes to its end", async () => {
    const place = scratch();
    place.write(
      "in/a.html",
      `<html><head><link rel="canonical" href="http://127.0.0.1:9/"></head><body><article><p>${story(1).repeat(5)}</p><img src="http://127.0.0.1:9/a.png"></article></body></html>`,
    );
    place.write("in/b.txt", `${story(2)} See https://example.com/a.`);
    const hook = `
      import net from "node:net";
      import dns from "node:dns";
      const end = () => process.exit(99);
      net.Socket.prototype.connect = end;
      dns.lookup = end;
      globalThis.fetch = end;`;
    const { status, stderr } = await place.begin(["analyze", "in", "--workers", "2"], "", {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    expect(status, stderr).toBe(0);
    expect(place.account().done).toBe(2);
    expect(place.results().size).toBe(2);
  });
});
