// The part of the network around one entity that fits on a page: everybody within a few ties, and where that is too many,
// those with most claims that tie them to who is already shown, nearest first. Nobody is shown without a way to the middle.
import type { EntityId } from '../../model/entity.ts'
import type { SimpleNetwork } from './graph.ts'

export interface NeighbourhoodOptions {
  /** How many ties away from the entity at most. */
  readonly hops: number
  /** How many entities at most, the one in the middle included. */
  readonly most: number
}

export interface Neighbour {
  readonly entity: EntityId
  readonly hops: number
}

export interface Neighbourhood {
  /** The one in the middle first, then nearest first, and of equally near ones those with most claims. */
  readonly entities: readonly Neighbour[]
  /** How many within those hops are left out; of those further out than the page reaches nobody was counted. */
  readonly more: number
}

export const NEIGHBOURHOOD_DEFAULTS: NeighbourhoodOptions = { hops: 2, most: 150 }

export function neighbourhood(
  simple: SimpleNetwork,
  entity: EntityId,
  options: Partial<NeighbourhoodOptions> = {},
): Neighbourhood {
  const { hops, most } = { ...NEIGHBOURHOOD_DEFAULTS, ...options }
  if (!simple.hasNode(entity)) return { entities: [], more: 0 }
  const shown = new Map<EntityId, number>([[entity, 0]])
  let edge: readonly EntityId[] = [entity]
  let more = 0
  for (let hop = 1; hop <= hops && edge.length > 0; hop++) {
    const claims = new Map<EntityId, number>()
    for (const from of edge) {
      simple.forEachEdge(from, (_, { weight }, source, target) => {
        const other = (source === from ? target : source) as EntityId
        if (!shown.has(other)) claims.set(other, (claims.get(other) ?? 0) + weight)
      })
    }
    const found = [...claims].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id)
    edge = found.slice(0, Math.max(0, most - shown.size))
    more += found.length - edge.length
    for (const id of edge) shown.set(id, hop)
  }
  return { entities: [...shown].map(([id, at]) => ({ entity: id, hops: at })), more }
}
