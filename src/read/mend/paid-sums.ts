// Sums of money, and what somebody was to do for them, on the verb of paying, whatever the parser made of them.
import type { ValueMention } from '../analysis.ts'
import { carrierOf, type Draft, isVerb, nominal } from './words.ts'

const PAYS: ReadonlySet<string> = new Set(
  'pay give offer promise pledge hand wire send transfer slip advance lend owe award'.split(' '),
)

/** "was paid £2,000 by a Russian": the sum right behind the verb is what was paid, and counts nothing further on. */
export function sumBehindVerb(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    if (value.type !== 'Money') continue
    const verb = value.first - 1
    const at = carrierOf(words, value)
    const sum = words[at]
    if (!sum || !PAYS.has(words[verb]?.lemma ?? '') || !isVerb(words[verb] as Draft)) continue
    // "was hired and paid 900 euros": nobody is hired the sum.
    if (sum.rel === 'obj' && sum.head >= 0 && sum.head < verb && words[verb]?.rel === 'conj') sum.head = verb
    if (sum.head < value.last) continue
    if (!/^(?:compound|nummod|nmod:unmarked|nsubj)$/.test(sum.rel)) continue
    Object.assign(sum, { head: verb, rel: 'obj' })
    for (const [k, c] of words.entries())
      if (k >= value.last && c.head >= value.first && c.head < value.last && nominal(c))
        Object.assign(c, { head: verb, rel: 'obl' })
  }
}

/** "paid CC-1, a private investigator, $15,000 to obtain records": a sum behind a comma is what was paid, and for that. */
export function sumApart(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    const at = value.type === 'Money' ? carrierOf(words, value) : -1
    const sum = words[at]
    const verb = sum?.head ?? -1
    if (sum?.rel !== 'parataxis' || verb < 0 || verb > at || !PAYS.has(words[verb]?.lemma ?? '')) continue
    if (words.some((c, k) => c.head === at && k > at && isVerb(c) && !/^(?:acl|advcl)/.test(c.rel))) continue
    const payee = words.find((c, k) => c.head === verb && c.rel === 'obj' && k > verb && k < at)
    if (!payee) continue
    payee.rel = 'iobj'
    sum.rel = 'obj'
    for (const [k, c] of words.entries())
      if (k >= value.last && c.rel === 'acl' && c.head >= value.first && c.head < value.last)
        Object.assign(c, { head: verb, rel: 'advcl' })
  }
}

/** "pay a $25,000 criminal fine": behind its sum the fine is a noun, and it is what is paid. */
export function fines(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:fine|penalty)$/i.test(w.text) || nominal(words[i + 1])) return
    let verb = i - 1
    while (verb >= 0 && /^(?:DET|NUM|SYM|ADJ|ADV|NOUN)$/.test(words[verb]?.upos ?? '')) verb--
    if (words[verb]?.lemma !== 'pay' || i - verb < 2) return
    if (w.upos === 'ADJ') Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
    if (w.head !== verb) Object.assign(w, { head: verb, rel: 'obj' })
  })
}

/** "were offered up to half a million dollars", "at least 5,000 euros": how much it was at most is no preposition. */
export function upToSums(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    if (value.type !== 'Money') continue
    const to = value.first - 1
    const up = words[to - 1]
    if (!/^to$/i.test(words[to]?.text ?? '') || !/^(?:up|close|next)$/i.test(up?.text ?? '')) continue
    const at = words.findIndex((w, k) => k >= value.first && k < value.last && (w.head < to || w.head >= value.last))
    const sum = words[at]
    if (!sum || !isVerb(words[sum.head] as Draft) || !/^(?:obl|nmod)/.test(sum.rel)) continue
    Object.assign(up as Draft, { head: at, rel: 'advmod', upos: 'ADV', xpos: 'RB' })
    Object.assign(words[to] as Draft, { head: to - 1, rel: 'fixed' })
    sum.rel = 'obj'
  }
}
