// The walls: who imports whom, what stages must not touch, and that the contributor's map is whole.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const STAGES = ["sections", "sentences", "syntax", "entities", "dates", "claims", "classify"];
const TOP = [
  "doc",
  "lexicon",
  "model",
  "read",
  ...STAGES,
  "summary",
  "report",
  "pipeline",
  "batch",
  "eval",
  "flags",
  "queue",
  "cli",
  "index",
];

/** The import table: folder or top-level file, and what of ours it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  doc: [],
  lexicon: ["doc"],
  model: ["doc"],
  read: ["doc"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["doc", "lexicon", "model"]])),
  summary: ["doc", "lexicon"],
  report: ["doc", "lexicon"],
  pipeline: ["doc", ...STAGES],
  batch: ["doc", "read", "pipeline", "summary", "report"],
  eval: ["doc", "read", "pipeline", "summary", "batch"],
  flags: ["doc", "read", "summary", "report", "batch", "eval"],
  index: ["doc", "read", "pipeline", "summary", "report", "batch"],
  queue: ["doc", "read", "batch", "flags"],
  cli: TOP.filter((name) => name !== "cli"),
  train: [...TOP.filter((name) => name !== "cli" && name !== "flags"), "train"],
};

/** Folders whose code is a function of its input: no clock, chance, place, printing or files. */
const PURE = ["doc", "lexicon", ...STAGES, "summary", "report", "pipeline"];

/** Outside packages and Node modules that belong to one place; places are folders or files. */
const BELONGS: readonly (readonly [name: string, pattern: RegExp, places: readonly string[], why: string])[] = [
  ["wink-nlp", /^wink-/, ["src/sentences/wink.ts"], "its output depends on what an instance read before; one file keeps it in check"],
  [
    "files",
    /^(node:)?fs(\/|$)/,
    ["src/read/", "src/batch/", "src/model/", "src/eval/", "src/train/", "src/queue/", "src/cli.ts", "src/cli/"],
    "stages see text only",
  ],
  ["workers", /^(piscina|node:worker_threads)$/, ["src/batch/"], "the pipeline does not know that it runs in a pool"],
  ["chrono-node", /^chrono-node$/, [], "a peer in the benchmark, not a part"],
];

/** Names that make a result depend on where and when it is made. */
const BANNED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["new Date", /\bnew Date\b/],
  ["Date.now", /\bDate\.(now|parse|UTC)\b/],
  ["Math.random", /\bMath\.random\b/],
  ["process", /\bprocess\.[a-z]/],
  ["console", /\bconsole\.[a-z]/],
  ["localeCompare", /\blocaleCompare\b/],
  ["toLocale…", /\btoLocale[A-Z]/],
  ["Intl", /\bIntl\./],
  ["globalThis", /\bglobalThis\b/],
  ["performance.now", /\bperformance\./],
];

const LINES_AT_MOST = 320;

interface Source {
  /** From the repository's root, "/" between parts. */
  readonly path: string;
  /** Its folder under src, or its own name where it lies at the top. */
  readonly area: string;
  readonly text: string;
  /** Without comments and string contents. */
  readonly code: string;
  readonly imports: readonly string[];
}

const SOURCES = filesBelow("src")
  .filter((path) => path.endsWith(".ts"))
  .map(readSource);

function filesBelow(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((path) => statSync(`${ROOT}${path}`).isFile())
    .sort();
}

