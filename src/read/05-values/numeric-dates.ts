// Dates in figures: "2024-06-21", "21.06.2024", "6/21/2024", "2024-06", "20161016". Points mean day first; where a slash
// leaves day and month open, the document's other dates or its country decide, and otherwise only the year is kept.
import { type Atom, type Found, found } from './atoms.ts'
import type { DateExpression, Year } from './expression.ts'
import { MONTHS } from './time-words.ts'
import { century, isYear } from './years.ts'

/** How "12/05/2024" is to be read where the figures alone do not tell. */
export type NumericOrder = 'day-first' | 'month-first'

/** Figures with marks: "2024-06-21", "2024/06/21", "21.06.2024", "6/21/2024", "2024-06", "11/2016", "20161016". */
export function numericDate(
  list: readonly Atom[],
  i: number,
  order: NumericOrder | undefined,
): Found<DateExpression> | undefined {
  const [a, m1, b, m2, c] = [list[i], list[i + 1], list[i + 2], list[i + 3], list[i + 4]]
  if (a?.kind !== 'digits' || continuesNumber(list, i)) return undefined
  if (a.text.length === 8) return compact(a.text, i)
  const tight = b !== undefined && m1 !== undefined && !m1.gap && !b.gap
  const named = a.text.length === 4 && tight && /^[-/.]$/.test(m1.lower) && MONTHS.get(b.lower)
  if (named && m2?.lower === m1.lower && c?.kind === 'digits')
    return found({ kind: 'date', year: { n: Number(a.text) }, month: named, day: Number(c.text) }, i + 5)
  if (b?.kind !== 'digits' || !m1 || !/^[-/.]$/.test(m1.lower)) return undefined
  const n = [a, b, c].map((atom) => Number(atom?.kind === 'digits' ? atom.text : Number.NaN)) as [
    number,
    number,
    number,
  ]
  const three =
    tight &&
    c?.kind === 'digits' &&
    !c.gap &&
    m2 !== undefined &&
    !m2.gap &&
    (m2.lower === m1.lower || m2.lower === ',')
  if (three && list[i + 5]?.lower === m1.lower && digitAfter(list, i + 5) && !repeated(list, i + 5)) return undefined
  if (three && a.text.length === 4 && isYear(n[0])) return calendar({ n: n[0] }, n[1], n[2], i + 5)
  if (three && a.text.length <= 2 && b.text.length <= 2 && (c.text.length === 4 ? isYear(n[2]) : c.text.length === 2)) {
    const year = { n: c.text.length === 4 ? n[2] : century(n[2]) }
    return ordered(year, n[0], n[1], m1.lower === '.' ? 'day-first' : order, i + 5)
  }
  if (m1.lower === '.') return undefined
  if (a.text.length === 4 && b.text.length <= 2 && isYear(n[0]) && n[1] >= 1 && n[1] <= 12 && m2?.lower !== m1.lower) {
    return m1.gap && !b.gap && m1.lower === '-' && list[i - 1]?.lower === '-'
      ? undefined
      : found({ kind: 'date', year: { n: n[0] }, month: n[1] }, i + 3)
  }
  if (
    b.text.length === 4 &&
    a.text.length <= 2 &&
    isYear(n[1]) &&
    n[0] >= 1 &&
    n[0] <= 12 &&
    list[i - 1]?.lower !== '/'
  )
    return found({ kind: 'date', year: { n: n[1] }, month: n[0] }, i + 3)
  return undefined
}

/** "2/29-3/1" is two short dates; "2/29/3" and "2-29-3" are none. */
const continuesAfter = (list: readonly Atom[], i: number, mark: string): boolean =>
  digitAfter(list, i) && !(mark === '/' && list[i]!.lower === '-' && list[i + 2]?.lower === '/')

