// Stage: dates and times with TIMEX3 values.

import type { DateLayer, Doc, Timex, Warning } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";
import { parseDay } from "./calendar.js";
import { dayOrderOf } from "./day-order.js";
import { findDates, plainDates } from "./find.js";
import { intervalOf } from "./interval.js";
import type { Meaning } from "./meaning.js";
import { isNarrative } from "./narrative.js";
import { fullDay, publicationOf } from "./published.js";
import { resolveDates } from "./timeline.js";
import { dayValue } from "./values.js";

type Needs = "sections" | "sentences" | "syntax" | "entities";

/** Finds times and dates, and works out their values. */
export const dates: Stage<"dates", Needs> = { adds: "dates", needs: ["sections", "sentences", "syntax", "entities"], run: addDates };

function addDates(doc: Doc<Needs>): DateLayer {
  const { article, sections, sentences, syntax, entities } = doc;
  const all = findDates(article.text, sentences, syntax, entities.list);
  const { dayFirst, guessed } = dayOrderOf(all);
  const { at, source } = publicationOf(article, sections, sentences, all, dayFirst);
  const published = at === null ? null : parseDay(at);
  const narrative = isNarrative(all, published, sentences);
  const found = narrative ? all : all.filter(({ meaning }) => !isOfHistory(meaning));
  const warnings: Warning[] = [];
  if (guessed !== null) {
    const start = guessed.lexemes[guessed.first].start;
    const end = guessed.lexemes[guessed.end - 1].end;
    const message = `${JSON.stringify(article.text.slice(start, end))} is read with the month first: nothing in the article says which`;
    warnings.push({ code: "date-order-guessed", message, start, end });
  }
  const list = merged(resolveDates(doc, found, { published, narrative, dayFirst }), datesOfNotes(doc, dayFirst));
  return { list, narrative, publishedAt: at, publishedAtSource: source, warnings };
}

/** What dates a story, and nothing in the day's news: "at that time", "the former king". */
function isOfHistory(meaning: Meaning): boolean {
  return meaning.kind === "point" && (meaning.base.is === "ref" || meaning.base.is === "then") && meaning.base.history;
}

/** Full days in what the story passes over, such as lists of sources: no token holds them, and no date counts from them. */
function datesOfNotes({ article: { text }, sections }: Doc<Needs>, dayFirst: boolean): Timex[] {
  const found: Timex[] = [];
  for (const section of sections.list) {
    if (section.kind !== "boilerplate") continue;
    for (const candidate of plainDates(text, section)) {
      const day = fullDay(candidate, dayFirst);
      const { start } = candidate.lexemes[candidate.first];
      const { end } = candidate.lexemes[candidate.end - 1];
      if (day === null || start < (found.at(-1)?.end ?? 0)) continue;
      const value = dayValue(day);
      const interval = intervalOf(value, null);
      found.push({
        id: "",
        start,
        end,
        type: "DATE",
        value,
        mod: null,
        interval,
        confidence: 0.95,
        anchor: "text",
        firstToken: 0,
        endToken: 0,
      });
    }
  }
  return found;
}

/** Both lists in text order, numbered anew, with anchors that still point at the same dates. */
function merged(own: readonly Timex[], notes: readonly Timex[]): readonly Timex[] {
  if (notes.length === 0) return own;
  const all = [...own, ...notes].sort((a, b) => a.start - b.start);
  const ids = new Map(all.map(({ id }, i) => [id, `d${i + 1}`]));
  return all.map((timex, i) => ({ ...timex, id: `d${i + 1}`, anchor: ids.get(timex.anchor) ?? timex.anchor }));
}
