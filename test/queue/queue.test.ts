// The queue against a real server: the same results as one machine gives, whatever dies on the way.

import { type ChildProcess, spawnSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { delimiter } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Queue } from "bullmq";
import { zipSync } from "fflate";
import Sqlite from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { exitOf, freePort, makeCertificate, postgresServer, type RedisServer, redisServer, until, workplace } from "./servers.js";

const place = workplace();
let redis: RedisServer;
const urls = new Map<string, string>();

/** A queue of its own for each test, all on one server. */
function queueOf(name: string): string {
  const url = `redis://127.0.0.1:${redis.port}/0?queue=${name}`;
  urls.set(name, url);
  return url;
}

const story = (n: number) => `Vale raised its price by ${n} percent on Monday. The ministry did not change the tax.\n`;

function stories(folder: string, count: number): void {
  for (let n = 1; n <= count; n++) place.write(`${folder}/story-${String(n).padStart(4, "0")}.txt`, story(n));
}

/** The first line of a process' log that holds these words. */
function lineOf({ stderr }: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve) => {
    let log = "";
    stderr?.on("data", (piece) => {
      log += piece;
      const line = log.split("\n").find((one) => one.includes(words));
      if (line !== undefined) resolve(line);
    });
  });
}

const statusOf = (url: string) => JSON.parse(place.run(["status", "--queue", url, "--json"]).stdout);
const work = (url: string, ...more: readonly string[]) => [
  "work",
  "--queue",
  url,
  "--workers",
  "1",
  "--lease",
  "1",
  "--log",
  "json",
  ...more,
];

beforeAll(async () => {
  redis = await redisServer(place.at("redis"));
  await redis.start();
});

afterAll(async () => {
  await redis.stop();
  place.clear();
});

