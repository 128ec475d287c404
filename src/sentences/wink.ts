// wink-nlp, made to depend on nothing but the text at hand. The only file that knows it.

import winkModel from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItsFunction, type Model, type PartOfSpeech } from "wink-nlp";

/** What wink says of a text: tokens in order, and how many tokens each of its sentences has. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** Token counts of the sentences, in order. */
  readonly sentenceLengths: readonly number[];
}

interface Feature {
  readonly list: string[];
  hash?: Record<string, number>;
  index?: number;
  readonly intrinsicSize?: number;
}

interface Core {
  readonly features: Record<string, Feature>;
}

const PIPE = ["sbd", "pos"];

// wink-nlp stringifies the meta model of custom entities into itself on every call; one frozen value keeps that from growing.
const load = winkModel as unknown as Record<string, () => unknown>;
const core = load.core() as Core;
/** A machine that recognises nothing stands for those that the pipe leaves out: wink-nlp would unpack them again for each article. */
const IDLE = { machines: [JSON.stringify([null, 0, {}, {}, {}, {}])], transformers: [], setter: () => {} };
const parts = {
  ...Object.fromEntries(["sbd", "pos", "metaCER"].map((part) => [part, load[part]()])),
  ...Object.fromEntries(["ner", "negation", "sa"].map((part) => [part, IDLE])),
};

/**
 * A reader for one article. wink-nlp caches unseen words and the cache steers its tokeniser, so each article gets a fresh
 * instance over the shared lexicon: hash tables layered over the base by prototype, lists cut back to their first length.
 * The reader of the article before is dead from then on.
 */
export function openWink(): (text: string) => WinkReading {
  const features: Record<string, Feature> = {};
  for (const [name, base] of Object.entries(core.features)) {
    if (base.hash === undefined || base.intrinsicSize === undefined) {
      features[name] = base;
      continue;
    }
    base.list.length = base.intrinsicSize;
    features[name] = { ...base, hash: Object.create(base.hash), index: base.intrinsicSize };
  }
  const fresh = { ...core, features };
  const model = { ...winkModel, core: () => fresh, ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, () => part])) };
  const nlp = winkNLP(model as unknown as Model, PIPE);
  const value = nlp.its.value as ItsFunction<string>;
  const tag = nlp.its.pos as ItsFunction<PartOfSpeech>;
  return (text) => {
    const document = nlp.readDoc(text);
    const sentenceLengths: number[] = [];
    document.sentences().each((sentence: ItemSentence) => {
      sentenceLengths.push(sentence.tokens().length());
    });
    return { values: document.tokens().out(value), tags: document.tokens().out(tag) as PartOfSpeech[], sentenceLengths };
  };
}
