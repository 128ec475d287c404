// Words that tell whether a clause looks back or ahead, for dates that do not say it themselves.

/** Auxiliaries of what is to come: "will open on Friday". */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set("will 'll wo shall would may might can could should must".split(" "));

/** Words that announce: "is due on Friday". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  "due scheduled expected planned slated poised upcoming forthcoming expects plans intends hopes aims wants going planning hoping expecting".split(" "),
);

/** "Since Friday" lies behind whatever the verb. */
export const BACK_PREPOSITIONS: ReadonlySet<string> = new Set(["since"]);

/** Auxiliaries of what has been: "had opened". */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set("was were had did been".split(" "));

/** Past forms of frequent verbs that do not end in -ed. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  ("was were had did said told went came took gave got made became began broke brought bought built caught chose cut drew drove ate fell felt fought found flew forgot " +
    "froze grew heard held hit hurt kept knew laid led left lent lost met paid ran rang rose sank sang sat saw sent shook shot shut slept sold sought spent spoke stole stood struck " +
    "swam swore taught thought threw understood woke won wore wrote beat bit blew burst cast fled hid hung lit put quit read rode set shone shrank slid sprang spread stuck swept " +
    "withdrew overthrew undertook been").split(" "),
);
