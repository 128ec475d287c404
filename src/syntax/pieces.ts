// Pieces of a sentence that are parsed by themselves: clauses between semicolons, and who says it behind the last comma: "the bridge is shut, the ministry said".

import type { Tokens } from "../doc/doc.js";
import { isFiniteForm, isName } from "./forms.js";
import type { Looks } from "./words.js";

/** A piece in the order of reading. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** True where it only names who says what stands in front. */
  readonly speaks: boolean;
}

/** Forms that close a sentence with who says it. */
const TELLING =
  /^(?:said|says?|added|adds|told|warned|warns|announced|reported|reports?|show|shows|showed|suggests?|suggested|wrote|writes|argued|argues|explained|explains|noted|notes|claimed|claims?|insisted|insists)$/;
/** The same of verbs that may have an object: "the court heard" closes a sentence, "the police found a knife" does not. */
const TELLING_ALONE =
  /^(?:heard|learned|confirmed|acknowledged|conceded|admitted|alleged|estimated|predicted|concluded|found|ruled|testified|complained|cautioned|observed|recalled)$/;
/** More words than stand between a speaker's comma and the end. */
const SPEAKER_REACH = 16;

/** The pieces of the sentence that stands at `first` to `end` in the order of reading; one where nothing parts it. */
export function findPieces(tokens: Tokens, looks: Looks, order: ArrayLike<number>, first: number, end: number): Piece[] {
  const speaker = speakerFrom(tokens, looks, order, first, end);
  const found: Piece[] = [];
  let from = first;
  for (let word = first + 2; word < speaker - 2; word++) {
    if (tokens.lowers[order[word]] !== ";") continue;
    if (!hasVerb(tokens, looks, order, from, word) || !opensClause(tokens, looks, order, word + 1, speaker)) continue;
    found.push({ first: from, end: word, speaks: false });
    from = word;
  }
  found.push({ first: from, end: speaker, speaks: false });
  if (speaker < end) found.push({ first: speaker, end, speaks: true });
  return found;
}

function hasVerb(tokens: Tokens, looks: Looks, order: ArrayLike<number>, from: number, end: number): boolean {
  for (let word = from; word < end; word++) if (isFiniteForm(tokens, looks, order[word])) return true;
  return false;
}

/** True where a noun phrase stands first and a finite verb follows before the next semicolon. */
function opensClause(tokens: Tokens, looks: Looks, order: ArrayLike<number>, from: number, end: number): boolean {
  const { upos, lowers } = tokens;
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(upos[order[from]])) return false;
  for (let word = from + 1; word < end && lowers[order[word]] !== ";"; word++) if (isFiniteForm(tokens, looks, order[word])) return true;
  return false;
}

const IN_SPEAKER = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART)$/;

/** "the Centers for Disease Control and Prevention" */
function isOfSpeaker(tokens: Tokens, looks: Looks, at: number): boolean {
  return (
    IN_SPEAKER.test(tokens.upos[at]) || (tokens.lowers[at] === "and" && isName(tokens, looks, at - 1) && isName(tokens, looks, at + 1))
  );
}

/** Where the comma in front of a closing speaker stands; the sentence's end where nobody speaks so. */
function speakerFrom(tokens: Tokens, looks: Looks, order: ArrayLike<number>, first: number, end: number): number {
  const { lowers, upos } = tokens;
  let comma = end - 3;
  while (comma > first && end - comma < SPEAKER_REACH && lowers[order[comma]] !== ",") comma--;
  if (comma - first < 3 || lowers[order[comma]] !== ",") return end;
  // "“… one of those days,” manager Rosa Whitlock said."
  const opening = /^["”]$/.test(lowers[order[comma + 1]]) ? comma + 2 : comma + 1;
  let verb = opening;
  while (verb < end && isOfSpeaker(tokens, looks, order[verb]) && !TELLING.test(lowers[order[verb]])) verb++;
  if (verb === opening || verb >= end - 1) return end;
  const isAlone = TELLING_ALONE.test(lowers[order[verb]]) && /^(?:PUNCT|ADP|ADV)$/.test(upos[order[verb + 1]]);
  if (!TELLING.test(lowers[order[verb]]) && !isAlone) return end;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(upos[order[opening]]) || /^(?:which|who|that|what)$/.test(lowers[order[opening]]))
    return end;
  // "he left, his aunt said he was ill": what is told stands behind the verb.
  for (let word = verb + 1; word < end; word++) if (isFiniteForm(tokens, looks, order[word]) || lowers[order[word]] === "that") return end;
  return hasVerb(tokens, looks, order, first, comma) ? comma : end;
}
