// Intervals that two dates make, or one date and an open end; what one end lacks it takes from the other.
import { type Atom, type Found, found, oneOf, phrases, skip } from './atoms.ts'
import { blurred } from './blurred-time.ts'
import { dayNumber, endsPhrase, namedDate } from './dates.ts'
import type { DateExpression, Expression } from './expression.ts'
import { monthName } from './months.ts'
import { ordinal } from './numbers.ts'
import { MONTHS_AWAY, type Setting, single } from './single-time.ts'
import { isYear } from './years.ts'

const NOW = phrases<true>([
  ['now', true],
  ['the present', true],
  ['present', true],
  ['today', true],
  ['the present day', true],
])

const SINCE = phrases<'from' | 'to'>([
  ['since', 'from'],
  ['ever since', 'from'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['starting from', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['dating back to', 'from'],
  ['after', 'from'],
  ['until', 'to'],
  ['till', 'to'],
  ['up to', 'to'],
  ['up until', 'to'],
  ['through to', 'to'],
  ['before', 'to'],
  ['prior to', 'to'],
  ['no later than', 'to'],
  ['not later than', 'to'],
  ['by', 'to'],
  ['as late as', 'to'],
  ['since at least', 'from'],
  ['at least since', 'from'],
  ['from', 'from'],
  ['since before', 'to'],
  ['until after', 'from'],
  ['until at least', 'to'],
  ['since as early as', 'from'],
  ['by the end of', 'to'],
  ['from the beginning of', 'from'],
])

const JOINTS = phrases<true>([
  ['to', true],
  ['until', true],
  ['till', true],
  ['through', true],
  ['-', true],
  ['up to', true],
  ['to the', true],
  ['/', true],
  ['and until', true],
  ['through to', true],
])

export function interval(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const between = list[i]?.lower === 'between'
  const from = list[i]?.lower === 'from'
  const start = between || from ? i + 1 : i
  const pair =
    twoDays(list, start, between, from) ??
    twoEnds(list, start, between, from, setting) ??
    twoYears(list, start, between || from)
  return pair ?? oneEnd(list, i, setting)
}

/** "since 2012", "until May 2019", "by the end of 2020", "from 2012 onwards" */
function oneEnd(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const lead = oneOf(list, i, SINCE)
  if (!lead) return onwards(list, i, setting)
  const end = blurred(list, lead.next, setting)
  if (!end || end.value.kind === 'vague' || end.value.kind === 'interval') return undefined
  if (list[i]!.lower === 'from') {
    const on = list[end.next]?.lower
    return on === 'onwards' || on === 'onward' || on === 'on'
      ? found({ kind: 'interval', from: end.value }, end.next + 1)
      : undefined
  }
  const side: Expression = { kind: 'interval', [lead.value]: end.value }
  return found(side, end.next)
}

function onwards(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const start = single(list, i, setting)
  return start && /^onwards?$/.test(list[start.next]?.lower ?? '')
    ? found({ kind: 'interval', from: start.value }, start.next + 1)
    : undefined
}

const joint = (list: readonly Atom[], i: number, between: boolean): number | undefined =>
  between && list[i]?.lower === 'and' ? i + 1 : oneOf(list, i, JOINTS)?.next

/** Two days of one month: "3 to 5 May 2021", "June 12–14, 2024", "from 4 to 22 this month", "April 9th through 17th". */
function twoDays(list: readonly Atom[], i: number, between: boolean, from: boolean): Found<Expression> | undefined {
  const first = dayNumber(list, i)
  if (first) {
    const mid = joint(list, first.next, between)
    const second = mid === undefined ? undefined : (namedDate(list, mid) ?? monthOf(list, mid))
    if (
      second?.value.day === undefined ||
      (list[mid!]?.kind === 'letters' && monthName(list, mid!) && !between && !from && list[i]!.text.length > 2)
    )
      return undefined
    const { weekday: _, ...end } = second.value
    return found({ kind: 'interval', from: { ...end, day: first.value }, to: end }, second.next)
  }
  const month = monthName(list, i)
  const a = month && dayNumber(list, month.next)
  const mid = a && joint(list, a.next, between)
  const b = mid === undefined ? undefined : dayNumber(list, mid)
  if (!month || !a || !b || monthName(list, b.next) || (!list[i]!.capital && /^(may|march)$/.test(list[i]!.lower)))
    return undefined
  const whole = namedDate([...list.slice(0, i), ...list.slice(i, month.next), ...list.slice(mid)], i)
  if (whole?.value.day === undefined) return undefined
  const end: DateExpression = whole.value
  const { clock: _c, ...bare } = end
  return found({ kind: 'interval', from: { ...bare, day: a.value }, to: bare }, whole.next + (mid! - month.next))
}

/** "22 this month", "23 in next month" as the second of two days. */
function monthOf(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const day = dayNumber(list, i)
  const month = day && oneOf(list, skip(list, day.next, 'of', 'in'), MONTHS_AWAY)
  return day && month ? found({ kind: 'date', day: day.value, monthShift: month.value }, month.next) : undefined
}

/** "2013–2023", "2013-23", "2013/14" */
function twoYears(list: readonly Atom[], i: number, led: boolean): Found<Expression> | undefined {
  const [a, mark, b] = [list[i], list[i + 1], list[i + 2]]
  if (
    a?.kind !== 'digits' ||
    a.text.length !== 4 ||
    b?.kind !== 'digits' ||
    !mark ||
    !/^[-/]$/.test(mark.lower) ||
    (list[i - 1]?.gap === false && list[i - 1]?.kind === 'letters')
  )
    return undefined
  const [x, full] = [Number(a.text), b.text.length === 4]
  const y = full ? Number(b.text) : Math.floor(x / 100) * 100 + Number(b.text)
  if (
    !isYear(x) ||
    !isYear(y) ||
    y <= x ||
    (!full &&
      (b.text.length !== 2 ||
        mark.gap ||
        b.gap ||
        (Number(b.text) <= 12 && !led && mark.lower === '-' && x > 1999 && y - x > 3)))
  )
    return undefined
  if (!full && Number(b.text) <= 12 && y - x !== 1) return undefined
  const after = list[i + 3]
  if (after?.gap === false && (after.kind !== 'mark' || list[i + 4]?.kind === 'digits')) return undefined
  return found(
    { kind: 'interval', from: { kind: 'date', year: { n: x } }, to: { kind: 'date', year: { n: y } } },
    i + 3,
  )
}

/** Any two ends; what the first lacks it takes from the second, and the other way round. */
function twoEnds(
  list: readonly Atom[],
  i: number,
  between: boolean,
  from: boolean,
  setting: Setting,
): Found<Expression> | undefined {
  const a = blurred(list, i, setting) ?? nowWord(list, i)
  if (!a || a.value.kind === 'vague') return undefined
  const mid = joint(list, skip(list, a.next, ','), between)
  if (mid === undefined) return undefined
  const dash = list[mid - 1]?.lower === '-' || list[mid - 1]?.lower === '/'
  const b = blurred(list, mid, setting) ?? nowWord(list, mid) ?? tailDay(list, mid, a.value)
  if (!b || (dash && a.value.kind !== b.value.kind)) return undefined
  if (!between && !from && !dash && !alike(a.value, b.value)) return undefined
  if (list[mid - 1]?.lower === 'to' && !from && a.value.kind === 'unit' && b.value.kind === 'unit') return undefined
  return found({ kind: 'interval', ...share(a.value, b.value) }, b.next)
}

const nowWord = (list: readonly Atom[], i: number): Found<Expression> | undefined => {
  const at = oneOf(list, i, NOW)
  return at && found({ kind: 'unit', unit: 'day', shift: 0, from: 'now' }, at.next)
}

/** "from April the ninth till the seventeenth" */
function tailDay(list: readonly Atom[], i: number, head: Expression): Found<Expression> | undefined {
  if (head.kind !== 'date' || head.month === undefined || head.day === undefined) return undefined
  const day = dayNumber(list, i)
  if (day && (!endsPhrase(list, day.next) || (head.year && !ordinal(list, skip(list, i, 'the'))))) return undefined
  return (
    day &&
    found({ kind: 'date', month: head.month, day: day.value, ...(head.year ? { year: head.year } : {}) }, day.next)
  )
}

const alike = (a: Expression, b: Expression): boolean => a.kind === b.kind

function share(a: Expression, b: Expression): { readonly from: Expression; readonly to: Expression } {
  if (a.kind !== 'date' || b.kind !== 'date') return { from: a, to: b }
  const from: DateExpression =
    a.year === undefined && b.year !== undefined && earlierInYear(a, b) ? { ...a, year: b.year } : a
  return { from, to: b }
}

/** "from December to February 2021" begins in 2020 and is left to the resolver. */
const earlierInYear = (a: DateExpression, b: DateExpression): boolean =>
  a.month === undefined ||
  b.month === undefined ||
  a.month < b.month ||
  (a.month === b.month && (a.day ?? 0) <= (b.day ?? 31))

export const INTERVAL_HEADS: readonly string[] = [...SINCE.keys(), ...NOW.keys()]
