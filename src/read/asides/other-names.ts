// Other names of somebody in a row between commas: 'Halloran, a/k/a Chuck Taylor, Charles Taylor II and "Chuckie", was convicted'.
// They are set aside together, so that it is Halloran who was.
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'
import { knownAs } from './listed.ts'

const MARKS = /^(?:,|and|or|["“”']|``|''|the|of|-|\.)$/

export function otherNames(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from; i + 4 < tokens.length; i++) {
    if (!isCapital(text(tokens, i)) || text(tokens, i + 1) !== ',') continue
    const opens = knownAs(tokens, i + 2)
    if (opens === 0) continue
    let end = i + 2 + opens
    while (isCapital(text(tokens, end)) || MARKS.test(text(tokens, end))) end++
    // The last comma closes the row: "…, was convicted".
    const closes = text(tokens, end - 1) === ',' && /^\p{Ll}/u.test(text(tokens, end))
    if (!closes || end - i < 6) continue
    found.push({ anchor: i, first: i + 1, last: end, kind: 'alias' })
    i = end - 1
  }
  return found
}
