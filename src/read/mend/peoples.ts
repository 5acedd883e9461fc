// Nationality words with the noun that they belong to: "Georgian national", "of Azerbaijani descent".
import type { Name } from '../analysis.ts'
import { type Draft, isBelow } from './words.ts'

/** "national" after a nationality word is a person, whatever the tagger saw: "Georgian national Anar Omarov". */
export function nationals(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^nationals?$/i.test(w.text) || w.upos === 'NOUN') return
    // "a British-Iranian dual national"
    const dual = words[i - 1]?.text === 'dual' ? i - 1 : i
    const people = names.find((n) => n.type === 'People' && n.last === dual)
    if (!people) return
    w.upos = 'NOUN'
    w.xpos = w.text.endsWith('s') ? 'NNS' : 'NN'
    w.lemma = 'national'
    const person = names.find((n) => n.type === 'Person' && n.first === i + 1)
    if (person) {
      const head = words.findIndex(
        (x, k) => k >= person.first && k < person.last && (x.head < person.first || x.head >= person.last),
      )
      if (head >= 0 && (w.head < 0 ? false : !isBelow(words, head, i))) {
        w.head = head
        w.rel = 'nmod:desc'
      }
    }
    for (const c of words) if (c.head === i && c.rel === 'obl') c.rel = 'nmod'
    for (const k of dual < i ? [dual - 1, dual] : [i - 1]) {
      const adjective = words[k]
      if (adjective && (!isBelow(words, i, k) || dual < i)) {
        adjective.head = i
        adjective.rel = 'amod'
      }
    }
  })
}

/** "a Turkish and Iraqi national": both words say of what country, and the national is the noun. */
export function coordinatedNationals(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^(?:nationals?|citizens?|citizenship|passports?|descent|origin)$/i.test(w.text)) return
    const [first, and, second] = [i - 3, i - 2, i - 1]
    const people = (at: number) => names.some((n) => n.type === 'People' && n.first <= at && at < n.last)
    if (words[and]?.upos !== 'CCONJ' || !people(first) || !people(second)) return
    const [a, b, c] = [words[first] as Draft, words[second] as Draft, words[and] as Draft]
    if (isBelow(words, i, first)) {
      w.head = a.head
      w.rel = a.rel
      for (const x of words) if (x !== c && x !== b && x !== w && x.head === first && x !== a) x.head = i
    }
    Object.assign(a, { head: i, rel: 'amod', upos: 'ADJ' })
    Object.assign(b, { head: first, rel: 'conj', upos: 'ADJ' })
    c.head = second
    if (w.upos === 'ADJ') Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  })
}

/** "Levan Tskhved, a Georgian, was held": behind an article and with no noun to describe, a nationality is a person. */
export function nationalNoun(words: Draft[], names: readonly Name[]): void {
  for (const { type, last } of names) {
    const w = words[last - 1]
    const [next, after] = [words[last], words[last + 1]]
    if (type !== 'People' || w?.upos !== 'ADJ') continue
    let from = last - 2
    // "an unemployed Bulgarian", "a naturalised Canadian"
    while (
      words[from]?.lemma !== 'ethnic' &&
      /^(?:ADJ|VERB)$/.test(words[from]?.upos ?? '') &&
      /^(?:JJ|VBN)$/.test(words[from]?.xpos ?? '') &&
      last - from < 4
    )
      from--
    if (!/^(?:an?|one|two|three|four|five)$/i.test(words[from]?.text ?? '')) continue
    if (next && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) || /^[-‐‑]$/.test(next.text))) continue
    // "an Israeli and American citizen"
    if (next?.upos === 'CCONJ' && /^(?:ADJ|NOUN)$/.test(after?.upos ?? '')) continue
    Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
    // "A Belgian with links to a gang was held": behind a preposition stands another noun.
    const noun = words[w.head]
    if (w.rel === 'amod' && noun && words[last]?.upos === 'ADP' && words[last]?.head === w.head) {
      const below = w.head
      for (const [k, c] of words.entries()) if (c.head === below && k < last - 1) c.head = last - 1
      Object.assign(w, { head: noun.head, rel: noun.rel })
      Object.assign(noun, { head: last - 1, rel: 'nmod' })
    }
    // "An unemployed Bulgarian set fire to nine buses": a person describes no verb.
    const verb = words[w.head]
    const isFirst = w.rel === 'amod' && w.head >= last && /^VB[DPZ]$/.test(verb?.xpos ?? '')
    if (!isFirst || words.some((c) => c.head === w.head && /^(?:nsubj|csubj|expl)/.test(c.rel))) continue
    const { head } = w
    w.rel = 'nsubj'
    for (const [k, c] of words.entries())
      if (c.head === head && k < last - 1 && /^(?:det|amod)$/.test(c.rel)) c.head = last - 1
  }
}
