// The part of the network that fits on a page: everybody within a few ties of the one in focus, or those with most ties,
// by filters that leave every place where it is; the ways between two; who is central; who belongs together.
import { createRoute, z } from '@hono/zod-openapi'
import {
  CERTAINTIES,
  type Certainty,
  type Claim,
  type ClaimId,
  communitiesOf,
  ENTITY_TYPES,
  type EntityId,
  type EntityType,
  type IncidentId,
  layOut,
  layoutOf,
  type Material,
  MEASURES,
  type Measure,
  type Measures,
  measuresOf,
  type Network,
  neighbourhood,
  networkOf,
  type Paths,
  type Point,
  PREDICATES,
  type Predicate,
  pathsBetween,
  type SimpleNetwork,
  type Support,
  simplified,
  stretchOf,
  supportOf,
} from '../../index.ts'
import { as } from '../api.ts'
import { type Board, perBoard } from '../board.ts'
import { kept } from '../kept.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'
import { ids, named, supported } from './shapes.ts'

export interface NetworkNode {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  readonly kind?: string
  readonly x: number
  readonly y: number
  /** Ties of the whole case, not only of what is shown. */
  readonly ties: number
}

/** All claims that tie two entities, whatever they say of them. */
export interface NetworkEdge extends Support {
  readonly from: EntityId
  readonly to: EntityId
  readonly predicates: readonly Predicate[]
}

export interface NetworkView {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
  /** Entities that the filters let through and the page has no room for. */
  readonly more: number
  /** Ties of those shown that are left out, being told of least. */
  readonly thin: number
  /** Claims among those shown that have no date and so pass any stretch of time. */
  readonly undated: number
}

export interface MeasuresView extends Measures {
  readonly definitions: Readonly<Record<Measure, string>>
}

export const networkView = as<NetworkView>(
  z.strictObject({
    nodes: list(z.strictObject({ ...named, x: z.number(), y: z.number(), ties: z.int().nonnegative() })),
    edges: list(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        predicates: z.array(z.enum(PREDICATES)).readonly(),
        ...supported,
      }),
    ),
    more: z.int().nonnegative(),
    thin: z.int().nonnegative(),
    undated: z.int().nonnegative(),
  }),
).openapi('Network')

export const pathsView = as<Paths>(
  z.strictObject({
    paths: list(list(z.strictObject({ from: z.string(), to: z.string(), claims: ids }))),
    more: z.boolean(),
  }),
).openapi('Paths')

export const measuresView = as<MeasuresView>(
  z.strictObject({
    definitions: z.record(z.string(), z.string()),
    entities: list(
      z.strictObject({
        entity: z.string(),
        ties: z.number(),
        claims: z.number(),
        betweenness: z.number(),
        brokerage: z.number(),
      }),
    ),
    sources: z.int(),
  }),
).openapi('Measures')

export const communitiesView = as<readonly (readonly EntityId[])[]>(list(ids)).openapi('Communities')

const commas = z
  .string()
  .optional()
  .transform((text) => text?.split(',').filter(Boolean))
const oneOf = <T extends string>(known: readonly T[]) =>
  commas.transform((given) => given?.filter((one): one is T => (known as readonly string[]).includes(one)))

const asked = z.object({
  focus: z.string().optional().openapi({ description: 'An entity or an incident' }),
  hops: z.coerce.number().int().min(1).max(3).default(2),
  also: commas.openapi({ description: 'Entities that are shown whatever the focus' }),
  types: oneOf(ENTITY_TYPES),
  predicates: oneOf(PREDICATES),
  certainty: z.enum(CERTAINTIES).default('possible').openapi({ description: 'The least certainty' }),
  from: z.string().optional(),
  to: z.string().optional(),
})
type Asked = z.output<typeof asked>

