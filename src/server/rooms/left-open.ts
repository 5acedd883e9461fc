// What a person looked at in review and left open: out of the queue, listed below it with who and when, and taken up again
// at any time. It settles nothing about the case, so it is a note beside the case and no line of its log.
import { createRoute, z } from '@hono/zod-openapi'
import type { Instant } from '../../index.ts'
import { as } from '../api.ts'
import { type Kept, kept, type Notes } from '../kept.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Given, Room } from './room.ts'

export interface Left {
  /** The key that the thing has in the queue. */
  readonly key: string
  readonly who: string
  readonly at: Instant
  readonly why?: string
}

export const left = as<Left>(
  z.strictObject({ key: z.string(), who: z.string(), at: z.string(), why: z.string().optional() }),
).openapi('LeftOpen')

export const leftOpen = (notes: Notes): Kept<readonly Left[]> =>
  kept<readonly Left[]>(notes, 'review.left-open', as<readonly Left[]>(list(left)), [])

const withKey = z.object({ key: z.string().min(1).max(500) })
const leave = createRoute({
  method: 'put',
  path: '/review/{key}/left-open',
  summary: 'Leave a thing of the queue open; it stays listed as such',
  request: {
    params: withKey,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ why: z.string().trim().max(2000).optional() }) } },
    },
  },
  responses: { 200: gives(left, 'As it is kept'), ...refuses },
})
const takeUp = createRoute({
  method: 'delete',
  path: '/review/{key}/left-open',
  summary: 'Take up again what was left open',
  request: { params: withKey },
  responses: { 200: gives(list(left), 'What is still left open'), ...refuses },
})

export const leftOpenRoom: Room = (api, { notes, who, now }: Given) => {
  const all = leftOpen(notes)
  const others = async (key: string): Promise<readonly Left[]> => (await all.read()).filter((one) => one.key !== key)
  api.openapi(leave, async (c) => {
    const { key } = c.req.valid('param')
    const { why } = c.req.valid('json')
    const one: Left = { key, who, at: now(), ...(why ? { why } : {}) }
    await all.write([...(await others(key)), one])
    return c.json(one, 200)
  })
  api.openapi(takeUp, async (c) => {
    const rest = await others(c.req.valid('param').key)
    await all.write(rest)
    return c.json(rest, 200)
  })
}
