import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowIndex } from './row-index.ts'

test('every key is found at its place, and keys that were not given are not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 400 }), (keys) => {
      const given = Int32Array.from(keys.slice(0, keys.length / 2))
      const index = new RowIndex(given)
      given.forEach((key, place) => {
        expect(index.find(key)).toBe(place)
      })
      for (const key of keys.slice(given.length)) expect(index.find(key)).toBe(-1)
    }),
    { numRuns: 30, seed: 5 },
  )
})
