// Makers of times of day.

import { LENT_OVERNIGHT } from "../lexicon/trap-words.js";
import { relationOf } from "./make-points.js";
import type { Clock, DayPart, Point, Value } from "./meaning.js";
import { date, point } from "./meaning.js";
import { numberOf, type Parts } from "./parts.js";

const DAY_PARTS: readonly DayPart[] = ["MO", "AF", "EV", "NI"];
const SOMEDAY = { is: "someday" } as const;

/** The part of the day that a form names; null where there is none. */
export function dayPartOf(parts: Parts): DayPart | null {
  const code = parts.code("DAYPART");
  const word = parts.has("morning") ? "MO" : parts.has("afternoon") ? "AF" : parts.has("evening") ? "EV" : parts.has("night") ? "NI" : code;
  return DAY_PARTS.find((part) => part === word) ?? null;
}

function clock(hour: number, minute = 0, half: Clock["half"] = null, second: string | null = null): Clock | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0) || (half !== null && (hour > 12 || hour === 0))) return null;
  return { kind: "clock", hour, minute, second, half };
}

function halfOf(parts: Parts): Clock["half"] {
  const code = parts.code("AMPM");
  return code === "am" || code === "pm" ? code : null;
}

function hourOf(parts: Parts): number {
  const numbers = parts.all("INT");
  const words = parts.all("CARDINAL");
  return numbers.length > 0
    ? numberOf("INT", numbers[numbers.length - 1])
    : words.length > 0
      ? numberOf("CARDINAL", words[words.length - 1])
      : 99;
}

/** Minutes said before "to" or "past": five, ten, twenty. */
function minutesOf(parts: Parts, detail: string): number {
  if (detail !== "") return Number(detail);
  return parts.has("twenty", "20") ? 20 : parts.near(0)?.lower === "five" || parts.near(0)?.lower === "5" ? 5 : 10;
}

