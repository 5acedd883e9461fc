// One person, organisation, place, group or thing across the documents of a case, and the mentions that were found to
// be it. A mention is a thing as one document knows it; an entity is only ever derived from mentions and decisions.
import type { Filler } from './claim.ts'
import type { MentionId } from './decision.ts'
import type { Brand, ClaimId, DocumentId } from './ids.ts'
import { ENTITY_TYPES, type EntityType, type OrganizationKind, type PlaceKind, type Role } from './ontology.ts'

export type EntityId = Brand<string, 'EntityId'>

const NAMED: ReadonlySet<string> = new Set(ENTITY_TYPES)

/** Fillers of one document with the same name and type are one mention; a value or a phrase is none. */
export function mentionOf(document: DocumentId, { type, name, at }: Filler): MentionId | undefined {
  return NAMED.has(type) ? mentionNamed(document, type, name ?? at.quote) : undefined
}

export const mentionNamed = (document: DocumentId, type: Filler['type'], name: string): MentionId =>
  `${document}#${type}#${name}` as MentionId

/**
 * Works something out once for each mention of a case: the names of one document come again and again, and joining each
 * to a mention's id costs more than looking it up.
 */
export function perMention<T>(
  make: (mention: MentionId, words: string) => T,
): (document: DocumentId, filler: Filler) => T | undefined {
  const documents = new Map<DocumentId, Names<T>>()
  // Claims mostly come document by document.
  let [last, names]: [DocumentId | undefined, Names<T>] = [undefined, new Map()]
  return (document, filler) => {
    const { type } = filler
    if (!NAMED.has(type)) return undefined
    if (document !== last) {
      names = documents.get(document) ?? new Map()
      documents.set(document, names)
      last = document
    }
    const words = filler.name ?? filler.at.quote
    const called = names.get(words)
    for (let one = called; one !== undefined; one = one.other) if (one.type === type) return one.made
    const made = make(mentionOf(document, filler)!, words)
    names.set(words, { type, made, other: called })
    return made
  }
}

type Names<T> = Map<string, Called<T>>

/** Of one name in one document: a man, and hardly ever also a place or a body that is called like him. */
interface Called<T> {
  readonly type: Filler['type']
  readonly made: T
  readonly other: Called<T> | undefined
}

/** Where a mention takes part: a role of a claim. */
export interface Part {
  readonly claim: ClaimId
  readonly role: Role
}

export interface Mention {
  readonly id: MentionId
  readonly document: DocumentId
  readonly name: string
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  readonly parts: readonly Part[]
}

export interface Entity {
  readonly id: EntityId
  /** Best name over all documents, or the one that a person gave. */
  readonly name: string
  /** Every name under which a source knows it, the best one first. */
  readonly names: readonly string[]
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  /** In the order of the documents. */
  readonly mentions: readonly MentionId[]
}
