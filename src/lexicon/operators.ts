// Words that stand over another predicate and pass its label up, end it, flip it or set its mood; and the negators.

import type { Factuality } from "../doc/labels.js";

/** The shape of what an operator governs: to rise, rising, from rising, rise, that it rises, risen/postponed, nothing. */
export type ComplementForm = "to" | "ing" | "from" | "bare" | "that" | "participle" | "none";

/** What an operator does to the predicate below it. */
export type OperatorEffect = "begin" | "end" | "resume" | "persist" | "flip" | "transparent" | "causative" | "telling";

/** Whether a noun phrase stands between operator and complement: "stop NP from rising"; a passive ("was stopped from") counts as one. */
export type OperatorObject = "no" | "yes" | "either";

/** A word (with its particle, adjective or noun) over the forms of complement that it is an operator for. */
export interface OperatorRow {
  readonly id: string;
  /** Lemmas: "carry on", "be able", "have yet", "make effort". */
  readonly lemma: string;
  readonly takes: readonly ComplementForm[];
  readonly object: OperatorObject;
  readonly effect: OperatorEffect;
  /** What the predicate's modality says; null for phase words, negative words and those that assert their complement. */
  readonly modality: string | null;
  /** What the operator makes of a plain fact; null where a fact stays one. */
  readonly factuality: Factuality | null;
  /** A sentence in which it is an operator. */
  readonly fires: string;
  /** A sentence with the word in which it is none. */
  readonly not?: string;
}

interface Shape {
  readonly takes: readonly ComplementForm[];
  readonly object: OperatorObject;
  readonly effect: OperatorEffect;
  readonly factuality: Factuality | null;
  /** True where the lemma itself is the modality. */
  readonly modal: boolean;
}

function row(shape: Shape, id: string, lemma: string, fires: string, not?: string): OperatorRow {
  const { takes, object, effect, factuality, modal } = shape;
  const base = { id, lemma, takes, object, effect, modality: modal ? lemma : null, factuality, fires };
  return not === undefined ? base : { ...base, not };
}

function shape(effect: OperatorEffect, takes: string, object: OperatorObject = "no", factuality: Factuality | null = null, modal = false): Shape {
  return { takes: takes.split(" ").filter(isForm), object, effect, factuality, modal };
}

function isForm(word: string): word is ComplementForm {
  return word === "to" || word === "ing" || word === "from" || word === "bare" || word === "that" || word === "participle" || word === "none";
}

const BEGIN_TO = shape("begin", "to ing");
const BEGIN_ING = shape("begin", "ing");
const END_ING = shape("end", "ing");
const GO_ON = shape("persist", "to ing");
const GO_ON_ING = shape("persist", "ing");
const FLIP_TO = shape("flip", "to");
const FLIP_ING = shape("flip", "ing");
const FLIP_FROM = shape("flip", "from ing", "yes");
const PLAN = shape("transparent", "to", "no", "planned", true);
const WISH = shape("transparent", "to", "no", "possible", true);
const WISH_ING = shape("transparent", "ing", "no", "possible", true);
const REAL = shape("transparent", "to");
const PASSED = shape("transparent", "to", "yes", "planned", true);
const HELD = shape("transparent", "to", "yes", "possible", true);
const CAUSE = shape("causative", "to", "yes");
const ENABLE = shape("causative", "to", "yes", "possible");
const ASK = shape("telling", "to", "yes", "possible");

