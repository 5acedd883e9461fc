// Ask: words looked for in texts, claims and names at once, narrowed by document, predicate, certainty, person or
// organisation and time. Each facet counts what it would leave, with the other facets as they are.
import { createRoute, z } from '@hono/zod-openapi'
import { type Claim, ENTITY_TYPES, type SearchHit } from '../../index.ts'
import { as, searchHit } from '../api.ts'
import { gives, list, refuses } from '../route-parts.ts'
import { type AskedClaims, claimsAsked } from './asked-claims.ts'
import { type CitedClaim, citedClaim, citedClaims } from './claims.ts'
import { entitiesLike, type FoundEntity, titlesLike } from './find.ts'
import type { Room } from './room.ts'

export type { FacetValue } from './asked-claims.ts'
export type { FoundEntity }

export interface FindView {
  readonly entities: readonly FoundEntity[]
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
  readonly documents: readonly { readonly id: string; readonly title: string }[]
}

export interface AskView {
  readonly texts: readonly SearchHit[]
  readonly claims: readonly CitedClaim[]
  /** How many claims there are; the first of them are shown. */
  readonly total: number
  readonly facets: AskedClaims['facets']
}

const titled = list(z.strictObject({ id: z.string(), title: z.string() }))
export const findView = as<FindView>(
  z.strictObject({
    entities: list(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        as: z.string().optional(),
        type: z.enum(ENTITY_TYPES),
        kind: z.string().optional(),
        claims: z.int().positive(),
        furthest: z.strictObject({ step: z.string(), says: z.string(), date: z.string().optional() }).optional(),
        fuzzy: z.boolean(),
      }),
    ),
    incidents: titled,
    documents: titled,
  }),
).openapi('Find')
const facet = list(z.strictObject({ value: z.string(), label: z.string(), count: z.int().positive() }))
export const askView = as<AskView>(
  z.strictObject({
    texts: list(searchHit),
    claims: list(citedClaim),
    total: z.int().nonnegative(),
    facets: z.strictObject({ document: facet, predicate: facet, certainty: facet, entity: facet, year: facet }),
  }),
).openapi('Ask')

const getFind = createRoute({
  method: 'get',
  path: '/find',
  summary: 'Who or what is meant by a few letters: names in any spelling or script, incidents, documents',
  request: {
    query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(50).default(8) }),
  },
  responses: { 200: gives(findView, 'The likeliest first'), ...refuses },
})
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const asked = z.object({
  q: z.string().max(400).default(''),
  document: z.string().optional(),
  predicate: z.string().optional().openapi({ description: 'Several are separated by commas' }),
  certainty: z.string().optional().openapi({ description: 'Several are separated by commas' }),
  entity: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
})
const getAsk = createRoute({
  method: 'get',
  path: '/ask',
  summary: 'Texts and claims that hold the words, narrowed by facets, with what each facet would leave',
  request: { query: asked },
  responses: { 200: gives(askView, 'What was found'), ...refuses },
})

export type Asked = z.infer<typeof asked>

/** So many hits in texts are looked at, and so many claims are shown. */
const HITS = 200
const SHOWN = 100

export const searchRoom: Room = (api, { board, search }) => {
  api.openapi(getFind, async (c) => {
    const { q, limit } = c.req.valid('query')
    const now = await board()
    return c.json({ entities: entitiesLike(now, q, limit), ...titlesLike(now, q, limit) }, 200)
  })
  api.openapi(getAsk, async (c) => {
    const asked = c.req.valid('query')
    const now = await board()
    const { claims, facets } = claimsAsked(now, asked)
    const hits = asked.q.trim() === '' ? [] : await search(asked.q, HITS)
    const texts = narrowed(hits, asked, claims)
    const shown = claims.slice(0, SHOWN).map(({ id }) => id)
    return c.json({ texts, claims: citedClaims(now, shown), total: claims.length, facets }, 200)
  })
}

/** With a facet that only claims have, a place in a text counts where such a claim stands. */
function narrowed(hits: readonly SearchHit[], asked: Asked, claims: readonly Claim[]): readonly SearchHit[] {
  const inDocument = hits.filter(({ document }) => asked.document === undefined || document === asked.document)
  if ([asked.predicate, asked.certainty, asked.entity, asked.from, asked.to].every((one) => one === undefined))
    return inDocument
  return inDocument.filter(({ document, start, end }) =>
    claims.some((claim) => claim.document === document && claim.evidence.start < end && claim.evidence.end > start),
  )
}
