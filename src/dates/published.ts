// The article's own date: metadata, else a dateline, byline or date line near its top, else the option.

import type { Article, SectionLayer, SentenceLayer } from "../doc/doc.js";
import type { PublishedSource } from "../doc/labels.js";
import { type Day, parseDay } from "./calendar.js";
import { type Candidate, plainDates } from "./find.js";
import { numericDay } from "./offsets.js";
import { dayValue } from "./values.js";

/** When the article was published, and who says so. */
export interface Published {
  readonly at: string | null;
  readonly source: PublishedSource | null;
}

/** Sections near the top that may hold a date line. */
const TOP_SECTIONS = 6;
/** A date line is a date and little else. */
const OTHER_WORDS_AT_MOST = 5;

/** "By A. Nother in Paris, 3 May 2024" names people, and tells nothing: "By the end of 1942 the front had frozen." does. */
const BYLINE_WORDS_AT_MOST = 15;

/** The publication date: what the input says goes first, the option for articles without a date of their own last. */
export function publicationOf(
  article: Article,
  sections: SectionLayer,
  sentences: SentenceLayer,
  dates: readonly Candidate[],
  dayFirst: boolean,
): Published {
  const { publishedAt, publishedAtSource } = article;
  if (publishedAt !== null && publishedAtSource !== "option") return { at: publishedAt, source: publishedAtSource };
  return fromText(article.text, sections, sentences, dates, dayFirst) ?? { at: publishedAt, source: publishedAtSource };
}

function fromText(
  text: string,
  sections: SectionLayer,
  sentences: SentenceLayer,
  dates: readonly Candidate[],
  dayFirst: boolean,
): Published | null {
  const { list, tokens } = sentences;
  const sectionOf = ({ lexemes, first }: Candidate) => list[tokens.sentence[lexemes[first].token]].section;
  const near = sections.list.slice(0, TOP_SECTIONS).flatMap((section, i) => {
    // Boilerplate has no tokens: bylines and notes of updates are read as they stand.
    const own = section.kind === "boilerplate" ? plainDates(text, section) : dates.filter((date) => sectionOf(date) === i);
    return own.map((date) => ({ date, section }));
  });
  for (const { date, section } of near) {
    const { lexemes, first, end } = date;
    const day = fullDay(date, dayFirst);
    if (day === null) continue;
    const { kind, start, end: sectionEnd } = section;
    // The date of a byline is a section of its own, on the byline's line.
    const isOnByline = sections.byline !== null && sections.byline.end <= start && !/[\n\r]/.test(text.slice(sections.byline.end, start));
    if (kind === "dateline") return { at: dayValue(day), source: isOnByline ? "byline" : "dateline" };
    const rest = `${text.slice(start, lexemes[first].start)} ${text.slice(lexemes[end - 1].end, sectionEnd)}`;
    const others = rest.match(/\p{L}+/gu)?.length ?? 0;
    const byline = sections.byline !== null && start <= sections.byline.start && sections.byline.end <= sectionEnd;
    const isLine = others <= BYLINE_WORDS_AT_MOST && !/[.!?]\s*$/.test(rest);
    if (byline || (isLine && /^\s*by\b/i.test(rest))) return { at: dayValue(day), source: "byline" };
    if (others <= OTHER_WORDS_AT_MOST && !/[.!?]\s*$/.test(rest) && (kind !== "title" || others === 0))
      return { at: dayValue(day), source: "dateline" };
    if (isOpening(text, start, lexemes[first].start, lexemes[end - 1].end)) return { at: dayValue(day), source: "dateline" };
  }
  return null;
}

/** "LONDON, 3 May 2024 (Reuters) - …": a place in capitals, the date, a dash. */
function isOpening(text: string, start: number, dateStart: number, dateEnd: number): boolean {
  const before = text.slice(start, dateStart);
  return (
    before.length <= 60 &&
    /^\p{Lu}[\p{Lu}\s.,/()'-]*[,(—–-]\s*$/u.test(before) &&
    /^[^.]{0,30}[-–—:]/.test(text.slice(dateEnd, dateEnd + 40))
  );
}

/** The day that a date says in full; null where a part of it is left to be worked out. */
export function fullDay({ meaning }: Candidate, dayFirst: boolean): Day | null {
  if (meaning.kind !== "point") return null;
  const { base } = meaning;
  if (base.is === "numeric") return numericDay(base.text, dayFirst);
  if (base.is === "stamp") return parseDay(base.text);
  if (base.is !== "date" || base.year === null || base.year.bc || base.year.short || base.month === null || base.day === null) return null;
  return { year: base.year.n, month: base.month, day: base.day };
}
