import { expect, test } from 'vitest'
import { hashText } from '../weights-linear.ts'
import { ADJECTIVE, COMMON, nounField, PROPER, verbField, wordList } from './word-list.ts'

const LISTED: readonly [string, number][] = [
  ['envoy', COMMON | nounField(16)],
  ['spy', COMMON | nounField(16) | verbField(5)],
  ['bomb', COMMON | nounField(4) | verbField(3)],
  ['arrive', verbField(7)],
  ['brave', ADJECTIVE],
  ['crete', PROPER | nounField(13)],
]
const list = wordList(
  Int32Array.from(LISTED, ([word]) => hashText(word)),
  Uint16Array.from(LISTED, ([, entry]) => entry),
)

test.each([
  ['envoy', 16, 0],
  ['envoys', 16, 0],
  ['spies', 16, 5],
  ['bombed', 0, 3],
  ['bombing', 0, 3],
  ['arriving', 0, 7],
  ['bravest', 0, 0],
  ['crete', 13, 0],
  ['zorblat', 0, 0],
])('%s is of the field %i as a noun and %i as a verb', (word, noun, verb) => {
  expect(list(word)).toMatchObject({ noun, verb })
})

test('words of the same parts of speech share a number, others do not, and an unlisted word has none', () => {
  const parts = (word: string): number => list(word).parts
  expect(parts('spy')).toBe(parts('bomb'))
  expect(
    new Set(['envoy', 'envoys', 'spy', 'spies', 'bombed', 'bombing', 'brave', 'bravest', 'crete'].map(parts)).size,
  ).toBe(9)
  expect(parts('zorblat')).toBe(0)
  expect(parts('cretes')).toBe(0)
})
