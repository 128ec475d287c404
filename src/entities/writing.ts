// How a word is written: capitals, digits, marks, and its shape.

/** How a token is written: `lower` covers all words without a capital, `digit` ordinals too: "65th". */
export const CASE = { lower: 0, title: 1, upper: 2, mixed: 3, digit: 4, mark: 5, initial: 6 } as const;

/** How a form is written. */
export function caseOf(form: string): number {
  if (!/\p{L}/u.test(form)) return /\d/.test(form) ? CASE.digit : CASE.mark;
  if (!/\p{Lu}/u.test(form)) return /^\d+(?:st|nd|rd|th)$/.test(form) ? CASE.digit : CASE.lower;
  if (/^(?:\p{Lu}\.?)+$/u.test(form)) return form.length <= 2 ? CASE.initial : CASE.upper;
  if (!/\p{Ll}/u.test(form)) return CASE.upper;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? CASE.title : CASE.mixed;
}

/** "Microsoft" -> "Xx", "iPhone" -> "xXx", "J.K." -> "X.X.", "A330-200" -> "X0-0". */
export function shapeOf(form: string): string {
  return form
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/g, "0");
}

/** True for the cases that a name can be written in. */
export function isCapital(letterCase: number): boolean {
  return letterCase === CASE.title || letterCase === CASE.upper || letterCase === CASE.mixed || letterCase === CASE.initial;
}
