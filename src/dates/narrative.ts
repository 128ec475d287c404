// Whether an article tells history, resolved from its own dates, or news, resolved from its publication date.

import type { SentenceLayer } from "../doc/doc.js";
import type { Day } from "./calendar.js";
import type { Candidate } from "./find.js";

/** An article is history when it names this many years or more … */
const YEARS_AT_LEAST = 3;
/** … with hardly a word of the day's news, "today", "on Friday" … */
const NEWS_SHARE_AT_MOST = 0.12;
/** … and this share of its explicit years lies further back than two years. */
const OLD_SHARE_AT_LEAST = 0.8;

/** True for history: many explicit years, few of them recent, and hardly a date that looks from the day of writing. */
export function isNarrative(dates: readonly Candidate[], published: Day | null, { tokens }: SentenceLayer): boolean {
  let years = 0;
  let old = 0;
  let news = 0;
  for (const { meaning } of dates) {
    if (meaning.kind !== "point") continue;
    const { base, relation } = meaning;
    if (base.is === "date" && base.year !== null) {
      years++;
      if (published === null || base.year.bc || base.year.n < published.year - 2) old++;
    }
    if (
      base.is === "dayword" ||
      (base.is === "date" && base.weekday !== null && base.day === null) ||
      (base.is === "shift" && base.from === "now")
    )
      news++;
    else if (relation === "last" || relation === "this" || relation === "next") news += 0.5;
  }
  if (years < YEARS_AT_LEAST || tokens.count < 150) return false;
  return old / years >= OLD_SHARE_AT_LEAST && news / dates.length <= NEWS_SHARE_AT_MOST;
}