/** All operators. Over a noun ("stopped the advance") the same words are cues, not operators. */
export const OPERATORS: readonly OperatorRow[] = [
  // Phase: a situation starts.
  row(BEGIN_TO, "op.begin", "begin", "Prices began to rise.", "The show began at nine."),
  row(BEGIN_TO, "op.start", "start", "Shops started closing early.", "The race started at noon."),
  row(BEGIN_TO, "op.commence", "commence", "The crew commenced drilling.", "Talks commenced."),
  row(shape("begin", "to"), "op.come-to", "come", "Voters came to trust her.", "She came to Paris."),
  row(shape("begin", "to"), "op.grow-to", "grow", "He grew to like the town.", "Exports grew."),
  row(BEGIN_ING, "op.take-to", "take to", "Commuters took to cycling.", "She took to the stage."),
  row(BEGIN_ING, "op.turn-to", "turn to", "Farmers turned to growing hemp.", "He turned to his wife."),
  row(BEGIN_ING, "op.take-up", "take up", "Her aunt took up painting.", "He took up the post."),
  row(BEGIN_ING, "op.fall-to", "fall to", "The brothers fell to quarrelling.", "Rates fell to 2%."),
  row(BEGIN_ING, "op.get", "get", "The team got moving.", "The team got a medal."),
  row(shape("begin", "ing"), "op.set-about", "set about", "The crew set about clearing the road."),
  row(shape("begin", "ing"), "op.resort-to", "resort to", "The firm resorted to hiring guards.", "They resorted to force."),
  row(shape("begin", "to"), "op.set-out", "set out", "The party set out to win the south.", "They set out at dawn."),
  row(shape("begin", "ing"), "op.embark-on", "embark on", "The city embarked on rebuilding its port.", "They embarked on a tour."),
  row(shape("begin", "ing"), "op.go-into", "go into", "Much effort went into restoring the organ.", "He went into politics."),
  // Phase: a situation stops.
  row(END_ING, "op.stop", "stop", "Prices stopped falling.", "The bus stopped to pick him up."),
  row(shape("end", "ing to"), "op.cease", "cease", "The mill ceased to operate.", "The firm ceased production."),
  row(END_ING, "op.quit", "quit", "She quit smoking.", "She quit the party."),
  row(END_ING, "op.halt", "halt", "The plant halted making cars.", "Police halted the march."),
  row(END_ING, "op.give-up", "give up", "He gave up drinking.", "He gave up the post."),
  row(END_ING, "op.leave-off", "leave off", "They left off digging at dusk."),
  row(END_ING, "op.finish", "finish", "Workers finished paving the road.", "The race finished."),
  row(END_ING, "op.discontinue", "discontinue", "The firm discontinued making radios.", "The line was discontinued."),
  row(END_ING, "op.swear-off", "swear off", "The club swore off buying stars.", "He swore off drink."),
  row(END_ING, "op.suspend", "suspend", "The bank suspended lending.", "The ban was suspended."),
  row(shape("end", "ing"), "op.be-done", "be done", "The army is done fighting.", "The work is done."),
  row(shape("end", "to"), "op.use", "use", "He used to teach.", "He used a drill to open it."),
  row(shape("end", "from"), "op.desist", "desist", "The firm desisted from dumping waste.", "They desisted."),
  // Phase: a stopped situation starts again.
  row(shape("resume", "ing to"), "op.resume", "resume", "The plant resumed making tyres.", "Flights resumed."),
  row(shape("resume", "ing"), "op.restart", "restart", "The mine restarted digging.", "The reactor restarted."),
  row(shape("resume", "ing"), "op.return-to", "return to", "She returned to teaching.", "She returned to Oslo."),
  row(shape("resume", "ing"), "op.go-back-to", "go back to", "They went back to making clocks.", "He went back to Rome."),
  // Phase: a situation goes on.
  row(GO_ON, "op.continue", "continue", "Prices continued to rise.", "The talks continued."),
  row(GO_ON_ING, "op.keep", "keep", "The bank kept cutting rates.", "The bank kept its rates."),
  row(GO_ON_ING, "op.keep-on", "keep on", "They kept on digging.", "They kept on the staff."),
  row(shape("persist", "ing to"), "op.go-on", "go on", "She went on singing.", "The strike went on."),
  row(GO_ON_ING, "op.carry-on", "carry on", "Crews carried on working.", "They carried on the work."),
  row(shape("persist", "ing"), "op.persist", "persist", "Farmers persisted in growing rice.", "The fog persisted."),
  row(shape("persist", "ing"), "op.persist-in", "persist in", "He persisted in writing letters.", "He persisted in error."),
  row(shape("persist", "ing"), "op.persevere", "persevere", "They persevered in searching.", "She persevered."),
  row(shape("persist", "ing"), "op.persevere-in", "persevere in", "They persevered in searching.", "They persevered in hope."),
  row(shape("persist", "ing"), "op.stick-to", "stick to", "The firm sticks to making pens.", "The firm stuck to its target."),
  row(shape("persist", "ing"), "op.stay", "stay", "The hens stayed laying.", "She stayed in Rome."),
  row(shape("persist", "ing participle to"), "op.remain", "remain", "The road remains closed to lorries.", "The ties remain strong."),
  row(shape("persist", "to"), "op.live-to", "live", "He lived to see the bridge.", "He lived in Rome."),
  row(shape("persist", "ing"), "op.insist-on", "insist on", "She insists on paying cash.", "She insisted on a vote."),
  row(shape("persist", "ing"), "op.be-busy", "be busy", "Crews are busy clearing the road.", "The port is busy."),
  row(shape("persist", "to"), "op.tend", "tend", "Rents tend to rise in May.", "She tended the garden."),
  // Negative implicatives: one negation.
  row(FLIP_TO, "op.fail", "fail", "The two sides failed to agree.", "The bank failed."),
  row(FLIP_TO, "op.refuse", "refuse", "He refused to resign.", "He refused the offer."),
  row(FLIP_TO, "op.decline", "decline", "The firm declined to pay.", "Sales declined."),
  row(FLIP_TO, "op.forget", "forget", "The clerk forgot to post it.", "The clerk forgot the letter."),
  row(FLIP_TO, "op.hesitate", "hesitate", "The family hesitated to sell.", "The family hesitated."),
  row(shape("flip", "ing"), "op.balk-at", "balk at", "The board balked at closing the pool.", "The board balked at the plan."),
  row(shape("flip", "ing"), "op.baulk-at", "baulk at", "The board baulked at closing the pool.", "The board baulked at the plan."),
  row(shape("flip", "ing"), "op.think-twice", "think twice", "The board thought twice about selling.", "She thought about it."),
  row(shape("flip", "to ing"), "op.neglect", "neglect", "They neglected to lock the gate.", "They neglected the garden."),
  row(shape("flip", "to ing"), "op.omit", "omit", "The report omitted to name him.", "The report omitted names."),
  row(FLIP_ING, "op.decide-against", "decide against", "They decided against selling the mill.", "They decided against the plan."),
  row(FLIP_ING, "op.opt-against", "opt against", "The board opted against paying a dividend.", "They opted against a sale."),
  row(FLIP_ING, "op.avoid", "avoid", "The club avoided paying a fine.", "The club avoided a fine."),
  row(FLIP_ING, "op.escape", "escape", "The town escaped being flooded.", "He escaped from jail."),
  row(FLIP_ING, "op.resist", "resist", "She resisted joining the group.", "They resisted the army."),
  row(FLIP_ING, "op.rule-out", "rule out", "He ruled out raising taxes.", "He ruled out a rise."),
  row(FLIP_ING, "op.hold-off", "hold off", "Buyers held off buying flats.", "They held off the army."),
  row(FLIP_ING, "op.hold-off-on", "hold off on", "Buyers held off on signing.", "They held off on it."),
  row(FLIP_ING, "op.stop-short-of", "stop short of", "The note stopped short of naming him.", "It stopped short of that."),
  row(FLIP_ING, "op.steer-clear-of", "steer clear of", "The firm steered clear of hiring him.", "They steered clear of it."),
  row(FLIP_ING, "op.shy-away-from", "shy away from", "She shied away from suing.", "She shied away from it."),
  row(FLIP_ING, "op.miss", "miss", "The team missed winning the cup by a point.", "He missed the train."),
  row(shape("flip", "ing that", "no", "denied"), "op.deny", "deny", "The firm denied that it would close.", "The firm denied the claim."),
  row(shape("flip", "from ing"), "op.refrain", "refrain", "The bank refrained from raising rates.", "He refrained."),
  row(shape("flip", "from ing"), "op.abstain", "abstain", "She abstained from voting.", "Nine deputies abstained."),
  row(shape("flip", "from ing"), "op.shrink", "shrink", "He did not shrink from blaming the mayor.", "The wool shrank."),
  row(shape("flip", "from"), "op.back-away", "back away", "The party backed away from scrapping the tax.", "He backed away."),
  row(FLIP_FROM, "op.prevent", "prevent", "Rain prevented the crew from landing.", "Rain prevented a fire."),
  row(FLIP_FROM, "op.stop-from", "stop", "Guards stopped him from leaving.", "Guards stopped the bus."),
  row(FLIP_FROM, "op.keep-from", "keep", "The fence kept sheep from straying.", "The farm kept sheep."),
  row(shape("flip", "from", "yes"), "op.bar", "bar", "The rule barred him from running.", "They barred the door."),
  row(shape("flip", "from", "yes"), "op.ban", "ban", "The court banned them from meeting.", "The court banned the film."),
  row(shape("flip", "from", "yes"), "op.block", "block", "The judge blocked the firm from selling.", "The judge blocked the sale."),
  row(shape("flip", "from", "yes"), "op.prohibit", "prohibit", "The law prohibits them from voting.", "The law prohibits fireworks."),
  row(shape("flip", "from", "yes"), "op.dissuade", "dissuade", "Friends dissuaded her from leaving.", "Friends dissuaded her."),
  row(shape("flip", "from", "yes"), "op.deter", "deter", "Fines deter people from speeding.", "Fines deter speeding."),
  row(shape("flip", "from", "yes"), "op.discourage", "discourage", "The tax discourages firms from hiring.", "The news discouraged her."),
  row(shape("flip", "from", "yes"), "op.save", "save", "The loan saved the mill from closing.", "The loan saved the mill."),
  row(shape("flip", "from", "yes"), "op.spare", "spare", "The deal spares the town from paying.", "They spared the tree."),
  row(shape("flip", "from", "yes"), "op.protect", "protect", "The wall protects homes from flooding.", "The wall protects homes."),
  row(shape("flip", "from", "yes"), "op.hinder", "hinder", "Snow hindered the crew from landing.", "Snow hindered the crew."),
  row(shape("flip", "from", "yes"), "op.restrain", "restrain", "The order restrains him from selling.", "Police restrained him."),
  row(shape("flip", "from", "yes"), "op.forbid-from", "forbid", "The rule forbids them from striking.", "The rule forbids strikes."),
  row(shape("flip", "ing", "yes"), "op.talk-out-of", "talk out of", "She talked him out of selling.", "He talked out of turn."),
  row(FLIP_TO, "op.be-unable", "be unable", "The firm is unable to pay.", "The firm is able to pay."),
  row(FLIP_TO, "op.be-unwilling", "be unwilling", "The bank is unwilling to lend.", "The bank is willing to lend."),
  row(FLIP_TO, "op.be-reluctant", "be reluctant", "Banks are reluctant to lend.", "The witness was reluctant."),
  row(FLIP_TO, "op.be-unlikely", "be unlikely", "Rates are unlikely to fall.", "A fall is unlikely."),
  row(FLIP_TO, "op.have-yet", "have yet", "The board has yet to approve the sale.", "The board has a plan."),
  row(FLIP_TO, "op.be-yet", "be yet", "A date is yet to be set.", "The date is set."),
  row(FLIP_ING, "op.be-far-from", "be far from", "The crew is far from finishing.", "The farm is far from town."),
  row(WISH_ING, "op.be-close-to", "be close to", "They are close to signing.", "The inn is close to town."),
  row(FLIP_ING, "op.be-incapable-of", "be incapable of", "The pump is incapable of lifting water.", "The pump is old."),
  row(FLIP_ING, "op.be-against", "be against", "The town is against selling the park.", "The town is against a sale."),
  row(shape("flip", "to"), "op.have-no", "have no", "The party has no plans to leave."),
  row(FLIP_ING, "op.give-up-on", "give up on", "They gave up on finding the ship.", "They gave up on him."),
  // Positive implicatives: the complement happened.
  row(REAL, "op.manage", "manage", "The crew managed to land.", "She managed the bank."),
  row(REAL, "op.happen", "happen", "He happened to see it.", "It happened in May."),
  row(REAL, "op.remember", "remember", "She remembered to vote.", "She remembered the vote."),
  row(REAL, "op.bother", "bother", "Few bothered to vote.", "The noise bothered her."),
  row(REAL, "op.get-to", "get", "The winners get to meet the mayor.", "The winners got a cup."),
  row(REAL, "op.dare", "dare", "He dared to object.", "He dared him."),
  row(REAL, "op.deign", "deign", "She deigned to answer."),
  row(REAL, "op.see-fit", "see fit", "The court saw fit to fine him."),
  row(REAL, "op.proceed", "proceed", "He proceeded to read the list.", "The case proceeded."),
  row(shape("transparent", "to"), "op.go-on-to", "go on", "She went on to win the cup.", "The strike went on."),
  row(REAL, "op.prove", "prove", "The rumour proved to be false.", "She proved the theorem."),
  row(REAL, "op.turn-out", "turn out", "The note turned out to be fake.", "Voters turned out."),
  row(REAL, "op.rush", "rush", "Buyers rushed to sell.", "Water rushed in."),
  row(REAL, "op.hasten", "hasten", "She hastened to add a note.", "The flood hastened the end."),
  row(REAL, "op.serve", "serve", "The rule serves to protect tenants.", "She served tea."),
  row(REAL, "op.combine", "combine", "The two groups combined to form a party.", "They combined the lists."),
  row(REAL, "op.unite", "unite", "The two parties united to defeat him.", "The parties united."),
  row(REAL, "op.join-forces", "join force", "The two firms joined forces to build it."),
  row(shape("transparent", "ing"), "op.succeed-in", "succeed in", "They succeeded in saving the oak.", "She succeeded in business."),
  row(shape("transparent", "ing"), "op.succeed", "succeed", "They succeeded in saving the oak.", "She succeeded him."),
  row(shape("transparent", "ing"), "op.end-up", "end up", "The firm ended up paying.", "He ended up in jail."),
  row(shape("transparent", "ing"), "op.wind-up", "wind up", "He wound up sleeping in a barn.", "They wound up the firm."),
  row(shape("transparent", "ing"), "op.spend", "spend", "She spent years writing the book.", "She spent the money."),
  row(shape("transparent", "ing"), "op.be-involved-in", "be involve in", "He was involved in planning the raid.", "He was involved in a raid."),
  row(shape("transparent", "to", "yes"), "op.be-forced", "be force", "He was forced to resign.", "Rain forced a delay."),
  row(shape("transparent", "to", "yes"), "op.be-compelled", "be compel", "She was compelled to testify.", "The law compels them."),
  row(shape("transparent", "to", "yes"), "op.be-obliged", "be oblige", "Firms are obliged to report.", "He obliged."),
  row(shape("transparent", "to", "yes"), "op.be-required", "be require", "Firms are required to report.", "The law requires a form."),
  row(shape("transparent", "to", "yes"), "op.be-made", "be make", "He was made to apologise.", "The film was made in 2004."),
  // Intention, plan, agreement: the complement lies ahead.
  row(PLAN, "op.plan", "plan", "Vale plans to buy the mine.", "She planned the trip."),
  row(PLAN, "op.intend", "intend", "The club intends to sell him.", "He intended a joke."),
  row(PLAN, "op.agree", "agree", "Ministers agreed to scrap the tax.", "They agreed a deal."),
  row(PLAN, "op.decide", "decide", "The board decided to sell.", "The board decided the case."),
  row(PLAN, "op.vow", "vow", "He vowed to fight.", "He made a vow."),
  row(PLAN, "op.promise", "promise", "The mayor promised to widen the road.", "The mayor promised a road."),
  row(PLAN, "op.pledge", "pledge", "Donors pledged to pay.", "Donors pledged $2m."),
  row(PLAN, "op.undertake", "undertake", "The firm undertook to clean the river.", "She undertook the trip."),
  row(PLAN, "op.commit", "commit", "The state committed to build 900 flats.", "He committed a crime."),
  row(shape("transparent", "ing", "no", "planned", true), "op.commit-to", "commit to", "The state committed to building flats.", "They committed to peace."),
  row(PLAN, "op.opt", "opt", "She opted to stay.", "She opted for tea."),
  row(PLAN, "op.choose", "choose", "He chose to leave.", "He chose the red one."),
  row(PLAN, "op.elect", "elect", "The firm elected to wait.", "Voters elected her."),
  row(PLAN, "op.resolve", "resolve", "The council resolved to appeal.", "They resolved the row."),
  row(PLAN, "op.vote", "vote", "Deputies voted to lift the ban.", "Deputies voted on Monday."),
  row(PLAN, "op.move", "move", "The bank moved to calm savers.", "The bank moved to Leeds."),
  row(PLAN, "op.prepare", "prepare", "The army prepared to leave.", "She prepared a meal."),
  row(PLAN, "op.arrange", "arrange", "They arranged to meet.", "They arranged a meeting."),
  row(PLAN, "op.swear", "swear", "He swore to return.", "He swore at them."),
  row(PLAN, "op.guarantee", "guarantee", "The firm guarantees to repay.", "The law guarantees the right."),
  row(PLAN, "op.consent", "consent", "She consented to sell.", "She consented."),
  row(PLAN, "op.determine", "determine", "The firm determined to fight.", "The test determined the cause."),
  row(PLAN, "op.look-set", "look set", "The party looks set to win."),
  row(PLAN, "op.conspire", "conspire", "Two men conspired to rob a bank.", "They conspired."),
  row(PLAN, "op.go-ing", "be go", "The firm is going to close.", "He is going to Rome."),
  row(PLAN, "op.be-set", "be set", "The dam is set to open.", "The table is set."),
  row(PLAN, "op.be-due", "be due", "The ship is due to sail.", "The rent is due."),
  row(PLAN, "op.be-about", "be about", "The bank is about to cut rates.", "The film is about love."),
  row(PLAN, "op.be-poised", "be poise", "The party is poised to win.", "She is poised."),
  row(PLAN, "op.be-ready", "be ready", "The crew is ready to sail.", "The meal is ready."),
  row(PLAN, "op.be-prepared", "be prepare", "The army is prepared to leave.", "The meal was prepared."),
  row(PLAN, "op.be-determined", "be determine", "She is determined to win.", "The date was determined."),
  row(PLAN, "op.be-committed", "be commit", "The firm is committed to pay.", "A crime was committed."),
  row(PLAN, "op.be-bound", "be bind", "The tax is bound to rise.", "He was bound and gagged."),
  row(PLAN, "op.be-willing", "be willing", "The bank is willing to lend.", "He was willing."),
  row(PLAN, "op.be-keen", "be keen", "The club is keen to sell.", "The wind was keen."),
  row(PLAN, "op.be-eager", "be eager", "Buyers are eager to sign.", "They were eager."),
  row(PLAN, "op.be-scheduled", "be schedule", "The vote is scheduled to begin on Friday.", "A vote is scheduled."),
  row(PLAN, "op.be-slated", "be slate", "The mine is slated to close.", "The film was slated."),
  row(PLAN, "op.be-to", "be", "The king is to visit Lyon.", "The aim is clear."),
  row(shape("transparent", "to", "yes", "planned", true), "op.be-planned", "be plan", "The bridge is planned to open in May.", "A bridge is planned."),
  row(PASSED, "op.be-expected", "be expect", "Rates are expected to fall.", "A fall is expected."),
  row(PASSED, "op.be-tipped", "be tip", "She is tipped to win.", "The cart was tipped."),
  row(PASSED, "op.be-forecast", "be forecast", "Exports are forecast to grow.", "Rain is forecast."),
  row(PASSED, "op.be-predicted", "be predict", "Seas are predicted to rise.", "A rise was predicted."),
  row(PASSED, "op.be-projected", "be project", "Costs are projected to double.", "A film was projected."),
  row(PASSED, "op.be-estimated", "be estimate", "The fire is estimated to cost $2m.", "The cost was estimated."),
  row(PASSED, "op.be-destined", "be destine", "The ship is destined to sink."),
  row(PASSED, "op.be-meant", "be mean", "The tax is meant to curb smoking.", "It was meant well."),
  row(PASSED, "op.be-intended", "be intend", "The wall is intended to stop floods.", "No harm was intended."),
  row(PASSED, "op.be-designed", "be design", "The bag is designed to float.", "She designed the bag."),
  row(PASSED, "op.be-supposed", "be suppose", "He is supposed to pay.", "I suppose so."),
  row(PASSED, "op.be-aimed", "be aim", "The plan is aimed to cut waste.", "It was aimed at him."),
  // Wish, attempt, ability, appearance: may or may not be so.
  row(WISH, "op.want", "want", "He wants to sell the farm.", "He wants a farm."),
  row(WISH, "op.hope", "hope", "She hopes to win.", "She hopes for peace."),
  row(WISH, "op.aim", "aim", "The firm aims to double output.", "He aimed a gun."),
  row(WISH, "op.expect", "expect", "The firm expects to lose money.", "The firm expects a loss."),
  row(WISH, "op.wish", "wish", "They wish to remain.", "They wished him luck."),
  row(WISH, "op.seek", "seek", "The state seeks to limit fees.", "The state seeks a loan."),
  row(WISH, "op.try", "try", "They tried to leave.", "They tried the door."),
  row(WISH_ING, "op.try-ing", "try", "They tried moving the stone.", "They tried the door."),
  row(WISH, "op.attempt", "attempt", "Two men attempted to flee.", "They attempted the climb."),
  row(WISH, "op.struggle", "struggle", "The bakery struggled to pay its rent.", "They struggled."),
  row(WISH, "op.threaten", "threaten", "The union threatened to strike.", "He threatened her."),
  row(WISH, "op.offer", "offer", "The firm offered to pay.", "The firm offered a loan."),
  row(WISH, "op.propose", "propose", "The mayor proposed to close the road.", "He proposed a tax."),
  row(WISH_ING, "op.propose-ing", "propose", "The mayor proposed closing the road.", "He proposed a tax."),
  row(WISH_ING, "op.consider", "consider", "The firm is considering selling the mill.", "She considered the plan."),
  row(WISH_ING, "op.contemplate", "contemplate", "He contemplated resigning.", "He contemplated the sea."),
  row(WISH_ING, "op.suggest", "suggest", "She suggested moving the date.", "She suggested a date."),
  row(WISH_ING, "op.recommend", "recommend", "The panel recommended closing the school.", "She recommended a book."),
  row(WISH_ING, "op.risk", "risk", "The club risks losing points.", "He risked his life."),
  row(WISH, "op.look", "look", "The firm looked to cut costs.", "He looked at it."),
  row(WISH, "op.work-to", "work", "Crews worked to restore power.", "Crews worked all night."),
  row(WISH, "op.strive", "strive", "The firm strives to cut waste.", "They strove for peace."),
  row(WISH, "op.endeavour", "endeavour", "They endeavoured to help."),
  row(WISH, "op.fight", "fight", "Crews fought to contain the fire.", "Two men fought."),
  row(WISH, "op.battle", "battle", "Crews battled to contain the fire.", "They battled the fire."),
  row(WISH, "op.scramble", "scramble", "Banks scrambled to raise cash.", "Jets were scrambled."),
  row(WISH, "op.campaign", "campaign", "She campaigned to save the oak.", "She campaigned in May."),
  row(WISH, "op.lobby", "lobby", "The group lobbied to lower the tax.", "They lobbied him."),
  row(WISH, "op.push", "push", "The party pushed to raise wages.", "He pushed the cart."),
  row(WISH, "op.apply", "apply", "The firm applied to build a mast.", "She applied for a job."),
  row(WISH, "op.bid", "bid", "Two firms bid to run the line.", "They bid $2m."),
  row(WISH, "op.ask-to", "ask", "He asked to leave.", "He asked a question."),
  row(WISH, "op.demand", "demand", "They demanded to see him.", "They demanded a vote."),
  row(WISH, "op.need", "need", "The roof needs to be mended.", "The roof needs paint."),
  row(WISH, "op.like", "like", "She would like to return.", "She likes tea."),
  row(WISH, "op.love", "love", "He would love to play.", "He loves tea."),
  row(WISH, "op.prefer", "prefer", "They prefer to wait.", "They prefer tea."),
  row(WISH, "op.claim", "claim", "He claims to own the mine.", "He claimed the prize."),
  row(WISH, "op.appear", "appear", "The bank appears to be solvent.", "He appeared in court."),
  row(WISH, "op.seem", "seem", "Prices seem to be falling.", "He seems happy."),
  row(WISH, "op.stand-to", "stand", "The firm stands to lose $2m.", "The house stands there."),
  row(WISH, "op.learn", "learn", "She learned to swim.", "She learned French."),
  row(WISH, "op.help", "help", "The grant helped to save the mill.", "The grant helped."),
  row(shape("transparent", "bare to", "no"), "op.help-bare", "help", "The grant helped save the mill.", "The grant helped."),
  row(WISH, "op.have-to", "have", "The firm has to pay.", "The firm has debts."),
  row(WISH, "op.ought", "ought", "The firm ought to pay."),
  row(WISH, "op.get-set", "get set", "Crews got set to sail."),
  row(WISH, "op.be-able", "be able", "The firm is able to pay.", "She is able."),
  row(WISH, "op.be-likely", "be likely", "Rates are likely to fall.", "A fall is likely."),
  row(WISH, "op.be-certain", "be certain", "The tax is certain to rise.", "I am certain."),
  row(WISH, "op.be-sure", "be sure", "The tax is sure to rise.", "I am sure."),
  row(WISH, "op.be-free", "be free", "He is free to leave.", "He is free."),
  row(WISH, "op.be-liable", "be liable", "The river is liable to flood.", "He is liable."),
  row(WISH, "op.be-anxious", "be anxious", "He is anxious to leave.", "He is anxious."),
  row(WISH, "op.be-desperate", "be desperate", "The club is desperate to win.", "He is desperate."),
  row(WISH, "op.be-first", "be first", "She was the first to climb the wall.", "She was first."),
  row(WISH, "op.be-entitled", "be entitle", "Tenants are entitled to stay.", "The book is entitled Home."),
  row(HELD, "op.be-allowed", "be allow", "Tenants are allowed to stay.", "Dogs are allowed."),
  row(HELD, "op.be-permitted", "be permit", "They are permitted to fish.", "Dogs are permitted."),
  row(HELD, "op.be-believed", "be believe", "He is believed to be in Rome.", "The tale was believed."),
  row(HELD, "op.be-thought", "be think", "The fire is thought to be arson."),
  row(HELD, "op.be-said", "be say", "He is said to own nine farms."),
  row(HELD, "op.be-reported", "be report", "Two men are reported to be missing.", "The fire was reported."),
  row(HELD, "op.be-known", "be know", "The lynx is known to live here.", "He is known."),
  row(HELD, "op.be-alleged", "be allege", "He is alleged to have stolen it."),
  row(HELD, "op.be-understood", "be understand", "The club is understood to want him.", "It was understood."),
  row(HELD, "op.be-considered", "be consider", "He is considered to be rich.", "The plan was considered."),
  row(HELD, "op.be-rumoured", "be rumour", "He is rumoured to be ill."),
  row(HELD, "op.be-seen", "be see", "A man was seen to fall.", "A man was seen."),
  row(HELD, "op.be-found", "be find", "The milk was found to contain lead.", "The boy was found."),
  row(HELD, "op.be-shown", "be show", "The drug was shown to help.", "The film was shown."),
  row(HELD, "op.be-deemed", "be deem", "He was deemed to be fit."),
  // Nouns under a light verb that stand over an infinitive.
  row(WISH, "op.make-effort", "make effort", "The city made an effort to clean the river."),
  row(WISH, "op.make-attempt", "make attempt", "They made an attempt to land."),
  row(PLAN, "op.make-decision", "make decision", "She made the decision to leave."),
  row(PLAN, "op.take-decision", "take decision", "The board took the decision to sell."),
  row(PLAN, "op.take-step", "take step", "The bank took steps to calm savers."),
  row(PLAN, "op.have-plan", "have plan", "The party has plans to leave."),
  row(PLAN, "op.have-intention", "have intention", "He has the intention to resign."),
  row(WISH, "op.have-right", "have right", "Tenants have the right to appeal."),
  row(WISH, "op.have-power", "have power", "The mayor has the power to veto it."),
  row(WISH, "op.have-chance", "have chance", "She has the chance to win."),
  row(WISH, "op.have-ability", "have ability", "The pump has the ability to lift water."),
  // Causatives, enabling and help over a noun phrase: the infinitive is the content.
  row(CAUSE, "op.cause", "cause", "Rain caused the wall to buckle.", "Rain caused damage."),
  row(CAUSE, "op.force", "force", "Debt forced the firm to close.", "Rain forced a delay."),
  row(shape("causative", "bare", "yes"), "op.make", "make", "The row made him resign.", "She made tea."),
  row(CAUSE, "op.lead", "lead", "The row led him to resign.", "She led the party."),
  row(CAUSE, "op.prompt", "prompt", "The row prompted him to resign.", "The row prompted a vote."),
  row(CAUSE, "op.compel", "compel", "Debt compelled her to sell.", "They compelled obedience."),
  row(CAUSE, "op.drive", "drive", "Debt drove him to steal.", "He drove a bus."),
  row(CAUSE, "op.get-object", "get", "She got the board to agree.", "She got a cup."),
  row(CAUSE, "op.inspire", "inspire", "The film inspired her to paint.", "The film inspired her."),
  row(CAUSE, "op.induce", "induce", "The tax induced firms to leave.", "It induced sleep."),
  row(CAUSE, "op.push-object", "push", "Costs pushed the firm to close.", "He pushed the cart."),
  row(CAUSE, "op.persuade", "persuade", "She persuaded him to stay.", "She persuaded him."),
  row(CAUSE, "op.convince", "convince", "He convinced her to sell.", "He convinced her."),
  row(shape("causative", "to bare", "yes"), "op.help-object", "help", "Props help the wall to stand.", "Props help the wall."),
  row(shape("causative", "bare", "yes"), "op.let", "let", "The judge let him go.", "They let the flat."),
  row(shape("causative", "bare participle", "yes"), "op.have-object", "have", "She had the lock changed.", "She had a lock."),
  row(ENABLE, "op.allow", "allow", "The deal allows the firm to use any cloud.", "The rule allows dogs."),
  row(ENABLE, "op.enable", "enable", "The treaty enables police to share files.", "It enabled trade."),
  row(ENABLE, "op.permit", "permit", "The law permits farms to sell milk.", "The law permits dogs."),
  row(ENABLE, "op.require", "require", "The rule requires breeders to chip puppies.", "It requires care."),
  row(ENABLE, "op.oblige", "oblige", "The law obliges firms to report.", "He obliged."),
  row(ENABLE, "op.entitle", "entitle", "The card entitles them to vote.", "He entitled the book."),
  row(ENABLE, "op.authorise", "authorise", "The vote authorises him to sign.", "They authorised a strike."),
  row(ENABLE, "op.authorize", "authorize", "The vote authorizes him to sign.", "They authorized a strike."),
  row(ENABLE, "op.empower", "empower", "The act empowers the mayor to sell.", "It empowered women."),
  row(ENABLE, "op.free-object", "free", "The deal frees the firm to sell.", "They freed him."),
  row(ENABLE, "op.forbid", "forbid", "The rule forbids them to strike.", "The rule forbids strikes."),
  row(shape("causative", "to", "yes", "possible"), "op.want-object", "want", "She wants him to leave.", "She wants tea."),
  row(shape("causative", "to", "yes", "possible"), "op.expect-active", "expect", "Traders expect rates to fall.", "They expect rain."),
  row(shape("causative", "to", "yes", "possible"), "op.like-object", "like", "She would like him to stay.", "She likes him."),
  // Orders and requests: events themselves, their infinitive is no claim.
  row(ASK, "op.order", "order", "The court ordered them to pay.", "He ordered tea."),
  row(ASK, "op.ask", "ask", "She asked him to leave.", "She asked a question."),
  row(ASK, "op.urge", "urge", "He urged them to go.", "He urged calm."),
  row(ASK, "op.tell-to", "tell", "Police told residents to leave.", "She told a tale."),
  row(ASK, "op.advise", "advise", "Doctors advised him to rest.", "Doctors advised rest."),
  row(ASK, "op.instruct", "instruct", "The clerk instructed them to wait.", "She instructed the class."),
  row(ASK, "op.command", "command", "The king commanded them to kneel.", "He commanded a ship."),
  row(ASK, "op.request", "request", "She requested him to stay.", "She requested a file."),
  row(ASK, "op.beg", "beg", "He begged them to stop.", "He begged for food."),
  row(ASK, "op.invite", "invite", "The mayor invited her to speak.", "They invited her."),
  row(ASK, "op.encourage", "encourage", "The bank encouraged savers to switch.", "It encouraged trade."),
  row(ASK, "op.warn-to", "warn", "Police warned residents to stay indoors.", "Police warned residents."),
  row(ASK, "op.press", "press", "The union pressed him to resign.", "He pressed the key."),
  row(ASK, "op.pressure", "pressure", "The union pressured him to resign.", "They pressured him."),
  row(ASK, "op.direct", "direct", "The judge directed them to pay.", "She directed a film."),
  row(ASK, "op.call-on", "call on", "The party called on him to resign.", "She called on her aunt."),
  row(ASK, "op.appeal-to", "appeal to", "He appealed to drivers to slow down.", "It appealed to her."),
  row(ASK, "op.implore", "implore", "She implored him to stay.", "She implored him."),
  row(ASK, "op.remind", "remind", "The sign reminds drivers to slow down.", "It reminds her."),
  row(ASK, "op.challenge", "challenge", "He challenged her to debate.", "He challenged her."),
  row(ASK, "op.teach", "teach", "She taught him to swim.", "She taught him."),
  row(ASK, "op.recommend-object", "recommend", "Doctors recommended him to rest.", "They recommended him."),
];