describe("the same results as analyze", () => {
  test.each([
    ["by reference", ["--root", "in"]],
    ["as bytes", []],
  ])("%s", (name, root) => {
    const folder = `same-${name.replace(" ", "-")}`;
    stories("in", 12);
    place.write("rows.jsonl", `${JSON.stringify({ id: "story-0003", text: story(3), desk: 7 })}\n{"text":""}\n`);
    const url = queueOf(folder);
    expect(place.run(["analyze", "in", "rows.jsonl", "--out", "alone", "--force", "--quiet"]).status).toBe(1);
    const submitted = place.run(["submit", "in", "rows.jsonl", "--queue", url, ...root]);
    expect(submitted.status, submitted.stderr).toBe(0);
    expect(submitted.stderr).toContain("14 found = 14 submitted + 0 on the queue already + 0 failed");
    expect(place.run(["submit", "in", "--queue", url, ...root]).stderr).toContain("0 submitted + 12 on the queue already");
    const worked = place.run(work(url, "--out", folder, "--drain", ...root));
    expect(worked.status, worked.stderr).toBe(1);
    expect([...place.results(folder)]).toEqual([...place.results("alone")]);
    expect(statusOf(url)).toMatchObject({ waiting: 0, active: 0, done: 13, failed: 1, failures: { "text-empty": 1 } });
  });

  test.each([
    ["by reference", ["--root", "formats/in"]],
    ["as bytes", []],
  ])("of every format, with names and fields of the user's own, %s", (name, root) => {
    cpSync(fileURLToPath(new URL("../../corpus", import.meta.url)), place.at("formats/in"), { recursive: true });
    const page = `<html><body><article><h1>Mine</h1><p>${story(4)}</p></article></body></html>`;
    const record = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nContent-Length: ${record.length}\r\n\r\n${record}\r\n\r\n`;
    const files: Readonly<Record<string, string | Uint8Array>> = {
      "list.json": JSON.stringify([{ body: story(5), __proto__: 1 }, { id: "list", text: story(6), layout: [] }, { text: 7 }]),
      "odd.json": `[{"text":"The constructor rose on Monday.","__proto__":"x","deep":{"a":[null,1.50]},"lone":"\\ud800"}]`,
      "table.csv": `id,body,desk\r\nrow,"${story(7).trim()}",north\r\n,"Rates, as ever, stood still.",\r\n`,
      "feed.xml": `<rss version="2.0"><channel><title>F</title><item><title>One</title><description>${story(8)}</description></item><item><title>Two</title><description>${story(9)}</description></item></channel></rss>`,
      "letter.eml": `From: Desk <desk@news.example>\r\nSubject: Letter\r\nDate: Mon, 27 Apr 2026 09:30:00 +0200\r\nContent-Type: text/plain\r\n\r\n${story(10)}`,
      "crawl.warc": warc,
      "crawl2.warc.gz": gzipSync(warc),
      "pack.zip": zipSync({
        "a/story.txt": Buffer.from(story(11)),
        "list.json": Buffer.from(JSON.stringify([{ text: story(12) }, { text: "" }])),
      }),
    };
    for (const [file, content] of Object.entries(files)) place.write(`formats/in/${file}`, content);
    place.write("formats/names.csv", "name,type,aliases,id\nVale,ORG,Vale SA;Companhia Vale,v-1\n");
    const ways = ["--names", "formats/names.csv", "--field", "text=body"];
    const alone = place.run(["analyze", "formats/in", "--out", "formats/alone", "--force", "--quiet", ...ways]);
    expect(alone.status, alone.stderr).toBe(1);
    const url = queueOf(`formats-${root.length}`);
    const submitted = place.run(["submit", "formats/in", "--queue", url, ...ways, ...root]);
    const { found } = JSON.parse(place.read("formats/alone/run.json"));
    expect(submitted.stderr).toContain(`${found} found = ${found - 2} submitted + 0 on the queue already + 2 failed`);
    expect(submitted.stderr).not.toContain("internal");
    const out = `formats/${name.replace(" ", "-")}`;
    place.run(work(url, "--out", out, "--drain", ...ways, ...root));
    const results = place.results("formats/alone");
    expect([...results.values()].filter((result) => result.includes('"v-1"')).length, "names are known").toBeGreaterThan(8);
    expect([...place.results(out)]).toEqual([...results]);
    expect(statusOf(url)).toMatchObject({ waiting: 0, active: 0, failed: 0 });
  });
});

describe("workers that die", () => {
  test("kill -9 at random moments: nothing is lost, nothing is there twice, every byte is analyze's", () => {
    const script = fileURLToPath(new URL("../bench/kills.mjs", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--articles", "80", "--kills", "5"], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("80 results, 0 lost, 0 too many, 0 unlike analyze's, 0 unfinished files left, 0 failed; on the queue 0 left");
    expect(status).toBe(0);
  });

  test.each([1, 2])(
    "an article that kills its workers fails after so many tries, with its code; the others are done: %d threads",
    async (threads) => {
      const hook = `const { stringify } = JSON; JSON.stringify = (value, ...rest) => { if (value?.article?.id === "poison") process.kill(process.pid, "SIGKILL"); return stringify(value, ...rest); };`;
      const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
      const folder = `poison-${threads}`;
      const worker = (url: string) => [...work(url, "--out", `${folder}/out`, "--drain"), "--workers", String(threads)];
      stories(`${folder}/in`, 6);
      place.write(`${folder}/in/poison.txt`, story(99));
      const url = queueOf(folder);
      expect(place.run(["submit", `${folder}/in`, "--queue", url, "--attempts", "2"]).status).toBe(0);
      await until(async () => {
        await exitOf(place.start(worker(url), env));
        const { waiting, active } = statusOf(url);
        return waiting + active === 0;
      }, "nothing is left to do");
      expect(statusOf(url)).toMatchObject({ done: 6, failed: 1, failures: { "worker-crashed": 1 } });
      expect(place.run(["retry", "--queue", url, "--code", "timeout"]).stderr).toContain("0 put back");
      expect(place.run(["retry", "--queue", url, "--code", "worker-crashed"]).stderr).toContain("1 put back");
      expect(place.run(worker(url)).status).toBe(0);
      expect([...place.results(`${folder}/out`).keys()]).toContain("poison.json");
    },
  );

  test("SIGINT: what is under way is finished, exit 130, the rest waits", async () => {
    stories("stop/in", 60);
    const url = queueOf("stop");
    place.run(["submit", "stop/in", "--queue", url]);
    const worker = place.start(work(url, "--out", "stop/out"));
    await until(() => place.results("stop/out").size > 2, "the worker works");
    worker.kill("SIGINT");
    expect(await exitOf(worker)).toBe(130);
    const { waiting, active, done } = statusOf(url);
    expect([waiting + done, active]).toEqual([60, 0]);
    expect(place.results("stop/out").size).toBe(done);
  });
});

describe("a server that goes away", () => {
  test.each([
    ["killed and started again, its append-only file on", "SIGKILL", 3_000],
    ["gone for a minute", "SIGTERM", 60_000],
  ] as const)("%s: workers wait and go on, what was on the queue is still there", async (_, signal, goneMs) => {
    const folder = `gone-${signal}`;
    stories(`${folder}/in`, 80);
    const url = queueOf(folder);
    expect(place.run(["submit", `${folder}/in`, "--queue", url]).status).toBe(0);
    const worker = place.start(work(url, "--out", `${folder}/out`, "--drain"));
    await until(() => place.results(`${folder}/out`).size > 2, "the worker works");
    await redis.stop(signal);
    await pause(goneMs);
    expect(worker.exitCode).toBeNull();
    await redis.start();
    expect(await exitOf(worker)).toBe(0);
    expect(place.results(`${folder}/out`).size).toBe(80);
    const { perMinute, ...rest } = statusOf(url);
    expect(rest).toMatchObject({ waiting: 0, active: 0, done: 80, failed: 0 });
    if (goneMs >= 60_000) expect(perMinute).toEqual({ last: expect.any(Number), average: expect.any(Number) });
  });

  test("one that was never there is an error that names it, without its password", () => {
    const { status, stderr } = place.run(["status", "--queue", "redis://:hunter2@127.0.0.1:1/0", "--json-errors"]);
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ path: "redis://127.0.0.1:1/0?queue=newsdelta", error: { code: "queue-unreachable" } });
    expect(stderr).not.toContain("hunter2");
  });
});

test("clocks that are a day off decide nothing: what one worker gives up for now, another takes at once", async () => {
  const clock = (days: number) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`const { now } = Date; Date.now = () => now() + ${days} * 86400000;`)}`,
  });
  stories("clocks/in", 6);
  const url = queueOf("clocks");
  const root = ["--root", "clocks/in"];
  place.run(["submit", "clocks/in", "--queue", url, ...root, "--attempts", "9"]);
  const [file, aside] = [place.at("clocks/in/story-0003.txt"), place.at("clocks/aside.txt")];
  renameSync(file, aside);
  const ahead = place.start(work(url, "--out", "clocks/out", ...root), clock(1));
  const retried = lineOf(ahead, '"event":"retried"');
  expect(JSON.parse(await retried)).toMatchObject({ id: "story-0003", code: "path-missing" });
  ahead.kill("SIGINT");
  await exitOf(ahead);
  renameSync(aside, file);
  const beganMs = performance.now();
  expect(place.run(work(url, "--out", "clocks/out", "--drain", ...root), { env: clock(-1) }).status).toBe(0);
  expect(performance.now() - beganMs).toBeLessThan(60_000);
  expect(place.results("clocks/out").size).toBe(6);
});

