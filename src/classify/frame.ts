// A word in its clause: subject, object, particles, prepositions and complements, read off the tree.

import type { Claim } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import type { Frame } from "../lexicon/lexicon.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import {
  addPreposition,
  complementForm,
  falseAuxiliary,
  GOES_ON,
  inheritedSubject,
  isAfterPreposition,
  isAsItWas,
  isBeforeArticle,
  isCalledSo,
  isDoing,
  isExtent,
  isHave,
  isPredicated,
  isWay,
  isWhen,
  objectBesideQuote,
  throughRelative,
} from "./attachment.js";
import type { Scene } from "./scene.js";

const PARTICLES: ReadonlySet<string> = new Set(
  "up down off out in on away back over through about around round along ahead apart aside forward by together under at behind across after".split(
    " ",
  ),
);
/** Particles that a parser may take for prepositions: "voted down the motion"; so may "on" in "kept on its clerks". */
const SPLIT: ReadonlySet<string> = new Set(["up", "down", "off", "out", "over"]);
/** How far after what is left "where it was" may stand. */
const AS_IT_WAS = 10;
/** Verbs that leave their object as it is, or not: the adjective may stand deep inside the object. */
const LEAVES: ReadonlySet<string> = new Set(["leave", "keep", "hold", "maintain", "end", "close", "finish"]);
/** Verbs of giving, with an object for who receives and one for what. */
const GIVES: ReadonlySet<string> = new Set("give grant afford offer award send show tell pay hand lend cost deny guarantee".split(" "));
/** Verbs that take an object with an infinitive. */
const WITH_INFINITIVE: ReadonlySet<string> = new Set(
  "cause force compel oblige lead prompt enable allow permit help get extend".split(" "),
);
/** Verbs for what something wider takes in. */
const COVERS: ReadonlySet<string> = new Set(["cover", "include", "encompass", "allow", "take"]);

