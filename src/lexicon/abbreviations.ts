// Words with a full stop that does not end the sentence, by what may follow them.

/**
 * What follows tells whether the stop ends the sentence too:
 * "name" a name always follows ("Mr. Vale"); "number" a number does ("No. 5"); "never" the sentence goes on ("e.g. in May");
 * "any" it ends where the next word is one that opens sentences ("in the U.S. The bank").
 */
export type AbbreviationKind = "name" | "number" | "never" | "any";

/** Kind, abbreviations without their last stop in lower case, and a text in which none of the stops before "|" ends a sentence. */
export type AbbreviationRow = readonly [id: string, kind: AbbreviationKind, words: string, example: string];

export const ABBREVIATIONS: readonly AbbreviationRow[] = [
  ["title.person", "name", "mr mrs ms mx dr prof messrs mme mlle fr hon rev msgr rt st mt ft pt", "Mr. Vale met Dr. Lee on Mt. Hood."],
  ["title.office", "name", "sen rep gov pres sec amb atty supt treas del reps sens govs drs profs sgts cllr chmn", "Sen. Vale and Rep. Lee agreed."],
  ["title.rank", "name", "gen col maj capt lt sgt cpl pvt adm cmdr cdr cmdt insp det supt brig ens pfc spc sra", "Maj. Vale relieved Lt. Col. Lee."],
  ["reference", "number", "no nos vol vols pp p art arts ch chap fig figs eq sec sect para ver ep op bk pg pgs", "Article No. 5 replaced Vol. 2."],
  ["latin", "never", "e.g i.e cf viz vs v approx ca c resp incl esp", "Some, e.g. Vale, object to Lee v. Vale."],
  ["company", "any", "inc corp co ltd cos bros llc plc l.p n.v s.a a.g p.l.c dept assn univ inst intl mfg", "Vale Corp. President Ann Lee resigned."],
  ["after-name", "any", "jr sr esq ph.d m.d b.a m.a ph.d j.d d.d.s r.n m.p", "Vale Jr. Stadium reopened."],
  ["country", "any", "u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j n.c n.d s.c s.d n.h n.m r.i l.a w.va b.c u.s.s.r", "The U.S. Treasury sold bonds."],
  ["clock", "any", "a.m p.m am pm", "It opens at 9 a.m. Monday."],
  ["month", "any", "jan feb mar apr jun jul aug sep sept oct nov dec", "It opens on Sept. 5."],
  ["weekday", "any", "mon tue tues wed thu thur thurs fri", "It opens on Tues. Sept. 5."],
  ["state", "any", "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ont ore pa penn que tenn tex va vt wash wis wisc wyo alta sask", "Rep. Ann Lee (D-Calif.) and Tom Vale, R-Mass., agreed."],
  ["street", "any", "ave blvd rd hwy sq bldg apt rte", "The office on Fifth Ave. North closed."],
  ["body", "any", "fed govt natl gov't sci tech eng med acad", "The bank met Fed. Chair Ann Lee."],
  ["other", "any", "etc al ft lb lbs oz yr yrs mo mos hr hrs min mins sq km cm mm kg est orig pop hosp jct cent max avg bn mn tr ed eds rev trans repr", "Vale et al. Reports followed."],
];

/** Kind by abbreviation. */
export const ABBREVIATION_KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  [...ABBREVIATIONS].reverse().flatMap(([, kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Abbreviations that are words too: their stop keeps the sentence going only where they start with a capital or stand before a number. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  "no art fig del mar wed sat sun ore mass miss wash ill la pa ma me pop max cent med tech mo ed am apt ark para rep".split(" "),
);

/** Words that, in capitals after a stop, most likely open a sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  ("the a an this that these those there here it its he his him she her they their we our you your i my " +
    "but and or so yet nor if when while as because although though unless until since after before once where whether " +
    "in on at for from by with without under over during among between within through across along against despite of to into about above below " +
    "however meanwhile moreover furthermore instead still then now later earlier also even only just perhaps maybe otherwise therefore thus indeed " +
    "some many most both each all another other others several few any no not none neither either every such one two three four five six seven eight nine ten dozens hundreds thousands " +
    "what who whom whose why how which officials analysts critics experts police image photo prosecutors lawmakers investors shares sales prices revenue people others not nearly about almost more less last next today yesterday tomorrow asked speaking according had has have is are was were did do does will would could should may might can let").split(" "),
);

/** Openers that may be a name after an initial or a title are left out here: "J. May", "Dr. No". */
export const SURE_OPENERS: ReadonlySet<string> = new Set(
  "the this that these those there it its he his she her they their we our you your but and if when while although because since after in on at for from by with however meanwhile instead then what why how which".split(" "),
);

/** Verbs of telling that stand before or after the teller: "Why now?" Vale asked. */
export const TELLING_FORMS: ReadonlySet<string> = new Set(
  "said says asked asks replied replies added adds told tells wrote writes cried shouted answered answers wondered wonders demanded quipped joked tweeted recalled recalls explained explains responded responds exclaimed inquired enquired continued concludes concluded noted notes insisted insists argued argues warned warns".split(" "),
);

/** Names that end in a mark. */
export const MARKED_NAMES: ReadonlySet<string> = new Set(["yahoo", "jeopardy", "joomla", "yum", "chips", "oklahoma", "oliver", "guess", "wham", "panic", "airplane", "mamma", "hello", "moulin"]);
