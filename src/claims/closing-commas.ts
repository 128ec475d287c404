// Commas that close what is inserted or fronted, where what followed them is left out.

import { childrenBy } from "../doc/tree.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { QUOTES } from "./tree.js";
import type { Piece } from "./write.js";

/** "Feeney, on loan from Castle, | then | rose": the comma that closes an insertion behind the subject stays where the adverb behind it is left out. */
export function closeInsertion({ syntax, sentences }: Source, { subject }: Clause, pieces: Piece[]): void {
  const isComma = (token: number | undefined) => token !== undefined && sentences.tokens.lowers[token] === ",";
  const end = syntax.subtreeEnd[subject];
  const comma = isComma(end - 1) ? end - 1 : end;
  const at = pieces.findIndex(({ token }) => token === comma);
  if (!isComma(comma) || at < 1 || at + 1 >= pieces.length || pieces[at + 1].token === comma + 1) return;
  const opening = pieces.slice(0, at).filter(({ token }) => isComma(token) && (token ?? 0) > subject);
  if (opening.length % 2 === 1) pieces[at] = { text: "," };
}

/** "If rates fall, | he said, | homes will sell": the comma behind a fronted clause stays where what followed it is left out. */
export function closeFronted({ syntax, sentences }: Source, clause: Clause, pieces: Piece[]): void {
  const isMark = ({ token, text }: Piece) => text === undefined && token !== undefined && QUOTES.has(sentences.tokens.lowers[token]);
  const opening = pieces.find((piece) => !isMark(piece))?.token;
  const fronted = childrenBy(syntax, clause.outer[0] ?? clause.head, "advcl").find((below) => syntax.subtreeFirst[below] === opening);
  if (fronted === undefined) return;
  let last = syntax.subtreeEnd[fronted] - 1;
  while (last > fronted && QUOTES.has(sentences.tokens.lowers[last])) last--;
  const at = pieces.findIndex(({ token }) => token === last);
  const comma = pieces[at]?.token ?? -1;
  // “If it is a girl,” | she said, | “the nuns know”: a quotation mark behind the comma goes with what is left out.
  const isQuoted = QUOTES.has(sentences.tokens.lowers[comma + 1] ?? "");
  if (comma >= 0 && sentences.tokens.lowers[comma] === "," && at + 1 < pieces.length && (isQuoted || pieces[at + 1].token !== comma + 1))
    pieces[at] = { text: "," };
}

/** "the farmer, whose meadow is flooded, | has …": a comma in the subject that one behind it closes. */
export function opensInsertion(doc: Source, subject: readonly number[]): boolean {
  const { lowers } = doc.sentences.tokens;
  const commas = subject.filter((token) => lowers[token] === ",").length;
  return commas === 1 && lowers[subject[subject.length - 1] + 1] === ",";
}

/** "carry copies of the gene, | a finding": a noun set apart at the end goes where the clause that describes it is cut off. */
export function dropBareEnd({ syntax, sentences }: Source, pieces: Piece[]): void {
  const [comma, article, noun] = pieces.slice(-3).map(({ token, text }) => (text === undefined ? (token ?? -1) : -1));
  if (pieces.length < 5 || noun === undefined || comma < 0 || article !== comma + 1 || noun !== article + 1) return;
  const { lowers } = sentences.tokens;
  if (lowers[comma] === "," && /^an?$/.test(lowers[article]) && syntax.tags[noun] === "NN" && /^(?:that|which|who)$/.test(lowers[noun + 1]))
    pieces.splice(-3, 3);
}
