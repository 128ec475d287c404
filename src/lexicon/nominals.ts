// Nouns and pronouns that can stand for a name: what they may refer to, and a sentence that shows each.

import type { EntityType } from "../doc/labels.js";

/** A noun that may refer back to a name. */
export interface NominalRow {
  readonly id: string;
  /** Lower case; any of these, in the singular. */
  readonly nouns: readonly string[];
  readonly types: readonly EntityType[];
  /** The name must hold one of these words; empty where any name of the type will do. */
  readonly needs: readonly string[];
  /** The name must hold none of these words. */
  readonly not: readonly string[];
  readonly gender: "male" | "female" | null;
  /** How many sentences back the name may be. */
  readonly reach: number;
  /** Two sentences; the first noun phrase with "the" in the second refers to the first name. */
  readonly fires: string;
}

const PUBLIC = [
  "ministry", "university", "college", "school", "police", "court", "party", "union", "council", "committee", "commission", "agency",
  "government", "department", "parliament", "senate", "congress", "assembly", "army", "navy", "bank", "united", "nations", "federation",
  "association", "club", "fc", "reserve", "treasury", "hospital", "museum", "foundation", "nato", "administration",
];

/** What is a company of singers or players, and no firm. */
const ARTS = ["opera", "ballet", "orchestra", "philharmonic", "symphony", "choir", "theatre", "theater"];

function row(
  id: string,
  nouns: readonly string[],
  types: readonly EntityType[],
  fires: string,
  more: { readonly needs?: readonly string[]; readonly not?: readonly string[]; readonly gender?: "male" | "female"; readonly reach?: number } = {},
): NominalRow {
  return { id, nouns, types, needs: more.needs ?? [], not: more.not ?? [], gender: more.gender ?? null, reach: more.reach ?? 2, fires };
}