/** The second date of "10-1-2018-10-7-2018" and "5/1/2019-5/7/2020". */
const repeated = (list: readonly Atom[], i: number): boolean =>
  list[i + 1]?.kind === 'digits' &&
  list[i + 2]?.lower === list[i - 2]?.lower &&
  list[i + 3]?.kind === 'digits' &&
  list[i + 4]?.lower === list[i - 2]?.lower &&
  list[i + 5]?.kind === 'digits'

/** The "2020" of "133-03-2020" is no year: figures and a mark stand before it. */
const continuesNumber = (list: readonly Atom[], i: number): boolean =>
  !list[i]!.gap &&
  i > 1 &&
  /^[-.,:/+]$/.test(list[i - 1]!.lower) &&
  list[i - 2]!.kind === 'digits' &&
  !(list[i - 1]!.lower === '-' && list[i - 2]!.text.length === 4 && list[i - 4]?.kind === 'digits')

const digitAfter = (list: readonly Atom[], i: number): boolean =>
  /^[-/.]$/.test(list[i]?.lower ?? '') && !list[i]!.gap && list[i + 1]?.kind === 'digits' && !list[i + 1]!.gap

function compact(text: string, i: number): Found<DateExpression> | undefined {
  const year = Number(text.slice(0, 4))
  return year >= 1900 && year <= 2099
    ? calendar({ n: year }, Number(text.slice(4, 6)), Number(text.slice(6)), i + 1)
    : undefined
}

function calendar(year: Year, month: number, day: number, next: number): Found<DateExpression> | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? found({ kind: 'date', year, month, day }, next)
    : undefined
}

/** Where both readings are possible and nothing tells which, only the year is certain. */
function ordered(
  year: Year,
  a: number,
  b: number,
  order: NumericOrder | undefined,
  next: number,
): Found<DateExpression> | undefined {
  if (a > 12 || (order === 'day-first' && b <= 12)) return calendar(year, b, a, next)
  if (b > 12 || order === 'month-first' || a === b) return calendar(year, a, b, next)
  return a >= 1 && b >= 1 ? found({ kind: 'date', year }, next) : undefined
}

/** "on 4/22", "22/04": a day and month in figures, only after "on", "from", "to" or "between", never in "5/6 of the votes". */
export function shortNumeric(
  list: readonly Atom[],
  i: number,
  order: NumericOrder | undefined,
): Found<DateExpression> | undefined {
  const [a, mark, b] = [list[i], list[i + 1], list[i + 2]]
  if (
    a?.kind !== 'digits' ||
    b?.kind !== 'digits' ||
    !mark ||
    mark.gap ||
    b.gap ||
    continuesNumber(list, i) ||
    !/^[-/.]$/.test(mark.lower)
  )
    return undefined
  if (a.text.length > 2 || b.text.length > 2 || continuesAfter(list, i + 3, mark.lower) || list[i + 3]?.lower === '%')
    return undefined
  // The one day that is known by its figures alone.
  if (a.text === '9' && b.text === '11' && mark.lower === '/')
    return found({ kind: 'date', year: { n: 2001 }, month: 9, day: 11 }, i + 3)
  const before = list[i - 1]?.lower ?? ''
  if (!/^(on|from|to|between|and|since|until|till)$/.test(before) && mark.lower !== '/') return undefined
  if (
    mark.lower === '/' &&
    !/^(on|from|to|between|and|since|until|till|by|before|after|)$/.test(before) &&
    b.text.length < 2
  )
    return undefined
  const [x, y] = [Number(a.text), Number(b.text)]
  if (x > 12 && y >= 1 && y <= 12 && x <= 31) return found({ kind: 'date', month: y, day: x }, i + 3)
  if (x >= 1 && x <= 12 && y > 12 && y <= 31) return found({ kind: 'date', month: x, day: y }, i + 3)
  if (x < 1 || y < 1 || x > 12 || y > 12 || order === undefined) return undefined
  return order === 'day-first'
    ? found({ kind: 'date', month: y, day: x }, i + 3)
    : found({ kind: 'date', month: x, day: y }, i + 3)
}
