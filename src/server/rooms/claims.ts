// The sentences behind anything that the workbench draws: the claims with these ids, each with its document's name.
import { createRoute, z } from '@hono/zod-openapi'
import type { ClaimId, DocumentId, Edtf } from '../../index.ts'
import { as, type ClaimView, claimView } from '../api.ts'
import type { Board } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import { claimViews } from '../views.ts'
import { titleOf } from './brief.ts'
import type { Room } from './room.ts'

/** A claim with what a citation of its document needs. */
export interface CitedClaim {
  readonly claim: ClaimView
  readonly source: {
    readonly document: DocumentId
    readonly title: string
    readonly publisher?: string
    readonly date?: Edtf
  }
}

export const citedClaim = as<CitedClaim>(
  z.strictObject({
    claim: claimView,
    source: z.strictObject({
      document: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      date: z.string().optional(),
    }),
  }),
).openapi('CitedClaim')

const MOST = 500

const getClaims = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'The claims with these ids, in the order asked for; ids that are not in the case are left out',
  request: { query: z.object({ ids: z.string().openapi({ description: `Separated by commas, at most ${MOST}` }) }) },
  responses: { 200: gives(list(citedClaim), 'Claims with their sources'), ...refuses },
})

/** In the order asked for; ids that are not in the case are left out. */
export function citedClaims({ claims, documents, log }: Board, ids: readonly ClaimId[]): readonly CitedClaim[] {
  const held = ids.flatMap((id) => claims.get(id) ?? [])
  return claimViews(held, log).map((claim) => {
    const document = documents.get(claim.document)!
    const { publisher, date } = document.metadata
    const dated = { ...(publisher === undefined ? {} : { publisher }), ...(date === undefined ? {} : { date }) }
    return { claim, source: { document: document.id, title: titleOf(document), ...dated } }
  })
}

export const claimsRoom: Room = (api, { board }) => {
  api.openapi(getClaims, async (c) => {
    const ids = c.req.valid('query').ids.split(',').slice(0, MOST) as ClaimId[]
    return c.json(citedClaims(await board(), ids), 200)
  })
}