/** Rows by what they refer to; a noun is in one row only. */
export const NOMINALS: readonly NominalRow[] = [
  row("company", ["company"], ["ORG"], "Microsoft cut prices in May. The company lost money last year.", {
    not: PUBLIC.filter((word) => word !== "bank"),
  }),
  row(
    "firm",
    [
      "firm", "corporation", "conglomerate", "startup", "start-up", "multinational", "business", "manufacturer", "retailer",
      "carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "airline", "carrier", "insurer", "supplier", "lender", "utility",
    ],
    ["ORG"], "Microsoft cut prices in May. The firm lost money last year.",
    { not: [...PUBLIC.filter((word) => word !== "bank"), ...ARTS] },
  ),
  row(
    "organisation", ["organization", "organisation", "body", "institution", "nonprofit", "charity", "group"], ["ORG"],
    "Amnesty International spoke out on Monday. The organization wants a ban.",
    { not: ["court", "ministry"] },
  ),
  row("bank", ["bank"], ["ORG"], "Deutsche Bank cut jobs. The bank lost money last year.", {
    needs: ["bank", "banking", "bancorp", "banco", "banque"],
  }),
  row("ministry", ["ministry"], ["ORG"], "The Foreign Ministry denied it. The ministry gave no reason.", { needs: ["ministry"] }),
  row("department", ["department"], ["ORG"], "The Justice Department sued. The department gave no reason.", { needs: ["department"] }),
  row("agency", ["agency"], ["ORG"], "The European Space Agency launched it. The agency gave no date.", {
    needs: ["agency", "nasa", "administration", "bureau", "authority", "service"],
  }),
  row("commission", ["commission"], ["ORG"], "The European Commission fined it. The commission gave no reason.", { needs: ["commission"] }),
  row("committee", ["committee"], ["ORG"], "The Nobel Committee met. The committee gave no reason.", { needs: ["committee"] }),
  row("council", ["council"], ["ORG"], "The Security Council met. The council gave no reason.", { needs: ["council"] }),
  row("court", ["court"], ["ORG"], "The Supreme Court ruled. The court gave no reason.", { needs: ["court"] }),
  row("party", ["party"], ["ORG"], "The Labour Party won. The party promised reform.", { needs: ["party"] }),
  row("union", ["union"], ["ORG"], "The Teachers Union called a strike. The union wants more pay.", { needs: ["union"] }),
  row("university", ["university"], ["ORG"], "Harvard University opened. The university has new rules.", { needs: ["university"] }),
  row("institute", ["institute"], ["ORG"], "The Pasteur Institute opened. The institute has new rules.", { needs: ["institute"] }),
  row("college", ["college"], ["ORG"], "Skidmore College opened. The college has new rules.", { needs: ["college"] }),
  row("school", ["school"], ["ORG"], "Harvard Law School opened. The school has new rules.", { needs: ["school"] }),
  row("hospital", ["hospital"], ["ORG", "FAC"], "Mercy Hospital opened. The hospital has new rules.", { needs: ["hospital"] }),
  row("foundation", ["foundation"], ["ORG"], "The Ford Foundation opened. The foundation has new rules.", { needs: ["foundation"] }),
  row("association", ["association"], ["ORG"], "The Football Association spoke out. The association wants a ban.", { needs: ["association"] }),
  row("federation", ["federation"], ["ORG"], "The Wheat Growers Federation spoke out. The federation wants a ban.", { needs: ["federation"] }),
  row("authority", ["authority"], ["ORG"], "The Port Authority fined it. The authority gave no reason.", { needs: ["authority"] }),
  row("bureau", ["bureau"], ["ORG"], "The Census Bureau closed. The bureau gave no reason.", { needs: ["bureau"] }),
  row("fund", ["fund"], ["ORG"], "The International Monetary Fund met. The fund gave no reason.", { needs: ["fund"] }),
  row("league", ["league"], ["ORG"], "The Arab League met. The league gave no reason.", { needs: ["league"] }),
  row("alliance", ["alliance"], ["ORG"], "The Northern Alliance met. The alliance gave no reason.", { needs: ["alliance", "nato"] }),
  row("army", ["army"], ["ORG"], "The British Army met. The army gave no reason.", { needs: ["army"] }),
  row("navy", ["navy"], ["ORG"], "The Royal Navy met. The navy gave no reason.", { needs: ["navy"] }),
  row("parliament", ["parliament"], ["ORG"], "The European Parliament met. The parliament gave no reason.", { needs: ["parliament"] }),
  row("senate", ["senate"], ["ORG"], "The Roman Senate met. The senate gave no reason.", { needs: ["senate"] }),
  row("trust", ["trust"], ["ORG"], "The Ashdown Hospice Trust opened in May. The trust has new rules.", { needs: ["trust"] }),
  row("museum", ["museum"], ["ORG", "FAC"], "The Walden Museum opened in May. The museum has new rules.", { needs: ["museum"] }),
  row("society", ["society"], ["ORG"], "The Royal Society met on Monday. The society gave no reason.", { needs: ["society"] }),
  row("academy", ["academy"], ["ORG"], "The Royal Academy met on Monday. The academy gave no reason.", { needs: ["academy"] }),
  row("board", ["board"], ["ORG"], "The General Medical Board met on Monday. The board gave no reason.", { needs: ["board"] }),
  row("tribunal", ["tribunal"], ["ORG"], "The Lands Tribunal met on Monday. The tribunal gave no reason.", { needs: ["tribunal"] }),
  row("assembly", ["assembly"], ["ORG"], "The Welsh Assembly met on Monday. The assembly gave no reason.", { needs: ["assembly"] }),
  row("congress", ["congress"], ["ORG"], "The National People's Congress met on Monday. The congress gave no reason.", { needs: ["congress"] }),
  row("coalition", ["coalition"], ["ORG"], "The Clean Air Coalition met on Monday. The coalition gave no reason.", { needs: ["coalition"] }),
  row("orchestra", ["orchestra"], ["ORG"], "The Halden Symphony Orchestra met on Monday. The orchestra gave no reason.", { needs: ["orchestra"] }),
  row("library", ["library"], ["ORG", "FAC"], "The Bodley Library opened in May. The library has new rules.", { needs: ["library"] }),
  row("theatre", ["theatre"], ["ORG", "FAC"], "The Globe Theatre opened in May. The theatre has new rules.", { needs: ["theatre"] }),
  row("clinic", ["clinic"], ["ORG", "FAC"], "The Mayo Clinic opened in May. The clinic has new rules.", { needs: ["clinic"] }),
  row("consortium", ["consortium"], ["ORG"], "The Northern Rail Consortium met on Monday. The consortium gave no reason.", { needs: ["consortium"] }),
  row("exchange", ["exchange"], ["ORG"], "The London Stock Exchange opened in May. The exchange has new rules.", { needs: ["exchange"] }),
  row("club", ["club", "team"], ["ORG"], "Liverpool FC signed a striker. The club paid a lot.", {
    needs: ["fc", "united", "city", "club", "rovers", "athletic", "town", "wanderers", "albion", "hotspur", "real"],
  }),
  row("country", ["country", "nation", "kingdom", "republic"], ["GPE"], "France voted on Sunday. The country has a new president.", {
    needs: ["#country"],
  }),
  row("city", ["city", "town", "village", "capital"], ["GPE"], "Chicago voted on Sunday. The city has a new mayor.", { not: ["#country"] }),
  row("island", ["island"], ["GPE", "LOC"], "Long Island lost power. The island has no bridge.", { needs: ["island", "isle"] }),
  row("river", ["river"], ["LOC"], "The Yellow River rose. The river has flooded many farms.", { needs: ["river"] }),
  row(
    "man", ["man", "businessman", "statesman", "actor"], ["PERSON"],
    "John Smith died on Monday. The man was ill.",
    { gender: "male" },
  ),
  row(
    "woman", ["woman", "businesswoman", "actress", "widow"], ["PERSON"],
    "Mary Smith died on Monday. The woman was ill.",
    { gender: "female" },
  ),
];

