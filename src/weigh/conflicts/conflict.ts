// What a conflict is: claims about the same thing that cannot all be right, as sides. Nothing is resolved here and
// nothing hidden; a person may prefer a side, with a reason, and the others stay beside it.
import type { Claim } from '../../model/claim.ts'
import type { Brand, ClaimId, DecisionId, DocumentId } from '../../model/ids.ts'
import type { IncidentId } from '../../model/incident.ts'
import type { Thing } from '../evidence.ts'
import type { Origin } from '../origins/index.ts'

export type ConflictId = Brand<string, 'ConflictId'>

export const CONFLICT_KINDS = [
  'date',
  'sum',
  'count',
  'age',
  'roles swapped',
  'outcome',
  'citizenship',
  'affirmed and denied',
  'same or separate incident',
] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** What is held, and by which claims. */
export interface Held {
  /** The value, or in words: `2024-07-02`, `EUR 30000`, "denied". */
  readonly says: string
  readonly claims: readonly Claim[]
}

/** What one of the files of this folder finds, before origins and decisions are added. */
export interface Finding {
  readonly kind: ConflictKind
  /** What the sides disagree on, in words: "arrest of Levan Gvinadze". */
  readonly about: string
  readonly things: readonly Thing[]
  readonly incident?: IncidentId | undefined
  readonly sides: readonly Held[]
  /** Why the sides cannot all be right. */
  readonly because: string
}

export interface Preference {
  readonly decision: DecisionId
  readonly who: string
  readonly why?: string
}

export interface Side {
  readonly says: string
  readonly claims: readonly ClaimId[]
  readonly documents: readonly DocumentId[]
  readonly origins: readonly Origin[]
  /** A person holds this side to be right; the conflict stays visible. */
  readonly preferred?: Preference
}

export interface Conflict extends Omit<Finding, 'sides' | 'incident'> {
  readonly id: ConflictId
  readonly incident?: IncidentId
  readonly sides: readonly Side[]
}