const getNetwork = createRoute({
  method: 'get',
  path: '/network',
  summary: 'Entities with their places on the picture and the claims that tie them, at most a thousand at once',
  request: { query: asked },
  responses: { 200: gives(networkView, 'The part of the network'), ...refuses },
})
const getPaths = createRoute({
  method: 'get',
  path: '/network/paths',
  summary: 'The ways between two entities with the claims of each step, shortest first',
  request: {
    query: z.object({
      from: z.string(),
      to: z.string(),
      avoid: commas,
      longer: z.coerce.number().int().min(0).max(2).default(0),
    }),
  },
  responses: { 200: gives(pathsView, 'Ways'), ...refuses },
})
const getMeasures = createRoute({
  method: 'get',
  path: '/network/measures',
  summary: 'Who is written about together with most others, with the definition of each measure',
  responses: { 200: gives(measuresView, 'Measures'), ...refuses },
})
const getCommunities = createRoute({
  method: 'get',
  path: '/network/communities',
  summary: 'Entities that are tied more to each other than to the rest, largest group first',
  responses: { 200: gives(communitiesView, 'Groups of entities'), ...refuses },
})

/** Beyond this a picture is a blot, and slow. */
const MOST = 1000
const MOST_TIES = 1500
const MOST_MEASURED = 200

interface Whole {
  readonly network: Network
  readonly simple: SimpleNetwork
}
const wholeOf = perBoard(({ material }): Whole => {
  const network = networkOf(material)
  return { network, simple: simplified(network) }
})
const measured = perBoard((board) => measuresOf(wholeOf(board).simple))
const communities = perBoard((board) => communitiesOf(wholeOf(board).simple))

