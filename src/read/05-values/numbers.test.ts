import { describe, expect, test } from 'vitest'
import { atoms } from './atoms.ts'
import { amount, ordinal, plainNumber } from './numbers.ts'

const value = (text: string) => amount(atoms(text, 0, text.length), 0)?.value.value
const nth = (text: string) => ordinal(atoms(text, 0, text.length), 0)?.value

describe('numbers', () => {
  test.each([
    ['250,000', 250000],
    ['20 000', 20000],
    ['20 000', 20000],
    ['6.5', 6.5],
    ['1.5 million', 1500000],
    ['1.1 million', 1100000],
    ['30k', 30000],
    ['2bn', 2e9],
    ['5 crore', 5e7],
    ['twenty-one', 21],
    ['two hundred and fifty', 250],
    ['two hundred and fifty thousand', 250000],
    ['three thousand five hundred', 3500],
    ['two and a half million', 2500000],
    ['half a million', 500000],
    ['a hundred', 100],
    ['a dozen', 12],
    ['nineteen', 19],
    ['2024', 2024],
    ['12,5', 12],
    ['many', undefined],
    ['and', undefined],
    ['constructor', undefined],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    ['21st', 21],
    ['first', 1],
    ['twenty-first', 21],
    ['thirty first', 31],
    ['21', undefined],
    ['thirty', undefined],
  ])('%s is ordinal %j', (text, expected) => {
    expect(nth(text)).toBe(expected)
  })

  test('numbers are printed without grouping or exponent', () => {
    expect([1.5e9, 6.5, 0.1 + 0.2].map(plainNumber)).toEqual(['1500000000', '6.5', '0.3'])
  })
})
