// The public names of the library.

export {
  type Analyzer,
  type AnalyzerOptions,
  type ArticleInput,
  analyze,
  createAnalyzer,
  type Outcome,
  type StreamOptions,
} from "./batch/library.js";
export { ERRORS, type ErrorCode, NewsError } from "./doc/errors.js";
export { BASIS_MEANING, KIND_MEANING, LABEL_MEANING } from "./doc/glossary.js";
export type { Basis, EntityType, Kind, Label } from "./doc/labels.js";
export { type Result, type ResultClaim, type ResultDate, type ResultEntity, resultJsonSchema, resultSchema } from "./doc/result.js";
export { explainClaim } from "./summary/explain.js";
