// "Her client": whom the lawyer who says so stands for, by "Omar Haddad's lawyer, Ruta Weber", or else the one person near
// by whom the law has dealt with.
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { isOfficial } from './officials.ts'
import { type Found, ownerOf } from './phrase.ts'
import { rank } from './salience.ts'

const LOOKS_BACK = 4

export function client(d: Discourse, c: Candidate, own: Cluster): Found | undefined {
  if (c.lemma !== 'client' || c.plural || c.determiner !== 'possessive') return undefined
  const lawyer = ownerOf(d, c)
  if (lawyer?.type !== 'Person') return undefined
  for (const description of lawyer.descriptions) {
    const to = ownerOf(d, description)
    if (to?.type === 'Person' && to !== own && !to.plural) return { to, sieve: 'client' }
  }
  const fits = (x: Cluster): boolean =>
    x !== own && x !== lawyer && x.type === 'Person' && x.named && !x.plural && !isOfficial(x)
  const [best] = rank(d, c, {
    within: LOOKS_BACK,
    fits,
    bonus: (x) => ([...x.deeds].some((y) => y.startsWith('<')) ? 100 : 0),
  })
  return best && { to: best.cluster, sieve: 'client' }
}
