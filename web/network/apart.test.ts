import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, type Taken } from './apart.ts'

const FIELD = { width: 1200, height: 800 }
const thing = (id: string, x: number, y: number, label = 80): Taken => ({ id, x, y, size: 8, label, weight: 1 })

const overlaps = (things: readonly Taken[]): number => {
  const places = apart(things, FIELD)
  const boxes = things.map(({ id, size, label }) => {
    const { x, y } = places.get(id)!
    return { left: x - size, right: x + size + label, top: y - 8, bottom: y + 8 }
  })
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length
}

describe('keeping names apart', () => {
  test('thirty things, wherever they begin, end with no name upon another', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), {
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(fc.property(places, (all) => overlaps(all.map(([x, y], i) => thing(`e${i}`, x, y))) === 0))
  })

  test('everything stays inside the field with its name', () => {
    const things = Array.from({ length: 60 }, (_, i) => thing(`e${i}`, i * i, -i, 150))
    for (const { x, y } of apart(things, FIELD).values()) {
      expect(Math.abs(y)).toBeLessThanOrEqual(400)
      expect(x).toBeGreaterThanOrEqual(-600)
      expect(x + 158).toBeLessThanOrEqual(600)
    }
  })

  test('what has many ties stays, what has few gives way', () => {
    const hub = { ...thing('hub', 0, 0), weight: 99 }
    const all = [hub, thing('leaf', 0, 1), thing('left', -100, -50), thing('right', 100, 50)]
    const [before, after] = [apart(all, FIELD, false), apart(all, FIELD)]
    const moved = (id: string) => Math.hypot(after.get(id)!.x - before.get(id)!.x, after.get(id)!.y - before.get(id)!.y)
    expect(moved('leaf')).toBeGreaterThan(moved('hub') * 5)
  })

  test('one thing alone, or all at one spot, is no trouble', () => {
    expect(apart([thing('e1', 3, 4)], FIELD).size).toBe(1)
    expect(overlaps([thing('a', 0, 0), thing('b', 0, 0), thing('c', 0, 0)])).toBe(0)
    expect(apart([], FIELD).size).toBe(0)
  })
})
