// The hash by which weights and tables of names are addressed.

/** FNV-1a over UTF-16 code units, as a signed 32-bit number; `seed` sets one use apart from another. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** One hash from two, order kept. */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
