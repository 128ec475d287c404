// Makers: what each form of words means. A maker gives null where the words, seen with their neighbours, are no time after all.

import { COUNTED_MAKERS } from "./make-counted.js";
import { LENGTH_MAKERS } from "./make-lengths.js";
import { POINT_MAKERS } from "./make-points.js";
import { SET_MAKERS } from "./make-sets.js";
import { STRETCH_MAKERS } from "./make-stretches.js";
import { TIME_MAKERS } from "./make-times.js";
import type { Value } from "./meaning.js";
import type { Parts } from "./parts.js";

/** Makes a meaning of a match; `detail` is what the row adds after the maker's name. */
export type Maker = (parts: Parts, detail: string) => Value | null;

export const MAKERS: Readonly<Record<string, Maker>> = {
  ...COUNTED_MAKERS,
  ...LENGTH_MAKERS,
  ...POINT_MAKERS,
  ...STRETCH_MAKERS,
  ...TIME_MAKERS,
  ...SET_MAKERS,
};
