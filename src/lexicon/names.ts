// Words in and around names: titles, corporate suffixes, the nouns that organisations, events, works and laws end in.

/** Titles before a person's name, with the gender they tell. Lower case, without full stop. */
export const TITLES: readonly (readonly [title: string, gender: "male" | "female" | null])[] = [
  ["mr", "male"], ["sir", "male"], ["lord", "male"], ["king", "male"], ["prince", "male"], ["father", "male"], ["mister", "male"],
  ["mrs", "female"], ["ms", "female"], ["miss", "female"], ["lady", "female"], ["dame", "female"], ["queen", "female"],
  ["princess", "female"], ["baroness", "female"], ["sister", "female"], ["madam", "female"], ["dr", null], ["prof", null],
  ["professor", null], ["president", null], ["vice-president", null], ["premier", null], ["chancellor", null], ["minister", null],
  ["secretary", null], ["senator", null], ["sen", null], ["representative", null], ["rep", null], ["congressman", "male"],
  ["congresswoman", "female"], ["governor", null], ["gov", null], ["mayor", null], ["judge", null], ["justice", null],
  ["general", null], ["gen", null], ["colonel", null], ["col", null], ["major", null], ["maj", null], ["captain", null], ["capt", null],
  ["lieutenant", null], ["lt", null], ["sergeant", null], ["sgt", null], ["officer", null], ["inspector", null],
  ["superintendent", null], ["admiral", null], ["commander", null], ["chief", null], ["ceo", null], ["chairman", null],
  ["chairwoman", "female"], ["spokesman", "male"], ["spokeswoman", "female"], ["spokesperson", null], ["director", null],
  ["ambassador", null], ["pope", "male"], ["bishop", null], ["archbishop", null], ["cardinal", null], ["rev", null], ["reverend", null],
  ["rabbi", null], ["imam", null], ["sheikh", "male"], ["ayatollah", "male"], ["emperor", "male"], ["saint", null], ["coach", null],
  ["manager", null], ["attorney", null], ["councillor", null], ["cllr", null], ["hon", null], ["actor", null], ["actress", "female"],
  ["singer", null], ["author", null], ["founder", null], ["analyst", null], ["economist", null],
];

/** What a company's full name ends in and its short name leaves off. Lower case, without full stop. */
export const CORPORATE_SUFFIXES: readonly string[] = [
  "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc", "ag", "sa", "s.a", "nv",
  "n.v", "se", "gmbh", "spa", "s.p.a", "ab", "asa", "oyj", "bv", "b.v", "kk", "pty", "pte", "bhd", "holdings", "holding", "group",
];

/** Nouns that an organisation's name ends in or holds. Lower case. */
export const ORGANISATION_NOUNS: readonly string[] = [
  "bank", "university", "college", "school", "institute", "institution", "academy", "ministry", "department", "agency", "authority",
  "commission", "committee", "council", "court", "party", "union", "association", "federation", "league", "club", "society",
  "foundation", "trust", "fund", "company", "corporation", "group", "organization", "organisation", "bureau", "office", "board",
  "police", "army", "navy", "guard", "force", "forces", "parliament", "congress", "senate", "assembly", "house", "government",
  "service", "services", "administration", "airlines", "airways", "air", "motors", "industries", "systems", "technologies",
  "television", "tv", "radio", "news", "press", "times", "post", "journal", "herald", "tribune", "guardian", "magazine", "network",
  "records", "studios", "pictures", "entertainment", "partners", "capital", "securities", "insurance", "energy", "petroleum", "oil",
  "pharmaceuticals", "hospital", "clinic", "museum", "library", "orchestra", "band", "team", "united", "city", "fc", "front",
  "movement", "alliance", "coalition", "brotherhood", "reserve", "treasury", "exchange", "cooperative", "brigade", "command", "corps",
];

/** Nouns that make a name an organisation where the tagger saw a place: "Skidmore College", "Bank of England". Lower case. */
export const BODY_NOUNS: readonly string[] = [
  "university", "college", "school", "institute", "academy", "association", "company", "corporation", "party", "council", "committee",
  "commission", "ministry", "department", "agency", "bank", "club", "union", "foundation", "federation", "airlines", "airways", "group",
  "orchestra", "police", "army", "navy",
];

/** Last word of an event's name. Lower case. */
export const EVENT_NOUNS: readonly string[] = [
  "war", "wars", "olympics", "olympic", "games", "championship", "championships", "cup", "open", "prix", "festival", "election",
  "elections", "summit", "conference", "battle", "revolution", "tournament", "bowl", "series", "day", "christmas", "easter", "ramadan",
  "hurricane", "typhoon", "storm", "cyclone", "earthquake", "crisis", "disaster", "massacre", "uprising", "spring", "expo", "fair",
  "marathon", "tour", "derby", "attacks", "holocaust", "brexit", "referendum", "operation", "inauguration", "ceremony", "awards",
  "primary", "convention", "convoy", "riots", "siege", "final", "finals", "league",
];

