// CoNLL-U: an article's tokens, tags and dependency trees, a line a token.

import type { AnnotatedDoc } from "../doc/doc.js";
import { slice } from "../doc/span.js";
import { codePointOffsets, sameOffset } from "../summary/offsets.js";

/** The article in CoNLL-U; MISC holds each token's place in the article's text, and that no blank follows. */
export function conllu({ article, sentences, syntax }: AnnotatedDoc, offsets: "utf16" | "codepoint"): string {
  const { tokens, list } = sentences;
  const offset = offsets === "codepoint" ? codePointOffsets(article.text) : sameOffset;
  const lines = [`# newdoc id = ${article.id}`];
  for (const sentence of list) {
    lines.push(`# sent_id = ${article.id}-${sentence.index + 1}`, `# text = ${oneLine(slice(article.text, sentence))}`);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const head = syntax.heads[i];
      const isJoined = i + 1 < sentence.endToken && tokens.starts[i + 1] === tokens.ends[i];
      const misc = `start_char=${offset(tokens.starts[i])}|end_char=${offset(tokens.ends[i])}${isJoined ? "|SpaceAfter=No" : ""}`;
      lines.push(
        [
          i - sentence.firstToken + 1,
          oneLine(tokens.forms[i]),
          oneLine(syntax.lemmas[i]) || "_",
          tokens.upos[i],
          syntax.tags[i],
          "_",
          head < 0 ? 0 : head - sentence.firstToken + 1,
          syntax.deprels[i],
          "_",
          misc,
        ].join("\t"),
      );
    }
    lines.push("");
  }
  return `${lines.join("\n")}${list.length === 0 ? "\n\n" : "\n"}`;
}

/** Line ends and tabs would end a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
