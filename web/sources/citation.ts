// How a source is cited: Title. Publisher. DD Month YYYY. URL. A date is only as exact as the source gives it.
import type { Metadata } from '../../src/model/document.ts'
import { titleOf } from './source-words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2024-07-03` → `3 July 2024`, `2024-07` → `July 2024`; anything else as it stands. */
export function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

export const sourceCitation = (document: { readonly metadata: Metadata; readonly name: string }): string => {
  const { author, publisher, date, url } = document.metadata
  return [titleOf(document), publisher ?? author, date === undefined ? 'No date' : inWords(date), url]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat(url === undefined ? '.' : '')
}
