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

/** Titles of offices and trades that stand before a person's name and are no part of it, besides those of `TITLES`. Lower case. */
export const OFFICE_TITLES: readonly string[] = [
  "councilman", "councilwoman", "councilor", "councilmember", "alderman", "alderwoman", "assemblyman", "assemblywoman", "assemblymember",
  "comptroller", "controller", "sheriff", "deputy", "commissioner", "treasurer", "prosecutor", "envoy", "consul", "pastor", "deacon",
  "archdeacon", "corporal", "cpl", "private", "pvt", "constable", "marshal", "commodore", "brigadier", "sepoy", "trooper", "firefighter",
  "detective", "det", "agent", "investigator", "coroner", "magistrate", "ombudsman", "auditor", "selectman", "trustee", "provost",
  "lawmaker", "delegate", "del", "speaker", "taoiseach", "tánaiste", "nurse", "surgeon", "engineer", "astronaut", "cosmonaut", "striker",
  "midfielder", "defender", "goalkeeper", "quarterback", "mufti", "patriarch",
];

/** Titles that are given or family names too: cut off where two words of a name follow, "Dean Rosa Lind" but "Dean Martin". */
export const NAMELIKE_TITLES: readonly string[] = [
  "dean", "marshal", "constable", "deacon", "warden", "ranger", "chair", "whip", "canon", "abbot", "lama", "major", "chief", "general",
  "private", "provost", "speaker", "brother", "del", "agent", "engineer",
];

/** Words before a title that are a part of it: "Rear Admiral", "Staff Sergeant". Lower case. */
export const TITLE_OPENERS: readonly string[] = [
  "staff", "rear", "vice", "field", "air", "deputy", "assistant", "acting", "senior", "brig", "brigadier", "chief", "detective", "police",
  "house", "sub", "lieutenant", "lt", "maj", "major", "first", "gunnery", "lance", "master", "wing", "squadron", "former", "state",
];

/** Short forms of given names, each with the names it stands for. Lower case. */
export const SHORT_NAMES: readonly (readonly [short: string, ...full: string[]])[] = [
  ["abe", "abraham"], ["al", "albert", "alan"], ["alex", "alexander", "alexandra"], ["andy", "andrew"], ["ben", "benjamin"],
  ["bernie", "bernard"], ["bill", "william"], ["bob", "robert"], ["bobby", "robert"], ["charlie", "charles"], ["chris", "christopher"],
  ["chuck", "charles"], ["dan", "daniel"], ["dave", "david"], ["dick", "richard"], ["don", "donald"], ["ed", "edward"],
  ["fred", "frederick"], ["greg", "gregory"], ["jack", "john"], ["jeff", "jeffrey"], ["jerry", "gerald", "jerome"], ["jim", "james"],
  ["jimmy", "james"], ["joe", "joseph"], ["johnny", "john"], ["kate", "katherine", "catherine"], ["ken", "kenneth"],
  ["larry", "lawrence"], ["liz", "elizabeth"], ["matt", "matthew"], ["mick", "michael"], ["mike", "michael"], ["nick", "nicholas"],
  ["pat", "patrick", "patricia"], ["pete", "peter"], ["phil", "philip", "phillip"], ["rob", "robert"], ["ron", "ronald"],
  ["sam", "samuel", "samantha"], ["steve", "steven", "stephen"], ["sue", "susan"], ["ted", "edward", "theodore"], ["tim", "timothy"],
  ["tom", "thomas"], ["tony", "anthony"], ["vicky", "victoria"], ["vince", "vincent"], ["will", "william"],
];

/** What a company's full name ends in and its short name leaves off. Lower case, without full stop. */
export const CORPORATE_SUFFIXES: readonly string[] = [
  "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc", "ag", "sa", "s.a", "nv",
  "n.v", "se", "gmbh", "spa", "s.p.a", "ab", "asa", "oyj", "bv", "b.v", "kk", "pty", "pte", "bhd", "holdings", "holding", "group",
];

