// Words of date lines: months, days of the week, zones, and what publishers write before a date.

/** Months, long and short, lower case without full stop. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** Days of the week, long and short. */
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split(" "),
);

/** Zones and halves of the day. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "am pm a.m p.m a.m. p.m. gmt utc bst cet cest eet est edt et cst cdt ct mst mdt mt pst pdt pt ist wita wib wit jst kst hkt sgt aest aedt awst nzst nzdt msk eat cat wat sast pkt npt noon midnight hrs h".split(" "),
);

/** What may stand before or between the parts of a line with a date and nothing else. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  "published updated posted last first modified created on at live date time the of issued release released for immediate and edited revised filed added original originally update story article".split(" "),
);
