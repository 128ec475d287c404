// Places and peoples that the packages' tables leave out, and the nouns that say what kind of place a name is.

/** Everyday names of countries and their parts that are not in the ISO list, with the ISO 3166 code. Lower case. */
export const COUNTRY_ALIASES: readonly (readonly [name: string, code: string])[] = [
  ["us", "US"], ["u.s.", "US"], ["u.s", "US"], ["usa", "US"], ["u.s.a.", "US"], ["united states", "US"],
  ["united states of america", "US"], ["america", "US"], ["uk", "GB"], ["u.k.", "GB"], ["united kingdom", "GB"], ["britain", "GB"],
  ["great britain", "GB"], ["russia", "RU"], ["south korea", "KR"], ["north korea", "KP"], ["iran", "IR"], ["syria", "SY"],
  ["vietnam", "VN"], ["taiwan", "TW"], ["laos", "LA"], ["moldova", "MD"], ["bolivia", "BO"], ["venezuela", "VE"], ["tanzania", "TZ"],
  ["palestine", "PS"], ["uae", "AE"], ["u.a.e.", "AE"], ["burma", "MM"], ["brunei", "BN"], ["macedonia", "MK"], ["kosovo", "XK"],
  ["the vatican", "VA"], ["vatican", "VA"], ["turkey", "TR"], ["türkiye", "TR"], ["holland", "NL"], ["drc", "CD"],
];

/** Parts of countries that news names like countries: states, provinces, nations. Lower case. */
export const REGIONS: readonly string[] = [
  "england", "scotland", "wales", "northern ireland", "alabama", "alaska", "arizona", "arkansas", "california", "colorado",
  "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana",
  "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
  "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
  "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
  "west virginia", "wisconsin", "wyoming", "ontario", "quebec", "british columbia", "alberta", "manitoba", "saskatchewan",
  "nova scotia", "new south wales", "queensland", "tasmania", "south australia", "western australia", "bavaria", "catalonia", "kashmir",
  "punjab", "kerala", "tamil nadu", "maharashtra", "gujarat", "crimea", "chechnya", "tibet", "xinjiang", "gaza", "west bank",
  "hong kong", "d.c.", "washington, d.c.", "calif.", "fla.", "mass.", "conn.", "pa.", "tex.", "ill.", "mich.",
];

/** Lands and waters that have no government. Lower case. */
export const LANDS: readonly string[] = [
  "africa", "antarctica", "asia", "europe", "north america", "south america", "latin america", "central america", "oceania",
  "middle east", "far east", "southeast asia", "south asia", "east asia", "central asia", "eastern europe", "western europe",
  "central europe", "scandinavia", "the balkans", "balkans", "caucasus", "sahara", "sahel", "sub-saharan africa", "north africa",
  "west africa", "east africa", "horn of africa", "caribbean", "mediterranean", "baltic", "atlantic", "pacific", "arctic",
  "indian ocean", "pacific ocean", "atlantic ocean", "asia-pacific", "himalayas", "alps", "andes", "siberia", "midwest", "new england",
  "west coast", "east coast", "silicon valley", "amazon", "nile", "thames", "danube", "rhine", "mississippi river", "earth", "mars",
  "moon", "everest", "gulf", "crimean peninsula", "bay area", "west",
];

/** Last (or first) word of a natural place's name. Lower case. */
export const LAND_NOUNS: readonly string[] = [
  "river", "sea", "ocean", "lake", "bay", "gulf", "strait", "channel", "island", "islands", "peninsula", "mountain", "mountains",
  "mount", "mt.", "valley", "desert", "forest", "coast", "hills", "falls", "creek", "canyon", "basin", "delta", "reef", "glacier",
  "volcano", "cape", "plateau", "wetlands", "archipelago", "plains", "cave",
];

/** Last word of a building's or public work's name. Lower case. */
export const FACILITY_NOUNS: readonly string[] = [
  "airport", "bridge", "stadium", "arena", "tower", "towers", "building", "hall", "palace", "castle", "cathedral", "church", "mosque",
  "temple", "synagogue", "street", "avenue", "road", "highway", "motorway", "square", "plaza", "station", "port", "harbor", "harbour",
  "dam", "tunnel", "canal", "prison", "jail", "park", "garden", "gardens", "zoo", "hotel", "monument", "memorial", "cemetery",
  "theatre", "theater", "mall", "boulevard", "lane", "railway", "pier", "base", "barracks", "refinery", "pipeline", "centre",
];

/** Nouns of houses where things are kept and shown, and of lines of trains. Lower case. */
export const COLLECTION_NOUNS: readonly string[] = ["museum", "gallery", "archive", "library", "aquarium", "planetarium", "zoo", "line"];

