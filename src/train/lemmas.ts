// Learns lemmas: rules for endings, and the words that they get wrong. From the treebanks, and from compromise's verbs and nouns.

import nlp from "compromise";
import { z } from "zod";
import { TAGS } from "../model/syntax.js";
import { byEnding, LONGEST_ENDING, lemmaClass } from "../syntax/lemmatise.js";
import type { Treebank } from "./treebank.js";

/** Lemmas as the model keeps them: "key value" a line. */
export interface LemmaTables {
  readonly words: string;
  readonly endings: string;
}

interface Seen {
  readonly form: string;
  readonly cls: string;
  readonly lemma: string;
}

/** Forms whose lemma no list at hand has right. */
const BY_HAND: readonly Seen[] = [
  ["am", "B", "be"],
  ["are", "B", "be"],
  ["'m", "B", "be"],
  ["'re", "B", "be"],
  ["'s", "Z", "be"],
  ["is", "Z", "be"],
  ["was", "D", "be"],
  ["were", "D", "be"],
  ["been", "D", "be"],
  ["being", "G", "be"],
  ["'ve", "B", "have"],
  ["has", "Z", "have"],
  ["had", "D", "have"],
  ["'d", "D", "have"],
  ["does", "Z", "do"],
  ["did", "D", "do"],
  ["done", "D", "do"],
  ["'d", "MD", "would"],
  ["'ll", "MD", "will"],
  ["wo", "MD", "will"],
  ["ca", "MD", "can"],
  ["sha", "MD", "shall"],
  ["n't", "RB", "not"],
  ["ai", "B", "be"],
  ["lay", "D", "lie"],
  ["better", "RBR", "well"],
  ["best", "RBS", "well"],
  ["worse", "RBR", "badly"],
  ["smelled", "D", "smell"],
  ["people", "S", "person"],
  ["bred", "D", "breed"],
  ["freed", "D", "free"],
  ["freeing", "G", "free"],
  ["women", "S", "woman"],
  ["men", "S", "man"],
  ["children", "S", "child"],
  ["feet", "S", "foot"],
  ["teeth", "S", "tooth"],
  ["mice", "S", "mouse"],
  ["geese", "S", "goose"],
  ["lives", "S", "life"],
  ["wives", "S", "wife"],
  ["knives", "S", "knife"],
  ["criteria", "S", "criterion"],
  ["phenomena", "S", "phenomenon"],
  ["analyses", "S", "analysis"],
  ["crises", "S", "crisis"],
  ["bases", "S", "base"],
  ["theses", "S", "thesis"],
  ["series", "S", "series"],
  ["species", "S", "species"],
  ["headquarters", "S", "headquarters"],
  ["better", "R", "good"],
  ["worse", "R", "bad"],
  ["more", "R", "more"],
  ["less", "R", "less"],
  ["further", "R", "far"],
  ["farther", "R", "far"],
  ["best", "T", "good"],
  ["worst", "T", "bad"],
  ["most", "T", "most"],
  ["least", "T", "least"],
  ["fell", "D", "fall"],
  ["found", "D", "find"],
  ["founded", "D", "found"],
  ["left", "D", "leave"],
  ["saw", "D", "see"],
  ["felt", "D", "feel"],
  ["ground", "D", "grind"],
  ["wound", "D", "wind"],
  ["bound", "D", "bind"],
  ["fled", "D", "flee"],
  ["led", "D", "lead"],
  ["shot", "D", "shoot"],
  ["hung", "D", "hang"],
  ["hanged", "D", "hang"],
  ["lit", "D", "light"],
  ["spat", "D", "spit"],
  ["sought", "D", "seek"],
  ["slain", "D", "slay"],
  ["slew", "D", "slay"],
  ["strove", "D", "strive"],
  ["striven", "D", "strive"],
  ["shrank", "D", "shrink"],
  ["shrunk", "D", "shrink"],
  ["stank", "D", "stink"],
  ["wove", "D", "weave"],
  ["woven", "D", "weave"],
  ["bade", "D", "bid"],
  ["clad", "D", "clothe"],
  ["dealt", "D", "deal"],
  ["leapt", "D", "leap"],
  ["pled", "D", "plead"],
  ["proven", "D", "prove"],
  ["sped", "D", "speed"],
  ["stricken", "D", "strike"],
  ["swollen", "D", "swell"],
  ["trod", "D", "tread"],
  ["trodden", "D", "tread"],
  ["wrought", "D", "work"],
  ["forsook", "D", "forsake"],
  ["overthrown", "D", "overthrow"],
  ["overthrew", "D", "overthrow"],
  ["withdrawn", "D", "withdraw"],
  ["withdrew", "D", "withdraw"],
  ["upheld", "D", "uphold"],
  ["withheld", "D", "withhold"],
  ["overseen", "D", "oversee"],
  ["oversaw", "D", "oversee"],
  ["undergone", "D", "undergo"],
  ["underwent", "D", "undergo"],
  ["undertaken", "D", "undertake"],
  ["undertook", "D", "undertake"],
  ["overtook", "D", "overtake"],
  ["overtaken", "D", "overtake"],
  ["overcame", "D", "overcome"],
  ["foresaw", "D", "foresee"],
  ["foreseen", "D", "foresee"],
  ["rebuilt", "D", "rebuild"],
  ["resold", "D", "resell"],
  ["retold", "D", "retell"],
  ["rewrote", "D", "rewrite"],
  ["rewritten", "D", "rewrite"],
  ["rerun", "D", "rerun"],
  ["reset", "D", "reset"],
  ["outsold", "D", "outsell"],
  ["outdid", "D", "outdo"],
  ["outgrew", "D", "outgrow"],
  ["outgrown", "D", "outgrow"],
  ["mistook", "D", "mistake"],
  ["mistaken", "D", "mistake"],
  ["misled", "D", "mislead"],
  ["misread", "D", "misread"],
  ["misunderstood", "D", "misunderstand"],
  ["forbade", "D", "forbid"],
  ["forbidden", "D", "forbid"],
  ["forgave", "D", "forgive"],
  ["forgiven", "D", "forgive"],
  ["forgone", "D", "forgo"],
  ["repaid", "D", "repay"],
  ["prepaid", "D", "prepay"],
  ["remade", "D", "remake"],
  ["broadcast", "D", "broadcast"],
  ["forecast", "D", "forecast"],
  ["dying", "G", "die"],
  ["lying", "G", "lie"],
  ["tying", "G", "tie"],
  ["vying", "G", "vie"],
  ["singeing", "G", "singe"],
  ["dyeing", "G", "dye"],
  ["dyed", "D", "dye"],
  ["agreeing", "G", "agree"],
  ["seeing", "G", "see"],
  ["fleeing", "G", "flee"],
  ["focusing", "G", "focus"],
  ["focused", "D", "focus"],
  ["focussed", "D", "focus"],
  ["focusses", "Z", "focus"],
  ["biased", "D", "bias"],
  ["panicked", "D", "panic"],
  ["panicking", "G", "panic"],
  ["picnicked", "D", "picnic"],
  ["mimicked", "D", "mimic"],
  ["mimicking", "G", "mimic"],
  ["trafficked", "D", "traffic"],
  ["trafficking", "G", "traffic"],
  ["travelled", "D", "travel"],
  ["travelling", "G", "travel"],
  ["cancelled", "D", "cancel"],
  ["cancelling", "G", "cancel"],
  ["labelled", "D", "label"],
  ["labelling", "G", "label"],
  ["modelled", "D", "model"],
  ["modelling", "G", "model"],
  ["signalled", "D", "signal"],
  ["signalling", "G", "signal"],
  ["totalled", "D", "total"],
  ["totalling", "G", "total"],
  ["fuelled", "D", "fuel"],
  ["fuelling", "G", "fuel"],
  ["levelled", "D", "level"],
  ["levelling", "G", "level"],
  ["channelled", "D", "channel"],
  ["quarrelled", "D", "quarrel"],
  ["rivalled", "D", "rival"],
  ["marvelled", "D", "marvel"],
  ["counselled", "D", "counsel"],
  ["tunnelled", "D", "tunnel"],
  ["dialled", "D", "dial"],
  ["fulfilled", "D", "fulfil"],
  ["fulfilling", "G", "fulfil"],
  ["fulfils", "Z", "fulfil"],
  ["fulfills", "Z", "fulfill"],
  ["enrolled", "D", "enrol"],
  ["enrolling", "G", "enrol"],
  ["programmed", "D", "program"],
  ["programming", "G", "program"],
  ["worshipped", "D", "worship"],
  ["kidnapped", "D", "kidnap"],
  ["kidnapping", "G", "kidnap"],
  ["handicapped", "D", "handicap"],
  ["benefitted", "D", "benefit"],
  ["benefited", "D", "benefit"],
  ["benefiting", "G", "benefit"],
  ["targeted", "D", "target"],
  ["targeting", "G", "target"],
  ["budgeted", "D", "budget"],
  ["budgeting", "G", "budget"],
  ["marketed", "D", "market"],
  ["marketing", "G", "market"],
  ["offset", "D", "offset"],
  ["offsetting", "G", "offset"],
  ["plummeted", "D", "plummet"],
  ["plummeting", "G", "plummet"],
  ["skyrocketed", "D", "skyrocket"],
  ["halved", "D", "halve"],
  ["halving", "G", "halve"],
  ["shelved", "D", "shelve"],
  ["shelving", "G", "shelve"],
  ["axed", "D", "axe"],
  ["axing", "G", "axe"],
  ["axes", "Z", "axe"],
  ["buses", "S", "bus"],
  ["gases", "S", "gas"],
  ["houses", "S", "house"],
  ["causes", "S", "cause"],
  ["shoes", "S", "shoe"],
  ["movies", "S", "movie"],
  ["ties", "S", "tie"],
  ["lies", "Z", "lie"],
  ["dies", "Z", "die"],
  ["ties", "Z", "tie"],
  ["goes", "Z", "go"],
  ["undergoes", "Z", "undergo"],
  ["leaves", "S", "leave"],
  ["shelves", "S", "shelf"],
  ["wolves", "S", "wolf"],
  ["thieves", "S", "thief"],
  ["halves", "S", "half"],
  ["selves", "S", "self"],
  ["loaves", "S", "loaf"],
  ["calves", "S", "calf"],
  ["elves", "S", "elf"],
  ["hooves", "S", "hoof"],
].map(([form, cls, lemma]) => ({ form, cls, lemma }));

