import { expect, test } from 'vitest'
import { couldBeOne, earlier, mostPrecise } from './edtf.ts'

test.each([
  ['2022', '2022-07', true],
  ['2022-07', '2022-07-31', true],
  ['2022-07', '2022-08', false],
  ['2024-07-02', '2024-07-03', false],
  ['2013/2023', '2022-05', true],
  ['2013/2015', '2016', false],
  ['2024-06-14/2024-06-15', '2024-06-15', true],
  ['../2020', '2019-01', true],
  ['2021/..', '2019-01', false],
  ['2024-07~', '2024-08-02', true],
  ['2024-07?', '2024-08-02', false],
  ['202X', '2029-12-31', true],
  ['2024-21', '2024-04', true],
  ['2024-24', '2025-01-15', true],
  ['2024-02-29', '2024-03-01', false],
  ['not a date', '2024', true],
])('%s and %s could be one: %s', (a, b, expected) => {
  expect(couldBeOne(a, b)).toBe(expected)
  expect(couldBeOne(b, a)).toBe(expected)
})

test.each([
  ['2024-07-03', '2024-07-04', true],
  ['2024-07-03', '2024-07-03', false],
  ['2024-07', '2024-07-20', false],
  [undefined, '2024', false],
])('%s is earlier than %s: %s', (a, b, expected) => expect(earlier(a, b)).toBe(expected))

test('a vaguer date beside a precise one is left out', () => {
  expect(mostPrecise(['2025-09', '2025-09-09', '2024', '2025-09-09'])).toEqual(['2024', '2025-09-09'])
})
