// Whether "3/4/2021" is in March or in April: by the article's own evidence, else month first.

import type { Candidate } from "./find.js";
import { numericParts } from "./offsets.js";

/** How numeric dates are read, and whether that had to be guessed. */
export interface DayOrder {
  readonly dayFirst: boolean;
  /** A date that can be read both ways while nothing in the article says which; null where there is none. */
  readonly guessed: Candidate | null;
}

/**
 * Day first where some numeric date can be read no other way ("27/02/2026") or the article writes "3 May" more often than "May 3";
 * month first where it is the other way round, and where nothing says.
 */
export function dayOrderOf(dates: readonly Candidate[]): DayOrder {
  let numeric = 0;
  let written = 0;
  let open: Candidate | null = null;
  for (const date of dates) {
    const { meaning, lexemes, first } = date;
    if (meaning.kind !== "point") continue;
    const { base } = meaning;
    if (base.is === "numeric" && !/^\d{4}/.test(base.text)) {
      const [a, b] = numericParts(base.text);
      if (a > 12) numeric++;
      else if (b > 12) numeric--;
      else if (base.text.includes(".")) numeric += 0.5;
      else if (a !== b) open ??= date;
    }
    if (base.is === "date" && base.month !== null && base.day !== null)
      written += /^[\d]/.test(lexemes[first].lower) || lexemes[first].lower === "the" ? 1 : -1;
  }
  const vote = numeric !== 0 ? numeric : written;
  return { dayFirst: vote > 0, guessed: vote === 0 ? open : null };
}
