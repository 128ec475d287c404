// Stage: a claim per asserted predicate.

import type { Claim } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";

/** Finds the claims of every sentence. */
export const claims: Stage<"claims", "sections" | "sentences" | "syntax" | "entities" | "dates"> = {
  adds: "claims",
  needs: ["sections", "sentences", "syntax", "entities", "dates"],
  run: (): Claim[] => [],
};
