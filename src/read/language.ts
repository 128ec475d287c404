// Which language a text is in: English until there is enough of another one.

import { eld } from "eld/small";

/** Letters under which nothing but English is assumed. */
const FEW = 40;
const SAMPLE = 6_000;

/** Small words that English has and its neighbours do not. */
const ENGLISH_WORDS = new Set(
  "the of and to that for with said was were from have has had by they this which not are will be been its it his her their but who would at on as an after more than".split(
    " ",
  ),
);
/** Of the words of English prose two in five are such; of other languages' hardly one in ten. */
const CLEARLY_ENGLISH = 0.18;
const HARDLY_ENGLISH = 0.1;

/** BCP 47 language of a text. Headlines, names and mixed texts pass as English unless most of their words are not. */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreignScript = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (letters < FEW && foreignScript * 2 <= letters) return "en";
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);
  if (share >= CLEARLY_ENGLISH) return "en";
  const found = eld.detect(sample);
  if (found.language === "" || found.language === "en") return "en";
  if (share >= HARDLY_ENGLISH || (foreignScript * 2 <= letters && !found.isReliable())) return "en";
  return found.language;
}

/** The start of a long text and a piece of its middle, without addresses. */
function sampleOf(text: string): string {
  const part = text.length <= SAMPLE ? text : `${text.slice(0, SAMPLE / 2)} ${text.slice(text.length / 2, text.length / 2 + SAMPLE / 2)}`;
  return part.replace(/\S{0,200}(?:[@/]|www\.)\S{0,200}/g, " ");
}
