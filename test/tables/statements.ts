// Sentences and what their claims say, for what makes a statement stand alone and be true to its sentence.

/** Text, statements, why. */
export const STATEMENTS = [
  ["The firm said it had offered to retrain 600 workers and to keep wages until 2029.", ["The firm had offered to retrain 600 workers.", "The firm had offered to keep wages until 2029."], "a verb between \"to\" and a noun phrase"],
  ["The union is seeking a 12% pay rise.", ["The union is seeking a 12% pay rise."], "no verb stands behind an article"],
  ["The premier invoked emergency powers to end a strike, a move that a court later ruled unlawful.", ["The premier invoked emergency powers to end a strike, a move that a court later ruled unlawful.", "A court later ruled a move unlawful."], "the court ruled"],
  ["The branch sits on land valued at $870,000.", ["The branch sits on land valued at $870,000.", "Land was valued at $870,000."], "the land is valued"],
  ["\"We did not want to be here,\" said Teresa Lindqvist, who has led the union for six years.", ["Teresa Lindqvist said: “We did not want to be here”.", "Teresa Lindqvist has led the union for six years."], "a quotation ends at its mark"],
  ["Lena Ortiz denied that she had broken off the talks and accused the union of greed.", ["Lena Ortiz denied that she had broken off the talks.", "Lena Ortiz accused the union of greed."], "whoever denies accuses"],
  ["\"Every day this goes on costs us a week,\" said Pieter Holm, head of logistics at Norland Motors, whose factory employs 7,000 people.", ["Pieter Holm said: “Every day this goes on costs us a week”.", "Pieter Holm is head of logistics at Norland Motors.", "Norland Motors' factory employs 7,000 people."], "each day is none; an owner past a comma"],
  ["Abbot, a Republican who was elected in November, proposed a cut.", ["Abbot was elected in November.", "Abbot, a Republican who was elected in November, proposed a cut."], "the name is elected, not what it is called"],
  ["Eleven-year-old Mateo Ruiz, a pupil at the school, sang.", ["Eleven-year-old Mateo Ruiz is a pupil at the school.", "Eleven-year-old Mateo Ruiz, a pupil at the school, sang."], "no name is cut at its hyphen"],
  ["The talks failed on Monday, two days before the contract ran out.", ["The talks failed on Monday.", "The contract ran out."], "a length of time belongs to the clause above"],
  ["The bat was listed as endangered in 2022.", ["The bat was listed as endangered in 2022."], "what somebody is listed as"],
  ["\"The city can't spend money it doesn't have,\" said Mayor Abbot.", ["The city can't spend money it doesn't have."], "what is not there is no claim"],
  ["\"Six caves is a start, but it isn't a recovery,\" said Ray Tully.", ["Six caves is a start.", "Ray Tully said: “It isn't a recovery”."], "what is only pointed at is said by somebody"],
  ["The fungus rouses bats, causing them to burn fat.", ["The fungus rouses bats.", "The fungus causes them to burn fat.", "They burn fat."], "an object that becomes the subject"],
  ["Had the storm struck later, the surge would have breached the wall, said retired sailor Milo Rao.", ["Had the storm struck later, the surge would have breached the wall.", "Had the storm struck later, the surge would have breached the wall.", "Milo Rao is a retired sailor."], "whoever closes the sentence speaks"],
  ["The rule does not force firms to close.", ["The rule does not force firms to close."], "what is not forced does not happen"],
  ["The finding could force researchers to revise their models.", ["The finding could force researchers to revise their models.", "Researchers could revise their models."], "what only could be forced could happen"],
  ["The study showed how quickly the monsoon retreated.", ["The study showed how quickly the monsoon retreated."], "how quickly, not that"],
  ["Officials told a board meeting that 62 of the 80 beds were empty.", ["62 of the 80 beds were empty."], "who hears it is not what is told"],
  ["Hours before the meeting began, shelling was reported near the border.", ["The meeting began.", "Shelling was reported near the border."], "a length of time is no subject"],
  ["The deal, which analysts say will cost 3,000 jobs, was signed on Monday.", ["The deal will cost 3,000 jobs.", "The deal, which analysts say will cost 3,000 jobs, was signed on Monday."], "what is told inside a relative clause"],
] as const;
