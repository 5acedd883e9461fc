import { expect, test } from 'vitest'
import { paths } from './paths.ts'

test('the same steps lead to the same node, and other steps to another, however many there are', () => {
  const { further, wayTo } = paths()
  const rows = Array.from({ length: 30_000 }, (_, i) => [i % 7, i % 211, i])
  const ends = rows.map((row) => row.reduce(further, 0))
  expect(new Set(ends).size).toBe(rows.length)
  expect(rows.map((row) => row.reduce(further, 0))).toEqual(ends)
  expect(ends.map(wayTo)).toEqual(rows)
})

test('order counts, and a path is not the end of a longer one', () => {
  const { further } = paths()
  const [ab, ba, a] = [[1, 2], [2, 1], [1]].map((row) => row.reduce(further, 0))
  expect(new Set([ab, ba, a]).size).toBe(3)
})
