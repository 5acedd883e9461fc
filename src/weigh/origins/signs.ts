// Every sign of where a claim comes from: an agency's copy, a paper that anybody may quote, a speaker, an outlet, words that
// two documents share. Claims of one document and one speaker have the same signs, which are worked out once.
import type { Claim } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import { type EntityId, mentionNamed } from '../../model/entity.ts'
import type { DocumentId } from '../../model/ids.ts'
import { at, type Evidence } from '../evidence.ts'
import { type Credit, keyOf, paperIn } from './credits.ts'
import { outletOf, plain } from './outlet.ts'
import { passageOf } from './passage-of.ts'
import type { SharedText } from './shared-text.ts'

/** Claims with a sign of the same number go back to one origin, as far as the documents show. */
export interface Sign {
  readonly number: number
  readonly name: string
  readonly because: string
}

/** The one that names the origin best first. */
export type SignsOf = (claim: Claim) => readonly Sign[]

type Signed = (key: string, name: string, because: string) => Sign

interface DocumentSigns {
  readonly id: DocumentId
  /** Whose copy or whose paper it is as a whole. */
  readonly credit: readonly Sign[]
  readonly own: Sign
  /** Of what it tells in its own voice. */
  readonly plainly: readonly Sign[]
  /** Of what it tells in the words of each speaker. */
  readonly quoting: Map<string, readonly Sign[]>
}

export function signsIn(
  evidence: Evidence,
  credited: ReadonlyMap<DocumentId, readonly Credit[]>,
  texts: readonly SharedText[],
): SignsOf {
  const numbers = new Map<string, number>()
  const signed: Signed = (key, name, because) => ({ number: at(numbers, key, () => numbers.size), name, because })
  const speakerIn = speakersIn(evidence, signed)
  const inPassage = passageOf(texts)
  const documents = new Map<DocumentId, DocumentSigns>()
  const begun = (id: DocumentId): DocumentSigns => {
    const document = evidence.documents.get(id)
    const outlet = document ? outletOf(document) : id
    const paper = document && paperIn(firstWords(document))
    const agency = (credited.get(id) ?? []).find(({ part }) => !part)
    const credit = [
      ...(agency ? [signed(`agency:${agency.key}`, agency.name, `copy of ${agency.name}`)] : []),
      ...(paper ? [signed(`paper:${paper}`, `the ${paper}`, `both from the ${paper}`)] : []),
    ]
    const own = signed(`outlet:${plain(outlet)}`, outlet, `told by ${outlet}`)
    const signs: DocumentSigns = { id, credit, own, plainly: [...credit, own], quoting: new Map() }
    documents.set(id, signs)
    return signs
  }
  /**
   * The outlet is always one: what a document says counts once, whomever it quotes, because only its own word stands for
   * all of them.
   */
  const quoting = ({ id, credit, own, plainly }: DocumentSigns, name: string): readonly Sign[] => {
    const speaker = speakerIn(id, name)
    return speaker === undefined ? plainly : [...credit, speaker, own]
  }
  return (claim) => {
    const here = documents.get(claim.document) ?? begun(claim.document)
    const name = claim.by.at(-1)?.name
    const signs = name === undefined ? here.plainly : at(here.quoting, name, () => quoting(here, name))
    const passage = inPassage(claim)
    if (passage === undefined) return signs
    return [...signs, signed(`passage:${passage}`, here.own.name, 'the same words in both documents')]
  }
}

const firstWords = ({ text, metadata }: Document): string => `${metadata.title ?? ''}\n${text.slice(0, 200)}`

/** What a speaker's name says in any document, and whether an entity of the document may say more. */
interface Named {
  readonly sign: Sign | undefined
  readonly mayBeKnown: boolean
}

/** "police said" names nobody who could be met again in another document; a name of their own does, and so does
 * "the indictment", which anybody may quote. */
function speakersIn(
  { documents, resolution }: Evidence,
  signed: Signed,
): (document: DocumentId, name: string) => Sign | undefined {
  const outlets = new Set<string>()
  for (const { metadata } of documents.values()) if (metadata.publisher) outlets.add(plain(metadata.publisher))
  const inAnyDocument = (name: string): Named => {
    const paper = paperIn(name)
    if (paper) return { sign: signed(`paper:${paper}`, `the ${paper}`, `both from the ${paper}`), mayBeKnown: false }
    if (outlets.has(plain(name)))
      return { sign: signed(`outlet:${plain(name)}`, name, `both from ${name}`), mayBeKnown: false }
    if (!/\p{Lu}/u.test(name)) return { sign: undefined, mayBeKnown: false }
    return { sign: signed(`agency:${keyOf(name)}`, name, `both from ${name}`), mayBeKnown: true }
  }
  const names = new Map<string, Named>()
  return (document, name) => {
    const { sign, mayBeKnown } = at(names, name, () => inAnyDocument(name))
    if (!mayBeKnown) return sign
    const entity = speakingEntity(resolution, document, name)
    if (entity === undefined) return sign
    const called = resolution.entities.get(entity)?.name ?? name
    return signed(`speaker:${entity}`, called, `both from ${called}`)
  }
}

function speakingEntity(
  { entityOf }: Evidence['resolution'],
  document: DocumentId,
  name: string,
): EntityId | undefined {
  for (const type of ['Organization', 'Person'] as const) {
    const entity = entityOf.get(mentionNamed(document, type, name))
    if (entity !== undefined) return entity
  }
  return undefined
}
