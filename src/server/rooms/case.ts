// The first room: what came in lately, what people decided, what waits, and what is known and not known so far. What needs
// no weighing is asked for apart, so that the room stands before a large case has been weighed.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type ClaimId,
  type DocumentId,
  type Edtf,
  type EntityId,
  type Furthest,
  GAP_KINDS,
  type Gap,
  gapsOf,
  type IncidentId,
  type Instant,
  type Outcome,
  STEPS,
} from '../../index.ts'
import { as } from '../api.ts'
import { type Board, perBoard } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import { conflictTitle, titleOf } from './brief.ts'
import { type DecidedView, latestDecided } from './decided.ts'
import { queueOf, WAITING_KINDS, type WaitingKind } from './review-queue.ts'
import type { Room } from './room.ts'

export type { DecidedView, WaitingKind }

export interface LatelyView {
  /** Newest first. */
  readonly documents: readonly {
    readonly id: DocumentId
    readonly title: string
    readonly publisher?: string
    readonly collected: Instant
    readonly claims: number
  }[]
  /** Newest first. */
  readonly decisions: readonly DecidedView[]
  /** How many lines of the log are whose, most first. */
  readonly deciders: readonly { readonly who: string; readonly decisions: number }[]
}

export interface BriefConflict {
  readonly key: string
  readonly title: string
  readonly says: readonly string[]
}

export interface BriefIncident {
  readonly id: IncidentId
  readonly title: string
  readonly time?: Edtf
  readonly place?: string
  readonly outcome?: Outcome
  readonly documents: number
  readonly claims: readonly ClaimId[]
}

export interface BriefStanding {
  readonly entity: EntityId
  readonly name: string
  readonly furthest: Furthest
  /** The sentences that say so. */
  readonly claims: readonly ClaimId[]
}

/** Of each list the first few, and how many there are. */
export interface Some<T> {
  readonly total: number
  readonly first: readonly T[]
}

export interface FindingsView {
  readonly waiting: Readonly<Record<WaitingKind, number>>
  readonly conflicts: Some<BriefConflict>
  readonly gaps: Some<Gap>
  readonly incidents: Some<BriefIncident>
  readonly standings: Some<BriefStanding>
}

const count = z.int().nonnegative()
const ids = z.array(z.string())
const some = (item: z.ZodType) => z.strictObject({ total: count, first: z.array(item) })
export const latelyView = as<LatelyView>(
  z.strictObject({
    documents: list(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        publisher: z.string().optional(),
        collected: z.iso.datetime(),
        claims: count,
      }),
    ),
    decisions: list(
      z.strictObject({
        id: z.string(),
        at: z.iso.datetime(),
        who: z.string(),
        why: z.string().optional(),
        did: z.string(),
        about: z.string(),
        undone: z.boolean(),
        claim: z.string().optional(),
        document: z.string().optional(),
      }),
    ),
    deciders: list(z.strictObject({ who: z.string(), decisions: count })),
  }),
).openapi('Lately')
export const findingsView = as<FindingsView>(
  z.strictObject({
    waiting: z.record(z.enum(WAITING_KINDS), count),
    conflicts: some(z.strictObject({ key: z.string(), title: z.string(), says: z.array(z.string()) })),
    gaps: some(
      z.strictObject({ kind: z.enum(GAP_KINDS), text: z.string(), incidents: ids, entities: ids, claims: ids }),
    ),
    incidents: some(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        time: z.string().optional(),
        place: z.string().optional(),
        outcome: z.string().optional(),
        documents: count,
        claims: ids,
      }),
    ),
    standings: some(
      z.strictObject({
        entity: z.string(),
        name: z.string(),
        furthest: z.strictObject({ step: z.string(), says: z.string(), date: z.string().optional() }),
        claims: ids,
      }),
    ),
  }),
).openapi('Findings')

