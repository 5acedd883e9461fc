// The chain of command of one incident, and the list of incidents that have one: who stood above whom, by what, with
// which sums, and what is not known.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type Chain,
  type ChainNode,
  type Chains,
  type ClaimId,
  type Edtf,
  type EntityId,
  type EntityType,
  GAP_KINDS,
  type Incident,
  type IncidentId,
  LINK_KINDS,
  type Material,
  RANKS,
  type Stretch,
  stretchOf,
} from '../../index.ts'
import { as } from '../api.ts'
import { type Board, perBoard } from '../board.ts'
import { noSuch } from '../refused.ts'
import { gives, list, refuses, withId } from '../route-parts.ts'

import type { Room } from './room.ts'
import { ids, named, stretch, supported } from './shapes.ts'

/** An incident as one line of a list. */
export interface ChainLine {
  readonly incident: IncidentId
  readonly title: string
  readonly time?: Edtf
  /** The days of `time`; without ends where the incident has no date. */
  readonly stretch: Stretch
  readonly links: number
  readonly gaps: number
}

export interface ChainNodeView extends ChainNode {
  readonly type: EntityType
  readonly kind?: string
  /** What the links of this chain and the records of its incident say of the entity. */
  readonly claims: readonly ClaimId[]
}

export interface ChainView extends Omit<Chain, 'nodes' | 'lines'> {
  readonly time?: Edtf
  readonly nodes: readonly ChainNodeView[]
  /** Everything that the records of the incident hold. */
  readonly claims: readonly ClaimId[]
}

const chainLine = as<ChainLine>(
  z.strictObject({
    incident: z.string(),
    title: z.string(),
    time: z.string().optional(),
    stretch,
    links: z.int().nonnegative(),
    gaps: z.int().nonnegative(),
  }),
).openapi('ChainLine')

const sum = z.strictObject({
  amount: z.strictObject({ currency: z.string(), least: z.number(), most: z.number() }).optional(),
  benefit: z.string().optional(),
  status: z.enum(['promised', 'paid']).optional(),
  times: z.array(z.string()).readonly(),
  ...supported,
})

export const chainView = as<ChainView>(
  z.strictObject({
    incident: z.string(),
    title: z.string(),
    time: z.string().optional(),
    nodes: list(z.strictObject({ ...named, rank: z.enum(RANKS), steps: z.int(), claims: ids })),
    links: list(
      z.strictObject({
        upper: z.string(),
        lower: z.string(),
        kinds: z.array(z.enum(LINK_KINDS)).readonly(),
        money: list(sum),
        bypass: z.boolean(),
        ...supported,
      }),
    ),
    gaps: list(
      z.strictObject({ kind: z.enum(GAP_KINDS), text: z.string(), incidents: ids, entities: ids, claims: ids }),
    ),
    cut: z.boolean(),
    claims: ids,
  }),
).openapi('Chain')

const getChains = createRoute({
  method: 'get',
  path: '/chains',
  summary: 'Every incident, or those in whose chain or claims an entity takes part; those with most links first',
  request: { query: z.object({ entity: z.string().optional() }) },
  responses: { 200: gives(list(chainLine), 'Incidents'), ...refuses },
})
const getChain = createRoute({
  method: 'get',
  path: '/chains/{id}',
  summary: 'The chain of command of an incident, with the money at each hop and what is not known',
  request: { params: withId },
  responses: { 200: gives(chainView, 'The chain'), ...refuses },
})

export const chainLines = perBoard((board): readonly ChainLine[] => linesOf(board, [...incidentsOf(board).values()]))

const incidentsOf = ({ material }: Board): ReadonlyMap<IncidentId, Incident> => material.resolution.incidents

function linesOf(board: Board, incidents: readonly Incident[]): readonly ChainLine[] {
  return incidents
    .map((incident) => lineOf(incident, board.chains))
    .sort((a, b) => b.links - a.links || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
}

function lineOf(incident: Incident, { of }: Chains): ChainLine {
  const { links, gaps } = of(incident)
  const { id, title, time } = incident
  return {
    incident: id,
    title,
    ...(time === undefined ? {} : { time }),
    stretch: time === undefined ? {} : stretchOf(time),
    links: links.length,
    gaps: gaps.length,
  }
}

export function viewOf(material: Material, chain: Chain, of: Incident): ChainView {
  const claims = material.recorded(of).map(({ id }) => id)
  const recorded = new Set(claims)
  const claimsOf = (entity: EntityId): readonly ClaimId[] => [
    ...new Set([
      ...chain.links.flatMap(({ upper, lower, claims }) => (upper === entity || lower === entity ? claims : [])),
      ...material.about(entity).flatMap(({ id }) => (recorded.has(id) ? id : [])),
    ]),
  ]
  const { incident, title, links, gaps, cut } = chain
  const { time } = of
  return {
    incident,
    title,
    ...(time === undefined ? {} : { time }),
    nodes: chain.nodes.map(({ entity, name, rank, steps }) => {
      const { type = 'Thing', kind } = material.entity(entity) ?? {}
      return { entity, name, rank, steps, type, ...(kind === undefined ? {} : { kind }), claims: claimsOf(entity) }
    }),
    links,
    gaps,
    cut,
    claims,
  }
}

export const chainRoom: Room = (api, { board }) => {
  api.openapi(getChains, async (c) => {
    const { entity } = c.req.valid('query')
    const now = await board()
    if (entity === undefined) return c.json(chainLines(now), 200)
    return c.json(linesOf(now, now.chains.naming([entity as EntityId])), 200)
  })
  api.openapi(getChain, async (c) => {
    const { id } = c.req.valid('param')
    const now = await board()
    const incident = incidentsOf(now).get(id as IncidentId)
    if (incident === undefined) throw noSuch('incident', id)
    return c.json(viewOf(now.material, now.chains.of(incident), incident), 200)
  })
}
