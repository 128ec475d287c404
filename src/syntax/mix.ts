// Features as hashes: a template's number mixed with what it saw.

/** A feature of one value. */
export function one(template: number, a: number): number {
  let hash = Math.imul(a ^ (template * 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A feature of two values, order kept. */
export function two(template: number, a: number, b: number): number {
  return one(template, Math.imul(a, 0x297a2d39) ^ (b + (b << 7)));
}

/** A feature of three values, order kept. */
export function three(template: number, a: number, b: number, c: number): number {
  return two(template, Math.imul(a, 0x1b56c4e9) ^ (b + (b << 9)), c);
}

/** A feature of four values, order kept. */
export function four(template: number, a: number, b: number, c: number, d: number): number {
  return three(template, Math.imul(a, 0x7feb352d) ^ (b + (b << 11)), c, d);
}
