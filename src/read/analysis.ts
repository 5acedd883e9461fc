// What the numbered stages of reading hand to one another. Each stage adds a layer over the same text and
// replaces nothing: every layer points back into the document by offset.
import type { Edtf, RuleId } from '../model/ids.ts'
import type { EntityType, OrganizationKind, PlaceKind } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'

/** 01: a sentence, inside one block of the document. */
export interface SentenceSpan extends Span {
  /** Index of the block it lies in. */
  readonly block: number
}

/** 02: a token; `text` is exactly the words at its offsets. */
export interface Token extends Span {
  readonly text: string
}

/** 03: a token with its syntax. Universal Dependencies v2; `head` is an index into the sentence, -1 for the root. */
export interface Word extends Token {
  readonly lemma: string
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  readonly head: number
  readonly rel: string
}

export interface Sentence extends SentenceSpan {
  readonly index: number
  readonly words: readonly Word[]
}

/** 04: a proper name or a people word, inside one sentence. */
export interface Name extends Span {
  readonly sentence: number
  /** Index of the first word and one past the last, in the sentence. */
  readonly first: number
  readonly last: number
  readonly text: string
  /** `People` is a nationality or ethnic word: "Azerbaijani", "Britons". It may become a country, a state or a people. */
  readonly type: Exclude<EntityType, 'Group'> | 'People'
  readonly kind?: OrganizationKind | PlaceKind
  /** ISO 3166-1 alpha-2 of the country that the word names or belongs to. */
  readonly country?: string
  readonly gender?: 'f' | 'm'
}

/** 05: an expression with a normal form (the ontology's table of values). */
export interface ValueMention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly text: string
  readonly type: 'Time' | 'Money' | 'Age' | 'Quantity' | 'Duration'
  /** `2025-06-23`, `USD 30000`, `27`, `6.5 %`, `P8M`; absent when the text gives none ("over the years"). */
  readonly value?: string
  readonly time?: Edtf
}

/** 06: one place where a thing is mentioned: a name, a pronoun or a description. */
export interface Mention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** The word of the sentence that carries the mention in the syntax. */
  readonly headWord: number
  readonly text: string
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  /** Index into `Analysis.things`. */
  readonly thing: number
}

export interface CorefLink {
  readonly from: Span
  readonly to: Span
  /** `exact`, `surname`, `acronym`, `apposition`, `pronoun`, `description` … */
  readonly sieve: string
  readonly reason: string
}

/** One person, organisation, place, group or thing as this document knows it. */
export interface Thing {
  readonly index: number
  readonly name: string
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  readonly country?: string
  readonly gender?: 'f' | 'm'
  readonly plural?: boolean
  /** Indices of the things that a plural stands for: "They" after "Amirov and Omarov". */
  readonly members?: readonly number[]
  readonly mentions: readonly Mention[]
  readonly links: readonly CorefLink[]
}

/** Everything that is known about a document's language before any claim is made. */
export interface Analysis {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly values: readonly ValueMention[]
  readonly mentions: readonly Mention[]
  readonly things: readonly Thing[]
}

/** A problem-free trace of why a claim was made, in the words of `cutout explain`. */
export interface RoleTrace {
  readonly role: string
  /** The walk over the tree, for example `hired ←nsubj:pass· Veliyev`. */
  readonly path: string
}
export type { RuleId }