export function partOf(
  material: Material,
  { network, simple }: Whole,
  places: ReadonlyMap<EntityId, Point>,
  wanted: Asked,
): NetworkView {
  const passes = filterOf(material, wanted)
  const around = aroundOf(material, simple, wanted)
  const ties = new Map<string, { readonly from: EntityId; readonly to: EntityId; readonly claims: Set<ClaimId> }>()
  const tied = new Map<EntityId, number>()
  network.forEachEdge((_, { claim }, source, target) => {
    const [from, to] = [source as EntityId, target as EntityId]
    if (!passes(claim, from, to)) return
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`
    const known = ties.get(key)
    if (known === undefined) for (const id of [from, to]) tied.set(id, (tied.get(id) ?? 0) + 1)
    const tie = known ?? { from, to, claims: new Set<ClaimId>() }
    tie.claims.add(claim)
    ties.set(key, tie)
  })
  const always = new Set<EntityId>([...(wanted.also ?? []), ...(wanted.focus ? [wanted.focus] : [])] as EntityId[])
  const possible = network
    .nodes()
    .map((id) => id as EntityId)
    .filter((id) => always.has(id) || (tied.has(id) && (around === undefined || around.has(id))))
  const rank = (id: EntityId): number => (always.has(id) ? -1 : (around?.get(id) ?? 0))
  possible.sort((a, b) => rank(a) - rank(b) || (tied.get(b) ?? 0) - (tied.get(a) ?? 0) || (a < b ? -1 : 1))
  const shown = new Set(possible.slice(0, MOST))
  const among = [...ties.values()].filter(({ from, to }) => shown.has(from) && shown.has(to))
  const nearest = ({ from, to, claims }: (typeof among)[number]): number =>
    always.has(from) || always.has(to) ? Number.POSITIVE_INFINITY : claims.size
  const drawn =
    among.length <= MOST_TIES ? among : among.toSorted((a, b) => nearest(b) - nearest(a)).slice(0, MOST_TIES)
  const edges = drawn.map(({ from, to, claims }): NetworkEdge => {
    const held = [...claims].flatMap((id) => material.claim(id) ?? [])
    return { from, to, predicates: [...new Set(held.map(({ predicate }) => predicate))], ...supportOf(held) }
  })
  const told = new Set(edges.flatMap(({ claims }) => claims))
  return {
    nodes: [...shown].map((entity) => {
      const { name, type, kind } = network.getNodeAttributes(entity)
      const { x, y } = places.get(entity) ?? { x: 0, y: 0 }
      const ties = simple.hasNode(entity) ? simple.degree(entity) : 0
      return { entity, name, type, ...(kind === '' ? {} : { kind }), x, y, ties }
    }),
    edges,
    more: possible.length - shown.size,
    thin: among.length - drawn.length,
    undated: [...told].filter((id) => timesOf(material.claim(id)).length === 0).length,
  }
}

const timesOf = (claim: Claim | undefined): readonly string[] =>
  (claim?.roles.time ?? []).flatMap(({ value }) => value ?? [])

function filterOf(material: Material, { types, predicates, certainty, from, to }: Asked) {
  const least = CERTAINTIES.indexOf(certainty satisfies Certainty)
  const isType = (id: EntityId): boolean => types === undefined || types.includes(material.entity(id)?.type ?? 'Thing')
  const isThen = (claim: Claim): boolean => {
    const times = timesOf(claim).map((time) => stretchOf(time as Parameters<typeof stretchOf>[0]))
    return (
      times.length === 0 ||
      times.some(
        (stretch) =>
          (from === undefined || (stretch.to ?? '9999') >= from) && (to === undefined || (stretch.from ?? '') <= to),
      )
    )
  }
  const known = new Map<ClaimId, boolean>()
  const isTold = (id: ClaimId): boolean => {
    const claim = material.claim(id)
    return (
      claim !== undefined &&
      CERTAINTIES.indexOf(claim.certainty) >= least &&
      (predicates === undefined || predicates.includes(claim.predicate)) &&
      isThen(claim)
    )
  }
  return (id: ClaimId, a: EntityId, b: EntityId): boolean => {
    const told = known.get(id) ?? isTold(id)
    known.set(id, told)
    return told && isType(a) && isType(b)
  }
}

/** Who lies within the wanted number of ties, with how many; everybody where nothing is in focus. */
function aroundOf(material: Material, simple: SimpleNetwork, { focus, hops, also = [] }: Asked) {
  if (focus === undefined) return undefined
  const incident = material.resolution.incidents.get(focus as IncidentId)
  const middles = incident
    ? [...new Set(material.recorded(incident).flatMap((claim) => material.takings(claim).map(({ entity }) => entity)))]
    : [focus as EntityId]
  const around = new Map<EntityId, number>()
  // those of an incident are near already, so they reach one tie less far
  for (const middle of middles) {
    if (hops - (incident ? 1 : 0) === 0) around.set(middle, 0)
    const near = neighbourhood(simple, middle, { hops: hops - (incident ? 1 : 0), most: MOST })
    for (const { entity, hops: far } of near.entities) around.set(entity, Math.min(around.get(entity) ?? far, far))
  }
  for (const pinned of also) around.set(pinned as EntityId, 0)
  return around
}

const keptPlaces = z.record(z.string(), z.tuple([z.number(), z.number()]))

export const networkRoom: Room = (api, { board, notes }) => {
  // Whoever had a place keeps it, when the case grows and when the program starts anew.
  const note = kept(notes, 'network.places', keptPlaces, {})
  let places: Promise<ReadonlyMap<EntityId, Point>> = note
    .read()
    .then((found) => new Map(Object.entries(found).map(([id, [x, y]]) => [id as EntityId, { x, y }])))
  const placesOf = perBoard((now: Board) => {
    const { simple } = wholeOf(now)
    places = places
      .then(async (from) => {
        const found = await layOut(simple, from)
        const isNew = found.size !== from.size || [...found.keys()].some((id) => !from.has(id))
        if (isNew) await note.write(Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]])))
        return found
      })
      .catch(() => layoutOf(simple))
    return places
  })

  api.openapi(getNetwork, async (c) => {
    const now = await board()
    return c.json(partOf(now.material, wholeOf(now), await placesOf(now), c.req.valid('query')), 200)
  })
  api.openapi(getPaths, async (c) => {
    const { from, to, avoid = [], longer } = c.req.valid('query')
    const { network } = wholeOf(await board())
    const found = pathsBetween(network, from as EntityId, to as EntityId, { avoid: avoid as EntityId[], longer })
    return c.json(found, 200)
  })
  api.openapi(getMeasures, async (c) => {
    const { entities, sources } = measured(await board())
    return c.json({ definitions: MEASURES, entities: entities.slice(0, MOST_MEASURED), sources }, 200)
  })
  api.openapi(getCommunities, async (c) => c.json(communities(await board()), 200))
}
