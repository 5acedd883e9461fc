// Phrases that stand between two commas and say nothing of the deed: "Corneliu T., for his part, filmed a depot". They are set
// aside with their commas, so that the subject keeps its verb.
import type { Token } from '../analysis.ts'
import { IMPERSONAL } from '../lexicon/speech/verbs.ts'
import { type Aside, text } from './aside.ts'

const PHRASES: ReadonlySet<string> = new Set([
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'in turn',
  'however',
  'meanwhile',
  'for example',
  'for instance',
  'among others',
  'in particular',
  'in fact',
  'of course',
  'by contrast',
  'therefore',
  'moreover',
  'in addition',
  'as a result',
  'among other things',
  'in other words',
  'by then',
  'at the time',
])
const LONGEST = 4

export function parentheses(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  const opening = openingEnd(tokens, from)
  if (opening > 0) found.push({ anchor: opening, first: from, last: opening, kind: 'floating' })
  for (let i = Math.max(from + 1, opening); i + 2 < tokens.length; i++) {
    if (text(tokens, i) !== ',') continue
    const close = tokens.findIndex((t, k) => k > i + 1 && k <= i + LONGEST + 1 && t.text === ',')
    if (close < 0 || close + 1 >= tokens.length) continue
    const inside = tokens.slice(i + 1, close).map((t) => t.text.toLowerCase())
    if (!PHRASES.has(inside.join(' '))) continue
    found.push({ anchor: close + 1, first: i, last: close + 1, kind: 'floating' })
    i = close
  }
  return found
}

/** "As was established, the detainee was recruited", "As has been reported earlier, …": one past the comma; 0 without it. */
function openingEnd(tokens: readonly Token[], from: number): number {
  if (!/^as$/i.test(text(tokens, from))) return 0
  const comma = tokens.findIndex((t, k) => k > from + 2 && k <= from + 6 && t.text === ',')
  const inside = tokens.slice(from + 1, comma).map((t) => t.text.toLowerCase())
  const be = inside[0] === 'it' ? inside.slice(1) : inside
  const said = be.findIndex((w) => IMPERSONAL.test(w))
  return comma > 0 && /^(?:is|was|has)$/.test(be[0] ?? '') && said > 0 && said >= be.length - 2 ? comma + 1 : 0
}
