// The shapes that cross the wire, once: schemas for the server and its OpenAPI document, types for the page. The types
// are the model's own; the schemas describe them, and the server's tests hold every answer against its schema.
import { z } from '@hono/zod-openapi'
import {
  BLOCK_KINDS,
  CERTAINTIES,
  type Claim,
  type Decision,
  type DecisionId,
  type Document,
  type DocumentId,
  type DocumentSummary,
  ENTITY_TYPES,
  FORMATS,
  GRADES,
  type Instant,
  type Job,
  type Metadata,
  POLARITIES,
  PREDICATES,
  PROBLEM_CODES,
  type Problem,
  RATINGS,
  type SearchHit,
  type Standing,
  VALUE_TYPES,
} from '../index.ts'

/** Gives a schema the type of the model: ids come out branded, lists come out read-only. */
export const as = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>

export interface ClaimView extends Claim {
  readonly standing: Standing
  /** The decision that put it there, so that it can be taken back. */
  readonly decision?: DecisionId
  /** A person corrected it or made it: it must look different from what was collected. */
  readonly byHand?: { readonly as: 'edit' | 'add'; readonly who: string; readonly decision: DecisionId }
}

export type ProblemView = Problem & { readonly at: Instant }

/** Metadata is as people have corrected it; `found` is what the document itself gave. */
export interface SummaryView extends DocumentSummary {
  readonly found: Metadata
  readonly accepted: number
  readonly rejected: number
}

export interface DocumentView extends Document {
  readonly found: Metadata
  readonly problems: readonly ProblemView[]
}

export interface CaseView {
  readonly name: string
  readonly who: string
  readonly revision: number
  readonly documents: number
  readonly claims: number
  readonly accepted: number
  readonly rejected: number
  readonly problems: number
  /** Decisions on claims that the reader no longer finds. */
  readonly unattached: number
}

/** One input of a job and what became of it. */
export interface ResultView {
  readonly input: string
  readonly outcome: 'added' | 'known' | 'refused'
  readonly document?: DocumentId
  readonly claims: number
  readonly problems: readonly Problem[]
}

export interface JobView extends Omit<Job, 'kind' | 'started' | 'finished' | 'state'> {
  /** Interrupted: the process that ran it ended before it was through. */
  readonly state: Job['state'] | 'interrupted'
  readonly phase: 'collect' | 'ingest' | 'read' | 'keep'
  /** What is being worked on now: a file name, an address. */
  readonly current: string
  readonly results: readonly ResultView[]
}

export interface Refusal {
  readonly code: string
  readonly message: string
  readonly remedy: string
}

const id = z.string().min(1)
const instant = z.iso.datetime()
const place = { start: z.int().nonnegative(), end: z.int().positive() }
const quote = z.strictObject({ ...place, quote: z.string().min(1) })
const count = z.int().nonnegative()

export const metadata = z.strictObject({
  title: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional().openapi({ description: 'EDTF (ISO 8601-2)', example: '2025-06' }),
  language: z.string().optional(),
  url: z.string().optional(),
  grade: z.enum(GRADES).optional(),
})

const problem = z.strictObject({
  code: z.enum(PROBLEM_CODES),
  severity: z.enum(['error', 'warning', 'note']),
  where: z.string(),
  what: z.string(),
  remedy: z.string(),
  document: id.optional(),
})
export const problemView = as<ProblemView>(problem.extend({ at: instant })).openapi('Problem')

const documentParts = {
  id,
  bytes: z.string().length(64),
  textHash: z.string().length(64),
  name: z.string(),
  format: z.enum(FORMATS),
  collected: instant,
  metadata,
  found: metadata,
  partOf: id.optional(),
}
export const summaryView = as<SummaryView>(
  z.strictObject({
    ...documentParts,
    length: count,
    readBy: z.string().optional(),
    claims: count,
    problems: count,
    accepted: count,
    rejected: count,
  }),
).openapi('DocumentSummary')
export const documentView = as<DocumentView>(
  z.strictObject({
    ...documentParts,
    text: z.string(),
    blocks: z.array(z.strictObject({ ...place, kind: z.enum(BLOCK_KINDS), page: z.int().positive().optional() })),
    problems: z.array(problemView),
  }),
).openapi('Document')

