// Sums before and behind a verb that the parser takes apart: "€24,000 landed in the account" is no sum that landed by the way,
// and "the group charged up to EUR 300,000" was not charged with anything.
import type { ValueMention } from '../analysis.ts'
import { carrierOf, type Draft, wordSet } from './words.ts'

const MOVES = wordSet('pay wire send transfer hand deliver remit channel funnel route launder donate advance')

/** "€24,000 landed in his account, remitted by a firm": the verb right behind a sum is the sentence's, and so is the participle. */
export function sumLanded(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    const verb = value.type === 'Money' ? words[value.last] : undefined
    const at = carrierOf(words, value)
    const sum = words[at]
    if (!sum || verb?.xpos !== 'VBD' || verb.head !== at || !/^acl/.test(verb.rel) || sum.rel !== 'root') continue
    Object.assign(verb, { head: sum.head, rel: sum.rel })
    Object.assign(sum, { head: value.last, rel: 'nsubj' })
    for (const [k, c] of words.entries()) {
      if (c.head === at && (k < value.first || k > value.last)) c.head = value.last
      if (k > value.last && c.xpos === 'VBN' && MOVES.has(c.lemma) && /^acl/.test(c.rel) && words[k - 1]?.text === ',')
        Object.assign(c, { head: value.last, rel: 'advcl' })
    }
  }
}

/** "the group charged 300,000 euros for an abduction": a price is asked, and nobody accused. */
export function priceCharged(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    const at = value.type === 'Money' ? carrierOf(words, value) : -1
    const verb = words[words[at]?.head ?? -1]
    if (verb?.xpos !== 'VBN' || verb.lemma !== 'charge' || words[at]?.rel !== 'obj') continue
    const i = (words[at] as Draft).head
    if (words.some((c) => c.head === i && /^aux/.test(c.rel))) continue
    for (const c of words) if (c.head === i && c.rel === 'nsubj:pass') c.rel = 'nsubj'
    verb.xpos = 'VBD'
  }
}