function readSource(path: string): Source {
  const text = readFileSync(`${ROOT}${path}`, "utf8");
  const [, first] = path.split("/");
  return {
    path,
    area: first.replace(/\.ts$/, ""),
    text,
    code: text
      .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
      .replace(/^\s*(?:\/\/|\/\*|\*).*$/gm, "")
      .replace(/\s\/\/ .*$/gm, ""),
    imports: [...text.matchAll(/^(?:import|export)\b[^"';]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? "",
    ),
  };
}

/** The area of ours that an import leads to; null for packages. */
function areaOf(source: Source, target: string): string | null {
  if (!target.startsWith(".")) return null;
  const path = posix.join(posix.dirname(source.path), target);
  return relative("src", path).split(sep)[0].replace(/\.js$/, "");
}

describe("architecture", () => {
  test("there is something to check", () => {
    expect(SOURCES.length).toBeGreaterThan(20);
    expect(SOURCES.flatMap((source) => source.imports).length).toBeGreaterThan(50);
  });

  test("every folder is in the import table", () => {
    expect(SOURCES.filter((source) => MAY_IMPORT[source.area] === undefined).map((source) => source.path)).toEqual([]);
  });

  test("nobody imports what the table does not allow", () => {
    const wrong = SOURCES.flatMap((source) =>
      source.imports.flatMap((target) => {
        const area = areaOf(source, target);
        const allowed = area === null || area === source.area || (MAY_IMPORT[source.area] ?? []).includes(area);
        return allowed ? [] : [`${source.path} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(BELONGS)("%s stays where it belongs", (_name, pattern, places) => {
    const wrong = SOURCES.filter((source) => source.imports.some((target) => pattern.test(target)))
      .map((source) => source.path)
      .filter((path) => !places.some((place) => path.startsWith(place)) && !path.startsWith("src/train/"));
    expect(wrong).toEqual([]);
  });

  test("one file outside training knows compromise", () => {
    const users = SOURCES.filter((source) => source.area !== "train" && source.imports.some((target) => target.startsWith("compromise")));
    expect(users.length).toBeLessThanOrEqual(1);
  });

  test.each(BANNED)("pure code is free of %s", (_name, pattern) => {
    const wrong = SOURCES.filter((source) => PURE.includes(source.area) && pattern.test(source.code)).map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  test("only the command line prints", () => {
    const wrong = SOURCES.filter((source) => /\bconsole\.|\bprocess\.std(out|err)\b/.test(source.code)).map((source) => source.path);
    expect(wrong.filter((path) => !/^src\/cli[./]/.test(path) && !path.startsWith("src/train/"))).toEqual([]);
  });

  test("types are not bent", () => {
    const bent = /\bas (?!const\b)[\w{([]|: any\b|<any>|\bany\[\]|@ts-(?:ignore|expect-error|nocheck)/;
    const wrong = SOURCES.filter((source) => source.path !== "src/sentences/wink.ts")
      .filter((source) => bent.test(withoutImports(source.code)) || /@ts-(?:ignore|expect-error|nocheck)/.test(source.text))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  test("each file opens with the one idea it holds", () => {
    expect(SOURCES.filter((source) => !/^(?:#!.*\n)?\/\/ \S.*[.:]\n/.test(source.text)).map((source) => source.path)).toEqual([]);
  });

  test("no file holds too much", () => {
    const long = SOURCES.filter((source) => !["lexicon", "model"].includes(source.area))
      .map((source) => `${source.path} ${source.text.split("\n").length}`)
      .filter((line) => Number(line.split(" ")[1]) > LINES_AT_MOST);
    expect(long).toEqual([]);
  });

  test("there is no drawer for odds and ends, and no unfinished business", () => {
    expect(SOURCES.filter((source) => /\/(utils?|helpers?|common|misc)(\/|\.ts)/.test(source.path)).map((source) => source.path)).toEqual(
      [],
    );
    expect(SOURCES.filter((source) => /\b(TODO|FIXME|XXX:|HACK)\b/.test(source.text)).map((source) => source.path)).toEqual([]);
  });
});

describe("the contributor's map, src/README.md", () => {
  const map = readFileSync(`${ROOT}src/README.md`, "utf8");

  test("names every folder and file", () => {
    const missing = SOURCES.filter((source) => !map.includes(`\`${source.path.slice("src/".length)}\``));
    expect(missing.map((source) => `- \`${source.path.slice("src/".length)}\` ${source.text.split("\n")[0].slice(3)}`)).toEqual([]);
  });

  test("names no file that is gone", () => {
    const named = [...map.matchAll(/`([\w-]+(?:\/[\w-]+)*\.ts)`/g)].map((match) => match[1]);
    const paths = new Set(SOURCES.map((source) => source.path.slice("src/".length)));
    expect(named.filter((name) => !paths.has(name))).toEqual([]);
  });

  test("holds the import table", () => {
    const rows = Object.entries(MAY_IMPORT).map(([name, others]) => `| ${name} | ${importRow(name, others)} |`);
    expect(rows.filter((row) => !map.includes(row))).toEqual([]);
  });
});

function importRow(name: string, others: readonly string[]): string {
  if (name === "cli") return "all but train";
  if (name === "train") return "all but cli and flags";
  return others.length === 0 ? "nothing of ours" : others.join(", ").replace(STAGES.join(", "), "the stages");
}

function withoutImports(code: string): string {
  return code.replace(/^(?:import|export)\s*(?:type\s*)?(?:\{[^}]*\}|\*)[^\n]*$/gm, "").replace(/^import [^\n]*$/gm, "");
}