const BY_LEMMA: ReadonlyMap<string, readonly OperatorRow[]> = OPERATORS.reduce(
  (map, entry) => map.set(entry.lemma, [...(map.get(entry.lemma) ?? []), entry]),
  new Map<string, readonly OperatorRow[]>(),
);

const NO_ROWS: readonly OperatorRow[] = [];

/** All rows of a lemma ("carry on", "be able"); empty when it is no operator. */
export function operatorsOf(lemma: string): readonly OperatorRow[] {
  return BY_LEMMA.get(lemma) ?? NO_ROWS;
}

/** The row that makes `lemma` an operator over a complement of this form, with or without a noun phrase between; null when none does. */
export function operatorFor(lemma: string, form: ComplementForm, hasObject: boolean): OperatorRow | null {
  const wanted: OperatorObject = hasObject ? "yes" : "no";
  for (const entry of operatorsOf(lemma)) if (entry.takes.includes(form) && (entry.object === wanted || entry.object === "either")) return entry;
  return null;
}

/** How a negator works: over its verb, over its noun, as a noun phrase itself, or between two clauses. */
export type NegatorKind = "adverb" | "determiner" | "pronoun" | "conjunction";

/** A word or phrase that counts as one negation; `ends` where it says that a situation is over instead. */
export interface NegatorRow {
  readonly id: string;
  /** Lower case, words apart by one blank. */
  readonly words: string;
  readonly kind: NegatorKind;
  readonly ends: boolean;
  readonly fires: string;
}

