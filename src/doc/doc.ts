// The annotated document: an article and the layers that the stages add to it, one each.

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
import type { Span } from "./span.js";

/** Something the text lacks, or a place that was passed over; never fatal. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A span whose kind the file format itself told (a Markdown heading, an HTML list item). */
export interface Block extends Span {
  readonly kind: SectionKind;
}

/** A name of the user's own list. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** The user's own id for it. */
  readonly id: string | null;
}

/** One article as read: the text is fixed from here on, every offset points into it. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  /** ISO 8601 date or date-time with offset; null when the input does not say. Never the clock. */
  readonly publishedAt: string | null;
  readonly publishedAtSource: PublishedSource | null;
  readonly modifiedAt: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly source: { readonly path: string; readonly format: string; readonly sha256: string };
  readonly text: string;
  /** Blocks in text order, not overlapping; null where the format has no structure of its own (plain text). */
  readonly layout: readonly Block[] | null;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The user's own names, which come before what is found; one list for all articles of a run. */
  readonly names?: readonly KnownName[];
  readonly warnings: readonly Warning[];
}

export interface Section extends Span {
  readonly kind: SectionKind;
}

/** Sections in text order, not overlapping, blanks at their edges cut off. */
export interface SectionLayer {
  readonly list: readonly Section[];
  /** The title inside the text, if it is there. */
  readonly title: Span | null;
  /** The name(s) in a byline, without "By". */
  readonly byline: Span | null;
  readonly warnings: readonly Warning[];
}

/** wink-nlp's coarse part of speech. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** The article's tokens as parallel columns, index by token number; blanks are no tokens. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The token as written: `article.text.slice(starts[i], ends[i])`. */
  readonly forms: readonly string[];
  /** The form in lower case, curly apostrophes made straight. */
  readonly lowers: readonly string[];
  /** wink-nlp's tag: a feature for our own tagger, not the answer. */
  readonly upos: readonly Upos[];
  /** Number of the sentence that holds the token. */
  readonly sentence: Int32Array;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into the sections. */
  readonly section: number;
  /** First token, and the one after the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface SentenceLayer {
  readonly tokens: Tokens;
  readonly list: readonly Sentence[];
  readonly warnings: readonly Warning[];
}

/** A dependency tree per sentence, over the tokens of the sentence layer. Trees are projective: a subtree is a run of tokens. */
export interface Syntax {
  /** Penn Treebank tags. */
  readonly tags: readonly string[];
  /** Lemma by form and tag, lower case but for names. */
  readonly lemmas: readonly string[];
  /** Class of the word, learnt from running text; 0 for unknown words. */
  readonly classes: Int32Array;
  /** Token number of the head; -1 for a sentence's root. */
  readonly heads: Int32Array;
  /** UD relations, without subtypes but nsubj:pass, aux:pass, acl:relcl, compound:prt, nmod:poss, obl:agent, obl:unmarked. */
  readonly deprels: readonly string[];
  /** Dependents of token i: `children.slice(childStarts[i], childStarts[i + 1])`, in text order. */
  readonly childStarts: Int32Array;
  readonly children: Int32Array;
  /** First token of i's subtree, and the one after its last. */
  readonly subtreeFirst: Int32Array;
  readonly subtreeEnd: Int32Array;
}

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** For MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL: the number meant, and its unit ("USD", "%", "km"). */
  readonly value: number | null;
  readonly unit: string | null;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** The same for the same name and type in every article, e.g. "org:microsoft". */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly confidence: number;
  /** In text order; the same span is in one entity only. */
  readonly mentions: readonly Mention[];
  /** 0..1 */
  readonly salience: number;
  /** The id in the user's own list of names; left out or null when it is not there. */
  readonly externalId?: string | null;
  /** ISO 3166-1 code of the country that a place is or that a people is of, so that "German" and "Germany" meet; null for others. */
  readonly country: string | null;
}

