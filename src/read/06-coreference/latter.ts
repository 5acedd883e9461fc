// "The latter had been paid": the second of two people who were last named together, "the former" the first of them.
import { conjuncts, firstConjunct } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { type Found, NEAR } from './phrase.ts'

export function latter(d: Discourse, c: Candidate, own: Cluster): Found | undefined {
  if (!/^(?:latter|former)$/.test(c.lemma)) return undefined
  for (let i = c.index - 1; i >= 0; i--) {
    const m = d.candidates[i] as Candidate
    if (c.sentence - m.sentence > NEAR) return undefined
    const pair = conjuncts(m.tree, firstConjunct(m.tree, m.head)).map((w) => d.at(m.sentence, w))
    if (pair.length !== 2 || pair.some((x) => x === undefined || x.type !== 'Person')) continue
    const meant = pair[c.lemma === 'latter' ? 1 : 0]
    const to = meant && d.clusterOf(meant)
    return to && to !== own ? { to, sieve: 'latter' } : undefined
  }
  return undefined
}
