// Number words, scales, currencies and units.

/** Cardinal words below a hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9],
  ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15], ["sixteen", 16], ["seventeen", 17],
  ["eighteen", 18], ["nineteen", 19], ["twenty", 20], ["thirty", 30], ["forty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70],
  ["eighty", 80], ["ninety", 90],
]);

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["hundred", 100], ["thousand", 1e3], ["lakh", 1e5], ["million", 1e6], ["crore", 1e7], ["billion", 1e9],
  ["trillion", 1e12], ["mln", 1e6], ["mn", 1e6], ["bn", 1e9], ["bln", 1e9], ["tn", 1e12], ["trn", 1e12],
]);

/** Scales that mean a number only beside a currency: "$5m", "£20k". */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ["m", 1e6], ["k", 1e3], ["b", 1e9],
]);

/** Ordinal words; compounds take the last ("twenty-first"). */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8], ["ninth", 9],
  ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14], ["fifteenth", 15], ["sixteenth", 16],
  ["seventeenth", 17], ["eighteenth", 18], ["nineteenth", 19], ["twentieth", 20], ["thirtieth", 30], ["fortieth", 40], ["fiftieth", 50],
  ["hundredth", 100],
]);

/** Words that stand in front of "of" for some of many: "both of which", "a third of whom". */
export const PARTITIVES: ReadonlySet<string> = new Set([
  "all", "best", "biggest", "both", "each", "eight", "either", "few", "fifth", "first", "five", "four", "half", "largest", "last",
  "latest", "majority", "many", "more", "most", "much", "neither", "nine", "none", "oldest", "one", "part", "quarter", "rest",
  "seven", "several", "six", "smallest", "some", "ten", "tenth", "third", "three", "two", "worst", "youngest",
]);

/** Parts: "two-thirds". */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fifth", 5], ["fifths", 5], ["sixths", 6],
  ["eighths", 8], ["tenth", 10], ["tenths", 10],
]);

/** Parts written as one sign. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5], ["¼", 0.25], ["¾", 0.75], ["⅓", 1 / 3], ["⅔", 2 / 3], ["⅛", 0.125],
]);

/** Signs before or after an amount, as ISO 4217. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["us$", "USD"], ["£", "GBP"], ["€", "EUR"], ["¥", "JPY"], ["₹", "INR"], ["rs", "INR"], ["rs.", "INR"], ["c$", "CAD"],
  ["ca$", "CAD"], ["a$", "AUD"], ["au$", "AUD"], ["nz$", "NZD"], ["hk$", "HKD"], ["s$", "SGD"], ["nt$", "TWD"], ["r$", "BRL"],
  ["₩", "KRW"], ["₽", "RUB"], ["₺", "TRY"], ["₦", "NGN"], ["₱", "PHP"], ["₪", "ILS"], ["฿", "THB"],
]);

/** Currencies by the words after an amount. Codes come from the tables in model/. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"], ["dollars", "USD"], ["us dollars", "USD"], ["u.s. dollars", "USD"], ["american dollars", "USD"],
  ["canadian dollars", "CAD"], ["australian dollars", "AUD"], ["hong kong dollars", "HKD"], ["euro", "EUR"], ["euros", "EUR"],
  ["pound", "GBP"], ["pounds", "GBP"], ["pounds sterling", "GBP"], ["sterling", "GBP"], ["yen", "JPY"], ["yuan", "CNY"],
  ["renminbi", "CNY"], ["rupees", "INR"], ["rupee", "INR"], ["roubles", "RUB"], ["rubles", "RUB"], ["francs", "CHF"],
  ["swiss francs", "CHF"], ["won", "KRW"], ["naira", "NGN"], ["rand", "ZAR"], ["reais", "BRL"], ["pesos", "MXN"], ["shekels", "ILS"],
  ["lira", "TRY"], ["zloty", "PLN"], ["kronor", "SEK"], ["hryvnia", "UAH"], ["dirhams", "AED"], ["baht", "THB"], ["rupiah", "IDR"],
]);

/** Hundredths of a currency. */
export const CURRENCY_PARTS: ReadonlyMap<string, string> = new Map([
  ["cent", "USD"], ["cents", "USD"], ["pence", "GBP"], ["penny", "GBP"],
]);

/** What a share is measured in. */
export const PERCENT_WORDS: readonly string[] = ["%", "percent", "per cent", "pct", "percentage point", "percentage points"];

/** Units of measure, by every way they are written. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["km", "kilometre kilometres kilometer kilometers km kms"], ["m", "metre metres meter meters"],
      ["cm", "centimetre centimetres centimeter centimeters cm"], ["mm", "millimetre millimetres millimeter millimeters mm"],
      ["mi", "mile miles"], ["ft", "foot feet ft"], ["in", "inch inches"], ["yd", "yard yards"],
      ["kg", "kilogram kilograms kilogramme kilogrammes kilo kilos kg"], ["g", "gram grams gramme grammes"], ["lb", "lb lbs"],
      ["oz", "ounce ounces oz"], ["t", "ton tons tonne tonnes"], ["ha", "hectare hectares"], ["acre", "acre acres"],
      ["l", "litre litres liter liters"], ["gal", "gallon gallons"], ["bbl", "barrel barrels"], ["W", "watt watts"],
      ["MW", "megawatt megawatts mw"], ["GW", "gigawatt gigawatts gw"], ["kWh", "kilowatt-hours kwh"], ["MB", "megabyte megabytes mb"],
      ["GB", "gigabyte gigabytes gb"], ["TB", "terabyte terabytes tb"], ["km/h", "km/h kmh kph"], ["mph", "mph"], ["bp", "bp bps"],
      ["deg", "degree degrees"], ["magnitude", "magnitude"],
    ] as const
  ).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Units of two words. */
export const WIDE_UNITS: ReadonlyMap<string, string> = new Map([
  ["basis points", "bp"], ["basis point", "bp"], ["square kilometres", "km2"], ["square kilometers", "km2"], ["square miles", "mi2"],
  ["square feet", "ft2"], ["square metres", "m2"], ["square meters", "m2"], ["cubic metres", "m3"], ["cubic meters", "m3"],
  ["degrees celsius", "°C"], ["degrees fahrenheit", "°F"], ["nautical miles", "nmi"], ["sq km", "km2"],
  ["sq miles", "mi2"], ["sq ft", "ft2"], ["sq m", "m2"], ["degree celsius", "°C"], ["° c", "°C"], ["° f", "°F"],
]);

/** Words that make the number before them a matter for dates. */
export const TIME_UNITS: readonly string[] = [
  "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "weekend", "weekends", "month", "months",
  "year", "years", "decade", "decades", "century", "centuries", "quarter", "quarters", "fortnight", "fortnights", "night", "nights",
  "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "utc", "bc", "ad", "bce", "ce", "est", "et", "anniversary", "birthday",
];
