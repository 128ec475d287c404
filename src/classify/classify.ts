// Stage: each claim as change or continuity.

import type { Classification, Doc } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";

type Needs = "sections" | "sentences" | "syntax" | "entities" | "dates" | "claims";

/** Labels every claim, with kind, confidence and evidence. */
export const classify: Stage<"classify", Needs> = {
  adds: "classify",
  needs: ["sections", "sentences", "syntax", "entities", "dates", "claims"],
  run: labelAll,
};

function labelAll({ claims }: Doc<Needs>): Classification[] {
  return claims.map((claim) => ({
    claim: claim.id,
    label: "continuity",
    kind: "state",
    confidence: 0.5,
    basis: "aspect",
    before: null,
    after: null,
    evidence: [],
  }));
}
