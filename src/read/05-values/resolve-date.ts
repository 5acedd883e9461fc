// Dates with holes: the year that "21 June" leaves out, the month that "the 21st" leaves out.
import { addMonths, fromDay, isDay, toDay, weekday } from './calendar.ts'
import type { Clock, DateExpression } from './expression.ts'
import { unit } from './resolve-steps.ts'
import { type Context, day, month, pad, type When, year, yearIn, yearOf } from './when.ts'

/** The clock is kept only on a known day: `2024-05-01T14:30`. */
function withClock(when: When | undefined, clock: Clock | undefined): When | undefined {
  if (!when || !clock || when.unit !== 'day' || when.first === undefined) return when
  return { ...when, edtf: `${when.edtf}T${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}` }
}

export function date(e: DateExpression, c: Context): When | undefined {
  const y = yearOf(e.year, c)
  if (e.year !== undefined && y === undefined) return undefined
  const { month: m, day: d } = e
  if (e.monthShift !== undefined) {
    const within = unit('month', e.monthShift, c.now)
    const at = within?.first === undefined ? undefined : fromDay(within.first)
    return at && d !== undefined && isDay(at.year, at.month, d) ? day(toDay(at.year, at.month, d)) : undefined
  }
  if (m === undefined)
    return d === undefined ? (y === undefined ? undefined : year(y)) : withClock(dayAlone(d, e.weekday, c), e.clock)
  if (d === undefined) return y === undefined ? nearestMonth(m, e.toward, c) : month(y, m)
  if (!isDay(y, m, d)) return undefined
  return withClock(y === undefined ? nearestDay(m, d, e.weekday, c) : day(toDay(y, m, d)), e.clock)
}

/**
 * Reporting leaves the year out when it is the nearest one. The past is preferred: a day ahead counts six times as
 * far, so that in July "5 August" is the coming one and "November" the one gone by; in a sentence that looks ahead,
 * the other way round.
 */
export const distance = (from: number, to: number, ahead: boolean): number => {
  const gap = to - from
  return gap > 0 ? gap * (ahead ? 1 : 6) : -gap * (ahead ? 6 : 1)
}

function nearestDay(m: number, d: number, wanted: number | undefined, c: Context): When {
  const now = c.now?.first
  const thisYear = c.now && yearIn(c.now)
  if (now === undefined || thisYear === undefined) return { edtf: `XXXX-${pad(m, 2)}-${pad(d, 2)}`, unit: 'day' }
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .filter((k) => isDay(thisYear + k, m, d))
    .map((k) => toDay(thisYear + k, m, d))
    .sort((a, b) => distance(now, a, c.ahead) - distance(now, b, c.ahead))
  const fits = candidates.slice(0, 2).find((n) => wanted === undefined || weekday(n) === wanted)
  return day(fits ?? candidates[0]!)
}

function nearestMonth(m: number, toward: 1 | -1 | undefined, c: Context): When {
  const now = c.now?.first
  if (now === undefined) return { edtf: `XXXX-${pad(m, 2)}`, unit: 'month' }
  const { year: y, month: here } = fromDay(now)
  const best = [-1, 0, 1]
    .map((k) => ({ y: y + k, months: k * 12 + m - here }))
    .filter(({ months }) => toward === undefined || months * toward > 0)
    .sort((a, b) => distance(0, a.months, c.ahead) - distance(0, b.months, c.ahead))[0]!
  return month(best.y, m)
}

/** "the 21st": of the month last mentioned when that is known to the month, else the nearest one; "Thursday the 21st" must also be a Thursday. */
function dayAlone(d: number, wanted: number | undefined, c: Context): When | undefined {
  const near = c.last?.first !== undefined && (c.last.unit === 'day' || c.last.unit === 'month') ? c.last : c.now
  if (near?.first === undefined || near.unit === 'year') return undefined
  const anchor = near.first
  if (near === c.last) {
    const { year: y, month: m } = fromDay(anchor)
    if (isDay(y, m, d) && (wanted === undefined || weekday(toDay(y, m, d)) === wanted)) return day(toDay(y, m, d))
  }
  const { year: y, month: m } = fromDay(anchor)
  const candidates: number[] = []
  for (let k = -12; k <= 12; k++) {
    const at = fromDay(addMonths(toDay(y, m, 1), k))
    if (isDay(at.year, at.month, d)) candidates.push(toDay(at.year, at.month, d))
  }
  const fitting = candidates.filter((n) => wanted === undefined || weekday(n) === wanted)
  const best = fitting.sort((a, b) => distance(anchor, a, c.ahead) - distance(anchor, b, c.ahead))[0]
  return best === undefined ? undefined : day(best)
}
