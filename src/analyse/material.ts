// What every answer of this room is made from: the claims of a case with their fillers resolved to entities, indexed
// once. Claims come as people left them; those of a special category stop here, so that no answer can use them.
import { asDecided } from '../model/as-decided.ts'
import type { Claim, Filler } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import { type Entity, type EntityId, perMention } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Incident, IncidentId } from '../model/incident.ts'
import { isSpecialCategory, type Predicate, type Role } from '../model/ontology.ts'
import type { Resolution } from '../model/resolution.ts'
import { remembered } from './remembered.ts'

/** An entity in a role of a claim. */
export interface Taking {
  readonly role: Role
  readonly entity: EntityId
}

export interface Material {
  readonly resolution: Resolution
  readonly claims: readonly Claim[]
  readonly claim: (id: ClaimId) => Claim | undefined
  readonly entity: (id: EntityId) => Entity | undefined
  /** The best name of an entity, or its id where the resolution does not hold it. */
  readonly name: (id: EntityId) => string
  /** The entities of a claim in the order of its roles; values and phrases are left out. */
  readonly takings: (claim: Claim) => readonly Taking[]
  readonly fillers: (claim: Claim, role: Role) => readonly EntityId[]
  readonly of: (predicate: Predicate) => readonly Claim[]
  /** Every claim in which the entity fills a role. */
  readonly about: (entity: EntityId) => readonly Claim[]
  readonly incidentsOf: (claim: ClaimId) => readonly IncidentId[]
  /** The claims that the records of an incident hold. */
  readonly recorded: (incident: Incident) => readonly Claim[]
}

export interface MaterialParts {
  readonly claims: readonly Claim[]
  readonly resolution: Resolution
  readonly decisions?: readonly Decision[]
}

export function material({ claims: all, resolution, decisions = [] }: MaterialParts): Material {
  const claims = asDecided(all, decisions).filter(({ predicate }) => !isSpecialCategory(predicate))
  const byPredicate = new Map<Predicate, Claim[]>()
  const byEntity = new Map<EntityId, Claim[]>()
  // Every answer asks for it claim by claim, and a claim is found faster than its id.
  const laid = new Map<Claim, LaidOut>()
  const knownAs = perMention((mention) => knownTo(resolution.entityOf.get(mention)))
  for (const claim of claims) {
    into(byPredicate, claim.predicate, claim)
    const one = laidOut(claim, knownAs)
    laid.set(claim, one)
    for (const { entity } of one.takings) {
      const about = byEntity.get(entity)
      if (about === undefined) byEntity.set(entity, [claim])
      else if (about.at(-1) !== claim) about.push(claim)
    }
  }
  let byId: ReadonlyMap<ClaimId, Claim> | undefined
  const withId = (id: ClaimId): Claim | undefined => {
    byId ??= new Map(claims.map((claim) => [claim.id, claim]))
    return byId.get(id)
  }
  /** Of a claim as it is kept somewhere else, too: before a correction, or read anew. */
  const laidOf = (claim: Claim): LaidOut => laid.get(claim) ?? laid.get(withId(claim.id) ?? claim) ?? UNKNOWN
  return {
    resolution,
    claims,
    claim: withId,
    entity: (id) => resolution.entities.get(id),
    name: (id) => resolution.entities.get(id)?.name ?? id,
    takings: (claim) => laidOf(claim).takings,
    fillers: (claim, role) => laidOf(claim).held[role] ?? NOTHING,
    of: (predicate) => byPredicate.get(predicate) ?? [],
    about: (entity) => byEntity.get(entity) ?? [],
    incidentsOf: (id) => resolution.incidentsOf.get(id) ?? [],
    recorded: remembered(({ records }) => records.flatMap(({ claims: ids }) => ids.flatMap((id) => withId(id) ?? []))),
  }
}

const NOTHING: readonly never[] = []

interface LaidOut {
  readonly takings: readonly Taking[]
  readonly held: Readonly<Partial<Record<Role, readonly EntityId[]>>>
}

/** Of a claim that does not count. */
const UNKNOWN: LaidOut = { takings: NOTHING, held: {} }

/** An entity alone, and in each role that it fills: the same list and the same pair in every claim of a document. */
interface KnownAs {
  readonly alone: readonly [EntityId]
  readonly taking: Partial<Record<Role, Taking>>
}

const knownTo = (entity: EntityId | undefined): KnownAs | undefined => entity && { alone: [entity], taking: {} }

function laidOut(
  { document, roles }: Claim,
  knownAs: (document: Claim['document'], filler: Filler) => KnownAs | undefined,
): LaidOut {
  const takings: Taking[] = []
  const held: Partial<Record<Role, readonly EntityId[]>> = {}
  for (const role of Object.keys(roles) as Role[]) {
    for (const filler of roles[role] ?? NOTHING) {
      const known = knownAs(document, filler)
      if (known === undefined) continue
      const [entity] = known.alone
      known.taking[role] ??= { role, entity }
      takings.push(known.taking[role])
      const before = held[role]
      if (before === undefined) held[role] = known.alone
      else if (!before.includes(entity)) held[role] = [...before, entity]
    }
  }
  return { takings, held }
}

/** Appends to the list under a key, beginning one where there is none. */
export function into<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
