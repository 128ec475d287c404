// Words that tell whether a clause looks back or ahead, for dates that do not say it themselves.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Auxiliaries of what is to come: "will open on Friday". */
export const FUTURE_AUXILIARIES = words("will 'll wo shall would 'd may might can could should must ca sha");

/** Auxiliaries of what has been: "was opened". */
export const PAST_AUXILIARIES = words("was were had did been");

/** Auxiliaries of what has been done: "has opened". */
export const HAVE_FORMS = words("have has 've having");

/** Auxiliaries of what is: "is opened". */
export const PRESENT_AUXILIARIES = words("is are am 's 're 'm be being do does");

/** Words that announce: "is due on Friday". */
export const AHEAD_WORDS = words(
  "due scheduled expected planned slated poised upcoming forthcoming expects plans intends hopes aims wants going planning hoping expecting proposed likely set payable pencilled penciled",
);

/** What is put off "to the autumn" or "until Friday" takes place then, though the verb is past. */
export const PUT_OFF_WORDS = words(
  "postponed postpone postpones postponing delayed delay delays delaying deferred defer adjourned adjourn rescheduled reschedule pushed push put moved move shifted extended extend extends prolonged prolong",
);

/** Verbs and nouns whose infinitive lies ahead, whatever their tense: "agreed to meet on Friday". */
export const PLANNING_LEMMAS = words(
  "plan agree decide vote hope expect order ask tell promise vow want intend aim pledge call invite urge request schedule set prepare need require advise instruct summon offer propose " +
    "threaten warn remind like wish arrange book due seek demand deadline chance opportunity proposal bid deal right ability pressure time way",
);

/** "Since Friday" lies behind whatever the verb. */
export const BACK_PREPOSITIONS = words("since");

/** Verbs whose past looks like their base: "the chairman cut short a trip on Monday". */
export const UNMARKED_PASTS = words("cut put set hit let shut split spread cost quit cast beat read hurt bet burst shed upset");

/** Past forms of frequent verbs that do not end in -ed. */
export const PAST_FORMS = words(
  "was were had did said told went came took gave got made became began broke brought bought built caught chose cut drew drove ate fell felt fought found flew forgot " +
    "froze grew heard held hit hurt kept knew laid led left lent lost met paid ran rang rose sank sang sat saw sent shook shot shut slept sold sought spent spoke stole stood struck " +
    "swam swore taught thought threw understood woke won wore wrote beat bit blew burst cast fled hid hung lit put quit read rode set shone shrank slid sprang spread stuck swept " +
    "withdrew overthrew undertook been",
);
