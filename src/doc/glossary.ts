// What each name in a result means: one plain sentence a name, for help, explanations and the report.

import type {
  Aspect,
  Basis,
  EntityType,
  Factuality,
  Kind,
  Label,
  MentionKind,
  PublishedSource,
  Role,
  SectionKind,
  Tense,
  TimexMod,
  TimexType,
  Voice,
} from "./labels.js";

/** The two labels. */
export const LABEL_MEANING: Readonly<Record<Label, string>> = {
  change: "The situation is different from the moment before, or something happened and is over.",
  continuity: "The situation is as it was: it holds, is kept, recurs, or a change to it was stopped.",
};

/** Why a claim is a change or a continuity. */
export const KIND_MEANING: Readonly<Record<Kind, string>> = {
  begin: "A situation starts.",
  end: "A situation stops.",
  resume: "A stopped situation starts again.",
  increase: "A quantity or degree goes up.",
  decrease: "A quantity or degree goes down.",
  replace: "One thing takes another's place.",
  modify: "A thing is altered, with no direction named.",
  create: "A thing comes into being.",
  remove: "A thing goes.",
  transfer: "A possession, place or role moves.",
  permit: "A freedom is newly given.",
  restrict: "A freedom is newly taken.",
  event: "Something else happened and is over.",
  persist: "A situation goes on.",
  retain: "Somebody keeps something.",
  reaffirm: "A standing commitment is restated.",
  renew: "An arrangement is prolonged on its terms.",
  unchanged: "No change took place.",
  blocked: "A change is refused, prevented, or has not come.",
  recur: "The same thing happens again and again.",
  state: "This is how things are.",
};

/** What a label rests on. */
export const BASIS_MEANING: Readonly<Record<Basis, string>> = {
  cue: "A word in the claim names the change or the continuity.",
  aspect: "No word names it: the label follows from whether the claim tells an event or a state.",
  context: "The label needs a neighbouring sentence or the article's date.",
};

/** How real a claim is, according to its text. */
export const FACTUALITY_MEANING: Readonly<Record<Factuality, string>> = {
  fact: "The text gives it as so.",
  planned: "Somebody intends, agreed or promised it; it is not there yet.",
  possible: "The text gives it as possible, likely or allowed.",
  denied: "Somebody denies it.",
  counterfactual: "It would have been so, but was not.",
  conditional: "It is a condition, or holds only under one.",
};

/** What a phrase is to its claim's predicate. */
export const ROLE_MEANING: Readonly<Record<Role, string>> = {
  object: "What the predicate acts on.",
  indirectObject: "Who receives it.",
  complement: "What the subject is said to be, or a clause or phrase that the predicate asks for.",
  time: "When, since when, until when or how long.",
  place: "Where, where from or where to.",
  manner: "How, or by what means.",
  cause: "Why it came about.",
  purpose: "What for.",
  condition: "Under what condition.",
  agent: "Who does it, where the predicate is passive.",
  other: "Something else that belongs to the predicate.",
};

/** Types of entities, by OntoNotes 5. */
export const ENTITY_MEANING: Readonly<Record<EntityType, string>> = {
  PERSON: "A person, real or fictional.",
  NORP: "A nationality, religion or political group.",
  FAC: "A building, airport, road, bridge or other facility.",
  ORG: "A company, agency, institution, team or other organisation.",
  GPE: "A country, state, city or other place with a government.",
  LOC: "A place without a government: a mountain, river, sea or region.",
  PRODUCT: "A thing made and sold, or a vehicle.",
  EVENT: "A named event: a storm, battle, tournament or summit.",
  WORK_OF_ART: "The title of a book, song, film or the like.",
  LAW: "A named law, treaty or other legal document.",
  LANGUAGE: "A language.",
  MONEY: "An amount of money, with its unit.",
  PERCENT: "A share in per cent.",
  QUANTITY: "A measure, such as a length or a weight.",
  ORDINAL: "A place in an order, such as first.",
  CARDINAL: "A number that is none of the others.",
};

/** How a mention refers to its entity. */
export const MENTION_MEANING: Readonly<Record<MentionKind, string>> = {
  name: "The name itself, or a part or short form of it.",
  nominal: "A description, such as the company.",
  pronoun: "A pronoun, such as she.",
};

/** TIMEX3 types. */
export const TIMEX_MEANING: Readonly<Record<TimexType, string>> = {
  DATE: "A day, or a longer stretch of the calendar.",
  TIME: "A time of the day.",
  DURATION: "A length of time.",
  SET: "Times that recur.",
};

/** TIMEX3 modifiers. */
export const MOD_MEANING: Readonly<Record<TimexMod, string>> = {
  START: "The early part of it.",
  MID: "The middle of it.",
  END: "The late part or the end of it.",
  APPROX: "About that much or about then.",
  MORE_THAN: "Longer than that.",
  LESS_THAN: "Shorter than that.",
  EQUAL_OR_MORE: "That long or longer.",
  EQUAL_OR_LESS: "That long or shorter.",
  BEFORE: "Earlier than that.",
  AFTER: "Later than that.",
  ON_OR_BEFORE: "Then or earlier.",
  ON_OR_AFTER: "Then or later.",
};

/** Tenses of a predicate. */
export const TENSE_MEANING: Readonly<Record<Tense, string>> = {
  past: "Before the time of writing.",
  present: "At the time of writing, or always.",
  future: "After the time of writing.",
  none: "The predicate has no tense of its own.",
};

/** Grammatical aspects of a predicate. */
export const ASPECT_MEANING: Readonly<Record<Aspect, string>> = {
  simple: "Seen as a whole: cut, cuts.",
  progressive: "Seen as under way: is cutting.",
  perfect: "Seen from its result: has cut.",
  perfectProgressive: "Under way up to a moment: has been cutting.",
};

/** Voices of a predicate. */
export const VOICE_MEANING: Readonly<Record<Voice, string>> = {
  active: "The subject does it.",
  passive: "It is done to the subject.",
};

/** Kinds of sections. */
export const SECTION_MEANING: Readonly<Record<SectionKind, string>> = {
  title: "The article's title.",
  keyPoint: "A summary point under the title.",
  heading: "A heading inside the article.",
  paragraph: "Running text.",
  quote: "A block of quoted words.",
  caption: "The words to a picture.",
  dateline: "Place and date of writing, before the first paragraph.",
  boilerplate: "What is not the story: bylines, links, notices. It gives no claims.",
};

/** Where the article's date comes from. */
export const PUBLISHED_MEANING: Readonly<Record<PublishedSource, string>> = {
  metadata: "The file's own metadata.",
  row: "A field of the input row.",
  dateline: "The dateline in the text.",
  byline: "A line with the author's name in the text.",
  option: "The option --published-at.",
};
