// What every scorer gives: numbers for scripts, lines for people, and the finds that went wrong.

/** The scores of one gold file. */
export interface Scores {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: readonly string[];
  /** The few scores that stand for the rest, by name: the README's table and the floors. */
  readonly headline: readonly (readonly [string, number])[];
  /** One line each, in the order of the gold rows. */
  readonly errors: readonly string[];
}

/** Where an error lies: the row and the offset. */
export function atPlace(row: { readonly id: string }, span: { readonly start: number }): string {
  return `${row.id} @${span.start}`;
}

/** Text on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
