// What lies around a document that is read: who its names are in the whole case, and what other documents say of the
// same people.
import { createRoute, z } from '@hono/zod-openapi'
import {
  CERTAINTIES,
  type Certainty,
  type Claim,
  type ClaimId,
  type DocumentId,
  ENTITY_TYPES,
  type EntityId,
  type EntityType,
  POLARITIES,
  type Polarity,
} from '../../index.ts'
import { as } from '../api.ts'
import type { Board } from '../board.ts'
import { noSuch } from '../refused.ts'
import { gives, refuses, withId } from '../route-parts.ts'
import { brief } from './brief.ts'
import { citationOf } from './incident-cells.ts'
import type { Room } from './room.ts'

/** A claim of another document, as a line that leads there. */
export interface ClaimElsewhere {
  readonly claim: ClaimId
  readonly document: DocumentId
  readonly citation: string
  readonly says: string
  readonly certainty: Certainty
  readonly polarity: Polarity
}

export interface AroundView {
  /** The names that this document knows things by, and what they are in the case. */
  readonly things: readonly { readonly type: EntityType; readonly name: string; readonly entity: EntityId }[]
  /** Those of this document's people and bodies of whom others speak, most named here first. */
  readonly elsewhere: readonly {
    readonly entity: EntityId
    readonly name: string
    /** How many claims there are; the first of them are given. */
    readonly total: number
    readonly claims: readonly ClaimElsewhere[]
  }[]
}

const text = z.string()
export const aroundView = as<AroundView>(
  z.strictObject({
    things: z.array(z.strictObject({ type: z.enum(ENTITY_TYPES), name: text, entity: text })),
    elsewhere: z.array(
      z.strictObject({
        entity: text,
        name: text,
        total: z.int().positive(),
        claims: z.array(
          z.strictObject({
            claim: text,
            document: text,
            citation: text,
            says: text,
            certainty: z.enum(CERTAINTIES),
            polarity: z.enum(POLARITIES),
          }),
        ),
      }),
    ),
  }),
).openapi('Around')

const getAround = createRoute({
  method: 'get',
  path: '/documents/{id}/around',
  summary: 'Who the names of a document are in the whole case, and what other documents say of them',
  request: { params: withId },
  responses: { 200: gives(aroundView, 'What lies around it'), ...refuses },
})

const PEOPLE = 40
const CLAIMS = 12

export function aroundOf(board: Board, document: DocumentId): AroundView {
  const { material, resolution, documents } = board
  if (!documents.has(document)) throw noSuch('document', document)
  const own = [...resolution.mentions.values()].filter((mention) => mention.document === document)
  const things = own.flatMap(({ id, type, name }) => {
    const entity = resolution.entityOf.get(id)
    return entity === undefined ? [] : [{ type, name, entity }]
  })
  const named = new Map<EntityId, number>()
  for (const { id, type, parts } of own) {
    const entity = resolution.entityOf.get(id)
    if (entity !== undefined && (type === 'Person' || type === 'Organization'))
      named.set(entity, (named.get(entity) ?? 0) + parts.length)
  }
  const elsewhere = [...named]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([entity]) => ({ entity, others: material.about(entity).filter((claim) => claim.document !== document) }))
    .filter(({ others }) => others.length > 0)
    .slice(0, PEOPLE)
    .map(({ entity, others }) => ({
      entity,
      name: material.name(entity),
      total: others.length,
      claims: others.slice(0, CLAIMS).map((claim) => lineOf(board, claim)),
    }))
  return { things, elsewhere }
}

const lineOf = (board: Board, claim: Claim): ClaimElsewhere => ({
  claim: claim.id,
  document: claim.document,
  citation: citationOf(board, claim.document),
  says: brief(claim),
  certainty: claim.certainty,
  polarity: claim.polarity,
})

export const readRoom: Room = (api, { board }) => {
  api.openapi(getAround, async (c) => c.json(aroundOf(await board(), c.req.valid('param').id as DocumentId), 200))
}