function neg(kind: NegatorKind, id: string, words: string, fires: string, ends = false): NegatorRow {
  return { id, words, kind, ends, fires };
}

/** Negators. "No longer" and "not … any more" end a situation: they are not flipped again. */
export const NEGATORS: readonly NegatorRow[] = [
  neg("adverb", "neg.not", "not", "The bank did not raise rates."),
  neg("adverb", "neg.nt", "n't", "The bank didn't raise rates."),
  neg("adverb", "neg.never", "never", "The mine never reopened."),
  neg("adverb", "neg.no-longer", "no longer", "The firm no longer sells phones.", true),
  neg("adverb", "neg.not-any-more", "any more", "The firm does not sell phones any more.", true),
  neg("adverb", "neg.not-anymore", "anymore", "The firm does not sell phones anymore.", true),
  neg("adverb", "neg.not-any-longer", "any longer", "The firm does not sell phones any longer.", true),
  neg("adverb", "neg.hardly", "hardly", "Prices hardly moved."),
  neg("adverb", "neg.barely", "barely", "Prices barely moved."),
  neg("adverb", "neg.scarcely", "scarcely", "Prices scarcely moved."),
  neg("adverb", "neg.nowhere", "nowhere", "The ship was nowhere to be seen."),
  neg("adverb", "neg.by-no-means", "by no means", "The race is by no means over."),
  neg("adverb", "neg.in-no-way", "in no way", "The deal in no way binds them."),
  neg("adverb", "neg.far-from", "far from", "The race is far from over."),
  neg("adverb", "neg.anything-but", "anything but", "The race is anything but over."),
  neg("adverb", "neg.under-no", "under no circumstances", "They will under no circumstances sell."),
  neg("adverb", "neg.at-no-time", "at no time", "At no time did they leave."),
  neg("adverb", "neg.at-no-point", "at no point", "At no point did they leave."),
  neg("adverb", "neg.at-no-stage", "at no stage", "At no stage did they leave."),
  neg("adverb", "neg.on-no-account", "on no account", "They will on no account sell."),
  neg("determiner", "neg.no", "no", "No visitors need a permit."),
  neg("determiner", "neg.neither-of", "neither", "Neither side agreed."),
  neg("determiner", "neg.few", "few", "Few voters agreed."),
  neg("determiner", "neg.little", "little", "Little progress was made."),
  neg("determiner", "neg.hardly-any", "hardly any", "Hardly any shops opened."),
  neg("determiner", "neg.not-a", "not a", "Not a shop opened."),
  neg("determiner", "neg.not-one", "not one", "Not one shop opened."),
  neg("pronoun", "neg.none", "none", "None of them agreed."),
  neg("pronoun", "neg.nobody", "nobody", "Nobody agreed."),
  neg("pronoun", "neg.no-one", "no one", "No one agreed."),
  neg("pronoun", "neg.no-one-hyphen", "no - one", "No-one agreed."),
  neg("pronoun", "neg.nothing", "nothing", "Nothing changed."),
  neg("conjunction", "neg.nor", "nor", "The mine did not reopen, nor did the mill."),
];

