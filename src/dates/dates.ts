// Stage: dates and times with TIMEX3 values.

import type { DateLayer, Doc } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";

/** Finds times and dates, and works out their values. */
export const dates: Stage<"dates", "sections" | "sentences" | "syntax"> = {
  adds: "dates",
  needs: ["sections", "sentences", "syntax"],
  run: addDates,
};

function addDates({ article }: Doc<"sections" | "sentences" | "syntax">): DateLayer {
  return { list: [], publishedAt: article.publishedAt, publishedAtSource: article.publishedAtSource, warnings: [] };
}
