// Mutants of a folder: every small fault that StrykerJS's mutators put into its files, all in one copy of the project behind switches.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { disableTypeChecks, Instrumenter } from "@stryker-mutator/instrumenter";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LEFT_OUT = new Set([".git", "node_modules", "dist"]);
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
const silent = () => {};
const LOGGER = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };

/** A copy of the project in a temporary folder, in which a fault sleeps at each place of the folder that can hold one: its path and the mutants. */
export async function plantMutants(folder) {
  const place = mkdtempSync(join(tmpdir(), "newsdelta-mutants-"));
  for (const name of readdirSync(ROOT)) if (!LEFT_OUT.has(name)) cpSync(join(ROOT, name), join(place, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"));
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const files = names
    .sort()
    .map((name) => ({ name: join(folder, name), mutate: true, content: readFileSync(join(ROOT, folder, name), "utf8") }));
  const sources = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  const planted = await new Instrumenter(LOGGER).instrument(files, OPTIONS);
  for (const file of planted.files) {
    const { content } = await disableTypeChecks(file, OPTIONS);
    writeFileSync(join(place, file.name), content);
  }
  const mutants = planted.mutants.map(({ id, fileName, mutatorName, location, replacement }) => ({
    id,
    mutator: mutatorName,
    at: `${fileName}:${location.start.line + 1}:${location.start.column + 1}`,
    from: textAt(sources.get(fileName), location),
    to: oneLine(replacement),
  }));
  return { place, mutants, uproot: () => rmSync(place, { recursive: true, force: true }) };
}

function textAt(lines, { start, end }) {
  const text = lines.slice(start.line, end.line + 1);
  text[text.length - 1] = text[text.length - 1].slice(0, end.column);
  text[0] = text[0].slice(start.column);
  return oneLine(text.join(" "));
}

function oneLine(code) {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
}
