// Sums of money, and what somebody was to do for them, on the verb of paying, whatever the parser made of them.
import type { ValueMention } from '../analysis.ts'
import { carrierOf, type Draft, isVerb, nominal } from './words.ts'

const PAYS: ReadonlySet<string> = new Set(
  'pay give offer promise pledge hand wire send transfer slip advance lend owe award'.split(' '),
)

/** "paid CC-1, a private investigator, $15,000 to obtain records": the sum behind a description is what was paid. */
export function sumBehindPayee(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    if (value.type !== 'Money') continue
    const at = carrierOf(words, value)
    const sum = words[at]
    const verb = words[sum?.head ?? -1]
    if (!sum || !verb || sum.head > at || !PAYS.has(verb.lemma) || !isVerb(verb)) continue
    if (!/^(?:parataxis|dep|appos|list|conj)$/.test(sum.rel) || words.some((c) => c.head === at && c.rel === 'cc'))
      continue
    const payee = words.findIndex((c, k) => c.head === sum.head && k > sum.head && k < at && c.rel === 'obj')
    if (payee < 0) continue
    ;(words[payee] as Draft).rel = 'iobj'
    for (const [k, c] of words.entries())
      if (c.head === at && k > at && c.xpos === 'VB') Object.assign(c, { head: sum.head, rel: 'advcl' })
    sum.rel = 'obj'
  }
}

/** "was paid £2,000 by a Russian": the sum right behind the verb is what was paid, and counts nothing further on. */
export function sumBehindVerb(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    if (value.type !== 'Money') continue
    const verb = value.first - 1
    const at = carrierOf(words, value)
    const sum = words[at]
    if (!sum || !PAYS.has(words[verb]?.lemma ?? '') || !isVerb(words[verb] as Draft) || sum.head < value.last) continue
    if (!/^(?:compound|nummod|nmod:unmarked|nsubj)$/.test(sum.rel)) continue
    Object.assign(sum, { head: verb, rel: 'obj' })
    for (const [k, c] of words.entries())
      if (k >= value.last && c.head >= value.first && c.head < value.last && nominal(c))
        Object.assign(c, { head: verb, rel: 'obl' })
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

/** "wired him a $30,000 down payment": what is paid is no other name of whoever gets it. */
export function paidSums(words: Draft[]): void {
  words.forEach((w, i) => {
    if (
      !/^(?:payment|advance|fee|bribe|deposit|instal?lment|retainer|salary|reward)$/.test(w.lemma) ||
      w.rel !== 'appos'
    )
      return
    const payee = words[w.head]
    const verb = words[payee?.head ?? -1]
    if (!payee || !verb || payee.rel !== 'obj' || !isVerb(verb) || words[i - 1]?.text === ',') return
    if (words.slice(w.head, i).some((c) => c.text === ',')) return
    Object.assign(w, { head: payee.head, rel: 'obj' })
    payee.rel = 'iobj'
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

/** "were paid 100 dollars each to plant cameras": what for hangs on the paying, not on "each". */
export function eachToDo(words: Draft[]): void {
  words.forEach((w) => {
    const each = words[w.head]
    if (!/^(?:each|apiece|both)$/i.test(each?.text ?? '') || !/^(?:advcl|acl|xcomp)$/.test(w.rel) || w.xpos !== 'VB')
      return
    for (let at = each?.head ?? -1, steps = 0; at >= 0 && steps < 3; at = words[at]?.head ?? -1, steps++)
      if (isVerb(words[at] as Draft)) {
        Object.assign(w, { head: at, rel: 'advcl' })
        return
      }
  })
}
