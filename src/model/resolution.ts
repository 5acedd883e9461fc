// What resolving a case gives to the rooms after it: entities and incidents, and the way from a claim's filler to both.
import type { Claim, Filler } from './claim.ts'
import type { MentionId } from './decision.ts'
import { type Entity, type EntityId, type Mention, mentionOf } from './entity.ts'
import type { ClaimId } from './ids.ts'
import type { Incident, IncidentId, IncidentLink } from './incident.ts'

/** One observation for or against two mentions being one: the feature, its weight, and the two values compared. */
export interface MatchReason {
  readonly feature: string
  readonly weight: number
  readonly left: string
  readonly right: string
}

/** Two entities that may be one and wait for a person. */
export interface Suggestion {
  readonly entities: readonly [EntityId, EntityId]
  /** Between 0 and 1. */
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

export interface Resolution {
  readonly mentions: ReadonlyMap<MentionId, Mention>
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly entityOf: ReadonlyMap<MentionId, EntityId>
  readonly suggestions: readonly Suggestion[]
  readonly incidents: ReadonlyMap<IncidentId, Incident>
  readonly incidentsOf: ReadonlyMap<ClaimId, readonly IncidentId[]>
  readonly incidentLinks: readonly IncidentLink[]
}

/** The entity that fills a role; a value or a phrase is none. */
export function entityIn(
  { entityOf }: Pick<Resolution, 'entityOf'>,
  claim: Pick<Claim, 'document'>,
  filler: Filler,
): EntityId | undefined {
  const mention = mentionOf(claim.document, filler)
  return mention && entityOf.get(mention)
}
