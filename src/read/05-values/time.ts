// Time at a place in the text: a date or period, an interval, or words about time that have no value ("over the years").
import { type Atom, type Found, found, oneOf, phrases, skip } from './atoms.ts'
import { BLUR_HEADS, blurred } from './blurred-time.ts'
import type { Expression } from './expression.ts'
import { INTERVAL_HEADS, interval } from './intervals.ts'
import { beginsNumber } from './numbers.ts'
import { longest, type Setting } from './single-time.ts'
import { steps } from './steps.ts'
import { MONTHS, SEASONS, UNITS, WEEKDAYS } from './time-words.ts'

export function time(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  return longest(vague(list, i), interval(list, i, setting), blurred(list, i, setting))
}

const VAGUE = phrases<true>([
  ['over the years', true],
  ['in recent years', true],
  ['in recent months', true],
  ['in recent weeks', true],
  ['in recent days', true],
  ['over the past years', true],
  ['for years', true],
  ['for decades', true],
  ['for months', true],
  ['for weeks', true],
  ['over the decades', true],
  ['in past years', true],
  ['in previous years', true],
  ['years ago', true],
  ['months ago', true],
  ['weeks ago', true],
  ['a few days ago', true],
  ['a few weeks ago', true],
  ['a few months ago', true],
  ['a few years ago', true],
  ['several years ago', true],
  ['several months ago', true],
  ['several weeks ago', true],
  ['several days ago', true],
  ['some years ago', true],
  ['few months ago', true],
  ['in the past', true],
  ['past few days', true],
  ['the past few days', true],
  ['the past few weeks', true],
  ['the past few months', true],
  ['the past few years', true],
  ['the last few days', true],
  ['the last few weeks', true],
  ['the last few months', true],
  ['the last few years', true],
  ['the past several years', true],
  ['in recent decades', true],
  ['over several years', true],
  ['over the course of several years', true],
  ['in the coming weeks', true],
  ['in the coming months', true],
  ['in the coming years', true],
  ['in the coming days', true],
  ['over the coming weeks', true],
  ['years later', true],
  ['months later', true],
  ['weeks later', true],
  ['days later', true],
  ['years earlier', true],
  ['months earlier', true],
  ['days earlier', true],
  ['weeks earlier', true],
])

const vague = (list: readonly Atom[], i: number): Found<Expression> | undefined => {
  const hit = oneOf(list, i, VAGUE)
  const after = hit && list[hit.next]
  if (after && (after.kind === 'digits' || UNITS.has(after.lower) || beginsNumber(after.lower))) return undefined
  return hit && found({ kind: 'vague' }, hit.next)
}

/** "every Friday", "each month", "on Mondays": a habit, not a date; the reader steps over it. */
export function recurring(list: readonly Atom[], i: number): number | undefined {
  const word = list[i]?.lower ?? ''
  if (word !== 'every' && word !== 'each') return undefined
  const at = skip(list, i + 1, 'other', 'single', 'second', 'third')
  const count = steps(list, at)
  if (count) return count.next
  const unit = list[at]?.lower ?? ''
  return UNITS.has(unit) || WEEKDAYS.has(unit) || MONTHS.has(unit) || SEASONS.has(unit) ? at + 1 : undefined
}

export const TIME_HEADS: readonly string[] = [...BLUR_HEADS, ...INTERVAL_HEADS, ...VAGUE.keys()]
