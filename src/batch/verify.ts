// Checking results: their shape, that every span is the text it says, every id leads somewhere, and the source is what was read.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { NewsError } from "../doc/errors.js";
import { type Result, resultSchema } from "../doc/result.js";
import { utf16Decoder } from "../read/encoding.js";
import { linesOf } from "../read/read.js";
import { statsOf } from "./discover.js";
import { sha256 } from "./journal.js";
import { linesOfFile, piecesOf, resultFiles, resultsIn } from "./own.js";

/** Something wrong in a result file: where in it, and what. */
export interface Flaw {
  readonly file: string;
  /** As in "claims[3].predicate"; empty for the whole file. */
  readonly place: string;
  readonly message: string;
}

/** What was checked, and what is wrong with it. */
export interface Verification {
  readonly checked: number;
  readonly flaws: readonly Flaw[];
}

/** Checks every result in a folder, or one result file. Throws `NewsError` where there is no such thing. */
export function verify(path: string): Verification {
  const files = resultFiles(path);
  if (files.length === 0 && !existsSync(`${path}/run.json`))
    throw new NewsError("usage", { path, detail: `no results in ${path}`, hint: "run newsdelta analyze first, or name its output" });
  const seen = new Map<string, Seen>();
  const sources = openSources();
  const flaws: Flaw[] = [];
  let checked = 0;
  for (const file of files) {
    for (const { text, line } of resultsIn(file, ({ message }) => flaws.push({ file, place: "", message }))) {
      checked++;
      const at = line === null ? file : `${file}:${line}`;
      for (const [place, message] of checkText(text, { seen, sources, file: at })) flaws.push({ file: at, place, message });
    }
  }
  return { checked, flaws };
}

type Found = readonly (readonly [place: string, message: string])[];

/** Where an id was met, and whose it is. */
interface Seen {
  readonly file: string;
  readonly source: string;
}

interface Context {
  /** By the ids of articles. */
  readonly seen: Map<string, Seen>;
  readonly sources: Sources;
  readonly file: string;
}

