// What a claim itself tells of somebody's mind: a plan, a charge, a view, or a question that is known, asked or answered.

import { child } from "../doc/tree.js";
import { reportingVerb, stanceVerb } from "../lexicon/reporting-verbs.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";
import type { Report } from "./reports.js";
import { cueSpan, sourceOf } from "./sources.js";

/** Rows of operators that tell what the subject has in mind. */
const INTENTIONS: ReadonlySet<string> = new Set(
  "plan intend want hope wish aim expect threaten vow promise pledge offer propose prefer swear like consider"
    .split(" ")
    .map((lemma) => `op.${lemma}`),
);

/** Whoever speaks for themselves is no source beside the text. */
export const TALKERS: ReadonlySet<string> = new Set(["i", "we", "you"]);

/** Words between a verb and the phrase that gives its subject's view: "accused the town's former mayor of". */
const VIEW_REACH = 8;

/** "accused the firm of hiding costs": true where the verb has the phrase by which it tells what somebody makes of something. */
function givesView(doc: Source, verb: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const row = stanceVerb(syntax.lemmas[verb]);
  if (row === null || child(syntax, verb, "aux:pass") >= 0) return false;
  const object = child(syntax, verb, "obj", "iobj");
  if (object > verb && row.takes.includes("=") && child(syntax, verb, "xcomp") > object) return true;
  for (let at = verb + 1; at < syntax.tags.length && at - verb <= VIEW_REACH; at++) {
    if (/^(?:[,.:;)]|MD|VB[DPZ])/.test(syntax.tags[at])) return false;
    const next = syntax.tags[at + 1] ?? "";
    // "branded the ruling a disgrace": two phrases side by side.
    if (row.takes.includes("=") && /^an?$/.test(lowers[at]) && /^(?:NN|PRP$)/.test(syntax.tags[at - 1])) return true;
    if (row.takes.includes(lowers[at])) return lowers[at] === "to" ? next === "VB" : next !== "PRP" || lowers[at] !== "as";
  }
  return false;
}

/** Question words that open what is known, asked or told, wherever they stand behind the verb: "told reporters how". */
const QUESTION_WORDS: ReadonlySet<string> = new Set(["what", "how", "why", "whether"]);
/** Question words that open it right behind the verb only; behind a noun they open a relative clause. */
const QUESTION_WORDS_BESIDE: ReadonlySet<string> = new Set(["who", "where", "which"]);
/** Subjects, or their determiners, that name nobody: the hearer, "nobody" itself, "neither company". */
const NO_ONE: ReadonlySet<string> = new Set(["you", "nobody", "none", "it", "there", "no", "neither"]);
/** Verbs behind which "when" is a question too; behind others it gives the time: "agreed when she asked". */
const ASKING_WHEN: ReadonlySet<string> = new Set("say know ask reveal disclose remember wonder specify announce".split(" "));
/** Verbs whose question nobody has answered yet: "will decide whether to sell" tells no view. */
const DECIDING: ReadonlySet<string> = new Set(["decide", "determine", "rule", "vote", "order", "establish", "accept", "hold", "read"]);
const ASKING: ReadonlySet<string> = new Set(["ask", "wonder", "inquire", "enquire"]);
/** Words in front of a question word that make it no question of the verb's: "the reason why", "commented on how". */
const BEFORE_FREE: ReadonlySet<string> = new Set(["reason", "reasons", "on", "in", "to"]);
/** Words between the verb and the question: "told the paper's readers in May how". */
const QUESTION_REACH = 6;

/** "explained how the pump works", "do not know what caused it", "asked her whether it was safe": true for a verb that tells with a question behind it. */
function takesQuestion(doc: Source, verb: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const lemma = syntax.lemmas[verb];
  if (!syntax.tags[verb].startsWith("VB") || reportingVerb(lemma) === null || DECIDING.has(lemma)) return false;
  // "Denti, asked whether he would stay": whoever is asked does not ask
  if (syntax.tags[verb] === "VBN" && syntax.lemmas[child(syntax, verb, "aux")] !== "have") return false;
  if (QUESTION_WORDS_BESIDE.has(lowers[verb + 1])) return true;
  // "did not say when it would close"; but "said when asked"
  if (lowers[verb + 1] === "when" && ASKING_WHEN.has(lemma)) return !/^(?:VB|IN|JJ)/.test(syntax.tags[verb + 2] ?? "VB");
  for (let at = verb + 1; at < syntax.tags.length && at - verb <= QUESTION_REACH; at++) {
    if (QUESTION_WORDS.has(lowers[at])) return !BEFORE_FREE.has(lowers[at - 1]) && !/^[,.:;?!'"”)]/.test(lowers[at + 1] ?? ".");
    if (lowers[at] === "if") return ASKING.has(lemma);
    if (!/^(?:NN|PRP|DT|POS|JJ|CD|RB|RP)/.test(syntax.tags[at]) && !/^(?:about|of|on|in|to)$/.test(lowers[at])) return false;
  }
  return false;
}

/** "Vale plans to sell the mine", "Vale blames the flood on the dam": whose plan, hope, promise, charge, view or question the claim is. */
export function stanceReport(doc: Source, names: Names, clause: Clause, index: number): Report | null {
  const level = clause.rows.findIndex((row) => INTENTIONS.has(row.id));
  if (clause.subject < 0) return null;
  const subject = doc.sentences.tokens.lowers[clause.subject];
  // "I do not know what broke" is as much the talker's own as "I think it broke"
  const isNone = NO_ONE.has(subject) || NO_ONE.has(doc.sentences.tokens.lowers[child(doc.syntax, clause.subject, "det")]);
  const asks = level < 0 && !isNone && takesQuestion(doc, clause.head);
  if (!asks && (TALKERS.has(subject) || (level < 0 && !givesView(doc, clause.head)))) return null;
  const verb = level < 0 ? clause.head : clause.outer[level];
  const source = sourceOf(doc, names, clause);
  return source === null
    ? null
    : { source, cue: cueSpan(doc, verb), token: verb, factuality: "fact", kind: "stance", clause: -1, content: [index], denies: false };
}
