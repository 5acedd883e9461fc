// Small invented documents and claims for the contract suites.
import { type Claim, claim, type Filler } from '../../src/model/claim.ts'
import type { Document, Metadata } from '../../src/model/document.ts'
import { documentId, hashBytes, hashText, type Instant, type RuleId } from '../../src/model/ids.ts'
import type { Certainty, EntityType, Polarity, Predicate, Role } from '../../src/model/ontology.ts'
import { quote, span } from '../../src/model/span.ts'

export const noon = '2026-01-31T12:00:00.000Z' as Instant
export const later = '2026-01-31T12:00:01.000Z' as Instant

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export function invent(text: string, name = 'wire.txt', metadata: Metadata = {}): Document {
  const bytes = hashBytes(bytesOf(text))
  const textHash = hashText(text)
  return {
    id: documentId(bytes, textHash),
    bytes,
    textHash,
    name,
    format: 'text',
    collected: noon,
    metadata,
    text,
    blocks: text === '' ? [] : [{ ...span(0, text.length), kind: 'paragraph' }],
  }
}

interface Sketch {
  readonly roles: Partial<Record<Role, string | readonly [words: string, name: string]>>
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  readonly type?: EntityType
}

/** A claim over the whole text whose fillers are found by their words; the first place where they stand counts. */
export function asserted(document: Document, predicate: Predicate, sketch: Sketch): Claim {
  const roles = Object.entries(sketch.roles).map(([role, filler]): [string, [Filler]] => {
    const [words, name] = typeof filler === 'string' ? [filler, filler] : filler
    const start = document.text.indexOf(words)
    const at = quote(document.text, span(start, start + words.length))
    return [role, [{ at, name, type: sketch.type ?? 'Person' }]]
  })
  const first = Math.min(...roles.map(([, [{ at }]]) => at.start))
  const evidence = quote(document.text, span(first, document.text.length))
  return claim({
    document: document.id,
    predicate,
    roles: Object.fromEntries(roles) as Claim['roles'],
    certainty: sketch.certainty ?? 'stated',
    polarity: sketch.polarity ?? 'affirmed',
    by: [],
    evidence,
    rule: `${predicate}.invented` as RuleId,
    reasons: [{ why: 'trigger', at: evidence }],
  })
}
