// Adverbs, phrases and determiners that start, end, carry on or repeat what the predicate says.

/** What an adverb does to the predicate it stands with. */
export type AdverbEffect = "end" | "new" | "still" | "again" | "past" | "recur" | "season" | "negate" | "nearly" | "count";

/** An adverb or phrase, word by word, with a sentence for what it does and one where it does nothing of the kind. */
export interface AdverbRow {
  readonly id: string;
  readonly effect: AdverbEffect;
  /** Lower case, words parted by blanks; any of these. */
  readonly phrases: readonly string[];
  readonly fires: string;
  readonly never: string;
}

function row(id: string, effect: AdverbEffect, phrases: string, fires: string, never = ""): AdverbRow {
  return { id, effect, phrases: phrases.split(", "), fires, never };
}

/** Every adverb; {} in a sentence stands for the phrase. */
export const ADVERBS: readonly AdverbRow[] = [
  row("adv.no-longer", "end", "no longer", "The firm {} sells phones.", "The firm sells phones."),
  row("adv.any-more", "end", "any more, anymore, any longer", "The firm does not sell phones {}.", "The firm does not sell any more phones."),
  row("adv.now", "new", "now, nowadays", "Visas are {} required.", "Visas are required."),
  row("adv.newly", "new", "newly, freshly, suddenly, overnight, abruptly, henceforth, hereafter", "Cousin marriage is {} legal."),
  row("adv.first-time", "new", "for the first time, from now on, from today, as of today, from this week, from this month, at last, finally", "Women vote in the canton {}."),
  row("adv.still", "still", "still", "The firm {} sells phones.", "The still water is deep."),
  row("adv.as-before", "still", "as before, as ever, as always, all along, to this day, until further notice, for now, for the time being, ever since", "The shop sells maps {}."),
  row("adv.again", "again", "again, once again, once more, anew, afresh", "Trams are running {} in the city."),
  row("adv.formerly", "past", "formerly, previously, originally, in the past, once, at one time, back then, in those days", "The mill {} employed 300 people.", "Once the rain stops, the race goes on."),
  row("adv.always", "recur", "always, usually, often, regularly, routinely, frequently, annually, yearly, daily, weekly, monthly, nightly, hourly, typically, normally, generally, habitually, traditionally, sometimes, occasionally, periodically, constantly, continually, perpetually, repeatedly, invariably, mostly, customarily, seasonally, commonly, ordinarily", "The bakery {} delivers to the village."),
  row("adv.year-after-year", "recur", "year after year, time and again, time after time, day after day, again and again, over and over, as usual, as a rule, by tradition, from time to time, every time, day in day out, once a year, twice a year, once a week, twice a week, once a month, twice a day, on weekdays, on sundays, on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, on saturdays, at weekends, round the clock, around the clock, day and night, night and day, most winters, most summers, most years, most weeks, most days, most nights, most mornings, most evenings, most weekends, most sundays, most saturdays, most of the time", "The shop opens its doors {}."),
  row("adv.season", "season", "in winter, in summer, in spring, in autumn, at night, in the mornings, in the evenings, at dawn, at dusk", "The shop opens early {}.", "The shop opened early in winter."),
  row("adv.rarely", "recur", "rarely, seldom, infrequently", "The shop {} opens early."),
  row("adv.not", "negate", "not, n't, never, nowhere, neither, nor, cannot", "The bank did {} raise rates.", "The bank raised rates."),
  row("adv.hardly", "negate", "hardly, barely, scarcely, little", "Exports {} grew in March.", "The exam was hard."),
  row("adv.nearly", "nearly", "nearly, almost", "The roof {} collapsed on Monday.", "The roof fell on nearly forty people."),
];

/** Verbs of degree, over which "nearly" leaves the change standing: nearly doubled. */
export const DEGREE_LEMMAS: ReadonlySet<string> = new Set("double triple treble quadruple halve reach hit touch match fill exhaust complete finish".split(" "));

/** Words that make what they modify new: an instrument that newly enables (rule 10). */
export const NEW_INSTRUMENT: ReadonlySet<string> = new Set(
  "new newly amended revised updated modified reworked renegotiated proposed latest recent recently upcoming forthcoming draft emergency interim landmark signed passed adopted approved enacted agreed announced unveiled published issued sweeping reformed overhauled changed altered planned pending fresh temporary relaxed tightened looser tighter stricter today yesterday monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Nouns for a single act that newly enables when it is told as news: "the ruling allows". */
export const ACT_NOUNS: ReadonlySet<string> = new Set(
  "ruling verdict decision deal agreement settlement move step change amendment reform revision ruling announcement compromise accord order merger sale vote update upgrade breakthrough waiver extension exemption overhaul reversal switch restructuring budget lockout walkout".split(" "),
);

/** Words that mark an instrument as old. */
export const OLD_INSTRUMENT: ReadonlySet<string> = new Set("old existing current standing long-standing longstanding ancient original colonial decades-old centuries-old in_force".split(" "));