/** Nouns that make a name an event whatever else it looks like: "Olympic Games", "Battle of Hastings". Lower case. */
export const HAPPENING_NOUNS: readonly string[] = [
  "olympics", "games", "championship", "championships", "cup", "prix", "festival", "war", "battle", "election", "elections", "summit",
  "earthquake", "hurricane", "typhoon", "cyclone", "marathon", "tournament", "referendum", "massacre", "holocaust", "revolution",
  "uprising", "biennale",
];

/** Last word of a law's or treaty's name. Lower case. */
export const LAW_NOUNS: readonly string[] = [
  "act", "law", "treaty", "constitution", "amendment", "accord", "accords", "protocol", "convention", "directive", "bill", "code",
  "charter", "agreement", "pact", "regulation", "statute", "declaration", "resolution", "ordinance", "ruling",
];

/** Nouns beside a title that make it a work. Lower case. */
export const WORK_NOUNS: readonly string[] = [
  "album", "single", "song", "film", "movie", "novel", "book", "play", "poem", "opera", "musical", "series", "show", "sitcom",
  "documentary", "painting", "symphony", "comic", "episode", "memoir", "essay", "track", "ep", "drama", "soundtrack", "bible", "quran",
  "koran", "awards", "award", "prize",
];

/** Nouns beside a name that make it a product. Lower case. */
export const PRODUCT_NOUNS: readonly string[] = [
  "aircraft", "airliner", "jet", "phone", "smartphone", "tablet", "car", "vehicle", "console", "software", "browser", "engine", "model",
  "missile", "rocket", "helicopter", "drone", "app", "chip", "processor", "platform", "cloud", "device", "vaccine", "drug", "suv",
  "spacecraft", "satellite", "operating", "version", "game", "system", "submarine", "tank", "printer", "camera", "services", "service",
];

/** Products whose names are no other thing's in the news. Lower case. */
export const PRODUCT_NAMES: readonly string[] = [
  "azure", "aws", "windows", "iphone", "ipad", "ipod", "macbook", "imac", "itunes", "icloud", "ios", "macos", "android", "chrome",
  "chromebook", "gmail", "google maps", "google play", "youtube premium", "chatgpt", "gpt", "gpt-4", "gpt-5", "dall-e", "sora", "gemini",
  "claude", "copilot", "llama", "siri", "alexa", "kindle", "echo", "playstation", "xbox", "wii", "nintendo switch", "game boy", "word",
  "excel", "powerpoint", "outlook", "photoshop", "firefox", "safari", "linux", "ubuntu", "bitcoin", "ethereum", "dogecoin", "model s",
  "model 3", "model x", "model y", "cybertruck", "prius", "corolla", "mustang", "f-150", "dreamliner", "concorde", "superjumbo",
  "viagra", "ozempic", "wegovy", "tamiflu", "comirnaty", "coke", "big mac", "galaxy", "pixel", "starlink", "falcon 9", "sputnik v",
];

/** Small words and marks inside a name. Lower case. */
export const NAME_LINKS: readonly string[] = [
  "of", "the", "de", "la", "le", "les", "du", "des", "del", "della", "delle", "di", "da", "do", "dos", "das", "van", "von", "der", "den",
  "zu", "bin", "bint", "ibn", "al", "el", "ul", "ur", "for", "and", "&", "-", "‐", "‑", "–", "'", "y", "e", "et", "und", "für", "st.",
  "ter", "ten", "af", "av", "a", "in", "on", "at", "to", "with", "by", "sans", "sur", "against", "without", "'s", ".", ",", "/", "+",
  "!", "@",
];

/** Small words that open a name when the next one is a capital: "de Gaulle", "bin Laden", "al-Qaeda". Lower case. */
export const NAME_PARTICLES: readonly string[] = [
  "de", "di", "da", "du", "del", "della", "dos", "van", "von", "der", "den", "bin", "bint", "ibn", "al", "el", "la", "le", "ul", "ter",
  "af", "d'", "l'", "zu",
];

/** Nouns of trades and bodies that stand beside a name and tell that it is an organisation. Lower case, in the singular. */
export const BUSINESS_NOUNS: readonly string[] = [
  "company", "firm", "corporation", "conglomerate", "startup", "start-up", "multinational", "business", "manufacturer", "retailer",
  "carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "airline", "carrier", "insurer", "supplier", "lender", "utility",
  "maker", "giant", "brand", "chain", "bank", "broadcaster", "publisher", "newspaper", "magazine", "daily", "weekly", "tabloid",
  "website", "network", "channel", "station", "operator", "developer", "producer", "subsidiary", "parent", "owner", "group",
  "organization", "organisation", "charity", "nonprofit", "ngo", "union", "party", "militia", "faction", "movement", "watchdog",
  "regulator", "agency", "club", "team", "side", "franchise", "band", "label", "studio", "university", "school", "hospital",
  "consultancy", "brokerage", "fund", "exchange", "provider", "platform", "contractor", "builder", "shipyard", "refiner", "miner",
  "brewer", "grocer", "supermarket", "pharmacy", "consortium", "cartel", "shares", "stock", "executives", "employees", "customers",
  "spokesman", "spokeswoman", "spokesperson",
];

/** Months and days: capitals that are no names. Lower case. */
export const CALENDAR_NAMES: readonly string[] = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
  "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
  "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
];
