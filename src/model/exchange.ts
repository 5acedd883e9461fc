// The exchange format: one claim a line, names and offsets, nothing that needs the program to be understood.
import { z } from 'zod'
import { type Claim, filled } from './claim.ts'
import { CERTAINTIES, ENTITY_TYPES, POLARITIES, PREDICATES, VALUE_TYPES } from './ontology.ts'

export const exchangeFiller = z.object({
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
export type ExchangeClaim = z.infer<typeof exchangeClaim>

/** `doc` is the name under which the reader of the file knows the document, usually its file name without ending. */
export function toExchange(
  doc: string,
  { predicate, certainty, polarity, by, roles, evidence, rule }: Claim,
): ExchangeClaim {
  return {
    doc,
    predicate,
    certainty,
    polarity,
    by: by.map(({ name }) => name),
    roles: Object.fromEntries(
      filled(roles).map(([role, fillers]) => [
        role,
        fillers.map(({ at, name, type, kind, value }) => ({
          text: at.quote,
          start: at.start as number,
          end: at.end as number,
          ...(name === undefined ? {} : { name }),
          type,
          ...(kind === undefined ? {} : { kind }),
          ...(value === undefined ? {} : { value }),
        })),
      ]),
    ),
    evidence: { start: evidence.start, end: evidence.end, quote: evidence.quote },
    rule,
  }
}

export const toJsonLines = (claims: readonly ExchangeClaim[]): string =>
  claims.map((c) => `${JSON.stringify(c)}\n`).join('')
