// "In it died a pharmacist, Zeinab Khreis, her two sons and a porter": several people are no other name for one, so they go
// on the list that she stands in.
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { childrenOf, type Draft } from './words.ts'

export function pluralOfOne(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person') continue
    const top = words.findIndex(
      (w, i) => i >= name.first && i < name.last && (w.head < name.first || w.head >= name.last),
    )
    const one = words[top]
    if (!one || childrenOf(words, top).some((c) => c.rel === 'conj')) continue
    const listed = words.find((w, i) => w.head === top && w.rel === 'appos' && i > top && isSeveral(words, w, i))
    if (!listed) continue
    const above = words[one.head]
    listed.head = one.rel === 'appos' && above ? one.head : top
    listed.rel = 'conj'
  }
}

/** "her two sons and a porter": theirs, and the last of them behind "and". */
const isSeveral = (words: readonly Draft[], w: Draft, i: number): boolean =>
  w.xpos === 'NNS' &&
  namesPeople(w.lemma, true) &&
  childrenOf(words, i).some((c) => c.rel === 'nmod:poss') &&
  childrenOf(words, i).some((c) => c.rel === 'conj')
