// How central each entity is, with the definition of each measure beside its name. They measure the case – who is
// written about together with whom – and not anybody's guilt or importance.
import type { EntityId } from '../../model/entity.ts'
import { betweennessOf, type Csr, compact } from './betweenness.ts'
import type { SimpleNetwork } from './graph.ts'

export const MEASURES = {
  ties: 'Number of different entities with which at least one claim affirms a tie.',
  claims: 'Number of affirmed claims that tie the entity to others.',
  betweenness:
    'Share of the shortest ways between pairs of other entities that lead through this one (Brandes 2001); in a large case estimated from the ways that begin at a fixed number of entities.',
  brokerage:
    'Number of pairs of neighbours that have no tie to each other and meet only through others such as this one.',
} as const
export type Measure = keyof typeof MEASURES

export type Measured = Readonly<Record<Measure, number>> & { readonly entity: EntityId }

export interface Measures {
  /** Highest betweenness first. */
  readonly entities: readonly Measured[]
  /** How many entities the ways were counted from; all of them unless the case is large. */
  readonly sources: number
}

export function measuresOf(simple: SimpleNetwork): Measures {
  const csr = compact(simple)
  const { values, sources } = betweennessOf(csr)
  const closed = trianglesOf(csr)
  const entities = simple.nodes().map((id, i) => {
    const ties = csr.starts[i + 1]! - csr.starts[i]!
    return {
      entity: id as EntityId,
      ties,
      claims: simple.reduceEdges(id, (sum, _, { weight }) => sum + weight, 0),
      betweenness: values[i]!,
      brokerage: (ties * (ties - 1)) / 2 - closed[i]!,
    }
  })
  return { entities: entities.sort(mostCentral), sources }
}

const mostCentral = (a: Measured, b: Measured): number =>
  b.betweenness - a.betweenness || b.ties - a.ties || (a.entity < b.entity ? -1 : 1)

/** For each entity, how many pairs of its neighbours are tied to each other: each triangle once at each corner. */
function trianglesOf({ order, starts, neighbours }: Csr): Float64Array {
  const closed = new Float64Array(order)
  const degree = (i: number) => starts[i + 1]! - starts[i]!
  const later = (i: number, j: number) => degree(i) < degree(j) || (degree(i) === degree(j) && i < j)
  const mark = new Int32Array(order).fill(-1)
  for (let a = 0; a < order; a++) {
    for (let e = starts[a]!; e < starts[a + 1]!; e++) if (later(a, neighbours[e]!)) mark[neighbours[e]!] = a
    for (let e = starts[a]!; e < starts[a + 1]!; e++) {
      const b = neighbours[e]!
      if (!later(a, b)) continue
      for (let f = starts[b]!; f < starts[b + 1]!; f++) {
        const c = neighbours[f]!
        if (!later(b, c) || mark[c] !== a) continue
        closed[a]! += 1
        closed[b]! += 1
        closed[c]! += 1
      }
    }
  }
  return closed
}
