// The result of an article: every layer in the shape of the published JSON, with its summary. Nothing else shapes that JSON.

import type { AnnotatedDoc } from "../doc/doc.js";
import type { Result } from "../doc/result.js";
import { SCHEMA_VERSION } from "../doc/result.js";

/** What a user can choose about the shape of a result. */
export interface SummaryOptions {
  /** Unit of every offset in the result. */
  readonly offsets: "utf16" | "codepoint";
  /** Whether the result carries the article's text. */
  readonly text: boolean;
  /** Claims under this `confidence` are left out. */
  readonly minConfidence: number;
}

/** The shape of a result when nobody chooses. */
export const DEFAULT_SUMMARY: SummaryOptions = { offsets: "utf16", text: true, minConfidence: 0 };

/** The result of one annotated article. `version` is newsdelta's own. */
export function summarise(doc: AnnotatedDoc, options: SummaryOptions, version: string): Result {
  throw new Error(`${SCHEMA_VERSION} ${doc.article.id} ${options.offsets} ${version}`);
}
