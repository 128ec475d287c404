// Treebank texts as documents that are marked in part: gold tags tell which words are parts of names, not of what kind.

import { caseOf, isCapital } from "../entities/writing.js";
import { CALENDAR_NAMES, TITLES } from "../lexicon/names.js";
import { sentences } from "../sentences/sentences.js";
import { readConllu } from "./conllu.js";
import { documentOf, HINT, type NameDocument } from "./name-documents.js";

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map(([title]) => title));
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_NAMES);
/** Tags of small words that a name may hold: "Bank of England", "Procter and Gamble", "Boeing 737". */
const LINKING = /^(?:IN|CC|DT|TO|CD|POS|SYM|HYPH|NFP|[^A-Z].*)$/;
/** Tags of words that are no part of a name even with a capital: those that open sentences. */
const NO_NAME = /^(?:VB[DGNPZ]?|MD|PRP\$?|W.*|IN|CC|RB[RS]?|RP|DT|PDT|EX|UH|TO)$/;

/** All documents of a CoNLL-U text, a sentence a line. */
export function readHintedDocuments(conllu: string): NameDocument[] {
  const texts = new Map<string, { text: string; readonly tags: Map<string, string> }>();
  for (const sentence of readConllu(conllu)) {
    const document = texts.get(sentence.document) ?? { text: "", tags: new Map<string, string>() };
    const offset = document.text.length;
    for (const { start, end, tag } of sentence.words) document.tags.set(`${offset + start}-${offset + end}`, tag);
    document.text += `${sentence.text}\n`;
    texts.set(sentence.document, document);
  }
  return [...texts.values()].map(({ text, tags }): NameDocument => {
    const doc = documentOf(text);
    const layer = sentences.run(doc);
    const { tokens } = layer;
    const hints = Uint8Array.from(tokens.forms, (form, i) => hintOf(form, tags.get(`${tokens.starts[i]}-${tokens.ends[i]}`)));
    return { doc: { ...doc, sentences: layer }, labels: new Uint8Array(tokens.count), hints, weight: 1 };
  });
}

/** What a gold tag tells of a word; nothing where our tokens are other than the treebank's. */
function hintOf(form: string, tag: string | undefined): number {
  if (tag === undefined) return HINT.none;
  const isCapitalised = isCapital(caseOf(form));
  if (/^NNPS?$/.test(tag)) {
    const word = form.toLowerCase().replace(/\.$/, "");
    if (!isCapitalised || TITLE_WORDS.has(word) || word.length < 2) return HINT.none;
    return CALENDAR.has(word) ? HINT.outside : HINT.named;
  }
  if (isCapitalised) return NO_NAME.test(tag) ? HINT.outside : HINT.none;
  return LINKING.test(tag) ? HINT.none : HINT.outside;
}
