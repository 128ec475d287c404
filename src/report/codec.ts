// Records as compact JSON: a list of like objects says its keys once. Safe inside a script element of HTML.

/** A list of objects with the same keys, as one list of keys and a list of values an object. */
interface Rows {
  readonly $keys: readonly string[];
  readonly $rows: readonly (readonly unknown[])[];
}

/** The JSON of a record, lists of like objects folded. */
export function encode(value: object): string {
  return scriptSafe(JSON.stringify(fold(value)));
}

/** The record that `encode` was given. */
export function decode(json: string) {
  const record = JSON.parse(json);
  for (const key of Object.keys(record)) record[key] = unfold(record[key]);
  return record;
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
  const joined = JSON.stringify(keys);
  const isLike = (item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) && JSON.stringify(Object.keys(item)) === joined;
  return keys.length > 0 && list.every(isLike) ? keys : null;
}

function unfold(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.some((item) => typeof item === "object") ? value.map(unfold) : value;
  if (isRows(value)) {
    const { $keys, $rows } = value;
    return $rows.map((row) => Object.fromEntries($keys.map((key, column) => [key, unfold(row[column])])));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unfold(item)]));
}

function isRows(value: object): value is Rows {
  return "$keys" in value && "$rows" in value;
}
