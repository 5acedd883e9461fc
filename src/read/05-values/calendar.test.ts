import { describe, expect, test } from 'vitest'
import { addMonths, daysInMonth, easter, fromDay, isDay, isoWeek, toDay, weekday } from './calendar.ts'

describe('calendar', () => {
  test('days agree with the calendar of the language over six centuries', () => {
    for (let n = -150_000; n <= 80_000; n += 37) {
      const date = new Date(n * 86_400_000)
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(fromDay(n)).toEqual(civil)
      expect(toDay(civil.year, civil.month, civil.day)).toBe(n)
      expect(weekday(n) % 7).toBe(date.getUTCDay())
    }
  })

  test.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [undefined, 2, 29, true],
    [2024, 4, 31, false],
    [2024, 13, 1, false],
    [2024, 1, 0, false],
  ])('%j-%i-%i exists: %j', (year, month, day, exists) => {
    expect(isDay(year, month, day)).toBe(exists)
  })

  test.each([
    [2024, 1, 31, 1, '2024-2-29'],
    [2024, 3, 31, -1, '2024-2-29'],
    [2024, 11, 15, 3, '2025-2-15'],
    [2024, 1, 15, -1, '2023-12-15'],
  ])('%i-%i-%i moved by %i months is %s', (year, month, day, months, expected) => {
    const at = fromDay(addMonths(toDay(year, month, day), months))
    expect(`${at.year}-${at.month}-${at.day}`).toBe(expected)
  })

  test.each([
    [2015, 53, '2015-12-28'],
    [2019, 1, '2018-12-31'],
    [2011, 1, '2011-1-3'],
  ])('week %i-%i begins on %s', (year, week, expected) => {
    const at = fromDay(isoWeek(year, week))
    expect(`${at.year}-${at.month}-${at.day}`).toBe(expected)
  })

  test.each([
    [2016, '3-27'],
    [2019, '4-21'],
    [2024, '3-31'],
    [2025, '4-20'],
  ])('Easter of %i is %s', (year, expected) => {
    const at = fromDay(easter(year))
    expect(`${at.month}-${at.day}`).toBe(expected)
  })

  test('February has 29 days every fourth year, but not in 1900', () => {
    expect([2000, 2023, 2024, 1900].map((y) => daysInMonth(y, 2))).toEqual([29, 28, 29, 28])
  })
})