/** Nouns that only a firm's name ends in: "Tarn Aggregates", "Pellworth Securities". Lower case. */
export const COMPANY_NOUNS: readonly string[] = [
  "lines", "aggregates", "securities", "motors", "industries", "systems", "technologies", "foods", "breweries", "chemicals", "electronics",
  "semiconductor", "semiconductors", "software", "communications", "telecom", "telecommunications", "logistics", "properties", "hotels",
  "airlines", "airways", "pharmaceuticals", "pharma", "therapeutics", "biologics", "biotech", "holdings", "partners", "ventures",
  "investments", "associates", "enterprises", "resources", "minerals", "metals", "materials", "plastics", "packaging", "beverages",
  "bakeries", "dairies", "supermarkets", "stores", "cement", "copper", "steel", "mining", "petroleum", "energy", "power", "electric",
  "shipping", "freight", "aviation", "aerospace", "automotive", "automobiles", "textiles", "garments", "robotics", "dynamics",
  "instruments", "laboratories", "labs", "studios", "pictures", "entertainment", "records", "broadcasting", "publishing", "insurance",
  "financial", "finance", "bancorp", "mutual", "consulting", "engineering", "construction", "ferries", "cruises", "brewing", "brewers",
  "distillers", "shipbuilding", "interiors", "outfitters", "consultants", "solutions", "cosmetics", "apparel", "footwear", "realty",
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
  "partnership", "initiative", "forum", "tribunal", "directorate", "secretariat", "brigades", "militia", "ministries", "consortium",
  "telecom", "telecommunications", "steel", "mining", "mines", "logistics", "properties", "hotels", "hospitals", "stores", "foods",
  "breweries", "brewery", "chemicals", "electronics", "semiconductor", "semiconductors", "software", "networks", "communications",
  "media", "broadcasting", "publishing", "shipping", "railways", "railway", "railroad", "freight", "construction", "engineering",
  "mutual", "financial", "finance", "investment", "investments", "ventures", "venture", "consulting", "laboratories", "laboratory",
  "labs", "therapeutics", "biologics", "healthcare", "aviation", "aerospace", "automotive", "tobacco", "textiles", "terminals",
  "athletic", "rovers", "wanderers", "albion", "hotspur", "sporting", "afc", "cf", "opera", "ballet", "philharmonic", "choir",
  "ledger", "gazette", "observer", "chronicle", "telegraph", "courier", "examiner", "inquirer", "bulletin", "newspaper", "agencies",
];

/** Words that the names of clubs open with or end in and that people's names do not. Lower case. */
export const CLUB_WORDS: readonly string[] = [
  "rovers", "wanderers", "athletic", "albion", "hotspur", "sporting", "afc", "cf", "fc", "sc", "united", "dinamo", "dynamo", "lokomotiv",
  "spartak", "zenit", "cska", "partizan", "hajduk", "olympique", "olympiacos", "panathinaikos", "borussia", "bayer", "bayern", "eintracht",
  "werder", "hertha", "schalke", "atletico", "atlético", "deportivo", "racing", "independiente", "nacional", "juniors", "boca", "estudiantes",
  "internazionale", "juventus", "lazio", "sampdoria", "hapoel", "maccabi", "beitar", "raja", "wydad", "esperance", "espérance", "zamalek",
  "ahly", "ittihad", "hilal", "nassr", "persepolis", "esteghlal", "gor", "mahia", "simba", "yanga", "hearts", "kotoko", "enyimba",
  "mazembe", "chiefs", "pirates", "sundowns", "stars", "eagles", "lions", "tigers", "bulls", "sharks", "wolves", "bears", "giants", "kings",
  "warriors", "raiders", "rangers", "celtic", "phoenix", "glory", "victory", "roar", "mariners", "jets", "galaxy", "dynamos", "bucks",
  "bulldogs", "cowboys", "dolphins", "dragons", "falcons", "hawks", "knights", "lakers", "panthers", "patriots", "penguins", "ravens",
  "red sox", "rockets", "royals", "saints", "spurs", "steelers", "titans", "vikings", "yankees", "braves", "cardinals", "cubs", "mets",
  "dodgers", "phillies", "canucks", "oilers", "flames", "leafs", "canadiens", "bruins", "flyers", "sabres", "islanders", "devils",
];

/** Nouns that make a name an organisation where the tagger saw a place: "Skidmore College", "Bank of England". Lower case. */
export const BODY_NOUNS: readonly string[] = [
  "university", "college", "school", "institute", "academy", "association", "company", "corporation", "party", "council", "committee",
  "commission", "ministry", "department", "agency", "bank", "club", "union", "foundation", "federation", "airlines", "airways", "group",
  "orchestra", "police", "army", "navy", "opera", "ballet", "philharmonic", "choir", "partnership", "consortium", "alliance",
  "coalition", "newspaper", "gazette", "ledger", "squadron", "regiment", "battalion", "brigade", "force", "corps", "fleet", "command", "diocese",
  "archdiocese", "trains",
];

