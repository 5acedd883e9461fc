// What every route's description is put together from: its answer, its refusals, lists and ids.
import { z } from '@hono/zod-openapi'
import { refusal } from './api.ts'

export const gives = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const refuses = {
  400: gives(refusal, 'The request does not fit.'),
  403: gives(refusal, 'The request comes from another site or for another host.'),
  404: gives(refusal, 'There is no such thing in this case.'),
} as const

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const withId = z.object({ id: z.string().min(1) })
