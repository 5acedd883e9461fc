import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, fits, overlaps, quote, span } from './span.ts'

describe('quote', () => {
  test('cuts the words at the offsets, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const q = quote(text, span(start, end))
        expect(q.quote).toBe(text.slice(start, end))
        expect(fits(text, q)).toBe(true)
      }),
    )
  })

  test.each([
    ['empty', 3, 3],
    ['turned round', 4, 2],
    ['past the end', 0, 99],
    ['before the start', -1, 2],
  ])('refuses a span that is %s', (_name, start, end) => {
    expect(() => quote('Mirza Veli', span(start, end))).toThrow(RangeError)
  })

  test('a quote no longer fits when the text has changed', () => {
    expect(fits('Veli Mirza', quote('Mirza Veli', span(0, 5)))).toBe(false)
  })
})

test.each([
  [0, 5, 5, 9, false, false],
  [0, 5, 4, 9, true, false],
  [0, 9, 4, 9, true, true],
])('[%i, %i) and [%i, %i): overlaps %s, covers %s', (a, b, c, d, over, cover) => {
  expect(overlaps(span(a, b), span(c, d))).toBe(over)
  expect(covers(span(a, b), span(c, d))).toBe(cover)
})