describe("secrets", () => {
  const password = "hunter2 & co";
  const said = (run: { readonly stdout: string; readonly stderr: string }) => run.stdout + run.stderr;

  test("TLS, with a password in the URL or in the environment that is never printed", async () => {
    const pair = makeCertificate(place.at("tls"));
    const server = await redisServer(place.at("tls/redis"), { password, ...pair });
    await server.start();
    try {
      stories("tls/in", 3);
      const trust = { NODE_EXTRA_CA_CERTS: pair.certificate };
      const inUrl = `rediss://:${encodeURIComponent(password)}@127.0.0.1:${server.port}/0`;
      const env = { ...trust, NEWSDELTA_QUEUE: `rediss://127.0.0.1:${server.port}/0`, NEWSDELTA_QUEUE_PASSWORD: password };
      const runs = [
        place.run(["submit", "tls/in", "--queue", inUrl], { env: trust }),
        place.run(["work", "--out", "tls/out", "--workers", "1", "--drain"], { env }),
        place.run(["work", "--out", "tls/out", "--workers", "1", "--drain", "--log", "json"], { env }),
        place.run(["status"], { env }),
        place.run(["status", "--json"], { env }),
        place.run(["retry"], { env }),
      ];
      expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(place.results("tls/out").size).toBe(3);
      expect(said(runs[3])).toContain(`rediss://127.0.0.1:${server.port}/0?queue=newsdelta`);
      const refused = [
        place.run(["status", "--queue", inUrl], { env: { ...trust, NODE_EXTRA_CA_CERTS: "" } }),
        place.run(["status", "--queue", inUrl.replace("co@", "co%20wrong@")], { env: trust }),
        place.run(["status", "--queue", inUrl.replace("/0", "/zero")], { env: trust }),
        place.run(["work", "--queue", inUrl, "--out", `postgres://me:${encodeURIComponent(password)}@127.0.0.1:1/db`], { env: trust }),
        place.run(["work", "--queue", inUrl, "--out", "postgres://me:hunter2 &@127.0.0.1:port/db"], { env: trust }),
      ];
      expect(refused.map(({ status }) => status)).not.toContain(0);
      for (const run of [...runs, ...refused]) expect(said(run)).not.toMatch(/hunter2/);
    } finally {
      await server.stop();
    }
  });
});

