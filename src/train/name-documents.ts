// Rows of marked names as documents: tokens as the pipeline makes them, labels in the tagger's kinds.

import type { Article, Doc, Section, SentenceLayer } from "../doc/doc.js";
import { labelOf } from "../entities/sequence.js";
import { COUNTRY_ALIASES, PEOPLES } from "../lexicon/places.js";
import { foldName, type Gazetteers, PERSON } from "../model/gazetteers.js";
import { NAME_KINDS } from "../model/names.js";
import { sentences } from "../sentences/sentences.js";

/** A source of marked names: its rows, one JSON object a line. */
export interface NameSource {
  readonly source: string;
  readonly rows: string;
  /** How much each of its sentences counts. */
  readonly weight: number;
}

/** A document with its tokens and a label for each. */
export interface NameDocument {
  readonly doc: Doc<"sections" | "sentences">;
  readonly labels: Uint8Array;
  /** A `HINT` for each token where that is all that is known; null where names are marked. */
  readonly hints: Uint8Array | null;
  /** How much each of its sentences counts. */
  readonly weight: number;
}

/** What may be known of a token without its label: nothing, that it is in no name, that it is in some name. */
export const HINT = { none: 0, outside: 1, named: 2 } as const;

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

/** What the corpora call OTHER but no reader calls a name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...["time", "chemicalcompound", "protein", "enzyme", "chemicalelement", "discipline", "musicgenre", "musicalinstrument"],
  ...["literarygenre", "field", "task", "algorithm", "metrics", "theory", "abstract", "animal", "substance", "plant", "astronomicalobject"],
]);

/** Corpora whose names begin with the article that stands before them. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(["crossner", "redocred", "gum-open"]);

/** All documents, in the order of the files. */
export function readNameDocuments(files: readonly NameSource[], gazetteers: Gazetteers): NameDocument[] {
  const kindOf = kindReader(gazetteers);
  return files.flatMap(({ source, rows, weight }) =>
    rows
      .split("\n")
      .filter((line) => line !== "")
      .map((line): NameDocument => {
        const row: Row = JSON.parse(line);
        const doc = documentOf(row.text);
        const layer = sentences.run(doc);
        const labels = labelTokens(row, layer, source, kindOf);
        if (source === "gum-open") addPeople(layer, labels, gazetteers);
        return { doc: { ...doc, sentences: layer }, labels, hints: null, weight };
      }),
  );
}

/** A text as an article of which nothing else is known. */
export function bareArticle(text: string): Article {
  return {
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
}

/** A bare document with a section a line. */
export function documentOf(text: string): Doc<"sections"> {
  const list: Section[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    kind: "paragraph",
    start: line.index,
    end: line.index + line[0].length,
  }));
  return { article: bareArticle(text), sections: { list, title: null, byline: null, warnings: [] } };
}

type KindOf = (text: string, type: string, srcType: string, source: string) => number;

function labelTokens(row: Row, { tokens }: SentenceLayer, source: string, kindOf: KindOf): Uint8Array {
  const { starts, ends, sentence } = tokens;
  const labels = new Uint8Array(tokens.count);
  let token = 0;
  for (const entity of [...row.entities].sort((a, b) => a.start - b.start)) {
    const kind = kindOf(entity.text, entity.type, entity.srcType, source);
    if (kind < 0) continue;
    const lead = WITH_ARTICLE.has(source) ? (/^(?:the|a|an)\s+/i.exec(entity.text)?.[0].length ?? 0) : 0;
    const start = entity.start + lead;
    while (token < tokens.count && ends[token] <= start) token++;
    const first = token;
    while (token < tokens.count && starts[token] < entity.end) token++;
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

/** Peoples and their adjectives are no places, whatever the corpus says; what is no name at all has no kind (-1). */
function kindReader({ nationalities, countries }: Gazetteers): KindOf {
  const peoples = new Set([...nationalities.keys(), ...PEOPLES]);
  const lands = new Set([...countries.keys(), ...COUNTRY_ALIASES.map(([name]) => name)]);
  const numbers: ReadonlyMap<string, number> = new Map(NAME_KINDS.map((kind, number) => [kind, number]));
  const other = numbers.get("MISC") ?? -1;
  return (text, type, srcType, source) => {
    const bare = foldName(text);
    if (type !== "PERSON" && peoples.has(bare) && !lands.has(bare)) return other;
    if (type !== "OTHER") return numbers.get(type) ?? -1;
    if (NO_NAMES.has(srcType) || (source === "crossner" && srcType === "misc" && !/^\p{Lu}/u.test(text))) return -1;
    return other;
  };
}

/** GUM marks whole noun phrases: a name inside one whose head is a trade ("team member Rodaba Noori") got lost and is put back. */
function addPeople({ tokens, list }: SentenceLayer, labels: Uint8Array, { roles, personBits }: Gazetteers): void {
  const isName = (token: number) => labels[token] === 0 && /^\p{Lu}\p{Ll}+$/u.test(tokens.forms[token]);
  const person = NAME_KINDS.indexOf("PERSON");
  for (const { firstToken, endToken } of list) {
    for (let i = firstToken + 1; i + 1 < endToken; i++) {
      if (!roles.has(tokens.forms[i - 1]) || !isName(i) || !isName(i + 1)) continue;
      if ((personBits(foldName(tokens.forms[i])) & PERSON.given) === 0) continue;
      let end = i + 2;
      while (end < endToken && isName(end)) end++;
      labels.fill(labelOf(person, "inside"), i, end);
      labels[i] = labelOf(person, "begin");
      labels[end - 1] = labelOf(person, "last");
    }
  }
}
