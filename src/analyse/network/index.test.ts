import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import { describe, expect, test } from 'vitest'
import { entityId, type MadeClaim, made } from '../../../test/analyse/made.ts'
import type { EntityId } from '../../model/entity.ts'
import { betweennessOf, compact } from './betweenness.ts'
import {
  communitiesOf,
  layoutOf,
  measuresOf,
  type Network,
  neighbourhood,
  networkOf,
  pathsBetween,
  simplified,
} from './index.ts'
import { randomFrom } from './random.ts'

const betweenness = betweennessModule as unknown as typeof betweennessModule.default

const know = (a: string, b: string, more: Partial<MadeClaim> = {}): MadeClaim => ({
  predicate: 'association',
  roles: { party: [a, b] },
  ...more,
})
const networkFrom = (rows: readonly MadeClaim[]): Network => networkOf(made(rows).material)

// two rings of three with one bridge
const rings = [
  know('Ada', 'Ben'),
  know('Ben', 'Cyd'),
  know('Cyd', 'Ada'),
  know('Cyd', 'Dov'),
  know('Dov', 'Eva'),
  know('Eva', 'Fay'),
  know('Fay', 'Dov'),
]

describe('graph', () => {
  test('each pair of a claim is an edge with its claim; views and mere settings tie nobody', () => {
    const network = networkFrom([
      { predicate: 'payment', roles: { payer: ['Ada', 'Ben'], payee: 'Cyd', amount: 'USD 5', place: 'Gdańsk' } },
      { predicate: 'payment', roles: { payer: 'Ada', payee: 'Cyd', amount: 'USD 5' } },
      { predicate: 'assessment', roles: { holder: 'Dov', topic: 'it', kind: 'judgement' } },
      { predicate: 'birth', roles: { person: 'Ada', place: 'Brno' } },
    ])
    const ends = network.mapEdges((_, facts, from, to) => `${from} ${facts.predicate} ${to}`)
    expect(ends).toEqual(['e:Ada payment e:Cyd', 'e:Ben payment e:Cyd', 'e:Ada payment e:Cyd', 'e:Ada birth e:Brno'])
    expect(network.everyEdge((_, { claim }) => claim.startsWith('c'))).toBe(true)
  })

  test('what is denied is an edge and no tie', () => {
    const network = networkFrom([know('Ada', 'Ben', { polarity: 'denied' }), know('Ben', 'Cyd')])
    expect([network.size, simplified(network).size]).toEqual([2, 1])
  })
})

describe('measures', () => {
  const measured = (name: string, rows = rings) =>
    measuresOf(simplified(networkFrom(rows))).entities.find(({ entity }) => entity === entityId(name))

  test('the two ends of a bridge stand between', () => {
    expect(measured('Cyd')).toMatchObject({ ties: 3, claims: 3, brokerage: 2, betweenness: 0.6 })
    expect(measured('Ada')).toMatchObject({ ties: 2, brokerage: 0, betweenness: 0 })
  })

  test('betweenness is that of graphology-metrics on random graphs', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 20; round++) {
      const rows = Array.from({ length: 60 }, () => [Math.floor(random() * 25), Math.floor(random() * 25)])
      const simple = simplified(networkFrom(rows.flatMap(([a, b]) => (a === b ? [] : know(`N${a}`, `N${b}`)))))
      const wanted = betweenness(simple, { normalized: true, getEdgeWeight: null })
      const { values } = betweennessOf(compact(simple))
      for (const [i, id] of simple.nodes().entries()) expect(values[i]).toBeCloseTo(wanted[id] ?? -1, 8)
    }
  })
})

test('communities are the two rings', () => {
  expect(communitiesOf(simplified(networkFrom(rings)))).toEqual([
    ['Ada', 'Ben', 'Cyd'].map(entityId),
    ['Dov', 'Eva', 'Fay'].map(entityId),
  ])
})

