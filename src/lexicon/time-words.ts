// Words that dates are made of: a row a word, with its class, what it stands for, and a sentence that proves it.

/** Classes that forms of dates can ask for; numbers get theirs from their shape. */
export type TimeClass =
  | "MONTH" | "WEEKDAY" | "WEEKDAYS" | "UNIT" | "UNITS" | "SEASON" | "DAYPART" | "CARDINAL" | "TENS" | "ONES" | "ORDINAL"
  | "DAYWORD" | "AMPM" | "ZONE" | "BC" | "AD" | "VAGUE" | "OFTEN" | "DECADES" | "LONG";

/** One word: every example was published on Wednesday 15 May 2024, and `expect` is what is found in it, as "extent = value". */
export interface TimeWord {
  readonly id: string;
  readonly is: TimeClass;
  /** Spellings, blanks between; a final full stop is no part of them. */
  readonly forms: string;
  /** What it stands for: a number, or a code of TIMEX3. */
  readonly value: number | string;
  readonly example: string;
  readonly expect: string;
  /** True where it is a word of time with a capital only: "May", not "may". */
  readonly capital: boolean;
}

function word(id: string, is: TimeClass, forms: string, value: number | string, example: string, expect: string): TimeWord {
  return { id, is, forms, value, example, expect, capital: is === "MONTH" || is === "WEEKDAY" || is === "WEEKDAYS" || is === "BC" || is === "AD" };
}

