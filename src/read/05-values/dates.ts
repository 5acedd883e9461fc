// Calendar dates in every usual English order: "21 June 2024", "June 21st, 2024", "Wed, 22 of Jan", "2024-06-21",
// "12.05.2024", "June 2024", "2024", and the same with holes: "21 June", "March this year", "the 21st".
import { type Atom, type Found, found, skip } from './atoms.ts'
import type { DateExpression, Year } from './expression.ts'
import { isBareMonth, isDatedMonth, monthName, weekdayName } from './months.ts'
import { gluedNumber, ordinal, words } from './numbers.ts'
import { century, isYear, yearAfter } from './years.ts'

/** A day of the month: "21", "03", "21st", "twenty-first", "the ninth". Figures only when `bare`. */
export function dayNumber(list: readonly Atom[], i: number, bare = true): Found<number> | undefined {
  const at = skip(list, i, 'the')
  const nth = ordinal(list, at)
  if (nth && nth.value >= 1 && nth.value <= 31) return nth
  if (!bare) return undefined
  const head = list[at]
  if (head?.kind === 'digits' && head.text.length <= 2 && !gluedNumber(list, at)) {
    const n = Number(head.text)
    return n >= 1 && n <= 31 ? found(n, at + 1) : undefined
  }
  const worded = words(list, at)
  return worded && worded.value >= 1 && worded.value <= 31 ? worded : undefined
}

const make = (year: Year | undefined, month: number, day?: number, weekday?: number): DateExpression => ({
  kind: 'date',
  month,
  ...(year === undefined ? {} : { year }),
  ...(day === undefined ? {} : { day }),
  ...(weekday === undefined ? {} : { weekday }),
})

/** A named month with a day, a year or both; with the day of the week in front of it. */
export function namedDate(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const week = weekdayName(list, i)
  const body = week ? skip(list, skip(list, week.next, ','), 'the') : i
  const dated = dayMonth(list, body, week?.value) ?? monthDay(list, body, week?.value)
  if (dated || week) return dated
  return monthYear(list, i)
}

/** "21 June 2024", "21st of June", "16. Nov. 2016", "22-Jan" */
function dayMonth(list: readonly Atom[], i: number, weekday: number | undefined): Found<DateExpression> | undefined {
  const day = dayNumber(list, i)
  if (!day || continuesNumber(list, i)) return undefined
  const mark = skip(list, day.next, '.', '-', '/')
  const of = skip(list, skip(list, mark, 'day'), 'of')
  const month = monthName(list, of)
  if (!month) return undefined
  const word = list[of]!
  if (!word.capital && /^(may|march)$/.test(word.lower) && list[of - 1]?.lower !== 'of' && mark === day.next)
    return undefined
  const joint = skip(list, month.next, '-', '/')
  const year = yearAfter(list, joint, true) ?? (joint > month.next ? shortYear(list, joint) : undefined)
  return year
    ? found(make(year.value, month.value, day.value, weekday), year.next)
    : found(make(undefined, month.value, day.value, weekday), month.next)
}

/** The "31" of "6,107.31" and of "12/31". */
const continuesNumber = (list: readonly Atom[], i: number): boolean =>
  !list[i]!.gap && i > 1 && /^[.,:/]$/.test(list[i - 1]!.lower) && list[i - 2]!.kind === 'digits'

/** "22-Jan-24" */
function shortYear(list: readonly Atom[], i: number): Found<Year> | undefined {
  const head = list[i]
  return head?.kind === 'digits' && head.text.length === 2 ? found({ n: century(Number(head.text)) }, i + 1) : undefined
}

/** "June 21, 2024", "June the 21st", "Oct-2", "Oct2" */
function monthDay(list: readonly Atom[], i: number, weekday: number | undefined): Found<DateExpression> | undefined {
  const month = monthName(list, i)
  if (!month || !isDatedMonth(list, i)) return undefined
  const comma = list[month.next]?.lower === ','
  const day = dayNumber(list, skip(list, month.next, '-', '/', ',', '.'))
  const worded = day !== undefined && list[day.next - 1]?.kind === 'letters' && list[i + 1]?.kind === 'letters'
  if (
    !day ||
    (comma && !worded) ||
    (worded && weekday === undefined && !list[i]!.capital && /^(may|march)$/.test(list[i]!.lower))
  )
    return undefined
  const joint = list[day.next]?.lower === '-' && list[month.next]?.lower === '-' ? day.next + 1 : day.next
  const year = yearAfter(list, joint)
  return year
    ? found(make(year.value, month.value, day.value, weekday), year.next)
    : found(make(undefined, month.value, day.value, weekday), day.next)
}

