import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Layout, layoutChain, type Placed, type Wanted } from './layout.ts'
import { spread } from './spread.ts'

const box = (row: number) => ({ row, width: 180, height: 80 })
const label = { width: 150, height: 50 }

const overlap = (a: Placed, b: Placed): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height && b.y < a.y + a.height

const overlaps = ({ boxes, labels }: Layout): number => {
  const all = [...boxes.values(), ...labels.values()]
  return all.flatMap((a, i) => all.slice(i + 1).filter((b) => overlap(a, b))).length
}

/** Boxes in up to six rows and lines between any two of them. */
const wanted = fc
  .record({
    rows: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 25 }),
    ends: fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.boolean()), { maxLength: 40 }),
  })
  .map(
    ({ rows, ends }): Wanted => ({
      boxes: new Map(rows.map((row, i) => [`b${i}`, box(row)])),
      lines: ends.map(([a, b, bare], i) => ({
        id: `l${i}`,
        upper: `b${a % rows.length}`,
        lower: `b${b % rows.length}`,
        ...(bare ? {} : { label }),
      })),
    }),
  )

describe('the places of a chain', () => {
  test('no box and no label covers another, whatever the chain', () => {
    fc.assert(fc.property(wanted, (one) => overlaps(layoutChain(one)) === 0))
  })

  test('everything lies inside the picture, and each line leads from its upper box to its lower one', () => {
    fc.assert(
      fc.property(wanted, (one) => {
        const { boxes, labels, ways, width, height } = layoutChain(one)
        for (const { x, y, ...size } of [...boxes.values(), ...labels.values()]) {
          expect(x).toBeGreaterThanOrEqual(-0.01)
          expect(x + size.width).toBeLessThanOrEqual(width + 0.01)
          expect(y + size.height).toBeLessThanOrEqual(height)
        }
        for (const { id, upper, lower } of one.lines) {
          const way = ways.get(id)
          if (way === undefined) continue
          const [from, to] = [boxes.get(upper)!, boxes.get(lower)!]
          expect(way[0]!.x).toBeGreaterThan(from.x)
          expect(way[0]!.x).toBeLessThan(from.x + from.width)
          expect(way.at(-1)!.x).toBeGreaterThan(to.x)
          expect(way.at(-1)!.x).toBeLessThan(to.x + to.width)
        }
      }),
    )
  })

  test('the picture is no wider than what stands in it', () => {
    fc.assert(
      fc.property(wanted, (one) => {
        const { boxes, labels, width } = layoutChain(one)
        const lefts = [...boxes.values(), ...labels.values()].map(({ x }) => x)
        return width > 0 && Math.min(...lefts) < 200
      }),
    )
  })

  test('a straight chain stands straight', () => {
    const { ways, boxes } = layoutChain({
      boxes: new Map([
        ['state', box(0)],
        ['service', box(1)],
        ['hand', box(2)],
      ]),
      lines: [
        { id: 'a', upper: 'state', lower: 'service', label },
        { id: 'b', upper: 'service', lower: 'hand', label },
      ],
    })
    expect(new Set([...boxes.values()].map(({ x }) => x)).size).toBe(1)
    expect(new Set([...ways.values()].flat().map(({ x }) => x)).size).toBe(1)
  })

  test('lines do not cross where they need not', () => {
    const { boxes } = layoutChain({
      boxes: new Map([
        ['a', box(0)],
        ['b', box(0)],
        ['under b', box(1)],
        ['under a', box(1)],
      ]),
      lines: [
        { id: '1', upper: 'a', lower: 'under a', label },
        { id: '2', upper: 'b', lower: 'under b', label },
      ],
    })
    const x = (id: string) => boxes.get(id)!.x
    expect(x('a') < x('b')).toBe(x('under a') < x('under b'))
  })
})

test('things spread no further than their widths need', () => {
  const at = (x: number) => ({ at: x, width: 10, weight: 1 })
  expect(spread([at(0), at(0)], 2)).toEqual([-6, 6])
  expect(spread([at(0), at(100)], 2)).toEqual([0, 100])
  expect(spread([], 2)).toEqual([])
})
