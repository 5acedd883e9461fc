// The review room: what waits for a person in the order in which it matters, and each thing with all that a decision
// needs – the sides of a conflict with their sentences, both sides of a merge with what speaks for and against it.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type ClaimId,
  type Conflict,
  type Entity,
  type EntityId,
  isSpecialCategory,
  type MatchReason,
  type MentionId,
  type Preference,
  previewMerge,
} from '../../index.ts'
import { as } from '../api.ts'
import type { Board } from '../board.ts'
import { noSuch } from '../refused.ts'
import { gives, refuses } from '../route-parts.ts'
import { conflictTitle } from './brief.ts'
import { type CitedClaim, citedClaim, citedClaims } from './claims.ts'
import { type Left, left, leftOpen } from './left-open.ts'
import { mergeKey, queueOf, WAITING_KINDS, type Waiting, type WaitingKind } from './review-queue.ts'
import type { Room } from './room.ts'

export type { Waiting, WaitingKind }

export interface QueueView {
  /** Of the kinds asked for. */
  readonly total: number
  /** Of all kinds. */
  readonly counts: Readonly<Record<WaitingKind, number>>
  readonly items: readonly Waiting[]
  /** What would wait, had not somebody left it open; the last first. */
  readonly left: readonly (Waiting & { readonly by: Left })[]
}

export interface MergeSide {
  readonly id: EntityId
  readonly name: string
  readonly names: readonly string[]
  readonly type: Entity['type']
  readonly kind?: string
  readonly documents: number
  /** How many claims there are; the first of them are shown. */
  readonly total: number
  readonly claims: readonly CitedClaim[]
}

export type ReviewItem =
  | {
      readonly kind: 'conflict'
      readonly key: string
      readonly title: string
      readonly because: string
      readonly sides: readonly {
        readonly says: string
        /** At most so many independent ones. */
        readonly origins: number
        readonly preferred?: Preference
        readonly claims: readonly CitedClaim[]
      }[]
    }
  | {
      readonly kind: 'merge'
      readonly key: string
      readonly sides: readonly [MergeSide, MergeSide]
      readonly score: number
      readonly reasons: readonly MatchReason[]
      readonly warnings: readonly { readonly text: string; readonly claim?: ClaimId }[]
      /** What a decision that they are one names. */
      readonly one: readonly MentionId[]
      /** What a decision that they are two names. */
      readonly two: readonly MentionId[]
    }
  | { readonly kind: 'claim'; readonly key: string; readonly cited: CitedClaim }

const count = z.int().nonnegative()
const waiting = z.strictObject({
  key: z.string(),
  kind: z.enum(WAITING_KINDS),
  title: z.string(),
  why: z.string(),
  claims: z.array(z.string()),
})
export const queueView = as<QueueView>(
  z.strictObject({
    total: count,
    counts: z.record(z.enum(WAITING_KINDS), count),
    items: z.array(waiting),
    left: z.array(waiting.extend({ by: left })),
  }),
).openapi('ReviewQueue')

const preferred = z.strictObject({ decision: z.string(), who: z.string(), why: z.string().optional() })
const mergeSide = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  type: z.string(),
  kind: z.string().optional(),
  documents: count,
  total: count,
  claims: z.array(citedClaim),
})
export const reviewItem = as<ReviewItem>(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('conflict'),
      key: z.string(),
      title: z.string(),
      because: z.string(),
      sides: z.array(
        z.strictObject({
          says: z.string(),
          origins: count,
          preferred: preferred.optional(),
          claims: z.array(citedClaim),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('merge'),
      key: z.string(),
      sides: z.array(mergeSide).length(2),
      score: z.number(),
      reasons: z.array(
        z.strictObject({ feature: z.string(), weight: z.number(), left: z.string(), right: z.string() }),
      ),
      warnings: z.array(z.strictObject({ text: z.string(), claim: z.string().optional() })),
      one: z.array(z.string()).min(2),
      two: z.array(z.string()).length(2),
    }),
    z.strictObject({ kind: z.literal('claim'), key: z.string(), cited: citedClaim }),
  ]),
).openapi('ReviewItem')

const MOST = 1000

const getQueue = createRoute({
  method: 'get',
  path: '/review',
  summary: 'What waits for a decision, what matters most first',
  request: {
    query: z.object({
      kinds: z
        .string()
        .optional()
        .openapi({ description: `Some of ${WAITING_KINDS.join(', ')}, separated by commas` }),
      limit: z.coerce.number().int().min(1).max(MOST).default(300),
    }),
  },
  responses: { 200: gives(queueView, 'The queue'), ...refuses },
})

