// What the walk through the text has met so far, by the words that may take it up again: head lemmas of descriptions,
// titles before names ("the minister" after "Minister Saar"), last words of bodies' names ("the service").
import { TITLES } from '../lexicon/names/titles.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import { folded } from './folding.ts'

export interface Known {
  /** Things by lemma, the latest last; a few of each are enough. */
  readonly byLemma: Map<string, Cluster[]>
  /** Things by type and whole description: "Group member of the Azerbaijani community". */
  readonly byWords: Map<string, Cluster>
}

const KEPT = 8

export const known = (): Known => ({ byLemma: new Map(), byWords: new Map() })

export const wordsKey = (c: Candidate): string => `${c.type} ${folded(c.text)}`

export function remember(k: Known, c: Candidate, cluster: Cluster): void {
  cluster.last = c
  cluster.passed++
  if (c.sort === 'pronoun') return
  for (const lemma of lemmasOf(c)) {
    cluster.lemmas.add(lemma)
    const had = k.byLemma.get(lemma) ?? []
    if (had.at(-1) === cluster) continue
    k.byLemma.set(lemma, [...had.filter((x) => x !== cluster), cluster].slice(-KEPT))
  }
  if (c.sort === 'description') k.byWords.set(wordsKey(c), cluster)
}

const isBody = (lemma: string): boolean => nounClass(lemma, false)?.type === 'Organization'

function lemmasOf(c: Candidate): readonly string[] {
  if (c.sort === 'description') return [c.lemma]
  if (c.type === 'Person') {
    const title = c.tree.words[c.first - 1]?.text.toLowerCase()
    return title !== undefined && TITLES.has(title) ? [title] : []
  }
  if (nounClass(c.lemma, false)?.type === c.type) return [c.lemma]
  // "Bureau of External Affairs" is "the Bureau" later.
  const first = c.type === 'Organization' ? c.tree.lemmas.slice(c.first, c.last).find((l) => isBody(l)) : undefined
  return first === undefined ? [] : [first]
}
