// README.md: its commands exist, its code runs, its tables say what the code says.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ERRORS } from "../src/doc/errors.js";
import { newsdelta, ROOT } from "./tables/runs.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));
const commandLines = blocks
  .filter(({ language }) => ["sh", "bash", "console", "shell"].includes(language))
  .flatMap(({ code }) => code.replaceAll("\\\n", " ").split("\n"))
  .map((line) =>
    line
      .replace(/^\$ /, "")
      .replace(/\s+#.*$/, "")
      .trim(),
  )
  .filter((line) => line !== "" && !line.startsWith("#"));

const commands = [...newsdelta(["--help"]).stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map((match) => match[1]);
const helps = new Map(commands.map((command) => [command, newsdelta([command, "--help"]).stdout]));
const flagsOf = (command: string) => new Set((helps.get(command) ?? "").match(/--[a-z][\w-]*/g) ?? []);

describe("commands in the README", () => {
  test("are there", () => {
    expect(commands).toEqual(expect.arrayContaining(["analyze", "explain", "verify", "schema", "eval"]));
    expect(commandLines.filter((line) => line.includes("newsdelta ")).length).toBeGreaterThan(3);
  });

  test("npm scripts exist", () => {
    const named = commandLines.flatMap((line) => [...line.matchAll(/\bnpm (?:run )?([\w-]+)/g)].map((match) => match[1]));
    const known = new Set([...Object.keys(manifest.scripts), "ci", "install", "i", "pack", "link", "publish"]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test("newsdelta's commands and their flags exist", () => {
    const wrong = commandLines.flatMap((line) =>
      line.split("|").flatMap((part) => {
        const match = /(?:^|\s)(?:npx )?newsdelta ([a-z]+)(.*)$/.exec(part);
        if (match === null) return [];
        const [, command, rest] = match;
        if (!commands.includes(command)) return [`no such command: ${part}`];
        return (rest.match(/--[a-z][\w-]*/g) ?? [])
          .filter((flag) => !flagsOf(command).has(flag))
          .map((flag) => `${command} has no ${flag}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("paths of the repository that they name exist", () => {
    const paths = commandLines.flatMap((line) => line.match(/\b(?:corpus|test|src)\/[\w./-]+/g) ?? []);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("tables in the README", () => {
  test("every flag of every command is named", () => {
    const flags = new Set([...helps.keys()].flatMap((command) => [...flagsOf(command)]));
    expect([...flags].filter((flag) => !["--help", "--version"].includes(flag) && !readme.includes(`${flag}`))).toEqual([]);
  });

  test("every error code is listed with its meaning, and no other", () => {
    const rows = new Map(
      [...readme.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, code, message, hint]) => [code, `${message} | ${hint}`]),
    );
    for (const [code, { message, hint }] of Object.entries(ERRORS)) expect(rows.get(code), code).toBe(`${message} | ${hint}`);
  });
});

describe("code in the README", () => {
  const examples = blocks.filter(({ language, code }) => ["js", "ts", "mjs"].includes(language) && /from "newsdelta"/.test(code));

  test("is there", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)("runs: $code", ({ code }) => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: ROOT, encoding: "utf8" });
    expect(status, stderr).toBe(0);
  });
});