/** Verbs of the news that compromise's list does not have. */
const MORE_VERBS =
  "airlift amass amend annul appease arraign backtrack bail bankroll bar bog bolster brace broker bug cap cede chair cite clinch coax " +
  "collude concede condemn convene convict curb curtail dash debunk decry defuse demote depose deploy deport derail detain deter detonate " +
  "dispel dissent dissolve divest dole douse dub dump dwindle ease eke elicit embargo embark embed enact entrench eschew espouse evade " +
  "evict evolve exacerbate exempt exhume exile expedite extradite falter ferry fine flank flare flee flout foil foster freeze garner gauge " +
  "glean grapple gut hail halve hamper harass haul heed hike hinder hoist hone host hover hurl impeach impede impose impound incite incur " +
  "indict induct infer inflict infringe initial instil institute intercept invoke issue jail jeopardise jolt lag lapse lash launch lease " +
  "legislate levy liaise liberalise libel lobby loom loot lure mandate mar marshal mire mobilise mourn mull muster nab near net nosedive notch oust " +
  "outlaw outpace outstrip outweigh overhaul overrule overshadow overturn parole peg pelt phase pin pledge plummet plunge poach poise poll " +
  "pore postpone pre-empt privatise probe prod prop propel proscribe prosecute pummel purge quash quell quit raid rally ram ramp ransack rap ratify " +
  "ravage raze reaffirm realign reap rebound rebuff rebuke rebut recede reconvene recoup recuse redraw reel refute reignite reinstate reiterate " +
  "reopen repatriate repeal reprimand rescind reshuffle resume retaliate revamp revert revise revive revoke rig rile rip rout sabotage sanction scale " +
  "scramble scrap scrub scrutinise scupper shed shelve shore shun shutter sideline siphon skid skirt slam slash slip slump slide smuggle snub soar " +
  "spearhead spike spur squander stabilise stage stall starve stave stem stoke strafe strand streamline stymie subpoena subside substantiate succumb " +
  "sue surge surpass swap swerve tap taper tarnish tether thwart tighten top topple torpedo tout trail trim trigger tumble tweak underpin undermine " +
  "unleash unravel unveil uphold usher vault veto vilify vow wane warrant waver wean weigh whip widen wield withdraw wither woo wrangle wreak yield " +
  "zoom legalise organise realise recognise criticise apologise emphasise summarise finalise prioritise authorise analyse paralyse catalyse program";

/** The tables, from treebanks, lists and what is set by hand, later ones deciding. */
export function learnLemmas(treebank: Treebank): LemmaTables {
  const best = new Map<string, Seen>();
  const put = (seen: Seen) => best.set(`${seen.form}/${seen.cls}`, seen);
  const verbs = knownVerbs(treebank);
  const counted = fromTreebank(treebank, verbs);
  for (const seen of counted) put(seen);
  for (const seen of fromCompromise(verbs, counted)) put(seen);
  for (const seen of BY_HAND) put(seen);
  const all = [...best.values()].sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : a.cls < b.cls ? -1 : 1));
  const endings = learnEndings(all.filter(({ form, cls }) => cls.length === 1 && /^[a-z'-]+$/.test(form)));
  const words = all.filter(({ form, cls, lemma }) => (cls.length > 1 ? form : byEnding(form, cls, endings)) !== lemma);
  return {
    words: words.map(({ form, cls, lemma }) => `${form}/${cls} ${lemma}`).join("\n"),
    endings: [...endings].map(([key, rule]) => `${key} ${rule}`).join("\n"),
  };
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

function knownVerbs(treebank: Treebank): ReadonlySet<string> {
  const verbs = new Set(MORE_VERBS.split(" "));
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
