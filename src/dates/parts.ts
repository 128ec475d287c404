// What a form matched: its words by class, its parts by kind, and the lexemes around it.

import type { TimeClass } from "../lexicon/time-words.js";
import type { Lexeme } from "./lexemes.js";
import type { Value } from "./meaning.js";
import { symbolOf, type WordClass, wordValue } from "./vocabulary.js";

/** A match as its maker sees it. `path` holds, in text order, numbers of lexemes and values of parts. */
export class Parts {
  constructor(
    private readonly lexemes: readonly Lexeme[],
    /** First lexeme of the match, and the one after its last. */
    readonly first: number,
    readonly end: number,
    private readonly path: readonly (number | Value)[],
  ) {}

  /** The lexeme `offset` places from the first, or null outside the text. */
  near(offset: number): Lexeme | null {
    return this.lexemes[this.first + offset] ?? null;
  }

  /** The lexeme `offset` places after the last; 0 is the next one. */
  after(offset: number): Lexeme | null {
    return this.lexemes[this.end + offset] ?? null;
  }

  /** Words of the form with this class, in text order. */
  all(is: WordClass): Lexeme[] {
    const symbol = symbolOf(is);
    return this.path.flatMap((item) =>
      typeof item === "number" && this.lexemes[item].classes.includes(symbol) ? [this.lexemes[item]] : [],
    );
  }

  /** True where the form holds this word itself. */
  has(...words: readonly string[]): boolean {
    return this.path.some((item) => typeof item === "number" && words.includes(this.lexemes[item].lower));
  }

  /** The number of the first word of this class; null where there is none. */
  number(is: WordClass): number | null {
    const [lexeme] = this.all(is);
    return lexeme === undefined ? null : numberOf(is, lexeme);
  }

  /** The code of the first word of this class; empty where there is none. */
  code(is: TimeClass): string {
    const [lexeme] = this.all(is);
    return lexeme === undefined ? "" : String(wordValue(is, lexeme.lower));
  }

  /** The first part of this kind; null where there is none. */
  part<K extends Value["kind"]>(kind: K): Extract<Value, { kind: K }> | null {
    return this.parts(kind)[0] ?? null;
  }

  /** All parts of this kind, in text order. */
  parts<K extends Value["kind"]>(kind: K): Extract<Value, { kind: K }>[] {
    return this.path.filter((item): item is Extract<Value, { kind: K }> => typeof item !== "number" && item.kind === kind);
  }
}

const SHAPES: ReadonlySet<WordClass> = new Set<WordClass>(["NUM", "INT", "DOM", "YEAR", "TWO", "CLOCK", "NUMDATE", "STAMP"]);

/** The number that a lexeme stands for in this class. */
export function numberOf(is: WordClass, lexeme: Lexeme): number {
  return isShape(is) ? Number(lexeme.lower.replaceAll(",", "")) : Number(wordValue(is, lexeme.lower));
}

function isShape(is: WordClass): is is Exclude<WordClass, TimeClass> {
  return SHAPES.has(is);
}
