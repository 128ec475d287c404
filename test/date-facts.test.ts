// Facts about every date of the tables that follow from its words and its value: type, mod, bounds, anchor. And dates counted from days
// of writing at which counting goes wrong first.

import { describe, expect, test } from "vitest";
import type { Timex } from "../src/doc/doc.js";
import { DATE_FORMS, MODIFIERS } from "../src/lexicon/date-forms.js";
import { HOLIDAYS } from "../src/lexicon/holidays.js";
import { TIME_PHRASES } from "../src/lexicon/time-phrases.js";
import { TIME_WORDS } from "../src/lexicon/time-words.js";
import { boundsOf, COUNTED, dayOf, iso, MODS, MONTHS, plusDays, WEEKDAYS, WRITTEN, weekdayOf } from "./tables/date-facts.js";
import { DATES } from "./tables/dates.js";
import { datesOf } from "./tables/reading.js";

const PUBLISHED = "2024-05-15";
const EXAMPLES = [...TIME_WORDS, ...DATE_FORMS, ...MODIFIERS, ...HOLIDAYS, ...TIME_PHRASES].map(({ example }) => example);
const TEXTS = [...new Set([...EXAMPLES, ...DATES.map(([text]) => text)])];

/** The dates of a text with their own words and the word before them. */
function found(text: string, published = PUBLISHED): { readonly timex: Timex; readonly words: string; readonly before: string }[] {
  return datesOf(text, published).list.map((timex) => ({
    timex,
    words: text.slice(timex.start, timex.end),
    before:
      text
        .slice(0, timex.start)
        .trim()
        .replace(/ at least$/, "")
        .split(/\s+/)
        .at(-1)
        ?.toLowerCase() ?? "",
  }));
}

const values = (text: string, published: string) => datesOf(text, published).list.map(({ value }) => value);

const ALL = TEXTS.flatMap((text) => found(text).map((one) => ({ text, ...one })));

describe("of every date in the tables", () => {
  const told = (all: typeof ALL, said: (one: (typeof ALL)[number]) => string) =>
    all.map((one) => `${one.text} [${one.words}] ${one.timex.value}: ${said(one)}`);

  test("the mod is what its words say", () => {
    const wanted = ({ words, before, timex }: (typeof ALL)[number]) =>
      before === "through" && timex.type === "DATE" ? "END" : (MODS.find(([said]) => said.test(words))?.[1] ?? null);
    // The first half of a year is a value of its own, and a length without a number can't be more than it.
    const plain = ALL.filter(({ timex: { value } }) => !/-H[12]$|^PX/.test(value ?? ""));
    expect(told(plain, ({ timex }) => String(timex.mod))).toEqual(told(plain, (one) => String(wanted(one))));
  });

  test("the type is what its value says", () => {
    const typeOf = ({ timex: { value } }: (typeof ALL)[number]) =>
      value === null
        ? "DATE"
        : value.startsWith("P") && !value.endsWith("_REF")
          ? "DURATION"
          : /T(\d|MO|MI|AF|EV|NI)/.test(value)
            ? "TIME"
            : "DATE";
    const single = ALL.filter(({ timex }) => timex.type !== "SET");
    expect(told(single, ({ timex }) => timex.type)).toEqual(told(single, typeOf));
  });

  test("bounds are those of its value on the calendar, shut or opened by the word before", () => {
    const joined = /\b(from|between)\b|[-–]|\bto\b|\//i;
    // A length has bounds of its own where the text says which one it is.
    const placed = /\b(ended|ending)\b|\b(first|last|final) \w+ months of \d/;
    const plain = ALL.filter(
      ({ text, timex }) => timex.value !== null && !joined.test(text) && !(timex.type === "DURATION" && placed.test(text)),
    );
    const wanted = ({ timex, before }: (typeof ALL)[number]) => {
      const [from, to] = boundsOf(timex.value ?? "", PUBLISHED);
      if (before === "since") return `${from}..null`;
      if (before === "after") return `${to}..null`;
      if (before === "before") return `null..${from}`;
      return /^(until|till|through|by)$/.test(before) ? `null..${to}` : `${from}..${to}`;
    };
    expect(told(plain, ({ timex: { interval } }) => `${interval.from}..${interval.to}`)).toEqual(told(plain, wanted));
  });

  test("what says its year itself hangs on the text alone", () => {
    const own = ALL.filter(({ words }) => /\b(1\d|20)\d\d\b/.test(words));
    expect(told(own, ({ timex }) => timex.anchor)).toEqual(told(own, () => "text"));
  });

  test("by itself, as a heading is, a date with its year, a length or a set means the same", () => {
    const own = ALL.filter(
      ({ timex, words }) => /\b(1\d|20)\d\d\b/.test(words) && timex.type === "DATE" && timex.mod === null && !words.startsWith("the same "),
    );
    expect(values(own.map(({ words }) => words).join("\n\n"), PUBLISHED)).toEqual(own.map(({ timex }) => timex.value));
  });

  test.each([
    ["alone", (text: string, { start, end }: Timex) => text.slice(start, end)],
    ["to the end of the date", (text: string, { end }: Timex) => text.slice(0, end)],
    ["from the start of the date", (text: string, { start }: Timex) => text.slice(start)],
  ])("cut off %s, nothing fails, and every extent lies in the text", (_name, cut) => {
    const text = ALL.map(({ text: whole, timex }) => cut(whole, timex)).join("\n\n");
    let end = 0;
    for (const timex of datesOf(text, PUBLISHED).list) {
      expect(timex.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(timex.start, timex.end)).toMatch(/^\S.*\S$|^\S$/s);
      end = timex.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});

describe("counted from the day of writing", () => {
  test.each(WRITTEN)("%s", (written) => {
    const day = dayOf(written);
    expect(COUNTED.map(([sentence]) => `${sentence} ${values(sentence, written)}`)).toEqual(
      COUNTED.map(([sentence, value]) => `${sentence} ${value(day)}`),
    );
  });

  test.each(WRITTEN)("weekdays from %s: the last one behind what was, the next one ahead of what will be", (written) => {
    const day = dayOf(written);
    const others = WEEKDAYS.map((name, i) => ({ name, ahead: (i + 8 - weekdayOf(day)) % 7 })).filter(({ ahead }) => ahead > 0);
    expect(others.map(({ name }) => values(`The hall opened on ${name}. The mill will open on ${name}.`, written))).toEqual(
      others.map(({ ahead }) => [iso(plusDays(day, ahead - 7)), iso(plusDays(day, ahead))]),
    );
  });

  test.each(["2024-05-15", "2024-01-02", "2023-12-30", "2024-08-01"])(
    "months from %s: behind what was, ahead of what will be",
    (written) => {
      const now = Number(written.slice(5, 7));
      const year = Number(written.slice(0, 4));
      const others = MONTHS.map((name, i) => ({ name, month: i + 1 })).filter(({ month }) => month !== now);
      const two = (month: number) => String(month).padStart(2, "0");
      expect(
        others.map(({ name }) => [...values(`It opened in ${name}.`, written), ...values(`It will open in ${name}.`, written)]),
      ).toEqual(
        others.map(({ month }) => [`${month < now ? year : year - 1}-${two(month)}`, `${month > now ? year : year + 1}-${two(month)}`]),
      );
    },
  );
});
