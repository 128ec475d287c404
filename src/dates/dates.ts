// Stage: dates and times with TIMEX3 values.

import type { DateLayer, Doc, Warning } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";
import { parseDay } from "./calendar.js";
import { dayOrderOf } from "./day-order.js";
import { findDates } from "./find.js";
import type { Meaning } from "./meaning.js";
import { isNarrative } from "./narrative.js";
import { publicationOf } from "./published.js";
import { resolveDates } from "./timeline.js";

type Needs = "sections" | "sentences" | "syntax";

/** Finds times and dates, and works out their values. */
export const dates: Stage<"dates", Needs> = { adds: "dates", needs: ["sections", "sentences", "syntax"], run: addDates };

function addDates(doc: Doc<Needs>): DateLayer {
  const { article, sections, sentences, syntax } = doc;
  const all = findDates(article.text, sentences, syntax);
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
  return { list: resolveDates(doc, found, { published, narrative, dayFirst }), publishedAt: at, publishedAtSource: source, warnings };
}

/** What dates a story, and nothing in the day's news: "at that time", "the former king". */
function isOfHistory(meaning: Meaning): boolean {
  return meaning.kind === "point" && (meaning.base.is === "ref" || meaning.base.is === "then") && meaning.base.history;
}
