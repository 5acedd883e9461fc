// "The 34-year-old was arrested", "a 22-year-old Moldovan": to the syntax a person, or one adjective.

import { IRREGULAR_VERBS } from '../03-syntax/verbs.ts'
import type { Token } from '../analysis.ts'
import { type Aside, text } from './aside.ts'

/** What goes on after a noun: the age then stands for whoever has it. */
const AFTER_NOUN =
  /^(?:[,.;:!?()”"’'–—]|'s|’s|is|are|was|were|has|have|had|will|would|may|might|could|did|does|also|later|then|now|who|whom|whose|that|and|or|but|from|with|on|in|of|at|to|by|for|as|over|after|before|when|while|during|\p{Ll}+ly)$/u
/** Participles that describe the noun behind them: "the 34-year-old suspected gang member". */
const DESCRIBES =
  /^(?:suspected|alleged|convicted|retired|accused|disgraced|unemployed|exiled|jailed|wanted|masked|armed|married|divorced|naturali[sz]ed|failed|self-styled|self-described|so-called|trained|decorated|undocumented)$/

/** The age before "old" at `i`, as an aside that hangs on it. */
export function ageBeforeOld(tokens: readonly Token[], i: number): readonly Aside[] | undefined {
  if (!/^\d{1,3}$/.test(text(tokens, i)) || !/^years?$/.test(text(tokens, i + 2))) return undefined
  if (!/^olds?$/.test(text(tokens, i + 4)) || !isHyphen(text(tokens, i + 1)) || !isHyphen(text(tokens, i + 3)))
    return undefined
  return [{ anchor: i + 4, first: i, last: i + 4, kind: 'years' }]
}

/** Whether the "old" or "olds" at `at` is a person, or describes one: "the 34-year-old", "a 22-year-old Moldovan". */
export const isPersonOfAge = (tokens: readonly Token[], at: number): boolean =>
  text(tokens, at) === 'olds' || standsForPerson(tokens, at)

function standsForPerson(tokens: readonly Token[], at: number): boolean {
  const next = text(tokens, at + 1)
  if (next === '' || AFTER_NOUN.test(next) || IRREGULAR_VERBS.has(next)) return true
  return /^\p{Ll}{3,}ed$/u.test(next) && !DESCRIBES.test(next)
}

const isHyphen = (s: string): boolean => /^[-‐‑]$/.test(s)
