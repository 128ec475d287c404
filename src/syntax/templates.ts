// Feature templates as tables: each is a number and the names of the values that it mixes into one hash.

/** Templates by how many values they have; for each its number, mixed, and the places of its values. */
export interface Templates {
  readonly count: number;
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
  readonly fours: Int32Array;
}

/**
 * Reads templates that commas part: "21 s0p n0p n1p" is template 21 of three values. `names` are those of all values, in the order in which
 * `writeFeatures` gets them. Throws `RangeError` on a name that is not there.
 */
export function readTemplates(names: readonly string[], table: string): Templates {
  const rows: number[][][] = [[], [], [], []];
  for (const template of table.split(",")) {
    const [number, ...values] = template.trim().split(/\s+/);
    const places = values.map((name) => placeOf(names, name));
    rows[places.length - 1].push([Math.imul(Number(number), 0x9e3779b1), ...places]);
  }
  const [ones, twos, threes, fours] = rows.map((some) => Int32Array.from(some.flat()));
  return { count: rows.flat().length, ones, twos, threes, fours };
}

/** Templates that few values decide, so that the sum of their weights is worth keeping: the same key has the same features. */
export interface TemplateGroup {
  /** Places of these values. */
  readonly key: Int32Array;
  readonly templates: Templates;
}

/** Reads a group; its key is written as the names of its values. Throws `RangeError` on a name that is not there. */
export function readGroup(names: readonly string[], key: string, table: string): TemplateGroup {
  return { key: Int32Array.from(key.split(" "), (name) => placeOf(names, name)), templates: readTemplates(names, table) };
}

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new RangeError(`no value "${name}" for a template`);
  return place;
}

/** Writes a hash for each template from place `n` on; gives the place after them. Loops without calls: this is where a parser's time goes. */
export function writeFeatures({ ones, twos, threes, fours }: Templates, values: Int32Array, out: Int32Array, n: number): number {
  let at = n;
  for (let t = 0; t < ones.length; t += 2) out[at++] = stir(values[ones[t + 1]] ^ ones[t]);
  for (let t = 0; t < twos.length; t += 3) {
    const b = values[twos[t + 2]];
    out[at++] = stir(Math.imul(values[twos[t + 1]], 0x297a2d39) ^ (b + (b << 7)) ^ twos[t]);
  }
  for (let t = 0; t < threes.length; t += 4) {
    const b = values[threes[t + 2]];
    const c = values[threes[t + 3]];
    const pair = Math.imul(values[threes[t + 1]], 0x1b56c4e9) ^ (b + (b << 9));
    out[at++] = stir(Math.imul(pair, 0x297a2d39) ^ (c + (c << 7)) ^ threes[t]);
  }
  for (let t = 0; t < fours.length; t += 5) {
    const b = values[fours[t + 2]];
    const c = values[fours[t + 3]];
    const d = values[fours[t + 4]];
    const pair = Math.imul(values[fours[t + 1]], 0x7feb352d) ^ (b + (b << 11));
    const triple = Math.imul(pair, 0x1b56c4e9) ^ (c + (c << 9));
    out[at++] = stir(Math.imul(triple, 0x297a2d39) ^ (d + (d << 7)) ^ fours[t]);
  }
  return at;
}

function stir(mixed: number): number {
  let hash = Math.imul(mixed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
