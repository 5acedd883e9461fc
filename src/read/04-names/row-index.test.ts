import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowIndex } from './row-index.ts'

test('every key is found at its place, and keys that were not given are not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 400 }), (keys) => {
      const given = Int32Array.from(keys.slice(0, keys.length / 2))
      const index = new RowIndex(given)
      const places = new Int32Array(keys.length)
      const beside = Int32Array.from(keys, (_, i) => i)
      const found = index.findAll(Int32Array.from(keys), keys.length, places, beside)
      expect([...places.subarray(0, found)]).toEqual([...given.keys()])
      expect([...beside.subarray(0, found)]).toEqual([...given.keys()])
    }),
    { numRuns: 30, seed: 5 },
  )
})
