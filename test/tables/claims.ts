// Sentences and the claims in them: "subject | predicate | role: argument; … | statement", one string a claim.

export const CLAIMS = [
  // sentence, claims, why
  ["Vale bought the mine in 2019.", ["Vale | bought | object: the mine; time: in 2019 | Vale bought the mine in 2019."], "object and time"],
  ["The mine was bought by Vale.", ["The mine | was bought | agent: by Vale | The mine was bought by Vale."], "passive with its agent"],
  ["The council will not raise or cut rents.", ["The council | will not raise | object: rents | The council will not raise rents.", "The council | cut | object: rents | The council will not cut rents."], "shared modal, negation and object"],
  ["The firm has yet to approve the sale.", ["The firm | has yet to approve | object: the sale | The firm has yet to approve the sale."], "\"have yet to\" is one group"],
  ["Prices continued to rise in May.", ["Prices | continued to rise | time: in May | Prices continued to rise in May."], "phase verb joins the group"],
  ["The crew managed to land the plane.", ["The crew | managed to land | object: the plane | The crew managed to land the plane."], "implicative joins the group"],
  ["The shop no longer sells phones.", ["The shop | no longer sells | object: phones | The shop no longer sells phones."], "\"no longer\" joins the group"],
  ["The film, made in 2004, won two prizes.", ["The film | made | time: in 2004 | The film was made in 2004.", "The film | won | object: two prizes | The film, made in 2004, won two prizes."], "a participle is a claim of its own, made finite"],
  ["The town bought a bus that runs on hydrogen.", ["The town | bought | object: a bus that runs on hydrogen | The town bought a bus that runs on hydrogen.", "a bus | runs on | other: hydrogen | A bus runs on hydrogen."], "a relative clause takes its antecedent"],
  ["The town where she lives has two ports.", ["she | lives | place: The town | She lives in the town.", "The town where she lives | has | object: two ports | The town where she lives has two ports."], "the antecedent is the place"],
  ["The treaty under which the base was built has lapsed.", ["the base | was built | other: The treaty | The base was built under the treaty.", "The treaty under which the base was built | has lapsed |  | The treaty under which the base was built has lapsed."], "the antecedent keeps its preposition"],
  ["After winning the cup, the team toured the city.", ["the team | winning | object: the cup | The team won the cup.", "the team | toured | object: the city; time: After winning the cup | The team toured the city."], "a gerund that states a fact"],
  ["The road closed because the river flooded.", ["The road | closed | cause: because the river flooded | The road closed.", "the river | flooded |  | The river flooded."], "a cause is an argument and a claim"],
  ["If the dam breaks, the town will flood.", ["the town | will flood | condition: If the dam breaks | If the dam breaks, the town will flood."], "a condition stays in the statement"],
  ["The tax is high.", ["The tax | is high | complement: high | The tax is high."], "the copula hands over to its adjective"],
  ["The ban is still in force.", ["The ban | is still in force | complement: in force | The ban is still in force."], "the copula hands over to its phrase"],
  ["Talks came to an end on Friday.", ["Talks | came to an end | other: to an end; time: on Friday | Talks came to an end on Friday."], "a light verb takes its noun"],
  ["Rebels took control of the port.", ["Rebels | took control | object: control of the port | Rebels took control of the port."], "a light verb keeps the whole object as argument"],
  ["There was a fire at the mill.", ["a fire | was | place: at the mill | There was a fire at the mill."], "there is"],
  ["The aim is to win the cup.", ["The aim | is | complement: to win the cup | The aim is to win the cup."], "a copula over a clause"],
  ["Rain caused the wall to buckle.", ["Rain | caused | object: the wall; complement: to buckle | Rain caused the wall to buckle.", "the wall | to buckle |  | The wall buckled."], "a causative and what it caused"],
  ["The guard stopped him from leaving.", ["The guard | stopped | object: him; complement: from leaving | The guard stopped him from leaving."], "what was prevented is no claim"],
  ["The judge ordered the firm to pay.", ["The judge | ordered | object: the firm; complement: to pay | The judge ordered the firm to pay."], "what was ordered is no claim"],
  ["Traders expect rates to fall.", ["Traders | expect | object: rates; complement: to fall | Traders expect rates to fall.", "rates | to fall |  | Rates are expected to fall."], "what is expected is a claim"],
  ["The clerk gave her a letter.", ["The clerk | gave | indirectObject: her; object: a letter | The clerk gave her a letter."], "two objects"],
  ["The firm sold it to a rival.", ["The firm | sold | object: it; indirectObject: to a rival | The firm sold it to a rival."], "an indirect object with \"to\""],
  ["Nobody was arrested or searched.", ["Nobody | was arrested |  | Nobody was arrested.", "Nobody | searched |  | Nobody was searched."], "a negative subject is shared"],
  ["The rate remains unchanged.", ["The rate | remains unchanged | complement: unchanged | The rate remains unchanged."], "\"remain\" hands over"],
  ["She became mayor in 2020.", ["She | became mayor | complement: mayor; time: in 2020 | She became mayor in 2020."], "\"become\" hands over"],
  ["The sale was completed on Monday, and the firm has paid its debts.", ["The sale | was completed | time: on Monday | The sale was completed on Monday.", "the firm | has paid | object: its debts | The firm has paid its debts."], "two main clauses"],
  ["Vale, which owns nine mines, opened a port.", ["Vale | owns | object: nine mines | Vale owns nine mines.", "Vale | opened | object: a port | Vale, which owns nine mines, opened a port."], "a loose relative clause"],
  ["He served as mayor for nine years.", ["He | served as | complement: mayor; time: for nine years | He served as mayor for nine years."], "a prepositional verb"],
  ["The army pulled out of the city.", ["The army | pulled out | other: of the city | The army pulled out of the city."], "a particle"],
  ["Its chief executive, Anna Rao, resigned.", ["Anna Rao | executive | complement: Its chief executive | Anna Rao is its chief executive.", "Its chief executive | resigned |  | Its chief executive, Anna Rao, resigned."], "an apposition says what somebody is"],
  ["The firm denied stealing the plans.", ["The firm | denied stealing | object: the plans | The firm denied stealing the plans."], "a denial joins the group"],
  ["The king is to visit Lyon.", ["The king | is to visit | object: Lyon | The king is to visit Lyon."], "\"is to\" is a plan"],
  ["The firm announced that it would close the mill and sell the land.", ["it | would close | object: the mill | The firm would close the mill.", "it | sell | object: the land | The firm would sell the land."], "the pronoun is the source"],
] as const;