/** Adjectives and nouns for peoples, faiths and camps that no list of nationalities has. Lower case. */
export const PEOPLES: readonly string[] = [
  "briton", "britons", "english", "scottish", "scot", "scots", "welsh", "northern irish", "russian", "korean", "arab", "arabs",
  "arabic", "jew", "jews", "jewish", "muslim", "muslims", "christian", "christians", "catholic", "catholics", "protestant",
  "protestants", "hindu", "hindus", "buddhist", "buddhists", "sikh", "sikhs", "sunni", "sunnis", "shia", "shiite", "shiites", "kurd",
  "kurds", "kurdish", "palestinian", "palestinians", "european", "europeans", "asian", "asians", "african", "africans",
  "african-american", "african american", "african americans", "latin american", "hispanic", "latino", "latinos", "republican",
  "republicans", "democrat", "democrats", "democratic", "conservative", "conservatives", "tory", "tories", "labour", "soviet",
  "soviets", "nazi", "nazis", "communist", "communists", "socialist", "socialists", "marxist", "islamist", "islamists", "islamic",
  "western", "swede", "swedes", "dane", "danes", "finn", "finns", "pole", "poles", "turk", "turks", "spaniard", "spaniards",
  "frenchman", "englishman", "serb", "serbs", "croat", "croats", "bosnian", "bosnians", "kosovan", "kosovar", "czech", "slovak",
  "argentine", "argentinian", "argentines", "ecuadorian", "kazakh", "uzbek", "turkmen", "kyrgyz", "tajik", "afghan", "afghans", "saudi",
  "saudis", "emirati", "emiratis", "bangladeshi", "yemeni", "catalan", "basque", "tibetan", "uyghur", "uighur", "rohingya",
  "californian", "texan", "hawaiian", "parisian", "londoner", "londoners", "roman", "greek", "greeks", "indigenous", "aboriginal",
  "orthodox", "sri lankan", "north korean", "south korean", "south african", "new zealander", "puerto rican", "american", "americans",
  "liberal democrat", "liberal democrats", "lib dem", "lib dems", "remainer", "brexiteer", "mormon", "mormons", "evangelical",
  "evangelicals", "zionist", "anglo-saxon", "african-americans", "native american", "native americans", "trinidadian", "dominican",
  "congolese", "maldivian", "botswanan", "basotho", "singaporean", "kiwi", "aussie", "caribbean", "scandinavian", "balkan", "nordic",
];

/** Countries of peoples that the packages' table leaves out, as ISO 3166 codes. Lower case. */
export const PEOPLE_COUNTRIES: readonly (readonly [people: string, code: string])[] = [
  ["american", "US"], ["philippine", "PH"], ["americans", "US"], ["briton", "GB"], ["britons", "GB"], ["british", "GB"], ["russian", "RU"], ["russians", "RU"],
  ["south korean", "KR"], ["south koreans", "KR"], ["north korean", "KP"], ["north koreans", "KP"], ["palestinian", "PS"],
  ["palestinians", "PS"], ["swede", "SE"], ["swedes", "SE"], ["dane", "DK"], ["danes", "DK"], ["finn", "FI"], ["finns", "FI"],
  ["pole", "PL"], ["poles", "PL"], ["turk", "TR"], ["turks", "TR"], ["turkish", "TR"], ["spaniard", "ES"], ["spaniards", "ES"],
  ["frenchman", "FR"], ["serb", "RS"], ["serbs", "RS"], ["croat", "HR"], ["croats", "HR"], ["bosnian", "BA"], ["bosnians", "BA"],
  ["kosovan", "XK"], ["kosovar", "XK"], ["czech", "CZ"], ["czechs", "CZ"], ["slovak", "SK"], ["slovaks", "SK"], ["argentine", "AR"],
  ["argentinian", "AR"], ["argentines", "AR"], ["ecuadorian", "EC"], ["kazakh", "KZ"], ["uzbek", "UZ"], ["turkmen", "TM"],
  ["kyrgyz", "KG"], ["tajik", "TJ"], ["afghan", "AF"], ["afghans", "AF"], ["saudi", "SA"], ["saudis", "SA"], ["emirati", "AE"],
  ["emiratis", "AE"], ["bangladeshi", "BD"], ["bangladeshis", "BD"], ["yemeni", "YE"], ["yemenis", "YE"], ["greek", "GR"],
  ["greeks", "GR"], ["sri lankan", "LK"], ["sri lankans", "LK"], ["south african", "ZA"], ["south africans", "ZA"],
  ["new zealander", "NZ"], ["new zealanders", "NZ"], ["puerto rican", "PR"], ["trinidadian", "TT"], ["maldivian", "MV"],
  ["botswanan", "BW"], ["basotho", "LS"], ["singaporean", "SG"], ["singaporeans", "SG"], ["syrian", "SY"], ["syrians", "SY"],
  ["iranian", "IR"], ["iranians", "IR"], ["venezuelan", "VE"], ["venezuelans", "VE"], ["vietnamese", "VN"], ["taiwanese", "TW"],
  ["laotian", "LA"], ["moldovan", "MD"], ["bolivian", "BO"], ["tanzanian", "TZ"], ["macedonian", "MK"], ["israelis", "IL"],
  ["iraqis", "IQ"], ["pakistanis", "PK"], ["filipinos", "PH"], ["filipino", "PH"],
];

/** Languages that share no form with a people or that the phrase "in X", "speak X" marks as a language. Lower case. */
export const LANGUAGES: readonly string[] = [
  "english", "french", "german", "spanish", "portuguese", "italian", "russian", "arabic", "mandarin", "cantonese", "chinese",
  "japanese", "korean", "hindi", "urdu", "bengali", "punjabi", "tamil", "telugu", "swahili", "farsi", "persian", "hebrew", "turkish",
  "greek", "latin", "dutch", "polish", "swedish", "danish", "norwegian", "finnish", "welsh", "gaelic", "catalan", "basque", "malay",
  "tagalog", "vietnamese", "thai", "ukrainian", "czech", "hungarian", "romanian", "afrikaans", "zulu", "yiddish", "esperanto",
];

/** The unambiguous ones of the languages: no people is called so. */
export const ONLY_LANGUAGES: readonly string[] = [
  "mandarin", "cantonese", "hindi", "urdu", "farsi", "hebrew", "swahili", "tagalog", "yiddish", "esperanto", "afrikaans",
];
