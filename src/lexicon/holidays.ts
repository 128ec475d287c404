// Holidays and named days: a row a day, with the rule that gives its date and a sentence that proves it.

/**
 * Its rule: "MM-DD"; "easter+N", days from Western Easter; "nth MM W N", the Nth weekday W (Monday is 1) of the month, counted from
 * its end where N is below zero, and as many days later as a last number says.
 */
export interface Holiday {
  readonly id: string;
  /** In the notation of forms. */
  readonly phrase: string;
  readonly rule: string;
  /** Published on Wednesday 15 May 2024; `expect` is what is found in it, as "extent = value". */
  readonly example: string;
  readonly expect: string;
}

function holiday(id: string, phrase: string, rule: string, example: string, expect: string): Holiday {
  return { id, phrase, rule, example, expect };
}

export const HOLIDAYS: readonly Holiday[] = [
  holiday("new-year", "new year 's day", "01-01", "It opened on New Year's Day 2021.", "New Year's Day 2021 = 2021-01-01"),
  holiday("new-year-eve", "new year 's eve", "12-31", "It opened on New Year's Eve.", "New Year's Eve = 2023-12-31"),
  holiday("epiphany", "epiphany|twelfth night", "01-06", "It opened on Twelfth Night in 1602.", "Twelfth Night = 2024-01-06; 1602 = 1602"),
  holiday("mlk", "martin luther king jr? day", "nth 01 1 3", "It opened on Martin Luther King Day 2021.", "Martin Luther King Day 2021 = 2021-01-18"),
  holiday("australia-day", "australia day", "01-26", "It opened on Australia Day.", "Australia Day = 2024-01-26"),
  holiday("groundhog", "groundhog day", "02-02", "It opened on Groundhog Day 2021.", "Groundhog Day 2021 = 2021-02-02"),
  holiday("valentine", "st|saint? valentine 's day", "02-14", "It opened on Valentine's Day.", "Valentine's Day = 2024-02-14"),
  holiday("presidents", "presidents|president '|'s? day", "nth 02 1 3", "It opened on Presidents' Day 2021.", "Presidents' Day 2021 = 2021-02-15"),
  holiday("women", "international women 's day", "03-08", "They marched on International Women's Day.", "International Women's Day = 2024-03-08"),
  holiday("patrick", "st|saint patrick 's day", "03-17", "It opened on St Patrick's Day 2021.", "St Patrick's Day 2021 = 2021-03-17"),
  holiday("shrove", "shrove tuesday", "easter-47", "It opened on Shrove Tuesday 2024.", "Shrove Tuesday 2024 = 2024-02-13"),
  holiday("mardi-gras", "mardi gras", "easter-47", "It opened on Mardi Gras 2024.", "Mardi Gras 2024 = 2024-02-13"),
  holiday("ash", "ash wednesday", "easter-46", "It opened on Ash Wednesday 2024.", "Ash Wednesday 2024 = 2024-02-14"),
  holiday("palm", "palm sunday", "easter-7", "It opened on Palm Sunday 2024.", "Palm Sunday 2024 = 2024-03-24"),
  holiday("maundy", "maundy|holy thursday", "easter-3", "It opened on Maundy Thursday 2024.", "Maundy Thursday 2024 = 2024-03-28"),
  holiday("good-friday", "good friday", "easter-2", "It opened on Good Friday 2024.", "Good Friday 2024 = 2024-03-29"),
  holiday("easter-eve", "holy|easter saturday", "easter-1", "It opened on Holy Saturday 2024.", "Holy Saturday 2024 = 2024-03-30"),
  holiday("easter-sunday", "easter sunday", "easter+0", "It opened on Easter Sunday 2024.", "Easter Sunday 2024 = 2024-03-31"),
  holiday("easter", "easter", "easter+0", "It opened at Easter 2024.", "Easter 2024 = 2024-03-31"),
  holiday("easter-monday", "easter monday", "easter+1", "It opened on Easter Monday 2024.", "Easter Monday 2024 = 2024-04-01"),
  holiday("ascension", "ascension day", "easter+39", "It opened on Ascension Day 2024.", "Ascension Day 2024 = 2024-05-09"),
  holiday("pentecost", "pentecost|whitsun", "easter+49", "It opened at Pentecost 2023.", "Pentecost 2023 = 2023-05-28"),
  holiday("whit-monday", "whit monday", "easter+50", "It opened on Whit Monday 2023.", "Whit Monday 2023 = 2023-05-29"),
  holiday("corpus-christi", "corpus christi day", "easter+60", "It opened on Corpus Christi Day 2023.", "Corpus Christi Day 2023 = 2023-06-08"),
  holiday("april-fool", "april fool|fools '|'s? day", "04-01", "It opened on April Fool's Day.", "April Fool's Day = 2024-04-01"),
  holiday("earth-day", "earth day", "04-22", "They marched on Earth Day.", "Earth Day = 2024-04-22"),
  holiday("anzac", "anzac day", "04-25", "They marched on Anzac Day.", "Anzac Day = 2024-04-25"),
  holiday("may-day", "may day", "05-01", "They marched on May Day.", "May Day = 2024-05-01"),
  holiday("victory-day", "victory day", "05-09", "They marched on Victory Day.", "Victory Day = 2024-05-09"),
  holiday("ve-day", "v.e.|ve day", "05-08", "They danced on VE Day.", "VE Day = 2024-05-08"),
  holiday("mother", "mother 's day", "nth 05 7 2", "It opened on Mother's Day 2021.", "Mother's Day 2021 = 2021-05-09"),
  holiday("memorial", "memorial day", "nth 05 1 -1", "It opened on Memorial Day 2021.", "Memorial Day 2021 = 2021-05-31"),
  holiday("father", "father 's day", "nth 06 7 3", "It opened on Father's Day 2021.", "Father's Day 2021 = 2021-06-20"),
  holiday("juneteenth", "juneteenth", "06-19", "It opened on Juneteenth 2021.", "Juneteenth 2021 = 2021-06-19"),
  holiday("midsummer", "midsummer 's? day", "06-24", "It opened on Midsummer's Day 2021.", "Midsummer's Day 2021 = 2021-06-24"),
  holiday("canada-day", "canada day", "07-01", "It opened on Canada Day 2021.", "Canada Day 2021 = 2021-07-01"),
  holiday("independence", "independence day", "07-04", "It opened on Independence Day 2021.", "Independence Day 2021 = 2021-07-04"),
  holiday("bastille", "bastille day", "07-14", "They marched on Bastille Day 2021.", "Bastille Day 2021 = 2021-07-14"),
  holiday("labor", "labor|labour day", "nth 09 1 1", "It opened on Labor Day 2021.", "Labor Day 2021 = 2021-09-06"),
  holiday("columbus", "columbus day", "nth 10 1 2", "It opened on Columbus Day 2021.", "Columbus Day 2021 = 2021-10-11"),
  holiday("halloween", "halloween", "10-31", "It opened at Halloween.", "Halloween = 2023-10-31"),
  holiday("all-saints", "all saints ' day", "11-01", "It opened on All Saints' Day 2021.", "All Saints' Day 2021 = 2021-11-01"),
  holiday("guy-fawkes", "guy fawkes night|day", "11-05", "It burned on Guy Fawkes Night.", "Guy Fawkes Night = 2023-11-05"),
  holiday("armistice", "armistice|remembrance day", "11-11", "They met on Armistice Day 2021.", "Armistice Day 2021 = 2021-11-11"),
  holiday("veterans", "veterans '? day", "11-11", "They met on Veterans Day 2021.", "Veterans Day 2021 = 2021-11-11"),
  holiday("remembrance-sunday", "remembrance sunday", "nth 11 7 2", "They met on Remembrance Sunday 2021.", "Remembrance Sunday 2021 = 2021-11-14"),
  holiday("thanksgiving", "thanksgiving day?", "nth 11 4 4", "They met at Thanksgiving 2021.", "Thanksgiving 2021 = 2021-11-25"),
  holiday("black-friday", "black friday", "nth 11 4 4 +1", "Shops opened on Black Friday 2021.", "Black Friday 2021 = 2021-11-26"),
  holiday("cyber-monday", "cyber monday", "nth 11 4 4 +4", "Shops did well on Cyber Monday 2021.", "Cyber Monday 2021 = 2021-11-29"),
  holiday("andrew", "st|saint andrew 's day", "11-30", "They met on St Andrew's Day 2021.", "St Andrew's Day 2021 = 2021-11-30"),
  holiday("christmas-eve", "christmas eve", "12-24", "They met on Christmas Eve.", "Christmas Eve = 2023-12-24"),
  holiday("christmas", "christmas day?", "12-25", "They met on Christmas Day 2021.", "Christmas Day 2021 = 2021-12-25"),
  holiday("boxing", "boxing day", "12-26", "They met on Boxing Day.", "Boxing Day = 2023-12-26"),
];
