// Words beside a number, a month or a weekday that tell whether it is a time or part of a name, a count, a score.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words before a bare number of four digits that make it a year: "in 1998". */
export const BEFORE_YEAR = words(
  "in since by from until till both of during after before for to between and or through throughout around about circa ca c ( [ - – — , early late mid year the a an this its his her their 's ; : • end ended ending ends start started starting starts began begun entered entering into than over due match matched beat beating exceed exceeded surpass surpassed define defined dominate dominated",
);

/** Events that are held again, each time called by its year: "the World Cup 2018". */
export const EDITIONS = words(
  "cup olympics paralympics games championship championships masters open festival fair biennale awards congress summit marathon election elections",
);

/** Words after a number that make it a count: "2000 people". */
export const COUNTED = words(
  "people year years day days hour hours month months week weeks soldiers troops men women children students workers employees jobs copies houses homes votes points seats cars vehicles units shares times others more members guests fans spectators supporters patients cases deaths dead block rpm mph passengers refugees prisoners horsepower watts rooms beds pages schoolchildren pupils schools companies firms million billion thousand civilians casualties wounded killed ships aircraft planes tanks guns horse cavalry infantry guineas lots sheep cattle dogs bc b.c. form forms apiece each",
);

/** Units of measure: a number before one is never a year, whatever stands before it. */
export const MEASURES = words(
  "mile miles km kilometer kilometers kilometre kilometres meter meters metre metres m feet ft acres hectares ton tons tonne tonnes pound pounds dollars euro euros yen cedis rupees percent per % degrees calories words square yards bits bytes pixels mm cm kg lb lbs grams litres liters gallons barrels",
);

/** Last words of a street. */
export const STREETS = words("avenue ave street st road rd drive lane boulevard blvd way place square broadway crescent court close terrace gardens grove mews parade quay villas cottages");

/** Words before a bare month: "in May". */
export const BEFORE_MONTH = words(
  "in since until till by from to of during through throughout after before between and or for last next this that early late mid the - – — / ( previous following coming every each around about as past on into than ; : , over",
);

/** Of these, those that a month which is a name too can follow even before a capital: "in April Mr Smith". */
export const SURE_BEFORE_MONTH = words("in since until till from during throughout between last next this early late mid previous following coming past every each through");

/** Months that are names or verbs too. */
export const NAMELIKE_MONTHS = words("may april june august march");

/** What a month has: in a headline in capitals "the End of March" is no title. */
export const PARTS_OF_MONTH = words(
  "start end beginning middle rest close month part half week weeks days day monday tuesday wednesday thursday friday saturday sunday first second third last early late",
);

/** What a club has and no day: "Wednesday's owner". */
export const CLUB_NOUNS = words("owner owners rival rivals manager keeper goalkeeper striker strikers winger defender midfielder captain coach boss chairman chairwoman fans supporters squad");

/** Words before a bare season: "in spring". */
export const BEFORE_SEASON = words(
  "in since until till by from of during through throughout after before between and for last next this that early late mid - – — / over previous following all",
);

/** Words before "fall" that make it a season. */
export const BEFORE_FALL = words("in this last next by since until early late mid during the");

/** Events named by their season, month or year: "the Spring Offensive". */
export const EVENTS = words(
  "offensive offensives campaign campaigns uprising uprisings fighting rising revolution war revolt coup crisis elections election attacks attack riots protests",
);

/** Words after a weekday or month that tell a name of it: "Sunday Times". */
export const AFTER_NAME = words(
  "times telegraph mail express post mirror herald paper brunch club observer star journal review magazine school mass roast league blues independent group madness revolution uprising massacre agreement accord accords movement protocol charter declaration manifesto people sun show special live football fm radio tv programme program supplement out inn girl riley hare band committee plc ltd inc",
);

/** Common nouns that a month, season or weekday makes into another word: "a June bug", "spring onions", "a Sunday roast". */
export const COMPOUNDS = words("squash squashes joint joints league leagues family families clan sisters brothers siblings twins brown pudding puddings tyres tires coat coats jacket jackets clothes dress dresses bug bugs hare queen pole coil coils tide tides mattress mattresses lamb greens onion onions roll rolls chicken chickens water guy roast roasts school best driver drivers conjecture theorem lemma hypothesis paradox equation gravy plc ltd inc llc llp");

/** Papers that come out "on Sunday", as their name says. */
export const SUNDAY_PAPERS = words("sun mail independent herald star scotland wales ireland");

