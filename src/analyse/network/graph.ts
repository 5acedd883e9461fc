// The case as a graph: a node for each entity, an edge for each pair that one claim ties, so that every edge has its
// sentence and parallel edges are so many reports. Views (assessments, statistics) tie nobody.
import { MultiDirectedGraph, UndirectedGraph } from 'graphology'
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { ClaimId } from '../../model/ids.ts'
import {
  type Certainty,
  type EntityType,
  type Polarity,
  type Predicate,
  type Role,
  sortOf,
} from '../../model/ontology.ts'
import type { Material, Taking } from '../material.ts'

export interface NodeFacts {
  readonly name: string
  readonly type: EntityType
  readonly kind: string
}

export interface EdgeFacts {
  readonly claim: ClaimId
  readonly predicate: Predicate
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly fromRole: Role
  readonly toRole: Role
}

/** Two entities that share claims, however many: what is measured and laid out. */
export interface TieFacts {
  readonly weight: number
}

export type Network = MultiDirectedGraph<NodeFacts, EdgeFacts>
export type SimpleNetwork = UndirectedGraph<NodeFacts, TieFacts>

/** Predicates whose place says where somebody is at home; elsewhere a place is a setting and ties nobody to it. */
const PLACED: ReadonlySet<Predicate> = new Set(['location', 'birth', 'residence'])

export function networkOf(material: Material): Network {
  const graph: Network = new MultiDirectedGraph()
  const drawn = new Set<EntityId>()
  const node = (id: EntityId): void => {
    if (drawn.has(id)) return
    drawn.add(id)
    const { name = id, type = 'Thing', kind = '' } = material.entity(id) ?? {}
    graph.addNode(id, { name, type, kind })
  }
  for (const claim of material.claims) {
    let i = 0
    for (const [from, to] of pairsOf(material, claim)) {
      node(from.entity)
      node(to.entity)
      graph.addEdgeWithKey(`${claim.id}:${i++}`, from.entity, to.entity, {
        claim: claim.id,
        predicate: claim.predicate,
        certainty: claim.certainty,
        polarity: claim.polarity,
        fromRole: from.role,
        toRole: to.role,
      })
    }
  }
  return graph
}

/** The first role of a claim with each of its others; several fillers of `party` with one another. */
function pairsOf(material: Material, claim: Claim): readonly (readonly [Taking, Taking])[] {
  if (sortOf(claim.predicate) === 'view') return []
  const placed = PLACED.has(claim.predicate)
  const takings = material.takings(claim)
  const first = takings.find(({ role }) => placed || role !== 'place')
  const pairs: (readonly [Taking, Taking])[] = []
  for (const [i, from] of takings.entries()) {
    if (from.role !== first?.role) continue
    const others = claim.predicate === 'association' ? takings.slice(i + 1) : takings
    for (const to of others) {
      if (to.entity === from.entity || (to.role === 'place' && !placed)) continue
      if ((to.role === first.role) === (claim.predicate === 'association')) pairs.push([from, to])
    }
  }
  return pairs
}

/** One edge for each pair that some claim affirms, in the order of the ids so that everything after it is repeatable. */
export function simplified(network: Network): SimpleNetwork {
  const weights = new Map<string, number>()
  network.forEachEdge((_, { polarity }, source, target) => {
    if (polarity !== 'affirmed') return
    const key = source < target ? `${source}\n${target}` : `${target}\n${source}`
    weights.set(key, (weights.get(key) ?? 0) + 1)
  })
  const graph: SimpleNetwork = new UndirectedGraph()
  for (const id of network.nodes().sort()) graph.addNode(id, network.getNodeAttributes(id))
  for (const key of [...weights.keys()].sort()) {
    const [source = '', target = ''] = key.split('\n')
    graph.addEdgeWithKey(key, source, target, { weight: weights.get(key) ?? 1 })
  }
  return graph
}
