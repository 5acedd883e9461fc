// Views of the network that somebody keeps by name: filters, pins and where things were put by hand. They are working notes
// and stay with the case.
import { createRoute, z } from '@hono/zod-openapi'
import { as } from '../api.ts'
import { kept } from '../kept.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'

/** Where things were put by hand, as parts of the picture's width and height from its middle. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>

export interface KeptView {
  readonly name: string
  /** The query of its address: `focus=e1&hops=2`. */
  readonly query: string
  readonly places: Places
}

const MOST = 200

export const keptViews = as<readonly KeptView[]>(
  list(
    z.strictObject({
      name: z.string().trim().min(1).max(200),
      query: z.string().max(4000),
      places: z.record(z.string(), z.strictObject({ x: z.number(), y: z.number() })),
    }),
  ),
).openapi('NetworkViews')

const getViews = createRoute({
  method: 'get',
  path: '/network/views',
  summary: 'The views of the network that are kept with the case, by name',
  responses: { 200: gives(keptViews, 'Views'), ...refuses },
})
const putViews = createRoute({
  method: 'put',
  path: '/network/views',
  summary: 'Keeps these views in the place of those kept before',
  request: { body: { required: true, content: { 'application/json': { schema: keptViews } } } },
  responses: { 200: gives(keptViews, 'Views'), ...refuses },
})

export const networkViewsRoom: Room = (api, { notes }) => {
  const views = kept<readonly KeptView[]>(notes, 'network.views', keptViews, [])
  api.openapi(getViews, async (c) => c.json(await views.read(), 200))
  api.openapi(putViews, async (c) => {
    const asked = c.req.valid('json') as readonly KeptView[]
    const byName = new Map(asked.slice(0, MOST).map((view) => [view.name, view]))
    const inOrder = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    await views.write(inOrder)
    return c.json(inOrder, 200)
  })
}
