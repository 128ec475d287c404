// Nouns by which a text speaks again of what a verb has told: "agreed to buy Lumen … the deal". Each with the verbs, and a text that shows it.

/**
 * What such a noun is told by: what the verb is about to do ("the decision to sell it"), whom or what it befell ("the arrest of Rao", "the
 * ban on smoking"), who did it ("the resignation of Rao"), or what it says ("the ruling that …").
 */
export type EventForm = "to" | "on" | "of" | "by whom" | "that";

/** A noun and the verbs whose doing it names. */
export interface EventNoun {
  readonly id: string;
  readonly nouns: readonly string[];
  /** Lemmas. */
  readonly verbs: readonly string[];
  readonly form: EventForm;
  /** Sentences of which the last speaks of the event by the noun, and what that one says. */
  readonly fires: string;
  readonly says: string;
}

function row(id: string, form: EventForm, nouns: readonly string[], verbs: readonly string[], fires: string, says: string): EventNoun {
  return { id, form, nouns, verbs, fires, says };
}

/** Rows by what they name; a noun has one row for each form. */
export const EVENT_NOUNS: readonly EventNoun[] = [
  row("agreement", "to", ["deal", "agreement", "pact", "accord"], ["agree"],
    "Orvex agreed to buy Lumen on Monday. The deal will close in May.", "The deal to buy Lumen will close in May."),
  row("decision", "to", ["decision"], ["decide", "vote", "choose", "opt"],
    "The council decided to close four schools in May. The decision shocked parents.", "The decision to close four schools shocked parents."),
  row("plan", "to", ["plan", "proposal"], ["plan", "propose"],
    "The council plans to close four schools. The plan has shocked parents.", "The plan to close four schools has shocked parents."),
  row("promise", "to", ["promise", "pledge"], ["promise", "pledge", "vow"],
    "Rao promised to cut taxes. The pledge helped her.", "The pledge to cut taxes helped Rao."),
  row("refusal", "to", ["refusal"], ["refuse"],
    "The council refused to publish the letter. The refusal angered parents.", "The refusal to publish the letter angered parents."),
  row("takeover", "of", ["takeover", "acquisition", "purchase"], ["buy", "acquire", "purchase"],
    "Orvex bought Lumen in May. The takeover cost two hundred jobs.", "The takeover of Lumen cost two hundred jobs."),
  row("sale", "of", ["sale"], ["sell"],
    "The council sold the old library in May. The sale angered readers.", "The sale of the old library angered readers."),
  row("ban", "on", ["ban"], ["ban", "outlaw", "prohibit"],
    "The city banned diesel cars in May. The ban has cut pollution.", "The ban on diesel cars has cut pollution."),
  row("attack", "on", ["attack", "assault", "raid"], ["attack", "raid", "assault"],
    "Gunmen attacked a barracks on Monday. The attack killed six soldiers.", "The attack on the barracks killed six soldiers."),
  row("arrest", "of", ["arrest"], ["arrest", "detain"],
    "Police arrested Anna Rao on Monday. The arrest shocked the city.", "The arrest of Anna Rao shocked the city."),
  row("killing", "of", ["killing", "murder"], ["kill", "murder"],
    "Gunmen killed Anna Rao on Monday. The killing shocked the city.", "The killing of Anna Rao shocked the city."),
  row("dismissal", "of", ["dismissal", "sacking"], ["sack", "dismiss", "fire"],
    "The club sacked Anna Rao on Monday. The dismissal shocked the fans.", "The dismissal of Anna Rao shocked the fans."),
  row("appointment", "of", ["appointment"], ["appoint"],
    "The club appointed Anna Rao on Monday. The appointment pleased the fans.", "The appointment of Anna Rao pleased the fans."),
  row("closure", "of", ["closure", "shutdown"], ["close", "shut"],
    "The firm closed a mill in May. The closure cost two hundred jobs.", "The closure of the mill cost two hundred jobs."),
  row("release", "of", ["release"], ["release", "free"],
    "The rebels freed Anna Rao on Monday. The release pleased the city.", "The release of Anna Rao pleased the city."),
  row("suspension", "of", ["suspension"], ["suspend"],
    "The party suspended Anna Rao on Monday. The suspension shocked the city.", "The suspension of Anna Rao shocked the city."),
  row("demolition", "of", ["demolition"], ["demolish"],
    "The council demolished the old library in May. The demolition cost a million pounds.", "The demolition of the old library cost a million pounds."),
  row("invasion", "of", ["invasion"], ["invade"],
    "Russia invaded Ukraine in 2022. The invasion shocked Europe.", "The invasion of Ukraine shocked Europe."),
  row("resignation", "by whom", ["resignation", "departure"], ["resign", "quit"],
    "Anna Rao resigned on Monday. The resignation shocked the party.", "The resignation of Anna Rao shocked the party."),
  row("ruling", "that", ["ruling", "judgment", "judgement", "verdict"], ["rule"],
    "A judge ruled that the merger was unlawful. The ruling shocked investors.", "The ruling that the merger was unlawful shocked investors."),
];
