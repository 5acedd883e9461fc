import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstWindow, isoOf, moved, whole, widened } from './days.ts'
import { pack, type Span } from './pack.ts'

const span = (from: number, words: number, long = 12): Span => ({
  mark: { from, to: from + long },
  worded: { from, to: from + long + words },
})

describe('rows of a lane', () => {
  test('events that have room share a row, others take one more', () => {
    expect(pack([span(0, 50), span(100, 50)]).rows).toEqual([0, 0])
    expect(pack([span(0, 150), span(100, 50)]).rows).toEqual([0, 1])
  })

  test('where rows run out, words give way to the next mark', () => {
    const { rows, worded } = pack([span(0, 200), span(10, 200), span(60, 200)], 2)
    expect(rows).toEqual([0, 1, 0])
    expect(worded).toEqual([false, true, true])
  })

  test('an empty lane is a row high', () => {
    expect(pack([])).toEqual({ rows: [], worded: [], height: 1 })
  })

  test('no words ever lie upon another event of their row', () => {
    const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 10, max: 300 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(events, (all) => {
        const spans = all.sort(([a], [b]) => a - b).map(([from, words]) => span(from, words))
        const { rows, worded, height } = pack(spans)
        return spans.every((one, i) => {
          const next = spans.findIndex((_, j) => j > i && rows[j] === rows[i])
          return rows[i]! < height && (!worded[i] || next === -1 || one.worded.to <= spans[next]!.mark.from)
        })
      }),
    )
  })
})

describe('the window of time', () => {
  const year = { from: '2024-01-01', to: '2024-12-31' }

  test('holds all that is dated, open ends left out', () => {
    const { from, to } = whole([year, { from: '2025-03-01' }])
    expect(isoOf(from) < '2024-01-01').toBe(true)
    expect(isoOf(to) > '2025-03-01').toBe(true)
    expect(whole([{}]).to).toBeGreaterThan(whole([{}]).from)
  })

  test('begins with the many where a few lie far away', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      from: `2024-0${1 + (i % 9)}-01`,
      to: `2024-0${1 + (i % 9)}-02`,
    }))
    const far = { from: '1957-01-01', to: '1957-12-31' }
    expect(isoOf(firstWindow([far, ...many]).from) > '2023-01-01').toBe(true)
    expect(isoOf(whole([far, ...many]).from) < '1957-01-01').toBe(true)
  })

  test('comes closer around a day, and moves by its own length', () => {
    expect(widened({ from: 0, to: 100 }, 0.5, 20)).toEqual({ from: 10, to: 60 })
    expect(widened({ from: 0, to: 4 }, 0.001).to - widened({ from: 0, to: 4 }, 0.001).from).toBe(3)
    expect(moved({ from: 0, to: 100 }, 0.25)).toEqual({ from: 25, to: 125 })
  })
})
