// What the tagger found, made consistent over the article: edges, one kind a spelling, none missed where it is plain, types of a result.

import type { Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import { CRAFT_NOUNS, PRODUCT_NAMES, SHIP_PREFIXES } from "../lexicon/names.js";
import { WRITTEN } from "../model/lexemes.js";
import { agree, PEOPLE_ENDINGS, spellingOf, spread } from "./agree.js";
import { mendEdges } from "./edges.js";
import { isPersonal } from "./evidence.js";
import type { TypedName } from "./groups.js";
import { readHeadlines } from "./headlines.js";
import { type NameSpan, SETTLED } from "./recognise.js";
import { IN, LISTED, listedAs, tableBits } from "./tables.js";
import { isStorm, PEOPLE_NAMES, PLURALS, typeOf } from "./types.js";
import type { Words } from "./words.js";
import { isCapital } from "./writing.js";

/** Names with their types, in text order, not overlapping. Each line refines what the one before leaves. */
export function harmonise(tokens: Tokens, words: Words, tagged: readonly NameSpan[]): TypedName[] {
  const mended = mendEdges(tokens, words, tagged);
  const agreed = agree(tokens, readHeadlines(tokens, words, mended));
  const spans = spread(tokens, words, agreed);
  const whole = [...spans, ...listedNames(tokens, words, spans)].sort((a, b) => a.firstToken - b.firstToken);
  const owned = ownedNames(tokens, words, whole);
  const spellings = whole.map((span) => spellingOf(tokens, span));
  const told = toldTypes(tokens, whole, spellings);
  const typed = whole.flatMap((span, i): TypedName[] => {
    const spelling = spellings[i];
    const isProduct = owned.has(spelling) || isKnownProduct(tokens, span);
    const type = told.get(spelling) ?? (isProduct ? "PRODUCT" : typeOf(tokens, span.firstToken, span.endToken, span.kind));
    const { firstToken, endToken } = span;
    return type === null ? [] : [{ firstToken, endToken, type, confidence: confidenceOf(span.margin) }];
  });
  return [...typed, ...peoples(tokens, words, typed)].sort((a, b) => a.firstToken - b.firstToken);
}

/** Types of spellings that one place of the article tells for all: "Cyclone Nisha", "the ferry Tyne", "during the Hajj". */
function toldTypes(tokens: Tokens, spans: readonly NameSpan[], spellings: readonly string[]): Map<string, EntityType> {
  const told = new Map<string, EntityType>();
  const places = new Set(spellings.filter((_, i) => spans[i].kind === "LOC"));
  for (const [i, span] of spans.entries()) {
    const spelling = spellings[i];
    const words = spelling.split(" ");
    const craft = craftIn(tokens, span, words);
    if (isStorm(words)) told.set(words[1], "EVENT");
    else if (craft !== null) told.set(spelling, "PRODUCT").set(craft, "PRODUCT");
    else if (isPeopleOf(spelling, places)) told.set(spelling, "NORP");
    else if (isHeldOn(tokens, span) && !isLand(spelling)) told.set(spelling, "EVENT");
  }
  return told;
}

/** "Taleshi" beside "Talesh", which no list knows as another place. */
function isPeopleOf(spelling: string, places: ReadonlySet<string>): boolean {
  if (places.size === 0) return false;
  const ending = PEOPLE_ENDINGS.find((ending) => spelling.endsWith(ending) && places.has(spelling.slice(0, -ending.length)));
  // "Milani" is somebody, though there is Milan.
  return ending !== undefined && spelling.length > ending.length + 3 && listedAs(spelling) === LISTED.no && !isPersonal(spelling);
}

/** The name that a ship or spacecraft has alone: "discovery" of "Space Shuttle Discovery" and of "the shuttle Discovery"; null for others. */
function craftIn(tokens: Tokens, { firstToken, endToken, kind }: NameSpan, words: readonly string[]): string | null {
  const { forms, lowers, upos } = tokens;
  if (words[0] === "space" && words[1] === "shuttle" && words.length > 2) return words.slice(2).join(" ");
  if (SHIPS.has(words[0]) && words.length > 1 && /^\p{Lu}+$/u.test(forms[firstToken])) return words.slice(1).join(" ");
  // "The Kestrel spacecraft", "a sister ship, Petrel, is".
  if (kind !== "ORG" && lowers[firstToken - 1] === "the" && CRAFTS.has(forms[endToken]) && !isLand(words.join(" "))) return words.join(" ");
  // "The ship, the Merry Dawn, has".
  const before = lowers[firstToken - 1] === "the" ? firstToken - 2 : firstToken - 1;
  const isApposed = forms[before] === "," && forms[endToken] === ",";
  if (!CRAFTS.has(forms[isApposed ? before - 1 : firstToken - 1]) || isLand(words.join(" "))) return null;
  // "The ship Maria Lopez built" is nobody's name but hers.
  return kind !== "PERSON" || upos[endToken] === "AUX" || /^[,.]$/.test(forms[endToken]) ? words.join(" ") : null;
}

/** "During the Hajj", not "during the Iraq war". */
function isHeldOn({ lowers, upos }: Tokens, { firstToken, endToken, kind }: NameSpan): boolean {
  const at = lowers[firstToken - 1] === "the" ? firstToken - 2 : firstToken - 1;
  return kind !== "PERSON" && lowers[at] === "during" && /^(?:PUNCT|ADP|SCONJ|CCONJ|AUX|VERB|DET|PRON)$/.test(upos[endToken] ?? "");
}

function isLand(spelling: string): boolean {
  return (tableBits(spelling, true) & IN.land) !== 0;
}

const CRAFTS: ReadonlySet<string> = new Set(CRAFT_NOUNS);
const SHIPS: ReadonlySet<string> = new Set(SHIP_PREFIXES);
const PRODUCTS: ReadonlySet<string> = new Set(PRODUCT_NAMES);

function isKnownProduct(tokens: Tokens, span: NameSpan): boolean {
  return PRODUCTS.has(spellingOf(tokens, span)) && /\p{Lu}/u.test(tokens.forms.slice(span.firstToken, span.endToken).join(""));
}

/**
 * Spellings that an organisation owns in the article and that no list knows as a place or a person: "Microsoft's Azure". Words of
 * people's full names are theirs: "Ford's Farley".
 */
function ownedNames(tokens: Tokens, words: Words, spans: readonly NameSpan[]): Set<string> {
  const owners = new Set(spans.filter((span) => span.kind === "ORG").map((span) => span.endToken));
  const people = new Set(
    spans.filter((span) => span.kind === "PERSON" && span.endToken - span.firstToken > 1).map((span) => tokens.lowers[span.endToken - 1]),
  );
  const owned = new Set<string>();
  for (const span of spans) {
    if (span.kind === "ORG" || span.endToken - span.firstToken > 1) continue;
    const first = span.firstToken;
    if (first < 2 || tokens.lowers[first - 1] !== "'s" || !owners.has(first - 1)) continue;
    const name = spellingOf(tokens, span);
    const isListed = listedAs(name) !== LISTED.no || (words.tables[first] & (IN.given | IN.family | IN.nationality)) !== 0;
    if (!isListed && !people.has(name)) owned.add(name);
  }
  return owned;
}

/** Listed organisations that the tagger passed over where nothing but being a name gives them a capital: "owes Boeing". */
function listedNames(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of spans) taken.fill(1, firstToken, endToken);
  const isOpen = (token: number) => token >= 0 && token < tokens.count && taken[token] === 0 && isCapital(words.cases[token]);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const position = words.listed[i] % 4;
    const opens = Math.floor(words.listed[i] / 4) === LISTED.organisation && (position === 0 || position === 3);
    if (!opens || words.first[i] === 1 || words.style[i] !== 0) continue;
    let end = i + 1;
    while (position === 0 && words.listed[end - 1] % 4 !== 2) end++;
    const isPlain = (words.elsewhere[i] & 1) === 0 && words.writing[i] !== WRITTEN.lower && tokens.forms[i].length > SHORTEST;
    const isAlone = !isOpen(i - 1) && !isOpen(end) && !taken.subarray(i, end).includes(1);
    if (isPlain && isAlone) found.push({ firstToken: i, endToken: end, kind: "ORG", margin: 0, behind: SETTLED });
    i = end - 1;
  }
  return found;
}

