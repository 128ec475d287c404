// Nouns that carry a label when an empty verb or a copula hands over to them: "made an announcement", "is a shift", "is in force".

import { type CueRow, nouns } from "./lexicon.js";

const CHANGES: readonly CueRow[] = [
  nouns("begin", "begin", "", "start beginning onset outbreak launch debut inauguration introduction initiation kick-off commencement dawn emergence birth advent eruption", "There was {an} in May."),
  nouns("end", "end", "", "end demise withdrawal resignation cessation termination expiry collapse closure cancellation abolition repeal retirement exit dissolution downfall abandonment shutdown breakdown conclusion finish halt suspension", "There was {an} in May."),
  nouns("resume", "resume", "", "comeback resumption revival return recovery restoration reopening rebound resurgence renaissance reinstatement", "There was {an} in May."),
  nouns("increase", "increase", "", "rise increase growth expansion uptick surge jump gain upturn boost climb hike escalation acceleration improvement upgrade spike leap upsurge enlargement proliferation boom", "There was {an} in May."),
  nouns("loss-match", "event", "to|against|under", "loss", "It was a heavy loss to the league's last side."),
  nouns("decrease", "decrease", "", "fall decline cut slump drop decrease reduction plunge downturn slowdown contraction dip slide loss erosion downgrade shortfall recession cutback", "There was {an} in May."),
  nouns("replace", "replace", "", "replacement succession substitution overthrow reshuffle swap", "There was {an} in May."),
  nouns("modify", "modify", "", "change shift alteration amendment revision reform overhaul transformation transition restructuring adjustment modification reorganisation reorganization revolution reversal merger split u-turn departure turning_point break conversion evolution renovation redesign rethink adaptation upheaval shake-up turnaround turnabout reformation milestone watershed setback breakthrough progress inroad advance mess", "There was {an} in May."),
  nouns("create", "create", "", "formation creation foundation establishment publication unveiling invention", "There was {an} in May."),
  nouns("remove", "remove", "", "removal destruction expulsion eviction dismissal sacking elimination disappearance deletion ouster purge", "There was {an} in May."),
  nouns("transfer", "transfer", "", "sale purchase acquisition takeover transfer appointment election handover donation theft seizure annexation nomination promotion arrival relocation move delivery gift payment bequest flight trip journey", "There was {an} in May."),
  nouns("move-toward", "modify", "toward", "move step", "The plan is {an} toward openness."),
  nouns("move-towards", "modify", "towards", "move step", "The plan is {an} towards openness."),
  nouns("permit", "permit", "", "approval authorisation authorization consent legalisation legalization go-ahead clearance", "There was {an} in May."),
  nouns("restrict", "restrict", "", "crackdown clampdown prohibition", "There was {an} in May."),
  nouns("event", "event", "", "mistake strike coup parade concert robbery delay ambush hijacking kidnapping stabbing uprising mutiny burglary fire blaze outage stampede derailment collision announcement apology decision agreement deal statement speech vote meeting visit attack explosion accident crash arrest raid clash shooting murder killing assault bombing blast attempt offer threat rebuke proposal request complaint appeal contribution mark appearance comment call bid choice recommendation remark suggestion discovery confession declaration promise pledge vow concession protest march ceremony funeral wedding conference celebration performance debate discussion conversation walkout landing rescue verdict ruling judgment judgement sentence warning blow kick punch shot score hit landslide earthquake tremor flood avalanche tornado storm hurricane blackout leak spill fight brawl scuffle quarrel row argument riot incident review search investigation inquiry inspection audit test survey poll arrangement compromise settlement pact truce ceasefire treaty pitch plea gesture gamble toast guess look glance step action note oath nap bath photo picture tour ride walk swim drink bite breath hearing interview session rally referendum summit dinner lunch talk negotiation consultation briefing exercise experiment demonstration vigil auction race match contest", "There was {an} in May."),
];

const HOLDS: readonly CueRow[] = [
  nouns("persist", "persist", "", "continuation stalemate deadlock impasse continuity", "There was {an} in May."),
  nouns("unchanged", "unchanged", "", "status_quo standstill gridlock inertia", "There was {an} in May."),
  nouns("reaffirm", "reaffirm", "", "reaffirmation restatement reiteration confirmation", "There was {an} in May."),
  nouns("renew", "renew", "", "extension renewal re-election reelection reappointment prolongation", "There was {an} in May."),
  nouns("blocked", "blocked", "", "veto refusal rejection rebuff denial blockage", "There was {an} in May."),
  nouns("recur", "recur", "", "recurrence tradition habit routine", "There was {an} in May."),
];

/** What a copula or "there is" hands over to. */
export const NOUN_CUES: readonly CueRow[] = [...CHANGES, ...HOLDS];

/** Nouns that name a thing, a quality or a role, though they could name a change: no cue after a bare copula. */
export const NOUN_STATES: readonly CueRow[] = [
  nouns("state", "state", "", "plan idea view role problem issue question reason member part one way place thing fact office branch right duty need chance hope fear wish aim goal name person man woman child country city town home house job work lot number majority minority group company firm party example case cause result source kind type sort form time age year state power ability capacity interest responsibility knowledge experience skill access link relationship connection history record reputation population area size value price cost income budget team staff stake share debt asset licence language culture religion law rule policy system structure position opinion belief feeling concern doubt faith trust love hatred respect influence impact effect advantage disadvantage benefit difficulty trouble difference similarity sense meaning purpose function feature quality property colour shape weight height length evidence proof information news data detail report list", "There is {an} in the town."),
];

/** A verb that is empty before some nouns: what the pair says. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make take give have hold reach put pay do get deliver bring conduct carry undergo perform stage mount cast issue lodge file lay strike launch offer draw come set throw find show suffer experience see enjoy receive win gain lose strike seal sign ink forge throw place exercise exert provide post report record register log send call cause lend raise run commit serve lead".split(
    " ",
  ),
);
