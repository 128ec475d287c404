// What of a noun phrase tells which one is meant, where a statement says the phrase again: "a huge 22-storey tower" -> "the 22-storey tower".

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Lemmas of nouns that "the" makes known by itself, or that are part of a set phrase: "the end", "on the ground", "the public". */
export const KNOWN_BY_ITSELF: ReadonlySet<string> = words(
  "end start beginning middle top bottom side front back edge rest way time moment age past future present public weather sun moon sky sea " +
    "ocean air wind rain world earth planet internet web media press law market economy ground field street road table door floor box home " +
    "number amount level majority minority lot kind sort type series range variety part piece half fact case point matter thing issue question " +
    "problem situation process outcome result aim goal idea view sense reason cause effect impact role basis north south east west left right " +
    "lead line ball game score mood scene spotlight truth others same latter former people person man woman body head face hand heart mind eye " +
    "life death word name area region zone south-east police military state nation country city town capital government president news today " +
    "light tide system industry sector figure total average maximum minimum possibility chance risk need wake run go phone radio television " +
    "coast shore seaside mainland outskirts countryside hill mountain water food fuel oil gas electricity power land snow blood music evidence work use money group team one move step day",
);

/** Adjectives that praise, count or place a thing in time, and do not tell it from others. */
export const TELLS_NOTHING: ReadonlySet<string> = words(
  "new old big huge large small little major minor massive vast giant long short brief recent latest last next first second third fourth final " +
    "early earlier late later previous further fresh additional extra possible potential likely alleged suspected proposed planned expected " +
    "threatened feared rare serious severe strong weak good bad better worse best worst great important key historic crucial vital real full " +
    "whole entire partial certain particular specific different similar other such same many several few more most some own lone single sole " +
    "mere total sharp steep slight heavy light slow quick rapid sudden surprise surprising dramatic unprecedented controversial bitter fierce " +
    "deadly fatal near only lengthy ambitious successful failed so-called high low higher lower nearby impressive terrible tough " +
    "careful close clear growing rising ongoing continuing imminent upcoming coming temporary interim provisional fewer significant substantial " +
    "considerable extensive notable special ordinary typical normal usual common main central perfect simple complex easy hard difficult " +
    "narrow wide broad deep ugly beautiful lovely nice modest tiny enormous colossal young elderly unnamed unidentified anonymous unknown missing " +
    "wrong right botched cheap popular notorious passing sick empty packed crowded knife-edge expensive famous infamous",
);

/** Those of them that make one name with a noun behind them: "the central bank governor", "the real estate fund". */
export const JOINS_A_NOUN: ReadonlySet<string> = words("central common single high low real special heavy light long short full good natural main minor major full");

/** Nouns by which a phrase tells how a thing fares, and not which one it is: "an airline on the brink of bankruptcy". */
export const TELLS_HOW: ReadonlySet<string> = words("brink verge way past future present process danger need want trouble doubt case event favour favor addition fact return response turn");

/** Determiners of phrases that bring up nobody and nothing in particular: "no deal", "any talks", "most patients". */
export const BRINGS_UP_NOTHING: ReadonlySet<string> = words("no any every each some most many few all both either neither what which whatever enough more less such");

/** Prepositions by which a phrase tells which one is meant: "talks between the army and the rebels". */
export const TELLING_PREPOSITIONS: ReadonlySet<string> = words(
  "of between in for on over at against with from to about into above beside beneath below near off outside inside across along behind among around through by",
);

/** Participles by which somebody thinks something of a thing, or counts it: "rebels believed to be armed by Guira". */
export const THOUGHT_OF: ReadonlySet<string> = words(
  "believed thought said reported rumoured rumored expected suspected accused alleged feared considered deemed put estimated valued called named known dubbed seen held",
);
