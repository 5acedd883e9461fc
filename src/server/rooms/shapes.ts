// Schemas of what several pictures show: how well something is supported, and the days over which it stretches.
import { z } from '@hono/zod-openapi'
import { CERTAINTIES, ENTITY_TYPES } from '../../index.ts'

export const ids = z.array(z.string()).readonly()

/** A `Support`: spread into the object that carries it. */
export const supported = {
  state: z.enum(['affirmed', 'denied', 'open', 'disputed']),
  weakest: z.enum(CERTAINTIES),
  strongest: z.enum(CERTAINTIES),
  claims: ids,
}

/** ISO dates, both included; an end that the text leaves open is missing. */
export const stretch = z.strictObject({ from: z.string().optional(), to: z.string().optional() })

export const named = { entity: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES), kind: z.string().optional() }
