// A thing while it is being put together: its mentions so far and what they say of it, merged as sieves join them.
import type { EntityType, OrganizationKind, PlaceKind } from '../../model/ontology.ts'
import type { CorefLink } from '../analysis.ts'
import type { Candidate } from './candidate.ts'
import { deedsOf } from './deeds.ts'
import { wordsOf } from './folding.ts'

export interface Cluster {
  readonly id: number
  type: EntityType
  kind?: OrganizationKind | PlaceKind
  country?: string
  gender?: 'f' | 'm'
  plural: boolean
  /** Has a proper name. */
  named: boolean
  count?: number
  /** Not in text order; `first` is the earliest. */
  readonly mentions: Candidate[]
  first: Candidate
  /** The latest that the walk through the text has passed. */
  last?: Candidate
  /** How many of them. */
  passed: number
  /** Its proper names, folded, each as its words. */
  readonly names: Map<string, readonly string[]>
  readonly descriptions: Candidate[]
  readonly bySentence: Map<number, Candidate[]>
  /** Head lemmas of its descriptions and titles: `bodyguard`, `syndicate`. */
  readonly lemmas: Set<string>
  /** Words of its descriptions, for "the Georgian drug trafficker". */
  readonly modifiers: Set<string>
  readonly peoples: Set<string>
  /** Verbs of which it is the one acted upon (`<arrest`) or the one who acts (`>kill`). */
  readonly deeds: Set<string>
  /** A plural that stands for known things: "they". */
  members: readonly Cluster[]
  readonly links: CorefLink[]
}

export function singleton(c: Candidate, id: number): Cluster {
  const words = c.sort === 'name' ? wordsOf(c.text) : []
  return {
    id,
    type: c.type,
    ...(c.kind === undefined ? {} : { kind: c.kind }),
    ...(c.country === undefined ? {} : { country: c.country }),
    ...(c.gender === undefined ? {} : { gender: c.gender }),
    ...(c.count === undefined ? {} : { count: c.count }),
    plural: c.plural,
    named: c.sort === 'name',
    mentions: [c],
    first: c,
    passed: 0,
    names: new Map(c.sort === 'name' ? [[words.join(' '), words]] : []),
    descriptions: c.sort === 'description' ? [c] : [],
    bySentence: new Map([[c.sentence, [c]]]),
    lemmas: new Set(c.sort === 'description' ? [c.lemma] : []),
    modifiers: new Set(c.type === 'Person' ? c.modifiers : [...c.modifiers, ...words]),
    peoples: new Set(c.peoples),
    deeds: new Set(deedsOf(c)),
    members: [],
    links: [],
  }
}

/** Puts everything of `from` into `into`; the facts of a named thing outweigh those of a description. */
export function absorb(into: Cluster, from: Cluster): void {
  const precise = from.named && !into.named ? from : into
  const other = precise === into ? from : into
  into.type = precise.type
  const kind = precise.kind ?? other.kind
  const country = precise.country ?? other.country
  const gender = precise.gender ?? other.gender
  const count = into.count ?? from.count
  if (kind !== undefined) into.kind = kind
  if (country !== undefined) into.country = country
  if (gender !== undefined) into.gender = gender
  if (count !== undefined) into.count = count
  into.plural = precise.plural
  into.named ||= from.named
  into.descriptions.push(...from.descriptions)
  for (const m of from.mentions) {
    into.mentions.push(m)
    const beside = into.bySentence.get(m.sentence)
    if (beside) beside.push(m)
    else into.bySentence.set(m.sentence, [m])
  }
  if (from.last && (!into.last || from.last.index > into.last.index)) into.last = from.last
  into.passed += from.passed
  if (from.first.index < into.first.index) into.first = from.first
  for (const [key, words] of from.names) into.names.set(key, words)
  for (const x of from.lemmas) into.lemmas.add(x)
  for (const x of from.modifiers) into.modifiers.add(x)
  for (const x of from.peoples) into.peoples.add(x)
  for (const x of from.deeds) into.deeds.add(x)
  if (into.members.length === 0) into.members = from.members
  into.links.push(...from.links)
}
