// Gold rows of labels as annotated documents: each anchor with the claim it lies in.

import { z } from "zod";
import { type Scene, sceneOf } from "../classify/scene.js";
import type { Claim } from "../doc/doc.js";
import { LABELS, type Label } from "../doc/labels.js";
import { covers, type Span } from "../doc/span.js";
import { articleOf } from "../eval/answer.js";
import { annotate } from "../pipeline.js";

const rowSchema = z.object({
  id: z.string(),
  group: z.string().nullish(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  anchors: z.array(z.object({ start: z.int(), end: z.int(), label: z.enum(LABELS) })),
});

/** A gold row's document, and the claims its anchors lie in. */
export interface GoldDoc {
  readonly id: string;
  readonly group: string | null;
  readonly scene: Scene;
  readonly anchors: readonly { readonly gold: Label; readonly claim: Claim }[];
}

/** Sentences with one marked verb each, as rows of the same shape. */
export function rowsOf(own: readonly { readonly text: string; readonly verb: string; readonly label: Label }[]): string {
  return own
    .map(({ text, verb, label }, i) => {
      const start = text.indexOf(` ${verb}`) + 1;
      return JSON.stringify({ id: `own-${i}`, text, anchors: [{ start, end: start + verb.length, label }] });
    })
    .join("\n");
}

/** The documents of a file of gold rows. */
export function answerDocs(path: string, lines: string): GoldDoc[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const row = rowSchema.parse(JSON.parse(line));
      const doc = annotate(articleOf(row, { path, format: "jsonl", sha256: "" }));
      const anchors = row.anchors.flatMap((anchor) => {
        const claim = claimAt(anchor, doc.claims);
        return claim === null ? [] : [{ gold: anchor.label, claim }];
      });
      return { id: row.id, group: row.group ?? null, scene: sceneOf(doc), anchors };
    });
}

function claimAt(anchor: Span, claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    const { predicate } = claim;
    if (!covers(predicate, anchor)) continue;
    if (best === null || predicate.end - predicate.start < best.predicate.end - best.predicate.start) best = claim;
  }
  return best;
}
