// Labels that need a neighbour: "It did.", "The law allows …" after the law was passed.

import type { Claim } from "../doc/doc.js";
import { type Basis, type Kind, labelOf } from "../doc/labels.js";
import { child } from "../doc/tree.js";
import { NEW_INSTRUMENT } from "../lexicon/adverb-cues.js";
import { isEnabling } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import { VERB_FORMS } from "../model/inflections.js";
import type { Weighing } from "./aspect.js";
import { isLongAgo } from "./enabling.js";
import type { Scene } from "./scene.js";
import { withoutEmphasis } from "./tense.js";
import { evidenceOf, negate, step, type Verdict } from "./verdict.js";

/** A claim's verdict, with what it rests on. */
export interface Told {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** The weights' probability of a change, where they decided. */
  readonly score: number | null;
  /** True where the weights may tell how sure the label is, but not turn it round. */
  readonly isSettled: boolean;
  /** What the weights look at, where they decide. */
  readonly weighing: Weighing | null;
  readonly frame: Frame;
  /** Penn tag of the word that carries the content. */
  readonly tag: string;
}

/** What happens to an instrument when it is news: it is made, altered, passed. */
const MAKING: ReadonlySet<Kind> = new Set<Kind>(["begin", "create", "modify", "event", "permit", "restrict", "transfer"]);
/** "Passed the bill" makes it news, "debated the bill" does not. */
function isMaking({ kind, entry }: Verdict): boolean {
  if (!MAKING.has(kind)) return false;
  return (
    kind !== "event" ||
    entry === null ||
    NEW_INSTRUMENT.has(VERB_FORMS.get(entry.lemma)?.participle ?? "") ||
    /^(?:strike|reach|back)$/.test(entry.lemma)
  );
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "these", "it", "that"]);

/** Claims in text order, each with the verdict that its neighbours leave it. */
export function settleByContext(scene: Scene, claims: readonly Claim[], judged: readonly Told[]): Told[] {
  const made = new Map<string, Claim>();
  const settled: Told[] = [];
  claims.forEach((claim, i) => {
    const told =
      fromNeighbour(scene, claim, judged[i], i === 0 ? null : { claim: claims[i - 1], told: settled[i - 1] }) ??
      fromInstrument(scene, claim, judged[i], made) ??
      judged[i];
    settled.push(told);
    const object = told.frame.object;
    if (object >= 0 && isMaking(told.verdict) && isInstrument(scene, object) && !isBygone(scene, claim))
      made.set(scene.syntax.lemmas[object], claim);
  });
  return settled;
}

/** "The law passed in 1974": made long before the article. */
function isBygone(scene: Scene, { dates }: Claim): boolean {
  return scene.doc.dates.list.some((time) => dates.includes(time.id) && isLongAgo(scene, time));
}

/** True for laws, deals, measures and rulings. */
export function isInstrument(scene: Scene, token: number): boolean {
  return scene.is(token, "LAW") || scene.is(token, "DEAL") || scene.is(token, "MEASURE") || scene.is(token, "RULING");
}

interface Neighbour {
  readonly claim: Claim;
  readonly told: Told;
}

/** "It did.", "So did the euro.": the label of the claim before, turned round by "not". */
function fromNeighbour(scene: Scene, claim: Claim, told: Told, before: Neighbour | null): Told | null {
  if (before === null || claim.sentence - before.claim.sentence > 1) return null;
  const { syntax } = scene;
  const { chain, head } = claim.predicate;
  if (chain.length > 1 || syntax.lemmas[head] !== "do" || !syntax.tags[head].startsWith("V") || withoutEmphasis(scene, claim) !== claim)
    return null;
  const object = child(syntax, head, "obj");
  const objectLower = object < 0 ? "" : scene.tokens.lowers[object];
  if (object >= 0 && objectLower !== "so" && objectLower !== "same" && objectLower !== "likewise") return null;
  // "Prices did not fall. Fees did.": what was denied of the one is told of the other; but "nor did fees".
  const isUndone = before.claim.predicate.negated && before.told.verdict.flips === 1 && told.verdict.flips === 0 && object < 0;
  const kind = isUndone ? (before.told.verdict.entry?.row.kind ?? "event") : before.told.verdict.kind;
  const anchor = evidenceOf(scene.tokens.starts[head], scene.tokens.ends[head], "context.does", labelOf(kind));
  const like: Verdict = { ...before.told.verdict, kind, flips: 0, evidence: [anchor] };
  const verdict =
    told.verdict.flips % 2 === 1
      ? step(
          like,
          negate(like, false),
          told.verdict.evidence.filter(({ effect }) => effect === "flip"),
          { flips: 1 },
        )
      : like;
  return { ...told, verdict, basis: "context" };
}

/** An instrument that the article reports as new: what it allows or requires is a change. */
function fromInstrument(scene: Scene, claim: Claim, told: Told, made: ReadonlyMap<string, Claim>): Told | null {
  const { entry, kind, flips } = told.verdict;
  if (entry === null || !isEnabling(entry) || kind !== "state" || flips > 0) return null;
  const subject = told.frame.subject;
  if (subject < 0 || !isInstrument(scene, subject)) return null;
  const maker = made.get(scene.syntax.lemmas[subject]);
  const determiner = child(scene.syntax, subject, "det");
  if (maker === undefined || claim.sentence - maker.sentence > 6 || determiner < 0 || !DEFINITE.has(scene.tokens.lowers[determiner]))
    return null;
  const evidence = evidenceOf(maker.predicate.start, maker.predicate.end, "context.new-instrument", "change");
  const own = told.verdict.evidence.map((item) => (item.rule === entry.id ? { ...item, effect: "change" } : item));
  return {
    ...told,
    verdict: { ...told.verdict, kind: entry.row.kind, ground: "cue", evidence: [...own, evidence] },
    basis: "context",
    score: null,
    isSettled: true,
  };
}
