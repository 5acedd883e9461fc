// Betweenness after Brandes (2001) on flat arrays. A large case would take minutes, so there the ways are counted from
// a fixed number of evenly spread starts and scaled up (Brandes and Pich 2007); the same case gives the same figures.
import type { SimpleNetwork } from './graph.ts'

/** Neighbours of node i stand at `starts[i]` to `starts[i + 1]`. */
export interface Csr {
  readonly order: number
  readonly starts: Int32Array
  readonly neighbours: Int32Array
}

export function compact(simple: SimpleNetwork): Csr {
  const nodes = simple.nodes()
  const index = new Map(nodes.map((id, i) => [id, i]))
  const starts = new Int32Array(nodes.length + 1)
  nodes.forEach((id, i) => {
    starts[i + 1] = starts[i]! + simple.degree(id)
  })
  const filled = starts.slice()
  const neighbours = new Int32Array(starts[nodes.length]!)
  simple.forEachEdge((_edge, _facts, source, target) => {
    const [s, t] = [index.get(source)!, index.get(target)!]
    neighbours[filled[s]!++] = t
    neighbours[filled[t]!++] = s
  })
  return { order: nodes.length, starts, neighbours }
}

/** Steps along edges that one answer may take. */
const BUDGET = 12_000_000

export function betweennessOf(csr: Csr): { readonly values: Float64Array; readonly sources: number } {
  const { order } = csr
  const affordable = Math.max(50, Math.floor(BUDGET / Math.max(1, csr.neighbours.length)))
  const sources = Math.min(order, affordable)
  const values = new Float64Array(order)
  for (let k = 0; k < sources; k++) addFrom(csr, Math.floor((k * order) / sources), values)
  // every pair is met from both ends
  const pairs = ((order - 1) * (order - 2)) / 2
  const scale = pairs > 0 ? order / sources / 2 / pairs : 0
  return { values: values.map((v) => Math.round(v * scale * 1e9) / 1e9), sources }
}

/** Adds to each node its share of the shortest ways that begin at `source`. */
function addFrom({ order, starts, neighbours }: Csr, source: number, into: Float64Array): void {
  const ways = new Float64Array(order)
  const depth = new Int32Array(order).fill(-1)
  const share = new Float64Array(order)
  const queue = new Int32Array(order)
  let end = 1
  queue[0] = source
  ways[source] = 1
  depth[source] = 0
  for (let at = 0; at < end; at++) {
    const node = queue[at]!
    for (let e = starts[node]!; e < starts[node + 1]!; e++) {
      const next = neighbours[e]!
      if (depth[next] === -1) {
        depth[next] = depth[node]! + 1
        queue[end++] = next
      }
      if (depth[next] === depth[node]! + 1) ways[next]! += ways[node]!
    }
  }
  for (let at = end - 1; at > 0; at--) {
    const node = queue[at]!
    for (let e = starts[node]!; e < starts[node + 1]!; e++) {
      const before = neighbours[e]!
      if (depth[before] === depth[node]! - 1) share[before]! += (ways[before]! / ways[node]!) * (1 + share[node]!)
    }
    into[node]! += share[node]!
  }
}
