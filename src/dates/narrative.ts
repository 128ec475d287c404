// Whether an article tells history, resolved from its own dates, or news, resolved from its publication date.

import type { SentenceLayer } from "../doc/doc.js";
import type { Day } from "./calendar.js";
import type { Candidate } from "./find.js";
import type { Point } from "./meaning.js";

/** An article is history when it names this many years or more … */
const YEARS_AT_LEAST = 5;
/** … in this share of its dates … */
const YEAR_SHARE_AT_LEAST = 0.1;
/** … most of them before the year of writing … */
const OLD_SHARE_AT_LEAST = 0.6;
/** … with hardly a date that looks from the day of writing, "today", "on Friday", "last week" … */
const NEWS_SHARE_AT_MOST = 0.12;
/** … and is no note: so many tokens or more. */
const TOKENS_AT_LEAST = 300;

/**
 * True for history: many explicit years, most of them past, and hardly a date that looks from the day of writing. Where that day
 * is not known, one year is enough, if hardly a date looks from it.
 */
export function isNarrative(dates: readonly Candidate[], published: Day | null, { tokens }: SentenceLayer): boolean {
  let points = 0;
  let years = 0;
  let old = 0;
  let news = 0;
  let seasons = 0;
  for (const { meaning } of dates) {
    if (meaning.kind !== "point" || meaning.base.is === "ref") continue;
    const { base, relation } = meaning;
    points++;
    if (base.is === "date" && base.year !== null) {
      years++;
      if (base.year.bc || base.year.n < (published?.year ?? 0)) old++;
    }
    if (base.is === "part" && base.year !== null) seasons++;
    if (
      base.is === "dayword" ||
      (base.is === "date" && base.weekday !== null && base.day === null) ||
      (base.is === "shift" && base.from === "now")
    )
      news++;
    else if (isOfStretch(meaning)) continue;
    else if (relation === "last" || relation === "next") news++;
    else if (relation === "this") news += 0.5;
  }
  // "On the last day of 406", in a story of few dates, is no news. Without a day of writing, a year in the text ("in the spring of 1781") is all that there is to count from.
  if (published === null) {
    const isStray = news <= 1 && years >= 2;
    return years + seasons > 0 && (isStray || news / points <= NEWS_SHARE_AT_MOST);
  }
  if (years < YEARS_AT_LEAST || tokens.count < TOKENS_AT_LEAST) return false;
  return years / points >= YEAR_SHARE_AT_LEAST && old / years >= OLD_SHARE_AT_LEAST && news / points <= NEWS_SHARE_AT_MOST;
}

/** "On the last day of 406": no word of the day of writing. */
function isOfStretch({ base, relation }: Point): boolean {
  return base.is === "unit" && base.unit === "D" && relation === "last";
}