/** Verb groups: lemma, tense, aspect, voice, modality, polarity and factuality of the first claim, and the words that can carry its label. */
export const VERB_GROUPS = [
  ["Costs would have doubled.", "double past perfect active would plain counterfactual", "double", "counterfactual"],
  ["The deal may fail.", "fail present simple active may plain possible", "fail", "modal"],
  ["The firm has yet to approve the sale.", "approve present simple active null negated fact", "have > approve", "\"yet to\" negates once"],
  ["The council will not raise rents.", "raise future simple active null negated planned", "raise", "future, negated"],
  ["The union refused to end the strike.", "end past simple active null negated fact", "refuse > end", "a negative implicative negates once"],
  ["The union did not refuse to end the strike.", "end past simple active null plain fact", "refuse > end", "two negations cancel"],
  ["Prices kept rising.", "rise past simple active null plain fact", "keep > rise", "phase"],
  ["The pact is expected to hold.", "hold present simple active expect plain planned", "expect > hold", "passive expectation is a plan"],
  ["Ministers agreed to scrap the tax.", "scrap past simple active agree plain planned", "agree > scrap", "agreement is a plan"],
  ["The club wants to sell him.", "sell present simple active want plain possible", "want > sell", "a wish is possible"],
  ["Rebels took control of the port.", "control past simple active null plain fact", "take > control", "the noun carries the content"],
  ["The ban is still in force.", "force present simple active null plain fact", "be > force", "the noun behind the preposition carries the content"],
  ["The rate remains unchanged.", "remain present simple active null plain fact", "remain > unchanged", "\"remain\" and its adjective"],
  ["The bridge has been repaired.", "repair present perfect passive null plain fact", "repair", "perfect passive"],
  ["Rebels are fighting in the north.", "fight present progressive active null plain fact", "fight", "progressive"],
  ["No visitors need a permit.", "need present simple active null negated fact", "need", "the negation is on the subject"],
  ["The two sides reached no deal.", "deal past simple active null negated fact", "reach > deal", "the negation is on the object"],
  ["The river all but dried up.", "dry past simple active null plain fact", "dry", "\"all but\" does not negate"],
  ["The mill stopped making paper.", "make past simple active null plain fact", "stop > make", "an end verb"],
] as const;

/** Texts without a claim. */
export const NO_CLAIMS = [
  ["Is the bridge open?", "a question"],
  ["Who bought the mine?", "a question"],
  ["Stay indoors.", "a command"],
  ["The far side of the moon", "a fragment"],
  ["Monday, 3 May 2021", "a date line"],
  ["A plan to leave.", "an infinitive under a noun"],
  ["What a day!", "an exclamation"],
] as const;

/** Texts whose later claim repeats the first: numbers of the claims that restate another. */
export const RESTATED = [
  ["Vale buys Norsk mine\n\nVale has bought the mine in Norsk for $2m. The town welcomed the sale.", true, "a headline and its sentence"],
  ["Vale bought the mine in Norsk. Vale did not buy the mine in Norsk.", false, "the other polarity says something else"],
  ["The mayor opened the bridge on Monday. The mayor opened the school in May.", false, "another object is another event"],
] as const;
