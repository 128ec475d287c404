// Cases of labelling: kinds, evidence, states before and after, and labels that need a neighbour. The word that carries the label stands between asterisks.

import type { Basis, Kind, Label } from "../../src/doc/labels.js";

/** A sentence of each kind, in words of the partnership story and others. */
export const KIND_ROWS: readonly (readonly [sentence: string, kind: Kind])[] = [
  ["A new charge *replaces* three older ones.", "replace"],
  ["The verdict *reverses* a decision from 2019.", "modify"],
  ["The crowd *fell* just short of the record.", "state"],
  ["The mayor had *sought* 40 million dollars for the tram.", "event"],
  ["The mill *laid* off 60 workers in March.", "remove"],
  ["A tremor *struck* off the coast of Peru.", "event"],
  ["The tower has *fallen*.", "remove"],
  ["The council *leaves* every fee where it was.", "unchanged"],
  ["Commuters were *spared* a third day of delays.", "blocked"],
  ["The strike *entered* its third week on Monday.", "persist"],
  ["Each spring the lake *floods* the meadows.", "recur"],
  ["The trail *starts* at the dam.", "state"],
  ["Talks *opened* on Monday.", "begin"],
  ["The alliance has officially *entered* a new chapter.", "begin"],
  ["The firm will *cease* its revenue sharing.", "end"],
  ["Flights *resumed* on Friday.", "resume"],
  ["The firm has *gained* a licence.", "transfer"],
  ["Profit *fell* by 8 percent.", "decrease"],
  ["Sales *climbed* in May.", "increase"],
  ["Rao *succeeds* Lind as chair.", "replace"],
  ["The two groups have *restructured* their agreement.", "modify"],
  ["Microsoft *transitions* to another model.", "modify"],
  ["The terms have *shifted*.", "modify"],
  ["The city *built* a school in 1990.", "create"],
  ["The exclusivity of the licence has been *removed*.", "remove"],
  ["Vale *bought* the mine.", "transfer"],
  ["The amended deal *allows* the firm to use any cloud.", "permit"],
  ["The new law *bans* fireworks.", "restrict"],
  ["Police *searched* the flat on Monday.", "event"],
  ["The companies *continue* joint development of chips.", "persist"],
  ["The spirit *remains* intact.", "persist"],
  ["The company will *retain* access to the code.", "retain"],
  ["The organisation *maintains* a close relationship with its partner.", "retain"],
  ["Both firms *reaffirmed* their commitments.", "reaffirm"],
  ["The lease was *extended* to 2032.", "renew"],
  ["The bank *left* rates unchanged.", "unchanged"],
  ["The bank did not *raise* rates.", "unchanged"],
  ["Voters *rejected* the merger.", "blocked"],
  ["The senate has yet to *approve* the budget.", "blocked"],
  ["The committee *revises* the plan every spring.", "recur"],
  ["The city *has* two ports.", "state"],
];

/** A sentence, and its evidence in order of application: words, rule, effect. */
export const EVIDENCE: readonly (readonly [sentence: string, evidence: readonly string[]])[] = [
  ["Prices *fell* sharply in May.", ["fell fall.fall-number change"]],
  ["The bank did not *raise* rates.", ["raise raise.raise change", "not neg.not flip"]],
  ["Prices *continued* to rise.", ["rise rise.rise change", "continued op.continue continuity"]],
  ["Ministers agreed to *scrap* the tax.", ["scrap scrap.scrap change", "agreed op.agree transparent"]],
  ["The amended deal *bans* mergers.", ["bans ban.ban change", "amended enable.new-instrument change"]],
  ["The committee *revises* the plan every spring.", ["revises revise.amend change", "every spring time.set continuity"]],
];

/** A change that names both its states. */
export const BEFORE_AFTER: readonly (readonly [sentence: string, before: string | null, after: string | null])[] = [
  ["The bank *raised* its rate from 4 percent to 5 percent.", "4 percent", "5 percent"],
  ["The firm *replaced* its buses with trams.", "its buses", "trams"],
  ["Rao *succeeded* Lind in May.", "Lind", "Rao"],
  ["The focus *shifted* from speed to safety.", "speed", "safety"],
  ["The fee *fell* to 3 euros.", null, null],
  ["The fee *stayed* at 3 euros.", null, null],
];

/** Labels that the sentence before gives, or that stand without it. */
export const CONTEXT: readonly (readonly [text: string, label: Label, basis: Basis])[] = [
  ["Analysts thought that prices would fall. They *did*.", "change", "context"],
  ["Analysts thought that prices would fall. They *did* not.", "continuity", "context"],
  ["Parliament passed a law on Friday. The law *bans* fireworks in parks.", "change", "context"],
  ["The law *bans* fireworks in parks.", "continuity", "cue"],
];
