// The verb that a sentence goes on with behind a clause about its subject: "children who were ill | stayed".

import type { Tokens } from "../doc/doc.js";
import { HELPERS, isFiniteForm, PARTICIPLE, PLURAL } from "./forms.js";
import type { Looks } from "./words.js";

/** More words than stand between the two verbs, and between the subject and the first. */
const REACH = 40;
const SUBJECT_REACH = 12;

/** Words that open a relative clause. */
export const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whom", "whose", "where"]);
const MODALS: ReadonlySet<string> = new Set("can could may might must shall should will would".split(" "));

/** Behind a past tense or participle the verb must be nothing else: no noun, and of two participles the first has an agent. */
export function isPlainlyMain({ lowers, upos }: Tokens, { bits }: Looks, participle: number, main: number): boolean {
  let verb = main;
  while (upos[verb] === "ADV") verb++;
  if (HELPERS.has(lowers[verb])) return true;
  return (bits[verb] & PLURAL) === 0 && (lowers[participle + 1] === "by" || upos[verb + 1] !== "ADP" || (bits[verb] & PARTICIPLE) === 0);
}

/** Verbs that a clause may follow without "that": two verbs then need no relative clause. */
export const TELLS =
  /^(?:sa(?:y|ys|id)|think|thinks|thought|believe[sd]?|know|knows|knew|fear|fears|feared|hope[sd]?|feel|feels|felt|claim|claims|claimed|insist|insists|insisted|told|warned|argue[sd]?|asked)$/;

/** The first finite verb from a word on, before any mark; -1 for none. */
export function nextFinite(tokens: Tokens, looks: Looks, from: number, end: number): number {
  for (let at = from; at < end && at - from < SUBJECT_REACH; at++) {
    if (tokens.upos[at] === "PUNCT" && tokens.lowers[at] !== "-") return -1;
    if (isFiniteForm(tokens, looks, at) && tokens.lowers[at - 1] !== "to") return at;
  }
  return -1;
}

/** What parts or joins two verbs, so that the second needs not be that of the subject in front. */
const PARTING: ReadonlySet<string> = new Set(
  "that because after before while as if although since until when how why what whether and or but to than".split(" "),
);

/** The one finite verb behind that of an insertion, with its adverbs: nothing parts the two, and no second could be it; -1 for none. */
export function mainVerb(tokens: Tokens, looks: Looks, verb: number, end: number): number {
  const { lowers, upos } = tokens;
  let found = -1;
  let at = verb + 1;
  // "who has been ill": helpers and their verb are one; "who left were found": the second is the main verb.
  const isHelper = upos[verb] === "AUX" || HELPERS.has(lowers[verb]);
  while (
    isHelper &&
    at < end &&
    (upos[at] === "AUX" || upos[at] === "ADV" || HELPERS.has(lowers[at]) || lowers[at] === "been" || lowers[at] === "not")
  )
    at++;
  if (isHelper && upos[at] === "VERB") at++;
  else if (MODALS.has(lowers[verb])) return -1;
  // "done to families who relied on the hospice could not be measured": a clause inside has a verb of its own.
  let inner = -1;
  for (; at < end && at - verb < REACH; at++) {
    if (PARTING.has(lowers[at]) && !(lowers[at] === "to" && upos[at] === "ADP") && !isJoinedNoun(tokens, at)) break;
    if (upos[at] === "PUNCT" && lowers[at] !== "-") break;
    if (RELATIVE.has(lowers[at])) {
      if (inner >= 0 || lowers[at] === "whom") break;
      inner = nextFinite(tokens, looks, at + 1, end);
      if (inner < 0 || HELPERS.has(lowers[inner]) || TELLS.test(lowers[inner])) break;
      at = inner;
      continue;
    }
    if (!isFiniteForm(tokens, looks, at)) continue;
    if (inner >= 0 && !HELPERS.has(lowers[at])) return -1;
    if (!couldBeParticiple(tokens, looks, at)) {
      found = at;
      break;
    }
    // Of two forms that may be participles either may be the verb.
    if (found >= 0) return -1;
    found = at;
  }
  // "the keeper's cottage": an owner, no helper.
  if (found < 0 || lowers[found] === "'s") return -1;
  while (found > verb + 1 && upos[found - 1] === "ADV") found--;
  return (found > verb + 1 || HELPERS.has(lowers[found])) && !/^(?:PRON|ADP|DET|PART)$/.test(upos[found - 1]) ? found : -1;
}

/** "a shopping mall and two churches" */
function isJoinedNoun({ lowers, upos }: Tokens, at: number): boolean {
  return /^(?:and|or)$/.test(lowers[at]) && /^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(upos[at + 1]);
}

/** "a company based in Leeds": a form behind a noun that may be a participle. */
export function couldBeParticiple({ upos }: Tokens, { bits }: Looks, at: number): boolean {
  return (bits[at] & PARTICIPLE) !== 0 && upos[at + 1] === "ADP" && /^(?:NOUN|PROPN)$/.test(upos[at - 1]);
}
