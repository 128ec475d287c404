// What is known of forms that articles share, kept from one article to the next within bounds.

/** V8 keeps a longer part of a text as a reference to that text: to keep the word would be to keep its article. */
const LONGEST = 12;
/** When there are more, all are let go, so that no run grows by its words. */
const MOST = 2 ** 14;

/** Values by form. What is kept changes nothing but the time that a look-up takes. */
export class KeptForms<T> {
  private readonly known = new Map<string, T>();

  /** The value of a form; undefined where none is kept. */
  get(form: string): T | undefined {
    return this.known.get(form);
  }

  /** Keeps a value, unless the form is too long for it. */
  keep(form: string, value: T): void {
    if (form.length > LONGEST) return;
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(form, value);
  }
}

/**
 * The same text as V8 keeps names of properties: two such are equal only where they are one, so that to compare them, or to look them up, is not
 * to read them. A slice of a text is none, and all that follows asks for words.
 */
export function asName(text: string): string {
  return Object.keys({ [text]: true })[0];
}
