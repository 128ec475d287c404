// The user's own names in an article: they come before what the tagger finds.

import type { KnownName, Tokens } from "../doc/doc.js";
import { foldName } from "../model/gazetteers.js";
import type { TypedName } from "./groups.js";

interface Entry {
  /** Words of the name or alias, folded. */
  readonly words: readonly string[];
  readonly known: KnownName;
  readonly hasCapital: boolean;
}

/** Entries by their first word. */
type Index = ReadonlyMap<string, readonly Entry[]>;

const INDEXES = new WeakMap<readonly KnownName[], Index>();

/** Built once for a list: articles of a run share it. */
function indexOf(names: readonly KnownName[]): Index {
  const ready = INDEXES.get(names);
  if (ready !== undefined) return ready;
  const index = new Map<string, Entry[]>();
  for (const known of names) {
    for (const form of [known.name, ...known.aliases]) {
      const words = wordsOf(form);
      if (words.length === 0) continue;
      const list = index.get(words[0]) ?? [];
      list.push({ words, known, hasCapital: /\p{Lu}/u.test(form) });
      index.set(words[0], list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  INDEXES.set(names, index);
  return index;
}

/** Runs of letters and digits, folded: how words are parted in a list and in an article need not be the same. */
function wordsOf(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The names with the user's own put in: a found name that shares a token with one of them gives way. */
export function withKnown(tokens: Tokens, names: readonly TypedName[], list: readonly KnownName[]): TypedName[] {
  if (list.length === 0) return [...names];
  const index = indexOf(list);
  const words = tokens.forms.map(wordsOf);
  const taken = new Uint8Array(tokens.count);
  const found: TypedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const entries = words[i].length === 0 ? undefined : index.get(words[i][0]);
    for (const { words: wanted, known, hasCapital } of entries ?? []) {
      const end = matchEnd(tokens, words, i, wanted);
      // "apple" in lower case is no company of a list that writes "Apple".
      if (end < 0 || (hasCapital && !/\p{Lu}/u.test(tokens.forms.slice(i, end).join("")))) continue;
      found.push({ firstToken: i, endToken: end, type: known.type, confidence: 1, known });
      taken.fill(1, i, end);
      i = end - 1;
      break;
    }
  }
  const kept = names.filter(({ firstToken, endToken }) => !taken.subarray(firstToken, endToken).includes(1));
  return [...kept, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** The token after a match that begins at `i`, with nothing but marks between its words; -1 where there is none. */
function matchEnd(tokens: Tokens, words: readonly (readonly string[])[], i: number, wanted: readonly string[]): number {
  let matched = 0;
  let end = i;
  while (matched < wanted.length && end < tokens.count && tokens.sentence[end] === tokens.sentence[i]) {
    for (const word of words[end]) if (wanted[matched++] !== word) return -1;
    end++;
  }
  return matched === wanted.length ? end : -1;
}
