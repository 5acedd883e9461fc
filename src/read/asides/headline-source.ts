// The source at the end of a headline, "Iran ordered the killing of Farid Nazari - report", which is no part of the last name.
import type { Token } from '../analysis.ts'
import { type Aside, text } from './aside.ts'

/** The most words that such a source has, and the fewest before it. */
const LONGEST = 3
const FEWEST = 4

export function headlineSource(tokens: readonly Token[], from: number): readonly Aside[] {
  const end = tokens.length
  const dash = tokens.findLastIndex((t) => /^[-–—]$/.test(t.text))
  const isTail = dash - from >= FEWEST && end - dash > 1 && end - dash <= LONGEST + 1
  // "Rostov-on-Don"
  const isApart = isTail && (tokens[dash - 1]?.end ?? 0) < (tokens[dash]?.start ?? 0)
  const areWords = tokens.slice(dash + 1).every((t) => /^\p{L}+$/u.test(t.text))
  return isApart && areWords && /\p{L}/u.test(text(tokens, dash - 1))
    ? [{ anchor: dash - 1, first: dash, last: end, kind: 'said' }]
    : []
}
