import { expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { span } from '../../src/model/span.ts'
import { isHardWrapped, piecesOf } from './pieces.ts'

test('words outside the blocks are shown too, blank stretches are not', () => {
  const text = 'Title\n\nOne.\n\nstray\n\nTwo.\n'
  const block = (start: number, end: number, kind: Block['kind']): Block => ({ ...span(start, end), kind })
  const pieces = piecesOf(text, [block(0, 5, 'heading'), block(7, 11, 'paragraph'), block(20, 24, 'item')])
  expect(pieces.map(({ start, end, kind }) => [text.slice(start, end).trim(), kind])).toEqual([
    ['Title', 'heading'],
    ['One.', 'paragraph'],
    ['stray', 'paragraph'],
    ['Two.', 'item'],
  ])
})

test.each([
  ['one line', 'A single line of any length at all.', false],
  ['a typewriter paragraph', `${'word '.repeat(14)}\n${'word '.repeat(13)}\nlast words`, true],
  ['an address', 'Ministry of Justice\n12 Harbour Road\nPort Vare', false],
])('hard-wrapped: %s', (_, words, expected) => {
  expect(isHardWrapped(words)).toBe(expected)
})
