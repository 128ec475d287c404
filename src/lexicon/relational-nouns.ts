// Nouns of what belongs to somebody: profit and shares to a firm, a parliament to a country. Each with what owns it, and a sentence that shows it.

/** Who such a noun belongs to: a firm, a country, or any body that has members and premises. */
export type OwnerKind = "company" | "body" | "country";

/** Nouns that say whose they are by nothing but what was spoken of before. */
export interface RelationalNoun {
  readonly id: string;
  /** Lemmas; of several words the last is the head. A plural ends in "+": only "sales" and "shares" are a firm's. */
  readonly nouns: readonly string[];
  readonly owner: OwnerKind;
  /** True where it has an owner without an article too: "Profit rose", but only "the board". */
  readonly isBare: boolean;
  /** Words in front that leave it the owner's: "net profit". */
  readonly before: readonly string[];
  /** Sentences of which the last leaves its owner open, and what that one says. */
  readonly fires: string;
  readonly says: string;
}

const PERIODS = [
  "net", "operating", "gross", "pre-tax", "pretax", "underlying", "annual", "quarterly", "half-year", "full-year", "first-quarter",
  "second-quarter", "third-quarter", "fourth-quarter", "core", "adjusted", "total", "overall", "like-for-like", "same-store", "interim",
  "final", "half-yearly", "yearly", "monthly", "attributable",
];

const MINISTERS = [
  "foreign", "finance", "interior", "defence", "defense", "energy", "health", "justice", "education", "transport", "trade", "economy", "labour",
  "agriculture", "farm", "environment", "culture", "housing", "immigration",
].map((office) => `${office} minister`);

function row(
  id: string,
  owner: OwnerKind,
  nouns: readonly string[],
  isBare: boolean,
  fires: string,
  says: string,
  before: readonly string[] = [],
): RelationalNoun {
  return { id, nouns, owner, isBare, before, fires, says };
}

/** Rows by what they are; a noun is in one row only. */
export const RELATIONAL_NOUNS: readonly RelationalNoun[] = [
  row("earnings", "company", ["profit", "profit+", "revenue", "revenue+", "sale+", "turnover", "earnings", "earning+", "net income", "margin+"], true,
    "Tesco cut prices in May. It has grown. Profit rose by 5 percent.", "Tesco's profit rose by 5 percent.", PERIODS),
  row("shares", "company", ["share+", "share price", "stock", "dividend", "market value"], true,
    "Tesco cut prices in May. It has grown. Shares rose by 5 percent.", "Tesco's shares rose by 5 percent."),
  row("books", "company", ["order book", "debt", "debt+", "balance sheet", "cash flow"], true,
    "Tesco opened a shop in May. It has grown. The order book has grown.", "Tesco's order book has grown.", ["net", "total"]),
  row("investors", "company", ["shareholder+", "customer+"], true,
    "Tesco cut prices in May. It has grown. Shareholders will vote on Monday.", "Tesco's shareholders will vote on Monday."),
  row("workforce", "body", ["workforce", "headquarters", "head office", "headcount"], true,
    "Tesco opened a shop in May. It has grown. The workforce has grown.", "Tesco's workforce has grown."),
  row("board", "body", ["board", "management"], false,
    "Tesco opened a shop in May. It has grown. The board has approved a bonus.", "Tesco's board has approved a bonus."),
  row("officers", "body",
    ["chief executive", "chief executive officer", "ceo", "chairman", "chairwoman", "chairperson", "finance director", "finance chief", "chief financial officer",
      "managing director", "spokesman", "spokeswoman", "spokesperson"], true,
    "Tesco cut prices in May. It has grown. Chief executive Ann Doyle praised the staff.", "Tesco's chief executive Ann Doyle praised the staff."),
  row("rulers", "country", ["parliament", "cabinet", "government", "central bank", "army", "prime minister", ...MINISTERS, "foreign ministry",
      "finance ministry", "interior ministry", "defence ministry", "constitution"], true,
    "France closed its borders in May. It has grown. Parliament will vote on Monday.", "France's parliament will vote on Monday."),
  row("economy", "country", ["economy", "currency", "gross domestic product", "gdp", "inflation", "unemployment", "population", "export+", "import+"], true,
    "France voted in May. It has grown. The economy has shrunk.", "France's economy has shrunk.", ["annual", "total"]),
];
