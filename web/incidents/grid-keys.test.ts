import { expect, test } from 'vitest'
import { moved } from './grid-keys.ts'

const grid = { lines: ['a', 'b', 'c'].map((id) => ({ id })), columns: 4 }

test.each([
  ['ArrowDown', { line: 'a', column: 1 }, false, { line: 'b', column: 1 }],
  ['ArrowDown', { line: 'c', column: 1 }, false, { line: 'c', column: 1 }],
  ['ArrowLeft', { line: 'b', column: 0 }, false, { line: 'b', column: 0 }],
  ['ArrowRight', { line: 'b', column: 3 }, false, { line: 'b', column: 3 }],
  ['Home', { line: 'b', column: 2 }, false, { line: 'b', column: 0 }],
  ['End', { line: 'b', column: 2 }, true, { line: 'c', column: 3 }],
  ['PageUp', { line: 'c', column: 2 }, false, { line: 'a', column: 2 }],
  ['ArrowDown', { line: 'gone', column: 2 }, false, { line: 'b', column: 2 }],
  ['x', { line: 'b', column: 2 }, false, undefined],
] as const)('%s from %j', (key, from, whole, to) => expect(moved(grid, from, key, whole)).toEqual(to))
