// Names that mean the same, tied together inside one article: short forms, acronyms, suffixes, surnames.

import type { KnownName, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import { foldName } from "../model/gazetteers.js";
import { coreWords, GENDERS, type Group, rootOf, type TypedName } from "./groups.js";
import { linkOrganisations } from "./organisations.js";
import { linkPeople } from "./people.js";
import { GAZETTEERS } from "./tables.js";
import { COUNTRIES } from "./types.js";

/** Names that mean the same one. */
export interface NameGroup {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly names: readonly TypedName[];
  /** All words of all its forms, folded. */
  readonly words: ReadonlySet<string>;
  readonly gender: "male" | "female" | null;
  readonly known: KnownName | null;
  /** Titles that stand before it or open it: "president", "sen". */
  readonly roles: ReadonlySet<string>;
}

/** Ties names together; groups come in order of their first name. */
export function linkNames(text: string, tokens: Tokens, names: readonly TypedName[]): NameGroup[] {
  const groups = groupBySpelling(tokens, names);
  linkPeople(
    tokens,
    groups.filter((group) => group.type === "PERSON"),
  );
  linkOrganisations(
    tokens,
    groups.filter((group) => group.type === "ORG"),
  );
  const whole = new Map<Group, TypedName[]>();
  for (const group of groups) {
    const root = rootOf(group);
    const list = whole.get(root);
    if (list === undefined) whole.set(root, [...group.names]);
    else for (const name of group.names) list.push(name);
  }
  return [...whole]
    .filter(([, list]) => list.length > 0)
    .map(([root, list]) =>
      describe(
        text,
        tokens,
        root,
        list.sort((a, b) => a.firstToken - b.firstToken),
      ),
    )
    .sort((a, b) => a.names[0].firstToken - b.names[0].firstToken);
}

function groupBySpelling(tokens: Tokens, names: readonly TypedName[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const words = coreWords(tokens, name);
    const spelling = words.join(" ");
    const key =
      name.known !== undefined
        ? `known ${name.known.type} ${name.known.name}`
        : `${name.type} ${(name.type === "GPE" ? COUNTRIES.get(spelling) : undefined) ?? spelling}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { type: name.type, key, words, names: [name], merged: null });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function describe(text: string, tokens: Tokens, root: Group, names: readonly TypedName[]): NameGroup {
  let best = names[0];
  let most = -1;
  for (const name of names) {
    const size = coreWords(tokens, name).length;
    const plain = name.endToken - name.firstToken === size ? 1 : 0;
    const acronym = size === 1 && /^[\p{Lu}.]+$/u.test(tokens.forms[name.endToken - 1]) ? 1 : 0;
    const rank = size * 4 + plain - acronym * 2;
    if (rank > most) {
      most = rank;
      best = name;
    }
  }
  const first = best.endToken - best.firstToken > 1 && tokens.lowers[best.firstToken] === "the" ? best.firstToken + 1 : best.firstToken;
  const roles = new Set<string>();
  let gender: "male" | "female" | null = null;
  if (root.type === "PERSON") {
    for (const name of names) {
      for (const token of [name.firstToken - 1, name.firstToken]) {
        const word = token < 0 ? "" : tokens.lowers[token].replace(/\.$/, "");
        const title = GENDERS.get(word);
        if (title === undefined) continue;
        roles.add(word);
        gender ??= title;
      }
    }
    gender ??= GAZETTEERS.genders.get(coreWords(tokens, best)[0]) ?? null;
  }
  return {
    type: root.type,
    name: text.slice(tokens.starts[first], tokens.ends[best.endToken - 1]).replace(/\s+/g, " "),
    names,
    words: new Set(names.flatMap((name) => tokens.lowers.slice(name.firstToken, name.endToken).map(foldName))),
    gender,
    known: names.find((name) => name.known !== undefined)?.known ?? null,
    roles,
  };
}
