import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from './folding.ts'

test.each([
  ['Əliyev’s', 'eliyev'],
  ["Petrov's", 'petrov'],
  ["Petrov'sson", 'petrov sson'],
  ['  AL-Nur  (Unit 12)', 'al nur unit 12'],
])('%j is %j', (text, wanted) => {
  expect(folded(text)).toBe(wanted)
})

test('what folds plain text folds it as it would beside a letter of another alphabet', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abSs09'’ -.é"), maxLength: 12 }), (text) => {
      expect(folded(`${text} ж`)).toBe(`${folded(text)} ж`.trim())
    }),
    { numRuns: 500, seed: 3 },
  )
})
