// How much an article is about an entity: where it is named, as what, and how often.

import type { Doc, Mention } from "../doc/doc.js";

const SHARES = { title: 0.25, keyPoint: 0.1, opening: 0.15, early: 0.1, subject: 0.1, frequency: 0.2, spread: 0.1 } as const;
/** So many places as a subject make a name what the sentences are about; once is chance. */
const FULL_SUBJECTS = 3;

/** 0..1 for each list of mentions. */
export function salienceOf(
  doc: Doc<"sections" | "sentences">,
  mentions: readonly (readonly Mention[])[],
  subject: (token: number) => boolean,
): number[] {
  const { list: sections, title } = doc.sections;
  const { list: sentences, tokens } = doc.sentences;
  const opening = sections.findIndex((section) => section.kind === "paragraph");
  const most = Math.max(1, ...mentions.map((list) => list.length));
  const used = new Set(sentences.map((sentence) => sentence.section)).size;
  return mentions.map((list) => {
    const places = list.map((mention) => sentences[tokens.sentence[mention.firstToken]].section);
    const inTitle = list.some(
      (mention, k) => sections[places[k]].kind === "title" || (title !== null && title.start <= mention.start && mention.end <= title.end),
    );
    const subjects = list.filter((mention) => subject(mention.endToken - 1)).length;
    return (
      (inTitle ? SHARES.title : 0) +
      (places.some((place) => sections[place].kind === "keyPoint") ? SHARES.keyPoint : 0) +
      (places.includes(opening) ? SHARES.opening : 0) +
      SHARES.early * (1 - tokens.sentence[list[0].firstToken] / Math.max(1, sentences.length)) +
      SHARES.subject * (Math.min(subjects, FULL_SUBJECTS) / Math.max(FULL_SUBJECTS, list.length)) +
      SHARES.frequency * (list.length / most) +
      SHARES.spread * (new Set(places).size / Math.max(1, used))
    );
  });
}
