// Documents that have an origin in common, and who took from whom. A family is held together by shared text, by one
// agency that they credit, or by one naming another as its source. The tree says only what dates and credits tell:
// where two papers of one day share their text, neither is said to have taken from the other.
import type { Document } from '../../model/document.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import { earlier } from '../edtf.ts'
import type { Credit } from './credits.ts'
import type { SharedText } from './shared-text.ts'
import { union } from './union.ts'

/** `citing` names the publisher of `cited` as the source of these claims. */
export interface Citation {
  readonly citing: DocumentId
  readonly cited: DocumentId
  readonly claims: readonly ClaimId[]
}

export interface Agency {
  readonly name: string
  readonly credits: readonly (Credit & { readonly document: DocumentId })[]
}

/** One step of the tree: `document` took from another document, or from an agency that is not in the case itself. */
export type Taking = { readonly document: DocumentId; readonly because: string } & (
  | { readonly from: DocumentId }
  | { readonly agency: string }
  /** Shares its text with others of the family, but nothing tells who was first. */
  | { readonly from: 'unknown' }
)

export interface Family {
  /** In the order in which they were added. */
  readonly documents: readonly DocumentId[]
  readonly texts: readonly SharedText[]
  readonly agencies: readonly Agency[]
  readonly citations: readonly Citation[]
  /** Documents that took from another, or may have; a document that is not listed took from none of the family. */
  readonly tree: readonly Taking[]
}

export interface Ties {
  readonly texts: readonly SharedText[]
  readonly credits: ReadonlyMap<DocumentId, readonly Credit[]>
  readonly citations: readonly Citation[]
}

export function families(documents: ReadonlyMap<DocumentId, Document>, ties: Ties): readonly Family[] {
  const joined = union<string>()
  for (const { documents: pair } of ties.texts) joined.join(...pair)
  for (const { citing, cited } of ties.citations) joined.join(cited, citing)
  for (const [document, list] of ties.credits) for (const { key } of list) joined.join(`agency:${key}`, document)
  const members = gathered(documents.keys(), joined.root)
  const texts = gathered(ties.texts, ({ documents: [a] }) => joined.root(a))
  const citations = gathered(ties.citations, ({ citing }) => joined.root(citing))
  return [...members].flatMap(([root, ids]) =>
    ids.length < 2
      ? []
      : family(ids, documents, {
          texts: texts.get(root) ?? [],
          credits: ties.credits,
          citations: citations.get(root) ?? [],
        }),
  )
}

function gathered<T>(all: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const list = found.get(key)
    if (list) list.push(one)
    else found.set(key, [one])
  }
  return found
}

/** `ties` are those within the family. */
function family(ids: readonly DocumentId[], documents: ReadonlyMap<DocumentId, Document>, ties: Ties): Family {
  const { texts, citations } = ties
  const shares = new Map<DocumentId, { readonly other: DocumentId; readonly words: number }[]>(
    ids.map((id) => [id, []]),
  )
  for (const {
    documents: [a, b],
    words,
  } of texts) {
    shares.get(a)?.push({ other: b, words })
    shares.get(b)?.push({ other: a, words })
  }
  const agencies = new Map<string, Agency>()
  for (const document of ids) {
    for (const credit of ties.credits.get(document) ?? []) {
      const before = agencies.get(credit.key) ?? { name: credit.name, credits: [] }
      agencies.set(credit.key, { ...before, credits: [...before.credits, { ...credit, document }] })
    }
  }
  const dateOf = (id: DocumentId) => documents.get(id)?.metadata.date
  const up = new Map<DocumentId, DocumentId>()
  const above = (id: DocumentId, ancestor: DocumentId): boolean => {
    for (let at: DocumentId | undefined = ancestor; at; at = up.get(at)) if (at === id) return true
    return false
  }
  const tree = ids.flatMap((document): readonly Taking[] => {
    const credit = (ties.credits.get(document) ?? [])[0]
    if (credit) {
      const how = credit.part ? 'credits it for a part of its copy' : 'credits it for its copy'
      return [{ document, agency: agencies.get(credit.key)?.name ?? credit.name, because: how }]
    }
    const cites = citations.find(
      ({ citing, cited }) =>
        citing === document && !earlier(dateOf(document), dateOf(cited)) && !above(document, cited),
    )
    if (cites) {
      up.set(document, cites.cited)
      return [{ document, from: cites.cited, because: 'names it as its source' }]
    }
    const linked = shares.get(document) ?? []
    const source = linked
      .filter(({ other }) => earlier(dateOf(other), dateOf(document)) && !above(document, other))
      .sort((a, b) => b.words - a.words || (earlier(dateOf(a.other), dateOf(b.other)) ? -1 : 1))[0]
    if (source) {
      up.set(document, source.other)
      return [{ document, from: source.other, because: `shares ${source.words} words with it and is later` }]
    }
    const first = linked.every(({ other }) => earlier(dateOf(document), dateOf(other)))
    return linked.length > 0 && !first
      ? [{ document, from: 'unknown', because: 'shares its text, but the dates do not tell who was first' }]
      : []
  })
  return { documents: ids, texts, agencies: [...agencies.values()], citations, tree }
}
