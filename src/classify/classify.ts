// Stage: each claim as change or continuity.

import type { Claim, Classification, Doc } from "../doc/doc.js";
import { labelOf } from "../doc/labels.js";
import type { Stage } from "../doc/stage.js";
import { loadAspectModel } from "../model/aspect.js";
import { AspectScorer } from "./aspect.js";
import { Confidence } from "./confidence.js";
import { settleByContext, type Told } from "./context.js";
import { judge } from "./judge.js";
import { type Needs, type Scene, sceneOf } from "./scene.js";
import { statesOf } from "./states.js";

/** Labels every claim, with kind, confidence and evidence. */
export const classify: Stage<"classify", Needs> = {
  adds: "classify",
  needs: ["sections", "sentences", "syntax", "entities", "dates", "claims"],
  run: labelAll,
};

const MODEL = loadAspectModel();
const SCORER = new AspectScorer(MODEL);
const CONFIDENCE = new Confidence(MODEL);

function labelAll(doc: Doc<Needs>): Classification[] {
  const scene = sceneOf(doc);
  const judged = doc.claims.map((claim) => judge(scene, claim, SCORER));
  return settleByContext(scene, doc.claims, judged).map((told, i) => write(scene, doc.claims[i], told));
}

function write(scene: Scene, claim: Claim, told: Told): Classification {
  const { kind, evidence } = told.verdict;
  const label = labelOf(kind);
  const { before, after } = statesOf(scene, claim, told.frame, label);
  return {
    claim: claim.id,
    label,
    kind,
    confidence: CONFIDENCE.of(claim, told),
    basis: told.basis,
    before,
    after,
    evidence,
  };
}
