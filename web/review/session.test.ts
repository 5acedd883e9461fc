import { expect, test } from 'vitest'
import { left } from './session.ts'

const items = ['a', 'b', 'c', 'd'].map((key) => ({ key }))
const order = (decided: readonly string[], skipped: readonly string[]) =>
  left(items, { decided: new Set(decided), skipped: new Set(skipped) })
    .map(({ key }) => key)
    .join('')

test('what was decided is gone, what was skipped comes last in the order of skipping', () => {
  expect(order([], [])).toBe('abcd')
  expect(order(['b'], [])).toBe('acd')
  expect(order([], ['c', 'a'])).toBe('bdca')
  expect(order(['c'], ['c', 'a', 'x'])).toBe('bda')
})
