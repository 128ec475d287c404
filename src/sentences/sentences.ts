// Stage: sentences with tokens. wink-nlp reads each section once; nobody tokenises again.

import type { Doc, Sentence, SentenceLayer, Upos, Warning } from "../doc/doc.js";
import { asName, KeptForms } from "../doc/kept-forms.js";
import type { Stage } from "../doc/stage.js";
import { LONGEST_SENTENCE, partLongSentences, sentenceStarts } from "./breaks.js";
import { type RawToken, tokenise, withApostrophes } from "./tokenise.js";
import { openWink } from "./wink.js";

/** Splits every section but boilerplate into sentences of tokens. */
export const sentences: Stage<"sentences", "sections"> = {
  adds: "sentences",
  needs: ["sections"],
  run: addSentences,
};

function addSentences(doc: Doc<"sections">): SentenceLayer {
  const read = openWink();
  const text = withApostrophes(doc.article.text);
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const lowers: string[] = [];
  const upos: Upos[] = [];
  const sentence: number[] = [];
  const list: Sentence[] = [];
  const warnings: Warning[] = [];
  doc.sections.list.forEach((section, sectionIndex) => {
    if (section.kind === "boilerplate") return;
    const raw = tokenise(text, section, read);
    const isFirst = sentenceStarts(text, raw);
    for (const first of partLongSentences(isFirst)) warnings.push(tooLong(raw, first));
    for (let i = 0; i < raw.length; ) {
      let next = i + 1;
      while (next < raw.length && !isFirst[next]) next++;
      const firstToken = starts.length;
      for (let k = i; k < next; k++) {
        starts.push(raw[k].start);
        ends.push(raw[k].end);
        const { form, lower } = writtenAs(raw[k].form);
        forms.push(form);
        lowers.push(lower);
        upos.push(raw[k].upos);
        sentence.push(list.length);
      }
      list.push({
        index: list.length,
        section: sectionIndex,
        start: raw[i].start,
        end: raw[next - 1].end,
        firstToken,
        endToken: starts.length,
      });
      i = next;
    }
  });
  return {
    tokens: {
      count: starts.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      forms,
      lowers,
      upos,
      sentence: Int32Array.from(sentence),
    },
    list,
    warnings,
  };
}

/** A form, and the same in lower case with plain apostrophes. */
interface Written {
  readonly form: string;
  readonly lower: string;
}

/** Forms that were seen lately. */
const WRITTEN = new KeptForms<Written>();

function writtenAs(form: string): Written {
  const known = WRITTEN.get(form);
  if (known !== undefined) return known;
  const written = { form: asName(form), lower: asName(form.toLowerCase().replaceAll("’", "'")) };
  WRITTEN.keep(written.form, written);
  return written;
}

function tooLong(raw: readonly RawToken[], first: number): Warning {
  const last = Math.min(raw.length - 1, first + LONGEST_SENTENCE - 1);
  return {
    code: "sentence-too-long",
    message: `a sentence of more than ${LONGEST_SENTENCE} words is read in parts`,
    start: raw[first].start,
    end: raw[last].end,
  };
}