describe("jobs that are refused", () => {
  test("other options: named both, and done by the right worker after a retry", () => {
    place.write("refused/a.txt", story(1));
    const url = queueOf("refused");
    place.run(["submit", "refused/a.txt", "--queue", url, "--no-text"]);
    const wrong = place.run(work(url, "--out", "refused/out", "--drain"));
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/the job is for version \S+, options [0-9a-f]{12}; this worker has version \S+, options [0-9a-f]{12}/);
    expect(place.run(["retry", "--queue", url, "--code", "job-refused"]).stderr).toContain("1 put back");
    expect(place.run(work(url, "--out", "refused/out", "--no-text", "--drain")).status).toBe(0);
    expect(JSON.parse(place.results("refused/out").get("a.json") ?? "{}").article.text).toBeUndefined();
  });

  test("another version: named both", async () => {
    place.write("version/a.txt", story(1));
    const url = queueOf("version");
    place.run(["submit", "version/a.txt", "--queue", url]);
    const queue = new Queue("version", { connection: { host: "127.0.0.1", port: redis.port } });
    const [job] = await queue.getWaiting();
    await job.updateData({ ...job.data, version: "9.9.9" });
    await queue.close();
    const worked = place.run(work(url, "--out", "version/out", "--drain"));
    expect(worked.status).toBe(1);
    expect(worked.stderr).toMatch(/the job is for version 9\.9\.9, options [0-9a-f]{12}; this worker has version (?!9\.9\.9)\d+\.\d+\.\d+/);
    expect(place.results("version/out").size).toBe(0);
  });

  test("a path out of the root, a link out of it, another shape, a file that has changed", async () => {
    stories("jobs/in", 2);
    place.write("jobs/secret.txt", story(5));
    symlinkSync(place.at("jobs/secret.txt"), place.at("jobs/in-link.txt"));
    const url = queueOf("jobs");
    place.run(["submit", "jobs/in", "--queue", url, "--root", "jobs/in"]);
    const queue = new Queue("jobs", { connection: { host: "127.0.0.1", port: redis.port } });
    const [job] = await queue.getWaiting();
    symlinkSync(place.at("jobs/secret.txt"), place.at("jobs/in/link.txt"));
    const evil = (file: string) => ({ ...job.data, content: { ...job.data.content, file } });
    await queue.add("article", evil("../secret.txt"));
    await queue.add("article", evil("/etc/hostname"));
    await queue.add("article", evil("link.txt"));
    await queue.add("article", { ...job.data, id: 7 });
    await queue.add("article", { ...job.data, content: { kind: "article", article: { text: "Rates rose." } } });
    place.write("jobs/in/story-0002.txt", story(3));
    await queue.close();
    expect(place.run(work(url, "--out", "jobs/out", "--root", "jobs/in", "--drain")).status).toBe(1);
    expect(statusOf(url)).toMatchObject({ done: 1, failures: { "path-outside-root": 3, "job-invalid": 2, "source-changed": 1 } });
    expect([...place.results("jobs/out").keys()]).toEqual(["story-0001.json"]);
  });

  test("a shared root that is not there ends the command before anything is touched", () => {
    stories("rootless/in", 1);
    const url = queueOf("rootless");
    const runs = [
      ["submit", "rootless/in"],
      ["work", "--out", "rootless/out", "--drain"],
    ].map((command) => place.run([...command, "--queue", url, "--root", "rootless/gone"]));
    for (const { status, stderr } of runs)
      expect([status, stderr]).toEqual([2, expect.stringContaining("there is no folder rootless/gone")]);
  });

  test("too large for the queue, below no shared root: refused at submit", () => {
    place.write("large/a.txt", story(1).repeat(50));
    place.write("large/list.json", JSON.stringify([{ text: story(1).repeat(50) }, { text: story(1) }]));
    place.write("large/root/b.txt", story(1));
    const url = queueOf("large");
    const inline = place.run(["submit", "large/a.txt", "--queue", url, "--max-inline", "100", "--json-errors"]);
    expect(inline.status).toBe(1);
    expect(inline.stderr).toContain('"code":"too-large"');
    const listed = place.run(["submit", "large/list.json", "--queue", url, "--max-inline", "1000", "--json-errors"]);
    expect(listed.stderr).toContain('"code":"too-large"');
    expect(listed.stderr).toContain("2 found = 1 submitted + 0 on the queue already + 1 failed");
    expect(place.run(["submit", "large/a.txt", "--queue", url, "--root", "large/root", "--json-errors"]).stderr).toContain(
      '"code":"path-outside-root"',
    );
  });
});

