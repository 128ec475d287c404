// Whether a text is English by its words alone: most are, and then no detector of languages has to be loaded.

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
const HARDLY_ENGLISH = 0.1;

/** BCP 47 for a language that nobody has told yet. */
export const UNTOLD = "und";

/** What a look at a text shows. */
export interface Look {
  /** The part of the text that was looked at. */
  readonly sample: string;
  readonly isEnglish: boolean;
  readonly isForeignScript: boolean;
}

/** Looks at a text: it is English if its small words are, or if there is too little of it to be anything else. */
export function lookAt(text: string): Look {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  const isForeignScript = foreign * 2 > letters;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);
  return { sample, isForeignScript, isEnglish: share >= HARDLY_ENGLISH || (letters < FEW && !isForeignScript) };
}

/** "en" where the words of a text tell, `UNTOLD` where they do not. */
export function languageByWords(text: string): string {
  return lookAt(text).isEnglish ? "en" : UNTOLD;
}

/** The start of a long text and a piece of its middle, without addresses. */
function sampleOf(text: string): string {
  const part = text.length <= SAMPLE ? text : `${text.slice(0, SAMPLE / 2)} ${text.slice(text.length / 2, text.length / 2 + SAMPLE / 2)}`;
  return part.replace(/\S{0,200}(?:[@/]|www\.)\S{0,200}/g, " ");
}
