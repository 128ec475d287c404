// TIMEX3 values as strings.

import type { Day } from "./calendar.js";
import type { Length, Unit } from "./meaning.js";

/** How many of which letter a unit stands for in a value. */
const LETTERS: Readonly<Record<Unit, { readonly letter: string; readonly times: number; readonly clock: boolean }>> = {
  TS: { letter: "S", times: 1, clock: true },
  TM: { letter: "M", times: 1, clock: true },
  TH: { letter: "H", times: 1, clock: true },
  D: { letter: "D", times: 1, clock: false },
  NI: { letter: "D", times: 1, clock: false },
  W: { letter: "W", times: 1, clock: false },
  WE: { letter: "WE", times: 1, clock: false },
  FN: { letter: "W", times: 2, clock: false },
  M: { letter: "M", times: 1, clock: false },
  Q: { letter: "Q", times: 1, clock: false },
  Y: { letter: "Y", times: 1, clock: false },
  DE: { letter: "Y", times: 10, clock: false },
  CE: { letter: "Y", times: 100, clock: false },
  ML: { letter: "Y", times: 1000, clock: false },
};

/** Value of a length: "P2W", "PT1H49M", "PXDE" for "decades". */
export function lengthValue(length: Length): string {
  let calendar = "";
  let clock = "";
  for (const { n, unit } of length.items) {
    const { letter, times, clock: onClock } = LETTERS[unit];
    const written = n === null ? `X${vagueLetter(unit, letter)}` : `${Math.round(n * times * 100) / 100}${letter}`;
    if (onClock) clock += written;
    else calendar += written;
  }
  return `P${calendar}${clock === "" ? "" : `T${clock}`}`;
}

/** A number of decades that is not said stays in decades: PXDE, not PXY. */
function vagueLetter(unit: Unit, letter: string): string {
  return unit === "DE" || unit === "CE" || unit === "ML" ? unit : letter;
}

/** Four digits, with BC before those that count back. Years run through zero: 0 is 1 BC. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

/** YYYY-MM-DD. */
export function dayValue({ year, month, day }: Day): string {
  return `${monthValue(year, month)}-${two(day)}`;
}

/** YYYY-MM. */
export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${two(month)}`;
}

/** Two digits. */
export function two(n: number): string {
  return String(n).padStart(2, "0");
}
