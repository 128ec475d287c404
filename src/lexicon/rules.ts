// The rules that evidence names and that are no entry of a table: what each says, and a sentence that shows it.

/** A rule by its id. */
export interface RuleRow {
  readonly id: string;
  readonly meaning: string;
  readonly fires: string;
}

function rule(id: string, meaning: string, fires: string): RuleRow {
  return { id, meaning, fires };
}

/** Every such rule. */
export const RULES: readonly RuleRow[] = [
  rule("aspect", "No word names the label; trained weights tell an event from a state by verb, tense, arguments and adverbials.", "Police searched the flat."),
  rule("neg.not-until", "What did not happen until a time happened then.", "The shop did not open until noon."),
  rule("neg.in-vain", "An attempt said to be in vain did not bring about what it was for.", "The firm tried in vain to sell the mine."),
  rule("time.every", "What happens each time recurs.", "The river floods every spring."),
  rule("time.set", "What happens at repeated times recurs.", "The museum opens late on Fridays."),
  rule("time.habit", "A change in the plain present, of people and things at large or as a trade, happens again and again.", "Prices rise in winter."),
  rule("time.result", "A passive in the plain present, with neither agent nor time, tells how a thing was left.", "The road is closed."),
  rule("time.from", "What holds from a day on begins then.", "Tickets cost 9 euros from Monday."),
  rule("time.since", "What has gone on since a time still does.", "The family has farmed here since 1996."),
  rule("amount.moved", "An amount told with how far it is up or down, or from what, has moved.", "Turnout was 61 percent, up from 55."),
  rule("enable.new-instrument", "What allows or requires is new, so the freedom is newly given or taken.", "The amended deal allows it to use any cloud."),
  rule("enable.act", "A ruling, deal or other act gives or takes a freedom when it is told.", "The ruling allows tenants to sue."),
  rule("context.does", "\"It did\" says what the claim before it says.", "Prices were to fall. They did."),
  rule("context.new-instrument", "The article tells that the instrument is new.", "Parliament passed a law. The law bans fireworks."),
  rule("modal.standing", "A standing permission, duty or ability is a state.", "Visitors must leave their bags at the door."),
  rule("op.passes", "A verb over another predicate that leaves the label to it.", "He went to see the mayor."),
];
