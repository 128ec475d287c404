// Tokens and inserted words as one sentence: blanks, commas, quotes and capitals set right.

import type { Source, TokenRun } from "./phrases.js";

/** A token as it stands, or a text in its place (or between tokens, where there is no token). */
export interface Piece {
  readonly token?: number;
  readonly text?: string;
  /** The last token that the text stands for, where it stands for several. */
  readonly last?: number;
}

/** A run of tokens as they stand. */
export function tokenPieces({ first, end }: TokenRun): Piece[] {
  return Array.from({ length: end - first }, (_, k) => ({ token: first + k }));
}

const CLINGS_LEFT = /^(?:[,.;:!?%)\]}”’]|'s|’s|n't|n’t|'ll|’ll|'re|’re|'ve|’ve|'d|’d|'m|’m|'|\.\.\.)$/i;
const CLINGS_RIGHT = /^[([{“‘$£€#]$/;
const QUOTE = /^(?:["“”«»]|``|'')$/;
/** A stop before a closing quote moves behind it. */
const INNER_STOP = /[.,;!?]+(["”’])$/;
const STOPS = /[\s.,;:!?–—-]+$/;

/** The pieces as a sentence with a capital and a full stop. Marks stay only between the words that they stood between. */
export function writeSentence(doc: Source, pieces: readonly Piece[]): string {
  const { forms, starts, ends } = doc.sentences.tokens;
  const isQuote = ({ token, text }: Piece) => token !== undefined && text === undefined && QUOTE.test(forms[token]);
  const edge = [pieces[0], pieces[pieces.length - 1]].some((piece) => piece !== undefined && isQuote(piece));
  const paired = !edge && pieces.filter(isQuote).length % 2 === 0;
  const spoken = paired ? pieces : pieces.filter((piece) => !isQuote(piece));
  const kept = spoken.filter((piece, at) => keeps(doc, spoken, piece, at));
  let text = "";
  let before: Piece | null = null;
  for (const piece of kept) {
    const word = piece.text ?? (piece.token === undefined ? "" : formInside(doc, piece.token, text === ""));
    if (word === "") continue;
    text += gap(before, piece, word, starts, ends, forms) + word;
    before = piece;
  }
  const body = text.replace(STOPS, "");
  return capitalise(`${body.replace(INNER_STOP, "$1").trimStart()}.`);
}

/** Commas, dashes and brackets stay only where both neighbours are the ones of the text. */
function keeps(doc: Source, pieces: readonly Piece[], piece: Piece, at: number): boolean {
  const { token } = piece;
  if (token === undefined || piece.text !== undefined) return true;
  const form = doc.sentences.tokens.forms[token];
  if (!/^(?:[,;:()[\]–—-]|--|\.\.\.|…|[!?])$/.test(form)) return true;
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  // "[Shoppers] have stayed": nothing stands before the bracket that opens the sentence.
  if (form === "[" && before === undefined)
    return (
      after?.token === token + 1 && pieces.some((other) => other.token !== undefined && doc.sentences.tokens.forms[other.token] === "]")
    );
  return before !== undefined && after !== undefined && (before.last ?? before.token) === token - 1 && after.token === token + 1;
}

function gap(before: Piece | null, piece: Piece, word: string, starts: Int32Array, ends: Int32Array, forms: readonly string[]): string {
  if (before === null) return "";
  const last = before.last ?? before.token;
  if (last !== undefined && piece.token === last + 1) {
    if (piece.text === undefined && before.text === undefined) return starts[piece.token] > ends[last] ? " " : "";
    return starts[piece.token] > ends[last] || !CLINGS_LEFT.test(word) ? (CLINGS_LEFT.test(word) ? "" : " ") : "";
  }
  if (CLINGS_LEFT.test(word)) return "";
  if (before.text === undefined && last !== undefined && CLINGS_RIGHT.test(forms[last])) return "";
  return " ";
}

/** The form; a sentence's first word loses its capital where it has come to stand inside. */
function formInside(doc: Source, token: number, first: boolean): string {
  const { forms, sentence } = doc.sentences.tokens;
  const form = forms[token];
  const opening = doc.sentences.list[sentence[token]].firstToken;
  const leads = token === opening || (token === opening + 1 && QUOTE.test(forms[opening]));
  if (first || !leads || form === "I" || doc.syntax.tags[token].startsWith("NNP") || !/^[A-Z](?:[a-z]|$)/.test(form)) return form;
  return form.charAt(0).toLowerCase() + form.slice(1);
}

function capitalise(text: string): string {
  // "[consumers] have stayed": the bracket opens the sentence, the word inside has the capital.
  const start = text.startsWith("[") ? 1 : 0;
  const first = text.codePointAt(start);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return text.slice(0, start) + letter.toUpperCase() + text.slice(start + letter.length);
}
