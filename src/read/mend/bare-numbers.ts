// A number that stands without a noun: what follows it with a preposition belongs to the verb or to the first number, and
// after "turned" it says how old somebody became.
import { childrenOf, type Draft, isVerb } from './words.ts'

export function bareNumbers(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    shareOf(words, w, i)
    besideNumber(words, w, i)
    turned(words, w)
  })
}

/** "three in five of the suspects": of whom the first number is. */
function shareOf(words: readonly Draft[], w: Draft, i: number): void {
  const second = words[w.head]
  const first = words[second?.head ?? -1]
  if (w.rel !== 'nmod' || second?.xpos !== 'CD' || second.rel !== 'nmod' || first?.xpos !== 'CD') return
  if (childrenOf(words, i).some((c) => c.rel === 'case' && /^of$/i.test(c.text))) w.head = second.head
}

/** "turned 40 in May", "shot two on Friday": when and where it was done, not a part of the number. */
function besideNumber(words: readonly Draft[], w: Draft, i: number): void {
  const number = words[w.head]
  const verb = words[number?.head ?? -1]
  if (!/^nmod/.test(w.rel) || w.head > i || number?.xpos !== 'CD' || number.rel !== 'obj' || !verb || !isVerb(verb))
    return
  if (w.xpos === 'CD' || childrenOf(words, w.head).some((c) => c.rel === 'nummod')) return
  if (!childrenOf(words, i).some((c) => c.rel === 'case' && /^(?:in|on|at|near|outside|during)$/i.test(c.text))) return
  Object.assign(w, { head: number.head, rel: 'obl' })
}

/** "Karl Weber turned 40": what he became. */
function turned(words: readonly Draft[], w: Draft): void {
  const verb = words[w.head]
  if (w.xpos === 'CD' && w.rel === 'obj' && verb?.lemma === 'turn' && verb.start < w.start) w.rel = 'xcomp'
}