export const TIME_WORDS: readonly TimeWord[] = [
  word("january", "MONTH", "january jan", 1, "It opened on 3 January 2021.", "3 January 2021 = 2021-01-03"),
  word("february", "MONTH", "february feb", 2, "It opened on Feb. 3, 2021.", "Feb. 3, 2021 = 2021-02-03"),
  word("march", "MONTH", "march mar", 3, "It opened in March 2021.", "March 2021 = 2021-03"),
  word("april", "MONTH", "april apr", 4, "It opened on April 9, 2021.", "April 9, 2021 = 2021-04-09"),
  word("may", "MONTH", "may", 5, "It opened on 3 May 2021.", "3 May 2021 = 2021-05-03"),
  word("june", "MONTH", "june jun", 6, "It opened on 30 June 2021.", "30 June 2021 = 2021-06-30"),
  word("july", "MONTH", "july jul", 7, "It opened in July 2021.", "July 2021 = 2021-07"),
  word("august", "MONTH", "august aug", 8, "It opened on Aug. 8, 2021.", "Aug. 8, 2021 = 2021-08-08"),
  word("september", "MONTH", "september sept sep", 9, "It opened on Sept. 1, 2021.", "Sept. 1, 2021 = 2021-09-01"),
  word("october", "MONTH", "october oct", 10, "It opened on 31 October 2021.", "31 October 2021 = 2021-10-31"),
  word("november", "MONTH", "november nov", 11, "It opened on 5 November 2021.", "5 November 2021 = 2021-11-05"),
  word("december", "MONTH", "december dec", 12, "It opened on Dec. 25, 2021.", "Dec. 25, 2021 = 2021-12-25"),

  word("monday", "WEEKDAY", "monday mon", 1, "The court sat on Monday.", "Monday = 2024-05-13"),
  word("tuesday", "WEEKDAY", "tuesday tues tue", 2, "The court sat on Tuesday.", "Tuesday = 2024-05-14"),
  word("wednesday", "WEEKDAY", "wednesday wed", 3, "The court sat on Wednesday.", "Wednesday = 2024-05-15"),
  word("thursday", "WEEKDAY", "thursday thurs thur thu", 4, "The court sat on Thursday.", "Thursday = 2024-05-09"),
  word("friday", "WEEKDAY", "friday fri", 5, "The court sat on Friday.", "Friday = 2024-05-10"),
  word("saturday", "WEEKDAY", "saturday sat", 6, "The club met on Saturday.", "Saturday = 2024-05-11"),
  word("sunday", "WEEKDAY", "sunday sun", 7, "The club met on Sunday.", "Sunday = 2024-05-12"),
  word("mondays", "WEEKDAYS", "mondays", 1, "The museum is closed on Mondays.", "Mondays = XXXX-WXX-1"),
  word("tuesdays", "WEEKDAYS", "tuesdays", 2, "The museum is closed on Tuesdays.", "Tuesdays = XXXX-WXX-2"),
  word("wednesdays", "WEEKDAYS", "wednesdays", 3, "The museum is closed on Wednesdays.", "Wednesdays = XXXX-WXX-3"),
  word("thursdays", "WEEKDAYS", "thursdays", 4, "The museum is closed on Thursdays.", "Thursdays = XXXX-WXX-4"),
  word("fridays", "WEEKDAYS", "fridays", 5, "The museum is closed on Fridays.", "Fridays = XXXX-WXX-5"),
  word("saturdays", "WEEKDAYS", "saturdays", 6, "The museum is closed on Saturdays.", "Saturdays = XXXX-WXX-6"),
  word("sundays", "WEEKDAYS", "sundays", 7, "The museum is closed on Sundays.", "Sundays = XXXX-WXX-7"),

  word("second", "UNIT", "second sec", "TS", "The alarm rang for a 30-second spell.", "30-second = PT30S"),
  word("seconds", "UNITS", "seconds secs", "TS", "The alarm rang for 30 seconds.", "30 seconds = PT30S"),
  word("minute", "UNIT", "minute min", "TM", "They held a 10-minute talk.", "10-minute = PT10M"),
  word("minutes", "UNITS", "minutes mins", "TM", "They talked for ten minutes.", "ten minutes = PT10M"),
  word("hour", "UNIT", "hour hr", "TH", "They talked for an hour.", "an hour = PT1H"),
  word("hours", "UNITS", "hours hrs", "TH", "They talked for 48 hours.", "48 hours = PT48H"),
  word("day", "UNIT", "day", "D", "It was a five-day strike.", "five-day = P5D"),
  word("days", "UNITS", "days", "D", "They struck for five days.", "five days = P5D"),
  word("night", "UNIT", "night", "NI", "She spent a night in a cell.", "a night = P1D"),
  word("nights", "UNITS", "nights", "NI", "She spent two nights in a cell.", "two nights = P2D"),
  word("week", "UNIT", "week", "W", "The strike lasted a week.", "a week = P1W"),
  word("weeks", "UNITS", "weeks", "W", "The strike lasted six weeks.", "six weeks = P6W"),
  word("weekend", "UNIT", "weekend", "WE", "Both sides met last weekend.", "last weekend = 2024-W19-WE"),
  word("weekends", "UNITS", "weekends", "WE", "The rain spoiled two weekends.", "two weekends = P2WE"),
  word("fortnight", "UNIT", "fortnight", "FN", "The strike lasted a fortnight.", "a fortnight = P2W"),
  word("month", "UNIT", "month", "M", "The strike lasted a month.", "a month = P1M"),
  word("months", "UNITS", "months", "M", "The strike lasted six months.", "six months = P6M"),
  word("quarter", "UNIT", "quarter", "Q", "Sales fell last quarter.", "last quarter = 2024-Q1"),
  word("quarters", "UNITS", "quarters", "Q", "Sales fell for two quarters.", "two quarters = P2Q"),
  word("year", "UNIT", "year yr", "Y", "The strike lasted a year.", "a year = P1Y"),
  word("years", "UNITS", "years yrs", "Y", "The strike lasted six years.", "six years = P6Y"),
  word("decade", "UNIT", "decade", "DE", "The war lasted a decade.", "a decade = P10Y"),
  word("decades", "UNITS", "decades", "DE", "The war lasted three decades.", "three decades = P30Y"),
  word("century", "UNIT", "century", "CE", "The feud lasted a century.", "a century = P100Y"),
  word("centuries", "UNITS", "centuries", "CE", "The feud lasted two centuries.", "two centuries = P200Y"),
  word("millennium", "UNIT", "millennium", "ML", "The ice took a millennium to melt.", "a millennium = P1000Y"),
  word("millennia", "UNITS", "millennia millenniums", "ML", "The ice took two millennia to melt.", "two millennia = P2000Y"),

  word("spring", "SEASON", "spring springtime", "SP", "The dam will open next spring.", "next spring = 2025-SP"),
  word("summer", "SEASON", "summer summertime", "SU", "The dam opened in the summer of 2019.", "the summer of 2019 = 2019-SU"),
  word("autumn", "SEASON", "autumn", "FA", "The dam opened last autumn.", "last autumn = 2023-FA"),
  word("fall", "SEASON", "fall", "FA", "The dam opened in the fall of 2019.", "the fall of 2019 = 2019-FA"),
  word("winter", "SEASON", "winter wintertime", "WI", "The dam opened last winter.", "last winter = 2023-WI"),

  word("morning", "DAYPART", "morning mornings", "MO", "The vote was held on Monday morning.", "Monday morning = 2024-05-13TMO"),
  word("afternoon", "DAYPART", "afternoon afternoons", "AF", "The vote was held on Monday afternoon.", "Monday afternoon = 2024-05-13TAF"),
  word("evening", "DAYPART", "evening evenings", "EV", "The vote was held on Monday evening.", "Monday evening = 2024-05-13TEV"),
  word("night.part", "DAYPART", "night nights nite", "NI", "The vote was held on Monday night.", "Monday night = 2024-05-13TNI"),

  word("one", "CARDINAL", "one", 1, "The trial lasted one month.", "one month = P1M"),
  word("two", "CARDINAL", "two", 2, "The trial lasted two months.", "two months = P2M"),
  word("three", "CARDINAL", "three", 3, "The trial lasted three months.", "three months = P3M"),
  word("four", "CARDINAL", "four", 4, "The trial lasted four months.", "four months = P4M"),
  word("five", "CARDINAL", "five", 5, "The trial lasted five months.", "five months = P5M"),
  word("six", "CARDINAL", "six", 6, "The trial lasted six months.", "six months = P6M"),
  word("seven", "CARDINAL", "seven", 7, "The trial lasted seven months.", "seven months = P7M"),
  word("eight", "CARDINAL", "eight", 8, "The trial lasted eight months.", "eight months = P8M"),
  word("nine", "CARDINAL", "nine", 9, "The trial lasted nine months.", "nine months = P9M"),
  word("ten", "CARDINAL", "ten", 10, "The trial lasted ten months.", "ten months = P10M"),
  word("eleven", "CARDINAL", "eleven", 11, "The trial lasted eleven months.", "eleven months = P11M"),
  word("twelve", "CARDINAL", "twelve", 12, "The trial lasted twelve months.", "twelve months = P12M"),
  word("thirteen", "CARDINAL", "thirteen", 13, "The trial lasted thirteen days.", "thirteen days = P13D"),
  word("fourteen", "CARDINAL", "fourteen", 14, "The trial lasted fourteen days.", "fourteen days = P14D"),
  word("fifteen", "CARDINAL", "fifteen", 15, "The trial lasted fifteen days.", "fifteen days = P15D"),
  word("sixteen", "CARDINAL", "sixteen", 16, "The trial lasted sixteen days.", "sixteen days = P16D"),
  word("seventeen", "CARDINAL", "seventeen", 17, "The trial lasted seventeen days.", "seventeen days = P17D"),
  word("eighteen", "CARDINAL", "eighteen", 18, "The trial lasted eighteen days.", "eighteen days = P18D"),
  word("nineteen", "CARDINAL", "nineteen", 19, "The trial lasted nineteen days.", "nineteen days = P19D"),
  word("dozen", "CARDINAL", "dozen", 12, "The trial lasted a dozen years.", "a dozen years = P12Y"),
  word("ones.one", "ONES", "one", 1, "The trial lasted twenty-one days.", "twenty-one days = P21D"),
  word("ones.two", "ONES", "two", 2, "The trial lasted twenty-two days.", "twenty-two days = P22D"),
  word("ones.three", "ONES", "three", 3, "The trial lasted twenty-three days.", "twenty-three days = P23D"),
  word("ones.four", "ONES", "four", 4, "The trial lasted twenty-four days.", "twenty-four days = P24D"),
  word("ones.five", "ONES", "five", 5, "The trial lasted twenty-five days.", "twenty-five days = P25D"),
  word("ones.six", "ONES", "six", 6, "The trial lasted twenty-six days.", "twenty-six days = P26D"),
  word("ones.seven", "ONES", "seven", 7, "The trial lasted twenty-seven days.", "twenty-seven days = P27D"),
  word("ones.eight", "ONES", "eight", 8, "The trial lasted twenty-eight days.", "twenty-eight days = P28D"),
  word("ones.nine", "ONES", "nine", 9, "The trial lasted twenty-nine days.", "twenty-nine days = P29D"),
  word("twenty", "TENS", "twenty", 20, "The trial lasted twenty days.", "twenty days = P20D"),
  word("thirty", "TENS", "thirty", 30, "The trial lasted thirty days.", "thirty days = P30D"),
  word("forty", "TENS", "forty", 40, "The trial lasted forty days.", "forty days = P40D"),
  word("fifty", "TENS", "fifty", 50, "The trial lasted fifty days.", "fifty days = P50D"),
  word("sixty", "TENS", "sixty", 60, "The trial lasted sixty days.", "sixty days = P60D"),
  word("seventy", "TENS", "seventy", 70, "The trial lasted seventy days.", "seventy days = P70D"),
  word("eighty", "TENS", "eighty", 80, "The trial lasted eighty days.", "eighty days = P80D"),
  word("ninety", "TENS", "ninety", 90, "The trial lasted ninety days.", "ninety days = P90D"),

  word("first", "ORDINAL", "first", 1, "Sales fell in the first quarter of 2023.", "the first quarter of 2023 = 2023-Q1"),
  word("second.ordinal", "ORDINAL", "second", 2, "Sales fell in the second quarter of 2023.", "the second quarter of 2023 = 2023-Q2"),
  word("third", "ORDINAL", "third", 3, "Sales fell in the third quarter of 2023.", "the third quarter of 2023 = 2023-Q3"),
  word("fourth", "ORDINAL", "fourth final", 4, "Sales fell in the fourth quarter of 2023.", "the fourth quarter of 2023 = 2023-Q4"),
  word("fifth", "ORDINAL", "fifth", 5, "The wall dates from the fifth century.", "the fifth century = 04"),
  word("sixth", "ORDINAL", "sixth", 6, "The wall dates from the sixth century.", "the sixth century = 05"),
  word("seventh", "ORDINAL", "seventh", 7, "The wall dates from the seventh century.", "the seventh century = 06"),
  word("eighth", "ORDINAL", "eighth", 8, "The wall dates from the eighth century.", "the eighth century = 07"),
  word("ninth", "ORDINAL", "ninth", 9, "The wall dates from the ninth century.", "the ninth century = 08"),
  word("tenth", "ORDINAL", "tenth", 10, "The wall dates from the tenth century.", "the tenth century = 09"),
  word("eleventh", "ORDINAL", "eleventh", 11, "The wall dates from the eleventh century.", "the eleventh century = 10"),
  word("twelfth", "ORDINAL", "twelfth", 12, "The wall dates from the twelfth century.", "the twelfth century = 11"),
  word("thirteenth", "ORDINAL", "thirteenth", 13, "The wall dates from the thirteenth century.", "the thirteenth century = 12"),
  word("fourteenth", "ORDINAL", "fourteenth", 14, "The wall dates from the fourteenth century.", "the fourteenth century = 13"),
  word("fifteenth", "ORDINAL", "fifteenth", 15, "The wall dates from the fifteenth century.", "the fifteenth century = 14"),
  word("sixteenth", "ORDINAL", "sixteenth", 16, "The wall dates from the sixteenth century.", "the sixteenth century = 15"),
  word("seventeenth", "ORDINAL", "seventeenth", 17, "The wall dates from the seventeenth century.", "the seventeenth century = 16"),
  word("eighteenth", "ORDINAL", "eighteenth", 18, "The wall dates from the eighteenth century.", "the eighteenth century = 17"),
  word("nineteenth", "ORDINAL", "nineteenth", 19, "The wall dates from the nineteenth century.", "the nineteenth century = 18"),
  word("twentieth", "ORDINAL", "twentieth", 20, "The wall dates from the twentieth century.", "the twentieth century = 19"),
  word("thirtieth", "ORDINAL", "thirtieth", 30, "The fair ends on the thirtieth of June.", "the thirtieth of June = 2024-06-30"),

  word("today", "DAYWORD", "today", 0, "The court sat today.", "today = 2024-05-15"),
  word("yesterday", "DAYWORD", "yesterday", -1, "The court sat yesterday.", "yesterday = 2024-05-14"),
  word("tomorrow", "DAYWORD", "tomorrow", 1, "The court will sit tomorrow.", "tomorrow = 2024-05-16"),

  word("am", "AMPM", "am a.m. a.m", "am", "The siren sounded at 9am today.", "9am today = 2024-05-15T09:00"),
  word("pm", "AMPM", "pm p.m. p.m", "pm", "The siren sounded at 9 p.m. today.", "9 p.m. today = 2024-05-15T21:00"),
  word("gmt", "ZONE", "gmt utc bst cet cest ist jst sgt hkt aest aedt msk eat wat sast pkt nzt", "", "The siren sounded at 16:05 GMT.", "16:05 GMT = 2024-05-15T16:05"),
  word("est", "ZONE", "est edt cst cdt mst mdt pst pdt et e.s.t. e.d.t. p.s.t. p.d.t. c.s.t. c.d.t.", "", "The siren sounded at 4 p.m. EST.", "4 p.m. EST = 2024-05-15T16:00"),
  word("bc", "BC", "bc b.c. b.c bce b.c.e.", "BC", "The wall was built in 480 BC.", "480 BC = BC0480"),
  word("ad", "AD", "ad a.d. a.d ce c.e.", "AD", "The wall was built in AD 70.", "AD 70 = 0070"),

  word("several", "VAGUE", "several some many few numerous countless", "X", "The trial lasted several weeks.", "several weeks = PXW"),
  word("dozens", "VAGUE", "dozens hundreds thousands tens scores millions", "X", "The oak stood for hundreds of years.", "hundreds of years = PXY"),

  word("hourly", "OFTEN", "hourly", "PT1H", "The pumps are checked hourly.", "hourly = PT1H"),
  word("daily", "OFTEN", "daily", "P1D", "The pumps are checked daily.", "daily = P1D"),
  word("nightly", "OFTEN", "nightly", "P1D", "The town endures nightly raids.", "nightly = P1D"),
  word("weekly", "OFTEN", "weekly", "P1W", "The pumps are checked weekly.", "weekly = P1W"),
  word("fortnightly", "OFTEN", "fortnightly biweekly bi-weekly", "P2W", "The pumps are checked fortnightly.", "fortnightly = P2W"),
  word("monthly", "OFTEN", "monthly", "P1M", "The pumps are checked monthly.", "monthly = P1M"),
  word("quarterly", "OFTEN", "quarterly", "P3M", "The pumps are checked quarterly.", "quarterly = P3M"),
  word("semiannually", "OFTEN", "semiannually semiannual half-yearly", "P6M", "The pumps are checked semiannually.", "semiannually = P6M"),
  word("bimonthly", "OFTEN", "bimonthly", "P2M", "The pumps are checked bimonthly.", "bimonthly = P2M"),
  word("annually", "OFTEN", "annually annual yearly", "P1Y", "The pumps are checked annually.", "annually = P1Y"),
  word("biennial", "OFTEN", "biennial biennially", "P2Y", "The biennial show drew a crowd.", "biennial = P2Y"),

  word("hourlong", "LONG", "hourlong", "TH", "He led an hourlong strike.", "hourlong = PT1H"),
  word("daylong", "LONG", "daylong", "D", "He led a daylong strike.", "daylong = P1D"),
  word("weeklong", "LONG", "weeklong", "W", "He led a weeklong strike.", "weeklong = P1W"),
  word("monthlong", "LONG", "monthlong", "M", "He led a monthlong strike.", "monthlong = P1M"),
  word("yearlong", "LONG", "yearlong", "Y", "He led a yearlong strike.", "yearlong = P1Y"),
  word("decadelong", "LONG", "decadelong", "DE", "He led a decadelong strike.", "decadelong = P10Y"),

  word("twenties", "DECADES", "twenties", 20, "The hall was built in the twenties.", "the twenties = 192"),
  word("thirties", "DECADES", "thirties", 30, "The hall was built in the thirties.", "the thirties = 193"),
  word("forties", "DECADES", "forties", 40, "The hall was built in the forties.", "the forties = 194"),
  word("fifties", "DECADES", "fifties", 50, "The hall was built in the fifties.", "the fifties = 195"),
  word("sixties", "DECADES", "sixties", 60, "The hall was built in the sixties.", "the sixties = 196"),
  word("seventies", "DECADES", "seventies", 70, "The hall was built in the seventies.", "the seventies = 197"),
  word("eighties", "DECADES", "eighties", 80, "The hall was built in the eighties.", "the eighties = 198"),
  word("nineties", "DECADES", "nineties", 90, "The hall was built in the nineties.", "the nineties = 199"),
  word("noughties", "DECADES", "noughties aughts", 0, "The hall was built in the noughties.", "the noughties = 200"),
];
