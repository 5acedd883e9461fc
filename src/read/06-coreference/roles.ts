// Where a phrase stands in its clause: of which verb it is an argument, as what, and which subject a verb shares with
// the verb before it ("Omarov hired a driver and paid him": the payer is Omarov).
import {
  baseRel,
  childrenOf,
  childWith,
  copulaOf,
  firstConjunct,
  headOf,
  isVerb,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import type { GrammaticalRole } from './candidate.ts'

const ARGUMENTS: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'csubj',
  'expl',
  'vocative',
  'dislocated',
])

export function place(t: Tree, head: number): { readonly role: GrammaticalRole; readonly governor: number } {
  const top = firstConjunct(t, head)
  const rel = baseRel(t, top)
  const above = headOf(t, top)
  if (above < 0) return { role: 'embedded', governor: -1 }
  if (relOf(t, top) === 'nmod:poss') return { role: 'possessor', governor: -1 }
  if (!ARGUMENTS.has(rel)) return { role: 'embedded', governor: -1 }
  if (rel === 'nsubj') return { role: 'subject', governor: above }
  if (relOf(t, top) === 'obl:agent' || (rel === 'obl' && prepositionOf(t, top) === 'by'))
    return { role: 'agent', governor: above }
  return { role: rel === 'obj' ? 'object' : 'oblique', governor: above }
}

/** Whether the word carries a clause: a verb, or a predicate with a copula. */
export const isClause = (t: Tree, i: number): boolean =>
  (isVerb(t, i) && !['amod', 'compound', 'case', 'aux', 'cop'].includes(baseRel(t, i))) || copulaOf(t, i) !== undefined

/** The nearest clause above a word. */
export function clauseOf(t: Tree, i: number): number {
  let at = headOf(t, i)
  for (let steps = 0; at >= 0 && steps < 60 && !isClause(t, at); steps++) at = headOf(t, at)
  return at
}

/** The word that stands as subject of a verb, its own or one it shares with the verb it hangs on. */
export function subjectOf(t: Tree, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < 12; steps++) {
    const own = childWith(t, at, 'nsubj', 'nsubj:pass', 'nsubj:outer')
    if (own !== undefined) return own
    const rel = relOf(t, at)
    if (rel === 'acl' || rel === 'acl:relcl') return headOf(t, at)
    if (rel !== 'conj' && rel !== 'xcomp' && rel !== 'advcl' && rel !== 'cop') return undefined
    if (rel === 'xcomp') {
      const object = childWith(t, headOf(t, at), 'obj')
      if (object !== undefined) return object
    }
    at = headOf(t, at)
  }
  return undefined
}

/** Whether `inner` stands inside the phrase of `outer` with no clause between them: "his" in "his brother". */
export function isInsidePhrase(t: Tree, inner: number, outer: number): boolean {
  for (let at = inner, steps = 0; at >= 0 && steps < 60; at = headOf(t, at), steps++) {
    if (at === outer) return true
    if (relOf(t, at) === 'conj' || (at !== inner && isClause(t, at) && at !== outer)) return false
  }
  return false
}

export const isNegated = (t: Tree, i: number): boolean =>
  childrenOf(t, i).some((c) => ['not', "n't", 'n’t', 'never', 'no'].includes(t.words[c]?.text.toLowerCase() ?? ''))
