// A claim: one thing that one document asserts, tied to the words that assert it. There is no way to make one
// without evidence: `claim` wants a quote, and a quote can only be cut out of a document's text.
import { type ClaimId, type DocumentId, hashText, type RuleId } from './ids.ts'
import type {
  Certainty,
  FillerType,
  OrganizationKind,
  PlaceKind,
  Polarity,
  Predicate,
  Role,
  RoleOf,
} from './ontology.ts'
import type { Quote } from './span.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

/** Where a place lies, as the gazetteer has it. */
export interface Where {
  readonly name: string
  /** ISO 3166-1 alpha-2; empty for a sea or a disputed region. */
  readonly country: string
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** The place lies within this many kilometres of the point. */
  readonly precisionKm: number
  readonly reasons: readonly string[]
}

/** What fills a role: words at a place in the text, and the best name and normal form for what they mean. */
export interface Filler {
  readonly at: Quote
  /** Best name of the thing anywhere in this document: "Veliyev" → "Kenan Veliyev". Absent for values. */
  readonly name?: string
  readonly type: FillerType
  readonly kind?: OrganizationKind | PlaceKind
  /** EDTF, `USD 30000`, `GE`, `6.5 %`, or the closed value of a `Code`. */
  readonly value?: string
  /** Of a place that the gazetteer knows. */
  readonly where?: Where
}

/** Who says so, as the text names them. `at` is absent where the name stands only in the document's metadata. */
export interface Speaker {
  readonly name: string
  readonly at?: Quote
}

/** One step of the explanation: which words took part and why. */
export type Reason =
  | { readonly why: 'trigger'; readonly at: Quote }
  | { readonly why: 'role'; readonly role: Role; readonly path: string; readonly at: Quote }
  | {
      readonly why: 'coreference'
      readonly at: Quote
      readonly to: Quote
      readonly sieve: string
      readonly note: string
    }
  | { readonly why: 'speaker'; readonly at: Quote; readonly note: string }
  | { readonly why: 'hedge'; readonly at: Quote; readonly certainty: Certainty; readonly note: string }
  | { readonly why: 'polarity'; readonly at: Quote; readonly polarity: Polarity; readonly note: string }

export type Roles<P extends Predicate = Predicate> = Partial<Readonly<Record<RoleOf<P>, NonEmpty<Filler>>>>

export interface Claim<P extends Predicate = Predicate> {
  readonly id: ClaimId
  readonly document: DocumentId
  readonly predicate: P
  readonly roles: Roles<P>
  readonly certainty: Certainty
  readonly polarity: Polarity
  /** Outermost speaker first; empty when the document speaks in its own voice. */
  readonly by: readonly Speaker[]
  readonly evidence: Quote
  readonly rule: RuleId
  readonly reasons: readonly Reason[]
}

export type ClaimParts<P extends Predicate = Predicate> = Omit<Claim<P>, 'id'>

export function claim<P extends Predicate>(parts: ClaimParts<P>): Claim<P> {
  return { id: claimId(parts), ...parts }
}

/** Every filled role with its fillers, in the order in which the claim holds them. */
export function filled(roles: Roles): readonly (readonly [Role, NonEmpty<Filler>])[] {
  return Object.entries(roles) as unknown as readonly (readonly [Role, NonEmpty<Filler>])[]
}

/**
 * A hash of document, predicate, the fillers' spans and polarity: a decision survives a re-read that finds the
 * same claim, whatever rule found it and however sure the reader is this time.
 */
export function claimId({
  document,
  predicate,
  roles,
  polarity,
}: Pick<Claim, 'document' | 'predicate' | 'roles' | 'polarity'>): ClaimId {
  const spans = filled(roles)
    .map(
      ([role, fillers]) =>
        `${role}=${fillers
          .map(({ at }) => `${at.start}-${at.end}`)
          .sort()
          .join(',')}`,
    )
    .sort()
  return `c${hashText([document, predicate, ...spans, polarity].join('|')).slice(0, 20)}` as ClaimId
}
