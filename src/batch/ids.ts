// Ids: what an article is called in a run, safe as a file name everywhere and never given twice.

/** Names that mean something else: to us, or to Windows as devices. */
const RESERVED = /^(?:run|report|con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What no file name may hold somewhere: separators, controls, wildcards, marks that turn text round. */
const UNSAFE = /[/\\:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const BYTES_AT_MOST = 200;

/** The id as a file name: no separators, controls or leading dots, no reserved name, at most 200 bytes of UTF-8; never empty. */
export function safeId(wanted: string): string {
  const cleaned = wanted
    .normalize("NFC")
    .replace(UNSAFE, "-")
    .replace(/^[.\s]+/, "")
    .replace(/[.\s]+$/, "");
  const named = cleaned === "" ? "article" : cleaned;
  return cut(RESERVED.test(named) ? `${named.replace(RESERVED, (name) => name.replace(".", "-"))}-article` : named, BYTES_AT_MOST);
}

/** The start of a text that fits into some bytes of UTF-8, whole characters only. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    end += character.length;
  }
  return text.slice(0, end).replace(/[.\s]+$/, "");
}

/** An id as given out, and the one that was asked for. */
export interface GivenId {
  readonly id: string;
  readonly wanted: string;
}

/**
 * Gives out ids in the order in which it is asked; the second of a name gets -2, the third -3.
 * Names that differ in case alone count as one: they are one file on many disks.
 */
export function idGiver(): (wanted: string) => GivenId {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return (wanted) => {
    const base = safeId(wanted);
    const key = base.toLowerCase();
    if (!taken.has(key)) {
      taken.add(key);
      return { id: base, wanted };
    }
    for (let number = (lastNumber.get(key) ?? 1) + 1; ; number++) {
      const suffix = `-${number}`;
      const id = `${cut(base, BYTES_AT_MOST - suffix.length)}${suffix}`;
      if (taken.has(id.toLowerCase())) continue;
      taken.add(id.toLowerCase());
      lastNumber.set(key, number);
      return { id, wanted };
    }
  };
}
