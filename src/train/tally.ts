// Numbers for hashes by how often they are seen, in typed arrays: tens of millions of features pass through here.

/** Numbers of the hashes that are frequent enough, in order of first sight. */
export interface Tally {
  /** For each place of the input the number of its hash; -1 for rare ones. */
  readonly numbers: Int32Array;
  /** Hash of each number. */
  readonly hashes: Int32Array;
}

/** Counts hashes and numbers those seen at least `leastCount` times. */
export function tally(raw: Int32Array, leastCount: number): Tally {
  let bits = 16;
  while (1 << bits < raw.length / 4) bits++;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const counts = new Int32Array(1 << bits);
  const slots = new Int32Array(raw.length);
  let distinct = 0;
  for (let k = 0; k < raw.length; k++) {
    let slot = (raw[k] ^ (raw[k] >>> 15)) & mask;
    while (counts[slot] > 0 && keys[slot] !== raw[k]) slot = (slot + 1) & mask;
    if (counts[slot]++ === 0) {
      keys[slot] = raw[k];
      if (++distinct > mask * 0.9) throw new Error("more distinct features than the table holds");
    }
    slots[k] = slot;
  }
  const numbered = new Int32Array(1 << bits).fill(-1);
  const hashes: number[] = [];
  for (let k = 0; k < raw.length; k++) {
    const slot = slots[k];
    if (counts[slot] >= leastCount && numbered[slot] < 0) {
      numbered[slot] = hashes.length;
      hashes.push(raw[k]);
    }
    slots[k] = numbered[slot];
  }
  return { numbers: slots, hashes: Int32Array.from(hashes) };
}
