// Offsets at the edge: from UTF-16 code units, which the pipeline counts in, to what the user asked for.

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Turns UTF-16 offsets of `text` into offsets in code points, as Python counts; a lone surrogate is one code point.
 * The table is made once, in linear time; a text without surrogate pairs needs none.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  let pairs = 0;
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    before[i] = i - pairs;
    if (i > 0 && isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1))) pairs++;
  }
  before[text.length] = text.length - pairs;
  return pairs === 0 ? sameOffset : (offset) => before[offset];
}

/** UTF-16 offsets as they are. */
export function sameOffset(offset: number): number {
  return offset;
}
