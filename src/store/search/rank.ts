// Turns documents that answer a query into hits: each document's best place first, then its further ones, so that
// one long text does not push the others off the page.
import type { DocumentId } from '../../model/ids.ts'
import type { SearchHit } from '../contract.ts'
import type { QueryPart } from './query.ts'
import { stretches } from './stretches.ts'

const PER_DOCUMENT = 3

export interface Candidate {
  readonly document: DocumentId
  readonly text: string
  readonly score: number
}

/** `candidates` come best first, and equal ones keep that order. */
export function rank(
  candidates: readonly Candidate[],
  parts: readonly QueryPart[],
  limit: number,
): readonly SearchHit[] {
  const top = Math.max(...candidates.map(({ score }) => score))
  const hits = candidates.flatMap(({ document, text, score }) =>
    stretches(text, parts, PER_DOCUMENT).map((stretch, place) => ({
      document,
      ...stretch,
      score: score / top + PER_DOCUMENT - 1 - place,
    })),
  )
  return hits.toSorted((a, b) => b.score - a.score).slice(0, limit)
}
