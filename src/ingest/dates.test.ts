import { expect, test } from 'vitest'
import type { Edtf, Instant } from '../model/ids.ts'
import { dateInHead } from './dateline.ts'
import { isFuture, parseDate } from './dates.ts'

test.each([
  ['2024-03-12', '2024-03-12'],
  ['2024-03-12T23:10:00-05:00', '2024-03-12'],
  ['2024-03-12 23:10:00 +0200', '2024-03-12'],
  ['20240312', '2024-03-12'],
  ["D:20240312101500+02'00'", '2024-03-12'],
  ['12 March 2024', '2024-03-12'],
  ['12th of March, 2024', '2024-03-12'],
  ['Tuesday, 12 March 2024', '2024-03-12'],
  ['March 12, 2024', '2024-03-12'],
  ['Mar. 12, 2024', '2024-03-12'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['Tue, 12 Mar 2024 10:15:00 +0000 (UTC)', '2024-03-12'],
  ['March 12, 2024 at 10:15 am EST', '2024-03-12'],
  ['12-Mar-2024', '2024-03-12'],
  ['2024/3/12', '2024-03-12'],
  ['12.03.2024', '2024-03-12'],
  ['25/03/2024', '2024-03-25'],
  ['03/25/2024', '2024-03-25'],
  ['March 2024', '2024-03'],
  ['2024-03', '2024-03'],
  ['2024', '2024'],
  ['29 February 2024', '2024-02-29'],
])('reads %s as %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected)
})

test.each([
  '03/04/2024',
  '30 February 2024',
  '29 February 2023',
  '2024-13-01',
  'in March',
  '0099-01-01',
  'March 12',
  '',
  '12 March 2024 and 13 March 2024',
])('makes no date of %j', (text) => {
  expect(parseDate(text)).toBeUndefined()
})

test.each([
  ['a dateline', 'Two held\n\nNICOSIA, 21 June 2025 (Agency) — Police said on 3 May 2024 that …', '2025-06-21'],
  ['a dateline in brackets', 'WASHINGTON (March 12, 2014) – The department said', '2014-03-12'],
  ['a dateline with state', 'NEW YORK, Dec. 3, 2024 /Wire/ -- A court', '2024-12-03'],
  ['a label', 'The ring\nBy Anna Writer\nPublished: 12 March 2024\n\nOn 1 May 2023 he left.', '2024-03-12'],
  ['a label with a clock', 'Posted on March 12, 2024 | 10:15 GMT', '2024-03-12'],
  ['a line of its own', 'FOR IMMEDIATE RELEASE\n\nMonday, March 12, 2014\n\nTwo held', '2014-03-12'],
  ['place and date', 'Brussels, 12 March 2024\n\nThe Council decided', '2024-03-12'],
  ['publication before update', 'Last updated 3 May 2024\nPublished 1 May 2024', '2024-05-01'],
  ['an update alone', 'Last updated: 3 May 2024', '2024-05-03'],
])('finds the date in %s', (_, text, expected) => {
  expect(dateInHead(text)).toBe(expected)
})

test.each([
  ['a sentence', 'He was arrested on 21 June 2025 in Larnaca.'],
  ['an official on a day', 'Officials said on Monday, 12 March 2024 - the third such day'],
  ['a chronology', 'Timeline\n21 June 2025\nArrest.\n23 June 2025\nSecond arrest.'],
  ['a bare year', '2024\n\nThe year of the ring'],
  ['a dateline without a year', 'NICOSIA, June 21 (Agency) - Police'],
  [
    'a line after the text has begun',
    'He came to the island in the spring with two other men.\nHe left the island in the summer with the same two men.\n21 June 2025\nArrest.',
  ],
])('takes no date from %s', (_, text) => {
  expect(dateInHead(text)).toBeUndefined()
})

test.each([
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2026-11', false],
  ['2026-12', true],
  ['2027', true],
  ['2026', false],
])('seen on 22 November 2026, %s lies in the future: %s', (date, expected) => {
  expect(isFuture(date as Edtf, '2026-11-22T10:00:00.000Z' as Instant)).toBe(expected)
})