/** Phrases with a negative word that negate nothing. */
export interface NonNegatorRow {
  readonly id: string;
  readonly words: string;
  readonly fires: string;
}

/** "Not only", "all but" and their like: the verb stays as it is. */
export const NON_NEGATORS: readonly NonNegatorRow[] = [
  { id: "non.not-only", words: "not only", fires: "The bank not only raised rates but sold bonds." },
  { id: "non.not-just", words: "not just", fires: "The bank not just raised rates but sold bonds." },
  { id: "non.not-merely", words: "not merely", fires: "The bank not merely raised rates but sold bonds." },
  { id: "non.not-simply", words: "not simply", fires: "The bank not simply raised rates but sold bonds." },
  { id: "non.not-least", words: "not least", fires: "Costs rose, not least in Lyon." },
  { id: "non.not-to-mention", words: "not to mention", fires: "Costs rose, not to mention rents." },
  { id: "non.no-less-than", words: "no less than", fires: "Costs rose by no less than 9%." },
  { id: "non.no-fewer-than", words: "no fewer than", fires: "No fewer than nine shops closed." },
  { id: "non.not-less-than", words: "not less than", fires: "Costs rose by not less than 9%." },
  { id: "non.no-sooner", words: "no sooner", fires: "No sooner had it opened than it closed." },
  { id: "non.nothing-short-of", words: "nothing short of", fires: "It was nothing short of a revolution." },
  { id: "non.nothing-but", words: "nothing but", fires: "The mine brought nothing but debt." },
  { id: "non.nothing-less-than", words: "nothing less than", fires: "It was nothing less than a coup." },
  { id: "non.all-but", words: "all but", fires: "The river has all but dried up." },
  { id: "non.no-doubt", words: "no doubt", fires: "The tax will no doubt rise." },
  { id: "non.no-wonder", words: "no wonder", fires: "No wonder prices rose." },
  { id: "non.no-matter", words: "no matter", fires: "The tax will rise no matter who wins." },
  { id: "non.not-long", words: "not long", fires: "Not long after, the mine closed." },
  { id: "non.not-until", words: "not until", fires: "The mine opened not until May." },
  { id: "non.whether-or-not", words: "or not", fires: "The tax will rise whether or not they agree." },
  { id: "non.if-not", words: "if not", fires: "Hundreds, if not thousands, left." },
  { id: "non.a-few", words: "a few", fires: "A few voters agreed." },
  { id: "non.quite-a-few", words: "quite a few", fires: "Quite a few voters agreed." },
  { id: "non.a-little", words: "a little", fires: "Costs rose a little." },
  { id: "non.the-few", words: "the few", fires: "The few shops that opened have closed." },
  { id: "non.no-one-number", words: "no 1", fires: "The song went to no 1." },
  { id: "non.if-nothing-else", words: "if nothing else", fires: "If nothing else, costs fell." },
  { id: "non.not-surprisingly", words: "not surprisingly", fires: "Not surprisingly, costs rose." },
];

