// By which route somebody was brought to act: the signs at those who acted and at those between them and the top, as far
// as the claims belong to this incident or to none.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import type { ChainNode } from '../chain/index.ts'
import { into, type Material } from '../material.ts'
import { remembered } from '../remembered.ts'
import { type Support, supportOf } from '../support.ts'
import { type Sign, signsIn } from './signs.ts'

export const ROUTES = ['crime', 'ideology', 'money-online', 'kin', 'coercion', 'diplomatic-cover'] as const
export type Route = (typeof ROUTES)[number]

/** One rule that held, in words, with the claims that made it hold. */
export interface RouteReason {
  readonly rule: string
  readonly text: string
  readonly claims: readonly Claim[]
}

export interface RouteFinding extends Support {
  readonly route: Route
  readonly reasons: readonly RouteReason[]
}

interface Rooms {
  readonly material: Material
  readonly signsOf: (entity: EntityId) => readonly Sign[]
  readonly heads: (body: EntityId) => readonly EntityId[]
  readonly supportedBy: (claims: readonly Claim[]) => Support
}

/** The routes that the claims show, in the order of `ROUTES`; what is only denied shows none. */
export function routesIn(
  material: Material,
): (incident: Incident, nodes: readonly ChainNode[]) => readonly RouteFinding[] {
  const signsOf = signsIn(material)
  const heads = remembered((body: EntityId) => headsOf(material, body))
  const rooms: Rooms = { material, signsOf, heads, supportedBy: remembered(supportOf) }
  return (incident, nodes) => routesOf(rooms, incident, nodes)
}

function routesOf(rooms: Rooms, incident: Incident, nodes: readonly ChainNode[]): readonly RouteFinding[] {
  const { material, signsOf, supportedBy } = rooms
  const hands: EntityId[] = []
  const officers: EntityId[] = []
  for (const { entity, rank } of nodes) {
    if (rank === 'officer') officers.push(entity)
    else if (rank !== 'state' && rank !== 'service' && rank !== 'target') hands.push(entity)
  }
  const found = new Map<Route, RouteReason[]>()
  const note = (entity: EntityId, which: (sign: Sign) => boolean) => {
    for (const sign of signsOf(entity)) {
      if (!which(sign)) continue
      const { route, rule, text, claims, tied, further, all } = sign
      const own = tied ? ofIncident(material, claims, incident) : claims
      if (own.length > 0) into(found, route, { rule, text, claims: tied ? [...own, ...further] : all })
    }
  }
  for (const hand of hands) note(hand, ({ route }) => route !== 'diplomatic-cover')
  const around = new Set([...hands, ...officers, ...supervisors(rooms, nodes)])
  for (const person of around) note(person, ({ route }) => route === 'diplomatic-cover')
  for (const reason of kin(material, incident, hands)) into(found, 'kin', reason)
  return ROUTES.flatMap((route) => {
    const reasons = found.get(route)
    if (reasons === undefined) return []
    const [first, second] = reasons
    const support =
      first !== undefined && second === undefined
        ? supportedBy(first.claims)
        : supportOf(reasons.flatMap(({ claims }) => claims))
    return [{ route, reasons, ...support }]
  })
}

/** Without those that belong to other incidents only. */
function ofIncident(material: Material, claims: readonly Claim[], { id }: Incident): readonly Claim[] {
  return claims.filter((claim) => {
    const tied = material.incidentsOf(claim.id)
    return tied.length === 0 || tied.includes(id)
  })
}

/** A relative among those above, as a source has it. */
function kin(material: Material, incident: Incident, hands: readonly EntityId[]): readonly RouteReason[] {
  if (material.of('family').length === 0) return []
  return incident.perpetrators.flatMap((operative) => {
    const family = material.about(operative).filter(({ predicate }) => predicate === 'family')
    const affirmed = family.filter(({ polarity }) => polarity === 'affirmed')
    return ofIncident(material, affirmed, incident).flatMap((claim) => {
      const above = [...material.fillers(claim, 'person'), ...material.fillers(claim, 'relative')].filter(
        (entity) => entity !== operative && hands.includes(entity),
      )
      const denials = family.filter(
        (other) => other.polarity === 'denied' && material.takings(other).some(({ entity }) => above.includes(entity)),
      )
      return above.map((entity) => ({
        rule: 'kin.family',
        text: `${material.name(operative)} and ${material.name(entity)} are said to be family`,
        claims: [claim, ...denials],
      }))
    })
  })
}

/** Whoever leads or supports an association of the chain without being in the chain himself. */
const supervisors = ({ heads }: Rooms, nodes: readonly ChainNode[]): readonly EntityId[] =>
  nodes.flatMap(({ entity, rank }) => (rank === 'organisation' ? heads(entity) : []))

const headsOf = (material: Material, body: EntityId): readonly EntityId[] =>
  material.about(body).flatMap((claim) => {
    if (claim.polarity !== 'affirmed') return []
    if (claim.predicate === 'leadership') return material.fillers(claim, 'leader')
    return claim.predicate === 'support' && material.fillers(claim, 'supported').includes(body)
      ? material.fillers(claim, 'supporter')
      : []
  })