const getLately = createRoute({
  method: 'get',
  path: '/case/lately',
  summary: 'What was added and decided last',
  responses: { 200: gives(latelyView, 'The latest documents and decisions'), ...refuses },
})
const getFindings = createRoute({
  method: 'get',
  path: '/case/findings',
  summary: 'What waits, conflicts, gaps, incidents and standings before the courts, the first of each',
  responses: { 200: gives(findingsView, 'Findings in brief'), ...refuses },
})

const LATEST = 6
const DECISIONS = 8
const FIRST = 8

export const latelyOf = perBoard((board: Board): LatelyView => {
  const claims = new Map<DocumentId, number>()
  for (const { document } of board.claims.values()) claims.set(document, (claims.get(document) ?? 0) + 1)
  const byWho = new Map<string, number>()
  for (const { who } of board.log) byWho.set(who, (byWho.get(who) ?? 0) + 1)
  return {
    documents: [...board.documents.values()]
      .slice(-LATEST)
      .reverse()
      .map((document) => {
        const { id, collected, metadata } = document
        const { publisher } = metadata
        return {
          id,
          title: titleOf(document),
          ...(publisher === undefined ? {} : { publisher }),
          collected,
          claims: claims.get(id) ?? 0,
        }
      }),
    decisions: latestDecided(board, DECISIONS),
    deciders: [...byWho]
      .map(([who, decisions]) => ({ who, decisions }))
      .sort((a, b) => b.decisions - a.decisions || (a.who < b.who ? -1 : 1)),
  }
})

const firstOf = <T, U>(all: readonly T[], show: (one: T) => U): Some<U> => ({
  total: all.length,
  first: all.slice(0, FIRST).map(show),
})

export const findingsOf = perBoard((board: Board): FindingsView => {
  const { weighing, resolution, material, chains } = board
  const waiting = Object.fromEntries(WAITING_KINDS.map((kind) => [kind, 0])) as Record<WaitingKind, number>
  for (const { kind } of queueOf(board)) waiting[kind]++
  const unsettled = weighing.conflicts.filter(({ sides }) => !sides.some(({ preferred }) => preferred !== undefined))
  return {
    waiting,
    conflicts: firstOf(unsettled, (conflict) => ({
      key: conflict.id,
      title: conflictTitle(conflict),
      says: conflict.sides.map(({ says }) => says),
    })),
    gaps: firstOf(gapsOf(material, chains), (gap) => gap),
    incidents: firstOf(byWeight(board), ({ id, title, time, place, outcome, records }) => ({
      id,
      title,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place: resolution.entities.get(place)?.name ?? place }),
      ...(outcome === undefined ? {} : { outcome }),
      documents: new Set(records.map(({ document }) => document)).size,
      claims: records.flatMap((record) => record.claims),
    })),
    standings: firstOf(standingsOf(board), (standing) => standing),
  }
})

/** What most documents tell of first. */
const byWeight = ({ resolution }: Board) => {
  const weight = ({ records }: { readonly records: readonly { readonly document: DocumentId }[] }): number =>
    new Set(records.map(({ document }) => document)).size
  return [...resolution.incidents.values()].sort((a, b) => weight(b) - weight(a))
}

/** Everybody whom the law has reached, the furthest first; of equals, the latest. */
function standingsOf({ weighing }: Board): readonly BriefStanding[] {
  const reached = weighing.ladders.flatMap(({ entity, name, furthest, rungs }) => {
    if (entity === undefined || furthest === undefined) return []
    const { claims = [] } = rungs.find(({ step }) => step === furthest.step) ?? {}
    return [{ entity, name, furthest, claims }]
  })
  const rank = ({ furthest }: BriefStanding): number => STEPS.indexOf(furthest.step)
  return reached.sort((a, b) => rank(b) - rank(a) || (b.furthest.date ?? '').localeCompare(a.furthest.date ?? ''))
}

export const caseRoom: Room = (api, { board }) => {
  api.openapi(getLately, async (c) => c.json(latelyOf(await board()), 200))
  api.openapi(getFindings, async (c) => c.json(findingsOf(await board()), 200))
}
