// How two entities are tied through others: the shortest ways, or all ways of a few steps, with the claims at each
// step. What is only denied or open is no step.
import type { EntityId } from '../../model/entity.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { Network } from './graph.ts'

export interface PathStep {
  readonly from: EntityId
  readonly to: EntityId
  readonly claims: readonly ClaimId[]
}

export interface Paths {
  /** Shortest first. */
  readonly paths: readonly (readonly PathStep[])[]
  /** There are more ways than are listed. */
  readonly more: boolean
}

export interface PathOptions {
  /** How many steps a way may have beyond the shortest. */
  readonly longer: number
  readonly steps: number
  readonly most: number
  /** Entities that no way may lead through, such as a state with which everybody has to do. */
  readonly avoid: readonly EntityId[]
}

/** A search that has looked this often gives what it has. */
const VISITS = 200_000

export const PATH_DEFAULTS: PathOptions = { longer: 0, steps: 6, most: 50, avoid: [] }

export function pathsBetween(
  network: Network,
  from: EntityId,
  to: EntityId,
  options: Partial<PathOptions> = {},
): Paths {
  const { longer, steps, most, avoid } = { ...PATH_DEFAULTS, ...options }
  if (from === to || !network.hasNode(from) || !network.hasNode(to)) return { paths: [], more: false }
  const barred = new Set<string>(avoid)
  const neighbours = neighbourhood(network)
  const distance = distances(neighbours, from, to, steps, barred)
  const shortest = distance.get(from)
  if (shortest === undefined) return { paths: [], more: false }

  const found: EntityId[][] = []
  let visits = 0
  let more = false
  /** Only ways of just this length: the shorter ones were found before. */
  const walk = (way: EntityId[], left: number): void => {
    const at = way[way.length - 1]!
    if (at === to) {
      if (left === 0) found.push([...way])
      return
    }
    for (const next of neighbours(at)) {
      const rest = distance.get(next)
      if (rest === undefined || rest > left - 1 || way.includes(next)) continue
      if (found.length >= most || ++visits > VISITS) {
        more = true
        return
      }
      way.push(next)
      walk(way, left - 1)
      way.pop()
    }
  }
  for (let length = shortest; length <= Math.min(steps, shortest + longer); length++) walk([from], length)
  return { paths: found.map((way) => stepsOf(network, way)), more }
}

type Neighbours = (id: EntityId) => readonly EntityId[]

/** In the order of the ids, looked up once for each entity. */
function neighbourhood(network: Network): Neighbours {
  const known = new Map<EntityId, readonly EntityId[]>()
  return (id) => {
    const cached = known.get(id)
    if (cached) return cached
    const found = new Set<EntityId>()
    network.forEachEdge(id, (_, { polarity }, source, target) => {
      if (polarity === 'affirmed') found.add((source === id ? target : source) as EntityId)
    })
    const sorted = [...found].sort()
    known.set(id, sorted)
    return sorted
  }
}

function distances(
  neighbours: Neighbours,
  from: EntityId,
  to: EntityId,
  steps: number,
  barred: ReadonlySet<string>,
): ReadonlyMap<EntityId, number> {
  const distance = new Map<EntityId, number>([[to, 0]])
  let frontier: readonly EntityId[] = [to]
  for (let step = 1; step <= steps && frontier.length > 0; step++) {
    const next: EntityId[] = []
    for (const at of frontier) {
      if (barred.has(at) && at !== to) continue
      for (const id of neighbours(at)) {
        if (distance.has(id)) continue
        distance.set(id, step)
        next.push(id)
      }
    }
    frontier = next
  }
  for (const id of barred) if (id !== to && id !== from) distance.delete(id as EntityId)
  return distance
}

function stepsOf(network: Network, way: readonly EntityId[]): readonly PathStep[] {
  return way.slice(1).map((to, i) => {
    const from = way[i]!
    const claims = new Set<ClaimId>()
    network.forEachEdge(from, (_, { claim, polarity }, source, target) => {
      if (polarity === 'affirmed' && (source === to || target === to)) claims.add(claim)
    })
    return { from, to, claims: [...claims] }
  })
}
