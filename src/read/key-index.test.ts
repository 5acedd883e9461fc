import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyIndex } from './key-index.ts'

test('every key is found at its place, and keys that were not given are not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 400 }), (keys) => {
      const given = Int32Array.from(keys.slice(0, keys.length / 2))
      const index = new KeyIndex(given)
      expect(keys.map((key) => index.find(key))).toEqual(keys.map((_, i) => (i < given.length ? i : -1)))
    }),
    { numRuns: 30, seed: 5 },
  )
})
