// The parts of a batch that can be seen without a run: ids, order, the journal, whole files, terminal text.

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import pc from "picocolors";
import { afterAll, describe, expect, test } from "vitest";
import { idGiver, safeId } from "../src/batch/ids.js";
import { openJournal } from "../src/batch/journal.js";
import { gate, inOrder } from "../src/batch/order.js";
import { openOutput, temporaryName, writeError, writeWhole } from "../src/batch/write.js";
import { ERRORS } from "../src/doc/errors.js";
import { COMMANDS, FLAGS } from "../src/flags/flags.js";
import { briefLines, plain } from "../src/report/terminal.js";

const folder = mkdtempSync(join(tmpdir(), "newsdelta-batch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("ids", () => {
  test.each([
    ["story", "story", "an ordinary name stays"],
    ["2026-04-27 rates (final)", "2026-04-27 rates (final)", "blanks and brackets are safe"],
    ["Zürich", "Zürich", "letters of any script are"],
    ["../../etc/passwd", "-..-etc-passwd", "no way out of the folder"],
    ["/etc/passwd", "-etc-passwd", "nor to its root"],
    ["C:\\news\\a", "C--news-a", "nor on Windows"],
    [".hidden", "hidden", "no hidden file"],
    ["...", "article", "nothing is left"],
    ["", "article", "nothing there"],
    ["run", "run-article", "our own account"],
    ["RUN", "RUN-article", "the same file on many disks"],
    ["con", "con-article", "a device on Windows"],
    ["aux.txt", "aux-txt-article", "a device with an ending still"],
    ["running", "running", "only whole names are reserved"],
    ["a\u0000b\nc", "a-b-c", "controls"],
    ["a\u202etxt.exe", "a-txt.exe", "marks that turn text round"],
    ["__proto__", "__proto__", "a name like any other"],
    ["trailing. ", "trailing", "Windows drops these itself"],
  ])("%j is %j", (wanted, id, why) => {
    expect(safeId(wanted), why).toBe(id);
  });

  test("are safe and given once, whatever is asked for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("a", "A", "a-2", "a/", "run")), { maxLength: 20 }),
        (names) => {
          const give = idGiver();
          const ids = names.map((name) => give(name).id);
          expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
          for (const id of ids) {
            expect(Buffer.byteLength(id)).toBeLessThanOrEqual(200);
            expect(id).not.toMatch(/^\.|[/\\\p{Cc}]|^$|^run$/iu);
            expect(id).not.toMatch(/\p{Surrogate}/u);
          }
        },
      ),
    );
  });

  test("twins are numbered, past names that are taken", () => {
    const give = idGiver();
    expect(["a", "a-2", "a", "a", "b"].map((name) => give(name).id)).toEqual(["a", "a-2", "a-3", "a-4", "b"]);
  });

  test("of two hundred thousand names none is taken for another, and each is known again", () => {
    const give = idGiver();
    const names = Array.from({ length: 200_000 }, (_, i) => `story-${i.toString(36)}`);
    expect(names.filter((name) => give(name).id !== name)).toEqual([]);
    expect(names.filter((name) => give(name).id !== `${name}-2`)).toEqual([]);
  });
});

