// The words of a claim's sentence that another document has too, under one name in all documents.
import type { Claim } from '../../model/claim.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import type { SharedText } from './shared-text.ts'
import { union } from './union.ts'

/** Finds the shared stretch of text that a claim's sentence has most in common with, under one name in all documents. */
export function passageOf(texts: readonly SharedText[]): (claim: Claim) => string | undefined {
  const places = new Map<DocumentId, (Span & { readonly key: string })[]>()
  const joined = union<string>()
  const place = (document: DocumentId, { start, end }: Span): string => {
    const key = `${document}@${start}-${end}`
    const list = places.get(document)
    if (list) list.push({ start, end, key })
    else places.set(document, [{ start, end, key }])
    return key
  }
  for (const { documents, passages } of texts) {
    for (const { left, right } of passages) joined.join(place(documents[0], left), place(documents[1], right))
  }
  for (const list of places.values()) {
    list.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const [i, at] of list.entries()) {
      const before = list[i - 1]
      if (before && common(before, at) * 2 >= Math.min(length(before), length(at))) joined.join(before.key, at.key)
    }
  }
  // A paper may have put the sentence into a longer one of its own: then most of the passage stands in the sentence.
  return ({ document, evidence }) => {
    const here = places.get(document)
    if (here === undefined) return undefined
    const alike = here
      .map((at) => ({ at, both: common(at, evidence) }))
      .filter(({ at, both }) => both * 2 >= Math.min(length(at), length(evidence)))
    const [best] = alike.sort((x, y) => y.both - x.both)
    return best && joined.root(best.at.key)
  }
}

const length = ({ start, end }: Span): number => end - start
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
