// What the labelling guide says of its own examples, of verbs in every frame, and of the evidence of any label.

import { describe, expect, test } from "vitest";
import { labelOf } from "../src/doc/labels.js";
import { covers, type Span } from "../src/doc/span.js";
import { CHANGE_FRAMES, CHANGE_VERBS, CONTINUITY_FRAMES, CONTINUITY_VERBS, type Frame, type FramedVerb } from "./tables/frames.js";
import { GUIDE } from "./tables/guide.js";
import { PAIRS, TRAPS } from "./tables/pairs.js";
import { read } from "./tables/reading.js";

describe("the guide's own examples", () => {
  test.each(GUIDE)("%s: %s, rule %i", (sentence, kind) => {
    const [before, anchor] = sentence.split("*");
    const marked: Span = { start: before.length, end: before.length + anchor.length };
    const doc = read(sentence.replaceAll("*", ""));
    const at = doc.claims.findIndex(({ predicate }) => covers(predicate, marked));
    expect(doc.classify[at]?.kind).toBe(kind);
  });
});

function fillIn(frame: string, { base, past, participle, gerund, object }: FramedVerb): string {
  const words: Readonly<Record<string, string>> = { base, past, participle, gerund, object };
  const text = frame.replace(/\{(\w+)\}/g, (_, name) => words[name]);
  return text[0].toUpperCase() + text.slice(1);
}

/** Kind and form of the claim of the verb, beside the sentence. */
function readFrame([frame]: Frame, verb: FramedVerb): string {
  const text = fillIn(frame, verb);
  const doc = read(text);
  const at = doc.claims.findIndex(({ predicate }) => predicate.lemma === verb.base);
  if (at < 0) return `${text} no claim`;
  const { factuality, predicate } = doc.claims[at];
  const { tense, aspect, voice, modality, negated } = predicate;
  return `${text} ${doc.classify[at].kind} ${factuality} ${tense} ${aspect} ${voice} ${modality} ${negated ? "negated" : "plain"}`;
}

describe.each([
  ["change", CHANGE_FRAMES, CHANGE_VERBS],
  ["continuity", CONTINUITY_FRAMES, CONTINUITY_VERBS],
] as const)("verbs of %s", (_label, frames, verbs) => {
  test.each(frames)("%s", (...frame) => {
    const [text, kind, form] = frame;
    expect(verbs.map((verb) => readFrame(frame, verb))).toEqual(verbs.map((verb) => `${fillIn(text, verb)} ${kind ?? verb.kind} ${form}`));
  });
});

describe("of every claim in the pairs and traps", () => {
  const sentences = [
    ...PAIRS.map(([change]) => change),
    ...PAIRS.map(([, continuity]) => continuity),
    ...TRAPS.map(([sentence]) => sentence),
  ];
  const docs = sentences.map((sentence) => read(sentence.replaceAll("*", "")));
  const found = docs.flatMap((doc) => doc.classify.map((classification, i) => ({ doc, ...classification, claim: doc.claims[i] })));

  test("the evidence, in its order, gives the label", () => {
    const wrong = found.filter(({ label, evidence }) => {
      let said: string | null = null;
      for (const { effect } of evidence) {
        if (effect === "change" || effect === "continuity") said = effect;
        else if (effect === "flip") said = said === "continuity" ? "change" : "continuity";
        // From here on the weights decide: "lends" is a habit.
        else if (effect.startsWith("score=")) said = null;
      }
      return said !== null && said !== label;
    });
    expect(wrong.map(({ doc, evidence }) => `${doc.article.text} ${evidence.map(({ rule, effect }) => `${rule} ${effect}`)}`)).toEqual([]);
  });

  test("label, kind, basis and evidence go together", () => {
    for (const { doc, claim, label, kind, basis, evidence, confidence, before, after } of found) {
      const { text } = doc.article;
      expect(label, text).toBe(labelOf(kind));
      expect(evidence.length, text).toBeGreaterThan(0);
      // A state or an event without a cue rests on the weights, or on a rule that holds against them and says the label.
      const isWeighed = evidence.some(({ effect }) => /^score=[01]\.\d\d$/.test(effect));
      if (basis === "aspect" && !isWeighed) expect(evidence.at(-1)?.effect, text).toBe(label);
      if (basis === "cue") expect(evidence.map(({ effect }) => effect).join(), text).toMatch(/change|continuity|flip/);
      expect(confidence, text).toBeGreaterThan(0.3);
      expect(confidence, text).toBeLessThan(1);
      for (const span of [...evidence, before, after]) {
        if (span === null) continue;
        expect(text.slice(span.start, span.end), text).toMatch(/^\S(.*\S)?$/s);
        expect(span.start >= 0 && span.end <= text.length, text).toBe(true);
      }
      expect(covers(claim, claim.predicate), text).toBe(true);
    }
  });
});
