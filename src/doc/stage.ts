// What a stage is.

import type { Doc, Layers } from "./doc.js";

/** A step of the pipeline: reads the layers it needs, returns the one it adds, changes nothing else. */
export interface Stage<Adds extends keyof Layers, Needs extends keyof Layers = never> {
  /** Its layer, its folder, its name in the bench. */
  readonly adds: Adds;
  readonly needs: readonly Needs[];
  /** Pure and synchronous: no files, clock, randomness, locale or printing. */
  run(doc: Doc<Needs>): Layers[Adds];
}
