// Holidays and named days: a row a day, with the rule that gives its date and a sentence that proves it.

/**
 * Its rule: "MM-DD"; "easter+N", days from Western Easter; "nth MM W N", the Nth weekday W (Monday is 1) of the month, counted from
 * its end where N is below zero, and as many days later as a last number says; "YYYY-MM-DD", a day that came once; a calendar with a
 * month's code and a day, "hebrew M07-15" (the first full day, which begins the evening before); "dark-moon MM-DD", the eve of the
 * first new moon from that day on; "unknown", a time that no single day stands for.
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
  holiday("michaelmas", "michaelmas", "09-29", "It opened at Michaelmas 1602.", "Michaelmas 1602 = 1602-09-29"),
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
  holiday("eid", "eid al|ul - fitr|fitri|fitar", "islamic-umalqura M10-01", "They met on Eid al-Fitr 2024.", "Eid al-Fitr 2024 = 2024-04-10"),
  holiday("eid-adha", "eid al|ul - adha|azha", "islamic-umalqura M12-10", "They met on Eid al-Adha 2023.", "Eid al-Adha 2023 = 2023-06-28"),
  holiday("ashura", "ashura", "islamic-umalqura M01-10", "They met on Ashura 2023.", "Ashura 2023 = 2023-07-28"),
  holiday("ramadan", "ramadan|ramadhan", "unknown", "They met during Ramadan.", "Ramadan = null"),
  holiday("passover", "passover|pesach", "hebrew M07-15", "They met at Passover 2024.", "Passover 2024 = 2024-04-23"),
  holiday("shavuot", "shavuot", "hebrew M09-06", "They met at Shavuot 2024.", "Shavuot 2024 = 2024-06-12"),
  holiday("rosh-hashanah", "rosh hashanah|hashana", "hebrew M01-01", "They met on Rosh Hashanah 2023.", "Rosh Hashanah 2023 = 2023-09-16"),
  holiday("yom-kippur", "yom kippur", "hebrew M01-10", "They met on Yom Kippur.", "Yom Kippur = 2023-09-25"),
  holiday("sukkot", "sukkot", "hebrew M01-15", "They met at Sukkot 2023.", "Sukkot 2023 = 2023-09-30"),
  holiday("hanukkah", "hanukkah|chanukah|hanukah", "hebrew M03-25", "They met at Hanukkah.", "Hanukkah = 2023-12-08"),
  holiday("purim", "purim", "hebrew M06-14", "They met on Purim 2024.", "Purim 2024 = 2024-03-24"),
  holiday("lunar-new-year", "the? lunar|chinese new year 's? day?", "chinese M01-01", "They met at Lunar New Year 2024.", "Lunar New Year 2024 = 2024-02-10"),
  holiday("tet", "tet holiday|festival", "chinese M01-01", "They met over the Tet holiday.", "Tet holiday = 2024-02-10"),
  holiday("dragon-boat", "dragon boat festival|day", "chinese M05-05", "They met on Dragon Boat Festival 2023.", "Dragon Boat Festival 2023 = 2023-06-22"),
  holiday("mid-autumn", "mid -? autumn festival", "chinese M08-15", "They met at Mid-Autumn Festival 2023.", "Mid-Autumn Festival 2023 = 2023-09-29"),
  holiday("diwali", "diwali|deepavali", "dark-moon 10-17", "They met on Diwali.", "Diwali = 2023-11-12"),
  holiday("inauguration", "inauguration day", "01-20", "They met on Inauguration Day 2021.", "Inauguration Day 2021 = 2021-01-20"),
  holiday("burns", "burns night", "01-25", "They met on Burns Night.", "Burns Night = 2024-01-25"),
  holiday("david", "st|saint david 's day", "03-01", "They met on St David's Day 2021.", "St David's Day 2021 = 2021-03-01"),
  holiday("nowruz", "nowruz", "03-20", "They met on Nowruz.", "Nowruz = 2024-03-20"),
  holiday("george", "st|saint george 's day", "04-23", "They met on St George's Day 2021.", "St George's Day 2021 = 2021-04-23"),
  holiday("cinco", "cinco de mayo", "05-05", "They met on Cinco de Mayo.", "Cinco de Mayo = 2024-05-05"),
  holiday("flag", "flag day", "06-14", "They met on Flag Day 2021.", "Flag Day 2021 = 2021-06-14"),
  holiday("election", "election day", "nth 11 1 1 +1", "They met on Election Day 2020.", "Election Day 2020 = 2020-11-03"),
  holiday("indigenous", "indigenous peoples|people '|'s? day", "nth 10 1 2", "They met on Indigenous Peoples' Day 2021.", "Indigenous Peoples' Day 2021 = 2021-10-11"),
  holiday("all-souls", "all souls '? day", "11-02", "They met on All Souls' Day 2021.", "All Souls' Day 2021 = 2021-11-02"),
  holiday("aids", "world aids day", "12-01", "They met on World AIDS Day 2021.", "World AIDS Day 2021 = 2021-12-01"),
  holiday("black-monday", "black monday", "1987-10-19", "Prices fell on Black Monday.", "Black Monday = 1987-10-19"),
  holiday("black-tuesday", "black tuesday", "1929-10-29", "Prices fell on Black Tuesday.", "Black Tuesday = 1929-10-29"),
  holiday("black-wednesday", "black wednesday", "1992-09-16", "Sterling fell on Black Wednesday.", "Black Wednesday = 1992-09-16"),
  holiday("black-thursday", "black thursday", "1929-10-24", "Prices fell on Black Thursday.", "Black Thursday = 1929-10-24"),
  holiday("d-day", "d - day", "1944-06-06", "He landed on D-Day.", "D-Day = 1944-06-06"),
];
