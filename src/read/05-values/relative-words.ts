// The words that count time from the document's date or from the date last mentioned, and what each of them means.
import { phrases } from './atoms.ts'
import type { Base, Expression } from './expression.ts'

export const days = (shift: number, from: Base = 'now'): Expression => ({ kind: 'unit', unit: 'day', shift, from })

export const NEAR = phrases<Expression>([
  ['today', days(0)],
  ['tonight', days(0)],
  ['tomorrow', days(1)],
  ['tmrw', days(1)],
  ['tmr', days(1)],
  ['over the weekend', { kind: 'unit', unit: 'weekend', shift: -1, from: 'now' }],
  ['at the weekend', { kind: 'unit', unit: 'weekend', shift: -1, from: 'now' }],
  ['end of year', { kind: 'unit', unit: 'year', shift: 0, from: 'now' }],
  ['year - end', { kind: 'unit', unit: 'year', shift: 0, from: 'now' }],
  ['yesterday', days(-1)],
  ['the day before yesterday', days(-2)],
  ['day before yesterday', days(-2)],
  ['the day after tomorrow', days(2)],
  ['day after tomorrow', days(2)],
  ['the day after tmrw', days(2)],
  ['last night', days(-1)],
  ['overnight', days(0)],
  ['this morning', days(0)],
  ['this afternoon', days(0)],
  ['this evening', days(0)],
  ['later today', days(0)],
  ['earlier today', days(0)],
  ['later in today', days(0)],
  ['earlier in today', days(0)],
  ['this day', days(0)],
  ['the current date', days(0)],
  ['current date', days(0)],
  ['the same day', days(0, 'last')],
  ['same day', days(0, 'last')],
  ['that day', days(0, 'last')],
  ['that same day', days(0, 'last')],
  ['the very same day', days(0, 'last')],
  ['that very day', days(0, 'last')],
  ['the same morning', days(0, 'last')],
  ['the same evening', days(0, 'last')],
  ['the same night', days(0, 'last')],
  ['that morning', days(0, 'last')],
  ['that evening', days(0, 'last')],
  ['that night', days(0, 'last')],
  ['that afternoon', days(0, 'last')],
  ['the day before', days(-1, 'last')],
  ['the day after', days(1, 'last')],
  ['the previous day', days(-1, 'last')],
  ['the previous night', days(-1, 'last')],
  ['the following day', days(1, 'last')],
  ['the following morning', days(1, 'last')],
  ['the next morning', days(1, 'last')],
  ['the next day', days(1, 'last')],
  ['next day', days(1, 'last')],
  ['the night before', days(-1, 'last')],
  ['the week before', { kind: 'unit', unit: 'week', shift: -1, from: 'last' }],
  ['the month before', { kind: 'unit', unit: 'month', shift: -1, from: 'last' }],
  ['the year before', { kind: 'unit', unit: 'year', shift: -1, from: 'last' }],
  ['the week after', { kind: 'unit', unit: 'week', shift: 1, from: 'last' }],
  ['the week after next', { kind: 'unit', unit: 'week', shift: 2, from: 'now' }],
  ['the week before last', { kind: 'unit', unit: 'week', shift: -2, from: 'now' }],
  ['the month before last', { kind: 'unit', unit: 'month', shift: -2, from: 'now' }],
  ['the year before last', { kind: 'unit', unit: 'year', shift: -2, from: 'now' }],
  ['the month after next', { kind: 'unit', unit: 'month', shift: 2, from: 'now' }],
  ['the month after the next', { kind: 'unit', unit: 'month', shift: 2, from: 'now' }],
  ['the weekend after next', { kind: 'unit', unit: 'weekend', shift: 2, from: 'now' }],
  ['the weekend after the next', { kind: 'unit', unit: 'weekend', shift: 2, from: 'now' }],
  ['the week after the next', { kind: 'unit', unit: 'week', shift: 2, from: 'now' }],
  ['the year after next', { kind: 'unit', unit: 'year', shift: 2, from: 'now' }],
])

export interface Lead {
  readonly shift: number
  readonly from: Base
}

export const now = (shift: number): Lead => ({ shift, from: 'now' })

export const last = (shift: number): Lead => ({ shift, from: 'last' })

export const LEADS = phrases<Lead>([
  ['this', now(0)],
  ['current', now(0)],
  ['the current', now(0)],
  ['this coming', now(1)],
  ['last', now(-1)],
  ['past', now(-1)],
  ['this past', now(-1)],
  ['the last', now(-1)],
  ['the past', now(-1)],
  ['previous', now(-1)],
  ['next', now(1)],
  ['coming', now(1)],
  ['the coming', now(1)],
  ['upcoming', now(1)],
  ['the upcoming', now(1)],
  ['that', last(0)],
  ['the same', last(0)],
  ['same', last(0)],
  ['that same', last(0)],
  ['the previous', last(-1)],
  ['the preceding', last(-1)],
  ['the following', last(1)],
  ['following', last(1)],
  ['the next', last(1)],
])

export const PART = /^(early|earlier|later|late|mid|middle|beginning|start|end)$/

export const WEEKS = phrases<number>([
  ['this week', 0],
  ['next week', 1],
  ['last week', -1],
])

export const WEEKDAY_LEADS = phrases<Omit<Extract<Expression, { kind: 'weekday' }>, 'kind' | 'weekday'>>([
  ['this', { shift: 0 }],
  ['last', { nearest: -1 }],
  ['past', { nearest: -1 }],
  ['this past', { nearest: -1 }],
  ['previous', { nearest: -1 }],
  ['the past', { nearest: -1 }],
  ['next', { shift: 1 }],
  ['coming', { nearest: 1 }],
  ['this coming', { nearest: 1 }],
  ['upcoming', { nearest: 1 }],
  ['the upcoming', { nearest: 1 }],
  ['the coming', { nearest: 1 }],
  ['the following', { nearest: 1, from: 'last' }],
  ['the previous', { nearest: -1, from: 'last' }],
  ['that', { nearest: 1, from: 'last' }],
  ['the next', { nearest: 1, from: 'last' }],
  ['the same', {}],
])

export const SIDES = phrases<readonly [1 | -1, Base]>([
  ['ago', [-1, 'now']],
  ['from now', [1, 'now']],
  ['from today', [1, 'now']],
  ['after today', [1, 'now']],
  ['before today', [-1, 'now']],
  ['later', [1, 'last']],
  ['earlier', [-1, 'last']],
  ['before that', [-1, 'last']],
  ['after that', [1, 'last']],
  ['afterwards', [1, 'last']],
  ['prior', [-1, 'last']],
  ['hence', [1, 'now']],
  ['previously', [-1, 'last']],
  ['from that date', [1, 'last']],
  ['since', [-1, 'now']],
])

export const INNER = phrases<1 | -1>([
  ['next', 1],
  ['last', -1],
  ['past', -1],
  ['coming', 1],
  ['previous', -1],
  ['upcoming', 1],
  ['following', 1],
])

export const RELATIVE_HEADS: readonly string[] = [
  ...NEAR.keys(),
  ...LEADS.keys(),
  ...WEEKS.keys(),
  ...WEEKDAY_LEADS.keys(),
]
