// Where each entity stands on the picture. ForceAtlas2 from places that the ids themselves give, so that the picture
// is the same each time and a new document moves the others little; kept with the case, never computed on the page.
import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import type { EntityId } from '../../model/entity.ts'
import type { SimpleNetwork, TieFacts } from './graph.ts'
import { randomFrom, seedOf } from './random.ts'

// CommonJS: Node and bundlers disagree on where its types put the function, so what is used of it stands here.
const forceAtlas2 = forceAtlas2Module as unknown as {
  (
    graph: unknown,
    options: {
      readonly iterations: number
      readonly getEdgeWeight: (edge: string, facts: TieFacts) => number
      readonly settings: object
    },
  ): Readonly<Record<string, { readonly x?: number; readonly y?: number }>>
  inferSettings(graph: unknown): object
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface LayoutOptions {
  readonly iterations: number
  /** The distance between two points where the entities were first put. */
  readonly spread: number
}

export const LAYOUT_DEFAULTS: LayoutOptions = { iterations: 120, spread: 1000 }

export function layoutOf(
  simple: SimpleNetwork,
  { iterations, spread }: LayoutOptions = LAYOUT_DEFAULTS,
): ReadonlyMap<EntityId, Point> {
  const graph = new UndirectedGraph<Point, TieFacts>()
  for (const id of simple.nodes()) {
    const random = randomFrom(seedOf(id))
    graph.addNode(id, { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread })
  }
  simple.forEachEdge((_edge, facts, source, target) => graph.addEdge(source, target, facts))
  const large = graph.order > 300
  const places = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: (_, { weight }) => Math.log2(1 + weight),
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: large, barnesHutTheta: 0.8 },
  })
  return new Map(
    Object.entries(places).map(([id, { x = 0, y = 0 }]) => [id as EntityId, { x: rounded(x), y: rounded(y) }]),
  )
}

/** To a hundredth: what is beyond the eye need not be the same on every processor. */
const rounded = (n: number): number => Math.round(n * 100) / 100
