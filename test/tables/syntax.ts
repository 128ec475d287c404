// Sentences and the arcs that claims lean on: "dependent relation head", words told apart by @n where a form stands twice.

export const TREES = [
  // sentence, arcs, why
  ["The bank was sold by its owners.", "bank nsubj:pass sold, was aux:pass sold, owners obl:agent sold, its nmod:poss owners", "passive with its agent"],
  ["The deal has been approved.", "deal nsubj:pass approved, has aux approved, been aux:pass approved", "passive in the perfect"],
  ["The company, which makes shoes, closed two plants.", "company nsubj closed, makes acl:relcl company, shoes obj makes, plants obj closed, two nummod plants", "relative clause between commas"],
  ["She said the talks had failed.", "She nsubj said, talks nsubj failed, failed ccomp said", "complement without that"],
  ["Officials say that the bridge will reopen in May.", "Officials nsubj say, that mark reopen, reopen ccomp say, will aux reopen, bridge nsubj reopen", "complement with that"],
  ["The council plans to close the library.", "council nsubj plans, close xcomp plans, to mark close, library obj close", "open complement"],
  ["The court ordered the firm to pay a fine.", "court nsubj ordered, firm obj ordered, pay xcomp ordered, fine obj pay", "object control"],
  ["The union stopped the strike and returned to work.", "union nsubj stopped, strike obj stopped, returned conj stopped, and cc returned", "verbs in a row share the subject"],
  ["Sales and profits fell sharply.", "Sales nsubj fell, profits conj Sales, and cc profits, sharply advmod fell", "subjects in a row"],
  ["The mayor is a former teacher.", "mayor nsubj teacher, is cop teacher, former amod teacher", "copula with a noun"],
  ["The government set up a new agency.", "up compound:prt set, agency obj set", "particle"],
  ["He did not attend the meeting.", "not advmod attend, did aux attend, meeting obj attend", "negation"],
  ["If prices rise, the bank will act.", "rise advcl act, If mark rise, prices nsubj rise, bank nsubj act", "condition before the main clause"],
  ["The factory closed because demand fell.", "fell advcl closed, because mark fell, demand nsubj fell", "cause after the main clause"],
  ["\"We will appeal,\" said the lawyer.", "We nsubj appeal, lawyer nsubj said", "said before its subject"],
  ["There were three fires in the city last week.", "There expl were, fires nsubj were", "there is"],
  ["The plant, built in 1970, will be shut down.", "built acl plant, plant nsubj:pass shut, down compound:prt shut", "reduced relative"],
  ["It remains unclear when the vote will take place.", "unclear xcomp remains, vote nsubj take, place obj take", "indirect question"],
  ["Three people were killed and five were injured.", "people nsubj:pass killed, injured conj killed, five nsubj:pass injured", "passives in a row"],
  ["The price of oil rose by 3 percent.", "price nsubj rose, oil nmod price, percent obl rose, of case oil", "of, and by how much"],
  ["Police arrested two men in connection with the robbery.", "Police nsubj arrested, men obj arrested, robbery nmod connection", "prepositions in a row"],
  ["City council approves new budget", "council nsubj approves, budget obj approves", "headline: the verb is the root"],
  ["Minister denies taking bribes", "Minister nsubj denies, taking xcomp denies, bribes obj taking", "headline with a gerund"],
  ["Storm kills four in northern province", "Storm nsubj kills, four obj kills", "headline: a noun that could be a verb"],
] as const satisfies readonly (readonly [sentence: string, arcs: string, why: string])[];

/** Titles over a story: what is on top of the tree, and its tag. */
export const TITLES = [
  ["Judge orders release of police footage", "orders VBZ"],
  ["Voters head to polls in Karsania", "head VBP"],
  ["Storm batters coast as thousands flee homes", "batters VBZ"],
  ["Heatwave claims dozens of lives", "claims VBZ"],
  ["Tax cuts for rich families", "cuts NNS"],
  ["Job cuts at Felden", "cuts NNS"],
  ["Trade talks deadline", "deadline NN"],
  ["Sports results summary", "summary NN"],
] as const satisfies readonly (readonly [title: string, top: string])[];

