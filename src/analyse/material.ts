// What every answer of this room is made from: the claims of a case with their fillers resolved to entities, indexed
// once. Claims come as people left them; those of a special category stop here, so that no answer can use them.
import { asDecided } from '../model/as-decided.ts'
import { type Claim, type Filler, filled } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import { type Entity, type EntityId, perMention } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Incident, IncidentId } from '../model/incident.ts'
import { isSpecialCategory, type Predicate, type Role } from '../model/ontology.ts'
import type { Resolution } from '../model/resolution.ts'

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
  const byId = new Map<ClaimId, Claim>()
  const byPredicate = new Map<Predicate, Claim[]>()
  const byEntity = new Map<EntityId, Claim[]>()
  const takings = new Map<ClaimId, readonly Taking[]>()
  const entityIn = perMention((mention) => resolution.entityOf.get(mention))
  for (const claim of claims) {
    byId.set(claim.id, claim)
    into(byPredicate, claim.predicate, claim)
    const found = takingsOf(claim, entityIn)
    takings.set(claim.id, found)
    for (const [i, { entity }] of found.entries()) {
      if (found.findIndex((taking) => taking.entity === entity) === i) into(byEntity, entity, claim)
    }
  }
  const takingsIn = (claim: Claim) => takings.get(claim.id) ?? []
  return {
    resolution,
    claims,
    claim: (id) => byId.get(id),
    entity: (id) => resolution.entities.get(id),
    name: (id) => resolution.entities.get(id)?.name ?? id,
    takings: takingsIn,
    fillers: (claim, role) => {
      const found: EntityId[] = []
      for (const taking of takingsIn(claim)) {
        if (taking.role === role && !found.includes(taking.entity)) found.push(taking.entity)
      }
      return found
    },
    of: (predicate) => byPredicate.get(predicate) ?? [],
    about: (entity) => byEntity.get(entity) ?? [],
    incidentsOf: (id) => resolution.incidentsOf.get(id) ?? [],
    recorded: ({ records }) => records.flatMap((record) => record.claims.flatMap((id) => byId.get(id) ?? [])),
  }
}

function takingsOf(
  claim: Claim,
  entityIn: (document: Claim['document'], filler: Filler) => EntityId | undefined,
): readonly Taking[] {
  const found: Taking[] = []
  for (const [role, fillers] of filled(claim.roles)) {
    for (const filler of fillers) {
      const entity = entityIn(claim.document, filler)
      if (entity !== undefined) found.push({ role, entity })
    }
  }
  return found
}

/** Appends to the list under a key, beginning one where there is none. */
export function into<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
