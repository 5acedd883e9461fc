// Named parts of the calendar: seasons, days of the week, "the first Friday of May", "the last two weeks of June", holidays.
import { addMonths, easter, fromDay, mondayOf, toDay, weekday } from './calendar.ts'
import type { Expression } from './expression.ts'
import { resolve } from './resolve.ts'
import { distance } from './resolve-date.ts'
import { base, type Context, day, month, pad, span, type When, week, yearOf } from './when.ts'

const SEASON_MONTH = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
])

export function season(e: Extract<Expression, { kind: 'season' }>, c: Context): When | undefined {
  const make = (y: number): When => ({
    edtf: `${pad(y, 4)}-${e.season}`,
    first: toDay(y, e.season === 24 ? 1 : SEASON_MONTH.get(e.season)!, 1),
    last: toDay(y, e.season === 24 ? 12 : SEASON_MONTH.get(e.season)! + 2, 28),
    unit: 'quarter',
  })
  const y = yearOf(e.year, c)
  if (y !== undefined) return make(y)
  if (e.year || c.now?.first === undefined) return undefined
  const now = fromDay(c.now.first)
  const begins = SEASON_MONTH.get(e.season)!
  if (e.shift === undefined) return make(c.ahead || now.month >= begins ? now.year : now.year - 1)
  if (e.shift === 0) return make(now.year)
  return make(e.shift > 0 ? now.year + e.shift : now.month > begins + 2 ? now.year : now.year + e.shift)
}

export function weekdayOf(e: Extract<Expression, { kind: 'weekday' }>, c: Context): When | undefined {
  if (e.week) {
    const w = resolve(e.week, c)
    return w?.first === undefined ? undefined : day(mondayOf(w.first) + e.weekday - 1)
  }
  const from = base(e.from ?? 'now', c)
  if (from?.first === undefined || from.unit === 'year' || from.unit === 'month') return undefined
  const here = from.first
  if (e.shift !== undefined) return day(mondayOf(here) + e.shift * 7 + e.weekday - 1)
  const back = (weekday(here) - e.weekday + 7) % 7
  if (e.nearest === -1) return day(here - (back || 7))
  if (e.nearest === 1) return day(here + ((7 - back) % 7 || 7))
  return day(c.ahead ? here + ((7 - back) % 7) : here - back)
}

export function nthWeekday(e: Extract<Expression, { kind: 'nth' }>, c: Context): When | undefined {
  const within = resolve(e.within, c)
  if (within?.first === undefined || within.last === undefined) return undefined
  if (e.nth < 0) return day(within.last - ((weekday(within.last) - e.weekday + 7) % 7))
  const at = within.first + ((e.weekday - weekday(within.first) + 7) % 7) + (e.nth - 1) * 7
  return at > within.last ? undefined : day(at)
}

export function nthUnit(e: Extract<Expression, { kind: 'nth-unit' }>, c: Context): When | undefined {
  const within = resolve(e.within, c)
  if (within?.first === undefined || within.last === undefined) return undefined
  if (e.unit === 'month') {
    const start = fromDay(within.first)
    const end = fromDay(within.last)
    const length = (end.year - start.year) * 12 + end.month - start.month + 1
    const k = e.nth > 0 ? e.nth - 1 : length - e.count
    if (k < 0 || k + e.count > length) return undefined
    const at = (i: number): When => {
      const { year: y, month: m } = fromDay(addMonths(toDay(start.year, start.month, 1), i))
      return month(y, m)
    }
    return e.count === 1 ? at(k) : span(at(k), at(k + e.count - 1))
  }
  if (e.unit === 'day') {
    const k = e.nth > 0 ? within.first + e.nth - 1 : within.last - e.count + 1
    if (k + e.count - 1 > within.last) return undefined
    return e.count === 1 ? day(k) : span(day(k), day(k + e.count - 1))
  }
  // A week belongs to the month or year that holds its Thursday, as in ISO 8601.
  const thursday = (n: number): number => mondayOf(n) + 3
  const firstMonday = thursday(within.first) >= within.first ? mondayOf(within.first) : mondayOf(within.first) + 7
  const lastMonday = thursday(within.last) <= within.last ? mondayOf(within.last) : mondayOf(within.last) - 7
  const monday = e.nth > 0 ? firstMonday + (e.nth - 1) * 7 : lastMonday - (e.count - 1) * 7
  return e.count === 1 ? week(monday) : span(day(monday), day(monday + e.count * 7 - 1))
}

export function holiday(e: Extract<Expression, { kind: 'holiday' }>, c: Context): When | undefined {
  const at = (y: number): When | undefined => {
    const h = e.holiday
    if ('easter' in h) return day(easter(y) + h.easter)
    return 'day' in h
      ? day(toDay(y, h.month, h.day))
      : nthWeekday(
          { kind: 'nth', nth: h.nth, weekday: h.weekday, within: { kind: 'date', year: { n: y }, month: h.month } },
          c,
        )
  }
  const y = yearOf(e.year, c)
  if (y !== undefined) return at(y)
  const now = c.now?.first
  if (e.year || now === undefined) return undefined
  const here = fromDay(now).year
  return [here - 1, here, here + 1]
    .map(at)
    .filter((w) => w?.first !== undefined && (e.toward === undefined || (w.first - now) * e.toward > 0))
    .sort((a, b) => distance(now, a!.first!, c.ahead) - distance(now, b!.first!, c.ahead))[0]
}
