import { expect, test } from 'vitest'
import type { Params } from '../address.ts'
import { withParams } from '../address.ts'
import { inAddress, isShown, shownBy, toggled } from './shown.ts'
import { sketched } from './sketched-claim.ts'

const arrest = sketched('arrest', { suspect: 'Verek' }, { certainty: 'reported' })
const payment = sketched('payment', { payer: 'Radik', payee: 'Verek' }, { certainty: 'alleged', standing: 'accepted' })
const descent = sketched('descent', { person: 'Verek', people: 'Karelian' })

test.each<[Params, readonly string[]]>([
  [{}, ['arrest', 'payment']],
  [{ special: '1' }, ['arrest', 'payment', 'descent']],
  [{ predicate: 'descent' }, []],
  [{ predicate: 'payment,arrest' }, ['arrest', 'payment']],
  [{ certainty: 'alleged' }, ['payment']],
  [{ standing: 'open' }, ['arrest']],
  [{ predicate: 'nonsense' }, ['arrest', 'payment']],
])('%o shows %o', (params, expected) => {
  const shown = shownBy(params)
  expect([arrest, payment, descent].filter((claim) => isShown(shown, claim)).map(({ predicate }) => predicate)).toEqual(
    expected,
  )
})

test('a choice goes into the address and out again', () => {
  const once = toggled(shownBy({}).certainty, 'alleged')
  expect(withParams('/read/d1', { certainty: inAddress(toggled(once, 'stated')), claim: undefined })).toBe(
    '/read/d1?certainty=alleged,stated',
  )
  expect(withParams('/read/d1', { certainty: inAddress(toggled(once, 'alleged')) })).toBe('/read/d1')
})
