import { expect, test } from 'vitest'
import { WIDE_BITS, wordClasses } from '../03-syntax/word-classes.ts'
import { DIMENSIONS } from './embeddings.ts'
import { random } from './random.ts'
import { learnClasses } from './word-classes.ts'

/** `groups` directions with `size` words close to each. */
function toy(groups: number, size: number): { words: string[]; vectors: Float64Array } {
  const next = random(3)
  const words: string[] = []
  const vectors = new Float64Array(groups * size * DIMENSIONS)
  for (let g = 0; g < groups; g++) {
    for (let i = 0; i < size; i++) {
      const row = vectors.subarray(words.length * DIMENSIONS, (words.length + 1) * DIMENSIONS)
      row.forEach((_, k) => {
        row[k] = (k === g ? 1 : 0) + 0.01 * next()
      })
      const length = Math.hypot(...row)
      row.forEach((x, k) => {
        row[k] = x / length
      })
      words.push(`w${g}x${i}`)
    }
  }
  return { words, vectors }
}

test('words with like vectors share their wide class, others do not, and the same seed gives the same classes', () => {
  const given = toy(1 << (WIDE_BITS - 1), 6)
  const learnt = learnClasses(given, 1)
  const of = wordClasses(learnt.words, learnt.classes)
  const wide = new Set(given.words.map((w) => of(w).wide))
  expect(wide.size).toBe(1 << (WIDE_BITS - 1))
  for (const word of given.words) expect(of(word).wide).toBe(of(word.replace(/x.*/, 'x0')).wide)
  expect(learnClasses(given, 1)).toEqual(learnt)
})
