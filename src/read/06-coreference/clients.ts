// "Her client": whom the lawyer who says so stands for, by "Omar Haddad's lawyer, Ruta Weber", or else the one person near
// by whom the law has dealt with.
import { SUSPECTED } from '../lexicon/people/roles.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { isOfficial } from './officials.ts'
import { type Found, ownerOf } from './phrase.ts'
import { rank } from './salience.ts'

const LOOKS_BACK = 4
const TRIED: ReadonlySet<string> = new Set([...SUSPECTED, 'try', 'sentence', 'convict', 'acquit', 'jail'])
const LAWYER = /^(?:lawyer|attorney|solicitor|barrister|counsel|advocate|defender)$/

/** Whom the law has dealt with, or who has pleaded. */
const isTried = (x: Cluster): boolean =>
  [...x.deeds].some((y) => y === '>plead' || (y.startsWith('<') && TRIED.has(y.slice(1))))

const isLawyer = (x: Cluster): boolean => [...x.lemmas].some((lemma) => LAWYER.test(lemma))

/** "His lawyer, Ruta Weber, said his client …": whoever the pronoun is thought to be, only a lawyer has clients. */
function lawyerBefore(d: Discourse, c: Candidate): Cluster | undefined {
  for (let i = c.index - 1; i >= 0; i--) {
    const m = d.candidates[i] as Candidate
    if (c.sentence - m.sentence > 1) return undefined
    const x = LAWYER.test(m.lemma) ? d.clusterOf(m) : undefined
    if (x?.type === 'Person') return x
  }
  return undefined
}

export function client(d: Discourse, c: Candidate, own: Cluster): Found | undefined {
  if (c.lemma !== 'client' || c.plural || c.determiner !== 'possessive') return undefined
  const owner = ownerOf(d, c)
  if (owner?.type !== 'Person') return undefined
  const lawyer = isLawyer(owner) ? owner : (lawyerBefore(d, c) ?? owner)
  for (const description of lawyer.descriptions) {
    const to = ownerOf(d, description)
    if (to?.type === 'Person' && to !== own && !to.plural) return { to, sieve: 'client' }
  }
  const fits = (x: Cluster): boolean =>
    x !== own && x !== lawyer && x.type === 'Person' && x.named && !x.plural && !isOfficial(x)
  const [best] = rank(d, c, {
    within: LOOKS_BACK,
    fits,
    bonus: (x) => (isTried(x) ? 200 : [...x.deeds].some((y) => y.startsWith('<')) ? 100 : 0),
  })
  return best && { to: best.cluster, sieve: 'client' }
}
