// Makers of times that recur.

import { BEFORE_NAME } from "../lexicon/trap-words.js";
import { unitOf } from "./make-lengths.js";
import { dayPartOf } from "./make-times.js";
import type { Length, Recurrence, Unit, Value } from "./meaning.js";
import type { Parts } from "./parts.js";
import { lengthValue } from "./values.js";
import { symbolOf } from "./vocabulary.js";

const OFTEN = symbolOf("OFTEN");

function set(value: string | null): Recurrence | null {
  return value === null ? null : { kind: "set", value };
}

function period(n: number | null, unit: Unit | null): string | null {
  if (unit === null) return null;
  return lengthValue({ kind: "length", items: [unit === "Q" ? { n: n === null ? null : n * 3, unit: "M" } : { n, unit }] });
}

function isPaid(parts: Parts): boolean {
  return /^(dollars|pounds|euros|cents)$/.test(parts.near(-1)?.lower ?? "") || /^[$£€]$/.test(parts.near(-2)?.lower ?? "");
}

/** Words after which "a year" is how far off. */
const SHIFTS: ReadonlySet<string> = new Set(["ago", "earlier", "before", "later", "after"]);

/** Words before which "a day" counts for each: "30 a day", "£5 a week", "twice a year". */
function isCounted(parts: Parts): boolean {
  const before = parts.near(-1);
  if (before === null) return false;
  // "50 trucks a day".
  if (/^\d/.test(parts.near(-2)?.lower ?? "") && /^\p{L}+s$/u.test(before.lower)) return true;
  return (
    /^\d|^(million|billion|m|bn|thousand|hundred|barrels|tonnes|tons|people|times|hours|dollars|pounds|euros|cents|miles|kilometres|kilometers|km|bpd|apiece|cigarettes|calls|cups|flights|letters|visits|cases|bottles|units|deaths|bushels|gallons|litres|liters|cars|vehicles|copies|votes|passengers|visitors|women|men|children|patients|pages|meals)$/.test(
      before.lower,
    ) || before.lower === ")"
  );
}

export const SET_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  weekdays: (parts) => (isPlainPlural(parts) && !isBand(parts) ? set(`XXXX-WXX-${parts.number("WEEKDAYS")}`) : null),
  // "Monday Mornings" is a show.
  weekdayParts: (parts) => (parts.near(1)?.capital === true ? null : set(`XXXX-WXX-${parts.number("WEEKDAY")}${partSuffix(parts)}`)),
  everyWeekday: (parts) => set(`XXXX-WXX-${parts.number("WEEKDAY")}${partSuffix(parts)}`),
  everyMonth: (parts) => set(`XXXX-${String(parts.number("MONTH")).padStart(2, "0")}`),
  everyMonthDay: () => set("P1M"),
  everySeason: (parts) => set(`XXXX-${parts.code("SEASON")}`),
  everyPart: (parts) => set(`XXXX-XX-XX${partSuffix(parts)}`),
  everyUnit: (parts) => set(period(1, unitOf(parts))),
  everyOther: (parts) => set(period(2, unitOf(parts))),
  everyNth: (parts) => set(period(parts.part("amount")?.n ?? 1, unitOf(parts))),
  everyLength: (parts) => {
    const length: Length | null = parts.part("length");
    return length === null ? null : set(lengthValue(length));
  },
  everyFew: (parts) => set(period(null, unitOf(parts))),
  often: (parts) => (isOftenName(parts) ? null : set(parts.code("OFTEN"))),
  timesPer: (parts) => set(period(1, unitOf(parts))),
  lengthPer: (parts) => {
    const unit = unitOf(parts);
    const own = parts.part("length");
    // "A supply of 61 days a year earlier".
    if (own === null || unit === null || own.items[0].unit === unit || SHIFTS.has(parts.after(0)?.lower ?? "")) return null;
    return set(period(1, unit));
  },
  per: (parts) => {
    const unit = unitOf(parts);
    // "15 dollars an hour", "$15 an hour"; but "60 miles an hour".
    if (unit === "TH" && isPaid(parts)) return set(period(1, unit));
    if (unit === "TS" || unit === "TM" || unit === "TH") return null;
    return parts.has("per") || isCounted(parts) ? set(period(1, unit)) : null;
  },
  weekends: () => set("XXXX-WXX-WE"),
  workdays: (parts) => (parts.near(-1)?.lower === "-" || isShopOfWeekdays(parts) ? null : set("XXXX-WXX")),
};

function partSuffix(parts: Parts): string {
  const part =
    dayPartOf(parts) ??
    (parts.has("mornings") ? "MO" : parts.has("afternoons") ? "AF" : parts.has("evenings") ? "EV" : parts.has("nights") ? "NI" : null);
  return part === null ? "" : `T${part}`;
}

/** "Weekday, Monki and Arket are shops": one weekday needs an article or a noun. */
function isShopOfWeekdays(parts: Parts): boolean {
  const own = parts.near(0);
  return own?.lower === "weekday" && own.capital && !/^\p{L}/u.test(parts.after(0)?.lower ?? ".");
}

/** "The Saturdays" is a band. */
function isPlainPlural(parts: Parts): boolean {
  const before = parts.near(-1)?.lower ?? "";
  return before !== "the" && !/^\d+$|^(two|three|four|five|six|seven|eight|nine|ten|past|last)$/.test(before);
}

/** "Happy Mondays", "TGI Fridays". */
function isBand(parts: Parts): boolean {
  const before = parts.near(-1);
  return before?.capital === true && (before.acronym || BEFORE_NAME.has(before.lower));
}

/** "The Daily Mirror" is a paper, "a monthly" too. */
function isOftenName(parts: Parts): boolean {
  const own = parts.near(0);
  const before = parts.near(-1);
  const next = parts.after(0);
  // "Woman's Weekly".
  if (own?.capital === true && (next?.capital === true || before?.capital === true || before?.lower === "'s")) return true;
  // "H&M's annual."; but "the firm's annual, quarterly and monthly returns".
  if (before?.lower === "'s" && !/^\p{L}/u.test(next?.lower ?? ".") && parts.after(1)?.classes.some((known) => known === OFTEN) !== true)
    return true;
  return (
    /^(a|an|the)$/.test(before?.lower ?? "") &&
    !(
      next !== null &&
      /^\p{L}/u.test(next.lower) &&
      !/^(called|and|or|of|in|that|which|named|titled|is|was|has|had|will|said|says)$/.test(next.lower)
    )
  );
}