/** Bodies of which a land has one, called by their noun with "the". Lower case. */
export const SOLE_BODIES: readonly string[] = ["opposition", "cabinet", "crown", "legislature", "judiciary", "executive", "left", "right", "resistance"];

/** First words of names of bodies: "Radio Aberwick", "Banco Santander". Lower case. */
export const BODY_OPENERS: readonly string[] = [
  "radio", "television", "tv", "banco", "banca", "banque", "grupo", "groupe", "gruppo", "club", "clube", "fc", "afc", "partido", "parti",
  "instituto", "institut", "universidad", "universidade", "université", "università", "universität", "team", "friends", "sons",
];

/** Endings of the names of firms that are one word: "Fjordbank". Lower case. */
export const FIRM_ENDINGS: readonly string[] = ["bank", "corp", "soft", "tech", "telecom", "pharma", "media", "group", "airlines", "airways", "motors"];

/** Last word of an event's name. Lower case. */
export const EVENT_NOUNS: readonly string[] = [
  "war", "wars", "olympics", "olympic", "games", "championship", "championships", "cup", "open", "prix", "festival", "election",
  "elections", "summit", "conference", "battle", "revolution", "tournament", "bowl", "series", "day", "christmas", "easter", "ramadan",
  "hurricane", "typhoon", "storm", "cyclone", "earthquake", "crisis", "disaster", "massacre", "uprising", "spring", "expo", "fair",
  "marathon", "tour", "derby", "attacks", "holocaust", "brexit", "referendum", "operation", "inauguration", "ceremony", "awards",
  "primary", "convention", "convoy", "riots", "siege", "final", "finals", "league",
];

/** Short for what a ship is, before its name: "HMS Victory". Lower case. */
export const SHIP_PREFIXES: readonly string[] = [
  "hms", "uss", "rms", "mv", "hmas", "hmcs", "hmnzs", "hmc", "usns", "rrs", "rfa", "ins", "fv",
];

/** Nouns of ships and spacecraft: what stands right behind one is its name, "the ferry Tyne". Lower case. */
export const CRAFT_NOUNS: readonly string[] = [
  "shuttle", "spacecraft", "craft", "spaceship", "orbiter", "probe", "satellite", "rover", "lander", "telescope", "ship", "ferry", "liner", "tanker",
  "trawler", "yacht", "schooner", "frigate", "destroyer", "corvette", "battleship", "cruiser", "carrier", "submarine", "warship", "vessel",
  "freighter", "icebreaker", "barge", "dredger", "catamaran", "lifeboat", "tugboat", "steamer", "steamship", "airship", "locomotive",
];

/** First word of a storm's name: "Cyclone Nisha". Lower case. */
export const STORM_NOUNS: readonly string[] = ["cyclone", "hurricane", "typhoon", "storm"];

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

/** Words of common English that open a sentence before a name: "Rival Harlow & Sons fell". Lower case. */
export const NAME_OPENERS: readonly string[] = ["rival", "rivals", "former", "parent", "fellow", "neighbouring", "neighboring", "nearby", "embattled"];

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

/** What firms are by trade, said before their names: "Brewer Heineken". Trades in "-maker" besides. Lower case. */
export const FIRM_TRADES: readonly string[] = [
  "brewer", "insurer", "reinsurer", "lender", "miner", "retailer", "grocer", "refiner", "manufacturer", "broadcaster", "consultancy",
  "brokerage", "conglomerate", "startup", "start-up", "distiller", "shipbuilder", "homebuilder", "housebuilder",
];

/** Verbs without the "s" that one person or place would have: "Vale remain top". None of them is a past, or a noun that a name stands before. */
export const TEAM_VERBS: readonly string[] = [
  "have", "are", "were", "hold", "remain", "face", "sit", "lie", "stay", "go", "take", "meet", "need", "want", "play", "become", "begin",
  "climb", "slip", "host", "visit", "travel", "lead", "trail", "know", "hope", "expect", "seem", "continue", "keep", "give", "get",
];

/** Words beside a name that tell its kind, wherever in the article they stand. */
export interface NameSign {
  readonly id: string;
  /** The kind; a vote below 0 speaks against it. */
  readonly kind: "PERSON" | "ORG" | "LOC";
  readonly vote: number;
  /** Right before the name, right after it, or owned by it: "Norvana's shares". */
  readonly place: "before" | "after" | "owned";
  /** Lower case, words parted by a blank. */
  readonly phrases: readonly string[];
  /** A sentence with the sign beside the name Norvana. */
  readonly fires: string;
}