export const TAGGED = [
  ["The bank plans new cuts.", "DT NN VBZ JJ NNS .", "a verb that looks like a noun"],
  ["He left for Paris on 3 May 2024.", "PRP VBD IN NNP IN CD NNP CD .", "date and place"],
  ["They can't agree.", "PRP MD RB VB .", "n't apart"],
  ["Rents in the city average 900 euros.", "NNS IN DT NN VBP CD NNS .", "a verb of amounts that lists know as an adjective"],
  ["The herd numbers 900.", "DT NN VBZ CD .", "the same as a noun"],
  ["Bread and fuel account for half.", "NN CC NN VBP IN NN .", "a clause has a verb, and two things agree with a bare form"],
  ["A girl went home, and a boy of three remains in care.", "DT NN VBD RB , CC DT NN IN CD VBZ IN NN .", "the second clause has one as well"],
  ["Hospitals in the north fare worst, while those in the south thrive.", "NNS IN DT NN VBP JJS , IN DT IN DT NN VBP .", "and so has the first"],
  ["A range of price falls, and a drop in sales, hurt the firm.", "DT NN IN NN NNS , CC DT NN IN NNS , VBD DT NN .", "no clauses: a list of subjects"],
  ["Another offers to start in May.", "DT VBZ TO VB IN NNP .", "\"another\" is one"],
  ["Both sides next play in the cup.", "DT NNS JJ VBP IN DT NN .", "\"both\" are two"],
  ["The draft allows culls where a wolf has jumped a fence.", "DT NN VBZ NNS WRB DT NN VBZ VBN DT NN .", "behind a verb stands no second one"],
  ["The union backs the plan but doubts that it will work.", "DT NN VBZ DT NN CC VBZ IN PRP MD VB .", "joined to a verb of its form"],
  ["The talks cover the towns, which the rebels control.", "DT NNS VBP DT NNS , WDT DT NNS VBP .", "a relative clause has a verb"],
  ["Poland denied the jets access to its airspace.", "NNP VBD DT NNS NN IN PRP$ NN .", "denied whom, and what"],
  ["Only after the strike did the firm raise pay.", "RB IN DT NN VBD DT NN VB NN .", "in front of its subject \"did\" is a helper"],
  ["Stop signs line the route.", "NN NNS VBP DT NN .", "an order has no verb behind its object"],
  ["Lottery money covered half of that, and gifts paid the rest.", "NN NN VBD NN IN DT , CC NNS VBD DT NN .", "no participle: it has an object"],
  ["The share of people aged 25 to 54 who work rose.", "DT NN IN NNS VBN CD IN CD WP VBP VBD .", "a participle: the verb is to come"],
  ["The group Keep Our Forests sued the state.", "DT NN NNP NNP NNP VBD DT NN .", "a name may hold a verb"],
  ["Winters there are mild.", "NNS RB VBP JJ .", "\"there\" is a place"],
  ["Costs rose as demand for phones cooled, the firm said.", "NNS VBD IN NN IN NNS VBD , DT NN VBD .", "no participle: its clause would have no verb"],
  ["By evening the queue was long.", "IN NN DT NN VBD JJ .", "a time of day"],
  ["The minister's aide said so.", "DT NN POS NN VBD RB .", "possessive"],
] as const satisfies readonly (readonly [sentence: string, tags: string, why: string])[];

