// The exchange format: one claim a line, names and offsets, nothing that needs the program to be understood.
import type { z } from 'zod'
import { type Claim, filled } from './claim.ts'
import type { exchangeClaim } from './exchange-schema.ts'

export type ExchangeClaim = z.infer<typeof exchangeClaim>

/** The schema that every line fits, for a program that reads such files. */
export const exchangeSchema = async (): Promise<typeof exchangeClaim> =>
  (await import('./exchange-schema.ts')).exchangeClaim

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