test("back-pressure: submit waits while the queue is full", async () => {
  stories("full/in", 40);
  const url = queueOf("full");
  const submitting = place.start(["submit", "full/in", "--queue", url, "--max-waiting", "10"]);
  await until(() => statusOf(url).waiting >= 10, "the queue fills");
  await pause(500);
  expect(submitting.exitCode).toBeNull();
  expect(statusOf(url).waiting).toBeLessThanOrEqual(20);
  expect(place.run(work(url, "--out", "full/out", "--drain")).status).toBe(0);
  expect(await exitOf(submitting)).toBe(0);
  place.run(work(url, "--out", "full/out", "--drain"));
  expect(place.results("full/out").size).toBe(40);
});

test("status tells how long the oldest waits and who works, to people and to scripts", async () => {
  stories("status/in", 3);
  const url = queueOf("status");
  place.run(["submit", "status/in", "--queue", url]);
  await pause(2_000);
  const { oldestWaitingSeconds, ...before } = statusOf(url);
  expect(before).toEqual({ queue: url, waiting: 3, active: 0, done: 0, skipped: {}, failed: 0, failures: {}, perMinute: null, workers: 0 });
  expect(oldestWaitingSeconds).toBeGreaterThanOrEqual(2);
  const said = place.run(["status", "--queue", url]).stdout;
  expect(said).toMatch(/^waiting {3}3, the oldest for \d+ s$/m);
  const worker = place.start(work(url, "--out", "status/out"));
  await until(() => statusOf(url).done === 3, "the worker works");
  expect(statusOf(url)).toMatchObject({ waiting: 0, active: 0, workers: 1, oldestWaitingSeconds: null });
  worker.kill("SIGINT");
  await exitOf(worker);
});

