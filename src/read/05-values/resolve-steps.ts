// Steps of days, weeks, months and years from a known time: "last week", "two years ago", "the past three months".
import { addMonths, fromDay, mondayOf, toDay, weekday } from './calendar.ts'
import type { Expression, Step } from './expression.ts'
import { resolve } from './resolve.ts'
import type { Unit } from './time-words.ts'
import { base, type Context, day, month, pad, span, spanOf, type When, week, year } from './when.ts'

export function unit(u: Unit, shift: number, from: When | undefined): When | undefined {
  if (from?.first === undefined) return undefined
  const { year: y, month: m } = fromDay(from.first)
  const known = (...units: readonly When['unit'][]): boolean => units.includes(from.unit)
  switch (u) {
    case 'day':
    case 'business day':
      return known('day') || (shift === 0 && known('month'))
        ? known('day')
          ? day(from.first + shift)
          : undefined
        : undefined
    case 'week':
      return known('day', 'week') ? week(mondayOf(from.first) + shift * 7) : undefined
    case 'weekend': {
      const monday = known('day', 'week') ? mondayOf(from.first) + shift * 7 : undefined
      return monday === undefined ? undefined : { ...span(day(monday + 5), day(monday + 6)), unit: 'weekend' }
    }
    case 'month': {
      if (!known('day', 'week', 'month', 'weekend')) return undefined
      const at = fromDay(addMonths(toDay(y, m, 1), shift))
      return month(at.year, at.month)
    }
    case 'quarter': {
      if (!known('day', 'week', 'month', 'weekend')) return undefined
      const index = y * 4 + Math.floor((m - 1) / 3) + shift
      const yy = Math.floor(index / 4)
      const q = index - yy * 4
      return span(month(yy, q * 3 + 1), month(yy, q * 3 + 3))
    }
    case 'year':
      return known('decade', 'century') ? undefined : year(y + shift)
    case 'decade': {
      const from10 = Math.floor(y / 10) * 10 + shift * 10
      return {
        edtf: `${pad(from10 / 10, 3)}X`,
        first: toDay(from10, 1, 1),
        last: toDay(from10 + 9, 12, 31),
        unit: 'decade',
      }
    }
    case 'century': {
      const from100 = Math.floor(y / 100) + shift
      return {
        edtf: `${pad(from100, 2)}XX`,
        first: toDay(from100 * 100, 1, 1),
        last: toDay(from100 * 100 + 99, 12, 31),
        unit: 'century',
      }
    }
    default:
      return undefined
  }
}

const RANK: readonly Unit[] = ['day', 'business day', 'week', 'month', 'quarter', 'year', 'decade', 'century']

const rank = (u: Unit): number => (u === 'second' || u === 'minute' || u === 'hour' ? 0 : RANK.indexOf(u))

function walk(from: number, steps: readonly Step[], direction: 1 | -1): number {
  let at = from
  for (const { n, unit: u } of steps) {
    const k = n * direction
    if (u === 'day') at += Math.round(k)
    else if (u === 'week') at += Math.round(k * 7)
    else if (u === 'month') at = addMonths(at, Math.round(k))
    else if (u === 'quarter') at = addMonths(at, Math.round(k * 3))
    else if (u === 'year') at = addMonths(at, Math.round(k * 12))
    else if (u === 'decade') at = addMonths(at, Math.round(k * 120))
    else if (u === 'century') at = addMonths(at, Math.round(k * 1200))
    else if (u === 'business day') at = walkBusiness(at, k)
  }
  return at
}

function walkBusiness(from: number, k: number): number {
  let at = from
  for (let left = Math.abs(k); left > 0; ) {
    at += Math.sign(k)
    if (weekday(at) <= 5) left--
  }
  return at
}

/** A day seen with the coarseness of the unit that was counted in: "two years ago" is a year. */
function coarse(n: number, u: Unit): When {
  const { year: y, month: m } = fromDay(n)
  if (u === 'decade' || u === 'century' || u === 'year') return year(y)
  if (u === 'month' || u === 'quarter') return month(y, m)
  return day(n)
}

const finest = (steps: readonly Step[]): Unit => steps.map((s) => s.unit).sort((a, b) => rank(a) - rank(b))[0] ?? 'day'

export function offset(e: Extract<Expression, { kind: 'offset' }>, c: Context): When | undefined {
  const from = typeof e.of === 'string' ? (base(e.of, c) ?? (c.ahead ? c.now : undefined)) : resolve(e.of, c)
  const anchor = e.direction > 0 ? (from?.last ?? from?.first) : from?.first
  if (!from || anchor === undefined) return undefined
  const u = finest(e.steps)
  const known = from.unit === 'interval' || from.unit === 'weekend' ? 'day' : from.unit
  if (rank(known) > rank(u)) return undefined
  const at = walk(anchor, e.steps, e.direction)
  if (e.weekday !== undefined) return day(mondayOf(at) + e.weekday - 1)
  const when = coarse(at, u)
  if (e.of === 'last' && notYet(when, c)) return undefined
  return u === 'week' && e.steps.every(({ unit: s }) => s === 'week') && e.of === 'now'
    ? { ...when, about: true }
    : when
}

/** "Twelve years later" cannot lie beyond the document that reports it: then it was counted from something else. */
export const notYet = (when: When, c: Context): boolean =>
  !c.ahead && c.now?.last !== undefined && when.first !== undefined && when.first > c.now.last

export function windowOf(e: Extract<Expression, { kind: 'window' }>, c: Context): When | undefined {
  const from = typeof e.of === 'string' ? base(e.of, c) : resolve(e.of, c)
  if (from?.first === undefined) return undefined
  const u = finest(e.steps)
  if (rank(from.unit === 'interval' ? 'day' : from.unit) > rank(u)) return undefined
  const n = e.steps[0]?.n ?? 0
  if (u === 'quarter') {
    const first = unit('quarter', e.direction > 0 ? 1 : -n, from)
    const last = unit('quarter', e.direction > 0 ? n : -1, from)
    return first && last ? spanOf(first, last) : undefined
  }
  const far = walk(from.first, e.steps, e.direction)
  if (rank(u) >= rank('month')) {
    const near = coarse(from.first, u)
    return e.direction > 0 ? span(near, coarse(far, u)) : span(coarse(far, u), near)
  }
  if (e.direction < 0) return span(day(far), day(from.first))
  return span(day(from.first + (e.inclusive ? 0 : 1)), day(e.whole ? far - 1 : far))
}
