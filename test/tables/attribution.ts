// Texts and who said what in them: "predicate < source / cue", "-" for nobody.

export const ATTRIBUTIONS = [
  // text, claims in order, why
  ["The mayor said that the mine had closed.", ["had closed < The mayor / said"], "indirect speech; the telling is no claim"],
  ["The mine has closed, police said on Monday.", ["has closed < police / said"], "the telling trails"],
  ["\"The mine has closed,\" said Anna Rao.", ["has closed < Anna Rao / said / quoted"], "the telling is inverted"],
  ["According to police, the mine has closed.", ["has closed < police / According to"], "according to, in front"],
  ["The mine has closed, according to a report by the union.", ["has closed < a report by the union / according to"], "according to, behind"],
  ["It is alleged that he took the money.", ["took < - / alleged"], "nobody is named"],
  ["He is said to own nine farms.", ["is said to own < - / said"], "nobody is named, the content is the infinitive"],
  ["He denied that he took the money.", ["took < He / denied"], "a denial is a source too"],
  ["Residents fear that the dam will break.", ["fear < -", "will break < Residents / fear"], "a belief is a state and a source"],
  ["\"The dam is safe,\" the mayor said. \"We checked it on Friday.\"", ["is safe < the mayor / said / quoted", "checked < the mayor / said / quoted"], "the speaker goes on"],
  ["Lawyers argue that the judge knew that the file was false.", ["knew < Lawyers / argue", "was false < the judge / knew"], "the nearest source counts"],
  ["“The dam is safe,” the mayor told reporters, adding that the road would reopen.", ["is safe < the mayor / told / quoted", "would reopen < the mayor / adding"], "a telling participle shares the speaker"],
  ["The union's claim that the vote was rigged was rejected.", ["was rigged < The union / claim", "was rejected < -"], "a noun tells"],
  ["Speaking in Rome, she said that the war was over.", ["was over < she / said"], "a framing participle is no claim"],
  ["The minister criticised the plan.", ["criticised < -"], "a telling without a clause is an event"],
] as const;
