// What a line of the exchange format may hold, for programs and tests that check one. Apart from the writing of lines, which
// every reading of a document needs, because the checking library takes longer to load than a short document to read.
import { z } from 'zod'
import { CERTAINTIES, ENTITY_TYPES, POLARITIES, PREDICATES, VALUE_TYPES } from './ontology.ts'

const exchangeFiller = z.object({
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  name: z.string().optional(),
  type: z.enum([...ENTITY_TYPES, ...VALUE_TYPES]),
  kind: z.string().optional(),
  value: z.string().optional(),
})

export const exchangeClaim = z.object({
  doc: z.string(),
  predicate: z.enum(PREDICATES as [string, ...string[]]),
  certainty: z.enum(CERTAINTIES),
  polarity: z.enum(POLARITIES),
  by: z.array(z.string()),
  roles: z.record(z.string(), z.array(exchangeFiller).min(1)),
  evidence: z.object({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) }),
  rule: z.string().min(1),
})
