// One date or period at a place in the text, the longest of all that can be read there.
import { type Atom, type Found, found, oneOf, phrase, phrases, skip } from './atoms.ts'
import { clock, clockFirst } from './clock.ts'
import { dayAlone, dayNumber, namedDate, sharedMonth } from './dates.ts'
import type { Expression } from './expression.ts'
import { beginsNumber } from './numbers.ts'
import { type NumericOrder, numericDate, shortNumeric } from './numeric-dates.ts'
import { period } from './periods.ts'
import { counted, near, onWeekday, shifted, subDay } from './relative.ts'
import { steps } from './steps.ts'
import { UNITS } from './time-words.ts'
import { bareYear } from './years.ts'

export interface Setting {
  readonly order?: NumericOrder
  /** The sentence looks ahead, so that "in three weeks" is a date and not a length. */
  readonly ahead: boolean
}

export const longest = <T>(...all: readonly (Found<T> | undefined)[]): Found<T> | undefined =>
  all.reduce((best, one) => (one && (!best || one.next > best.next) ? one : best), undefined)

/** One date or period, without what stands around it. */
export function single(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const head = list[i]
  if (!head || (head.kind === 'mark' && head.lower !== "'")) return undefined
  const timed = withClock(
    list,
    longest<Expression>(
      namedDate(list, i),
      numericDate(list, i, setting.order),
      near(list, i),
      onWeekday(list, i),
      dayAlone(list, i),
    ),
  )
  return longest<Expression>(
    timed,
    clockThenDate(list, i, setting),
    period(list, i),
    shifted(list, i),
    counted(list, i),
    countedFrom(list, i, setting),
    lastingFrom(list, i, setting),
    restOf(list, i),
    ahead(list, i, setting),
    dayOfMonth(list, i),
    shortNumeric(list, i, setting.order),
    sharedMonth(list, i),
    bareYear(list, i),
  )
}

/** "two weeks before Christmas", "16 days after 3 May 2018", "two months after next Friday" */
function countedFrom(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const count = beginsNumber(list[i]!.lower) || list[i]!.kind === 'digits' ? steps(list, i) : undefined
  const side = list[count?.next ?? -1]?.lower
  if (
    !count ||
    count.value.compound ||
    subDay(count.value.steps) ||
    !(side === 'after' || side === 'before' || side === 'from')
  )
    return undefined
  const of = single(list, count.next + 1, setting)
  if (!of || of.value.kind === 'vague' || of.value.kind === 'interval') return undefined
  return found(
    { kind: 'offset', steps: count.value.steps, direction: side === 'before' ? -1 : 1, of: of.value },
    of.next,
  )
}

/** "for three days from tomorrow", "two weeks starting 20 May": from that day for so long. */
function lastingFrom(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const led = list[i]?.lower === 'for'
  const count = steps(list, led ? i + 1 : i)
  if (!count || count.value.compound || subDay(count.value.steps)) return undefined
  const comma = skip(list, count.next, ',')
  const side = list[comma]?.lower ?? ''
  if (!(led && side === 'from') && !/^(starting|beginning|commencing)$/.test(side)) return undefined
  const of = single(list, skip(list, comma + 1, 'on', 'from', 'in'), { ...setting, ahead: true })
  if (!of || of.value.kind === 'vague' || of.value.kind === 'interval') return undefined
  return found(
    { kind: 'window', steps: count.value.steps, direction: 1, of: of.value, inclusive: true, whole: true },
    of.next,
  )
}

/** "the rest of the year", "the rest of this week" */
function restOf(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const at = phrase(list, skip(list, i, 'the'), 'rest of') ?? phrase(list, skip(list, i, 'the'), 'remainder of')
  if (at === undefined) return undefined
  const head = skip(list, at, 'the', 'this', 'my', 'our', 'their')
  const unit = UNITS.get(list[head]?.lower ?? '')
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined
  const end: Expression = { kind: 'unit', unit, shift: 0, from: 'now' }
  return found({ kind: 'interval', from: { kind: 'unit', unit: 'day', shift: 0, from: 'now' }, to: end }, head + 1)
}

/** "in two months" in a sentence that looks ahead: a date. "Within 5 days": from now until then. */
function ahead(list: readonly Atom[], i: number, { ahead: looks }: Setting): Found<Expression> | undefined {
  const word = list[i]?.lower
  if (!looks || (word !== 'in' && word !== 'within')) return undefined
  const count = steps(list, i + 1)
  if (!count || count.value.compound || subDay(count.value.steps)) return undefined
  return word === 'in'
    ? found(
        { kind: 'offset', steps: count.value.steps, direction: 1, of: 'now' },
        phrase(list, count.next, 'from today') ?? phrase(list, count.next, 'from now') ?? count.next,
      )
    : found(
        { kind: 'window', steps: count.value.steps, direction: 1, of: 'now', inclusive: true },
        phrase(list, count.next, 'from today') ?? count.next,
      )
}

export const MONTHS_AWAY = phrases<number>([
  ['next month', 1],
  ['this month', 0],
  ['last month', -1],
  ['the month', 0],
  ['the current month', 0],
])

/** "20th of next month", "the 31st of this month" */
function dayOfMonth(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const day = dayNumber(list, i, false)
  const month = day && oneOf(list, skip(list, day.next, 'of', 'in'), MONTHS_AWAY)
  return day && month
    ? found(
        {
          kind: 'nth-unit',
          nth: day.value,
          count: 1,
          unit: 'day',
          within: { kind: 'unit', unit: 'month', shift: month.value, from: 'now' },
        },
        month.next,
      )
    : undefined
}

function withClock(list: readonly Atom[], date: Found<Expression> | undefined): Found<Expression> | undefined {
  if (date?.value.kind !== 'date' || date.value.day === undefined) return date
  const at = clock(list, date.next)
  return at ? found({ ...date.value, clock: at.value }, at.next) : date
}

function clockThenDate(list: readonly Atom[], i: number, { order }: Setting): Found<Expression> | undefined {
  const at = clockFirst(list, i)
  const date = at && (namedDate(list, at.next) ?? numericDate(list, at.next, order))
  return at && date?.value.day !== undefined ? found({ ...date.value, clock: at.value }, date.next) : undefined
}
