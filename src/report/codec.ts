// Records as compact JSON: a list of like objects says its keys once. Safe inside a script element of HTML.

/** A list of objects with the same keys, as one list of keys and a list of values an object. */
interface Rows {
  readonly $keys: readonly string[];
  readonly $rows: readonly (readonly unknown[])[];
}

/** The JSON of a value, lists of like objects folded. */
export function encode(value: unknown): string {
  return scriptSafe(JSON.stringify(fold(value)));
}

/** The value that `encode` was given. */
export function decode(json: string) {
  return JSON.parse(json, (_, value: unknown) => (isRows(value) ? unfold(value) : value));
}

/** JSON with nothing in it that HTML could take for a tag, or a script for the end of a line. */
export function scriptSafe(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function fold(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keys = sharedKeys(value);
    if (keys === null) return value.map(fold);
    return { $keys: keys, $rows: value.map((item) => Object.values(item).map(fold)) } satisfies Rows;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fold(item)]));
}

/** The keys of every object in a list of two or more; null where it holds anything else. */
function sharedKeys(list: readonly unknown[]): string[] | null {
  const [first] = list;
  if (list.length < 2 || typeof first !== "object" || first === null || Array.isArray(first)) return null;
  const keys = Object.keys(first);
  const joined = keys.join();
  const isLike = (item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) && Object.keys(item).join() === joined;
  return keys.length > 0 && list.every(isLike) ? keys : null;
}

function unfold({ $keys, $rows }: Rows): unknown[] {
  return $rows.map((row) => Object.fromEntries($keys.map((key, column) => [key, row[column]])));
}

function isRows(value: unknown): value is Rows {
  return typeof value === "object" && value !== null && "$keys" in value && "$rows" in value;
}
