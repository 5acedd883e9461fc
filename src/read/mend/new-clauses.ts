// Clauses that the parser swallowed: "offered X a sum for the murder, and Y in turn recruited Z" has a second subject and
// verb, and "helped X plan the murder" a second verb that looks like a noun.
import type { Name } from '../analysis.ts'
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** "helped Haddad plan the murder": the verb behind the one who was helped. */
export function verbAfterHelp(words: Draft[], names: readonly Name[], verbs: ReadonlySet<string>): void {
  const isKnown = (w: Draft) => verbs.has(w.text.toLowerCase()) || embeddings.has(w.text.toLowerCase())
  for (const name of names) {
    const helps = words[name.first - 1]
    const w = words[name.last]
    if (helps?.lemma !== 'help' || !isVerb(helps) || w?.xpos !== 'NN' || !isKnown(w)) continue
    const carrier = words[carrierOf(words, name)]
    if (!carrier || !/^(?:DET|ADJ|PROPN|PRON|NUM)$/.test(words[name.last + 1]?.upos ?? '')) continue
    Object.assign(w, { upos: 'VERB', xpos: 'VB', lemma: w.text.toLowerCase(), head: name.first - 1, rel: 'xcomp' })
    Object.assign(carrier, { head: name.first - 1, rel: 'obj' })
  }
}

/** "tortured in Azerbaijan, where he was wanted": the clause describes the place, it is no part of what he argued. */
export function whereClause(words: Draft[]): void {
  words.forEach((w, where) => {
    const i = w.head
    const verb = words[i]
    if (!/^where$/i.test(w.text) || !verb || i < where || words[where - 1]?.text !== ',') return
    if (!/^(?:conj|advcl|parataxis)$/.test(verb.rel) || !nominal(words[where - 2])) return
    let place = where - 2
    while (/^(?:flat|compound)$/.test(words[place]?.rel ?? '') && (words[place]?.head ?? place) < place)
      place = words[place]?.head ?? place
    if (isBelow(words, place, i)) return
    Object.assign(verb, { head: place, rel: 'acl:relcl' })
  })
}

/** "was abducted and put aboard a flight": forms that are past and participle at once go with the passive before them. */
export function andPut(words: Draft[]): void {
  words.forEach((w, i) => {
    const first = words[w.head]
    if (w.rel !== 'conj' || !/^VB[DP]?$/.test(w.xpos) || !/^(?:put|set|cut|hit|shut|beaten|thrust)$/i.test(w.text))
      return
    if (first?.xpos !== 'VBN' || !words.some((c) => c.head === w.head && c.rel === 'aux:pass')) return
    if (words.some((c, k) => c.head === i && (c.rel === 'obj' || (k < i && /^(?:nsubj|aux|mark)/.test(c.rel))))) return
    w.xpos = 'VBN'
  })
}
