// Pronouns and plurals in statements: sentences, and what their claims say.

/** Text, statements, why. */
export const PLAIN = [
  ["The court ruled on Monday that the tax was unlawful. It upheld the fine.", ["The tax was unlawful.", "The court upheld the fine."], "a body acts"],
  ["The court said that the agency had erred. It overturned the fine.", ["The agency had erred.", "The court overturned the fine."], "what only a court does"],
  ["Campaigners said they would appeal.", ["Campaigners would appeal."], "a plural that opens the sentence is no name"],
  ["The hospice has replaced its board. Its chief executive, Priya Nandakumar, resigned.", ["The hospice has replaced its board.", "Priya Nandakumar is the hospice's chief executive.", "The hospice's chief executive, Priya Nandakumar, resigned."], "what it owns is no rival, and appositions say whose"],
  ["A treasurer was jailed after admitting that he had robbed the charity he had served.", ["A treasurer was jailed.", "The treasurer had robbed the charity he had served.", "The treasurer had served the charity."], "said once in a statement"],
  ["The two sides are far apart on pensions, but they meet on Friday.", ["The two sides are far apart on pensions.", "The two sides meet on Friday."], "a clause that is joined on goes on with its subject"],
  ["A man was arrested near the bridge. He was carrying a knife.", ["A man was arrested near the bridge.", "The man was carrying a knife."], "\"a\" is \"the\" once it is known"],
  ["The vaccine is made in Kumasi. It costs $3 a dose.", ["The vaccine is made in Kumasi.", "The vaccine costs $3 a dose."], "a thing, where no other is spoken of"],
  ["The ministry said on Friday it would cut grants. Its budget fell by 4 percent.", ["The ministry would cut grants.", "The ministry's budget fell by 4 percent."], "a possessive"],
  ["Workers at the plant walked out on Monday. They want higher pay.", ["Workers at the plant walked out on Monday.", "Workers at the plant want higher pay."], "a plural with its place"],
  ["Police said they had arrested two men.", ["Police had arrested two men."], "who speaks is who \"they\" are"],
  ["The bank raised its rate. It also cut its forecast.", ["The bank raised its rate.", "The bank cut its forecast."], "the same one does more"],
  ["A nurse died on Monday. She had worked there for nine years.", ["A nurse died on Monday.", "The nurse had worked there for nine years."], "a person by trade"],
  ["The woman fell on Monday. He drove off.", ["The woman fell on Monday.", "He drove off."], "never the other gender"],
  ["The museum bought a painting. It was stolen in 1943.", ["The museum bought a painting.", "It was stolen in 1943."], "two may be meant: nobody is named"],
  ["Drivers met the pilots. They want higher pay.", ["Drivers met the pilots.", "They want higher pay."], "of two plurals neither"],
  ["Names of members were read out. They were wrong.", ["Names of members were read out.", "They were wrong."], "nor of two in one phrase"],
  ["The bridge was shut. It is clear that the river had risen.", ["The bridge was shut.", "It is clear that the river had risen.", "The river had risen."], "\"it\" that stands for nothing"],
  ["Vale and Rio Tinto signed a pact. They will share a port.", ["Vale and Rio Tinto signed a pact.", "Vale and Rio Tinto will share a port."], "two names joined"],
  ["Microsoft and OpenAI signed a pact. Both companies will share chips.", ["Microsoft and OpenAI signed a pact.", "Microsoft and OpenAI will share chips."], "\"both companies\""],
  ["France and Germany signed a pact. The two countries' leaders met in Paris.", ["France and Germany signed a pact.", "France and Germany's leaders met in Paris."], "their leaders"],
  ["Conservative group leader Dev Malhotra, whose party organised the petition, said the vote was a disgrace.", ["Dev Malhotra is conservative group leader.", "Dev Malhotra's party organised the petition.", "The vote was a disgrace."], "an owner is named once, and shortly"],
  ["The chairman praised coach Markus Kallio, 51, whose contract ends in June.", ["The chairman praised coach Markus Kallio, 51.", "Markus Kallio's contract ends in June."], "no age in a genitive"],
  ["France, Spain and Germany signed a pact. The two countries share a border.", ["France, Spain and Germany signed a pact.", "The two countries share a border."], "two of three are nobody"],
] as const;
