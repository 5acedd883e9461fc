// Sums told by a number alone, and what a participle says of a sum: "paid Novak 500 euros and Hruby 300" hangs the 300 on
// Hruby's name, and "for 300 euros, paid by a man in Gomel" makes a second deed of the paying.
import type { ValueMention } from '../analysis.ts'
import { carrierOf, type Draft, isVerb, nominal, wordSet } from './words.ts'

const PAYS = wordSet('pay give offer promise pledge hand wire send owe lend transfer slip receive get earn')
const MOVES = wordSet('pay wire send transfer hand deliver remit channel funnel route launder donate advance')

/** A number of hundreds or more that counts nothing and is no year. */
function isBareSum(words: readonly Draft[], i: number, values: readonly ValueMention[]): boolean {
  const w = words[i]
  if (w?.xpos !== 'CD' || !/^[1-9](?:\d{2,}|\d{0,2}(?:,\d{3})+)$/.test(w.text) || /^(?:19|20)\d\d$/.test(w.text))
    return false
  const next = words[i + 1]
  return (
    !nominal(next) && !/^(?:ADJ|NUM|SYM)$/.test(next?.upos ?? '') && !values.some((v) => v.first <= i && i < v.last)
  )
}

export function sumsByNumber(words: Draft[], values: readonly ValueMention[]): void {
  for (let i = 1; i < words.length; i++) {
    if (!isBareSum(words, i, values)) continue
    const money = values.findLast((v) => v.type === 'Money' && v.last <= i)
    const sum = money === undefined ? -1 : carrierOf(words, money)
    const number = words[i] as Draft
    const payee = nominal(words[i - 1]) ? startOfName(words, i - 1) : -1
    const verb = words[payee - 1]
    if (payee > 0 && verb && isVerb(verb) && PAYS.has(verb.lemma)) {
      // "promised Petr Hruby 6,000"
      Object.assign(words[topOf(words, payee, i)] as Draft, { head: payee - 1, rel: 'iobj' })
      Object.assign(number, { head: payee - 1, rel: 'obj' })
    } else if (sum >= 0 && payee > 0 && JOINS.test(words[payee - 1]?.text ?? '')) {
      const paid = words[sum]?.head ?? -1
      if (!PAYS.has(words[paid]?.lemma ?? '') || !/^(?:obj|obl)/.test(words[sum]?.rel ?? '')) continue
      // "and Hruby 300": the verb is to be said again.
      const name = topOf(words, payee, i)
      Object.assign(words[name] as Draft, { head: paid, rel: 'conj' })
      Object.assign(number, { head: name, rel: 'orphan' })
    } else if (sum >= 0 && JOINS.test(words[i - 1]?.text ?? '') && /^(?:to|for)$/i.test(words[i + 1]?.text ?? '')) {
      // "70 dollars to paint a slogan, 300 to photograph a bridge": each sum has its own purpose.
      const rest = words.findIndex((w, k) => k > i && words.some((c, m) => m === i + 1 && c.head === k) && w.head !== i)
      Object.assign(number, { head: sum, rel: 'conj' })
      if (rest > i) Object.assign(words[rest] as Draft, { head: i, rel: isVerb(words[rest] as Draft) ? 'acl' : 'nmod' })
    }
  }
}

const JOINS = /^(?:and|,|;)$/

const startOfName = (words: readonly Draft[], last: number): number => {
  let first = last
  while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(words[first - 1]?.upos ?? '')) first--
  return first
}

/** The word of a stretch that hangs outside of it. */
const topOf = (words: readonly Draft[], first: number, last: number): number => {
  const top = carrierOf(words, { first, last })
  return top < 0 ? first : top
}

/** "for 300 euros, paid in bitcoin by a man in Gomel", "12 million euros, paid to the colonel": the sum was. */
export function paidParticiples(words: Draft[], values: readonly ValueMention[]): void {
  for (const money of values) {
    const at = money.type === 'Money' ? money.last + 1 : -1
    const paid = words[at]
    if (words[money.last]?.text !== ',' || paid?.xpos !== 'VBN' || !MOVES.has(paid.lemma)) continue
    if (
      !/^(?:conj|advcl|parataxis|acl)$/.test(paid.rel) ||
      words.some((c) => c.head === at && /subj|^aux|^cc$/.test(c.rel))
    )
      continue
    const sum = carrierOf(words, money)
    if (sum >= 0 && sum < at) Object.assign(paid, { head: sum, rel: 'acl' })
  }
}
