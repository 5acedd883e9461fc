import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, deal } from './cut.ts'

const stretch = (start: number, end: number) => ({ start, end })
const shown = (whole: ReturnType<typeof stretch>, marks: readonly (ReturnType<typeof stretch> & { name: string })[]) =>
  cut(whole, marks)
    .map(({ start, end, marks: on }) => `${start}-${end}${on.map(({ name }) => name).join('')}`)
    .join(' ')

describe('cut', () => {
  test.each([
    ['no marks', [], '0-10'],
    [
      'apart',
      [
        ['a', 1, 3],
        ['b', 5, 6],
      ],
      '0-1 1-3a 3-5 5-6b 6-10',
    ],
    [
      'overlapping',
      [
        ['a', 2, 6],
        ['b', 4, 8],
      ],
      '0-2 2-4a 4-6ab 6-8b 8-10',
    ],
    [
      'nested',
      [
        ['a', 0, 10],
        ['b', 3, 4],
      ],
      '0-3a 3-4ab 4-10a',
    ],
    [
      'same place',
      [
        ['b', 2, 4],
        ['a', 2, 4],
      ],
      '0-2 2-4ba 4-10',
    ],
    [
      'touching',
      [
        ['a', 2, 4],
        ['b', 4, 6],
      ],
      '0-2 2-4a 4-6b 6-10',
    ],
    [
      'over the edge',
      [
        ['a', -5, 2],
        ['b', 8, 20],
      ],
      '0-2a 2-8 8-10b',
    ],
    [
      'outside or empty',
      [
        ['a', 10, 12],
        ['b', 3, 3],
      ],
      '0-10',
    ],
  ] as const)('%s', (_, marks, expected) => {
    expect(
      shown(
        stretch(0, 10),
        marks.map(([name, start, end]) => ({ name, start, end })),
      ),
    ).toBe(expected)
  })

  test('segments follow each other without gap and carry exactly the marks that cover them', () => {
    const place = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
      .map(([a, b]) => stretch(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(
        place.filter(({ start, end }) => start < end),
        fc.array(place, { maxLength: 12 }),
        (whole, marks) => {
          const segments = cut(whole, marks)
          expect(segments[0]!.start).toBe(whole.start)
          expect(segments.at(-1)!.end).toBe(whole.end)
          for (const [i, segment] of segments.entries()) {
            if (i > 0) expect(segment.start).toBe(segments[i - 1]!.end)
            expect(segment.marks).toEqual(
              marks.filter((mark) => mark.start < segment.end && mark.end > segment.start && mark.start < mark.end),
            )
          }
        },
      ),
      { seed: 11, numRuns: 300 },
    )
  })
})

test('deal gives a mark to every stretch that it touches', () => {
  const stretches = [stretch(0, 5), stretch(7, 12), stretch(12, 20)]
  const marks = [stretch(1, 3), stretch(4, 8), stretch(5, 7), stretch(10, 13), stretch(30, 31)]
  expect(deal(stretches, marks)).toEqual([[marks[0], marks[1]], [marks[1], marks[3]], [marks[3]]])
})
