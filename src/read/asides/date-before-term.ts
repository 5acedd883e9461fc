// "was sentenced on Jan. 9 to 63 months": the parser takes "9 to 63" for one number.
import type { Token } from '../analysis.ts'
import { type Aside, text } from './aside.ts'
import { MONTH } from './one-word.ts'

const TERM = /^(?:sentenced|jailed|condemned|sent|ordered|extended|raised|reduced|cut)$/

export function dateBeforeTerm(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from + 1; i + 4 < tokens.length; i++) {
    if (!/^(?:on|in)$/i.test(text(tokens, i)) || !TERM.test(text(tokens, i - 1))) continue
    const last = dateEnd(tokens, i + 1)
    if (last > 0 && text(tokens, last) === 'to') found.push({ anchor: i - 1, first: i, last, kind: 'date' })
  }
  return found
}

/** One past "Jan. 9", "9 January 2026", "March 2026", 0 where no date stands. */
export function dateEnd(tokens: readonly Token[], from: number): number {
  let at = from
  const isDay = (s: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(s)
  if (isDay(text(tokens, at))) at++
  if (!MONTH.test(text(tokens, at))) return 0
  at++
  if (isDay(text(tokens, at))) at++
  if (text(tokens, at) === ',' && /^\d{4}$/.test(text(tokens, at + 1))) at++
  if (/^(?:19|20)\d\d$/.test(text(tokens, at))) at++
  return text(tokens, at) === ',' ? at + 1 : at
}
