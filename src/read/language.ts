// Which language a text is in: English until there is enough of another one. Loads the detector, which is large.

import { eld } from "eld/small";
import { lookAt } from "./english.js";

/** BCP 47 language of a text. Headlines, names and mixed texts pass as English unless most of their words are not. */
export function languageOf(text: string): string {
  const { sample, isEnglish, isForeignScript } = lookAt(text);
  if (isEnglish) return "en";
  const found = eld.detect(sample);
  return found.language === "" || (!isForeignScript && !found.isReliable()) ? "en" : found.language;
}
