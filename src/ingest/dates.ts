// Reads the dates that documents carry about themselves into EDTF at the precision they have. A date that could mean
// two days (03/04/2025) gives nothing: a wrong publication date would shift every relative date in the text.
import type { Edtf, Instant } from '../model/ids.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})'

type Parts = readonly [year: string | undefined, month?: string | undefined, day?: string | undefined]
const rule = (source: string, order: (m: RegExpExecArray) => Parts) => ({ source, order })

const RULES = [
  // 2024-03-12, 2024-03-12T10:00:00+02:00: the day as written, whatever the time zone
  rule('(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}[\\d:.,]*\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?', (m) => [
    m[1],
    m[2],
    m[3],
  ]),
  // Tuesday, 12th March 2024 · 12 Mar. 2024
  rule(`${WEEKDAY}${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`, (m) => [m[3], month(m[2]), m[1]]),
  // Monday, March 12, 2014
  rule(`${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`, (m) => [m[3], month(m[1]), m[2]]),
  // 12-Mar-2024
  rule(`${DAY}-${MONTH}-${YEAR}`, (m) => [m[3], month(m[2]), m[1]]),
  // 2024/03/12
  rule('(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})', (m) => [m[1], m[2], m[3]]),
  // 12.03.2024: with dots the day comes first everywhere
  rule('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', (m) => [m[3], m[2], m[1]]),
  // 25/03/2024, 03/25/2024: only where one of the two cannot be a month
  rule('(\\d{1,2})/(\\d{1,2})/(\\d{4})', (m) =>
    Number(m[1]) > 12 ? [m[3], m[2], m[1]] : Number(m[2]) > 12 ? [m[3], m[1], m[2]] : [undefined],
  ),
  // March 2024
  rule(`${MONTH},?\\s+${YEAR}`, (m) => [m[2], month(m[1])]),
  // 2024-03
  rule('(\\d{4})-(\\d{2})', (m) => [m[1], m[2]]),
]

/** Any of the forms above, for building larger patterns: it has inner groups, so read it with `parseDate`. */
export const DATE_PATTERN = RULES.map(({ source }) => source.replace(/\((?!\?)/g, '(?:')).join('|')

const WHOLE = RULES.map(({ source, order }) => ({ form: new RegExp(`^(?:${source})$`, 'i'), order }))
/** Wed, 12 Mar 2024 10:00:00 +0000 (UTC) · March 12, 2024 at 10:15 am EST */
const CLOCK =
  /(?:,|\s+at|\s+-)?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[+-]\d{2}:?\d{2}|[A-Z]{2,4})?\s*(?:\([^)]*\))?$/i

/** The whole of `text` as a date, or undefined where it is none, more than one, or a day that never was. */
export function parseDate(text: string): Edtf | undefined {
  const trimmed = text.trim()
  if (trimmed.length < 4 || trimmed.length > 60) return undefined
  if (/^\d{4}$/.test(trimmed)) return edtf([trimmed])
  // D:20240312100000+02'00' (PDF), 20240312 (meta tags)
  const packed = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{2,6}.{0,8})?$/.exec(trimmed)
  if (packed) return edtf([packed[1], packed[2], packed[3]])
  for (const candidate of [trimmed, trimmed.replace(CLOCK, '')]) {
    for (const { form, order } of WHOLE) {
      const match = form.exec(candidate)
      if (match) return edtf(order(match))
    }
  }
  return undefined
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function edtf([year, month, day]: Parts): Edtf | undefined {
  if (year === undefined || Number(year) < 1000) return undefined
  if (month === undefined) return year as Edtf
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  if (day === undefined) return `${year}-${two(m)}` as Edtf
  const d = Number(day)
  return d >= 1 && d <= daysIn(Number(year), m) ? (`${year}-${two(m)}-${two(d)}` as Edtf) : undefined
}

const two = (n: number): string => String(n).padStart(2, '0')
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, m: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!

/** Whether a date begins after the day on which the document was collected; one day is left for time zones. */
export function isFuture(date: Edtf, collected: Instant): boolean {
  const start = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date)
  const now = /^(\d{4})-(\d{2})-(\d{2})/.exec(collected)
  if (!start || !now) return false
  const days = (m: RegExpExecArray): number =>
    Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)) / 86_400_000
  return days(start) > days(now) + 1
}
