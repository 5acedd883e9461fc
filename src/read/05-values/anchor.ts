// What the grammar must know about the document and the sentence: its date, how it writes numeric dates, and whether
// the sentence speaks of what is to come.

import type { Atom } from './atoms.ts'
import { daysInMonth, toDay } from './calendar.ts'
import type { NumericOrder } from './numeric-dates.ts'
import { day, month, type When, year } from './when.ts'

/** The document's date as far as it is known; a time of day and the sign for "about" are dropped, of an interval the end counts. */
export function documentTime(edtf: string): When | undefined {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf.split('/').at(-1)!)
  if (!m) return undefined
  const [y, mo, d] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)]
  if (mo >= 1 && mo <= 12 && d >= 1 && d <= daysInMonth(y, mo)) return day(toDay(y, mo, d))
  return mo >= 1 && mo <= 12 ? month(y, mo) : year(y)
}

/** One date that can only be read one way tells how the document writes the others: "21/04/2016" or "04/21/2016". */
export function numericOrder(text: string): NumericOrder | undefined {
  let dayFirst = false
  let monthFirst = false
  for (const m of text.matchAll(/(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
    if (Number(m[1]) > 12 && Number(m[2]) <= 12) dayFirst = true
    if (Number(m[2]) > 12 && Number(m[1]) <= 12) monthFirst = true
  }
  return dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first'
}

const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'll',
  'due',
  'scheduled',
  'expected',
  'plans',
  'planned',
  'upcoming',
  'forthcoming',
  'intends',
  'let',
  'wo',
  'please',
  'slated',
])

/** For each atom: whether a word that looks ahead stands before it in the sentence, or close behind it ("On Friday he will"). */
export function lookingAhead(list: readonly Atom[]): (i: number) => boolean {
  const first = list.findIndex((a) => AHEAD.has(a.lower))
  return (i) => first >= 0 && first <= i + 8
}
