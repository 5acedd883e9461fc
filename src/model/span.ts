// A span is a place in one document's text; a quote is a span together with the words that stand there.
// Quotes are only made by `quote`, which cuts the words out of the text, so the two can never drift apart.
import { type Brand, type Offset, offset } from './ids.ts'

export interface Span {
  readonly start: Offset
  readonly end: Offset
}

/** `text.slice(start, end) === quote`, by construction. */
export type Quote = Brand<Span & { readonly quote: string }, 'Quote'>

export const span = (start: number, end: number): Span => ({ start: offset(start), end: offset(end) })

/** Cuts a quote out of `text`. Throws RangeError for an empty span or one outside the text: that is a bug, not bad input. */
export function quote(text: string, { start, end }: Span): Quote {
  if (!(start >= 0 && end > start && end <= text.length)) {
    throw new RangeError(`quote: [${start}, ${end}) is not a part of a text of ${text.length} code units`)
  }
  return { start, end, quote: text.slice(start, end) } as Quote
}

/** Whether stored words still stand where they stood: a quote that no longer fits is an orphan, never moved. */
export const fits = (text: string, q: Span & { readonly quote: string }): boolean =>
  text.slice(q.start, q.end) === q.quote

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const before = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
