// Empty verbs and the nouns that they hand their meaning over to.

/** A verb that says little beside one of these objects (or, for "come" and "go", beside "to/into" one). */
export interface LightVerb {
  readonly id: string;
  readonly lemma: string;
  /** True where the verb is empty: its noun carries the content. False where verb and noun are one expression, but the verb counts. */
  readonly empty: boolean;
  /** Lemmas of the noun. */
  readonly nouns: readonly string[];
  readonly fires: string;
  readonly not?: string;
}

function light(empty: boolean, id: string, lemma: string, nouns: string, fires: string, not?: string): LightVerb {
  const row = { id, lemma, empty, nouns: nouns.split(" "), fires };
  return not === undefined ? row : { ...row, not };
}

/** Light verbs: the noun joins the predicate ("took control"). */
export const LIGHT_VERBS: readonly LightVerb[] = [
  light(true, "light.make", "make", "announcement agreement decision statement comeback attempt effort appearance change cut progress offer bid promise pledge contribution mistake error choice claim difference recommendation request threat visit deal profit loss payment arrest discovery debut donation concession return move call demand comment remark speech apology purchase sale investment recovery start gain reference impact journey trip plea improvement", "She made an announcement.", "She made a cake."),
  light(true, "light.take", "take", "control office effect part place action step charge power possession aim care advantage responsibility decision shape over hold position lead look note measure break oath vote delivery shelter refuge root turn toll blame", "Rebels took control of the port.", "He took a coat."),
  light(true, "light.give", "give", "approval birth consent permission evidence testimony speech notice support assurance warning interview rise way priority boost credit answer lecture talk performance green-light go-ahead order presentation account advice thanks", "The board gave its approval.", "She gave him a coat."),
  light(true, "light.have", "have", "plan effect impact access right power authority doubt intention talk meeting control influence role responsibility difficulty problem chance ability need interest reason mastery knowledge support share stake tie link relationship record history", "The party has a plan."),
  light(true, "light.hold", "hold", "talk meeting vote election rally conference hearing position office power post record discussion session referendum ceremony exhibition inquiry press-conference summit debate demonstration protest event", "The two sides held talks.", "He held a cup."),
  light(true, "light.reach", "reach", "agreement deal settlement conclusion decision end peak record verdict compromise consensus understanding target goal milestone", "They reached an agreement.", "They reached the coast."),
  light(true, "light.put", "put", "end stop pressure emphasis effort", "They put an end to it.", "They put a cup there."),
  light(true, "light.pay", "pay", "attention tribute visit heed homage", "She paid tribute to him.", "She paid the rent."),
  light(true, "light.do", "do", "damage harm business work research job", "Hail did damage.", "She did it."),
  light(true, "light.come", "come", "conclusion agreement end halt close power decision force effect", "It came to an end."),
  light(true, "light.go", "go", "effect strike force", "The law went into effect."),
  light(true, "light.enter", "enter", "force effect", "The pact entered into force."),
  light(true, "light.bring", "bring", "end halt close charge", "It brought the war to an end."),
  light(false, "light.strike", "strike", "deal blow balance", "They struck a deal.", "He struck the ball."),
  light(false, "light.sign", "sign", "deal agreement pact contract treaty", "They signed a deal."),
  light(false, "light.file", "file", "lawsuit suit complaint charge appeal claim", "She filed a lawsuit."),
  light(false, "light.launch", "launch", "attack investigation inquiry campaign appeal probe offensive", "They launched an attack."),
  light(false, "light.issue", "issue", "statement warning order ruling apology call", "She issued a warning."),
  light(false, "light.deliver", "deliver", "speech verdict ruling blow address", "She delivered a speech."),
  light(false, "light.express", "express", "concern hope support interest regret doubt fear", "He expressed concern."),
  light(false, "light.conduct", "conduct", "investigation survey study research search test poll review", "They conducted a survey."),
  light(false, "light.carry-out", "carry out", "attack work investigation search survey study test review raid", "They carried out a raid."),
  light(false, "light.undergo", "undergo", "surgery change treatment repair", "He underwent surgery."),
  light(false, "light.suffer", "suffer", "loss injury defeat attack blow", "They suffered a defeat."),
  light(false, "light.lose", "lose", "control power consciousness interest", "He lost control."),
  light(false, "light.gain", "gain", "access control independence support power", "They gained access."),
  light(false, "light.win", "win", "approval support victory", "It won approval."),
  light(false, "light.offer", "offer", "apology support help", "She offered an apology."),
  light(false, "light.provide", "provide", "support help access assistance", "It provides access."),
  light(false, "light.show", "show", "interest sign support", "She showed interest."),
  light(false, "light.play", "play", "role part", "She played a role."),
  light(false, "light.raise", "raise", "concern question doubt objection", "It raised concerns."),
  light(false, "light.draw", "draw", "conclusion attention criticism", "It drew criticism."),
  light(false, "light.cause", "cause", "damage harm death", "It caused damage."),
  light(false, "light.commit", "commit", "crime suicide murder", "He committed murder."),
  light(false, "light.perform", "perform", "operation search test", "They performed a test."),
  light(false, "light.pose", "pose", "threat risk challenge", "It poses a threat."),
  light(true, "light.represent", "represent", "departure shift change increase decline break return rise fall step", "It represents a departure."),
  light(true, "light.mark", "mark", "end beginning start shift departure return change anniversary", "It marks the end."),
  light(true, "light.constitute", "constitute", "breach change violation threat", "It constitutes a breach."),
  light(true, "light.see", "see", "rise fall increase decline drop growth change return", "Shops saw a rise."),
  light(true, "light.experience", "experience", "rise fall increase decline drop growth", "Shops experienced a decline."),
  light(false, "light.post", "post", "loss profit gain rise fall", "It posted a loss."),
  light(false, "light.set", "set", "record target goal", "She set a record."),
  light(false, "light.break", "break", "record silence", "She broke the record."),
];

const NOUNS: ReadonlyMap<string, LightVerb> = new Map(LIGHT_VERBS.flatMap((row) => row.nouns.map((noun): [string, LightVerb] => [`${row.lemma} ${noun}`, row])));

/** The row that joins this verb and noun; null where they are verb and object. */
export function lightVerb(verbLemma: string, nounLemma: string): LightVerb | null {
  return NOUNS.get(`${verbLemma} ${nounLemma}`) ?? null;
}

