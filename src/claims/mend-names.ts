// Mends of subjects that an insertion parts from their verb: "Galvia, unbeaten in 14 games, stay top", "HomeNest, which sued, called it a win".

import { child, children, childrenBy } from "../doc/tree.js";
import { PARTITIVES } from "../lexicon/quantities.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import { FINITE } from "./opening.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, subjectOf, TIME_NOUN } from "./tree.js";

/** "Galvia, unbeaten in 14 games, stay top", "Bras, sent off twice, faces a ban": a name in front with an insertion behind it is not called but spoken of. */
export function partedName(doc: Parsed, name: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const above = syntax.heads[name];
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[name]];
  if (!/^(?:vocative|discourse)$/.test(syntax.deprels[name]) || above < name || syntax.subtreeFirst[name] !== firstToken) return null;
  if (!isNounTag(syntax.tags[name]) || syntax.tags[name] === "PRP" || lowers[endToken - 1] !== ".") return null;
  const describes = syntax.deprels[above] === "advcl" && /^VB[GN]$/.test(syntax.tags[above]);
  const verb = describes ? syntax.heads[above] : above;
  if (verb < above || !isVerbTag(syntax.tags[verb]) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "expl") >= 0) return null;
  const finite = finiteWord(doc, verb);
  const isBare = finite === verb && syntax.tags[verb] === "VB";
  if (!isBare && !isFiniteClause(doc, verb)) return null;
  // "John, come home": only an insertion between two commas shows that a bare form is no command.
  const opening = syntax.subtreeEnd[name] > name + 1 || describes ? commaFrom(doc, name, endToken) : -1;
  if (lowers[finite - 1] !== "," || opening < 0 || opening >= finite - 1) return null;
  const next = copyOf(syntax, draft);
  hang(next, name, verb, subjectRelation(syntax, verb));
  if (isBare) next.tags[verb] = "VBP";
  if (describes) {
    hang(next, above, name, "acl");
    for (const mark of childrenBy(syntax, verb, "punct")) if (mark > name && mark < finite) next.heads[mark] = above;
  }
  return next;
}

/** "HomeNest, which brought the case, called it a victory": of a noun and a relative word the clause between the commas takes the word, the verb behind them the noun. */
export function verbBehindClause(doc: Parsed, relative: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!isVerbTag(syntax.tags[relative]) && child(syntax, relative, "cop") < 0) return null;
  const subjects = childrenBy(syntax, relative, "nsubj", "nsubj:pass").filter((token) => token < relative);
  const pronoun = subjects.find((token) => isRelative(doc, syntax.subtreeFirst[token]));
  const noun = subjects.find((token) => token < (pronoun ?? -1)) ?? rootNoun(doc, relative);
  // "carmakers that hold a stake – A and B – can use it": without a comma in front only where nothing else is the verb.
  if (pronoun !== undefined && lowers[syntax.subtreeFirst[pronoun] - 1] !== "," && noun !== rootNoun(doc, relative)) return null;
  if (pronoun === undefined || noun < 0 || noun >= pronoun || !mayBeName(doc, noun)) return null;
  const verb = childrenBy(syntax, relative, "conj", "advcl", "parataxis", "ccomp", "xcomp").find((token) => {
    if (token < relative || subjectOf(doc, token) >= 0 || child(syntax, token, "cc", "mark", "expl") >= 0) return false;
    const isPast = syntax.tags[token] === "VBN" && child(syntax, token, "aux", "aux:pass", "cop", "obl:agent") < 0;
    return (isPast || isFiniteClause(doc, token)) && /^[,–—-]$/.test(lowers[startOf(doc, finiteWord(doc, token)) - 1]);
  });
  if (verb === undefined) return noun === rootNoun(doc, relative) ? describingVerb(doc, relative, draft) : null;
  if (childrenBy(syntax, relative, "conj").some((token) => token > verb)) return null;
  const next = copyOf(syntax, draft);
  const place = syntax.deprels[relative] === "acl:relcl" ? noun : relative;
  hang(next, verb, syntax.heads[place], syntax.deprels[place]);
  for (const below of children(syntax, relative)) if (below < noun || below > verb) next.heads[below] = verb;
  if (place === noun) for (const below of children(syntax, noun)) if (below > verb) next.heads[below] = verb;
  if (place === noun && subjectOf(doc, noun) === noun - 1) next.deprels[noun - 1] = "compound";
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, relative, noun, "acl:relcl");
  if (syntax.tags[verb] === "VBN" && finiteWord(doc, verb) === verb) next.tags[verb] = "VBD";
  for (const mark of childrenBy(syntax, verb, "punct")) if (mark < verb) next.heads[mark] = relative;
  return next;
}

