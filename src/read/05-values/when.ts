// A time as it is known: its EDTF, and the first and last day that it may mean. Days, months, years and spans are made
// here and nowhere else, so that the written form and the bounds cannot disagree.
import { daysInMonth, fromDay, toDay } from './calendar.ts'
import type { Base, Year } from './expression.ts'
import type { Unit } from './time-words.ts'

export interface When {
  /** Without the sign for "about". */
  readonly edtf: string
  /** First and last day that it may mean; absent for an open end or an unknown year. */
  readonly first?: number
  readonly last?: number
  readonly unit: Unit | 'interval'
  readonly about?: true
}

export interface Context {
  readonly now?: When
  readonly last?: When
  /** The sentence speaks of what is to come: "will", "is due to". */
  readonly ahead: boolean
}

export const pad = (n: number, width: number): string => String(n).padStart(width, '0')

export function day(n: number): When {
  const { year, month, day } = fromDay(n)
  return { edtf: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, first: n, last: n, unit: 'day' }
}

export const month = (year: number, m: number): When => ({
  edtf: `${pad(year, 4)}-${pad(m, 2)}`,
  first: toDay(year, m, 1),
  last: toDay(year, m, daysInMonth(year, m)),
  unit: 'month',
})

export const year = (y: number): When => ({
  edtf: pad(y, 4),
  first: toDay(y, 1, 1),
  last: toDay(y, 12, 31),
  unit: 'year',
})

export const week = (monday: number): When => ({ ...span(day(monday), day(monday + 6)), unit: 'week' })

export function span(from: When, to: When): When {
  return {
    edtf: from.edtf === to.edtf ? from.edtf : `${from.edtf}/${to.edtf}`,
    ...(from.first === undefined ? {} : { first: from.first }),
    ...(to.last === undefined ? {} : { last: to.last }),
    unit: 'interval',
  }
}

export function spanOf(a: When, b: When): When {
  return span({ ...a, edtf: a.edtf.split('/')[0]! }, { ...b, edtf: b.edtf.split('/').at(-1)! })
}

export const yearIn = (when: When): number | undefined =>
  when.first === undefined ? undefined : fromDay(when.first).year

export const base = (from: Base, c: Context): When | undefined => (from === 'now' ? c.now : c.last)

export function yearOf(y: Year | undefined, c: Context): number | undefined {
  if (y === undefined) return undefined
  if ('n' in y) return y.n
  const from = base(y.from, c)
  const n = from && yearIn(from)
  return n === undefined ? undefined : n + y.shift
}
