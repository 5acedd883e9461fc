// Cases for tests of a few one-sentence documents with their claims in a line each, so that what agrees and what
// conflicts can be read off the page.
import {
  type ClaimParts,
  claim,
  type Document,
  documentId,
  type EntityType,
  hashText,
  type Instant,
  memoryStore,
  type Predicate,
  quote,
  type RuleId,
  readingOf,
  type Store,
  span,
} from '../../src/index.ts'
import { madeReader } from './made-case.ts'

/** A store of one-sentence documents, each with claims whose fillers are `[role, words, type, value]`. */
export async function sentenceCase(
  ...given: readonly (readonly [
    text: string,
    ...claims: (readonly [
      Predicate,
      ...(readonly [role: string, words: string, type: EntityType | 'Time', value?: string])[],
    ])[],
  ])[]
): Promise<Store> {
  const store = memoryStore()
  for (const [text, ...claims] of given) {
    const [bytes, textHash] = [hashText(`b${text}`), hashText(text)]
    const document: Document = {
      id: documentId(bytes, textHash),
      bytes,
      textHash,
      name: `${text.slice(0, 12)}.txt`,
      format: 'text',
      collected: '2025-04-01T09:00:00.000Z' as Instant,
      metadata: {},
      text,
      blocks: [],
    }
    await store.addDocument(document, new TextEncoder().encode(`b${text}`))
    const at = (words: string) => quote(text, span(text.indexOf(words), text.indexOf(words) + words.length))
    const made = claims.map(([predicate, ...roles]) =>
      claim({
        document: document.id,
        predicate,
        certainty: 'stated',
        polarity: 'affirmed',
        by: [],
        evidence: at(text),
        rule: 'made' as RuleId,
        reasons: [],
        roles: Object.fromEntries(
          roles.map(([role, words, type, value]) => [
            role,
            [{ at: at(words), type, ...(value === undefined ? { name: words } : { value }) }],
          ]),
        ),
      } as unknown as ClaimParts),
    )
    await store.replaceClaims(document.id, made, readingOf(madeReader, document.metadata))
  }
  return store
}
