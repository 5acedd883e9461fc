// Corroboration by origin: which documents of a case go back to one origin, and from how many origins at most a set of
// claims comes. Only evidence of a shared origin is ever shown; that two origins are independent is never proven, so
// every count is an upper bound.
import type { Claim, Speaker } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import { mentionOf } from '../../model/entity.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { type Evidence, NOTHING } from '../evidence.ts'
import { credits, keyOf, paperIn } from './credits.ts'
import { type Citation, type Family, families } from './families.ts'
import { type FindsSharedText, type SharedText, sharedText } from './shared-text.ts'
import { union } from './union.ts'

/** Claims that go back to one origin, as far as the documents show. */
export interface Origin {
  /** What they go back to, in words: a speaker, an agency, or the outlet. */
  readonly name: string
  readonly claims: readonly ClaimId[]
  readonly documents: readonly DocumentId[]
  /** Why they are counted as one; empty for a single claim. */
  readonly because: readonly string[]
}

export interface Origins {
  readonly families: readonly Family[]
  /** At most so many independent origins: the length of the list. */
  readonly of: (claims: readonly Claim[]) => readonly Origin[]
}

/** The paper or body that published a document; its name where that is not known. */
export const outletOf = ({ metadata, name }: Pick<Document, 'metadata' | 'name'>): string => metadata.publisher ?? name

export function originsIn(evidence: Evidence, sharedTextOf: FindsSharedText = sharedText): Origins {
  const documents = [...evidence.documents.values()]
  const texts = sharedTextOf(documents)
  const credited = credits(documents)
  const citations = citationsIn(evidence)
  const inPassage = passageOf(texts)
  const papers = new Map(documents.map((d) => [d.id, paperIn(firstWords(d))]))
  const outlets = new Set(documents.flatMap(({ metadata: { publisher } }) => (publisher ? [plain(publisher)] : [])))

  const inDocument = new Map<DocumentId, DocumentSigns>()
  const signsOfDocument = (id: DocumentId): DocumentSigns => {
    const known = inDocument.get(id)
    if (known) return known
    const document = evidence.documents.get(id)
    const outlet = document ? outletOf(document) : id
    const paper = papers.get(id)
    const agency = (credited.get(id) ?? []).find(({ part }) => !part)
    const credit = [
      ...(agency ? [{ key: `agency:${agency.key}`, name: agency.name, because: `copy of ${agency.name}` }] : []),
      ...(paper ? [{ key: `paper:${paper}`, name: `the ${paper}`, because: `both from the ${paper}` }] : []),
    ]
    const own = { key: `outlet:${plain(outlet)}`, name: outlet, because: `told by ${outlet}` }
    const made: DocumentSigns = { credit, own, plainly: [...credit, own], alone: [id] }
    inDocument.set(id, made)
    return made
  }
  const speakers = new Map<string, Sign | undefined>()
  const speakerOf = (claim: Claim): Sign | undefined => {
    const speaker = claim.by.at(-1)
    if (speaker === undefined) return undefined
    const key = `${claim.document} ${speaker.name}`
    if (!speakers.has(key)) speakers.set(key, speakerSign(evidence, claim, speaker, outlets))
    return speakers.get(key)
  }

  /**
   * Every sign of where a claim comes from, the one that names it best first. The outlet is always one: what a document
   * says counts once, whomever it quotes, because only its own word stands for all of them.
   */
  const signsOf = (claim: Claim): readonly Sign[] => {
    const { credit, own, plainly } = signsOfDocument(claim.document)
    const speaker = speakerOf(claim)
    const passage = inPassage(claim)
    if (speaker === undefined && passage === undefined) return plainly
    return [
      ...credit,
      ...(speaker ? [speaker] : []),
      own,
      ...(passage === undefined
        ? []
        : [{ key: `passage:${passage}`, name: own.name, because: 'the same words in both documents' }]),
    ]
  }
  const bestSign = (claim: Claim): Sign => {
    const { credit, own } = signsOfDocument(claim.document)
    return credit[0] ?? speakerOf(claim) ?? own
  }

  return {
    families: families(evidence.documents, { texts, credits: credited, citations }),
    of: (claims) => {
      const [only, second] = claims
      if (only === undefined) return []
      return second === undefined
        ? [
            {
              name: bestSign(only).name,
              claims: [only.id],
              documents: signsOfDocument(only.document).alone,
              because: NOTHING,
            },
          ]
        : grouped(claims, signsOf)
    },
  }
}

