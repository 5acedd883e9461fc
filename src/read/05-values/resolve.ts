// Turns what a phrase says into EDTF, given the document's date, the date last mentioned and whether the sentence
// looks ahead. Nothing is guessed: what cannot be known has no value, and the precision is that of the words.
import { fromDay, isoWeek, mondayOf, toDay } from './calendar.ts'
import type { Expression } from './expression.ts'
import { date } from './resolve-date.ts'
import { holiday, nthUnit, nthWeekday, season, weekdayOf } from './resolve-parts.ts'
import { notYet, offset, unit, windowOf } from './resolve-steps.ts'
import { base, type Context, month, pad, span, spanOf, type When, week, yearIn, yearOf } from './when.ts'

export type { Context, When } from './when.ts'

export function resolve(e: Expression, c: Context): When | undefined {
  switch (e.kind) {
    case 'date':
      return date(e, c)
    case 'unit': {
      const when = unit(e.unit, e.shift, base(e.from, c) ?? (e.fallback && c.ahead ? c.now : undefined))
      return when && e.from === 'last' && e.shift > 0 && notYet(when, c) ? undefined : when
    }
    case 'offset':
      return offset(e, c)
    case 'window':
      return windowOf(e, c)
    case 'interval':
      return interval(e, c)
    case 'season':
      return season(e, c)
    case 'part': {
      const y = yearOf(e.year, c) ?? (c.now ? yearIn(c.now) : undefined)
      return y === undefined ? undefined : span(month(y, (e.nth - 1) * e.size + 1), month(y, e.nth * e.size))
    }
    case 'decade':
      return {
        edtf: `${pad(Math.floor(e.year / 10), 3)}X`,
        first: toDay(e.year, 1, 1),
        last: toDay(e.year + 9, 12, 31),
        unit: 'decade',
      }
    case 'century':
      return {
        edtf: `${pad(e.nth - 1, 2)}XX`,
        first: toDay((e.nth - 1) * 100, 1, 1),
        last: toDay(e.nth * 100 - 1, 12, 31),
        unit: 'century',
      }
    case 'weekday':
      return weekdayOf(e, c)
    case 'nth':
      return nthWeekday(e, c)
    case 'nth-unit':
      return nthUnit(e, c)
    case 'iso-week': {
      const y = yearOf(e.year, c) ?? (c.now ? yearIn(c.now) : undefined)
      return y === undefined ? undefined : week(isoWeek(y, e.week))
    }
    case 'week-of': {
      const d = resolve(e.day, c)
      return d?.first === undefined || d.unit !== 'day' ? undefined : week(mondayOf(d.first))
    }
    case 'holiday':
      return holiday(e, c)
    case 'about': {
      const when = resolve(e.of, c)
      return when && { ...when, about: true }
    }
    case 'vague':
      return undefined
  }
}

/** Both ends; an end that lacks the year takes it from the other. */
function interval(e: Extract<Expression, { kind: 'interval' }>, c: Context): When | undefined {
  if (!e.from || !e.to) {
    const end = resolve(e.from ?? e.to!, c)
    if (!end) return undefined
    const [a, b] = end.edtf.includes('/') ? end.edtf.split('/') : [end.edtf, end.edtf]
    return e.from
      ? { edtf: `${a}/..`, ...(end.first === undefined ? {} : { first: end.first }), unit: 'interval' }
      : { edtf: `../${b}`, ...(end.last === undefined ? {} : { last: end.last }), unit: 'interval' }
  }
  const openFrom = e.from.kind === 'date' && e.from.year === undefined
  const openTo = e.to.kind === 'date' && e.to.year === undefined
  if (openTo && !openFrom) {
    const from = resolve(e.from, c)
    const to = from && resolve(e.to, { now: from, last: from, ahead: true })
    return from && to ? joined(from, to) : undefined
  }
  const to = resolve(e.to, c)
  const from =
    to &&
    (openFrom && to.first !== undefined ? resolve(e.from, { now: to, last: to, ahead: false }) : resolve(e.from, c))
  if (!from || !to) return undefined
  if (
    openFrom &&
    from.first !== undefined &&
    to.first !== undefined &&
    from.first > to.first &&
    e.from.kind === 'date'
  ) {
    const earlier = resolve({ ...e.from, year: { n: fromDay(to.first).year - 1 } }, c)
    return earlier ? joined(earlier, to) : undefined
  }
  return joined(from, to)
}

function joined(from: When, to: When): When | undefined {
  if (from.first !== undefined && to.last !== undefined && from.first > to.last) return undefined
  return spanOf(from, to)
}
