// Reads treebanks in CoNLL-U: sentences with words, where each word stands in the sentence's text.

/** A word of a treebank; heads are indices into the sentence's words, -1 for the root. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  /** Half-open span in the sentence's text; parts of a contraction share it out. */
  readonly start: number;
  readonly end: number;
}

/** A sentence of a treebank. */
export interface GoldSentence {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

interface Line {
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly head: string;
  readonly relation: string;
}

/** Sentences of a CoNLL-U file. Empty nodes are passed over; a word that is not in the text throws. */
export function readConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = "";
  for (const block of text.replaceAll("\r", "").split(/\n{2,}/)) {
    const rows: Line[] = [];
    let id = "";
    let written = "";
    for (const line of block.split("\n")) {
      const comment = /^# (newdoc id|sent_id|text) = (.*)$/.exec(line);
      if (comment !== null) {
        if (comment[1] === "newdoc id") document = comment[2];
        else if (comment[1] === "sent_id") id = comment[2];
        else written = comment[2];
      } else if (/^\d+(-\d+)?\t/.test(line)) {
        const [number, form, lemma, , tag, , head, relation] = line.split("\t");
        rows.push({ id: number, form, lemma, tag, head, relation });
      }
    }
    if (rows.length > 0) sentences.push({ id, document, text: written, words: place(rows, written) });
  }
  return sentences;
}

function place(rows: readonly Line[], text: string): GoldWord[] {
  const words: GoldWord[] = [];
  let cursor = 0;
  let group: { readonly last: number; readonly end: number } | null = null;
  for (const row of rows) {
    if (row.id.includes("-")) {
      const start = find(text, row.form, cursor);
      group = { last: Number(row.id.split("-")[1]), end: start + row.form.length };
      cursor = start;
      continue;
    }
    const number = Number(row.id);
    const inside: { readonly last: number; readonly end: number } | null = group !== null && number <= group.last ? group : null;
    const span = inside === null ? spanOf(text, row.form, cursor) : partOf(text, row.form, cursor, inside, number);
    cursor = span.end;
    words.push({ form: row.form, lemma: row.lemma, tag: row.tag, head: Number(row.head) - 1, relation: row.relation, ...span });
  }
  return words;
}

function spanOf(text: string, form: string, cursor: number): { start: number; end: number } {
  const start = find(text, form, cursor);
  return { start, end: start + form.length };
}

// "can" + "not" of "cannot"; "will" + "not" of "won't" are not in the text as such: the first gets a letter, the last the rest.
function partOf(text: string, form: string, cursor: number, group: { last: number; end: number }, number: number) {
  const found = text.indexOf(form, cursor);
  const fits = found >= 0 && found + form.length <= group.end;
  const start = fits ? found : Math.min(cursor, group.end - 1);
  const end = number === group.last ? group.end : fits ? found + form.length : Math.min(group.end, start + 1);
  return { start, end };
}

function find(text: string, form: string, cursor: number): number {
  const start = text.indexOf(form, cursor);
  if (start < 0) throw new Error(`the word ${JSON.stringify(form)} is not in ${JSON.stringify(text)}`);
  return start;
}