/** Names and amounts, and what else the article's pronouns stand for. */
export interface EntityLayer {
  /** In the order of their first mentions. */
  readonly list: readonly Entity[];
  /** By token: heads of what a pronoun stands for that has no name, several where they are joined; null elsewhere. */
  readonly antecedents: readonly (readonly number[] | null)[];
}

/** Calendar bounds, inclusive, as ISO 8601 dates (or date-times); null is open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Timex extends Span {
  readonly id: string;
  readonly type: TimexType;
  /** TIMEX3 value; null when it cannot be known. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  readonly interval: Interval;
  readonly confidence: number;
  /** "text" (says it all itself), "publishedAt", or the id of the date it was worked out from. */
  readonly anchor: string;
  /** First token, and the one after the last; both 0 where no token holds it, in what the story passes over. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface DateLayer {
  /** In text order, not overlapping. */
  readonly list: readonly Timex[];
  /** True where the article tells history: its dates count from each other, not from the day of writing. */
  readonly narrative: boolean;
  /** The article's date: its metadata, else what a dateline or byline says; null when unknown. */
  readonly publishedAt: string | null;
  readonly publishedAtSource: PublishedSource | null;
  readonly warnings: readonly Warning[];
}

/** A phrase of a claim. `head` is the token it hangs on. */
export interface Phrase extends Span {
  readonly head: number;
  readonly entity: string | null;
}

export interface Argument extends Phrase {
  readonly role: Role;
  readonly date: string | null;
}

/** The whole verb group; `head` is the token that the arguments hang on, `lemma` that of the word that carries the content. */
export interface Predicate extends Span {
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly aspect: Aspect;
  readonly voice: Voice;
  /** The modal or transparent lemma that governs it ("will", "may", "plan"), or null. */
  readonly modality: string | null;
  readonly negated: boolean;
  /** Tokens of the group in text order: auxiliaries, negators, phase and transparent verbs, head, particle, light-verb noun. */
  readonly tokens: readonly number[];
  /** The words that can carry the label, outermost first, the content last: continued > rise, took > control, is > force, remain > strong. */
  readonly chain: readonly number[];
}

export interface Attribution {
  readonly source: Phrase | null;
  readonly cue: Span | null;
  readonly quoted: boolean;
}

export interface Claim extends Span {
  readonly id: string;
  readonly sentence: number;
  readonly section: number;
  readonly statement: string;
  readonly subject: Phrase | null;
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  readonly factuality: Factuality;
  readonly attribution: Attribution | null;
  /** Ids, in text order. */
  readonly entities: readonly string[];
  readonly dates: readonly string[];
  readonly time: Interval | null;
  /** Id of the earlier claim that this one repeats. */
  readonly restates: string | null;
  readonly confidence: number;
  readonly salience: number;
}

/** One thing that decided a label: a cue or operator in the text and the rule it fired. */
export interface Evidence extends Span {
  readonly rule: string;
  /** What the rule did: the label it gave, "flip", "transparent", or a weight as "score=0.83". */
  readonly effect: string;
}

export interface Classification {
  readonly claim: string;
  readonly label: Label;
  readonly kind: Kind;
  readonly confidence: number;
  readonly basis: Basis;
  readonly before: Span | null;
  readonly after: Span | null;
  /** In order of application. */
  readonly evidence: readonly Evidence[];
}

/** Every layer by the name of the stage (and folder) that adds it. */
export interface Layers {
  readonly sections: SectionLayer;
  readonly sentences: SentenceLayer;
  readonly syntax: Syntax;
  readonly entities: EntityLayer;
  readonly dates: DateLayer;
  readonly claims: readonly Claim[];
  /** One for each claim, in the same order. */
  readonly classify: readonly Classification[];
}

/** An article with the layers named in `Has`, and no others in sight. */
export type Doc<Has extends keyof Layers = never> = { readonly article: Article } & Pick<Layers, Has>;

/** An article with all layers. */
export type AnnotatedDoc = Doc<keyof Layers>;
