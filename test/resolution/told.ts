// Documents that say what a test wants, each claim in a sentence of its own, so that nothing hangs on the reader.
import { type Claim, claim, type Filler } from '../../src/model/claim.ts'
import { type Action, type Decision, decision } from '../../src/model/decision.ts'
import type { Document } from '../../src/model/document.ts'
import { documentId, hashText, type Instant, type RuleId } from '../../src/model/ids.ts'
import type { FillerType, Polarity, Predicate } from '../../src/model/ontology.ts'
import { quote, span } from '../../src/model/span.ts'
import { type CaseResolution, resolve } from '../../src/resolve/index.ts'

export type Words = readonly [words: string, type: FillerType, value?: string | undefined, more?: Partial<Filler>]
export type Told = readonly [
  predicate: Predicate,
  roles: Readonly<Record<string, readonly Words[]>>,
  polarity?: Polarity | undefined,
]

export interface Doc {
  readonly document: Document
  readonly claims: readonly Claim[]
}

export function told(name: string, date: string, ...claims: readonly Told[]): Doc {
  const sentences = claims.map(
    ([predicate, roles]) =>
      `${predicate}: ${Object.values(roles)
        .flat()
        .map(([words]) => words)
        .join(', ')}.`,
  )
  const text = [name, ...sentences].join('\n')
  const id = documentId(hashText(name), hashText(text))
  const document = { id, name, text, metadata: { date }, blocks: [] } as unknown as Document
  let from = name.length + 1
  return {
    document,
    claims: claims.map(([predicate, roles, polarity = 'affirmed'], i) => {
      const start = from
      from += sentences[i]!.length + 1
      let at = start + predicate.length
      const filler = ([words, type, value, more]: Words): Filler => {
        at = text.indexOf(words, at)
        const here = quote(text, span(at, at + words.length))
        at += words.length
        return { at: here, type, ...(value === undefined ? { name: words } : { value }), ...more }
      }
      const filled = Object.fromEntries(Object.entries(roles).map(([role, all]) => [role, all.map(filler)]))
      return claim({
        document: id,
        predicate,
        roles: filled as Claim['roles'],
        certainty: 'stated',
        polarity,
        by: [],
        evidence: quote(text, span(start, start + sentences[i]!.length)),
        rule: 'made' as RuleId,
        reasons: [],
      })
    }),
  }
}

export const AT = '2026-01-01T00:00:00.000Z' as Instant
export const logOf = (...actions: readonly Action[]): Decision[] =>
  actions.map((action, i) => decision({ at: AT, who: 'ada', action }, i))

export const resolved = (docs: readonly Doc[], log: readonly Decision[] = []): CaseResolution =>
  resolve(
    docs.flatMap((d) => d.claims),
    docs.map((d) => d.document),
    log,
  )

export const person = (name: string): readonly Words[] => [[name, 'Person']]
