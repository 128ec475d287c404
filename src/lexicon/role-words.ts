// Words that tell what part a phrase plays in its clause: time, place, cause, condition.

/** Prepositions and conjunctions before a cause. */
export const CAUSE_WORDS: ReadonlySet<string> = new Set(
  "because due owing thanks since amid over".split(" "),
);

/** Prepositions and conjunctions before a time. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  "during since until till before after throughout within when while as once whenever amid".split(" "),
);

/** Prepositions before a place, where the noun is one. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  "near across inside outside along beneath above below behind beside onto around through beyond in at from into to on toward towards".split(" "),
);

/** Prepositions that make a place of any noun. */
export const SURE_PLACE_WORDS: ReadonlySet<string> = new Set(
  "near across inside outside along beneath behind beside onto around beyond".split(" "),
);

/** Words before a condition or what holds in spite of it. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  "if unless provided providing whether although though despite even lest".split(" "),
);

/** Adverbs of place. */
export const PLACE_ADVERBS: ReadonlySet<string> = new Set(
  "here there abroad home nearby elsewhere away overseas north south east west upstairs downtown ashore outside inside".split(" "),
);

/** Adverbs of time. */
export const TIME_ADVERBS: ReadonlySet<string> = new Set(
  "today yesterday tomorrow tonight recently earlier later soon previously now then currently eventually ago annually daily weekly initially originally once often usually frequently sometimes always rarely".split(" "),
);

/** Adverbs that join sentences or stress a word; they say nothing about the event. */
export const CONNECTING_ADVERBS: ReadonlySet<string> = new Set(
  "also however thus therefore meanwhile moreover nevertheless nonetheless furthermore instead even only just too so indeed perhaps rather well hence still yet already again both either as not n't never longer no more all when where why how quite very otherwise besides first second finally actually really simply much n’t".split(" "),
);

/** Verbs whose "to" phrase receives the object. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  "give hand send sell offer grant award pay lend present donate show deliver transfer assign return issue provide supply tell introduce promise".split(" "),
);
