// Scoring attribution: who said what, by source, cue and content.

import type { Result } from "../doc/result.js";
import { overlaps, type Span, slice } from "../doc/span.js";
import type { Answer, AttributionRow } from "./gold.js";
import { type Rates, rates, share, shown } from "./measures.js";
import { flat, type Scores } from "./scores.js";

/** An attribution, gold or found; `words` are the numbers of the words of its content. */
interface Quote {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly words: ReadonlySet<number>;
  readonly content: readonly Span[];
}

const ROLES = ["content", "source", "cue"] as const;
type QuoteRole = (typeof ROLES)[number];

/** Found right, found, wanted. */
type Counts = { hit: number; pred: number; gold: number };

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Words: runs of letters and digits, with a contraction's tail. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function wordsIn(words: readonly Span[], parts: readonly Span[]): number[] {
  return words.flatMap((word, index) => (parts.some((part) => overlaps(word, part)) ? [index] : []));
}

/** Words after a head noun that open what belongs to it: "the head of the union", "a man who knew". */
const AFTER_HEAD = new Set("of in at for from on with to by who whom which that whose and or including as".split(" "));
const BREAK = /[,(–—:]/;

/** Number of the head word of a source: the last before a comma, bracket, dash or colon, or before what belongs to it. */
export function headWord(text: string, words: readonly Span[], source: Span): number | undefined {
  const own = wordsIn(words, [source]);
  let head: number | undefined = own[0];
  for (let k = 1; k < own.length; k++) {
    if (AFTER_HEAD.has(slice(text, words[own[k]]).toLowerCase())) break;
    if (BREAK.test(text.slice(words[own[k - 1]].end, words[own[k]].start))) break;
    head = own[k];
  }
  return head;
}

/** Claims with the same source and cue are one attribution: its content is their words, less source and cue. */
function foundQuotes(words: readonly Span[], result: Result | null): Quote[] {
  const groups = new Map<string, { source: Span | null; cue: Span | null; content: Span[] }>();
  for (const claim of result?.claims ?? []) {
    if (claim.attribution === null) continue;
    const { source, cue } = claim.attribution;
    const key = [source?.start, source?.end, cue?.start, cue?.end].map((offset) => offset ?? "").join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source, cue, content: [claim] });
    else group.content.push(claim);
  }
  return [...groups.values()].map((group) => {
    const own = new Set(
      wordsIn(
        words,
        [group.source, group.cue].filter((span) => span !== null),
      ),
    );
    return { ...group, words: new Set(wordsIn(words, group.content).filter((word) => !own.has(word))) };
  });
}

function goldQuotes(words: readonly Span[], row: AttributionRow): Quote[] {
  const span = ([start, end]: readonly [number, number]): Span => ({ start, end });
  return row.quotes.map((quote) => {
    const content = (quote.contentParts ?? [quote.content]).map(span);
    return {
      source: quote.source === null ? null : span(quote.source),
      cue: quote.cue === null ? null : span(quote.cue),
      words: new Set(wordsIn(words, content)),
      content: [span(quote.content)],
    };
  });
}

interface QuotePair {
  readonly g: number;
  readonly f: number;
  readonly overlap: number;
  readonly sameSource: boolean;
}

/** One-to-one pairs where at least half of the words of each content lie in the other; right sources first, then by overlap. */
function pairQuotes(gold: readonly Quote[], found: readonly Quote[]): QuotePair[] {
  const candidates: QuotePair[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const both = [...a.words].filter((word) => b.words.has(word)).length;
      const overlap = both / Math.max(a.words.size, b.words.size, 1);
      const sameSource = a.source === null || (b.source !== null && overlaps(a.source, b.source));
      if (overlap >= 0.5) candidates.push({ g, f, overlap, sameSource });
    });
  });
  candidates.sort((a, b) => Number(b.sameSource) - Number(a.sameSource) || b.overlap - a.overlap || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates.filter(({ g, f }) => {
    if (usedGold.has(g) || usedFound.has(f)) return false;
    usedGold.add(g);
    usedFound.add(f);
    return true;
  });
}