describe('layout', () => {
  test('the same network gives the same bytes, in whatever order its claims came', () => {
    const one = layoutOf(simplified(networkFrom(rings)))
    const other = layoutOf(simplified(networkFrom([...rings].reverse())))
    expect(JSON.stringify([...other])).toBe(JSON.stringify([...one]))
    expect([...one.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  test('neighbours stand nearer than strangers', () => {
    const at = layoutOf(simplified(networkFrom(rings)))
    const distance = (a: string, b: string) => {
      const [p, q] = [at.get(entityId(a)), at.get(entityId(b))]
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0))
    }
    expect(distance('Ada', 'Ben')).toBeLessThan(distance('Ada', 'Fay'))
  })
})

describe('layout from a stored one', () => {
  const many = Array.from({ length: 12 }, (_, i) => know(`N${i}`, `N${(i * 5 + 1) % 12}`)).filter(
    ({ roles }) => new Set(roles.party).size === 2,
  )
  const before = simplified(networkFrom(many))
  const stored = layoutOf(before)

  test('nobody moves when one comes, and the one who comes stands by those to whom it is tied', () => {
    const after = layoutOf(simplified(networkFrom([...many, know('New', 'N3')])), { from: stored })
    for (const [id, place] of stored) expect(after.get(id)).toEqual(place)
    const at = after.get(entityId('New'))!
    const nearest = [...stored].sort(
      ([, a], [, b]) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y),
    )
    expect(nearest.slice(0, 3).map(([id]) => id)).toContain(entityId('N3'))
  })

  test('the same entities keep the same places, and one that is gone is gone', () => {
    expect([...layoutOf(before, { from: stored })]).toEqual([...stored])
    const fewer = simplified(networkFrom(many.slice(0, 6)))
    expect(new Set(layoutOf(fewer, { from: stored }).keys())).toEqual(new Set(fewer.nodes()))
  })

  test('where most are new everybody may move', () => {
    const others = Array.from({ length: 12 }, (_, i) => know(`M${i}`, `N${i}`))
    const after = layoutOf(simplified(networkFrom([...many, ...others])), { from: stored })
    expect([...stored].some(([id, { x }]) => after.get(id)?.x !== x)).toBe(true)
  })
})

describe('neighbourhood', () => {
  const rows = [
    ...rings,
    ...['a', 'b', 'c'].map((name) => know('Cyd', name)),
    // told by two papers
    know('Cyd', 'Dov', { doc: 'd2' }),
  ]
  const around = (name: string, options: Parameters<typeof neighbourhood>[2]) => {
    const { entities, more } = neighbourhood(simplified(networkFrom(rows)), entityId(name), options)
    return [entities.map(({ entity, hops }) => `${entity.slice(2)} ${hops}`).join(', '), more]
  }
  test.each<[string, string, Parameters<typeof neighbourhood>[2], string, number]>([
    ['one tie away', 'Eva', { hops: 1 }, 'Eva 0, Dov 1, Fay 1', 0],
    ['two ties away', 'Eva', { hops: 2 }, 'Eva 0, Dov 1, Fay 1, Cyd 2', 0],
    ['those with most claims first, and how many are left out', 'Cyd', { hops: 1, most: 3 }, 'Cyd 0, Dov 1, Ada 1', 4],
    ['a stranger', 'Zoe', {}, '', 0],
  ])('%s', (_, name, options, entities, more) => expect(around(name, options)).toEqual([entities, more]))
})

describe('paths', () => {
  const network = networkFrom([...rings, know('Ada', 'Fay', { polarity: 'denied' })])
  const ways = (from: string, to: string, options: Parameters<typeof pathsBetween>[3] = {}) =>
    pathsBetween(network, entityId(from), entityId(to), options).paths.map((steps) =>
      [from, ...steps.map(({ to: id }) => id.slice(2))].join(' '),
    )

  test('the shortest way, and none over a denial', () => expect(ways('Ada', 'Fay')).toEqual(['Ada Cyd Dov Fay']))

  test('all short ways, the shortest first', () => {
    expect(ways('Ada', 'Fay', { longer: 1 })).toEqual(['Ada Cyd Dov Fay', 'Ada Ben Cyd Dov Fay', 'Ada Cyd Dov Eva Fay'])
  })

  test('no way leads through what is to be avoided', () => {
    expect(ways('Ada', 'Dov', { avoid: [entityId('Cyd')] })).toEqual([])
    expect(ways('Cyd', 'Fay', { avoid: [entityId('Cyd')] })).toEqual(['Cyd Dov Fay'])
  })

  test('each step has its claims', () => {
    const { paths, more } = pathsBetween(network, entityId('Ada'), entityId('Fay'))
    expect(paths[0]?.map(({ claims }) => claims.length)).toEqual([1, 1, 1])
    expect(more).toBe(false)
  })

  test('a limit is said', () => {
    expect(pathsBetween(network, entityId('Ada'), entityId('Fay'), { longer: 2, most: 2 })).toMatchObject({
      more: true,
    })
  })

  test.each([
    ['itself', 'Ada', 'Ada'],
    ['a stranger', 'Ada', 'Zoe'],
  ])('none to %s', (_, from, to) => expect(ways(from, to as EntityId)).toEqual([]))
})