const getItem = createRoute({
  method: 'get',
  path: '/review/{key}',
  summary: 'One thing of the queue with all that a decision needs, also when it was decided since',
  request: { params: z.object({ key: z.string().min(1) }) },
  responses: { 200: gives(reviewItem, 'The thing'), ...refuses },
})

export function queueFor(
  board: Board,
  kinds: string | undefined,
  limit: number,
  leftOpen: readonly Left[] = [],
): QueueView {
  const by = new Map(leftOpen.map((one) => [one.key, one]))
  const all = queueOf(board)
  const queue = all.filter(({ key }) => !by.has(key))
  const left = all.flatMap((one) => {
    const note = by.get(one.key)
    return note === undefined ? [] : { ...one, by: note }
  })
  const counts = Object.fromEntries(WAITING_KINDS.map((kind) => [kind, 0])) as Record<WaitingKind, number>
  for (const { kind } of queue) counts[kind]++
  const asked = new Set((kinds ?? '').split(',').filter((kind) => kind !== ''))
  const wanted = asked.size === 0 ? queue : queue.filter(({ kind }) => asked.has(kind))
  return {
    total: wanted.length,
    counts,
    items: wanted.slice(0, limit),
    left: left.sort((a, b) => (a.by.at > b.by.at ? -1 : 1)),
  }
}

/** Only a conflict needs the case weighed, so a claim or a merge stands there before that is done. */
export function itemOf(board: Board, key: string): ReviewItem {
  if (key.includes('+')) return mergeOf(board, key)
  if (key.startsWith('x')) {
    const conflict = conflictOf(board, key)
    return {
      kind: 'conflict',
      key,
      title: conflictTitle(conflict),
      because: conflict.because,
      sides: conflict.sides.map(({ says, origins, preferred: held, claims }) => ({
        says,
        origins: origins.length,
        ...(held === undefined ? {} : { preferred: held }),
        claims: citedClaims(board, claims),
      })),
    }
  }
  const [cited] = citedClaims(board, [key as ClaimId])
  if (cited === undefined || isSpecialCategory(cited.claim.predicate)) throw noSuch('thing to review', key)
  return { kind: 'claim', key, cited }
}

function conflictOf({ weighing }: Board, key: string): Conflict {
  const found = weighing.conflicts.find(({ id }) => id === key)
  if (found === undefined) throw noSuch('conflict', key)
  return found
}

/** Of each side so many mentions are named in the decision; the rest follow them as they did before. */
const MENTIONS = 30
const SENTENCES = 12

function mergeOf(board: Board, key: string): ReviewItem {
  const { resolution, counted, documents } = board
  const wanted = key.split('+') as EntityId[]
  const preview = previewMerge(resolution, counted, [...documents.values()], wanted)
  const [a, b] = preview.entities
  if (!a || !b) throw noSuch('pair to merge', key)
  const { score, reasons } = resolution.suggestions.find(({ entities }) => mergeKey(entities) === key) ??
    preview.pairs[0] ?? { score: 0, reasons: [] }
  return {
    kind: 'merge',
    key,
    sides: [mergeSideOf(board, a), mergeSideOf(board, b)],
    score,
    reasons,
    warnings: preview.warnings,
    one: [...a.mentions.slice(0, MENTIONS), ...b.mentions.slice(0, MENTIONS)],
    two: [a.mentions[0]!, b.mentions[0]!],
  }
}

function mergeSideOf(board: Board, { id, name, names, type, kind, mentions }: Entity): MergeSide {
  const held = mentions.flatMap((mention) => board.resolution.mentions.get(mention) ?? [])
  const about = [...new Set(held.flatMap(({ parts }) => parts.map(({ claim }) => claim)))].filter((claim) => {
    const found = board.claims.get(claim)
    return found !== undefined && !isSpecialCategory(found.predicate)
  })
  return {
    id,
    name,
    names,
    type,
    ...(kind === undefined ? {} : { kind }),
    documents: new Set(held.map(({ document }) => document)).size,
    total: about.length,
    claims: citedClaims(board, about.slice(0, SENTENCES)),
  }
}

export const reviewRoom: Room = (api, { board, notes }) => {
  const open = leftOpen(notes)
  api.openapi(getQueue, async (c) => {
    const { kinds, limit } = c.req.valid('query')
    return c.json(queueFor(await board(), kinds, limit, await open.read()), 200)
  })
  api.openapi(getItem, async (c) => c.json(itemOf(await board(), c.req.valid('param').key), 200))
}
