// What people decide, as an append-only log. A decision is never rewritten: taking one back is one more line,
// and every view of the case is derived from documents, claims and this log.
import type { Filler, Roles, Speaker } from './claim.ts'
import type { Grade, Metadata } from './document.ts'
import { type Brand, type ClaimId, type DecisionId, type DocumentId, hashText, type Instant } from './ids.ts'
import type { Certainty, Polarity, Predicate, Role } from './ontology.ts'
import type { Quote } from './span.ts'

/** A mention that stands for a thing across documents: the document and the name it has there. */
export type MentionId = Brand<string, 'MentionId'>

/** A supposition that people weigh claims against; its words may be changed, its id stays. */
export type HypothesisId = Brand<string, 'HypothesisId'>

/** Analysis of competing hypotheses: very consistent, consistent, neutral, not applicable, inconsistent, very inconsistent. */
export const RATINGS = ['CC', 'C', 'N', 'NA', 'I', 'II'] as const
export type Rating = (typeof RATINGS)[number]

export type Action =
  | { readonly kind: 'accept'; readonly claim: ClaimId }
  | { readonly kind: 'reject'; readonly claim: ClaimId }
  | {
      readonly kind: 'edit'
      readonly claim: ClaimId
      readonly change: {
        readonly predicate?: Predicate
        readonly certainty?: Certainty
        readonly polarity?: Polarity
        readonly by?: readonly Speaker[]
        /** Roles named here are replaced; one without fillers is emptied. */
        readonly roles?: Partial<Record<Role, readonly Filler[]>>
      }
    }
  | {
      readonly kind: 'add'
      readonly document: DocumentId
      readonly predicate: Predicate
      readonly roles: Roles
      readonly certainty: Certainty
      readonly polarity: Polarity
      readonly by?: readonly Speaker[]
      readonly evidence: Quote
    }
  | { readonly kind: 'describe'; readonly document: DocumentId; readonly metadata: Metadata }
  | { readonly kind: 'grade'; readonly document: DocumentId; readonly grade: Grade }
  | { readonly kind: 'withdraw'; readonly document: DocumentId }
  | { readonly kind: 'merge'; readonly mentions: readonly MentionId[] }
  | { readonly kind: 'split'; readonly mentions: readonly MentionId[] }
  | { readonly kind: 'differ'; readonly mentions: readonly MentionId[] }
  /** What the entity that holds these mentions is called. */
  | { readonly kind: 'rename'; readonly mentions: readonly MentionId[]; readonly name: string }
  /** Overrules derived codes of the incident to which this claim belongs. */
  | { readonly kind: 'code'; readonly claim: ClaimId; readonly codes: Readonly<Record<string, string>> }
  | { readonly kind: 'suppose'; readonly hypothesis: HypothesisId; readonly text: string }
  | { readonly kind: 'rate'; readonly hypothesis: HypothesisId; readonly claim: ClaimId; readonly rating: Rating }
  /** Of claims that cannot all be right, holds this one; the others stay and are shown. */
  | { readonly kind: 'prefer'; readonly claim: ClaimId; readonly over: readonly ClaimId[] }
  /** Overrules the derived Admiralty credibility (1–6) of the fact to which this claim belongs. */
  | { readonly kind: 'credit'; readonly claim: ClaimId; readonly credibility: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'undo'; readonly decision: DecisionId }

export interface Decision {
  readonly id: DecisionId
  readonly at: Instant
  /** Who decided, as they call themselves. */
  readonly who: string
  readonly why?: string
  readonly action: Action
}

/** `position` is the decision's place in the log, so that the same action at the same instant has its own id. */
export function decision(parts: Omit<Decision, 'id'>, position: number): Decision {
  const id = `k${hashText(JSON.stringify([position, parts.at, parts.who, parts.action])).slice(0, 20)}` as DecisionId
  return { id, ...parts }
}

/** The decisions that count: undone ones, and undos that were themselves undone, left out. */
export function inForce(log: readonly Decision[]): readonly Decision[] {
  const undone = new Set<DecisionId>()
  for (const { id, action } of [...log].reverse()) {
    if (action.kind === 'undo' && !undone.has(id)) undone.add(action.decision)
  }
  return log.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id))
}

export type Standing = 'open' | 'accepted' | 'rejected'

/** Where each claim stands after the log; a claim that nobody decided on is open and not listed. */
export function standings(
  log: readonly Decision[],
): ReadonlyMap<ClaimId, { standing: Standing; decision: DecisionId }> {
  const result = new Map<ClaimId, { standing: Standing; decision: DecisionId }>()
  for (const { id, action } of inForce(log)) {
    if (action.kind === 'accept') result.set(action.claim, { standing: 'accepted', decision: id })
    if (action.kind === 'reject') result.set(action.claim, { standing: 'rejected', decision: id })
  }
  return result
}

/** A document's metadata as people have corrected it: later corrections win, field by field. */
export function described(found: Metadata, document: DocumentId, log: readonly Decision[]): Metadata {
  const metadata: Metadata = { ...found }
  for (const { action } of inForce(log)) {
    if (action.kind === 'describe' && action.document === document) Object.assign(metadata, action.metadata)
    if (action.kind === 'grade' && action.document === document) Object.assign(metadata, { grade: action.grade })
  }
  return metadata
}

/** Decisions on claims that the reader no longer finds: kept and shown, never dropped. */
export function unattached(log: readonly Decision[], known: ReadonlySet<ClaimId>): readonly Decision[] {
  return inForce(log).filter(({ action }) => 'claim' in action && !known.has(action.claim))
}