interface Phrase {
  readonly words: readonly string[];
}

/** A negator where it stands in a text: the row and its tokens. */
export interface NegatorMatch {
  readonly row: NegatorRow;
  readonly firstToken: number;
  readonly endToken: number;
}

function byFirstWord<Row extends { readonly words: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly (Phrase & { readonly row: Row })[]> {
  const map = new Map<string, (Phrase & { readonly row: Row })[]>();
  for (const entry of rows) {
    const words = entry.words.split(" ");
    map.set(words[0], [...(map.get(words[0]) ?? []), { words, row: entry }]);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const NEGATOR_PHRASES = byFirstWord(NEGATORS);
const NON_NEGATOR_PHRASES = byFirstWord(NON_NEGATORS);
const NON_NEGATOR_LONGEST = 3;

function phraseAt<Row>(
  index: ReadonlyMap<string, readonly (Phrase & { readonly row: Row })[]>,
  lowers: readonly string[],
  token: number,
): (Phrase & { readonly row: Row }) | null {
  for (const phrase of index.get(lowers[token]) ?? []) if (phrase.words.every((word, k) => lowers[token + k] === word)) return phrase;
  return null;
}

/** True where the token lies in a phrase that only looks negative: "not only", "all but". */
export function isNonNegator(lowers: readonly string[], token: number): boolean {
  for (let from = Math.max(0, token - NON_NEGATOR_LONGEST); from <= token; from++) {
    const phrase = phraseAt(NON_NEGATOR_PHRASES, lowers, from);
    if (phrase !== null && token < from + phrase.words.length) return true;
  }
  return false;
}

/** The negator that starts at this token, the longest first; null where there is none or the phrase negates nothing. */
export function negatorAt(lowers: readonly string[], token: number): NegatorMatch | null {
  const phrase = phraseAt(NEGATOR_PHRASES, lowers, token);
  if (phrase === null || isNonNegator(lowers, token)) return null;
  return { row: phrase.row, firstToken: token, endToken: token + phrase.words.length };
}

/** Adverbs that belong to the verb group wherever they stand in it: they bear on whether a situation goes on, is new or is over. */
export const GROUP_ADVERBS: ReadonlySet<string> = new Set([
  "not", "n't", "never", "no", "longer", "still", "yet", "already", "now", "newly", "hardly", "barely", "scarcely", "again", "anymore", "nearly", "almost",
]);
