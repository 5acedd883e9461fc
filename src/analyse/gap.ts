// A gap: something that one would ask and that no claim of the case answers. Shown as a gap, never filled by a guess.
import type { Entity, EntityId } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'

/** In the order in which one would ask: who stood above, who paid, who acted; what a coder's table lacks comes last. */
export const GAP_KINDS = [
  'sponsor',
  'way-to-sponsor',
  'superior',
  'officer',
  'payer',
  'payment',
  'sum',
  'perpetrator',
  'target',
  'unnamed',
  'same-incident',
  'same-entity',
  'court',
  'outcome',
  'time',
  'place',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

export interface Gap {
  readonly kind: GapKind
  /** A full sentence: "Who paid Levan Gvinadze is not known." */
  readonly text: string
  readonly incidents: readonly IncidentId[]
  readonly entities: readonly EntityId[]
  /** What is known around it. */
  readonly claims: readonly ClaimId[]
}

/** "two individuals", "a colonel": known by words only. */
export const isUnnamed = (entity: Pick<Entity, 'type' | 'name'> | undefined): boolean =>
  entity !== undefined && (entity.type === 'Group' || (entity.type === 'Person' && !/\p{Lu}/u.test(entity.name)))

/** Words that are no name stand in quotation marks: Who sent “two men” is not known. */
export const called = (name: string, entity: Entity | undefined): string => (isUnnamed(entity) ? `“${name}”` : name)
