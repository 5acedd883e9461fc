// Where each entity stands on the picture. ForceAtlas2 from places that the ids themselves give, so that the picture
// is the same each time; kept with the case, never computed on the page. Whoever had a place keeps it when others come.
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
  /** Rounds of forces up to a thousand entities; of more entities each round takes longer, and there are fewer. */
  readonly iterations: number
  /** The distance between two points where the entities were first put. */
  readonly spread: number
  /** Where entities stood before: they stay there, unless so many are new that the old picture no longer fits. */
  readonly from?: ReadonlyMap<EntityId, Point>
}

export const LAYOUT_DEFAULTS: LayoutOptions = { iterations: 120, spread: 1000 }

const THOUSAND = 1000
const FEWEST = 25

/** Beyond this share of new entities everybody may move, from where they stood. */
const NEW = 0.3

export function layoutOf(simple: SimpleNetwork, options: Partial<LayoutOptions> = {}): ReadonlyMap<EntityId, Point> {
  const { iterations, spread, from = NOWHERE } = { ...LAYOUT_DEFAULTS, ...options }
  const ids = simple.nodes() as EntityId[]
  const known = ids.filter((id) => from.has(id)).length
  const settled = known > 0 && ids.length - known <= ids.length * NEW
  const places = new Map(ids.map((id) => [id, from.get(id) ?? firstPlace(simple, id, spread, from)]))
  if (known === ids.length) return places
  const graph = new UndirectedGraph<Point & { readonly fixed: boolean }, TieFacts>()
  for (const [id, place] of places) graph.addNode(id, { ...place, fixed: settled && from.has(id) })
  simple.forEachEdge((_edge, facts, source, target) => graph.addEdge(source, target, facts))
  const found = forceAtlas2(graph, {
    iterations:
      graph.order <= THOUSAND ? iterations : Math.max(FEWEST, Math.round((iterations * THOUSAND) / graph.order)),
    getEdgeWeight: (_, { weight }) => Math.log2(1 + weight),
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 300, barnesHutTheta: 0.8 },
  })
  return new Map(
    ids.map((id) => {
      const { x = 0, y = 0 } = found[id] ?? {}
      return [id, (settled ? from.get(id) : undefined) ?? { x: rounded(x), y: rounded(y) }]
    }),
  )
}

const NOWHERE: ReadonlyMap<EntityId, Point> = new Map()

/** In the middle of those to whom it is tied and who have a place, or where its id says; never quite upon another. */
function firstPlace(simple: SimpleNetwork, id: EntityId, spread: number, from: ReadonlyMap<EntityId, Point>): Point {
  const random = randomFrom(seedOf(id))
  const [dx, dy] = [random() - 0.5, random() - 0.5]
  const near = simple.neighbors(id).flatMap((other) => from.get(other as EntityId) ?? [])
  if (near.length === 0) return { x: dx * spread, y: dy * spread }
  const middle = (of: (point: Point) => number) => near.reduce((sum, point) => sum + of(point), 0) / near.length
  return { x: middle(({ x }) => x) + (dx * spread) / 50, y: middle(({ y }) => y) + (dy * spread) / 50 }
}

/** To a hundredth: what is beyond the eye need not be the same on every processor. */
const rounded = (n: number): number => Math.round(n * 100) / 100
