// How well a claim came out, as log-odds by feature: the weights behind a claim's confidence.

/** Fitted on the CaRB development rows by logistic regression; a claim without arguments is judged more kindly than that benchmark does. */
export const CLAIM_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -1.18, agent: -0.28, "arguments=0": -1.2, "arguments=1": 0.6, "arguments=2": 0.41, "arguments=3": 0.17, "arguments=4": 0.34,
  attributed: -0.3, "clause=adnominal": 0.08, "clause=apposition": -1.19, "clause=complement": 0.22, "clause=conjunct": 0.23,
  "clause=copula": -0.19, "clause=main": 0.47, "clause=open": 0.13, "clause=parataxis": 0.13, "clause=relative": 0.09, "head=$": -0.11,
  "head=CD": 0.06, "head=JJ": -0.05, "head=NN": -0.5, "head=NNP": -0.14, "head=NNS": -0.2, "head=RB": -0.39, "head=VB": 0.32,
  "head=VBD": 0.39, "head=VBG": 0.1, "head=VBN": 0.42, "head=VBP": -0.07, "head=VBZ": 0.21, "length=0": -0.05, "length=10": 0.26,
  "length=15": 0.12, "length=22": -0.42, "length=3": 0.44, "length=30": -0.79, "length=6": 0.44, manner: -0.05, noTense: -0.23,
  object: 0.06, operator: 0.33, "predicate=1": -0.21, "predicate=3": 0.09, "predicate=4": -0.06, "predicate=5": 0.14, stretched: -0.31,
  "subject=$": -0.18, "subject=CD": 0.2, "subject=DT": 0.2, "subject=EX": -0.1, "subject=JJ": 0.05, "subject=JJS": -0.12,
  "subject=NN": 0.11, "subject=NNP": 0.23, "subject=NNS": 0.16, "subject=PRP": 0.31, "subject=RB": 0.07, "subject=VBG": -0.25,
  "subject=VBN": -0.18, "subject=VBZ": -0.23, "subject=WDT": 0.2, "subject=WP": -0.32, "subject=none": -0.14, "subjectLength=1": 0.05,
  "subjectLength=2": 0.27, "subjectLength=5": 0.1, "subjectLength=9": -0.29, time: 0.35,
};
