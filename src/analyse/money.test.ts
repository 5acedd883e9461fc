import { expect, test } from 'vitest'
import { entityId, type MadeClaim, made } from '../../test/analyse/made.ts'
import { amountOf, inWords, moneyOf } from './money.ts'

const paid = (roles: MadeClaim['roles'], more: Partial<MadeClaim> = {}): MadeClaim => ({
  predicate: 'payment',
  roles,
  ...more,
})
const hops = (...rows: readonly MadeClaim[]) => moneyOf(made(rows).material)

test.each([
  ['USD 30000', { currency: 'USD', least: 30000, most: 30000 }, 'USD 30,000'],
  ['USD 5000/10000', { currency: 'USD', least: 5000, most: 10000 }, 'USD 5,000 to 10,000'],
])('%s is read and shown', (value, amount, words) => {
  expect(amountOf(value)).toEqual(amount)
  expect(inWords(amount)).toBe(words)
})

test('what is no sum is none', () => expect(amountOf('half a fortune')).toBeUndefined())

test('two payers of one sum are one hop, and the sum is counted once', () => {
  const [hop, ...others] = hops(paid({ payer: ['Ada', 'Ben'], payee: 'Cyd', amount: 'USD 30000' }))
  expect(others).toEqual([])
  expect(hop?.payers).toEqual([entityId('Ada'), entityId('Ben')])
  expect(hop?.totals).toEqual([{ currency: 'USD', least: 30000, most: 30000 }])
})

test('five papers with one sum are one sum with five claims', () => {
  const rows = [1, 2, 3, 4, 5].map((n) => paid({ payer: 'Ada', payee: 'Cyd', amount: 'USD 9' }, { doc: `d${n}` }))
  const [hop] = hops(...rows)
  expect(hop?.sums.map(({ claims }) => claims.length)).toEqual([5])
})

test('a denied payment is shown and not counted', () => {
  const [hop] = hops(paid({ payer: 'Ada', payee: 'Cyd', amount: 'USD 9' }, { polarity: 'denied' }))
  expect([hop?.sums[0]?.state, hop?.totals]).toEqual(['denied', []])
})

test('a payment in kind keeps its words', () => {
  const [hop] = hops(paid({ payer: 'Ada', payee: 'Cyd', benefit: 'a passport' }))
  expect(hop?.sums.map(({ benefit }) => benefit)).toEqual(['a passport'])
})

test('an unnamed payer is an empty list, not a guess', () => {
  expect(hops(paid({ payee: 'Cyd', amount: 'EUR 5' }))[0]?.payers).toEqual([])
})