/**
 * Sorts of bodies and places: what is of one sort may be called by each of its nouns, and by none of another. "company.bank" is a sort of
 * company: a bank may be called a company.
 */
export const SORTS_OF_BODIES: Readonly<Record<string, readonly string[]>> = {
  company: [
    "company", "firm", "business", "corporation", "conglomerate", "startup", "start-up", "multinational", "manufacturer", "maker", "producer",
    "supplier", "utility", "operator", "contractor", "subsidiary", "giant", "importer", "exporter",
  ],
  "company.bank": ["bank", "lender"],
  "company.insurer": ["insurer"],
  "company.shops": ["retailer", "chain", "supermarket", "grocer", "wholesaler"],
  "company.airline": ["airline", "carrier"],
  "company.cars": ["carmaker", "automaker"],
  "company.chips": ["chipmaker"],
  "company.drugs": ["drugmaker"],
  "company.planes": ["planemaker"],
  "company.drinks": ["brewer", "distiller"],
  "company.steel": ["steelmaker"],
  "company.mines": ["miner"],
  "company.oil": ["refiner"],
  "company.ships": ["shipbuilder"],
  "company.homes": ["developer", "builder", "housebuilder", "landlord"],
  "company.media": ["publisher", "broadcaster"],
  "company.broker": ["brokerage", "broker"],
  "company.advice": ["consultancy"],
  "company.bets": ["bookmaker"],
  press: ["newspaper", "magazine", "journal", "website", "site", "portal", "daily", "weekly"],
  club: ["club", "team", "side", "squad"],
  party: [
    "party", "labour", "conservatives", "democrats", "republicans", "greens", "socialists", "liberals", "communists", "tories", "nationalists",
  ],
  court: ["court", "tribunal"],
  authority: ["agency", "regulator", "watchdog", "authority", "commission", "bureau", "inspectorate"],
  ministry: ["ministry", "department"],
  council: ["council"],
  committee: ["committee", "panel"],
  government: ["government", "administration"],
  union: ["union", "workers", "federation", "association", "lobby"],
  charity: ["charity", "nonprofit", "foundation", "trust"],
  school: ["university", "college", "school", "academy", "institute"],
  hospital: ["hospital", "clinic"],
  force: ["army", "navy", "police", "militia"],
  museum: ["museum", "gallery", "theatre", "theater", "library", "orchestra", "opera", "ballet", "choir"],
  country: ["country", "nation", "kingdom", "republic", "state"],
  town: ["city", "town", "village", "capital", "port", "suburb", "district"],
  island: ["island", "isle"],
};

/** What tells one body from another of its kind: the county court is not the Court of Appeal. */
export const LEVELS: readonly string[] = [
  "appeal", "appeals", "borough", "city", "county", "crown", "district", "federal", "high", "international", "local", "lower", "magistrates",
  "municipal", "national", "parish", "provincial", "regional", "state", "supreme", "town", "trial",
];

/** What only names of a sort have: lemmas. */
export const OWNED_BY_SORTS: Readonly<Record<string, readonly string[]>> = {
  company: [
    "share", "stock", "shareholder", "revenue", "profit", "earnings", "sale", "turnover", "subsidiary", "dividend", "bankruptcy", "acquisition",
    "takeover", "customer",
  ],
  country: ["parliament", "president", "minister", "constitution", "economy", "currency", "army", "ambassador", "embassy", "border"],
  town: ["mayor", "outskirts"],
  club: ["goalkeeper", "striker", "midfielder", "defender", "captain", "winger", "keeper"],
  party: ["lawmaker", "manifesto"],
};

/** Roles that refer to the one person whose name the article gives with that title. Lower case. */
export const ROLES_AS_NAMES: readonly string[] = [
  "president", "premier", "chancellor", "minister", "secretary", "senator", "governor", "mayor", "judge", "justice", "general", "pope",
  "king", "queen", "prince", "princess", "ambassador", "bishop", "archbishop", "coach", "ceo", "professor", "prosecutor",
  "chairman", "chairwoman", "congressman", "congresswoman",
];

