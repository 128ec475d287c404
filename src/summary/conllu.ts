// Trees as CoNLL-U, for linguists and for scorers: one sentence a block, with where its tokens stand in the article's text.

import type { AnnotatedDoc, Sentence, Upos } from "../doc/doc.js";
import { codePointOffsets, sameOffset } from "./offsets.js";

/** The article's sentences as CoNLL-U (version 2), with `TokenRange=START:END` as offsets into `article.text`; a lone heading where there are none. */
export function toConllu(doc: AnnotatedDoc, offsets: "utf16" | "codepoint" = "utf16"): string {
  const { article, sentences } = doc;
  const offset = offsets === "codepoint" ? codePointOffsets(article.text) : sameOffset;
  const blocks = sentences.list.map((sentence) => sentenceBlock(doc, sentence, offset));
  return `# newdoc id = ${oneLine(article.id)}\n${blocks.join("\n")}\n`;
}

function sentenceBlock(doc: AnnotatedDoc, sentence: Sentence, offset: (utf16: number) => number): string {
  const { tokens } = doc.sentences;
  const { tags, lemmas, heads, deprels } = doc.syntax;
  const lines = [
    `# sent_id = ${oneLine(doc.article.id)}-${sentence.index + 1}`,
    `# text = ${oneLine(doc.article.text.slice(sentence.start, sentence.end))}`,
  ];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const head = heads[i] < 0 ? 0 : heads[i] - sentence.firstToken + 1;
    const upos = uposOf(doc, i);
    const touches = i + 1 < sentence.endToken && tokens.ends[i] === tokens.starts[i + 1];
    const misc = `${touches ? "SpaceAfter=No|" : ""}TokenRange=${offset(tokens.starts[i])}:${offset(tokens.ends[i])}`;
    const columns = [i - sentence.firstToken + 1, tokens.forms[i], lemmas[i], upos, tags[i], featsOf(tags[i]), head, deprels[i], "_", misc];
    lines.push(columns.join("\t"));
  }
  return `${lines.join("\n")}\n`;
}

// Tabs and line ends in an id or a text would break the format.
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Universal part of speech by Penn tag, where the tag alone decides. */
// biome-ignore format: a table
const BY_TAG: Readonly<Record<string, Upos>> = {
  CC: "CCONJ", CD: "NUM", EX: "PRON", FW: "X", GW: "X", HYPH: "PUNCT", JJ: "ADJ", JJR: "ADJ", JJS: "ADJ", LS: "X", MD: "AUX", NFP: "PUNCT",
  NN: "NOUN", NNP: "PROPN", NNPS: "PROPN", NNS: "NOUN", PDT: "DET", POS: "PART", PRP: "PRON", PRP$: "PRON", RB: "ADV", RBR: "ADV",
  RBS: "ADV", RP: "ADP", SYM: "SYM", TO: "PART", UH: "INTJ", WP: "PRON", WP$: "PRON", WRB: "ADV", XX: "X", ADD: "X", AFX: "X", $: "SYM",
  "''": "PUNCT", "``": "PUNCT", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT", "-LRB-": "PUNCT", "-RRB-": "PUNCT",
};

const AUXILIARY = new Set(["aux", "aux:pass", "cop"]);
const NOT = new Set(["not", "n't", "'s"]);

function uposOf(doc: AnnotatedDoc, i: number): Upos {
  const { tags, deprels, lemmas } = doc.syntax;
  const tag = tags[i];
  const relation = deprels[i];
  if (tag.startsWith("VB")) return AUXILIARY.has(relation) ? "AUX" : "VERB";
  if (tag === "IN") return relation === "mark" ? "SCONJ" : relation === "advmod" ? "ADV" : "ADP";
  if (tag === "TO") return relation === "case" ? "ADP" : "PART";
  if (tag === "DT" || tag === "WDT") return relation === "det" ? "DET" : relation === "advmod" ? "ADV" : "PRON";
  if (tag === "RB" && NOT.has(lemmas[i])) return "PART";
  return BY_TAG[tag] ?? doc.sentences.tokens.upos[i];
}

// biome-ignore format: a table
const FEATURES: Readonly<Record<string, string>> = {
  JJ: "Degree=Pos", JJR: "Degree=Cmp", JJS: "Degree=Sup", MD: "VerbForm=Fin", NN: "Number=Sing", NNP: "Number=Sing", NNPS: "Number=Plur",
  NNS: "Number=Plur", RBR: "Degree=Cmp", RBS: "Degree=Sup", VB: "VerbForm=Inf", VBD: "Mood=Ind|Tense=Past|VerbForm=Fin",
  VBG: "VerbForm=Ger", VBN: "Tense=Past|VerbForm=Part", VBP: "Mood=Ind|Tense=Pres|VerbForm=Fin",
  VBZ: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
};

function featsOf(tag: string): string {
  return FEATURES[tag] ?? "_";
}
