// What a store promises: documents, claims, decisions, problems and jobs of one case. Every implementation passes
// the same suite. All calls are asynchronous so that a server across a network can stand behind them.
import type { Claim } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { ClaimId, DocumentId, Instant, JobId, Sha256 } from '../model/ids.ts'
import type { Certainty, Polarity, Predicate } from '../model/ontology.ts'
import type { Problem } from '../model/problem.ts'

/** `known`: a document with the same bytes is already there and nothing was written. */
export type Added = { readonly outcome: 'added' | 'known'; readonly document: DocumentId }

/** A document without its text, with counts, for lists. */
export interface DocumentSummary extends Omit<Document, 'text' | 'blocks'> {
  readonly length: number
  /** The reader that last read it, as given to `replaceClaims`; absent until it is read. */
  readonly readBy?: string
  readonly claims: number
  readonly problems: number
}

export interface ClaimFilter {
  readonly document?: DocumentId
  readonly predicates?: readonly Predicate[]
  readonly certainty?: readonly Certainty[]
  readonly polarity?: readonly Polarity[]
  /** Every word must stand in a filler's words or name, compared without case and accents. */
  readonly names?: string
  readonly limit?: number
  readonly offset?: number
}

export interface SearchHit {
  readonly document: DocumentId
  /** Offsets of the matching stretch in the document's text. */
  readonly start: number
  readonly end: number
  /** The stretch with a few words around it; `start - excerptStart` finds the match in it. */
  readonly excerpt: string
  readonly excerptStart: number
  /** Higher is better; comparable within one search only. */
  readonly score: number
}

export interface Job {
  readonly id: JobId
  readonly kind: 'add' | 'read'
  readonly subject: string
  readonly started: Instant
  readonly finished?: Instant
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number
  readonly note?: string
}

export interface Store {
  /**
   * Writes document and original bytes in one transaction, or nothing when the bytes are known.
   * Throws RangeError for a text with half a surrogate pair, which no store could give back as it was.
   */
  addDocument(document: Document, original: Uint8Array): Promise<Added>
  documentOf(bytes: Sha256): Promise<DocumentId | undefined>
  document(id: DocumentId): Promise<Document | undefined>
  /** In the order in which they were added. */
  documents(): Promise<readonly DocumentSummary[]>
  /** The bytes exactly as collected. */
  original(id: DocumentId): Promise<Uint8Array | undefined>

  /**
   * Replaces what an earlier reading found in one document; `reader` names the reader and its version. Of claims
   * with one id the first is kept; a `reader-failed` problem of the document is settled. Throws RangeError, and
   * changes nothing, when the document is unknown or a quote does not stand in its text.
   */
  replaceClaims(id: DocumentId, claims: readonly Claim[], reader: string): Promise<void>
  claim(id: ClaimId): Promise<Claim | undefined>
  /** By document in the order added, then by place in the text. */
  claims(filter?: ClaimFilter): Promise<readonly Claim[]>
  countClaims(filter?: ClaimFilter): Promise<number>
  /** The reader that last read the document, if any did. */
  readBy(id: DocumentId): Promise<string | undefined>

  /** Appends; there is no way to change or delete a line. The store numbers it and gives it its id. */
  decide(parts: Omit<Decision, 'id'>): Promise<Decision>
  /** The whole log, oldest first. */
  decisions(): Promise<readonly Decision[]>

  /** The same problem met again is kept once, with the latest time. */
  addProblem(problem: Problem, at: Instant): Promise<void>
  /** Forgets the problems of inputs refused under this name: it has been taken in since. */
  settleProblems(where: string): Promise<void>
  /** Oldest first. */
  problems(document?: DocumentId): Promise<readonly (Problem & { readonly at: Instant })[]>

  startJob(job: Omit<Job, 'finished' | 'state' | 'done'>): Promise<void>
  updateJob(id: JobId, change: Partial<Pick<Job, 'done' | 'total' | 'state' | 'finished' | 'note'>>): Promise<void>
  /** In the order in which they were started. */
  jobs(): Promise<readonly Job[]>

  /** A working note, such as where things stand on a picture: no finding depends on it, and it moves no revision. */
  note(name: string): Promise<string | undefined>
  /** In the place of what was kept under this name. */
  keepNote(name: string, body: string): Promise<void>

  /** Full text, best first. Words are all wanted; "a phrase" in quotation marks; a trailing * matches beginnings. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>

  /** A number that grows with every write of any process, so that a page knows when to look again. */
  revision(): Promise<number>
  health(): Promise<StoreHealth>
  close(): Promise<void>
}

/** What `doctor` reports about a store. */
export interface StoreHealth {
  readonly schema: number
  readonly integrity: 'ok' | string
  readonly documents: number
  readonly claims: number
  readonly decisions: number
}
