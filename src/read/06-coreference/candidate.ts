// A place in the text where a thing may be mentioned: a name, a description or a pronoun, with what its grammar tells
// (number, gender, determiner, modifiers, role). Everything here is read from the sentence alone.
import type { EntityType, OrganizationKind, PlaceKind } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import type { Name } from '../analysis.ts'
import type { Tree } from '../tree.ts'

/** `fresh` words keep a thing new whatever stands around it: "a", "another", "a second". */
export type Determiner = 'definite' | 'possessive' | 'bare' | 'fresh'

export type GrammaticalRole = 'subject' | 'agent' | 'object' | 'oblique' | 'possessor' | 'embedded'

export interface Candidate {
  /** Position in text order. */
  readonly index: number
  readonly tree: Tree
  readonly sentence: number
  /** The word that carries it in the syntax. */
  readonly head: number
  readonly first: number
  /** One past the last word. */
  readonly last: number
  readonly at: Span
  readonly text: string
  readonly sort: 'name' | 'description' | 'pronoun'
  readonly name?: Name
  /** Of a pronoun, what it asks for is in `pronoun`; its type says nothing. */
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  readonly country?: string
  readonly gender?: 'f' | 'm'
  readonly plural: boolean
  /** Head lemma in lower case. */
  readonly lemma: string
  readonly determiner: Determiner
  /** Lower-cased lemmas before the head: "Georgian drug trafficker" → georgian, drug. */
  readonly modifiers: readonly string[]
  /** Nationality words among the modifiers, as country codes. Words of descent or religion without a country stay out. */
  readonly peoples: readonly string[]
  /** "two men" → 2. */
  readonly count?: number
  readonly role: GrammaticalRole
  /** The verb (or predicate) of which it is an argument, -1 when it stands inside another phrase. */
  readonly governor: number
  /** Index of the quotation it stands in, -1 outside. */
  readonly quotation: number
}
