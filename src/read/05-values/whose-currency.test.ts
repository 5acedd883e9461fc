import { expect, test } from 'vitest'
import { currencyIn } from './whose-currency.ts'

const kroner = { danish: 'DKK', norwegian: 'NOK' }

test.each([
  ['The Norwegian police found 4,000 kroner in Oslo.', 'NOK'],
  ['A Dane crossed from Copenhagen to Denmark’s border with Norway.', 'DKK'],
  ['Denmark and Norway both kept silent.', undefined],
  ['Somebody paid 4,000 kroner.', undefined],
])('%s → %s', (text, code) => {
  expect(currencyIn(text, kroner)).toBe(code)
})