test("metrics in Prometheus' form, on a port of this machine", async () => {
  stories("metrics/in", 3);
  const url = queueOf("metrics");
  place.run(["submit", "metrics/in", "--queue", url]);
  const port = await freePort();
  const worker = place.start(work(url, "--out", "metrics/out", "--metrics", String(port)));
  await until(() => place.results("metrics/out").size === 3, "the worker works");
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toContain('newsdelta_articles_total{event="done",code=""} 3');
  expect(text).toContain('newsdelta_article_seconds_count{event="done"} 3');
  const lines = text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "");
  for (const line of lines)
    expect(line).toMatch(/^(?:# HELP \w+ .+|# TYPE \w+ (?:counter|histogram)|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [\d.e+-]+)$/);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  worker.kill("SIGINT");
  await exitOf(worker);
});

test("the log is one JSON object a line, the same fields in each", () => {
  stories("log/in", 2);
  place.write("log/in/empty.txt", " ");
  const url = queueOf("log");
  place.run(["submit", "log/in", "--queue", url]);
  const lines = place
    .run(work(url, "--out", "log/out", "--drain"))
    .stderr.trimEnd()
    .split("\n");
  const [started, ...events] = lines.map((line) => JSON.parse(line));
  expect(started).toMatchObject({ event: "started", queue: url });
  expect(events.map(({ event, id, code }) => [event, id, code]).sort()).toEqual([
    ["done", "story-0001", null],
    ["done", "story-0002", null],
    ["failed", "empty", "text-empty"],
  ]);
  for (const fields of events) expect(Object.keys(fields)).toEqual(["time", "event", "path", "id", "code", "message", "elapsedMs"]);
});

/** A database that workers store results in, asked in SQL: the first column of each row, as text. */
interface Database {
  readonly out: string;
  ask(sql: string): readonly string[];
  close(): void;
}

function sqliteFile(name: string): Database {
  const open = () => new Sqlite(place.at(name), { readonly: true });
  return {
    out: `sqlite:${name}`,
    ask: (sql) => {
      const database = open();
      const rows: unknown[] = database.prepare(sql).raw().all();
      database.close();
      return rows.map((row) => String(Array.isArray(row) ? row[0] : row));
    },
    close: () => {},
  };
}

async function postgres(): Promise<Database> {
  const server = await postgresServer();
  return { out: server.url, ask: (sql) => server.query(sql).split("\n"), close: server.stop };
}

describe.each([
  ["PostgreSQL", postgres],
  ["SQLite", async () => sqliteFile("tables.sqlite")],
] as const)("results in %s", (name, open) => {
  const folder = `tables-${name}`;
  const articles = 40;
  let database: Database;

  beforeAll(async () => {
    database = await open();
    stories(`${folder}/in`, articles);
    // What JSON can write and text in a database often cannot hold.
    place.write(
      `${folder}/in/odd.jsonl`,
      `${JSON.stringify({ id: "odd", text: `${story(1)}\u0000 \ud83d\ude00`, extra: "\\u0000 \ud800" })}\n`,
    );
    place.run(["analyze", `${folder}/in`, "--out", `${folder}/alone`, "--quiet"]);
  });
  afterAll(() => database?.close());

  test("two workers, one of them killed at work; delivered again: each is stored once, readable as tables", async () => {
    const url = queueOf(folder);
    const submit = () => place.run(["submit", `${folder}/in`, "--queue", url]);
    expect(submit().status).toBe(0);
    const workers = [place.start(work(url, "--out", database.out)), place.start(work(url, "--out", database.out, "--drain"))];
    const started = workers.map((worker) => lineOf(worker, '"event":"done"'));
    await Promise.all(started);
    workers[0].kill("SIGKILL");
    expect(await exitOf(workers[1])).toBe(0);
    expect(statusOf(url)).toMatchObject({ waiting: 0, active: 0, failed: 0 });
    const stored = () => database.ask("SELECT id FROM newsdelta_results ORDER BY id");
    const wanted = [...place.results(`${folder}/alone`).keys()].map((file) => file.replace(/\.json$/, ""));
    expect([...stored()].sort()).toEqual(wanted.sort());

    expect(submit().stderr).toContain(`${articles + 1} submitted`);
    expect(place.run(work(url, "--drain", "--out", database.out)).status).toBe(0);
    expect(stored()).toHaveLength(articles + 1);
    const alone = [...place.results(`${folder}/alone`).values()].map((result) => JSON.parse(result));
    const count = (list: "claims" | "entities") => String(alone.reduce((sum, result) => sum + result[list].length, 0));
    expect(database.ask("SELECT count(*) FROM newsdelta_claims")).toEqual([count("claims")]);
    expect(database.ask("SELECT sum(changes + continuities) FROM newsdelta_articles")).toEqual([count("claims")]);
    expect(database.ask("SELECT count(*) FROM newsdelta_entities")).toEqual([count("entities")]);
  });

  test("the results are those of analyze, in SQLite byte for byte", () => {
    const found = (id: string) => database.ask(`SELECT result FROM newsdelta_results WHERE id = '${id}'`).join("\n");
    const alone = (id: string) => place.read(`${folder}/alone/${id}.json`);
    expect(JSON.parse(found("story-0001"))).toEqual(JSON.parse(alone("story-0001")));
    if (name === "SQLite") expect(found("odd")).toBe(alone("odd"));
  });

  test("two workers that start at once on nothing; a format that no database takes", async () => {
    const url = queueOf(`${folder}-empty`);
    const fresh = name === "SQLite" ? "sqlite:fresh.sqlite" : database.out;
    const exits = [1, 2, 3].map(() => exitOf(place.start(work(url, "--out", fresh, "--drain"))));
    expect(await Promise.all(exits)).toEqual([0, 0, 0]);
    const refused = place.run(work(url, "--out", fresh, "--to", "conllu", "--drain"));
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("a database takes results in JSON")]);
  });
});

