// Half-open spans of text, in UTF-16 code units of `Article.text`.

/** A half-open range `[start, end)` in UTF-16 code units of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span stands for. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where `outer` contains all of `inner`; a span covers itself. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order by start, then the longer first: parents come before what they contain. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