interface Sign {
  readonly key: string
  readonly name: string
  readonly because: string
}

interface DocumentSigns {
  /** Whose copy or whose paper it is as a whole. */
  readonly credit: readonly Sign[]
  readonly own: Sign
  /** Of what it tells in its own voice and in words of its own. */
  readonly plainly: readonly Sign[]
  readonly alone: readonly [DocumentId]
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '')

const firstWords = ({ text, metadata }: Document): string => `${metadata.title ?? ''}\n${text.slice(0, 200)}`

/** "police said" names nobody who could be met again in another document; a name of their own does, and so does
 * "the indictment", which anybody may quote. */
function speakerSign(
  evidence: Evidence,
  claim: Claim,
  { name }: Speaker,
  outlets: ReadonlySet<string>,
): Sign | undefined {
  const paper = paperIn(name)
  if (paper) return { key: `paper:${paper}`, name: `the ${paper}`, because: `both from the ${paper}` }
  if (outlets.has(plain(name))) return { key: `outlet:${plain(name)}`, name, because: `both from ${name}` }
  const { entityOf } = evidence.resolution
  const entity = (['Organization', 'Person'] as const)
    .flatMap((type) => mentionOf(claim.document, { name, type, at: claim.evidence }) ?? [])
    .map((mention) => entityOf.get(mention))
    .find((found) => found !== undefined)
  if (!/\p{Lu}/u.test(name)) return undefined
  const called = entity ? (evidence.resolution.entities.get(entity)?.name ?? name) : name
  const key = entity ?? keyOf(name)
  return { key: `${entity ? 'speaker' : 'agency'}:${key}`, name: called, because: `both from ${called}` }
}

function citationsIn({ claims, documents }: Evidence): readonly Citation[] {
  const byOutlet = new Map<string, DocumentId[]>()
  for (const { id, metadata } of documents.values()) {
    if (!metadata.publisher) continue
    const key = plain(metadata.publisher)
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), id])
  }
  const found = new Map<string, { citing: DocumentId; cited: DocumentId; claims: ClaimId[] }>()
  for (const claim of claims) {
    for (const { name } of claim.by) {
      // A paper with several documents in the case: which of them is meant is not said, so none is.
      const [cited, ...more] = byOutlet.get(plain(name)) ?? []
      if (cited === undefined || more.length > 0 || cited === claim.document) continue
      const key = `${claim.document} ${cited}`
      const citation = found.get(key) ?? { citing: claim.document, cited, claims: [] }
      citation.claims.push(claim.id)
      found.set(key, citation)
    }
  }
  return [...found.values()]
}

/** Finds the shared stretch of text that a claim's sentence has most in common with, under one name in all documents. */
function passageOf(texts: readonly SharedText[]): (claim: Claim) => string | undefined {
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

function grouped(claims: readonly Claim[], signsOf: (claim: Claim) => readonly Sign[]): readonly Origin[] {
  const signs = claims.map(signsOf)
  if (allDiffer(signs))
    return claims.map(({ id, document }, i) => ({
      name: signs[i]![0]!.name,
      claims: [id],
      documents: [document],
      because: NOTHING,
    }))
  const joined = union<string>()
  for (const [first, ...rest] of signs) for (const sign of rest) joined.join(first!.key, sign.key)
  const groups = new Map<string, { name: string; claims: Claim[]; seen: Set<string>; because: Set<string> }>()
  for (const [i, claim] of claims.entries()) {
    const [first] = signs[i]!
    const root = joined.root(first!.key)
    const group = groups.get(root) ?? { name: first!.name, claims: [], seen: new Set(), because: new Set() }
    for (const { key, because } of signs[i]!) {
      if (group.seen.has(key)) group.because.add(because)
      group.seen.add(key)
    }
    group.claims.push(claim)
    groups.set(root, group)
  }
  return [...groups.values()].map(({ name, claims: own, because }) => ({
    name,
    claims: own.map(({ id }) => id),
    documents: [...new Set(own.map(({ document }) => document))],
    because: [...because],
  }))
}

/** Mostly the claims of a fact have nothing in common but the fact. */
function allDiffer(signs: readonly (readonly Sign[])[]): boolean {
  const seen = new Set<string>()
  let count = 0
  for (const own of signs) {
    for (const { key } of own) seen.add(key)
    count += own.length
  }
  return seen.size === count
}
