// Set phrases that point at a time without naming it: now, in the past, to come.

/** One phrase: every example was published on Wednesday 15 May 2024, and `expect` is what is found in it, as "extent = value". */
export interface TimePhrase {
  readonly id: string;
  /** In the notation of forms: "?" may be missing, "|" is one of. */
  readonly phrase: string;
  readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
  /** True where it is a time in history only: in the day's news "the former minister" dates nothing. */
  readonly history: boolean;
  readonly example: string;
  readonly expect: string;
}

function phrase(id: string, words: string, value: TimePhrase["value"], example: string, expect: string): TimePhrase {
  return { id, phrase: words, value, history: false, example, expect };
}

function historical(id: string, words: string, value: TimePhrase["value"], example: string): TimePhrase {
  return { id, phrase: words, value, history: true, example, expect: "" };
}

export const TIME_PHRASES: readonly TimePhrase[] = [
  phrase("now", "now", "PRESENT_REF", "The mill is now a hotel.", "now = PRESENT_REF"),
  phrase("right-now", "right now", "PRESENT_REF", "The mill is closed right now.", "right now = PRESENT_REF"),
  phrase("currently", "currently|presently", "PRESENT_REF", "The mill is currently closed.", "currently = PRESENT_REF"),
  phrase("nowadays", "nowadays", "PRESENT_REF", "The mill is a hotel nowadays.", "nowadays = PRESENT_REF"),
  phrase("at-present", "at present", "PRESENT_REF", "The mill is closed at present.", "at present = PRESENT_REF"),
  phrase("the-present", "the present", "PRESENT_REF", "The law runs up to the present.", "the present = PRESENT_REF"),
  phrase("present-time", "the present|current time", "PRESENT_REF", "It is shut at the present time.", "the present time = PRESENT_REF"),
  phrase("present-day", "the? present|modern -? day", "PRESENT_REF", "It stood in present-day Mali.", "present-day = PRESENT_REF"),
  phrase("at-the-moment", "at the moment", "PRESENT_REF", "The mill is closed at the moment.", "at the moment = PRESENT_REF"),
  phrase("for-now", "the moment", "PRESENT_REF", "The mill is closed for the moment.", "the moment = PRESENT_REF"),
  phrase("time-being", "the time being", "PRESENT_REF", "The mill is closed for the time being.", "the time being = PRESENT_REF"),
  phrase("at-this-time", "at this time|moment|stage", "PRESENT_REF", "We have no comment at this time.", "at this time = PRESENT_REF"),
  phrase("these-days", "these days", "PRESENT_REF", "Few mills run these days.", "these days = PRESENT_REF"),
  phrase("at-the-time", "at the time", "PAST_REF", "At the time nobody minded.", "At the time = PAST_REF"),
  phrase("recently", "recently|lately", "PAST_REF", "The mill recently closed.", "recently = PAST_REF"),
  phrase("more-recently", "more|most recently", "PAST_REF", "It was a mill and most recently a hotel.", "most recently = PAST_REF"),
  phrase("formerly", "formerly", "PAST_REF", "The hotel was formerly a mill.", "formerly = PAST_REF"),
  phrase("the-past", "the past", "PAST_REF", "It worked in the past.", "the past = PAST_REF"),
  phrase("long-ago", "long ago", "PAST_REF", "The mill closed long ago.", "long ago = PAST_REF"),
  phrase("not-long-ago", "not long|so ago", "PAST_REF", "Not long ago it was a mill.", "Not long ago = PAST_REF"),
  phrase("the-other-day", "the other day|night|week", "PAST_REF", "He said so the other day.", "the other day = PAST_REF"),
  phrase("to-date", "to date", "PRESENT_REF", "It is his best book to date.", "to date = PRESENT_REF"),
  phrase("someday", "someday", "FUTURE_REF", "It will open someday.", "someday = FUTURE_REF"),
  phrase("soon", "soon", "FUTURE_REF", "The mill will soon close.", "soon = FUTURE_REF"),
  phrase("the-future", "the near|foreseeable|distant|immediate? future", "FUTURE_REF", "The mill may close in the future.", "the future = FUTURE_REF"),
  phrase("not-too-distant", "the not -? too|so -? distant future", "FUTURE_REF", "It will open in the not too distant future.", "the not too distant future = FUTURE_REF"),
  historical("former", "former", "PAST_REF", "The former king fled."),
  historical("recent", "recent", "PAST_REF", "The recent war had ended."),
  historical("future", "future", "FUTURE_REF", "The future king fled."),
  historical("current", "current", "PRESENT_REF", "The current king fled."),
];
