// Ids: what an article is called in a run, safe as a file name everywhere and never given twice.

import { readFileSync } from "node:fs";
import { filesOf, realFile } from "./discover.js";
import { type Journal, type JournalEntry, sha256 } from "./journal.js";
import { RESULT_FORMATS } from "./outcome.js";
import { mix } from "./similar.js";

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

/** Whether a result that must stay has a name, in lower case. */
export type Held = (name: string) => boolean;

/**
 * Gives out ids in the order in which it is asked; the second of a name gets -2, the third -3.
 * Names that differ in case alone count as one: they are one file on many disks. Names that are held count as given.
 */
export function idGiver(isHeld: Held = () => false): (wanted: string) => GivenId {
  const taken = nameSet();
  const isFree = (name: string) => !isHeld(name) && taken.add(name);
  const lastNumber = new Map<string, number>();
  return (wanted) => {
    const base = safeId(wanted);
    const key = base.toLowerCase();
    if (isFree(key)) return { id: base, wanted };
    for (let number = (lastNumber.get(key) ?? 1) + 1; ; number++) {
      const suffix = `-${number}`;
      const id = `${cut(base, BYTES_AT_MOST - suffix.length)}${suffix}`;
      if (!isFree(id.toLowerCase())) continue;
      lastNumber.set(key, number);
      return { id, wanted };
    }
  };
}

/**
 * The names in an output folder that results of other inputs have: those that are none of this run's, still there themselves, and
 * their results as they were written. The run's own inputs get their names as in an empty folder, so that a rerun gives the same bytes.
 */
export function heldNames(out: string, journal: Journal, files: readonly string[]): Held {
  const ours = new Set(files);
  const others = new Map<string, string>();
  for (const { path, id } of journal.entries()) if (!filesOf(path).some((file) => ours.has(file))) others.set(id.toLowerCase(), path);
  // Another way to write the path of an input of ours ("../in/a.txt") names no other input.
  let real: ReadonlySet<string | null> | null = null;
  const isOther = (path: string) => {
    const source =
      filesOf(path)
        .map(realFile)
        .find((file) => file !== null) ?? null;
    if (source === null) return false;
    real ??= new Set(files.map(realFile));
    return !real.has(source);
  };
  const verdicts = new Map<string, boolean>();
  return (name) => {
    const path = others.get(name);
    if (path === undefined) return false;
    const verdict = verdicts.get(name) ?? (isOther(path) && isUnchanged(out, journal.find(path)));
    verdicts.set(name, verdict);
    return verdict;
  };
}

function isUnchanged(out: string, entry: JournalEntry | null): boolean {
  return entry !== null && RESULT_FORMATS.some((format) => entry.result === hashFile(`${out}/${entry.id}.${format}`));
}

/** SHA-256 of a file; null where it cannot be read. */
export function hashFile(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}

/** Names by hash, 53 bits of it: of a million names two are taken for one once in twenty thousand runs, which costs the later one a number. */
interface NameSet {
  /** Whether the name is new to it. */
  add(name: string): boolean;
}

/** Room for so many names before the table has to grow, twice over: a power of two. */
const FIRST_SLOTS = 2 ** 18;

/** Eight bytes a slot in one piece: a run over a hundred thousand articles takes no more memory at its end than at its start. */
function nameSet(): NameSet {
  let slots = new Float64Array(FIRST_SLOTS);
  let count = 0;
  const put = (hash: number): boolean => {
    let slot = hash % slots.length;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) % slots.length;
    if (slots[slot] === hash) return false;
    slots[slot] = hash;
    return true;
  };
  return {
    add: (name) => {
      const isNew = put(hashName(name));
      if (isNew) count++;
      if (count > slots.length / 2) {
        const before = slots;
        slots = new Float64Array(2 * before.length);
        for (const hash of before) if (hash !== 0) put(hash);
      }
      return isNew;
    },
  };
}

/** A hash of 53 bits, never 0. */
function hashName(name: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b1;
  for (let i = 0; i < name.length; i++) {
    high = Math.imul(high ^ name.charCodeAt(i), 0x01000193);
    low = Math.imul((low << 13) | (low >>> 19), 5) + Math.imul(name.charCodeAt(i), 0x85ebca6b);
  }
  return (mix(high) & 0x1fffff) * 2 ** 32 + mix(low) + 1;
}