/** "Amaral, who cut a visit short, promised help and said …": behind the comma stands no adjective of "help" but the main verb. */
function describingVerb(doc: Parsed, relative: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[relative];
  const end = syntax.subtreeEnd[relative];
  let verb = relative + 1;
  while (
    verb < end &&
    !(sentences.tokens.lowers[verb - 1] === "," && /^VB[DN]$/.test(syntax.tags[verb]) && syntax.deprels[verb] === "amod")
  )
    verb++;
  const object = verb < end ? syntax.heads[verb] : -1;
  if (object < verb || child(syntax, object, "det", "nmod:poss", "cc") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, -1, "root");
  next.tags[verb] = "VBD";
  hang(next, object, verb, "obj");
  hang(next, noun, verb, "nsubj");
  for (const below of childrenBy(syntax, relative, "conj", "advcl", "obl")) if (below > object) next.heads[below] = verb;
  for (const mark of childrenBy(syntax, noun, "punct")) if (mark > verb) next.heads[mark] = verb;
  for (const mark of [...childrenBy(syntax, verb, "punct"), ...childrenBy(syntax, object, "punct")])
    if (mark < verb) next.heads[mark] = relative;
  return next;
}

/** "which", "who", "that", or "whose" in front of its noun. */
function isRelative({ syntax, sentences }: Parsed, token: number): boolean {
  return /^W(?:DT|P\$?)$/.test(syntax.tags[token]) && /^(?:which|who|whose|that)$/.test(sentences.tokens.lowers[token]);
}

/** The noun that a relative clause hangs on where the sentence has no verb above it; -1 elsewhere. */
function rootNoun(doc: Parsed, relative: number): number {
  const { syntax } = doc;
  const noun = syntax.heads[relative];
  if (syntax.deprels[relative] !== "acl:relcl" || noun < 0 || noun > relative || syntax.deprels[noun] !== "root") return -1;
  // "Halcyon shares, which …", where the name is taken for a subject of the noun
  const subject = child(syntax, noun, "nsubj", "nsubj:pass");
  return child(syntax, noun, "cop") < 0 && (subject < 0 || subject === noun - 1) ? noun : -1;
}

/** A noun, or an unknown name taken for an adjective. */
function mayBeName({ syntax, sentences }: Parsed, token: number): boolean {
  return isNounTag(syntax.tags[token]) || /^\p{Lu}/u.test(sentences.tokens.forms[token]);
}

/** The first comma of a sentence from a token on; -1 where there is none. */
function commaFrom({ sentences }: Parsed, from: number, endToken: number): number {
  for (let token = from; token < endToken; token++) if (sentences.tokens.lowers[token] === ",") return token;
  return -1;
}

function startOf(doc: Parsed, verb: number): number {
  let start = verb;
  while (start > 0 && doc.syntax.tags[start - 1].startsWith("RB")) start--;
  return start;
}

/** "Part of the money, around £150m, will go to Oslo": a phrase that opens the sentence is the subject of a finite verb that has no other. */
export function openingSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const finite = finiteWord(doc, verb);
  if (syntax.heads[verb] >= 0 || !/^(?:MD|VB[DPZ])$/.test(syntax.tags[finite]) || subjectOf(doc, verb) >= 0) return null;
  if (child(syntax, verb, "expl", "csubj", "ccomp", "parataxis") >= 0) return null;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[verb]];
  const start = startOf(doc, finite);
  const comma = commaFrom(doc, firstToken, endToken);
  if (comma < 0 || comma >= start - 1 || lowers[start - 1] !== ",") return null;
  let noun = firstToken;
  while (syntax.heads[noun] >= firstToken && syntax.heads[noun] < comma) noun = syntax.heads[noun];
  if (!/^(?:NN|CD)/.test(syntax.tags[noun]) || TIME_NOUN.test(syntax.lemmas[noun]) || child(syntax, noun, "case") >= 0) return null;
  for (let token = firstToken; token < start; token++) if (/^(?:VB[DPZ]|MD|IN)$/.test(syntax.tags[token]) && token > comma) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  for (let token = firstToken; token < start; token++) {
    const above = syntax.heads[token];
    const leaves = token < comma ? above >= comma && token !== noun : above >= start || above === noun;
    if (leaves && token !== noun)
      hang(next, token, noun, token < comma || syntax.deprels[token] === "punct" ? syntax.deprels[token] : "appos");
  }
  return next;
}

