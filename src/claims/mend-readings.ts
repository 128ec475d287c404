// Mends of words read as the wrong class: "emails showing that officials had lied", "worth €90 million", "and runs the line", "the level its lenders want".

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { FORMS } from "../model/inflections.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, joiner, subjectOf } from "./tree.js";

/** "showing that officials had lied": in front of a plural "that" is no determiner but opens a clause. */
export function thatPlural(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[that];
  if (sentences.tokens.lowers[that] !== "that" || syntax.deprels[that] !== "det" || syntax.tags[noun] !== "NNS") return null;
  const over = syntax.heads[noun];
  if (syntax.deprels[noun] !== "obj" || over < 0 || over > that || !isVerbTag(syntax.tags[over])) return null;
  const start = syntax.subtreeEnd[noun];
  const verb = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[start]) ? syntax.heads[start] : start;
  if (verb < start || !isVerbTag(syntax.tags[start]) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc") >= 0) return null;
  if (!isFiniteClause(doc, verb) || finiteWord(doc, verb) !== start) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, "ccomp");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, that, verb, "mark");
  next.tags[that] = "IN";
  return next;
}

/** "employs 2,300 and supplies most of the fuel": no noun stands right in front of a determiner, so that a plural there is a verb. */
export function nounWithObject(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const first = syntax.heads[noun];
  if (syntax.tags[noun] !== "NNS" || syntax.deprels[noun] !== "conj" || child(syntax, noun, "cc") !== noun - 1 || first < 0) return null;
  const verb = isVerbTag(syntax.tags[first]) ? first : syntax.heads[first];
  if (verb < 0 || verb > noun || syntax.tags[finiteWord(doc, verb)] !== "VBZ") return null;
  const opening = noun + 1;
  const isPart = /^(?:most|some|all|many|half)$/.test(sentences.tokens.lowers[opening]) && sentences.tokens.lowers[opening + 1] === "of";
  if (!isPart && !/^(?:DT|PRP\$)$/.test(syntax.tags[opening])) return null;
  const object = /^(?:det|nmod:poss)$/.test(syntax.deprels[opening]) ? syntax.heads[opening] : opening;
  if (![noun, first, verb].includes(syntax.heads[object])) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, "conj");
  next.tags[noun] = "VBZ";
  next.lemmas[noun] = FORMS.get(sentences.tokens.lowers[noun]) ?? sentences.tokens.lowers[noun].replace(/s$/, "");
  hang(next, object, noun, "obj");
  for (const below of [...children(syntax, first), ...children(syntax, verb)])
    if (below > object && below !== noun) next.heads[below] = noun;
  return next;
}

/** "tax relief worth €90 million": the amount says how much the noun is worth. */
export function worthAmount(doc: Parsed, worth: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = worth - 1;
  if (
    sentences.tokens.lowers[worth] !== "worth" ||
    !/^NN/.test(syntax.tags[noun]) ||
    !/^(?:\$|CD|RB|IN|JJR|DT)$/.test(syntax.tags[worth + 1])
  )
    return null;
  const above = syntax.heads[worth];
  let amount = worth + 1;
  // "worth an estimated $40 million"
  if (syntax.tags[amount] === "DT") amount = Math.max(amount, syntax.heads[amount]);
  for (let at = amount; at > worth && syntax.subtreeFirst[at] === worth + 1; at = syntax.heads[at])
    if (/^(?:\$|CD|NN)/.test(syntax.tags[at])) amount = at;
  if (above < 0 || above >= worth || !/^(?:\$|CD|NN)/.test(syntax.tags[amount]) || syntax.subtreeEnd[noun] !== worth) return null;
  const next = copyOf(syntax, draft);
  hang(next, worth, noun, "amod");
  hang(next, amount, worth, "obl");
  return next;
}

/** "has fallen by a third but remains high": what a conjunction opens in the middle does not begin at the preposition in front. */
export function joinedNotMarked(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[verb];
  const mark = joiner(doc, verb);
  const joining = child(syntax, verb, "cc");
  if (syntax.deprels[verb] !== "advcl" || over < 0 || over > mark || mark < 0 || joining < mark || joining > verb) return null;
  if (!isFiniteClause(doc, verb) || subjectOf(doc, verb) > joining || finiteWord(doc, verb) < joining) return null;
  const noun = joining - 1;
  if (noun <= mark || syntax.heads[noun] !== verb || !/^(?:NN|JJ|CD)/.test(syntax.tags[noun]) || subjectOf(doc, verb) >= 0) return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, verb)) if (below < noun) next.heads[below] = noun;
  hang(next, noun, over, "obl");
  hang(next, mark, noun, "case");
  next.deprels[verb] = "conj";
  return next;
}

/** "above the level its lenders regard as safe": a clause without an object right behind a noun says which one is meant. */
export function contactClause(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[verb];
  const subject = child(syntax, verb, "nsubj");
  if (syntax.deprels[verb] !== "conj" || over < 0 || subject < over || subject > verb || !isFiniteClause(doc, verb)) return null;
  if (child(syntax, verb, "cc", "mark", "obj", "ccomp", "xcomp", "cop", "aux:pass") >= 0 || reportingVerb(syntax.lemmas[over]) !== null)
    return null;
  const first = syntax.subtreeFirst[subject];
  const noun = first - 1;
  if (first !== syntax.subtreeFirst[verb] || !/^NNS?$/.test(syntax.tags[noun]) || !/^(?:DT|PRP\$|PRP|NNP)$/.test(syntax.tags[first]))
    return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  return next;
}

/** "two friends, one of whom, Hana Sato, left": the verb behind the name goes with "one of whom". */
export function namedPart(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!/^(?:which|whom)$/.test(lowers[word]) || lowers[word - 1] !== "of" || lowers[word + 1] !== "," || lowers[word - 3] !== ",")
    return null;
  const part = word - 2;
  const above = syntax.heads[part];
  if (syntax.heads[word] !== part || above < 0 || above > part) return null;
  const name = children(syntax, above).find((token) => token > word && isNounTag(syntax.tags[token]));
  if (name === undefined || syntax.subtreeFirst[name] > word + 2) return null;
  const verb = childrenBy(syntax, above, "conj", "advcl", "parataxis", "ccomp").find(
    (token) => token > name && /^(?:VB|MD)/.test(syntax.tags[token]) && subjectOf(doc, token) < 0 && child(syntax, token, "cc", "mark") < 0,
  );
  const noun = part - 2;
  if (verb === undefined || !isNounTag(syntax.tags[noun]) || lowers[finiteWord(doc, verb) - 1] !== ",") return null;
  let whole = noun;
  while (syntax.heads[whole] > above && syntax.heads[whole] < part && isNounTag(syntax.tags[syntax.heads[whole]]))
    whole = syntax.heads[whole];
  const next = copyOf(syntax, draft);
  hang(next, verb, whole, "acl:relcl");
  hang(next, part, verb, "nsubj");
  hang(next, name, part, "appos");
  for (const mark of childrenBy(syntax, above, "punct")) if (mark > part - 2 && mark < verb) next.heads[mark] = mark < part ? verb : part;
  for (const mark of childrenBy(syntax, name, "punct")) next.heads[mark] = name;
  if (syntax.tags[verb] === "VBN" && finiteWord(doc, verb) === verb) next.tags[verb] = "VBD";
  return next;
}
