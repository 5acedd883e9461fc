import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packRows, unpackRows } from './sparse-rows.ts'

it('gives back the rows that were packed', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(12)).chain(([columns, rows]) =>
    fc.tuple(
      fc.constant(columns),
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), {
        minLength: columns * rows,
        maxLength: columns * rows,
      }),
    ),
  )
  fc.assert(
    fc.property(table, ([columns, cells]) => {
      expect([...unpackRows(packRows(Int8Array.from(cells), columns), columns)]).toEqual(cells)
    }),
  )
})

it('keeps one weight and three bytes for a row of seventeen columns with one weight', () => {
  const row = new Int8Array(17)
  row[16] = -5
  const packed = packRows(row, 17)
  expect([...packed.masks]).toEqual([0, 0, 1])
  expect([...packed.weights]).toEqual([-5])
})
