// Rows of marked names as examples for the tagger: tokens as the pipeline makes them, labels in the tagger's kinds.

import type { Article, Doc, Section } from "../doc/doc.js";
import { featuresOf, MOST_FEATURES } from "../entities/features.js";
import { labelOf } from "../entities/recognise.js";
import { GAZETTEERS, readWords } from "../entities/words.js";
import { COUNTRY_ALIASES, PEOPLES } from "../lexicon/places.js";
import { foldName } from "../model/gazetteers.js";
import { NAME_KINDS } from "../model/names.js";
import { sentences } from "../sentences/sentences.js";

/** A source of marked names: its rows, one JSON object a line. */
export interface NameSource {
  readonly source: string;
  readonly rows: string;
}

interface Row {
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
    readonly srcType: string;
  }[];
}

const PEOPLE_WORDS: ReadonlySet<string> = new Set([...GAZETTEERS.nationalities.keys(), ...PEOPLES]);
const COUNTRY_WORDS: ReadonlySet<string> = new Set([...GAZETTEERS.countries.keys(), ...COUNTRY_ALIASES.map(([name]) => name)]);
/** What the corpora call OTHER but no reader calls a name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "time",
  "chemicalcompound",
  "protein",
  "enzyme",
  "chemicalelement",
  "discipline",
  "musicgenre",
  "musicalinstrument",
  "literarygenre",
  "field",
  "task",
  "algorithm",
  "metrics",
  "theory",
  "abstract",
  "animal",
  "substance",
  "plant",
  "astronomicalobject",
]);

/** All examples, and the hash of each feature number; features seen fewer than `leastCount` times are left out. */
export function readExamples(files: readonly NameSource[], leastCount: number) {
  const raw: number[] = [];
  const counts = new Map<number, number>();
  const rawStarts: number[] = [0];
  const labels: number[] = [];
  const bounds: number[] = [0];
  const sources: number[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  files.forEach(({ source, rows }, number) => {
    for (const line of rows.split("\n")) {
      if (line === "") continue;
      const row: Row = JSON.parse(line);
      const layer = sentences.run(documentOf(row.text));
      const words = readWords(layer);
      const marks = labelTokens(row, layer.tokens.starts, layer.tokens.ends, source, layer.tokens.sentence);
      for (const { firstToken, endToken } of layer.list) {
        for (let i = firstToken; i < endToken; i++) {
          const n = featuresOf(words, i, firstToken, endToken, buffer);
          for (let f = 0; f < n; f++) {
            raw.push(buffer[f]);
            counts.set(buffer[f], (counts.get(buffer[f]) ?? 0) + 1);
          }
          rawStarts.push(raw.length);
          labels.push(marks[i]);
        }
        bounds.push(labels.length);
        sources.push(number);
      }
    }
  });
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) numbers.set(hash, numbers.size);
  const starts = new Int32Array(rawStarts.length);
  const features = new Int32Array(raw.length);
  let size = 0;
  for (let token = 0; token + 1 < rawStarts.length; token++) {
    for (let f = rawStarts[token]; f < rawStarts[token + 1]; f++) {
      const known = numbers.get(raw[f]);
      if (known !== undefined) features[size++] = known;
    }
    starts[token + 1] = size;
  }
  return {
    examples: {
      features: features.slice(0, size),
      starts,
      labels: Uint8Array.from(labels),
      sentences: Int32Array.from(bounds),
      sources: Uint8Array.from(sources),
    },
    hashes: Int32Array.from(numbers.keys()),
  };
}

/** A bare document with a section a line. */
function documentOf(text: string): Doc<"sections"> {
  const list: Section[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    kind: "paragraph",
    start: line.index,
    end: line.index + line[0].length,
  }));
  const article: Article = {
    id: "row",
    title: null,
    publishedAt: null,
    publishedAtSource: null,
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: "", format: "jsonl", sha256: "" },
    text,
    layout: null,
    extra: {},
    warnings: [],
  };
  return { article, sections: { list, title: null, byline: null, warnings: [] } };
}

function labelTokens(row: Row, starts: Int32Array, ends: Int32Array, source: string, sentence: Int32Array): Uint8Array {
  const labels = new Uint8Array(starts.length);
  let token = 0;
  for (const entity of [...row.entities].sort((a, b) => a.start - b.start)) {
    const kind = kindOf(entity.text, entity.type, entity.srcType, source);
    if (kind < 0) continue;
    const lead = /^(?:the|a|an)\s+/i.exec(entity.text)?.[0].length ?? 0;
    const start = source === "crossner" || source === "redocred" || source === "gum-open" ? entity.start + lead : entity.start;
    while (token < starts.length && ends[token] <= start) token++;
    const first = token;
    while (token < starts.length && starts[token] < entity.end) token++;
    // A name never crosses sentences; where the splitter broke one, both halves are left unmarked.
    if (first === token || sentence[first] !== sentence[token - 1]) continue;
    if (token - first === 1) labels[first] = labelOf(kind, "unit");
    else {
      labels.fill(labelOf(kind, "inside"), first, token);
      labels[first] = labelOf(kind, "begin");
      labels[token - 1] = labelOf(kind, "last");
    }
  }
  return labels;
}

function kindOf(text: string, type: string, srcType: string, source: string): number {
  const bare = foldName(text);
  if (type !== "PERSON" && PEOPLE_WORDS.has(bare) && !COUNTRY_WORDS.has(bare)) return NAME_KINDS.indexOf("MISC");
  if (type === "PERSON") return NAME_KINDS.indexOf("PERSON");
  if (type === "ORG") return NAME_KINDS.indexOf("ORG");
  if (type === "LOC") return NAME_KINDS.indexOf("LOC");
  if (NO_NAMES.has(srcType) || (source === "crossner" && srcType === "misc" && !/^\p{Lu}/u.test(text))) return -1;
  return NAME_KINDS.indexOf("MISC");
}