/** "It has rejected the offer and its members will stay", where the first clause hangs on the second: the noun behind "and" is the second's subject. */
export function firstOfJoined(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const joining = child(syntax, noun, "cc");
  if (syntax.deprels[noun] !== "conj" || joining < 0 || joining > noun || !isNounTag(syntax.tags[noun]) || child(syntax, noun, "case") >= 0)
    return null;
  let first = syntax.heads[noun];
  while (first >= 0 && !isVerbTag(syntax.tags[first])) first = syntax.heads[first];
  const verb = first < 0 ? -1 : syntax.heads[first];
  if (first > joining || verb < noun || !/^(?:advcl|ccomp|parataxis|csubj)$/.test(syntax.deprels[first])) return null;
  if (subjectOf(doc, verb) >= 0 || finiteWord(doc, verb) !== syntax.subtreeEnd[noun] || !isFiniteClause(doc, verb)) return null;
  if (subjectOf(doc, first) < 0 || !isFiniteClause(doc, first) || child(syntax, first, "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, first, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, first, "conj");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, joining, verb, "cc");
  for (const below of children(syntax, verb)) if (below < first) next.heads[below] = first;
  return next;
}

/** "could not, in effect, ban the trade": a modal that an insertion parts from its verb is no helper of the noun in between. */
export function strayHelper(doc: Parsed, modal: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const noun = syntax.heads[modal];
  if (syntax.tags[modal] !== "MD" || syntax.deprels[modal] !== "aux" || noun < modal || !isNounTag(syntax.tags[noun])) return null;
  if (child(syntax, noun, "cop", "nsubj") >= 0 || child(syntax, noun, "case") < modal) return null;
  const verb = syntax.subtreeEnd[noun] + (lowers[syntax.subtreeEnd[noun]] === "," ? 1 : 0);
  if (lowers[verb - 1] !== "," || syntax.tags[verb] !== "VB" || child(syntax, verb, "aux", "mark", "nsubj") >= 0) return null;
  if (syntax.heads[noun] !== syntax.heads[verb]) return null;
  const next = copyOf(syntax, draft);
  const preposition = child(syntax, noun, "case");
  for (const below of children(syntax, noun)) if (below < preposition && syntax.deprels[below] !== "punct") next.heads[below] = verb;
  for (let token = modal; token < preposition; token++) if (syntax.deprels[token] === "punct") next.heads[token] = noun;
  hang(next, noun, verb, "obl");
  return next;
}

/** "raised its pay offer", "used up all her leave": what stands behind an owner is a noun, though it might be a verb. */
export function ownedNoun(doc: Parsed, owner: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[owner];
  if (!/^(?:its|their|our|my|your|her)$/.test(sentences.tokens.lowers[owner]) || verb !== owner + 1 || !/^VBP?$/.test(syntax.tags[verb]))
    return null;
  if (!/^nsubj/.test(syntax.deprels[owner]) || !/^(?:ccomp|xcomp|parataxis|advcl)$/.test(syntax.deprels[verb])) return null;
  const above = syntax.heads[verb];
  const object = child(syntax, verb, "obj");
  if (above < 0 || above > owner || child(syntax, above, "obj") >= 0 || (object >= 0 && object !== verb + 1)) return null;
  const head = object >= 0 ? object : verb;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, verb)) if (below !== head && below !== owner) next.heads[below] = below > head ? above : head;
  hang(next, head, above, "obj");
  if (head !== verb) hang(next, verb, head, "compound");
  next.tags[verb] = "NN";
  hang(next, owner, head, "nmod:poss");
  next.tags[owner] = "PRP$";
  return next;
}

/** "two small parties, both of which have left": what "both of which" opens goes with the noun before the comma. */
export function partitiveRelative(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!/^(?:which|whom)$/.test(lowers[word]) || lowers[word - 1] !== "of" || word < 4) return null;
  const part = word - 2;
  const opening = /^(?:a|an|the)$/.test(lowers[part - 1]) ? part - 1 : part;
  if ((!PARTITIVES.has(lowers[part]) && syntax.tags[part] !== "CD") || lowers[opening - 1] !== ",") return null;
  // "two of which had been set up", where the verb hangs on its subject
  const verb = verbRightBehind(doc, word) ?? (syntax.heads[word] === part ? syntax.heads[part] : syntax.heads[word]);
  if (
    verb < word ||
    !isFiniteClause(doc, verb) ||
    (syntax.deprels[verb] === "acl:relcl" && isNounTag(syntax.tags[syntax.heads[verb]]) && syntax.heads[verb] < part)
  )
    return null;
  const over = syntax.heads[verb] === part ? syntax.heads[part] : syntax.heads[verb];
  const above = over < part ? over : -1;
  let noun = opening - 2;
  while (
    syntax.deprels[noun] !== "conj" &&
    syntax.heads[noun] > above &&
    syntax.heads[noun] < part &&
    isNounTag(syntax.tags[syntax.heads[noun]])
  )
    noun = syntax.heads[noun];
  if (!isNounTag(syntax.tags[noun]) || noun <= above || subjectOf(doc, verb) > word) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  hang(next, part, verb, subjectRelation(syntax, verb));
  hang(next, word, part, "nmod");
  hang(next, word - 1, word, "case");
  next.heads[opening - 1] = verb;
  if (opening < part) hang(next, opening, part, "det");
  for (const below of children(syntax, part)) if (below > word && below !== verb) next.heads[below] = verb;
  return next;
}

/** The verb of the finite form right behind a word, adverbs apart; null where another word stands there. */
function verbRightBehind({ syntax, sentences }: Parsed, word: number): number | null {
  const { endToken } = sentences.list[sentences.tokens.sentence[word]];
  let finite = word + 1;
  while (finite < endToken && syntax.tags[finite].startsWith("RB")) finite++;
  if (finite >= endToken || !FINITE.test(syntax.tags[finite])) return null;
  return /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]) ? syntax.heads[finite] : finite;
}
