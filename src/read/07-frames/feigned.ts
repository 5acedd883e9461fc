// What somebody only seems, or says falsely, to be: "posing as a Canadian recruiter", "a client he took for a Korean dealer".
import type { Predicate } from '../../model/ontology.ts'
import { firstConjunct, headOf, lemmaOf, prepositionOf, type Tree } from '../tree.ts'

const FEIGNS: ReadonlySet<string> = new Set(
  'pose masquerade disguise dress impersonate pretend mistake pass'.split(' '),
)
const TELLS_WHO: ReadonlySet<Predicate> = new Set<Predicate>(['citizenship', 'descent', 'occupation', 'residence'])

/** Whether a word that says who somebody is stands behind such a verb. */
export function isFeigned(t: Tree, i: number, predicate: Predicate): boolean {
  if (!TELLS_WHO.has(predicate)) return false
  const first = firstConjunct(t, i)
  const verb = lemmaOf(t, headOf(t, first))
  const preposition = prepositionOf(t, first)
  if (preposition === 'as') return FEIGNS.has(verb)
  if (preposition === 'for') return verb === 'take' || verb === 'mistake'
  return verb === 'impersonate'
}
