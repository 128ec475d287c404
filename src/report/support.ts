// Which claim of the body bears out a key point's: words, numbers and kind of change compared, where the labels agree.

import { type Kind, labelOf, type Role } from "../doc/labels.js";
import type { Result, ResultClaim } from "../doc/result.js";

/** Words that say nothing by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after again all also always am an and any are as at be because been before being both but by can could did do does down " +
    "during each either first for from had has have he her here him his how i if in into is it its just longer may me might more most must my " +
    "neither no non nor not now of off on once one only onto or other our out over own said same say says second she should since so some still " +
    "such than that the their them then there these they third this those three through till to too two under until up upon us was we were what " +
    "when where whether which while who whom whose why will with within without would yet you your"
  ).split(" "),
);

/** Endings that a word can change without becoming another; a longer one stands before one that it ends in. */
const ENDINGS = [
  "ivities",
  "ivity",
  "ations",
  "ation",
  "ments",
  "ment",
  "ings",
  "ing",
  "ions",
  "ion",
  "ives",
  "ive",
  "ies",
  "ed",
  "es",
  "ly",
  "s",
];
/** Letters that must be left: "station" is not "state". */
const LEAST_LEFT = 4;

/** A word without its endings: "licensing" and "license", "dropped" and "drops", "exclusivity" and "exclusive". */
function stem(word: string): string {
  const ending = ENDINGS.find((own) => word.endsWith(own) && word.length - own.length >= LEAST_LEFT) ?? "";
  return word
    .slice(0, word.length - ending.length)
    .replace(/(?<=\w{3})[eyi]$/, "")
    .replace(/([^aeiou])\1$/, "$1");
}

/** Stems of the words that carry a text's meaning, numbers among them. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?|\p{N}[\p{N}.,]*/gu) ?? [];
  const plain = words.filter((word) => !/n['’]t$/.test(word)).map((word) => word.replace(/['’]\p{L}+$|[.,]+$/u, ""));
  return plain.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map(stem);
}

interface Compared {
  readonly number: number;
  readonly claim: ResultClaim;
  readonly stems: ReadonlySet<string>;
  /** Those of all claims of its sentence. */
  readonly around: ReadonlySet<string>;
  readonly predicate: string;
  /** Those of what is done to or said of its subject. */
  readonly objects: readonly string[];
  readonly numbers: ReadonlySet<string>;
}

/** Kinds that claims can share and yet tell different things: what one gains another loses. */
const VAGUE: ReadonlySet<Kind> = new Set<Kind>(["event", "state", "transfer"]);
/** Kinds of continuity that say much the same: what is kept, renewed or reaffirmed goes on. */
const GOES_ON: ReadonlySet<Kind> = new Set<Kind>(["persist", "retain", "reaffirm", "renew", "unchanged"]);
/** Share of a point's words that the body must have, where the predicates agree, and where they do not. */
const SHARE = { agreeing: 1 / 3, other: 0.5 };
/** Where the predicates do not agree, so many words must be shared by claim and sentence, and so many of the claim's own be no names. */
const LEAST = { shared: 3, telling: 2 };

/** For each claim in a key point, by number, the number of the body's claim that bears it out best; none where none does. */
export function bornOutBy(result: Result): ReadonlyMap<number, number> {
  const names = new Set(result.entities.flatMap(({ type, name }) => (AMOUNTS.has(type) ? [] : stemsOf(name))));
  const sentences = new Map<number, Set<string>>();
  for (const { sentence, statement } of result.claims)
    sentences.set(sentence, new Set([...(sentences.get(sentence) ?? []), ...stemsOf(statement)]));
  const all = result.claims.map((claim, number): Compared => {
    const telling = new Set(
      [claim.attribution?.source, claim.attribution?.cue].flatMap((span) => (span == null ? [] : stemsOf(span.text))),
    );
    const stems = new Set(stemsOf(claim.statement).filter((word) => !telling.has(word)));
    return {
      number,
      claim,
      stems,
      around: sentences.get(claim.sentence) ?? stems,
      predicate: stem(claim.predicate.lemma),
      objects: claim.arguments.flatMap(({ role, text }) => (OBJECTS.has(role) ? stemsOf(text) : [])),
      numbers: new Set([...stems].filter((word) => /^\p{N}/u.test(word))),
    };
  });
  const kindOf = ({ claim }: Compared) => result.article.sections[claim.section]?.kind;
  const body = all.filter((one) => !["title", "keyPoint"].includes(kindOf(one) ?? ""));
  const found = new Map<number, number>();
  for (const point of all) {
    if (kindOf(point) !== "keyPoint") continue;
    const [best] = body
      .map((one) => ({ number: one.number, likeness: likeness(point, one, names) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.number - b.number);
    if (best !== undefined) found.set(point.number, best.number);
  }
  return found;
}

const OBJECTS: ReadonlySet<Role> = new Set<Role>(["object", "indirectObject", "complement"]);
const AMOUNTS: ReadonlySet<string> = new Set(["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]);

/** How much of a point the other says; 0 where it says something else. */
function likeness(point: Compared, other: Compared, names: ReadonlySet<string>): number {
  const [kind, otherKind] = [point.claim.classification.kind, other.claim.classification.kind];
  if (labelOf(kind) !== labelOf(otherKind)) return 0;
  if (point.predicate === other.predicate && point.claim.predicate.negated !== other.claim.predicate.negated) return 0;
  if (point.numbers.size > 0 && ![...point.numbers].some((word) => other.around.has(word))) return 0;
  const isAgreeing =
    point.predicate === other.predicate || (kind === otherKind && !VAGUE.has(kind)) || (GOES_ON.has(kind) && GOES_ON.has(otherKind));
  const stems = [...point.stems].filter((word) => word !== point.predicate);
  const own = stems.filter((word) => other.stems.has(word));
  const telling = own.filter((word) => !names.has(word)).length;
  const share = (shared: number) => shared / Math.max(1, stems.length);
  // Of two that say as much of the point, the one that says less besides.
  const rank = own.length / (stems.length + other.stems.size);
  const hasObject = point.objects.length === 0 || point.objects.some((word) => other.stems.has(word));
  if (isAgreeing && hasObject) return telling > 0 && share(own.length) >= SHARE.agreeing ? 1 + rank : 0;
  const shared = stems.filter((word) => other.around.has(word)).length;
  return telling >= LEAST.telling && shared >= LEAST.shared && share(shared) >= SHARE.other ? rank : 0;
}
