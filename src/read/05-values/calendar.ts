// Days of the proleptic Gregorian calendar as plain whole numbers, so that adding and comparing needs no clock,
// no time zone and no Date.

/** Days since 1970-01-01. */
export type Day = number

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Howard Hinnant's days_from_civil. */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function fromDay(n: Day): Civil {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A day that exists; 30 February does not. Without a year, 29 February does. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)

/** Monday is 1, Sunday 7. */
export const weekday = (n: Day): number => ((((n + 3) % 7) + 7) % 7) + 1

export const mondayOf = (n: Day): Day => n - weekday(n) + 1

/** Months later or earlier; the 31st becomes the last day of a shorter month. */
export function addMonths(n: Day, months: number): Day {
  const { year, month, day } = fromDay(n)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return toDay(y, m, Math.min(day, daysInMonth(y, m)))
}

/** Monday of the ISO week `week` of `year`; 4 January always lies in week 1. */
export const isoWeek = (year: number, week: number): Day => mondayOf(toDay(year, 1, 4)) + (week - 1) * 7

/** Easter Sunday, by the anonymous Gregorian method. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toDay(year, Math.floor(f / 31), (f % 31) + 1)
}
