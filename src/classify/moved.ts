// An amount told with the one it moved from, or with how far it moved: "61 percent, up from 55", "$4bn, down 9 percent".

import type { Claim } from "../doc/doc.js";
import type { Kind } from "../doc/labels.js";
import type { Scene } from "./scene.js";
import { MOVED } from "./words.js";

/** What was counted or measured, and the way it moved. */
export interface Move {
  readonly kind: Extract<Kind, "increase" | "decrease">;
  readonly first: number;
  /** The amount behind "up" or "down". */
  readonly last: number;
  /** True where that amount is what it moved from. */
  readonly isFrom: boolean;
}

/** The words that tell of a move. */
export const MOVES: ReadonlyMap<string, Move["kind"]> = new Map([
  ["up", "increase"],
  ["down", "decrease"],
]);
/** How many words may stand between "up" and its amount: "up sharply from just under". */
const REACH = 5;
/** What may stand there. */
const BETWEEN = /^(?:RB|IN|JJ|DT|\$|#)/;
/** Another predicate ends the search. */
const OTHER_VERB = /^(?:VBD|VBZ|VBP|MD)$/;

/** The move that is told behind the claim's predicate, wherever the parser hung it; null where there is none. */
export function moveOf(scene: Scene, { predicate, sentence }: Claim): Move | null {
  if ((scene.marks.bySentence[sentence] & MOVED) === 0) return null;
  const { tokens, syntax, doc } = scene;
  const { endToken } = doc.sentences.list[sentence];
  for (let t = predicate.head + 1; t < endToken; t++) {
    const kind = MOVES.get(tokens.lowers[t]);
    if (kind !== undefined && tokens.lowers[t - 1] === ",") {
      const amount = amountBehind(scene, t, endToken);
      return amount < 0 ? null : { kind, first: t, last: amount, isFrom: isFrom(scene, t, amount) };
    }
    if (OTHER_VERB.test(syntax.tags[t]) && !predicate.tokens.includes(t)) return null;
  }
  return null;
}

/** The amount that a few small words part from "up"; -1 where none does. */
function amountBehind(scene: Scene, from: number, end: number): number {
  for (let t = from + 1; t < end && t <= from + REACH; t++) {
    if (scene.is(t, "TIME")) return -1;
    if (scene.is(t, "AMOUNT") && scene.syntax.tags[t] === "CD") return t;
    if (!BETWEEN.test(scene.syntax.tags[t])) return -1;
  }
  return -1;
}

function isFrom({ tokens }: Scene, first: number, amount: number): boolean {
  for (let t = first + 1; t < amount; t++) if (tokens.lowers[t] === "from" || tokens.lowers[t] === "on") return tokens.lowers[t] === "from";
  return false;
}
