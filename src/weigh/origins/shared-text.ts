// Which documents carry the same text, wholly or in part, with the passages. Two cheap searches propose pairs, one for
// texts that are alike as a whole and one for a short text inside a long one; every pair is then compared word by word.
import type { DocumentId } from '../../model/ids.ts'
import { sharingStretch } from './fingerprints.ts'
import { alikeAsWhole } from './minhash.ts'
import { type Index, indexOf, type Passage, passages } from './passages.ts'
import { shingled } from './shingles.ts'

export interface SharedText {
  readonly documents: readonly [DocumentId, DocumentId]
  /** `left` lies in the first document, `right` in the second. */
  readonly passages: readonly Passage[]
  readonly words: number
  /** Shared words as a part of the shorter text, between 0 and 1. */
  readonly share: number
}

/**
 * One text was made from the other, or both from a third, when a fifth of the shorter one stands in the longer, or so
 * long a stretch that no two writers find it apart. Less is a quotation, a caption or a closing formula.
 */
const SHARE = 0.2
const FEWEST = 20
const LONG = 60

export interface Searches {
  readonly whole: boolean
  readonly stretch: boolean
}

export type FindsSharedText = (
  documents: readonly { readonly id: DocumentId; readonly text: string }[],
) => readonly SharedText[]

/** Keeps the last answer: no decision changes a text, and a case is weighed anew after each of them. */
export function keepsSharedText(): FindsSharedText {
  let last: { readonly of: Parameters<FindsSharedText>[0]; readonly found: readonly SharedText[] } | undefined
  return (documents) => {
    const of = last?.of ?? []
    const same = of.length === documents.length && of.every(({ id, text }, i) => isOf(documents[i]!, id, text))
    if (last === undefined || !same)
      last = { of: documents.map(({ id, text }) => ({ id, text })), found: sharedText(documents) }
    return last.found
  }
}

const isOf = (one: Parameters<FindsSharedText>[0][number], id: DocumentId, text: string): boolean =>
  one.id === id && one.text === text

/** `documents` in any order; pairs come in that order, the earlier one first. `searches` is for measuring each alone. */
export function sharedText(
  documents: readonly { readonly id: DocumentId; readonly text: string }[],
  searches: Searches = { whole: true, stretch: true },
): readonly SharedText[] {
  const texts = documents.map(shingled)
  const partners = texts.map(() => new Set<number>())
  const propose = (a: number, b: number) => void partners[b]!.add(a)
  if (searches.whole) alikeAsWhole(texts, propose)
  if (searches.stretch) sharingStretch(texts, propose)
  const found: (SharedText & { readonly order: readonly [number, number] })[] = []
  for (const [b, others] of partners.entries()) {
    let index: Index | undefined
    for (const a of others) {
      index ??= indexOf(texts[b]!)
      const shared = passages(texts[a]!, texts[b]!, index)
      const words = shared.reduce((sum, passage) => sum + passage.words, 0)
      const share = Math.min(1, words / Math.max(1, Math.min(texts[a]!.words.length, texts[b]!.words.length)))
      if ((words >= FEWEST && share >= SHARE) || words >= LONG)
        found.push({
          documents: [texts[a]!.document, texts[b]!.document],
          passages: shared,
          words,
          share,
          order: [a, b],
        })
    }
  }
  return found.sort((x, y) => x.order[0] - y.order[0] || x.order[1] - y.order[1]).map(({ order, ...link }) => link)
}
