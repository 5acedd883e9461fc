import { describe, expect, test } from 'vitest'
import { LABELS, labelsOf, mayFollow, spansOf } from './labels.ts'

describe('labels', () => {
  test('spans survive the way to labels and back', () => {
    const spans = [
      { first: 0, last: 1, type: 'PER' },
      { first: 1, last: 4, type: 'ORG' },
      { first: 5, last: 7, type: 'LOC' },
    ] as const
    expect(spansOf(labelsOf(8, spans))).toEqual(spans)
  })

  test('a name is never left open and never changes its type inside', () => {
    const [outside, begin, inside, last] = [0, 1, 2, 3]
    expect(mayFollow(outside!, inside!)).toBe(false)
    expect(mayFollow(begin!, outside!)).toBe(false)
    expect(mayFollow(begin!, last!)).toBe(true)
    expect(mayFollow(begin!, last! + 4)).toBe(false)
    expect(mayFollow(LABELS, inside!)).toBe(false)
    expect(mayFollow(inside!, LABELS)).toBe(false)
  })
})