export const TIME_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  clock: (parts) => {
    const [exact] = parts.all("CLOCK");
    const half = halfOf(parts);
    if (exact === undefined) return clock(hourOf(parts), 0, half);
    const match = /^(\d{1,2})[:.](\d\d)(?::(\d\d))?$/.exec(exact.lower);
    if (match === null || (exact.lower.includes(".") && half === null)) return null;
    return clock(Number(match[1]), Number(match[2]), half, match[3] ?? null);
  },
  clockFour: (parts) => {
    const written = parts.near(0)?.lower ?? "";
    return written.length === 4 ? clock(Number(written.slice(0, 2)), Number(written.slice(2))) : null;
  },
  clockPast: (parts, detail) => clock(hourOf(parts), minutesOf(parts, detail)),
  clockTo: (parts, detail) => {
    const hour = hourOf(parts);
    return hour > 24 ? null : clock(hour === 1 ? 12 : hour - 1, 60 - minutesOf(parts, detail));
  },
  fixedClock: (_, detail) => clock(Number(detail)),

  time: (parts) => point(SOMEDAY, { clock: parts.part("clock") }),
  // "At 9 a.m. Central Bank officials met" has none.
  timeZoned: (parts) =>
    parts.after(-1)?.capital === true && parts.after(0)?.capital !== true ? point(SOMEDAY, { clock: parts.part("clock") }) : null,
  // "What about 7:00?", and "roughly 1600 hours" of work.
  timeAbout: (parts) =>
    /^(what|how)$/.test(parts.near(-1)?.lower ?? "") || /^(hours|hrs)$/.test(parts.after(-1)?.lower ?? "")
      ? null
      : point(SOMEDAY, { clock: parts.part("clock"), mod: "APPROX" }),
  timeDay: (parts) => {
    const [exact] = [...parts.all("CLOCK"), ...parts.all("INT")];
    const day = parts.part("point");
    const [hour, minute = "0"] = (exact?.lower ?? "").split(/[:.]/);
    const said = parts.part("clock") ?? clock(Number(hour), Number(minute), halfOf(parts));
    return day === null || said === null ? null : { ...day, clock: said };
  },
  timeNumeric: (parts) => {
    const [day] = parts.all("NUMDATE");
    const [exact] = parts.all("CLOCK");
    const [hour, minute, second = null] = exact.lower.split(":");
    const said = clock(Number(hour), Number(minute), null, second);
    return said === null ? null : point({ is: "numeric", text: day.lower }, { clock: said });
  },
  timeNext: (parts) => {
    const said = parts.part("clock");
    if (said === null) return null;
    return point(
      { is: "unit", unit: "D" },
      { relation: relationOf(parts), clock: { ...said, half: said.half ?? halfBy(dayPartOf(parts), said) } },
    );
  },
  timePart: (parts) => {
    const part = dayPartOf(parts);
    const said = parts.part("clock") ?? clock(hourOf(parts));
    if (said === null || said.hour > 12 || part === null) return null;
    const half = halfBy(part, said);
    const base = parts.has("yesterday")
      ? ({ is: "dayword", days: -1 } as const)
      : parts.has("tomorrow")
        ? ({ is: "dayword", days: 1 } as const)
        : SOMEDAY;
    return point(base, { clock: { ...said, half: said.half ?? half }, relation: parts.has("that") ? "same" : null });
  },
  dayPart: (parts) => partOfDay(parts, null),
  // "Trains will be late on 20 May".
  dayPartEdge: (parts) =>
    parts.has("on") && !parts.has("in") && parts.has("late") && /^(be|been|being|is|are|run|running)$/.test(parts.near(-1)?.lower ?? "")
      ? null
      : partOfDay(parts, parts.has("early") ? "START" : parts.has("mid") ? "MID" : "END"),
  relativePart: (parts) => {
    const part = dayPartOf(parts);
    const relation = relationOf(parts);
    const mod = parts.has("early") ? "START" : parts.has("late") ? "END" : null;
    if (relation === "last") return point({ is: "dayword", days: -1 }, { part, mod });
    if (relation === "this") return point({ is: "dayword", days: 0 }, { part, mod });
    return point({ is: "unit", unit: "D" }, { relation, part, mod });
  },
  edgeWord: (parts) => {
    const weekday = parts.number("WEEKDAY");
    return point(weekday === null ? { is: "dayword", days: parts.number("DAYWORD") ?? 0 } : date({ weekday }));
  },
  tonight: () => point({ is: "dayword", days: 0 }, { part: "NI" }),
  atNight: (parts) => (parts.near(-1)?.lower === "at" ? point({ is: "ref", value: "XXXX-XX-XXTNI", history: false }) : null),
  lunchtime: (parts) => {
    const day = partOfDay(parts, null);
    return day === null ? null : { ...day, part: "MI" };
  },
  // "By morning"; but "by morning light".
  barePart: (parts) =>
    /^(by|until|till)$/.test(parts.near(-1)?.lower ?? "") && !isLentOrNamed(parts) ? point(SOMEDAY, { part: dayPartOf(parts) }) : null,
  midPart: (parts) => point(SOMEDAY, { part: dayPartOf(parts), mod: "MID" }),
  earlyHours: (parts) => {
    const day = partOfDay(parts, "START");
    return day === null ? null : { ...day, part: "MO" };
  },
  earlyHoursAlone: (parts) =>
    /^(in|during|into|until|by|from)$/.test(parts.near(-1)?.lower ?? "") ? point(SOMEDAY, { part: "MO", mod: "START" }) : null,
  nightOfDays: (parts) => point(date({ month: parts.number("MONTH"), day: parts.number("DOM"), year: parts.part("year") }), { part: "NI" }),
  earlyHoursPart: (parts) => point({ is: "dayword", days: parts.has("yesterday") ? -1 : 0 }, { part: "MO", mod: "START" }),
  // The small hours of last night are today's.
  clockLastNight: (parts) => {
    const said = parts.part("clock");
    if (said === null) return null;
    const isSmallHour = said.half === "am" || (said.half === null && (said.hour < 6 || said.hour === 24));
    const half = said.half ?? (said.hour < 6 ? "am" : said.hour < 12 ? "pm" : null);
    return point({ is: "dayword", days: isSmallHour ? 0 : -1 }, { clock: { ...said, half } });
  },
  clockTonight: (parts) => {
    const said = parts.part("clock");
    return said === null
      ? null
      : point({ is: "dayword", days: 0 }, { clock: { ...said, half: said.half ?? (said.hour < 12 ? "pm" : null) } });
  },
  overnight: (parts) => (LENT_OVERNIGHT.has(parts.after(0)?.lower ?? "") ? null : point({ is: "dayword", days: -1 }, { part: "NI" })),
  overnightOn: (parts) => {
    const weekday = parts.number("WEEKDAY");
    const base = weekday === null ? ({ is: "dayword", days: parts.number("DAYWORD") ?? 0 } as const) : date({ weekday });
    return point(base, { part: "NI" });
  },
  thePart: (parts) =>
    /^(in|during|through|throughout|by|into|until)$/.test(parts.near(-1)?.lower ?? "")
      ? point(SOMEDAY, { part: dayPartOf(parts), mod: parts.has("early") ? "START" : parts.has("late") ? "END" : null })
      : null,
};

/** True for a capital, a plural, and what a noun or name may follow: "by morning light", "by night bus". */
function isLentOrNamed(parts: Parts): boolean {
  const own = parts.near(0);
  const next = parts.after(0);
  return (
    own?.capital === true || /s$/.test(own?.lower ?? "") || (next !== null && /^[\p{L}-]/u.test(next.lower) && !AFTER_PART.has(next.lower))
  );
}

/** Words that go on after a part of the day that stands alone. */
const AFTER_PART: ReadonlySet<string> = new Set(
  "the a an it he she they we i and but or when as with only all most some there their his her its had was were".split(" "),
);

/** Nine in the morning, nine at night, two at night; null where no part of the day is said, or the hour says it. */
function halfBy(part: DayPart | null, { hour }: Clock): Clock["half"] {
  if (part === null || hour > 12) return null;
  return part === "MO" || (part === "NI" && hour < 6) ? "am" : "pm";
}

function partOfDay(parts: Parts, mod: Point["mod"]): Point | null {
  const day = parts.part("point");
  const isDay =
    day !== null &&
    ((day.base.is === "date" && (day.base.day !== null || day.base.weekday !== null)) ||
      day.base.is === "dayword" ||
      day.base.is === "dom" ||
      day.base.is === "holiday" ||
      day.base.is === "numeric" ||
      day.base.is === "nth");
  return isDay ? { ...day, part: dayPartOf(parts), mod } : null;
}
