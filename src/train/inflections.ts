// Inflects the verbs of the cue tables with compromise, for the lookup of forms and for the examples of the tables.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { z } from "zod";
import { ENTRIES } from "../lexicon/entries.js";

const conjugations = z.array(z.object({ Infinitive: z.string(), PastTense: z.string(), Participle: z.string().optional(), Gerund: z.string(), PresentTense: z.string() }));

/** Where compromise's rules go astray, or where news writes another form: past, participle, -ing, -s. */
const OVERRIDES: Readonly<Record<string, string>> = {
  scold: "scolded scolded scolding scolds",
  will: "willed willed willing wills",
  axe: "axed axed axing axes",
  forego: "forewent foregone foregoing foregoes",
  forgo: "forwent forgone forgoing forgoes",
  leapfrog: "leapfrogged leapfrogged leapfrogging leapfrogs",
  overhear: "overheard overheard overhearing overhears",
  spring: "sprang sprung springing springs",
  sink: "sank sunk sinking sinks",
  shrink: "shrank shrunk shrinking shrinks",
  shear: "sheared shorn shearing shears",
  prove: "proved proved proving proves",
  model: "modelled modelled modelling models",
  bear: "bore born bearing bears",
  slay: "slew slain slaying slays",
  mow: "mowed mown mowing mows",
  swear: "swore sworn swearing swears",
  be: "was been being is",
  have: "had had having has",
  do: "did done doing does",
  go: "went gone going goes",
  get: "got got getting gets",
  lie: "lay lain lying lies",
  fell: "felled felled felling fells",
  found: "founded founded founding founds",
  wind: "wound wound winding winds",
  grind: "ground ground grinding grinds",
  bind: "bound bound binding binds",
  lay: "laid laid laying lays",
  hang: "hung hung hanging hangs",
  bid: "bid bid bidding bids",
  input: "input input inputting inputs",
  "re-sign": "re-signed re-signed re-signing re-signs",
  "re-elect": "re-elected re-elected re-electing re-elects",
  "re-enter": "re-entered re-entered re-entering re-enters",
  "re-emerge": "re-emerged re-emerged re-emerging re-emerges",
  "u-turn": "u-turned u-turned u-turning u-turns",
  "flip-flop": "flip-flopped flip-flopped flip-flopping flip-flops",
  "rubber-stamp": "rubber-stamped rubber-stamped rubber-stamping rubber-stamps",
  "green-light": "green-lit green-lit green-lighting green-lights",
  swear_in: "swore sworn swearing swears",
  retake: "retook retaken retaking retakes",
  outgrow: "outgrew outgrown outgrowing outgrows",
  overrun: "overran overrun overrunning overruns",
  overthrow: "overthrew overthrown overthrowing overthrows",
  rebuild: "rebuilt rebuilt rebuilding rebuilds",
  withhold: "withheld withheld withholding withholds",
  rewrite: "rewrote rewritten rewriting rewrites",
  redraw: "redrew redrawn redrawing redraws",
  repay: "repaid repaid repaying repays",
  resell: "resold resold reselling resells",
  forsake: "forsook forsaken forsaking forsakes",
  forgive: "forgave forgiven forgiving forgives",
  smell: "smelled smelled smelling smells",
  arise: "arose arisen arising arises",
  awake: "awoke awoken awaking awakes",
  hew: "hewed hewn hewing hews",
  recur: "recurred recurred recurring recurs",
  output: "output output outputting outputs",
};

/** Builds `inflections.json`: for each verb of the tables its past, participle, -ing form and -s form. */
export function trainInflections({ outDir }: { readonly outDir: string }): void {
  const lemmas = [...new Set(ENTRIES.filter(({ row }) => row.pos === "verb").map(({ lemma }) => lemma))].sort();
  const table = Object.fromEntries(lemmas.map((lemma) => [lemma, OVERRIDES[lemma] ?? inflect(lemma)]));
  writeFileSync(join(outDir, "inflections.json"), `${JSON.stringify(table, null, 0).replaceAll('","', '",\n"')}\n`);
}

function inflect(lemma: string): string {
  const known = conjugations.parse(nlp(`they will ${lemma}`).verbs().conjugate());
  const [forms] = known;
  if (forms === undefined || forms.Infinitive !== lemma || (forms.PastTense === lemma && !INVARIANT.has(lemma))) return regular(lemma);
  const past = forms.PastTense;
  const participle = forms.Participle === undefined || forms.Participle === "" ? past : forms.Participle;
  const gerund = forms.Gerund.endsWith("ing") ? forms.Gerund : regular(lemma).split(" ")[2];
  return `${past} ${participle} ${gerund} ${forms.PresentTense}`;
}

const INVARIANT: ReadonlySet<string> = new Set(
  "cut hit let put set shut hurt cost cast burst bid quit rid shed spread split thrust upset broadcast beat bet forecast reset wed input output outbid read knit offset recast".split(" "),
);

function regular(lemma: string): string {
  const third = `${lemma.replace(/([^aeiou])y$/, "$1ie")}${/(?:s|x|z|ch|sh)$/.test(lemma) ? "es" : "s"}`;
  // One short syllable doubles its last letter: rot, rotted.
  const stem = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma.replace(/e$/, "");
  const past = `${stem.replace(/([^aeiou])y$/, "$1i")}ed`;
  return `${past} ${past} ${stem}ing ${third}`;
}
