// Mends of infinitives and bare forms that hang on the wrong verb: "urged people living near rivers to stay", "helped people with asthma breathe".

import { child, childrenBy } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import { infinitiveMark, isBehindComma, isVerbTag, type Parsed } from "./tree.js";

/** "urged people living near rivers to stay alert": what somebody is asked to do goes with the asking, not with what describes them. */
export function askedTo(doc: Parsed, infinitive: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[infinitive];
  const to = infinitiveMark(doc, infinitive);
  if (over < 0 || to < over || !/^(?:advcl|xcomp)$/.test(syntax.deprels[infinitive]) || !isVerbTag(syntax.tags[over])) return null;
  const isGerund = syntax.tags[over] === "VBG" && syntax.deprels[over] === "xcomp";
  if (!isGerund && !/^acl/.test(syntax.deprels[over])) return null;
  const verb = isGerund ? syntax.heads[over] : syntax.heads[syntax.heads[over]];
  const people = isGerund && verb >= 0 ? child(syntax, verb, "obj", "iobj") : syntax.heads[over];
  if (verb < 0 || people < verb || people > over || !/^i?obj$/.test(syntax.deprels[people]) || isBehindComma(doc, infinitive)) return null;
  if (operatorFor(syntax.lemmas[verb], "to", true) === null) return null;
  // "asked firms planning to move", "wants somebody who is going to stay": their own; "asked those who had not left to stay" is not.
  const isPerfect = syntax.tags[over] === "VBN" && child(syntax, over, "aux") >= 0 && child(syntax, over, "aux:pass") < 0;
  if (to === over + 1 && (!isPerfect || operatorFor(syntax.lemmas[over], "to", false) !== null)) return null;
  if (childrenBy(syntax, verb, "xcomp", "ccomp").some((token) => token !== over)) return null;
  const next = copyOf(syntax, draft);
  hang(next, infinitive, verb, "xcomp");
  if (isGerund) hang(next, over, people, "acl");
  return next;
}

/** Verbs whose object does what a bare form behind it says. */
const TAKING_BARE: ReadonlySet<string> = new Set(["help", "let", "make"]);

/** "helped people with asthma breathe", "let the Greens choose the head": nothing joins the bare form on, and it is what the object does. */
export function bareBehindObject(doc: Parsed, bare: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[bare];
  if (verb < 0 || verb > bare || !TAKING_BARE.has(syntax.lemmas[verb]) || child(syntax, bare, "cc", "mark", "aux", "cop") >= 0) return null;
  const own = child(syntax, bare, "nsubj");
  const object = own < 0 ? child(syntax, verb, "obj", "iobj") : own;
  if (object < verb || object > bare || (own >= 0 && childrenBy(syntax, verb, "obj").some((token) => token !== bare))) return null;
  for (let at = verb + 1; at < bare; at++) if (sentences.tokens.lowers[at] === ",") return null;
  const next = copyOf(syntax, draft);
  hang(next, bare, verb, "xcomp");
  hang(next, object, verb, "obj");
  for (const phrase of childrenBy(syntax, verb, "obl")) if (phrase > object && phrase < bare) hang(next, phrase, object, "nmod");
  return next;
}
