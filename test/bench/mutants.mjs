// Mutants of a folder: the small faults that StrykerJS's mutators put into its files, some of them in a copy of the project behind switches.

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

/** Every mutant of a folder, in the order of its files: what it changes, where. */
export async function findMutants(folder) {
  const files = sourcesIn(folder);
  const { mutants } = await new Instrumenter(LOGGER).instrument(files, OPTIONS);
  const lines = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  return mutants.map((mutant) => ({
    key: keyOf(mutant),
    file: mutant.fileName,
    location: mutant.location,
    mutator: mutant.mutatorName,
    at: `${mutant.fileName}:${mutant.location.start.line + 1}:${mutant.location.start.column + 1}`,
    from: textAt(lines.get(mutant.fileName), mutant.location),
    to: oneLine(mutant.replacement),
  }));
}

/** A copy of the project in a temporary folder in which these mutants sleep, and the ids by which each is switched on. */
export async function plantMutants(folder, drawn) {
  const place = mkdtempSync(join(tmpdir(), "newsdelta-mutants-"));
  for (const name of readdirSync(ROOT)) if (!LEFT_OUT.has(name)) cpSync(join(ROOT, name), join(place, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"));
  const files = sourcesIn(folder).flatMap((file) => {
    const mutate = drawn.filter((mutant) => mutant.file === file.name).map(({ location }) => location);
    return mutate.length === 0 ? [] : [{ ...file, mutate }];
  });
  const planted = await new Instrumenter(LOGGER).instrument(files, OPTIONS);
  for (const file of planted.files) {
    const { content } = await disableTypeChecks(file, OPTIONS);
    writeFileSync(join(place, file.name), content);
  }
  const ids = new Map(planted.mutants.map((mutant) => [keyOf(mutant), mutant.id]));
  const mutants = drawn.map((mutant) => ({ ...mutant, id: ids.get(mutant.key) }));
  return { place, mutants, uproot: () => rmSync(place, { recursive: true, force: true }) };
}

function sourcesIn(folder) {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names.sort().map((name) => ({ name: join(folder, name), mutate: true, content: readFileSync(join(ROOT, folder, name), "utf8") }));
}

/** What makes a mutant the same one when only some are planted: ids are counted anew. */
function keyOf({ fileName, mutatorName, location, replacement }) {
  return JSON.stringify([fileName, mutatorName, location, replacement]);
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
