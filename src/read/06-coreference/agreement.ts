// What forbids two things to be one: another type, number or gender, another full name, or standing side by side in one
// sentence as two ("Omarov and the driver", "Omarov hired the driver", "Omarov’s driver").
import type { EntityType } from '../../model/ontology.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { conjuncts, firstConjunct, headOf, lemmaOf, prepositionOf, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import { isInsidePhrase, subjectOf } from './roles.ts'

export const sameGender = (a: 'f' | 'm' | undefined, b: 'f' | 'm' | undefined): boolean =>
  a === undefined || b === undefined || a === b

export const isPeople = (type: EntityType): boolean => type === 'Person' || type === 'Group'

/** Types that a label may put together: "the website, a newspaper" may be a body and a thing. */
const MIXED: ReadonlySet<string> = new Set([
  'Organization Thing',
  'Thing Organization',
  'Organization Place',
  'Place Organization',
  'Place Thing',
  'Thing Place',
])

export const sameType = (a: EntityType, b: EntityType): boolean => a === b
export const labelType = (a: EntityType, b: EntityType): boolean => a === b || MIXED.has(`${a} ${b}`)

export function sameNumber(a: Cluster, b: Cluster): boolean {
  if (a.type === 'Organization' && b.type === 'Organization' && (a.named || b.named)) return true
  return a.plural === b.plural && (a.count === undefined || b.count === undefined || a.count === b.count)
}

/** Full names that cannot be one person's: "Anar Omarov" and "Elnur Omarov". */
function namesClash(a: Cluster, b: Cluster): boolean {
  if (!a.named || !b.named) return false
  for (const x of a.names.values())
    for (const y of b.names.values()) if (!contained(x, y) && !contained(y, x)) return true
  return false
}

/** "k mehdiyev" in "khalid mehdiyev". */
export const contained = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((w) => long.includes(w) || (w.length === 1 && long.some((x) => x.startsWith(w))))

/** Whether two mentions of one sentence stand there as two different things. */
export function areTwo(a: Candidate, b: Candidate): boolean {
  const t = a.tree
  if (a.head === b.head) return false
  if (conjuncts(t, firstConjunct(t, a.head)).includes(b.head) && a.governor === b.governor) return true
  if (isInsidePhrase(t, a.head, b.head) || isInsidePhrase(t, b.head, a.head)) return true
  return areArguments(a, b) || areArguments(b, a)
}

/** One is an argument of the verb whose other argument, own or shared, is the other. */
export function areArguments(a: Candidate, b: Candidate): boolean {
  if (a.governor < 0) return a.sort === 'pronoun' && a.role === 'embedded' && isSubjectOver(a, b)
  if (a.governor === b.governor && a.head !== b.head) return true
  return a.role !== 'subject' && subjectOf(a.tree, a.governor) === b.head
}

/** "The attackers opened fire on them", "They opened an inquiry into two of them": the pronoun inside an object is not the subject. */
function isSubjectOver({ tree: t, head }: Candidate, b: Candidate): boolean {
  let at = head
  for (let steps = 0; steps < 4 && /^nmod(?!:poss)/.test(relOf(t, at)); steps++) at = headOf(t, at)
  const verb = /^(?:obj|obl)$/.test(relOf(t, at)) ? headOf(t, at) : -1
  return verb >= 0 && subjectOf(t, verb) === b.head
}

/** "According to Weber, the man had fled", "Weber said the man had fled": whoever says it is not who is described in it. */
export function speaksOf(m: Candidate, c: Candidate): boolean {
  const { tree: t } = c
  if (m.sentence !== c.sentence || m.quotation !== c.quotation) return false
  if (prepositionOf(t, m.head) === 'according-to') return true
  if (m.role !== 'subject' || speechVerb(lemmaOf(t, m.governor)) === undefined) return false
  for (let at = c.head; at >= 0; at = headOf(t, at))
    if (headOf(t, at) === m.governor) return at !== m.head && /^(?:ccomp|parataxis)$/.test(relOf(t, at))
  return false
}

/** "Ukrainian special services" is none that "the service" takes up. */
export const isNamedInPlural = ({ first: { tree, head, sort } }: Cluster): boolean =>
  sort === 'name' && /^NNP?S$/.test(tree.words[head]?.xpos ?? '')

export function areApart(a: Cluster, b: Cluster): boolean {
  const [small, large] = a.mentions.length < b.mentions.length ? [a, b] : [b, a]
  return small.mentions.some((m) => (large.bySentence.get(m.sentence) ?? []).some((n) => areTwo(m, n)))
}

/** "The defendants Haddad and Petrov" and "the defendants Haddad and Melik" are not the same two. */
const areOthers = (a: Cluster, b: Cluster): boolean =>
  a.members.length > 0 && b.members.length > 0 && !a.members.every((m) => b.members.includes(m))

export function mayBeOne(a: Cluster, b: Cluster, types: (x: EntityType, y: EntityType) => boolean = sameType): boolean {
  return (
    types(a.type, b.type) && sameGender(a.gender, b.gender) && sameNumber(a, b) && !namesClash(a, b) && !areOthers(a, b)
  )
}