/** The frame of a verb, or of a noun or adjective that carries a claim. The claim tells the arguments of its own head. */
export function frameOf(scene: Scene, claim: Claim, token: number, reading: "plain" | "passive" = "plain"): Frame {
  const { syntax, tokens } = scene;
  const { tags, deprels, heads } = syntax;
  const isHead = token === claim.predicate.head;
  let subject = -1;
  let passiveSubject = -1;
  let object = -1;
  let indirect = -1;
  let agent = -1;
  let passive = false;
  let predicative = -1;
  let hasInfinitive = false;
  let hasGerund = false;
  let hasClause = false;
  let modal = false;
  let bare = true;
  const particles: string[] = [];
  const prepositions: string[] = [];
  const complements: number[] = [];
  const adverbs: string[] = [];
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const dependent = syntax.children[k];
    const lower = tokens.lowers[dependent];
    switch (deprels[dependent]) {
      case "nsubj":
      case "csubj":
        // "A rule published on Friday requires", "the road from Sucre drops": neither the day nor the town is a subject.
        if (subject < 0 || !(scene.is(dependent, "TIME") || syntax.tags[syntax.subtreeFirst[dependent] - 1] === "IN")) subject = dependent;
        break;
      case "nsubj:pass":
        passiveSubject = dependent;
        passive = true;
        break;
      case "aux:pass":
        passive = true;
        break;
      case "aux":
      case "mark":
        // "Expects to hold" looks ahead, as "will hold" does.
        if (tags[dependent] === "MD" || tags[dependent] === "TO") modal = true;
        break;
      case "obj":
        // "Oil held at $60": an amount after a preposition is no object.
        if (isAfterPreposition(scene, dependent)) addPreposition(scene, dependent, prepositions, complements);
        else if (isWhen(scene, dependent)) break;
        else if (object < 0) object = dependent;
        else if (
          indirect < 0 &&
          object > token &&
          GIVES.has(syntax.lemmas[token]) &&
          !scene.is(dependent, "TIME") &&
          !scene.is(object, "AMOUNT")
        ) {
          // "Gives banks the right to lend": of two objects the first receives.
          indirect = object;
          object = dependent;
        }
        break;
      case "iobj":
        indirect = dependent;
        break;
      case "obl:agent":
        if (isExtent(scene, dependent)) addPreposition(scene, dependent, prepositions, complements);
        else agent = dependent;
        break;
      case "compound:prt":
        particles.push(lower);
        break;
      case "advmod":
        adverbs.push(lower);
        if (PARTICLES.has(lower)) particles.push(lower);
        if (predicative < 0 && isPredicated(scene, dependent, token)) predicative = dependent;
        break;
      case "det":
      case "nmod:poss":
        bare = false;
        break;
      case "obl":
      case "obl:unmarked":
      case "nmod":
        addPreposition(scene, dependent, prepositions, complements);
        break;
      case "xcomp":
      case "ccomp":
      case "advcl":
      case "dep":
      case "parataxis": {
        const form = complementForm(scene, dependent, deprels[dependent], token);
        if (form === "inf") hasInfinitive = true;
        else if (form === "ing") hasGerund = true;
        else if (form === "that") hasClause = true;
        else if (form === "adj" && predicative < 0) predicative = dependent;
        else if (form === "prep") addPreposition(scene, dependent, prepositions, complements);
        // "Extended to cover cigars": what is widened so far.
        else if (WITH_INFINITIVE.has(syntax.lemmas[token]) && COVERS.has(syntax.lemmas[dependent])) hasInfinitive = true;
        break;
      }
    }
  }
  // "Has never stopped touring": "has" alone makes no passive, whatever the parser calls the subject; nor does "coaches" in "two coaches quarrelled".
  const isActive = (child(syntax, token, "aux:pass") < 0 && isHave(scene, token)) || falseAuxiliary(scene, token) >= 0;
  if (passive && agent < 0 && subject < 0 && isActive) {
    subject = passiveSubject;
    passiveSubject = -1;
    passive = false;
  }
  if (isHead) {
    // "Exports increased": a form without auxiliary is a past tense first, whatever the tagger says; a participle only where that gives no sense.
    const isBareForm =
      tags[token] === "VBN" && deprels[token] !== "acl" && deprels[token] !== "advcl" && subject >= 0 && child(syntax, token, "aux") < 0;
    if (claim.predicate.voice === "passive" && (!isBareForm || reading === "passive") && !(subject >= 0 && object >= 0)) {
      passive = true;
      if (passiveSubject < 0) {
        passiveSubject = subject;
        subject = -1;
      }
    }
    if (subject < 0 && !passive && claim.subject !== null) subject = claim.subject.head;
    if (passiveSubject < 0 && passive && claim.subject !== null) passiveSubject = claim.subject.head;
    if (object < 0 && !passive) {
      object =
        claim.arguments.find(
          ({ role, head }) => role === "object" && !(head >= 0 && (isAfterPreposition(scene, head) || isWhen(scene, head))),
        )?.head ?? -1;
    }
  }
  if ((tags[token] === "VBN" && deprels[token] === "acl") || isCalledSo(scene, token)) passive = true;
  if (subject < 0 && passiveSubject < 0) {
    const inherited = inheritedSubject(scene, token);
    if (passive) passiveSubject = inherited;
    else subject = inherited;
  }
  subject = throughRelative(scene, subject, token);
  passiveSubject = throughRelative(scene, passiveSubject, token);
  if (object < 0 && !passive) object = objectBesideQuote(scene, token);
  if (passive) {
    if (object < 0) object = passiveSubject;
    else indirect = passiveSubject;
    subject = agent;
  } else {
    object = throughRelative(scene, object, token);
    // Behind "where", "when" and "why" nothing is left out.
    const lacksObject =
      deprels[token] === "acl:relcl" && !childrenBy(syntax, token, "advmod", "mark").some((dependent) => tags[dependent] === "WRB");
    if (object < 0 && lacksObject && subject >= 0 && subject !== heads[token] && !hasClause) object = heads[token];
  }
  if (predicative >= 0 && heads[predicative] === token) {
    for (let k = syntax.childStarts[predicative]; k < syntax.childStarts[predicative + 1]; k++) {
      const dependent = syntax.children[k];
      if (deprels[dependent] === "nmod" || deprels[dependent] === "obl") addPreposition(scene, dependent, prepositions, complements);
    }
  }
  if (object >= 0 && indirect < 0 && !passive && !scene.is(object, "AMOUNT") && heads[object] === token) {
    // "Gives the islands a veto": the second object, which the parser hung on the first.
    for (let k = syntax.childStarts[object]; k < syntax.childStarts[object + 1]; k++) {
      const dependent = syntax.children[k];
      const isPhrase = child(syntax, dependent, "det") >= 0 && child(syntax, dependent, "case") < 0;
      if (deprels[dependent] !== "nmod" || dependent < object || !isPhrase) continue;
      indirect = object;
      object = dependent;
      break;
    }
  }
  if (object >= 0 && heads[object] === token) {
    for (let k = syntax.childStarts[object]; k < syntax.childStarts[object + 1]; k++) {
      const dependent = syntax.children[k];
      if (deprels[dependent] === "nmod" || deprels[dependent] === "obl" || deprels[dependent] === "acl") {
        addPreposition(scene, dependent, prepositions, complements);
        // "Caused the wall to fall": the infinitive is the verb's, though it hangs on the object.
        if (deprels[dependent] === "acl" && WITH_INFINITIVE.has(syntax.lemmas[token]) && tokens.lowers[dependent - 1] === "to")
          hasInfinitive = true;
      } else if (predicative < 0 && deprels[dependent] === "amod" && (dependent > object || isBeforeArticle(scene, dependent, token)))
        predicative = dependent;
    }
  }
  // "Held a ceremony outside the hangar, known as …": a meeting is not held so or so.
  if (
    object >= 0 &&
    predicative < 0 &&
    LEAVES.has(syntax.lemmas[token]) &&
    !(syntax.lemmas[token] === "hold" && scene.is(object, "TALKS"))
  ) {
    const last = syntax.subtreeEnd[object] - 1;
    for (const at of [last, last + 1]) {
      // "Left port with its bow doors open", "a sample that was wealthier": what is said of something else is not how it is left.
      const isOwn = (heads[at] === token || heads[at] === object) && deprels[at] !== "acl:relcl";
      if (isOwn && at > object && at < tokens.count && tokens.sentence[at] === tokens.sentence[token] && /^(?:JJ|VBN)/.test(tags[at])) {
        predicative = at;
        break;
      }
    }
    for (
      let t = object + 1;
      predicative < 0 && t < object + AS_IT_WAS && t < tokens.count && tokens.sentence[t] === tokens.sentence[token];
      t++
    ) {
      const isKnown =
        t < syntax.subtreeEnd[object] &&
        (heads[t] === object || heads[t] === token) &&
        tokens.lowers[t] !== "where" &&
        NOUN_CLASSES.ASIS.has(tokens.lowers[t]);
      if (isKnown || isAsItWas(scene, t)) predicative = t;
    }
  }
  const next = token + 1;
  if (next < tokens.count && tokens.sentence[next] === tokens.sentence[token]) {
    if (tags[next] === "RP" && !particles.includes(tokens.lowers[next])) particles.push(tokens.lowers[next]);
    // "Will go on building": the tagger may take what goes on for a noun; "will carry on every week": or the time for an object of "on".
    const goesOn = tokens.lowers[next] === "on" && GOES_ON.has(syntax.lemmas[token]) && !particles.includes("on");
    const isBare = next + 1 >= tokens.count || /^[.,:]/.test(tags[next + 1]);
    if (goesOn && (isBare || isDoing(scene, next + 1) || /^(?:every|each)$/.test(tokens.lowers[next + 1] ?? ""))) particles.push("on");
    // "Pressed on with talks": an adverb before the preposition.
    if (PARTICLES.has(tokens.lowers[next]) && !particles.includes(tokens.lowers[next]) && tags[next + 1] === "IN")
      particles.push(tokens.lowers[next]);
    const isSplit = SPLIT.has(tokens.lowers[next]) || (tokens.lowers[next] === "on" && syntax.lemmas[token] === "keep");
    if (object < 0 && !passive && isSplit && !isWay(scene, token, next)) {
      const at = complements.findIndex((complement, i) => prepositions[i] === tokens.lowers[next] && heads[next] === complement);
      if (at >= 0) {
        particles.push(tokens.lowers[next]);
        object = complements[at];
      }
    }
    if (predicative < 0 && tags[next].startsWith("JJ") && heads[next] === token && deprels[next] !== "amod") predicative = next;
  }
  // "Has ruled herself out of the race": a particle behind a pronoun.
  if (
    object === token + 1 &&
    tags[object] === "PRP" &&
    PARTICLES.has(tokens.lowers[object + 1]) &&
    !particles.includes(tokens.lowers[object + 1])
  )
    particles.push(tokens.lowers[object + 1]);
  // "Extended to four more ports": a preposition that the parser hung elsewhere.
  const after = object > token ? syntax.subtreeEnd[object] : token + 1;
  if (
    tokens.lowers[after] === "to" &&
    !prepositions.includes("to") &&
    !hasInfinitive &&
    after + 1 < tokens.count &&
    !tags[after + 1].startsWith("VB")
  ) {
    let noun = after + 1;
    while (noun + 1 < tokens.count && !/^(?:N|CD)/.test(tags[noun]) && tokens.sentence[noun + 1] === tokens.sentence[token]) noun++;
    prepositions.push("to");
    complements.push(noun);
  }
  return {
    subject,
    object,
    indirect,
    passive,
    predicative,
    hasInfinitive,
    hasGerund,
    hasClause,
    modal,
    past: tags[token] === "VBD" || tags[token] === "VBN" || claim.predicate.tense === "past",
    bare,
    plural: tags[token] === "NNS",
    particles,
    prepositions,
    complements,
    adverbs,
  };
}
