// The words of a line as the rules for sections compare them.

/** Lower-case words of a text, apostrophes straight, marks at their edges cut off but for those that are words ("tl;dr", "@lee", "#"). */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Most words have no marks, and this tells so in a tenth of the time. */
const PLAIN = /^[a-z0-9]+$/i;

/** A word without the marks around it. */
export function bareWord(word: string): string {
  return PLAIN.test(word) ? word : word.replace(/^[^\p{L}\p{N}@#©]+|[^\p{L}\p{N}]+$/gu, "");
}

/** A text by its letters and numbers alone. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True where the text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]»]{0,3}$/.test(text.slice(-6));
}
