// The sources weighed: how reliable each is and who says so, which were withdrawn, and who repeats whom, with the words
// that two of them share. Origins are counted, never outlets alone.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type DecisionId,
  type DocumentId,
  type Family,
  GRADES,
  type Grade,
  inForce,
  type OriginNode,
  originTree,
  outletOf,
  type Passage,
} from '../../index.ts'
import { as } from '../api.ts'
import { type Board, perBoard } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'

export interface WeighedSource {
  readonly document: DocumentId
  /** The grade that counts, with whose judgement it is. */
  readonly reliability: { readonly grade: Grade; readonly note: string }
  /** Taken out of the case by this decision, which can be taken back. */
  readonly withdrawn?: { readonly decision: DecisionId; readonly who: string; readonly why?: string }
}

/** One line of a tree of origins, from the top down. */
export interface OriginLine {
  readonly depth: number
  /** A document of the case, an agency that is known from credits only, or neither where nothing tells who was first. */
  readonly document?: DocumentId
  readonly agency?: string
  /** Why it stands below the line above it. */
  readonly because?: string
}

/** Two documents that carry the same words. */
export interface SharedView {
  readonly documents: readonly [DocumentId, DocumentId]
  readonly words: number
  /** Shared words as a part of the shorter text, between 0 and 1. */
  readonly share: number
  /** `left` stands in the first, `right` in the second; the longest first. */
  readonly passages: readonly Passage[]
}

export interface FamilyView {
  readonly documents: number
  readonly outlets: number
  /** At most so many independent ones. */
  readonly origins: number
  readonly lines: readonly OriginLine[]
  /** The pairs that share most words first. */
  readonly shared: readonly SharedView[]
}

export interface SourcesView {
  readonly sources: readonly WeighedSource[]
  readonly outlets: number
  /** Of all claims that count: at most so many independent ones. */
  readonly origins: number
  readonly families: readonly FamilyView[]
}

const count = z.int().nonnegative()
const quote = z.strictObject({ start: count, end: count, quote: z.string() })
export const sourcesView = as<SourcesView>(
  z.strictObject({
    sources: list(
      z.strictObject({
        document: z.string(),
        reliability: z.strictObject({ grade: z.enum(GRADES), note: z.string() }),
        withdrawn: z.strictObject({ decision: z.string(), who: z.string(), why: z.string().optional() }).optional(),
      }),
    ),
    outlets: count,
    origins: count,
    families: list(
      z.strictObject({
        documents: count,
        outlets: count,
        origins: count,
        lines: list(
          z.strictObject({
            depth: count,
            document: z.string().optional(),
            agency: z.string().optional(),
            because: z.string().optional(),
          }),
        ),
        shared: list(
          z.strictObject({
            documents: z.array(z.string()).length(2),
            words: count,
            share: z.number().min(0).max(1),
            passages: list(z.strictObject({ left: quote, right: quote, words: count })),
          }),
        ),
      }),
    ),
  }),
).openapi('Sources')

const getSources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'How reliable each source is, which are withdrawn, and who repeats whom',
  responses: { 200: gives(sourcesView, 'The sources weighed'), ...refuses },
})

export const sourcesOf = perBoard((board: Board): SourcesView => {
  const { weighing, documents, counted, log } = board
  const withdrawals = new Map(
    inForce(log).flatMap((one) => (one.action.kind === 'withdraw' ? [[one.action.document, one] as const] : [])),
  )
  return {
    sources: [...documents.values()].map(({ id, metadata: { grade } }) => {
      const withdrawal = withdrawals.get(id)
      const why = withdrawal?.why
      return {
        document: id,
        reliability: weighing.reliability.get(id) ?? { grade: grade ?? 'F', note: 'withdrawn from the case' },
        ...(withdrawal === undefined
          ? {}
          : { withdrawn: { decision: withdrawal.id, who: withdrawal.who, ...(why === undefined ? {} : { why }) } }),
      }
    }),
    outlets: outletsOf(board, [...weighing.evidence.documents.keys()]),
    origins: weighing.origins.of(counted).length,
    families: weighing.origins.families.map((family) => familyView(board, family)),
  }
})

const outletsOf = ({ documents }: Board, ids: readonly DocumentId[]): number =>
  new Set(ids.flatMap((id) => documents.get(id) ?? []).map(outletOf)).size

function familyView(board: Board, family: Family): FamilyView {
  const members = new Set(family.documents)
  return {
    documents: members.size,
    outlets: outletsOf(board, family.documents),
    origins: board.weighing.origins.of(board.counted.filter(({ document }) => members.has(document))).length,
    lines: originTree(family).flatMap((node) => linesOf(node, 0)),
    shared: sharedIn(family),
  }
}

const PAIRS = 40
/** Of two texts that are one, the longest passages say enough. */
const PASSAGES = 8

const sharedIn = ({ texts }: Family): readonly SharedView[] =>
  [...texts]
    .sort((a, b) => b.words - a.words)
    .slice(0, PAIRS)
    .map(({ documents, words, share, passages }) => ({
      documents,
      words,
      share,
      passages: [...passages].sort((a, b) => b.words - a.words).slice(0, PASSAGES),
    }))

function linesOf(node: OriginNode, depth: number): readonly OriginLine[] {
  const { because, children } = node
  const line = {
    depth,
    ...('document' in node ? { document: node.document } : {}),
    ...('agency' in node ? { agency: node.agency } : {}),
    ...(because === undefined ? {} : { because }),
  }
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1))]
}

export const sourcesRoom: Room = (api, { board }) => {
  api.openapi(getSources, async (c) => c.json(sourcesOf(await board()), 200))
}
