// Symbols of the date grammar: which classes and set words a lexeme can stand for.

import { DATE_FORMS, MODIFIERS } from "../lexicon/date-forms.js";
import { HOLIDAYS } from "../lexicon/holidays.js";
import { TIME_PHRASES } from "../lexicon/time-phrases.js";
import { TIME_WORDS, type TimeClass } from "../lexicon/time-words.js";

/** Classes that the shape of a number gives. */
export type NumberClass = "NUM" | "INT" | "DOM" | "YEAR" | "TWO" | "CLOCK" | "NUMDATE" | "STAMP";
export type WordClass = TimeClass | NumberClass;

const NONE: readonly number[] = [];
const symbols = new Map<string, number>();
/** For each group of alternatives: its symbol and those of its members. */
const groups: { readonly symbol: number; readonly members: ReadonlySet<number> }[] = [];

/** The number of a symbol: a class, a word, or alternatives joined by "|". */
export function symbolOf(name: string): number {
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const fresh = symbols.size;
  symbols.set(name, fresh);
  if (name.includes("|") && name.length > 1) groups.push({ symbol: fresh, members: new Set(name.split("|").map(symbolOf)) });
  return fresh;
}

/** How many symbols there are once all forms are read. */
export function symbolCount(): number {
  return symbols.size;
}

/** The pattern's elements: each with its alternatives and whether it may be missing. */
export function elementsOf(pattern: string): { readonly alternatives: readonly string[]; readonly optional: boolean }[] {
  return pattern.split(" ").map((element) => {
    const optional = element.length > 1 && element.endsWith("?");
    const parts = (optional ? element.slice(0, -1) : element).split("|");
    const terminals = parts.filter((part) => !part.startsWith("@"));
    const terminal = terminals.length === 0 ? [] : [terminals.join("|")];
    return { alternatives: [...terminal, ...parts.filter((part) => part.startsWith("@"))], optional };
  });
}

for (const pattern of [
  ...DATE_FORMS.map((row) => row.pattern),
  ...MODIFIERS.map((row) => row.pattern),
  ...HOLIDAYS.map((row) => row.phrase),
  ...TIME_PHRASES.map((row) => row.phrase),
])
  for (const element of elementsOf(pattern)) for (const name of element.alternatives) if (!name.startsWith("@")) symbolOf(name);

const values = new Map<string, number | string>();
const plain = new Map<string, number[]>();
const capital = new Map<string, number[]>();
for (const name of symbols.keys()) if (!name.includes("|") && name === name.toLowerCase()) put(plain, name, symbolOf(name));
for (const row of TIME_WORDS)
  for (const form of row.forms.split(" ")) {
    put(row.capital ? capital : plain, form, symbolOf(row.is));
    values.set(`${row.is} ${form}`, row.value);
  }
for (const [form, own] of capital) for (const symbol of plain.get(form) ?? []) own.push(symbol);
for (const table of [plain, capital]) for (const own of table.values()) close(own);

const numbers = new Map<string, readonly number[]>();

function put(table: Map<string, number[]>, form: string, symbol: number): void {
  const own = table.get(form);
  if (own === undefined) table.set(form, [symbol]);
  else if (!own.includes(symbol)) own.push(symbol);
}

/** Adds the groups that a symbol's members are in. */
function close(own: number[]): number[] {
  for (const { symbol, members } of groups) if (!own.includes(symbol) && own.some((member) => members.has(member))) own.push(symbol);
  return own;
}

/** Symbols of a lexeme by its lower-cased form; `form` as written tells "May" from "may". Empty for a word that no date holds. */
export function classesOf(lower: string, form: string): readonly number[] {
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return numberClasses(lower);
  if (code < 97) {
    const own = capital.get(lower);
    if (own !== undefined) return own;
  }
  return plain.get(lower) ?? NONE;
}

/** Short numbers come again and again. */
const short = new Map<string, readonly number[]>();

function numberClasses(lower: string): readonly number[] {
  const seen = short.get(lower);
  if (seen !== undefined) return seen;
  const own = numberClassesOf(lower);
  if (lower.length <= 3) short.set(lower, own);
  return own;
}

function numberClassesOf(lower: string): readonly number[] {
  const shape = shapesOf(lower);
  const key = plain.has(lower) ? `${shape.join(" ")} ${lower}` : shape.join(" ");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const own = close([...(plain.get(lower) ?? []), ...shape.map(symbolOf)]);
  numbers.set(key, own);
  return own;
}

function shapesOf(lower: string): NumberClass[] {
  if (/^\d{4}-\d\d-\d\dt/.test(lower)) return ["STAMP"];
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(lower)) return ["NUMDATE"];
  if (/^\d{1,2}[:.]\d\d(:\d\d)?(\.\d{1,3})?$/.test(lower)) return lower.includes(":") ? ["CLOCK"] : ["CLOCK", "NUM"];
  if (!/^\d{1,12}$/.test(lower)) return /^[\d,]{1,16}(\.\d{1,9})?$/.test(lower) ? ["NUM"] : [];
  const n = Number(lower);
  const shapes: NumberClass[] = ["NUM", "INT"];
  if (lower.length <= 2 && n >= 1 && n <= 31) shapes.push("DOM");
  if (lower.length === 4 && n >= 1000 && n < 2200) shapes.push("YEAR");
  if (lower.length === 2) shapes.push("TWO");
  return shapes;
}

/** What a word stands for in its class, by the tables. */
export function wordValue(is: TimeClass, lower: string): number | string {
  return values.get(`${is} ${lower}`) ?? 0;
}
