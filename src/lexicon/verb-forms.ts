// English verb forms: the past and the third person of a lemma, for clauses that are written out as sentences.

/** Past tense of irregular verbs: "lemma past". */
const IRREGULAR =
  "arise arose,awake awoke,be was,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew,forbid forbade,forecast forecast,foresee foresaw,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,mislead misled,offset offset,outdo outdid,overcome overcame,oversee oversaw,overtake overtook,overthrow overthrew,pay paid,prove proved,put put,quit quit,read read,rebuild rebuilt,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shed shed,shine shone,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,speak spoke,speed sped,spend spent,spin spun,split split,spread spread,spring sprang,stand stood,steal stole,stick stuck,sting stung,strike struck,strive strove,sublet sublet,swear swore,sweep swept,swell swelled,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,undergo underwent,understand understood,undertake undertook,undo undid,uphold upheld,upset upset,wake woke,wear wore,weave wove,win won,wind wound,withdraw withdrew,withhold withheld,withstand withstood,write wrote";

const PASTS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(",").map((pair): [string, string] => {
    const [lemma, past] = pair.split(" ");
    return [lemma, past];
  }),
);

/** Verbs whose last consonant doubles though they have more than one syllable. */
const DOUBLING: ReadonlySet<string> = new Set("admit commit permit submit omit transmit refer prefer occur incur defer confer deter regret compel expel propel control patrol equip rebut forget acquit abet embed format kidnap".split(" "));

const PREFIX = /^(?:re|over|under|mis|out)/;
const VOWEL_Y = /[aeiou]y$/;
const SHORT_STEM = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const HISSING = /(?:s|x|z|ch|sh|o)$/;

/** "rise" -> "rose", "stop" -> "stopped"; a plural subject takes "were" of "be". */
export function pastOf(lemma: string, plural = false): string {
  if (lemma === "be") return plural ? "were" : "was";
  const irregular = PASTS.get(lemma);
  if (irregular !== undefined) return irregular;
  // "repay" goes as "pay" does; "relay" as a word of its own does not.
  const stem = lemma === "relay" ? undefined : PASTS.get(lemma.replace(PREFIX, ""));
  if (stem !== undefined && PREFIX.test(lemma)) return `${PREFIX.exec(lemma)?.[0] ?? ""}${stem}`;
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (lemma.endsWith("y") && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLING.has(lemma) || SHORT_STEM.test(lemma)) return `${lemma}${lemma[lemma.length - 1]}ed`;
  return `${lemma}ed`;
}

/** "rise" -> "rises", "have" -> "has"; a plural subject takes the lemma ("are" of "be"). */
export function presentOf(lemma: string, plural = false): string {
  if (lemma === "be") return plural ? "are" : "is";
  if (plural) return lemma;
  if (lemma === "have") return "has";
  if (HISSING.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith("y") && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** Verbs whose -ing form tells of a state, and takes the simple tense: "a list including names" -> "A list includes names." */
export const STATIVE: ReadonlySet<string> = new Set(
  "include involve contain comprise consist have own possess belong depend cost weigh need lack know believe think mean represent cover concern feature number total exceed range date connect surround face lead overlook seem appear remain resemble require deserve want like love hate prefer fear support oppose allow enable cause".split(" "),
);

/** Verbs without a passive: "rates, risen to 4%", "rates climbed" are told in the active. */
export const UNPASSIVE: ReadonlySet<string> = new Set(
  "rise fall climb soar plunge plummet tumble slump rally surge arrive depart die collapse emerge vanish disappear happen occur go come remain stay resign retire expire elapse persist last exist appear swell ebb dwindle recede subside erupt belong".split(" "),
);

/** Verbs that say nothing in the active without an object or a clause: "the council cannot afford", "profit beat". */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  "accuse achieve acquire afford appoint award beat blame bring buy cause contain create defeat deny describe discover employ enable exceed face fund get give have impose include injure introduce involve issue keep kill lack let make mention need obtain own place possess promise publish purchase pursue put raise receive reject release remove replace represent require reveal seek seize send spend take tell trigger use want welcome".split(
    " ",
  ),
);

/** Pasts that are no participles: "had kept a key and knew the door" shares no helper. */
const ONLY_PASTS: ReadonlySet<string> = new Set(
  "was were arose awoke bore became began bit blew broke chose came did drew drank drove ate fell flew forbade forgot forgave froze gave went grew hid knew lay rode rang rose ran saw shook showed shrank sang sank spoke sprang stole swam swore took tore threw wore wrote woke underwent undertook withdrew overcame overtook mistook foresaw outdid undid".split(" "),
);

/** True for a past tense that cannot be taken for a participle: "knew", but not "kept". */
export function isOnlyPast(form: string): boolean {
  return ONLY_PASTS.has(form);
}