/** Signs of what a name is. */
export const NAME_SIGNS: readonly NameSign[] = [
  { id: "firm.owned", kind: "ORG", vote: 1, place: "owned", fires: "Norvana's shares fell on Monday.", phrases: [
    "shares", "share price", "stock", "shareholders", "investors", "chief executive", "ceo", "chairman", "chairwoman", "board", "customers",
    "employees", "workers", "headquarters", "revenue", "revenues", "profit", "profits", "earnings", "sales", "spokesman", "spokeswoman",
    "subsidiary", "factory", "plant", "plants", "products", "brand", "goalkeeper", "captain", "manager", "coach", "striker", "midfielder",
    "defender", "players", "fans", "supporters", "general secretary", "members", "lawmakers", "candidate", "candidates", "website",
    "newsroom", "editor", "terminal", "management", "quarterly", "bankruptcy", "owner", "owners", "operator", "refinery", "fleet", "pilots",
    "depot", "depots", "stores", "keeper", "parent company",
  ] },
  { id: "land.owned", kind: "LOC", vote: 1, place: "owned", fires: "Norvana's parliament met on Monday.", phrases: [
    "parliament", "president", "prime minister", "foreign minister", "finance minister", "defence minister", "defense minister", "economy",
    "capital", "border", "borders", "government", "population", "army", "military", "airport", "supreme court", "high court",
    "central bank", "constitution", "currency", "neighbours", "neighbors", "ambassador", "embassy", "residents", "streets", "mayor",
    "citizens", "envoy", "envoys", "troops", "foreign ministry", "defence ministry", "interior ministry", "coast", "exports", "imports", "gdp", "ruling party",
  ] },
  { id: "firm.noun", kind: "ORG", vote: 1, place: "after", fires: "Norvana shareholders voted on Monday.", phrases: [
    "shareholders", "shares", "stock", "executives", "employees", "spokesman", "spokeswoman", "spokesperson", "supporters", "lawmakers",
    "officials", "fans", "players", "chief executive", "ceo", "customers",
  ] },
  { id: "shares-in", kind: "ORG", vote: 1, place: "before", fires: "The takeover of Norvana failed on Monday.", phrases: [
    "shares of", "stake in", "stocks of", "ceo of", "chief executive of", "subsidiary of", "acquisition of", "takeover of",
    "merger with", "acquire", "acquired", "employees of", "chairman of", "sued", "bid for", "offer for",
  ] },
  { id: "shares-held-in", kind: "ORG", vote: 5, place: "before", fires: "Shares in Norvana fell on Monday.", phrases: ["shares in"] },
  { id: "town-of", kind: "LOC", vote: 1.5, place: "before", fires: "The town of Norvana voted on Monday.", phrases: [
    "city of", "town of", "village of", "province of", "state of", "district of", "region of", "island of", "port of", "capital of",
    "republic of", "county of", "outskirts of", "suburb of", "residents of", "neighborhood of", "neighbourhood of", "north of", "south of",
    "east of", "west of", "sanctions on", "embassy in", "ambassador to", "border with", "visit to", "trip to", "flew to", "arrived in",
  ] },
  { id: "paper.before", kind: "ORG", vote: 2, place: "before", fires: "The newspaper Norvana closed on Monday.", phrases: [
    "newspaper", "journal", "magazine", "broadcaster", "news agency", "news site", "retailer", "carmaker", "automaker", "chipmaker",
    "airline", "lender", "insurer", "drugmaker", "miner", "brewer", "oil company", "oil firm", "state-run", "aid group", "rights group",
    "charity", "think tank", "militant group", "insurgent group", "rebel group", "conglomerate", "consultancy", "start-up", "startup",
    "shipowner", "developer", "contractor", "watchdog", "champions", "rivals", "club", "side", "operator", "utility", "supplier",
    "publisher", "manufacturer", "refiner", "shipyard", "shipbuilder", "firm", "company", "site", "website", "portal", "fund", "hedge fund", "yard",
    "sponsor", "sponsors", "service", "union", "agency", "band", "news service", "advocacy group", "campaign group", "grocer", "supermarket", "supermarkets", "bookmaker", "brokerage", "subsidiary",
    "parent company", "ruling party", "opposition party", "trade union", "shipping line",
  ] },
  { id: "analyst-at", kind: "ORG", vote: 2.5, place: "before", fires: "Kim, an analyst at Norvana, left on Monday.", phrases: [
    "analyst at", "analysts at", "economist at", "economists at", "strategist at", "strategists at", "trader at", "traders at", "broker at",
    "brokers at", "partner at", "consultant at", "executive at", "counterpart at", "lawyer at", "engineer at", "editor at", "researcher at",
    "researchers at", "curator at", "shareholders of", "shareholders in", "to buy", "buy rival", "bought rival", "rival bidder",
  ] },
  { id: "mayor-of", kind: "LOC", vote: 4, place: "before", fires: "The mayor of Norvana left on Monday.", phrases: ["mayor of", "governor of"] },
  { id: "road-to", kind: "LOC", vote: 1.5, place: "before", fires: "The road to Norvana closed on Monday.", phrases: [
    "road to", "edge of", "centre of", "center of", "streets of", "flight to", "flights to", "train to", "trains to", "pictures from",
    "people in", "people of", "villages of", "fled to", "refugees from", "north of the", "south of the", "east of the", "west of the",
    "banks of the", "mouth of the",
  ] },
  { id: "bought-by", kind: "ORG", vote: 1, place: "before", fires: "It was bought by Norvana on Monday.", phrases: [
    "bought by", "acquired by", "taken over by", "operated by", "owned by", "made by", "merge with", "merged with", "supplied by",
  ] },
  { id: "was-bought", kind: "ORG", vote: 1.5, place: "after", fires: "Norvana was bought by a bank on Monday.", phrases: [
    "was bought by", "was acquired by", "was taken over by", "was founded in", "was founded by", "is listed in", "is listed on",
    "is owned by", "went bankrupt", "filed for bankruptcy", "owns", "operates", "employs", "agreed to buy", "agreed to sell",
    "won a contract", "won an order", "won a tender", "plans to cut", "reported from", ", which owns", ", which makes",
    ", which operates", ", which sells", ", which employs", ", which is listed", ", which runs",
  ] },
  { id: "striker.after", kind: "ORG", vote: 1, place: "after", fires: "Norvana striker Kim left on Monday.", phrases: [
    "striker", "midfielder", "defender", "goalkeeper", "winger", "captain", "coach", "couriers", "drew with", "drew at",
  ] },
  { id: "told.before", kind: "LOC", vote: -1, place: "before", fires: "He told Norvana on Monday.", phrases: ["told", "interview with"] },
  { id: "agency.after", kind: "ORG", vote: 2, place: "after", fires: "The Norvana news agency closed on Monday.", phrases: [
    "news agency", "newspaper", "magazine", "party", "reported a loss", "reported a profit", "posted a loss", "posted a profit",
  ] },
  { id: "fighters.after", kind: "ORG", vote: 1.2, place: "after", fires: "Norvana fighters left on Monday.", phrases: [
    "fighters", "militants", "rebels", "insurgents", "gunmen", "activists", "engineers", "miners", "pilots",
  ] },
  { id: "glacier.after", kind: "LOC", vote: 2, place: "after", fires: "The Norvana glacier shrank on Monday.", phrases: [
    "glacier", "region", "province", "peninsula", "valley", "basin", "archipelago", "reservoir", "volcano", "river", "district", "county",
    "governorate", "prefecture", "plateau", "delta", "mountains", "border", "suburb", "neighbourhood", "neighborhood", "port", "airport",
    "refugee camp", "national park", "station", "mayor", "residents", "desert", "lake", "strait", "coast", "steppe", "canyon", "forest", "troops",
  ] },
  { id: "who-signed", kind: "ORG", vote: 2, place: "after", fires: "Norvana, who sacked Kim on Monday, lost.", phrases: [
    ", who sacked", ", who signed", ", who appointed", ", who hired", ", who host", ", who are", ", who were", ", who have",
  ] },
  { id: "who", kind: "PERSON", vote: 1, place: "after", fires: "Norvana, who is 72, left on Monday.", phrases: [", who", ", whose wife", ", aged"] },
  { id: "which", kind: "PERSON", vote: -1, place: "after", fires: "Norvana, which lost, left on Monday.", phrases: [", which", ", where"] },
];

/** Months and days: capitals that are no names. Lower case. */
export const CALENDAR_NAMES: readonly string[] = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
  "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
  "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
];
