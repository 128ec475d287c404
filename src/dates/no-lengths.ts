// What looks like a length and is none: "a second look", "one day he will return", "a century from Root".

import type { Parts } from "./parts.js";

/** Words after "a second" that leave it a length: "took a second to reply". */
const AFTER_SECOND: ReadonlySet<string> = new Set(
  "to of or and but later longer faster slower ahead behind before after ago at in on for from with when as while".split(" "),
);

/** "A second" is the next one, "a quarter" a share: as lengths they need more. */
export function isSecondOrNight(parts: Parts): boolean {
  const unit = parts.code("UNIT");
  const next = parts.after(0)?.lower ?? ".";
  // "A second or third owner".
  if (unit === "TS" && /^(or|and)$/.test(next) && /^(third|fourth|a)$/.test(parts.after(1)?.lower ?? "")) return true;
  // "A second look" is the next one whatever stands before.
  if (unit === "TS" && parts.has("second") && /^\p{L}/u.test(next) && !AFTER_SECOND.has(next)) return true;
  // "Less than a minute".
  if (unit === "TM" && parts.near(-1)?.lower === "than") return false;
  return (unit === "TS" || unit === "Q" || unit === "TM") && !/^(for|in|within|every|lasted|took)$/.test(parts.near(-1)?.lower ?? "");
}

/** "Twice as much as". */
export const MULTIPLES = /^(twice|half|thrice|times)$/;

/** "He scored a century". */
export const SCORED = /^(scored|hit|made|compiled|struck|smashed|maiden)$/;

/** "He scored a century", "a century from Root". */
export function isCentury(parts: Parts): boolean {
  if (parts.code("UNIT") !== "CE") return false;
  const isBatted = parts.after(0)?.lower === "from" && parts.after(1)?.capital === true && parts.after(1)?.classes.length === 0;
  return isBatted || SCORED.test(parts.near(-1)?.lower ?? "");
}

/** "One day he will return" is no length; "one day of rest" is. */
export function isSomeDay(parts: Parts): boolean {
  const before = parts.near(-1)?.lower ?? ".";
  const next = parts.after(0)?.lower ?? ".";
  return (
    parts.near(0)?.lower === "one" &&
    parts.code("UNIT") === "D" &&
    /^[.;:"“]$/.test(before) &&
    /^(he|she|it|they|we|i|you|in|on|when)$/.test(next)
  );
}
