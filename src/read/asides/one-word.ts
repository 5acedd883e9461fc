// Several tokens that are one word to the syntax: "July 27, 2023", "Gary, Indiana", "Officer-1", "murder-for-hire".
import type { Token } from '../analysis.ts'
import { SHORT_FORMS } from '../lexicon/places/abbreviations.ts'
import { isCapital, text } from './aside.ts'

/** One past the words behind `i` that add nothing to it; 0 where none do. */
export function oneWordEnd(tokens: readonly Token[], i: number): number {
  // "in or about May"
  if (/^(?:in|on)$/i.test(text(tokens, i)) && /^or$/i.test(text(tokens, i + 1)) && text(tokens, i + 2) === 'about')
    return i + 3
  const tail = yearOrState(tokens, i)
  if (tail > 0) return tail
  if (isCoded(tokens, i)) return i + 3
  return isHyphened(tokens, i) ? i + 5 : 0
}

export const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]+)?$|^(?:May|June|July|March|April)$/

/** One past the year in "July 27, 2023," or the state in "Gary, Indiana,"; 0 where there is none. */
function yearOrState(tokens: readonly Token[], i: number): number {
  if (text(tokens, i + 1) !== ',') return 0
  if (
    /^\d{1,2}$/.test(text(tokens, i)) &&
    MONTH.test(text(tokens, i - 1)) &&
    /^(?:19|20)\d\d$/.test(text(tokens, i + 2))
  )
    return text(tokens, i + 3) === ',' ? i + 4 : i + 3
  const state = text(tokens, i + 2)
  const two = `${state} ${text(tokens, i + 3)}`
  const length = STATES.has(two) ? 2 : STATES.has(state) || SHORT_FORMS.has(state) ? 1 : 0
  // "Later, Georgia’s service" names no town.
  if (/^['’]s?$/.test(text(tokens, i + 2 + length))) return 0
  if (length === 0 || !/^\p{Lu}\p{Ll}/u.test(text(tokens, i)) || isCapital(text(tokens, i + 2 + length))) return 0
  return text(tokens, i + 2 + length) === ',' ? i + 3 + length : i + 2 + length
}
const STATES: ReadonlySet<string> = new Set(SHORT_FORMS.values())

/** "Officer-1", "Service-A": the number is no part of the syntax. */
const isCoded = (tokens: readonly Token[], i: number): boolean =>
  isCapital(text(tokens, i)) &&
  text(tokens, i + 1) === '-' &&
  /^(?:\d{1,2}|\p{Lu})$/u.test(text(tokens, i + 2)) &&
  [1, 2].every((k) => tokens[i + k]?.start === tokens[i + k - 1]?.end) &&
  !/^-$/.test(text(tokens, i + 3))

/** "murder-for-hire", "brother-in-law": one word of five, which parses as its first. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  if (!/^-$/.test(text(tokens, i + 1)) || !/^-$/.test(text(tokens, i + 3))) return false
  if (!/^(?:for|in|at|of|to|by)$/i.test(text(tokens, i + 2)) || !/^\p{L}+$/u.test(text(tokens, i))) return false
  return [1, 2, 3, 4].every((k) => tokens[i + k]?.start === tokens[i + k - 1]?.end)
}
