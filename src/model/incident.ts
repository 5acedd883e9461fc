// One event of a case, consolidated from one record for each report of it. What the reports disagree on stays in the
// records; the incident's own codes are derived, with reasons, and a person may overrule them by decision.
import type { EntityId } from './entity.ts'
import type { Brand, ClaimId, DocumentId, Edtf } from './ids.ts'
import type { METHODS, OUTCOMES, Polarity } from './ontology.ts'

export type IncidentId = Brand<string, 'IncidentId'>
export type Method = (typeof METHODS)[number]
export type Outcome = (typeof OUTCOMES)[number]

/** What one document reports of the incident. */
export interface IncidentRecord {
  readonly document: DocumentId
  readonly claims: readonly ClaimId[]
  readonly times: readonly Edtf[]
  readonly places: readonly EntityId[]
  readonly methods: readonly Method[]
  readonly outcomes: readonly Outcome[]
}

export interface Incident {
  readonly id: IncidentId
  /** A short description made of what, against whom, where and when. */
  readonly title: string
  readonly records: readonly IncidentRecord[]
  readonly sponsors: readonly EntityId[]
  readonly perpetrators: readonly EntityId[]
  readonly targets: readonly EntityId[]
  /** The most precise time that no record contradicts, if there is one. */
  readonly time?: Edtf
  readonly place?: EntityId
  readonly method?: Method
  readonly outcome?: Outcome
}

/** Two incidents that a source holds to be one, apart, or possibly one (`open`). */
export interface IncidentLink {
  readonly incidents: readonly [IncidentId, IncidentId]
  readonly polarity: Polarity
  readonly claim: ClaimId
}