describe("order", () => {
  const never = new AbortController().signal;

  async function* count(to: number) {
    for (let i = 0; i < to; i++) yield i;
  }

  test("results stand in the order of the inputs, never more under way than the window", async () => {
    let underWay = 0;
    let most = 0;
    const work = async (i: number) => {
      most = Math.max(most, ++underWay);
      await sleep((i * 7) % 5);
      underWay--;
      return i;
    };
    const seen: number[] = [];
    for await (const i of inOrder(count(40), work, { window: 6, signal: never })) seen.push(i);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(most).toBeLessThanOrEqual(6);
    expect(most).toBeGreaterThan(1);
  });

  test("a finished result does not wait for the next input", async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const outcomes = inOrder(slow(), async (i) => i, { window: 4, signal: never });
    expect(await outcomes.next()).toEqual({ done: false, value: 1 });
  });

  test("a signal ends it at once", async () => {
    const controller = new AbortController();
    async function* stuck() {
      yield await new Promise<number>(() => {});
    }
    const next = inOrder(stuck(), async (i) => i, { window: 4, signal: controller.signal }).next();
    controller.abort();
    expect((await next).done).toBe(true);
  });

  test("what is handed on is let go of, however long the run", async () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const taken: WeakRef<object>[] = [];
    async function* objects() {
      for (let i = 0; i < 2000; i++) {
        const input = { i };
        taken.push(new WeakRef(input));
        yield input;
      }
    }
    for await (const i of inOrder(objects(), async ({ i }) => i, { window: 4, signal: never })) {
      if (i % 500 !== 499) continue;
      await sleep(1);
      collect();
      expect(taken.filter((input) => input.deref() !== undefined).length).toBeLessThan(20);
    }
  });

  test("a gate lets so many through, and frees the place of one that fails", async () => {
    const enter = gate(2);
    let inside = 0;
    let most = 0;
    const tasks = Array.from({ length: 9 }, (_, i) =>
      enter(async () => {
        most = Math.max(most, ++inside);
        await sleep(1);
        inside--;
        if (i % 2 === 0) throw new Error("no");
        return i;
      }),
    );
    const ends = await Promise.allSettled(tasks);
    expect(ends.map(({ status }) => status)).toEqual(tasks.map((_, i) => (i % 2 === 0 ? "rejected" : "fulfilled")));
    expect(most).toBe(2);
  });

  test("who needs a whole gate has it alone, in turn", async () => {
    const enter = gate(2);
    const inside = new Set<string>();
    const seen: string[] = [];
    const visit = (name: string, needed: number) =>
      enter(async () => {
        inside.add(name);
        seen.push([...inside].join("+"));
        await sleep(1);
        inside.delete(name);
      }, needed);
    await Promise.all([visit("a", 1), visit("b", 2), visit("c", 1), visit("d", 1), visit("e", 2)]);
    expect(seen).toEqual(["a", "b", "c", "c+d", "e"]);
  });
});