function roleWords(words: readonly Span[], quotes: readonly Quote[], role: QuoteRole): Set<number> {
  if (role === "content") return new Set(quotes.flatMap((quote) => [...quote.words]));
  return new Set(
    quotes.flatMap((quote) =>
      wordsIn(
        words,
        [quote[role]].filter((span) => span !== null),
      ),
    ),
  );
}

/** Words of content, source and cue; attributions paired by content; their sources' heads; both together. */
export function scoreAttribution(answers: readonly Answer<AttributionRow>[]): Scores {
  const count = { gold: 0, pred: 0, pairs: 0, joint: 0, sources: 0, heads: 0 };
  const roles = new Map<QuoteRole, Counts>(ROLES.map((role) => [role, { hit: 0, pred: 0, gold: 0 }]));
  const errors: string[] = [];
  for (const { row, result } of answers) {
    const words = wordSpans(row.text);
    const gold = goldQuotes(words, row);
    const found = foundQuotes(words, result);
    for (const [role, own] of roles) addWords(own, roleWords(words, gold, role), roleWords(words, found, role));
    const pairs = pairQuotes(gold, found);
    const joint = pairs.filter((pair) => pair.sameSource);
    const jointGold = new Set(joint.map((pair) => pair.g));
    const jointFound = new Set(joint.map((pair) => pair.f));
    count.gold += gold.length;
    count.pred += found.length;
    count.pairs += pairs.length;
    count.joint += joint.length;
    for (const { g, f } of pairs) {
      const wanted = gold[g].source;
      if (wanted === null) continue;
      const said = found[f].source;
      count.sources++;
      if (said !== null && headWord(row.text, words, wanted) === headWord(row.text, words, said)) count.heads++;
    }
    errors.push(
      ...gold.filter((_, g) => !jointGold.has(g)).map((quote) => `missed ${row.id} ${showQuote(row.text, quote)}`),
      ...found.filter((_, f) => !jointFound.has(f)).map((quote) => `wrong ${row.id} ${showQuote(row.text, quote)}`),
    );
  }
  const byRole = [...roles].map(([role, own]): readonly [string, Rates] => [role, rates(own.hit, own.pred, own.gold)]);
  const contentPairs = rates(count.pairs, count.pred, count.gold);
  const joint = rates(count.joint, count.pred, count.gold);
  const headAccuracy = count.sources > 0 ? share(count.heads, count.sources) : null;
  const line = (name: string, score: Rates) =>
    `${name.padEnd(14)} P ${shown(score.precision)}  R ${shown(score.recall)}  F1 ${shown(score.f1)}`;
  return {
    json: {
      articles: answers.length,
      missing: answers.filter(({ result }) => result === null).length,
      gold: count.gold,
      predicted: count.pred,
      words: Object.fromEntries(byRole),
      contentPairs,
      sourceHead: { pairs: count.sources, accuracy: headAccuracy },
      joint,
    },
    text: [
      `articles ${answers.length}   gold attributions ${count.gold}   predicted ${count.pred}`,
      ...byRole.map(([role, score]) => line(`${role} words`, score)),
      line("content pairs", contentPairs),
      `source head    ${shown(headAccuracy)} of ${count.sources} pairs`,
      line("joint", joint),
    ],
    headline: [
      ["content pairs F1", contentPairs.f1],
      ["source head", headAccuracy ?? 0],
      ["joint F1", joint.f1],
    ],
    errors,
  };
}

function addWords(counts: Counts, gold: ReadonlySet<number>, found: ReadonlySet<number>): void {
  counts.hit += [...found].filter((word) => gold.has(word)).length;
  counts.pred += found.size;
  counts.gold += gold.size;
}

function showQuote(text: string, quote: Quote): string {
  const show = (span: Span | null) => (span === null ? "–" : flat(slice(text, span)));
  return `[${show(quote.source)}] <${show(quote.cue)}> ${quote.content.map(show).join(" … ").slice(0, 160)}`;
}
