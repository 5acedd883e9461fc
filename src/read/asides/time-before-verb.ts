// When something happened, told between a subject and its verb, "France today froze", "a court in Riga on Tuesday sentenced":
// the parser takes the day for a part of the subject and the verb for what describes it.
import { IRREGULAR_VERBS } from '../03-syntax/verbs.ts'
import type { Token } from '../analysis.ts'
import { type Aside, NO_SPEAKER, text } from './aside.ts'
import { dateEnd } from './date-before-term.ts'

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/
const STRETCH = /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)$/
const DESCRIBES = /^(?:the|an?|his|her|its|their|this|that|these|those|every|each|no|some|any)$/i
const HELPS = /^(?:has|have|had|was|were|is|are|will|would|did)$/
const BREAK = /^(?:[,;:.—–“”"]|who|which|that|and|but|where|when|while)$/

export function timeBeforeVerb(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from + 1; i + 1 < tokens.length; i++) {
    const last = timeEnd(tokens, i)
    // "who will sentence them on 4 September, told them": the comma ends another clause.
    if (last === 0 || text(tokens, last - 1) === ',' || !isVerbal(text(tokens, last)) || !endsSubject(tokens, i - 1))
      continue
    found.push({ anchor: last, first: i, last, kind: 'date' })
    i = last
  }
  return found
}

/** The last word of whoever does it, "The Sunday Times" aside, or the helping verb of what is done, "was on Monday jailed". */
function endsSubject(tokens: readonly Token[], i: number): boolean {
  const word = text(tokens, i)
  if (HELPS.test(word)) return true
  if (!/^\p{L}[\p{L}’'.-]*$/u.test(word) || NO_SPEAKER.test(word) || DESCRIBES.test(word)) return false
  if (/^(?:of|in|on|at|by|for|from|with|under|over|against|into|until|about)$/i.test(word)) return false
  // "appeared before the court on Thursday charged with …": the clause has its verb.
  for (let k = i; k >= 0 && !BREAK.test(text(tokens, k)); k--) if (isVerbal(text(tokens, k))) return false
  return true
}

const isVerbal = (word: string): boolean =>
  HELPS.test(word) || IRREGULAR_VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word)

/** One past "today", "late on Monday", "Tuesday night", "last month", "in March 2024", "on 3 May"; 0 where no time stands. */
function timeEnd(tokens: readonly Token[], from: number): number {
  let at = from
  if (/^(?:late|early|earlier|later)$/.test(text(tokens, at))) at++
  if (/^(?:today|yesterday|tonight)$/.test(text(tokens, at))) return at + 1
  if (/^(?:this|last)$/.test(text(tokens, at)))
    return STRETCH.test(text(tokens, at + 1)) || WEEKDAY.test(text(tokens, at + 1)) ? at + 2 : 0
  const on = text(tokens, at) === 'on'
  const day = on ? at + 1 : at
  if (WEEKDAY.test(text(tokens, day))) return PART_OF_DAY.test(text(tokens, day + 1)) ? day + 2 : day + 1
  if (on) return dateEnd(tokens, day)
  if (text(tokens, at) !== 'in') return 0
  return /^(?:19|20)\d\d$/.test(text(tokens, at + 1)) ? at + 2 : dateEnd(tokens, at + 1)
}