/** "June 2024", "June of 2024", "March this year", "2016 june", "August 99"; a month alone. */
function monthYear(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const head = list[i]
  if (head?.kind === 'digits' && head.text.length === 4 && isYear(Number(head.text))) {
    const at = skip(list, i + 1, ',')
    const month = monthName(list, at)
    return month &&
      !dayNumber(list, month.next) &&
      !yearAfter(list, month.next) &&
      isDatedMonth(list, at) &&
      (list[at]!.capital || !/^(may|march)$/.test(list[at]!.lower))
      ? found(make({ n: Number(head.text) }, month.value), month.next)
      : undefined
  }
  const toward = TOWARD.get(head?.lower ?? '')
  const at = toward === undefined ? i : i + 1
  const month = monthName(list, at)
  if (!month) return undefined
  if (toward !== undefined)
    return found(
      toward === 0 ? make({ shift: 0, from: 'now' }, month.value) : { ...make(undefined, month.value), toward },
      month.next,
    )
  const year = isDatedMonth(list, i) ? yearAfter(list, skip(list, month.next, '-', '/'), true) : undefined
  if (year) return found(make(year.value, month.value), year.next)
  return isBareMonth(list, i) ? found(make(undefined, month.value), monthEnd(list, month.next)) : undefined
}

const TOWARD: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** The full stop after "in Sept." may end the sentence: it is not part of the month at the end of the stretch. */
const monthEnd = (list: readonly Atom[], next: number): number =>
  list[next - 1]?.lower === '.' && list[next] === undefined ? next - 1 : next

/** "on the 21st", "Thursday the 21st", "by the twenty-second": a day whose month is known from the text around it. */
export function dayAlone(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const week = weekdayName(list, i)
  if (week) {
    const the = list[week.next]?.lower === 'the'
    const day = the || list[week.next]?.kind === 'digits' ? dayNumber(list, week.next) : undefined
    if (
      day &&
      !the &&
      !ordinal(list, week.next) &&
      (!endsPhrase(list, day.next) ||
        (/^[-:/.]$/.test(list[day.next]?.lower ?? '') && list[day.next + 1]?.gap === false))
    )
      return undefined
    return day && found({ kind: 'date', day: day.value, weekday: week.value }, day.next)
  }
  const before = list[i - 1]?.lower ?? ''
  const led =
    list[i]?.lower === 'the'
      ? /^(on|by|until|till|from|since|to|for|of|commencing|starting|beginning)$/
      : list[i]?.kind === 'digits'
        ? /^on$/
        : undefined
  if (!led?.test(before)) return undefined
  const day = dayNumber(list, i, false)
  if (!day || !endsPhrase(list, day.next)) return undefined
  return list[day.next - 1]?.kind === 'letters' &&
    day.value < 20 &&
    list[day.next - 2]?.kind !== 'digits' &&
    list[i - 1]?.lower !== 'on'
    ? undefined
    : found({ kind: 'date', day: day.value }, day.next)
}

/** No noun follows: "on the 21st," but not "on the 21st floor". */
export function endsPhrase(list: readonly Atom[], i: number): boolean {
  const after = list[i]
  return after === undefined || after.kind === 'mark' || FUNCTION_WORDS.has(after.lower)
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'when',
  'while',
  'after',
  'before',
  'as',
  'at',
  'in',
  'by',
  'to',
  'for',
  'with',
  'from',
  'until',
  'till',
  'through',
  'the',
  'a',
  'an',
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'will',
  'would',
  'did',
  'who',
  'which',
  'that',
  'police',
  'officials',
  'prosecutors',
  'because',
  'where',
  'near',
  'outside',
  'inside',
  'during',
  'following',
  'over',
])

/** A day that stands before another with its month: the "21" of "21 and 23 June", the "3" of "3, 4 and 5 May". */
export function sharedMonth(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const first = dayNumber(list, i)
  if (!first || list[i]?.kind !== 'digits') return undefined
  for (let at = first.next, turns = 0; turns < 4; turns++) {
    const joint = list[at]
    if (joint === undefined || !(joint.lower === ',' || joint.lower === 'and' || joint.lower === 'or')) return undefined
    const start = skip(list, at + 1, 'and')
    const whole = dayMonth(list, start, undefined)
    if (whole) return found({ ...whole.value, day: first.value }, first.next)
    const next = dayNumber(list, start)
    if (!next || list[next.next - 1]?.kind === 'mark') return undefined
    at = next.next
  }
  return undefined
}
