import { describe, expect, test } from 'vitest'
import type { MapView } from '../../src/server/rooms/map.ts'
import { clusters, fanned } from './clusters.ts'
import { mapPart } from './part.ts'
import { type Degrees, flat, greatCircle } from './projection.ts'

const FRAME = { width: 800, height: 600 }
const BRNO: Degrees = [16.61, 49.2]
const TRABZON: Degrees = [39.72, 41]
const NEW_YORK: Degrees = [-74, 40.7]

const inFrame = ({ x, y }: { x: number; y: number }): boolean =>
  x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height

describe('the flat picture of the world', () => {
  test.each([
    ['one village', [BRNO]],
    ['a region', [BRNO, TRABZON]],
    ['the world', [BRNO, TRABZON, NEW_YORK, [151, -33] as Degrees]],
  ])('%s lies inside its frame', (_, places) => {
    const { at } = flat(places, FRAME)
    for (const place of places) expect(inFrame(at(place)!)).toBe(true)
  })

  test('east is right and north is up', () => {
    const { at } = flat([BRNO, TRABZON], FRAME)
    expect(at(TRABZON)!.x).toBeGreaterThan(at(BRNO)!.x)
    expect(at(TRABZON)!.y).toBeGreaterThan(at(BRNO)!.y)
  })

  test('kilometres are right around the middle of a region', () => {
    const { at, pixelsPerKm } = flat([BRNO, TRABZON], FRAME)
    const [a, b] = [at([28, 45])!, at([28, 46])!]
    // a degree of latitude is 111.2 km
    expect(Math.hypot(a.x - b.x, a.y - b.y) / pixelsPerKm).toBeCloseTo(111.2, 0)
  })

  test('what lies on the far side of the world is not drawn', () => {
    expect(flat([BRNO, TRABZON], FRAME).at([-150, -40])).toBeUndefined()
  })

  test('no place at all still gives a map', () => {
    expect(flat([], FRAME).at(BRNO)).toBeDefined()
  })

  test('a journey follows the shortest way over the globe', () => {
    const { at } = flat([BRNO, NEW_YORK, [151, -33]], FRAME)
    const way = greatCircle(BRNO, NEW_YORK, at)
    expect(way[0]!.x).toBeCloseTo(at(BRNO)!.x)
    expect(way.at(-1)!.y).toBeCloseTo(at(NEW_YORK)!.y)
    // over the north, above the straight line
    expect(way[20]!.y).toBeLessThan((way[0]!.y + way.at(-1)!.y) / 2)
  })
})

describe('marks that lie on one another', () => {
  const at = (x: number) => ({ x, y: 0 })

  test('alone they stand where they are', () => {
    const [one, two] = clusters([0, 100], at)
    expect(fanned(one!)).toEqual([{ one: 0, at: { x: 0, y: 0 } }])
    expect(two!.members).toEqual([100])
  })

  test('a few are fanned out so that each can be reached', () => {
    const fan = fanned(clusters([0, 1, 2], at)[0]!)!
    const spots = fan.map((one) => one.at)
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24)
  })

  test('many become one with their number; what has no spot is left to the list', () => {
    const [group] = clusters(
      Array.from({ length: 9 }, (_, i) => i),
      at,
    )
    expect(group!.members).toHaveLength(9)
    expect(fanned(group!)).toBeUndefined()
    expect(clusters([1], () => undefined)).toEqual([])
  })
})

describe('what of the map is drawn', () => {
  const spot = { place: 'e1', name: 'Brno', latitude: 49, longitude: 16, precisionKm: 6, country: 'CZ' }
  const incident = (id: string, from?: string) => ({
    incident: id,
    title: id,
    at: spot,
    claims: ['c1'],
    stretch: from === undefined ? {} : { from, to: from },
    entities: [],
  })
  const view = {
    incidents: [incident('i1', '2020-05-01'), incident('i2', '2024-05-01'), incident('i3')],
    arcs: [
      { kind: 'travel', stretches: [{ from: '2020-01-01', to: '2020-12-31' }] },
      { kind: 'travel', stretches: [] },
    ],
    places: [{ at: spot, claims: ['c1'], incidents: [] }],
    unplaced: { incidents: [], places: [], journeys: [] },
  } as unknown as MapView
  const drawn = (...rest: Parameters<typeof mapPart> extends [unknown, ...infer R] ? R : never) =>
    mapPart(view, ...rest).incidents.map((one) => one.incident)

  test('the stretch of time leaves out what is dated outside it, never what has no date', () => {
    expect(drawn({ from: '2024-01-01' }, ['travel', 'places'], undefined)).toEqual(['i2', 'i3'])
    expect(mapPart(view, { from: '2024-01-01' }, ['travel'], undefined).arcs).toHaveLength(1)
  })

  test('layers and a choice of incidents', () => {
    const { arcs, places } = mapPart(view, {}, [], undefined)
    expect([arcs, places]).toEqual([[], []])
    expect(drawn({}, [], new Set(['i1']))).toEqual(['i1'])
  })
})
