// Two descriptions joined before one name, without an article: "Qom-educated Russian citizen and ethnic Talish Farid
// Jafarli". Both describe the name, and the name takes their place in the sentence.
import type { Name } from '../analysis.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow } from './words.ts'

export function twoTitles(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person') continue
    const second = name.first - 1
    const and = start(words, second) - 1
    const first = and - 1
    if (!describes(words, names, second) || words[and]?.upos !== 'CCONJ' || !describes(words, names, first)) continue
    const from = start(words, first)
    // "the driver and ethnic Talish X" are two people.
    if (words[from - 1]?.upos === 'DET' || /S$/.test(words[first]?.xpos ?? '')) continue
    const carrier = carrierOf(words, name)
    if (carrier < 0) continue
    lift(words, from, carrier)
    Object.assign(words[first] as Draft, { head: carrier, rel: 'nmod:desc' })
    Object.assign(words[second] as Draft, { head: first, rel: 'conj' })
    Object.assign(words[and] as Draft, { head: second, rel: 'cc' })
    for (let i = from; i < second; i++) if (i !== first && i !== and) under(words, i, i < and ? first : second)
  }
}

const isInner = (w: Draft | undefined) =>
  w !== undefined && (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(w.upos) || /^(?:HYPH|VBN)$/.test(w.xpos) || w.text === '-')

/** Where the words that belong to the noun at `at` begin. */
function start(words: readonly Draft[], at: number): number {
  let from = at
  while (from > 0 && isInner(words[from - 1])) from--
  return from
}

function describes(words: readonly Draft[], names: readonly Name[], at: number): boolean {
  const w = words[at]
  if (!w || !/^(?:NOUN|PROPN|ADJ)$/.test(w.upos)) return false
  const lemma = w.lemma.toLowerCase()
  return (
    namesPerson(lemma) ||
    (words[at - 1]?.text.toLowerCase() === 'ethnic' &&
      names.some((n) => n.type === 'People' && n.first <= at && at < n.last))
  )
}

/** The name takes the place of whichever of the words before it hangs on the rest of the sentence. */
function lift(words: Draft[], from: number, carrier: number): void {
  const name = words[carrier] as Draft
  const outer = words.findIndex((w, i) => i >= from && i < carrier && w.head < from)
  const w = words[outer]
  if (!w || (name.head >= 0 && name.head < from)) return
  Object.assign(name, { head: w.head, rel: w.rel })
  for (const [k, c] of words.entries()) if (k < from && c.head >= from && c.head < carrier) c.head = carrier
}

function under(words: Draft[], i: number, noun: number): void {
  const w = words[i] as Draft
  if (w.head === noun || (w.head > i && w.head < noun && isBelow(words, w.head, noun))) return
  Object.assign(w, { head: noun, rel: w.upos === 'PUNCT' ? 'punct' : w.upos === 'ADJ' ? 'amod' : 'compound' })
}
