// wink-nlp, made to depend on nothing but the text at hand. The only file that knows it.

import { createRequire } from "node:module";
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

/** The lexicon as its file has it: numbers in base 64, lists without their hash tables. */
interface StoredCore {
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly lexicon: string;
  readonly xpansions: string;
}

const PIPE = ["sbd", "pos"];

const stored: StoredCore = createRequire(import.meta.url)("wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json");
const core = readCore(stored);
// wink-nlp stringifies the meta model of custom entities into itself on every call; one frozen value keeps that from growing.
const load = winkModel as unknown as Record<string, () => unknown>;
/** A machine that recognises nothing stands for those that the pipe leaves out: wink-nlp would unpack them again for each article. */
const IDLE = { machines: [JSON.stringify([null, 0, {}, {}, {}, {}])], transformers: [], setter: () => {} };
const parts = {
  ...Object.fromEntries(["sbd", "pos", "metaCER"].map((part) => [part, load[part]()])),
  ...Object.fromEntries(["ner", "negation", "sa"].map((part) => [part, IDLE])),
};

/**
 * What the model's own `core()` gives, without the copy by way of JSON that it makes of its three megabytes: that costs as much as
 * an article. What the file has is left as it is, for others in this process who read it.
 */
function readCore({ packing, features, pos, lexicon, xpansions, ...rest }: StoredCore): Core {
  const indexed: Record<string, unknown> = { ...features };
  const { layout } = packing;
  for (const [name, [, bits, shift, isFixed]] of Object.entries(layout)) {
    if (isFixed === 0) indexed[name] = { ...asTable(features[name].list), maxIndex: bits >>> shift };
  }
  indexed.lexeme = asTable(features.lexeme.list);
  indexed.posClusters = { list: features.posClusters.list.map((tags) => new Set(tags.split("_").map((tag) => pos.hash[tag] ?? 0))) };
  return {
    ...rest,
    pos,
    packing: { ...packing, efList: Object.keys(layout).filter((name) => layout[name][4] === 1) },
    lexicon: numbersOf(lexicon),
    xpansions: numbersOf(xpansions),
    features: indexed,
  } as unknown as Core;
}

function asTable(list: readonly string[]): Feature {
  const hash: Record<string, number> = Object.create(null);
  for (let k = 0; k < list.length; k++) hash[list[k]] = k;
  return { list: [...list], hash, index: list.length, intrinsicSize: list.length };
}

function numbersOf(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, "base64")).buffer);
}

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
