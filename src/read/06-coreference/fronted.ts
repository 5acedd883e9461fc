// "The son of a camel trader, he grew up in Najaf": what is set ahead of a clause describes its subject, and nobody inside it
// is the subject.
import { childrenWith, isVerb, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Discourse } from './discourse.ts'

/** The description ahead of the clause whose subject `c` is. */
export function frontedBefore(d: Discourse, c: Candidate): Candidate | undefined {
  if (c.role !== 'subject' || c.governor < 0) return undefined
  for (const x of childrenWith(c.tree, c.governor, 'advcl')) {
    const m = x < c.head && !isVerb(c.tree, x) ? d.at(c.sentence, x) : undefined
    if (m?.sort === 'description' && m.type === 'Person' && !m.plural) return m
  }
  return undefined
}

/** Joins it to the subject once that is known. */
export function linkFronted(d: Discourse, c: Candidate): void {
  const m = relOf(c.tree, c.head) === 'nsubj' ? frontedBefore(d, c) : undefined
  const cluster = d.clusterOf(c)
  if (m && cluster?.type === 'Person' && !cluster.plural && d.clusterOf(m)?.mentions.length === 1)
    d.join(m, c, 'apposition', `“${m.text}” stands ahead of what “${c.text}” does`)
}