/** Verbs whose object does what the next verb says: "accused the firm of breaking its word", "told the bank to sell its shares". */
export const OBJECT_CONTROL_VERBS: readonly string[] = [
  "accuse", "advise", "allow", "ask", "authorise", "authorize", "ban", "bar", "blame", "compel", "convince", "criticise", "criticize",
  "enable", "encourage", "forbid", "force", "help", "instruct", "invite", "let", "oblige", "order", "permit", "persuade", "praise",
  "pressure", "prevent", "prohibit", "push", "remind", "require", "stop", "suspect", "tell", "urge", "warn",
];

/** Verbs that say what their subject is. */
export const LINKING_VERBS: readonly string[] = ["be", "become", "remain", "stay", "seem", "appear", "prove"];

/** Singular nouns that "they" stands for. */
export const GROUP_NOUNS: readonly string[] = ["police", "couple", "pair", "duo", "trio", "family", "staff", "crew"];

/** Offices of bodies: who holds one speaks for the body. */
export const OFFICES_OF_BODIES: readonly string[] = [
  "leader", "chief", "executive", "director", "chairman", "chairwoman", "chairperson", "chair", "president", "spokesman", "spokeswoman",
  "spokesperson", "secretary", "founder", "boss", "ceo", "treasurer", "commissioner", "commander", "manager", "captain",
  "coach", "editor",
];

/** What a court, a firm or a ministry does and a thing does not, beside saying and thinking. */
export const ACTS_OF_BODIES: readonly string[] = [
  "accept", "acquire", "adopt", "allow", "appoint", "approve", "arrest", "ask", "authorise", "authorize", "award", "ban", "blame", "block",
  "borrow", "build", "buy", "call", "cancel", "charge", "choose", "condemn", "convict", "dismiss", "elect", "employ", "expect", "expel",
  "fine", "fire", "grant", "hire", "hold", "hope", "impose", "intend", "invest", "issue", "launch", "lend", "nominate", "offer", "open",
  "operate", "oppose", "order", "overturn", "own", "pay", "plan", "promise", "propose", "publish", "refuse", "reject", "rule", "sack",
  "scrap", "seek", "sell", "send", "sentence", "sign", "sue", "suspend", "try", "uphold", "urge", "vote", "want", "win", "withdraw",
];

/** Singular nouns that "it" and "they" both stand for, beside those of bodies and persons. */
export const COLLECTIVE_NOUNS: readonly string[] = [
  "alliance", "army", "audience", "band", "battalion", "borough", "bunch", "cast", "choir", "chorus", "coalition", "community", "congregation",
  "crowd", "delegation", "department", "dozen", "electorate", "ensemble", "faculty", "fleet", "force", "fund", "garrison", "generation", "half",
  "handful", "household", "jury", "leadership", "lot", "majority", "management", "minority", "mob", "nation", "number", "opposition",
  "orchestra", "panel", "partnership", "percent", "population", "public", "quarter", "quartet", "regiment", "rest", "side", "squad", "third",
  "town", "treasury", "trust", "unit", "village", "workforce",
];

/** Nouns for men alone. */
export const MALE_NOUNS: readonly string[] = [
  "man", "boy", "father", "son", "husband", "brother", "uncle", "nephew", "grandfather", "king", "prince", "gentleman", "businessman",
  "policeman", "fireman", "salesman", "spokesman", "chairman", "congressman", "gunman", "fisherman", "frontman", "actor", "monk", "priest",
  "pope", "boyfriend", "widower", "father-in-law", "son-in-law", "stepfather",
];

/** Nouns for women alone. */
export const FEMALE_NOUNS: readonly string[] = [
  "woman", "girl", "mother", "daughter", "wife", "sister", "aunt", "niece", "grandmother", "queen", "princess", "lady", "businesswoman",
  "policewoman", "spokeswoman", "chairwoman", "congresswoman", "actress", "waitress", "nun", "girlfriend", "widow", "mother-in-law",
  "daughter-in-law", "stepmother", "heroine",
];

/** Plurals that, with "both" or "the two", stand for two names of a type. */
export const PAIR_NOUNS: readonly { readonly nouns: readonly string[]; readonly types: readonly EntityType[] }[] = [
  { nouns: ["firms", "companies", "banks", "groups", "clubs", "teams", "parties", "airlines", "carmakers", "lenders", "unions"], types: ["ORG"] },
  { nouns: ["countries", "nations", "governments", "states", "neighbours", "neighbors"], types: ["GPE"] },
  { nouns: ["men", "women", "leaders", "politicians", "candidates", "players"], types: ["PERSON"] },
];
