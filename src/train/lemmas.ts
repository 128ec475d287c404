// Learns lemmas: rules for endings, and the words that they get wrong. From the treebanks, and from compromise's verbs and nouns.

import nlp from "compromise";
import { z } from "zod";
import { type LemmaTables, TAGS } from "../model/syntax.js";
import { byEnding, LONGEST_ENDING, lemmaClass } from "../syntax/lemmatise.js";
import type { Treebank } from "./treebank.js";
import { LEMMAS_BY_HAND, MORE_VERBS } from "./word-list.js";

interface Seen {
  readonly form: string;
  readonly cls: string;
  readonly lemma: string;
}

/** The tables, from treebanks, lists and what is set by hand, later ones deciding. */
export function learnLemmas(treebank: Treebank, verbs: ReadonlySet<string>): LemmaTables {
  const best = new Map<string, Seen>();
  const put = (seen: Seen) => best.set(`${seen.form}/${seen.cls}`, seen);
  const counted = fromTreebank(treebank, verbs);
  for (const seen of counted) put(seen);
  for (const seen of fromCompromise(verbs, counted)) put(seen);
  for (const seen of byHand()) put(seen);
  const all = [...best.values()].sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : a.cls < b.cls ? -1 : 1));
  const endings = learnEndings(all.filter(({ form, cls }) => cls.length === 1 && /^[a-z'-]+$/.test(form)));
  const words = all.filter(({ form, cls, lemma }) => (cls.length > 1 ? form : byEnding(form, cls, endings)) !== lemma);
  return {
    words: words.map(({ form, cls, lemma }) => `${form}/${cls} ${lemma}`).join("\n"),
    endings: [...endings].map(([key, rule]) => `${key} ${rule}`).join("\n"),
  };
}

function byHand(): Seen[] {
  return LEMMAS_BY_HAND.trim()
    .split(/\s+/)
    .map((row) => {
      const [key, lemma] = row.split("=");
      const cut = key.lastIndexOf("/");
      return { form: key.slice(0, cut), cls: key.slice(cut + 1), lemma };
    });
}

/** Each form's commonest lemma in the treebanks; names and odd words stay out. */
function fromTreebank(treebank: Treebank, verbs: ReadonlySet<string>): Seen[] {
  const counts = new Map<string, Map<string, number>>();
  treebank.lemmas.forEach((lemma, i) => {
    const tag: string = TAGS[treebank.tags[i]];
    if (lemma === null || /^(NNP|CD|SYM|ADD|XX|GW|FW|AFX|LS|NFP|UH)$/.test(tag) || !/^[a-z'’-]+$/i.test(lemma)) return;
    const key = `${treebank.lowers[i]}/${lemmaClass(tag)}`;
    const by = counts.get(key) ?? new Map<string, number>();
    const written = tag === "PRP" && lemma === "I" ? "I" : lemma.toLowerCase().replaceAll("’", "'");
    by.set(written, (by.get(written) ?? 0) + 1);
    counts.set(key, by);
  });
  const seen: Seen[] = [];
  for (const [key, by] of counts) {
    const cut = key.lastIndexOf("/");
    const [form, cls] = [key.slice(0, cut), key.slice(cut + 1)];
    const ranked = [...by].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [lemma, count] = ranked[0];
    // A single sighting of a base form that is not its own lemma is a slip of the pen.
    if (count < 2 && (cls.length > 1 || cls === "B")) continue;
    if (count < 3 && "DGZ".includes(cls) && !verbs.has(lemma)) continue;
    seen.push({ form, cls, lemma });
  }
  return seen;
}

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
  two: z.object({ irregularPlurals: z.record(z.string(), z.string()) }),
});

const methodsSchema = z.object({
  two: z.object({
    transform: z.object({
      verb: z.object({ conjugate: z.custom<(verb: string, model: unknown) => Conjugated>((value) => typeof value === "function") }),
    }),
  }),
});

interface Conjugated {
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

/** Verbs in their base form: from the treebank, from compromise, and those of the news. */
export function knownVerbs(treebank: Treebank): ReadonlySet<string> {
  const verbs = new Set(MORE_VERBS.trim().split(/\s+/));
  treebank.lowers.forEach((lower, i) => {
    if (TAGS[treebank.tags[i]] === "VB" && treebank.lemmas[i] === lower && /^[a-z-]+$/.test(lower)) verbs.add(lower);
  });
  const { one } = modelSchema.parse(nlp.model());
  for (const [word, tag] of Object.entries(one.lexicon)) if ([tag].flat().includes("Infinitive") && /^[a-z-]+$/.test(word)) verbs.add(word);
  return verbs;
}

function fromCompromise(verbs: ReadonlySet<string>, counted: readonly Seen[]): Seen[] {
  const model = nlp.model();
  const { two } = modelSchema.parse(model);
  const { conjugate } = methodsSchema.parse(nlp.methods()).two.transform.verb;
  const inTreebanks = new Map<string, string>(counted.map(({ form, cls, lemma }) => [`${form}/${cls}`, lemma]));
  const seen: Seen[] = [];
  for (const verb of [...verbs].sort()) {
    const forms = conjugate(verb, model);
    const rows: readonly (readonly [string | undefined, string])[] = [
      [forms.PastTense, "D"],
      [forms.Participle, "D"],
      [forms.PresentTense, "Z"],
      [forms.Gerund, "G"],
      [verb, "B"],
    ];
    for (const [form, cls] of rows) {
      if (form === undefined || !/^[a-z-]+$/.test(form) || inTreebanks.has(`${form}/${cls}`)) continue;
      seen.push({ form, cls, lemma: verb });
    }
  }
  for (const [single, many] of Object.entries(two.irregularPlurals))
    if (!inTreebanks.has(`${many}/S`)) seen.push({ form: many, cls: "S", lemma: single });
  return seen;
}

/** Endings that most words which have them change alike, where a shorter ending does not say the same. */
function learnEndings(seen: readonly Seen[]): Map<string, string> {
  const rules = new Map<string, string>();
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    const counts = new Map<string, Map<string, number>>();
    for (const { form, cls, lemma } of seen) {
      if (form.length <= length) continue;
      const key = `${form.slice(-length)}/${cls}`;
      const by = counts.get(key) ?? new Map<string, number>();
      const change = changeOf(form, lemma);
      by.set(change, (by.get(change) ?? 0) + 1);
      counts.set(key, by);
    }
    for (const key of [...counts.keys()].sort()) {
      const by = counts.get(key) ?? new Map<string, number>();
      const total = [...by.values()].reduce((a, b) => a + b, 0);
      const [change, count] = [...by].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      const cut = Number(change[0]);
      const ending = key.slice(0, key.lastIndexOf("/"));
      if (total < 3 || count * 3 < total * 2 || cut > length || change.length > 3) continue;
      const cls = key.slice(key.lastIndexOf("/") + 1);
      if (shorterRule(ending, cls, rules) !== change) rules.set(key, change);
    }
  }
  return rules;
}

function shorterRule(ending: string, cls: string, rules: ReadonlyMap<string, string>): string {
  for (let from = 1; from < ending.length; from++) {
    const rule = rules.get(`${ending.slice(from)}/${cls}`);
    if (rule !== undefined) return rule;
  }
  return "0";
}

// "carries" to "carry": three letters off, "y" on.
function changeOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const cut = form.length - same;
  return cut > 9 ? "9" : `${cut}${lemma.slice(same)}`;
}
