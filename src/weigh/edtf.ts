// Which days an EDTF date may mean, and whether two dates could be one. Precision is part of the date: July 2022 is some
// day of that July, so it agrees with 2022 and with 4 July 2022, and disagrees with August.
import type { Edtf } from '../model/ids.ts'

/** Days since 1 January 1970, both ends included; an open end is infinite. */
export interface Days {
  readonly from: number
  readonly to: number
}

// 2024, 202X, 2024-07, 2024-21 (spring), 2024-07-02, each also with ~ (about), ? or %, and a time of day left unread.
const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T[^~?%]*)?([~?%])?$/
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
}

/** Month 13 is January of the next year; day 0 the last of the month before. */
const day = (year: number, month: number, dayOfMonth: number): number =>
  Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000)

/** The dates of a case are few and compared often; reading one costs more than looking it up. */
const read = new Map<string, Days | undefined>()
const REMEMBERED = 20_000

/** Undefined for what is not a date that we know: nothing is then concluded from it. */
export function daysOf(value: Edtf | string): Days | undefined {
  const known = read.get(value)
  if (known !== undefined || read.has(value)) return known
  if (read.size >= REMEMBERED) read.clear()
  const days = daysIn(value)
  read.set(value, days)
  return days
}

function daysIn(value: string): Days | undefined {
  const parts = value.split('/')
  if (parts.length > 2) return undefined
  const [first = '', second] = parts
  if (second === undefined) return oneDate(first)
  const open = (part: string) => part === '' || part === '..'
  const from = open(first) ? { from: Number.NEGATIVE_INFINITY, to: 0 } : oneDate(first)
  const to = open(second) ? { from: 0, to: Number.POSITIVE_INFINITY } : oneDate(second)
  return from && to && { from: from.from, to: to.to }
}

function oneDate(text: string): Days | undefined {
  const [, year, month, dayOfMonth, mark] = DATE.exec(text) ?? []
  if (year === undefined) return undefined
  const days = exactly(year, month, dayOfMonth)
  if (!days || (mark !== '~' && mark !== '%')) return days
  // About July is June to August, about 2024 is 2023 to 2025.
  const slack = days.to - days.from + 1
  return { from: days.from - slack, to: days.to + slack }
}

function exactly(year: string, month: string | undefined, dayOfMonth: string | undefined): Days | undefined {
  const first = Number(year.replace(/X/g, '0'))
  if (year.includes('X')) return { from: day(first, 1, 1), to: day(Number(year.replace(/X/g, '9')) + 1, 1, 0) }
  if (month === undefined || month === 'XX') return { from: day(first, 1, 1), to: day(first + 1, 1, 0) }
  const season = SEASONS[month]
  if (season) return { from: day(first, season[0], 1), to: day(first, season[1] + 1, 0) }
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  if (dayOfMonth === undefined || dayOfMonth === 'XX') return { from: day(first, m, 1), to: day(first, m + 1, 0) }
  return { from: day(first, m, Number(dayOfMonth)), to: day(first, m, Number(dayOfMonth)) }
}

export const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

/** Days between two stretches of time; 0 when they meet. */
export const apart = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to)

/** Of what cannot be read nothing is concluded. */
export const couldOverlap = (a: Days | undefined, b: Days | undefined): boolean => !a || !b || overlap(a, b)

export const couldBeOne = (a: string, b: string): boolean => couldOverlap(daysOf(a), daysOf(b))

/** Whether the dates tell that `a` came first; two papers of one day leave it open. */
export function earlier(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [a && daysOf(a), b && daysOf(b)]
  return Boolean(left && right && left.to < right.from)
}

/** Days between its ends; infinite for what cannot be read. */
export const width = (days: Days | undefined): number => (days ? days.to - days.from : Number.POSITIVE_INFINITY)

/** The dates without those that only say less: 2025-09 beside 2025-09-09. Oldest first. */
export function mostPrecise(times: readonly string[]): readonly string[] {
  if (times.length < 2) return times
  const distinct = [...new Set(times)].map((time) => {
    const days = daysOf(time)
    return { time, days, width: width(days) }
  })
  const exact = Math.min(...distinct.map((one) => one.width))
  const vaguer = (one: (typeof distinct)[number]) =>
    one.width > exact &&
    distinct.some((other) => other.width < one.width && (!other.days || !one.days || overlap(other.days, one.days)))
  return distinct
    .filter((one) => !vaguer(one))
    .sort((a, b) => (a.days?.from ?? 0) - (b.days?.from ?? 0) || (a.time < b.time ? -1 : 1))
    .map(({ time }) => time)
}