/** form, tag, lemma */
export const LEMMAS = [
  ["went", "VBD", "go"], ["gone", "VBN", "go"], ["was", "VBD", "be"], ["'re", "VBP", "be"], ["has", "VBZ", "have"], ["wo", "MD", "will"],
  ["n't", "RB", "not"], ["rising", "VBG", "rise"], ["rose", "VBD", "rise"], ["risen", "VBN", "rise"], ["fell", "VBD", "fall"],
  ["cut", "VBD", "cut"], ["cutting", "VBG", "cut"], ["halted", "VBD", "halt"], ["resumed", "VBD", "resume"], ["lay", "VBD", "lie"],
  ["laid", "VBN", "lay"], ["left", "VBD", "leave"], ["found", "VBD", "find"], ["founded", "VBD", "found"], ["dying", "VBG", "die"],
  ["planned", "VBD", "plan"], ["hoped", "VBD", "hope"], ["hopped", "VBD", "hop"], ["agreed", "VBD", "agree"],
  ["leaned", "VBD", "lean"], ["joked", "VBD", "joke"], ["leaping", "VBG", "leap"], ["taped", "VBD", "tape"], ["mimicked", "VBD", "mimic"],
  ["fled", "VBD", "flee"], ["travelled", "VBD", "travel"], ["controlled", "VBN", "control"], ["installed", "VBN", "install"],
  ["panicked", "VBD", "panic"], ["focuses", "VBZ", "focus"], ["denies", "VBZ", "deny"], ["passes", "VBZ", "pass"], ["freezes", "VBZ", "freeze"],
  ["axed", "VBN", "axe"], ["shelved", "VBN", "shelve"], ["ties", "VBZ", "tie"], ["reorganised", "VBD", "reorganise"], ["women", "NNS", "woman"],
  ["companies", "NNS", "company"], ["crises", "NNS", "crisis"], ["taxes", "NNS", "tax"], ["houses", "NNS", "house"], ["1990s", "NNS", "1990s"],
  ["States", "NNPS", "State"], ["Microsoft", "NNP", "Microsoft"], ["bigger", "JJR", "big"], ["easier", "JJR", "easy"], ["largest", "JJS", "large"],
  ["better", "JJR", "good"], ["better", "RBR", "well"], ["them", "PRP", "they"], ["an", "DT", "a"], ["unprecedentedly", "RB", "unprecedentedly"],
  ["__proto__", "NN", "__proto__"], ["constructor", "NN", "constructor"],
] as const satisfies readonly (readonly [form: string, tag: string, lemma: string])[];

/** Why, lines of CoNLL-U (columns by blanks), "form tag head relation" of each token of ours. */
export const PROJECTED = [
  ["words that are ours too stay as they are", [
    "# text = Rao left.", "1 Rao _ _ NNP _ 2 nsubj _ _", "2 left _ _ VBD _ 0 root _ _", "3 . _ _ . _ 2 punct _ _",
  ], ["Rao NNP 1 nsubj", "left VBD -1 root", ". . 1 punct"]],
  ["a token of several words takes the topmost one's head", [
    "# text = In 1969-1970 it rained", "1 In _ _ IN _ 2 case _ _", "2 1969 _ _ CD _ 6 obl _ _", "3 - _ _ SYM _ 4 case _ _", "4 1970 _ _ CD _ 2 nmod _ _",
    "5 it _ _ PRP _ 6 nsubj _ _", "6 rained _ _ VBD _ 0 root _ _",
  ], ["In IN 1 case", "1969-1970 CD 3 obl", "it PRP 3 nsubj", "rained VBD -1 root"]],
  ["the pieces of one word hang on its longest", [
    "# text = See and/or", "1 See _ _ VB _ 0 root _ _", "2 and/or _ _ CC _ 1 cc _ _",
  ], ["See VB -1 root", "and CC 0 cc", "/ , 1 punct", "or CC 1 goeswith"]],
] as const satisfies readonly (readonly [why: string, conllu: readonly string[], expected: readonly string[]])[];

/** Projective trees as heads, -1 for the root. */
export const TREEBANK_HEADS: readonly (readonly number[])[] = [[-1], [1, -1], [-1, 0], [1, -1, 1], [2, 0, -1, 2, 5, 3], [-1, 2, 0, 2, 3, 0], [3, 2, 0, -1, 3, 6, 4]];
