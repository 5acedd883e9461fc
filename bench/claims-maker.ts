// Claims without a reader, for measuring what comes after reading.
import type { Claim } from '../src/model/claim.ts'
import type { Document } from '../src/model/document.ts'
import type { DocumentId } from '../src/model/ids.ts'
import type { Predicate } from '../src/model/ontology.ts'

export function maker() {
  const documents: Document[] = []
  const claims: Claim[] = []
  let at = 0
  return {
    documents,
    claims,
    document(name: string, date = '2025-01-01'): DocumentId {
      const id = `d${documents.length}` as DocumentId
      documents.push({ id, name, metadata: { date }, text: '', blocks: [] } as unknown as Document)
      return id
    },
    claim(document: DocumentId, predicate: Predicate, roles: Record<string, readonly [string, string, string?]>): void {
      const filler = ([name, type, value]: readonly [string, string, string?]) => ({
        at: { start: at, end: ++at, quote: name },
        name,
        type,
        ...(value ? { value } : {}),
      })
      claims.push({
        id: `c${claims.length}`,
        document,
        predicate,
        roles: Object.fromEntries(Object.entries(roles).map(([role, f]) => [role, [filler(f)]])),
        certainty: 'stated',
        polarity: 'affirmed',
        by: [],
        evidence: { start: at, end: (at += 200), quote: 'x' },
        rule: 'made',
        reasons: [],
      } as unknown as Claim)
    },
  }
}