function checkText(text: string, { seen, sources, file }: Context): Found {
  const value = parse(text);
  if (value === undefined) return [["", "not valid JSON"]];
  const parsed = resultSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.slice(0, 20).map((issue) => [placeOf(issue.path), `schema: ${issue.message}`]);
  const result = parsed.data;
  const before = seen.get(result.article.id);
  seen.set(result.article.id, { file, source: result.article.source.path });
  return [
    ...checkName(result, file),
    ...checkTwin(result, file, before),
    ...checkSpans(result),
    ...checkIds(result),
    ...checkSummary(result),
    ...checkSource(result, sources),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function checkName({ article }: Result, file: string): Found {
  const name = file.split("/").at(-1) ?? "";
  return !name.endsWith(".json") || name === `${article.id}.json` ? [] : [["article.id", `${article.id} is not the name of the file`]];
}

/** The same article in two formats ("a.json", "a.jsonl", where --to was changed) is no twin. */
function checkTwin({ article }: Result, file: string, before: Seen | undefined): Found {
  if (before === undefined || (before.source === article.source.path && file.replace(/l:1$/, "") === before.file)) return [];
  return [["article.id", `${article.id} is the id of ${before.file} too`]];
}

/** Every object with start and end lies in the text, and is the text it says. */
function checkSpans(result: Result): Found {
  const { text, offsets } = result.article;
  if (text === undefined) return [];
  const units = offsets === "codepoint" ? [...text] : text;
  const found: [string, string][] = [];
  const walk = (value: unknown, place: string) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${place}[${index}]`);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number") {
      if (value.start > value.end || value.end > units.length) found.push([place, `span ${value.start}-${value.end} is not in the text`]);
      else if ("text" in value && sliceOf(units, value.start, value.end) !== value.text)
        found.push([place, "its text is not what stands there"]);
    }
    for (const [key, item] of Object.entries(value))
      if (place !== "article" || key !== "extra") walk(item, place === "" ? key : `${place}.${key}`);
  };
  walk(result, "");
  result.article.sections.forEach((section, index, all) => {
    if (index > 0 && section.start < all[index - 1].end) found.push([`article.sections[${index}]`, "overlaps the section before"]);
  });
  return found;
}

function sliceOf(units: string | readonly string[], start: number, end: number): string {
  return typeof units === "string" ? units.slice(start, end) : units.slice(start, end).join("");
}

function checkIds({ entities, dates, claims, article }: Result): Found {
  const found: [string, string][] = [];
  const entityIds = unique(entities, "entities", found);
  const dateIds = unique(dates, "dates", found);
  const claimIds = unique(claims, "claims", found);
  const need = (ids: ReadonlySet<string>, id: string | null | undefined, place: string) => {
    if (id !== null && id !== undefined && !ids.has(id)) found.push([place, `there is no ${id}`]);
  };
  dates.forEach((date, index) => {
    if (date.anchor !== "text" && date.anchor !== "publishedAt") need(dateIds, date.anchor, `dates[${index}].anchor`);
  });
  claims.forEach((claim, index) => {
    const place = `claims[${index}]`;
    for (const id of claim.entities) need(entityIds, id, `${place}.entities`);
    for (const id of claim.dates) need(dateIds, id, `${place}.dates`);
    need(claimIds, claim.restates, `${place}.restates`);
    need(entityIds, claim.subject?.entity, `${place}.subject`);
    need(entityIds, claim.attribution?.source?.entity, `${place}.attribution`);
    for (const argument of claim.arguments) {
      need(entityIds, argument.entity, `${place}.arguments`);
      need(dateIds, argument.date, `${place}.arguments`);
    }
    if (claim.section >= article.sections.length) found.push([`${place}.section`, `there is no section ${claim.section}`]);
  });
  return found;
}

function unique(items: readonly { readonly id: string }[], place: string, found: [string, string][]): ReadonlySet<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (ids.has(id)) found.push([`${place}[${index}].id`, `${id} is there twice`]);
    ids.add(id);
  });
  return ids;
}

/** The summary names claims that exist, under their own label, and counts them right. */
function checkSummary({ claims, entities, summary }: Result): Found {
  const found: [string, string][] = [];
  const labels = new Map(claims.map((claim) => [claim.id, claim.classification.label]));
  const entityIds = new Set(entities.map((entity) => entity.id));
  const need = (ids: readonly string[], place: string, label?: string) => {
    for (const id of ids) {
      if (!labels.has(id)) found.push([place, `there is no ${id}`]);
      else if (label !== undefined && labels.get(id) !== label) found.push([place, `${id} is no ${label}`]);
    }
  };
  need(summary.changes, "summary.changes", "change");
  need(summary.continuities, "summary.continuities", "continuity");
  summary.byEntity.forEach((group, index) => {
    const place = `summary.byEntity[${index}]`;
    if (!entityIds.has(group.entity)) found.push([place, `there is no ${group.entity}`]);
    need(group.changes, place, "change");
    need(group.continuities, place, "continuity");
  });
  summary.bySource.forEach((group, index) => {
    if (group.entity !== null && !entityIds.has(group.entity)) found.push([`summary.bySource[${index}]`, `there is no ${group.entity}`]);
    need(group.claims, `summary.bySource[${index}]`);
  });
  summary.timeline.forEach((point, index) => {
    need(point.claims, `summary.timeline[${index}]`);
  });
  const changes = claims.filter((claim) => claim.classification.label === "change").length;
  const { counts } = summary;
  if (counts.claims !== claims.length || counts.change !== changes || counts.continuity !== claims.length - changes)
    found.push(["summary.counts", "they are not the numbers of the claims"]);
  return found;
}

/** What the sources hold, each file read once however many results come from it. */
interface Sources {
  /** SHA-256 of a file's bytes; null where there is no such file. */
  whole(path: string): string | null;
  /** Of one of its lines, from 1, that are not blank. */
  row(path: string, line: number): string | null;
}

function openSources(): Sources {
  const files = new Map<string, string | null>();
  const rows = new Map<string, ReadonlyMap<number, string>>();
  return {
    whole: (path) => {
      let found = files.get(path);
      if (found === undefined) {
        found = isFile(path) ? hashOf(path) : null;
        files.set(path, found);
      }
      return found;
    },
    row: (path, line) => {
      let found = rows.get(path);
      if (found === undefined) {
        found = new Map(isFile(path) ? rowHashes(path) : []);
        rows.set(path, found);
      }
      return found.get(line) ?? null;
    },
  };
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const piece of piecesOf(path)) hash.update(piece);
  return hash.digest("hex");
}

function* rowHashes(path: string): Generator<readonly [line: number, hash: string]> {
  const [start] = piecesOf(path);
  // Rows in UTF-16 are told apart, and hashed, in UTF-8.
  const isWide = start !== undefined && utf16Decoder(start) !== null;
  for (const { line, bytes } of isWide ? linesOf(readFileSync(path)) : linesOfFile(path))
    yield [line, sha256(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes)];
}

/** Where the source is still there, it is the one that was read. A row is looked up by its line. */
function checkSource({ article }: Result, sources: Sources): Found {
  const { path, sha256: expected, format } = article.source;
  if (path.startsWith("-") || path === "") return [];
  const changed: Found = [["article.source.sha256", `${path} is not what was read`]];
  const whole = sources.whole(path);
  if (whole !== null) return whole === expected ? [] : changed;
  const [, list] = /^(.+)#\d+$/.exec(path) ?? [];
  const listed = list === undefined || format === "html" ? null : sources.whole(list);
  if (listed !== null) return listed === expected ? [] : changed;
  const [, file, line] = /^(.+):(\d+)$/.exec(path) ?? [];
  if (file === undefined || format !== "jsonl" || sources.whole(file) === null) return [];
  return sources.row(file, Number(line)) === expected ? [] : changed;
}
