// Corroboration by origin: which documents of a case go back to one origin, and from how many origins at most a set of
// claims comes. Only evidence of a shared origin is ever shown; that two origins are independent is never proven, so
// every count is an upper bound.
import type { Claim } from '../../model/claim.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import { at, type Evidence, NOTHING } from '../evidence.ts'
import { credits } from './credits.ts'
import { type Citation, type Family, families } from './families.ts'
import { grouping, type Origin } from './grouped.ts'
import { plain } from './outlet.ts'
import { type FindsSharedText, sharedText } from './shared-text.ts'
import { signsIn } from './signs.ts'

export type { Origin } from './grouped.ts'
export { outletOf } from './outlet.ts'

export interface Origins {
  readonly families: readonly Family[]
  /** At most so many independent origins: the length of the list. */
  readonly of: (claims: readonly Claim[]) => readonly Origin[]
}

export function originsIn(evidence: Evidence, sharedTextOf: FindsSharedText = sharedText): Origins {
  const documents = [...evidence.documents.values()]
  const texts = sharedTextOf(documents)
  const credited = credits(documents)
  return {
    families: families(evidence.documents, { texts, credits: credited, citations: citationsIn(evidence) }),
    of: grouping(signsIn(evidence, credited, texts)),
  }
}

function citationsIn({ claims, documents }: Evidence): readonly Citation[] {
  const byOutlet = new Map<string, DocumentId[]>()
  for (const { id, metadata } of documents.values()) {
    if (!metadata.publisher) continue
    const key = plain(metadata.publisher)
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), id])
  }
  const found = new Map<string, { citing: DocumentId; cited: DocumentId; claims: ClaimId[] }>()
  const called = new Map<string, readonly DocumentId[]>()
  for (const claim of claims) {
    for (const { name } of claim.by) {
      const [cited, another] = at(called, name, () => byOutlet.get(plain(name)) ?? NOTHING)
      // A paper with several documents in the case: which of them is meant is not said, so none is.
      if (cited === undefined || another !== undefined || cited === claim.document) continue
      const key = `${claim.document} ${cited}`
      const citation = found.get(key) ?? { citing: claim.document, cited, claims: [] }
      citation.claims.push(claim.id)
      found.set(key, citation)
    }
  }
  return [...found.values()]
}
