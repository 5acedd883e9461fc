// Which entities are tied more to each other than to the rest (Louvain, seeded). A community is a way of reading the
// picture, made from claims alone; it is no finding about the people in it.
import louvainModule from 'graphology-communities-louvain'
import type { EntityId } from '../../model/entity.ts'
import { into } from '../material.ts'
import type { SimpleNetwork } from './graph.ts'
import { randomFrom } from './random.ts'

// CommonJS: Node and bundlers disagree on where its types put the function, so what is used of it stands here.
const louvain = louvainModule as unknown as (
  graph: SimpleNetwork,
  options: { readonly getEdgeWeight: string; readonly rng: () => number },
) => Readonly<Record<string, number>>

/** Largest first, each in the order of its ids; entities without any tie are left out. */
export function communitiesOf(simple: SimpleNetwork): readonly (readonly EntityId[])[] {
  if (simple.size === 0) return []
  const found = louvain(simple, { getEdgeWeight: 'weight', rng: randomFrom(1) })
  const groups = new Map<number, EntityId[]>()
  for (const id of simple.nodes()) {
    if (simple.degree(id) > 0) into(groups, found[id] ?? -1, id as EntityId)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