/** Words before a weekday that tell a name of it: "Bloody Sunday". */
export const BEFORE_NAME = words("red green white golden silver grey cold wild wacky lazy crazy merry lord saint king queen duke earl manic bloody super fat ruby blue happy casual stormy freaky gloomy big holy magic meatless joe man girl miss mr mrs ms dr sir lady sgt sergeant corporal private lieutenant commander admiral capt captain lt col gen rev prof det detective inspector officer constable pc dc cpl cllr councillor councilor councilman councilwoman alderman maj brig adm judge justice justices rabbi bishop pastor nurse sister uncle aunt sheffield & black");

/** Of these, those that do so with a capital alone: "Team Sunday", "Mount Sunday", "HMS Midday"; but "beat the home team Sunday". */
export const BEFORE_NAME_CAPITAL = words("team mount cape fort rep reps sen sens gov hms hmcs hmas uss ss rms mv");

/** Words before a time of the clock that is written as digits alone. */
export const BEFORE_CLOCK = words(
  "at by until till from to after before around about since between of and - – — , ( past approximately near ; . for on through nearly exactly just was is time the a",
);

/** Words after digits that make them a score or a ratio. */
export const AFTER_SCORE = words("win victory defeat ratio lead scale mark draw loss odds score scoreline");

/** What is told in a plain number after "of" or "at": "the root of 2025", "a speed of 1800". */
export const NUMBERED = words(
  "root square cube sum product total count crowd average elo rating score population altitude elevation height depth speed capacity weight length distance frequency wavelength attendance multiple factor divisor minimum maximum combination pin code",
);

/** Words of sport: a half or quarter near one is a part of a match. */
export const SPORT = words(
  "goal goals goalless score scored scorer scoring scores scoreless match matches game games penalty penalties foul fouled booked striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers keeper coach referee champions opponent opponents touchdown touchdowns quarterback rebounds innings wicket wickets try tries kick kicks kicked kick-off kickoff half-time halftime substitute header equaliser equalizer equalised stoppage pitch league ball qualifying grid lap laps podium",
);

/** Words of money: with one near, a half or quarter is one of a year, even of a club's. */
export const MONEY = words(
  "profit profits sales revenue revenues earnings income growth grew gdp economy output inflation exports imports forecast forecasts guidance shares shareholders investors analysts bank banks prices turnover dividend deficit budget spending quarterly fiscal economists",
);

/** What is lent, paid or sent for a night, whichever it is: "the overnight rate". */
export const LENT_OVERNIGHT = words("rate rates loan loans lending repo repos money deposit deposits funds borrowing delivery mail bag bags guest guests");

/** Prepositions that make what follows a time, a name after it or not: "in 2008 Capital Economics", "on Friday Manchester United". */
export const TIME_PREPOSITIONS = words("in on at since until till by before after during from between throughout through");

/** Last words of what bodies are called by, which stand right after their date: "the 1922 Committee". */
export const BODIES = words(
  "commission committee club clubs collective cooperative foundation society institute institution trust fund movement army brigade battalion regiment legion alliance forum network project initiative partnership studio studios records agency association syndicate gang band museum memorial library hotel restaurant bar cafe café gallery theatre theater stadium arena bookshop overture bakery opticians boutique boutiques brewery clinic press diner inn",
);

/** What else is called by a day's name: "Cinco de Mayo is a bar". */
export const CALLED = words(
  "charity game sequel prequel spin-off spinoff band group duo trio magazine newspaper paper tabloid weekly podcast programme program channel station app website site brand firm company label chain bar pub hotel restaurant cafe café diner club nightclub bookshop shop store newsagent bakery gallery horse colt filly mare yearling dog cat parrot labrador tortoise elephant panda gorilla ship boat yacht ferry trawler village hamlet suburb racehorse robot character rum cider beer ale lager stout wine whisky whiskey gin vodka cocktail drink dish sauce cake biscuit cheese perfume lipstick shade rose tulip apple pear painting mural sculpture poem comedy tragedy thriller drama musical overture ballad hymn anthem bands comics actor actress singer rapper name surname nickname",
);

/** Words that a headline in capitals does not write small: verbs and pronouns. */
export const SENTENCE_WORDS = words("is are was were be been am has have had do does did will he she they we you it his her their this that who say says said may can");

/** What is shown or sold under a name, a day's too: "the Independence Day sequel". */
export const WORKS = words("sequel sequels film films movie movies franchise remake reboot soundtrack trilogy");

/** Words before numbers with stops between them that make them a version. */
export const BEFORE_VERSION = words("version versions release firmware build update patch v ver rev revision kernel section sections sec article articles rule docket invoice");

/** Common words of time: in capitals inside a sentence they are parts of a title. */
export const TITLED = words(
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries nights mornings evenings today yesterday tomorrow tonight noon midnight ago later now hrs",
);

