// "Petrov's mother said her son had gone abroad": whoever is somebody's mother has him for her son. What one is to the
// other, the other is to the one.
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { type Found, ownerOf, RECENT } from './phrase.ts'

const PAIRS = `
father|mother|parent|dad|mum|mom|stepfather|stepmother : son daughter child boy girl
husband : wife
boyfriend|fiancé : girlfriend fiancée
brother|sister|sibling|twin : brother sister sibling twin
uncle|aunt : nephew niece
grandfather|grandmother|grandparent : grandson granddaughter grandchild
cousin : cousin
partner : partner
boss|employer : employee
`

const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const put = (word: string, other: string) => map.set(word, (map.get(word) ?? new Set()).add(other))
  for (const row of PAIRS.trim().split('\n')) {
    const [left = '', right = ''] = row.split(':')
    for (const a of left.trim().split('|'))
      for (const b of right.trim().split(' ')) {
        put(a, b)
        put(b, a)
      }
  }
  return map
})()

export function kin(d: Discourse, c: Candidate, own: Cluster): Found | undefined {
  const others = c.determiner === 'possessive' && c.type === 'Person' && !c.plural ? OTHERS.get(c.lemma) : undefined
  const owner = others && ownerOf(d, c)
  if (!others || owner?.type !== 'Person') return undefined
  for (const description of owner.descriptions.slice(-RECENT)) {
    const to = others.has(description.lemma) ? ownerOf(d, description) : undefined
    if (
      to?.type === 'Person' &&
      !to.plural &&
      to !== own &&
      to !== owner &&
      (own.gender ?? to.gender) === (to.gender ?? own.gender)
    )
      return { to, sieve: 'kin' }
  }
  return undefined
}