test("a SQLite file that somebody else writes to is waited for", async () => {
  stories("busy/in", 3);
  const url = queueOf("busy");
  const worker = place.start(work(url, "--out", "sqlite:busy.sqlite"));
  await lineOf(worker, '"event":"started"');
  const holder = new Sqlite(place.at("busy.sqlite"));
  holder.exec("BEGIN IMMEDIATE");
  place.run(["submit", "busy/in", "--queue", url]);
  await pause(4_000);
  expect(statusOf(url)).toMatchObject({ active: 2, waiting: 1, done: 0, failed: 0 });
  holder.exec("COMMIT");
  holder.close();
  await until(() => statusOf(url).done === 3, "the worker goes on");
  worker.kill("SIGINT");
  expect(await exitOf(worker)).toBe(130);
  expect(sqliteFile("busy.sqlite").ask("SELECT id FROM newsdelta_results ORDER BY id")).toEqual(["story-0001", "story-0002", "story-0003"]);
});

test.each([
  ["in a folder that is not there", "sqlite:nowhere/results.sqlite", 1],
  ["that is no database", "sqlite:bin.txt", 1],
  ["without a name", "sqlite:", 2],
])("a SQLite file %s is an error before any article is taken", (_, out, status) => {
  place.write("bin.txt", "This is not a database, and long enough to be told from one.".repeat(20));
  const run = place.run(work(queueOf("no-database"), "--out", out, "--drain", "--json-errors"));
  expect(run.status).toBe(status);
});

describe("what the README shows", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const recipe = /^parallel .*$/m.exec(readme)?.[0] ?? "";
  const bin = place.at("bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const shell = (line: string) => spawnSync("bash", ["-c", line], { cwd: place.path, encoding: "utf8", env });
  const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

  beforeAll(() => {
    place.write("bin/newsdelta", `#!/bin/sh\nexec ${process.execPath} ${cli} "$@"\n`);
    chmodSync(place.at("bin/newsdelta"), 0o755);
    const rows = Array.from({ length: 40 }, (_, n) => JSON.stringify({ id: `row-${n}`, text: story(n + 1) }));
    place.write("corpus/wire-briefs.jsonl", `${rows.join("\n")}\n`);
  });

  /** Lines of results as they are wherever the row stood: each process counts its own. */
  const anywhere = (lines: string) => lines.replace(/"path":"-:\d+"/g, '"path":"-"');

  const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
  test.skipIf(!hasParallel)("GNU parallel (skipped where it is not installed): the same lines as one process gives", () => {
    const one = shell("newsdelta analyze - --from jsonl --to jsonl --quiet < corpus/wire-briefs.jsonl");
    expect(one.stdout.split("\n")).toHaveLength(41);
    expect(recipe).toContain("--block 1M");
    const many = shell(recipe.replace("--block 1M", "--block 1k"));
    expect([many.status, anywhere(many.stdout)]).toEqual([0, anywhere(one.stdout)]);
  });

  test("Spark's pipe: a partition a process, an empty one too, the same lines", () => {
    const command = /\.pipe\("([^"]+)"\)/.exec(readme)?.[1] ?? "";
    expect(command).toContain("newsdelta analyze -");
    const one = shell(`${command} < corpus/wire-briefs.jsonl`);
    const parts = [
      [1, 15],
      [41, 41],
      [16, 40],
    ].map(([from, to]) => shell(`sed -n '${from},${to}p' corpus/wire-briefs.jsonl | ${command}`));
    expect(parts.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(anywhere(parts.map(({ stdout }) => stdout).join(""))).toBe(anywhere(one.stdout));
  });

  test("manifests are YAML, and their commands are ones that newsdelta has", () => {
    const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parseAllDocuments(block));
    expect(blocks).toHaveLength(2);
    for (const [document] of blocks) expect([...document.errors, ...document.warnings]).toEqual([]);
    const [compose, job] = blocks.map(([document]) => document.toJS());
    const pod = job.spec.template.spec;
    expect([job.apiVersion, job.kind, pod.restartPolicy]).toEqual(["batch/v1", "Job", "OnFailure"]);
    const mounts = pod.containers[0].volumeMounts.map(({ name }: { readonly name: string }) => name);
    expect(pod.volumes.map(({ name }: { readonly name: string }) => name)).toEqual([...new Set(mounts)]);
    const help = place.run(["work", "--help"]).stdout;
    for (const command of [compose.services.worker.command.split(" "), pod.containers[0].args]) {
      expect(command.slice(0, 2)).toEqual(["newsdelta", "work"]);
      for (const flag of command.filter((word: string) => word.startsWith("--"))) expect(help).toContain(flag);
    }
  });
});