/** Common words that lead a time: with a capital inside a sentence they open a title, "Next Friday". */
export const LEADING = words("all early late mid last next this that every each one two three four five six seven eight nine ten twelve first another past previous");

/** Words before the day of a month that is said alone: "on the 9th". */
export const BEFORE_DAY = words("on since until till by before after from between through for around about than");

/** Bodies that are called by a day and written small: "the January 6 committee". */
export const BODIES_OF_DAYS = words("commission committee movement gang militia brigade brigades panel");

/** What is made under a name, before "of": "Season 2 of Wednesday". */
export const PARTS_OF_WORKS = words("act acts scene scenes chapter chapters canto track tracks season seasons episode episodes cast star stars creator creators author producer producers sequel reboot remake fans");

/** Words before a holiday that make it a name or a wish. */
export const BEFORE_HOLIDAY = words("father mother merry happy mr mrs lord ms miss");

/** What a term of the year is for: "fall enrolment", "spring semester". */
export const TERMS = words("semester semesters term terms session sessions enrolment enrollment classes legislature election elections collection collections line-up lineup schedule budget harvest conference");

/** Houses and bodies that need no other word: "the March Senate vote". */
export const HOUSES = words("house senate congress parliament commons lords assembly cabinet council court fed treasury government kremlin pentagon vatican knesset bundestag");

/** What a player does: "a shot by May". */
export const PARTS_OF_PLAY = words("shot shots goal goals header headers volley volleys penalty tackle tackles cross pass touchdown touchdowns try tries birdie eagle putt serve fouled tackled bowled caught stumped assisted directed composed choreographed sung penned coauthored");

/** Short for what a number follows: "ref. 1016". */
export const NUMBERED_SHORT = words("no nos ref refs art arts sec sect vol vols p pp ch chap cat inv para paras fig figs mod ser op ext tel");

/** What a person has: "June's brother". */
export const KIN = words("brother sister mother father mum mom dad husband wife son daughter aunt uncle cousin niece nephew grandmother grandfather boyfriend girlfriend fiancé fiancée partner parents friend friends colleague colleagues lawyer");

/** Words near a spring that is water or a coil. */
export const WATERS = words("drank drink drinks water waters waterfall stream well bottled mineral thermal thermals geyser bubbles bubbling coil coils coiled wire wires amps mattress mechanism valve lever hinge bolt tension compressed steel rust rusted");

/** What bears a name right after its noun, and no day: "the trawler Good Friday", "the film Labor Day". */
export const NAMED_ALONE = words("film movie novel album song single band musical opera sitcom comedy thriller drama poem painting play horse colt filly mare racehorse boat ship yacht ferry trawler tug tugboat tanker liner freighter frigate schooner submarine barge lifeboat brand rum cider ale lager cocktail perfume");

/** What is called one's best: "her favourite, Groundhog Day,". */
export const FAVOURITES = words("favourite favorite favourites favorites hit choice");

/** Words near quarters that are coins. */
export const COINS = words("slot slots coin coins dime dimes nickel nickels penny pennies jukebox meter meters toss tossed flipped");

/** Who is called by a first name alone. */
export const PETS = words("twin twins dogs cats hens goose geese duck ducks pig pigs goat goats horse horses dog puppy cat kitten pet pony donkey hamster rabbit goldfish parrot budgie hen cow child baby");

/** What a day or month does as the subject: "Sunday was wet", "March saw a rise"; what does anything else bears the name. */
export const ACTS_OF_TIME = words(
  "is was were has had does did works worked suits suited saw sees marks marked brings brought begins began starts started ends ended comes came goes went passes passed arrives arrived falls fell dawns dawned looms loomed means meant offers offered proves proved remains remained turns turned becomes became produced produces features featured feels felt looks looked promises promised delivers delivered follows followed kicks kicked gives gave provides provided includes included holds held witnessed witnesses recorded records shows showed ranks ranked registers registered set sets posted logged caps capped belongs belonged hosts hosted unfolded opens opened closes closed appears appeared seems seemed makes made takes took continues continued stays stayed rolls rolled approaches approached",
);

/** What bears a number of four digits: near "Room 1408", 1409 is no year. */
export const NUMBER_BEARERS = words(
  "flight flights model models train trains route routes highway form forms unit units room rooms flat flats cell cells locker lockers lot lots gate gates seat seats row rows berth berths cabin cabins ward wards inmate inmates exhibit exhibits hull hulls pitch pitches track tracks move moves question questions verse verses bus buses tram trams bib bibs juror jurors hymn hymns page pages",
);

/** Words near a number that is dialled. */
export const PHONES = words("dial dials dialled dialed telephone phone tel ext extension fax hotline");