const SHORTEST = 3;

/** Peoples that the tagger passed over: "a German minister". */
function peoples(tokens: Tokens, words: Words, names: readonly TypedName[]): TypedName[] {
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const places = new Set(names.flatMap((name) => (name.type === "GPE" ? [spellingOf(tokens, name)] : [])));
  const found: TypedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const opens = words.first[i] === 1 && !PLURALS.has(tokens.lowers[i]);
    const sure = !opens && words.style[i] === 0 && (words.elsewhere[i] & 1) === 0;
    if (taken[i] === 0 && sure && isCapital(words.cases[i]) && isPeople(tokens.lowers[i], places)) {
      found.push({ firstToken: i, endToken: i + 1, type: "NORP", confidence: LISTED_CONFIDENCE });
    }
  }
  return found;
}

function isPeople(word: string, places: ReadonlySet<string>): boolean {
  return PEOPLE_NAMES.has(word) || isPeopleOf(word, places);
}

const LISTED_CONFIDENCE = 0.9;
const MARGIN_SCALE = 30;
const LEAST_CONFIDENCE = 0.5;

/** What the tagger picked is right more often than not, however narrow its lead. */
function confidenceOf(margin: number): number {
  return LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * (1 - Math.exp(-Math.max(0, margin) / MARGIN_SCALE));
}