describe("journal and files", () => {
  test("an output folder is made with those above it", () => {
    openOutput(join(folder, "deep", "er", "out"));
    openOutput(join(folder, "deep", "er", "out"));
    expect(readdirSync(join(folder, "deep", "er", "out"))).toEqual([".newsdelta"]);
  });

  test.runIf(process.platform === "linux")("a place where nothing can be made is named, not tried for ever", () => {
    expect(() => openOutput("/proc/nope")).toThrow(expect.objectContaining({ code: "write-failed" }));
  });

  const entry = (path: string, sha256: string) => ({ path, sha256, settings: "s", id: path, result: "r", shape: "" });
  const lines = (entries: readonly unknown[]) => entries.map((line) => `${JSON.stringify(line)}\n`).join("");

  test("the last entry counts, torn and foreign lines do not, and what is added later is found", () => {
    const out = join(folder, "journal");
    openOutput(out);
    const file = join(out, ".newsdelta", "journal.jsonl");
    writeFileSync(file, `${lines([entry("a", "1"), entry("b", "1"), entry("a", "2"), { path: 7 }, null])}\n{"path":"c","sha256":"1","sett`);
    const journal = openJournal(out);
    expect(["a", "b", "c", "__proto__"].map((path) => journal.find(path)?.sha256)).toEqual(["2", "1", undefined, undefined]);
    journal.add(entry("c", "3"));
    journal.add(entry("__proto__", "4"));
    journal.close();
    const again = openJournal(out);
    expect(["a", "b", "c", "__proto__"].map((path) => again.find(path)?.sha256)).toEqual(["2", "1", "3", "4"]);
    again.close();
  });

  test("old entries are dropped when most are old", () => {
    const out = join(folder, "old");
    openOutput(out);
    const file = join(out, ".newsdelta", "journal.jsonl");
    const paths = Array.from({ length: 50 }, (_, i) => `in/${i} ${"ü".repeat(i * 10)}`);
    writeFileSync(file, lines(["1", "2", "3", "4", "5"].flatMap((hash) => paths.map((path) => entry(path, hash)))));
    const journal = openJournal(out);
    expect(paths.map((path) => journal.find(path)?.sha256)).toEqual(paths.map(() => "5"));
    journal.add(entry("new", "1"));
    journal.close();
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(51);
    expect(readdirSync(join(out, ".newsdelta"))).toEqual(["journal.jsonl"]);
  });

  test("whatever stands in the file, each whole line of it is found and nothing else", () => {
    const out = join(folder, "any");
    openOutput(out);
    const file = join(out, ".newsdelta", "journal.jsonl");
    const line = fc.oneof(
      fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 3000 }), fc.nat(9)).map(([path, hash]) => entry(path, String(hash))),
      fc.string().filter((text) => !text.includes("\n")),
      fc.constantFrom("", "{}", "null", "[1]"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (all) => {
        writeFileSync(file, all.map((item) => `${typeof item === "string" ? item : JSON.stringify(item)}\n`).join(""));
        const journal = openJournal(out);
        const last = new Map(all.flatMap((item) => (typeof item === "string" ? [] : [[item.path, item] as const])));
        for (const [path, item] of last) expect(journal.find(path)).toEqual(item);
        expect(journal.find("never there")).toBeNull();
        journal.close();
      }),
      { numRuns: 50 },
    );
  });

  test("a file is written whole, and what a dead run left is cleared away", async () => {
    const out = join(folder, "files");
    openOutput(out);
    writeFileSync(join(out, ".newsdelta", "tmp-999999999-a.json"), "{");
    openOutput(out);
    await writeWhole(out, "a.json", "ü".repeat(100_000));
    expect(readFileSync(join(out, "a.json"), "utf8")).toBe("ü".repeat(100_000));
    expect(readdirSync(join(out, ".newsdelta"))).toEqual([]);
  });

  test("a file is not written through a link that lies in wait", async () => {
    const out = join(folder, "trap");
    openOutput(out);
    writeFileSync(join(folder, "precious"), "mine");
    symlinkSync("../../precious", temporaryName(out, "a.json"));
    await expect(writeWhole(out, "a.json", "{}")).rejects.toMatchObject({ code: "write-failed" });
    await writeWhole(out, "a.json", "{}");
    expect(readFileSync(join(folder, "precious"), "utf8")).toBe("mine");
    expect(readFileSync(join(out, "a.json"), "utf8")).toBe("{}");
  });

  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EIO", "write-failed"],
    ["EROFS", "write-failed"],
  ])("a write that fails with %s is %s", (reason, code) => {
    expect(writeError("out/a.json", Object.assign(new Error(reason), { code: reason }))).toMatchObject({
      code,
      place: { path: "out/a.json" },
    });
  });

  test("an output folder that cannot be one is an error with a code", () => {
    const file = join(folder, "in-the-way");
    writeFileSync(file, "");
    expect(() => openOutput(file)).toThrow(expect.objectContaining({ code: "write-failed" }));
  });
});

describe("terminal", () => {
  test("nothing steers it", () => {
    expect(plain(" a\u001b[31m\tb\n\u0007\u202ec\u009b ")).toBe("a�[31m b ��c�");
  });

  test("a label shows by sign and word, without colour too", () => {
    const view = {
      title: "Rates",
      publishedAt: "2026-04-27",
      leads: [
        { label: "change", statements: ["Rates rose."], count: 3 },
        { label: "continuity", statements: ["The forecast stands."], count: 1 },
      ],
    } as const;
    expect(briefLines(view, pc.createColors(false))).toEqual([
      "Rates (2026-04-27)",
      "  ▲ changed  Rates rose.",
      "             and 2 more",
      "  = held     The forecast stands.",
    ]);
    expect(briefLines(view, pc.createColors(true)).join("")).toContain("\u001b[");
  });
});

describe("tables", () => {
  test("there are codes enough, each with its words", () => {
    expect(Object.keys(ERRORS).length).toBeGreaterThanOrEqual(20);
    for (const { message, hint } of Object.values(ERRORS)) expect(`${message}${hint}`).toMatch(/^[^|]+$/);
  });

  test("no command has a flag twice", () => {
    for (const { name } of COMMANDS) {
      const own = FLAGS.filter(({ of }) => of === "all" || of.includes(name)).map(({ written }) => written.split(" ")[0]);
      expect(new Set(own).size).toBe(own.length);
    }
  });
});
