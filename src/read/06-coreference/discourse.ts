// The document as its candidates and the things they make up so far. The one place where things are joined, so that
// every link carries its sieve and its reason.
import type { Span } from '../../model/span.ts'
import type { Name } from '../analysis.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { absorb, type Cluster, singleton } from './cluster.ts'
import type { Quotation } from './quotations.ts'
import type { Turn } from './turns.ts'

export interface Discourse {
  readonly text: string
  readonly trees: readonly Tree[]
  readonly candidates: readonly Candidate[]
  readonly quotations: readonly Quotation[]
  /** By sentence, whose turn it stands in; empty where nobody has turns. */
  readonly turns: readonly (Turn | undefined)[]
  /** The candidate that a word of a sentence carries. */
  at(sentence: number, word: number): Candidate | undefined
  nameAt(sentence: number, word: number): Name | undefined
  /** The thing of a candidate; a pronoun has none until it is resolved. */
  clusterOf(c: Candidate): Cluster | undefined
  /** Makes `c` a mention of the thing that `to` mentions. */
  join(c: Candidate, to: Candidate, sieve: string, reason: string): void
  /** Makes `c` a mention of a known thing. */
  attach(c: Candidate, to: Cluster, sieve: string, reason: string): void
  /** A plural that stands for several known things. */
  gather(c: Candidate, members: readonly Cluster[], sieve: string, reason: string): void
  clusters(): readonly Cluster[]
}

export function discourse(
  text: string,
  trees: readonly Tree[],
  names: readonly Name[],
  candidates: readonly Candidate[],
  quotations: readonly Quotation[],
  turns: readonly (Turn | undefined)[],
): Discourse {
  const heads = trees.map(() => new Map<number, Candidate>())
  const nameWords = trees.map(() => new Map<number, Name>())
  for (const c of candidates) heads[c.sentence]?.set(c.head, c)
  for (const n of names) for (let i = n.first; i < n.last; i++) nameWords[n.sentence]?.set(i, n)
  const clusters: (Cluster | undefined)[] = candidates.map((c) =>
    c.sort === 'pronoun' ? undefined : singleton(c, c.index),
  )
  const gathered = new Map<string, Cluster>()

  const span = (s: Span): Span => ({ start: s.start, end: s.end })
  function attach(c: Candidate, to: Cluster, sieve: string, reason: string): void {
    const own = clusters[c.index]
    if (own === to) return
    to.links.push({ from: span(c.at), to: span(to.first.at), sieve, reason })
    absorb(to, own ?? { ...singleton(c, c.index), type: to.type, plural: to.plural })
    for (const m of own?.mentions ?? [c]) clusters[m.index] = to
  }

  return {
    text,
    trees,
    candidates,
    quotations,
    turns,
    at: (sentence, word) => heads[sentence]?.get(word),
    nameAt: (sentence, word) => nameWords[sentence]?.get(word),
    clusterOf: (c) => clusters[c.index],
    attach,
    join(c, other, sieve, reason) {
      const to = clusters[other.index]
      if (to) attach(c, to, sieve, reason)
    },
    gather(c, members, sieve, reason) {
      const key = members
        .map((m) => m.id)
        .sort((a, b) => a - b)
        .join(' ')
      const known = gathered.get(key)
      if (known) return attach(c, known, sieve, reason)
      const made: Cluster = {
        ...singleton(c, c.index),
        type: 'Group',
        plural: true,
        named: false,
        members,
        count: members.length,
      }
      delete made.gender
      const first = members[0]?.first
      if (first) made.links.push({ from: span(c.at), to: span(first.at), sieve, reason })
      gathered.set(key, made)
      clusters[c.index] = made
    },
    clusters: () => [...new Set(clusters.filter((c) => c !== undefined))],
  }
}