const filler = z.strictObject({
  at: quote,
  name: z.string().optional(),
  type: z.enum([...ENTITY_TYPES, ...VALUE_TYPES]),
  kind: z.string().optional(),
  value: z.string().optional(),
  where: z
    .strictObject({
      name: z.string(),
      country: z.string(),
      lat: z.number(),
      lon: z.number(),
      precisionKm: z.number().nonnegative(),
      reasons: z.array(z.string()),
    })
    .optional(),
})
const roles = z.record(z.string(), z.array(filler).min(1))
const by = z.array(z.strictObject({ name: z.string().min(1), at: quote.optional() }))
const predicate = z.enum(PREDICATES as [string, ...string[]])
const reason = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('trigger'), at: quote }),
  z.strictObject({ why: z.literal('role'), role: z.string(), path: z.string(), at: quote }),
  z.strictObject({ why: z.literal('coreference'), at: quote, to: quote, sieve: z.string(), note: z.string() }),
  z.strictObject({ why: z.literal('speaker'), at: quote, note: z.string() }),
  z.strictObject({ why: z.literal('hedge'), at: quote, certainty: z.enum(CERTAINTIES), note: z.string() }),
  z.strictObject({ why: z.literal('polarity'), at: quote, polarity: z.enum(POLARITIES), note: z.string() }),
])
export const claimView = as<ClaimView>(
  z.strictObject({
    id,
    document: id,
    predicate,
    roles,
    certainty: z.enum(CERTAINTIES),
    polarity: z.enum(POLARITIES),
    by,
    evidence: quote,
    rule: z.string().min(1),
    reasons: z.array(reason),
    standing: z.enum(['open', 'accepted', 'rejected']),
    decision: id.optional(),
    byHand: z.strictObject({ as: z.enum(['edit', 'add']), who: z.string(), decision: id }).optional(),
  }),
).openapi('Claim')

export const caseView = as<CaseView>(
  z.strictObject({
    name: z.string(),
    who: z.string(),
    revision: count,
    documents: count,
    claims: count,
    accepted: count,
    rejected: count,
    problems: count,
    unattached: count,
  }),
).openapi('Case')

export const searchHit = as<SearchHit>(
  z.strictObject({ document: id, ...place, excerpt: z.string(), excerptStart: count, score: z.number() }),
).openapi('SearchHit')

export const decisionView = as<Decision>(
  z.strictObject({
    id,
    at: instant,
    who: z.string(),
    why: z.string().optional(),
    action: z.looseObject({ kind: z.string() }),
  }),
).openapi('Decision')

const mentions = z.array(id).min(1).max(2000)
/** Every kind of line that the log knows; what it is about must be in the case. */
export const newDecision = z
  .strictObject({
    why: z.string().max(2000).optional(),
    action: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('accept'), claim: id }),
      z.strictObject({ kind: z.literal('reject'), claim: id }),
      z.strictObject({
        kind: z.literal('edit'),
        claim: id,
        change: z.strictObject({
          predicate: predicate.optional(),
          certainty: z.enum(CERTAINTIES).optional(),
          polarity: z.enum(POLARITIES).optional(),
          by: by.optional(),
          roles: z.record(z.string(), z.array(filler)).optional(),
        }),
      }),
      z.strictObject({
        kind: z.literal('add'),
        document: id,
        predicate,
        roles,
        certainty: z.enum(CERTAINTIES),
        polarity: z.enum(POLARITIES),
        by: by.optional(),
        evidence: quote,
      }),
      z.strictObject({ kind: z.literal('describe'), document: id, metadata: metadata.omit({ grade: true }) }),
      z.strictObject({ kind: z.literal('grade'), document: id, grade: z.enum(GRADES) }),
      z.strictObject({ kind: z.literal('withdraw'), document: id }),
      z.strictObject({ kind: z.literal('merge'), mentions: mentions.min(2) }),
      z.strictObject({ kind: z.literal('split'), mentions }),
      z.strictObject({ kind: z.literal('differ'), mentions: mentions.min(2) }),
      z.strictObject({ kind: z.literal('rename'), mentions, name: z.string().trim().min(1).max(300) }),
      z.strictObject({ kind: z.literal('code'), claim: id, codes: z.record(z.string(), z.string().max(2000)) }),
      z.strictObject({ kind: z.literal('suppose'), hypothesis: id.max(64), text: z.string().trim().min(1).max(2000) }),
      z.strictObject({ kind: z.literal('rate'), hypothesis: id, claim: id, rating: z.enum(RATINGS) }),
      z.strictObject({ kind: z.literal('prefer'), claim: id, over: z.array(id).min(1) }),
      z.strictObject({ kind: z.literal('credit'), claim: id, credibility: z.literal([1, 2, 3, 4, 5, 6]) }),
      z.strictObject({ kind: z.literal('undo'), decision: id }),
    ]),
  })
  .openapi('NewDecision')
export type NewDecision = z.input<typeof newDecision>

export const jobView = as<JobView>(
  z.strictObject({
    id,
    subject: z.string(),
    state: z.enum(['running', 'done', 'failed', 'cancelled', 'interrupted']),
    phase: z.enum(['collect', 'ingest', 'read', 'keep']),
    current: z.string(),
    done: count,
    total: count,
    note: z.string().optional(),
    results: z.array(
      z.strictObject({
        input: z.string(),
        outcome: z.enum(['added', 'known', 'refused']),
        document: id.optional(),
        claims: count,
        problems: z.array(problem.extend({ at: instant.optional() })),
      }),
    ),
  }),
).openapi('Job')

export const refusal = z
  .strictObject({ code: z.string(), message: z.string(), remedy: z.string() })
  .openapi('Refusal') satisfies z.ZodType<Refusal>
