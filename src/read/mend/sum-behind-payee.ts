// A sum right behind whoever gets it is what was given, however the parser hangs it on them: "offered each of the crew 2,000
// dollars and a ticket home", "offered two boys 500 euros and a scooter".
import type { ValueMention } from '../analysis.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal, wordSet } from './words.ts'

const GIVES = wordSet('pay give offer promise pledge hand wire send transfer slip advance lend owe award deny bung')

/** "granted Petrov a villa": of two objects the first is who gets the second. */
export function receivers(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!GRANTS.has(w.lemma) || !isVerb(w)) return
    giftsAsDescriptions(words, i)
    const [first, second, third] = words.flatMap((c, k) => (c.head === i && c.rel === 'obj' && k > i ? [k] : []))
    if (first === undefined || second === undefined || third !== undefined) return
    if (/^(?:PROPN|PRON)$/.test(words[first]?.upos ?? '') && !isJoined(words, second))
      (words[first] as Draft).rel = 'iobj'
  })
}

/** "promised Ivan Petrov a residence permit": a description would stand behind a comma. */
function giftsAsDescriptions(words: Draft[], verb: number): void {
  words.forEach((w, i) => {
    const payee = words[w.head]
    if (w.rel !== 'appos' || payee?.head !== verb || payee.rel !== 'obj' || payee.upos !== 'PROPN' || w.head < verb)
      return
    const first = words.findIndex((_, k) => k > w.head && k <= i && isBelow(words, k, i))
    if (!/^(?:an?|the|his|her|their)$/i.test(words[first]?.text ?? '') || words[first - 1]?.upos !== 'PROPN') return
    Object.assign(w, { head: verb, rel: 'obj' })
    payee.rel = 'iobj'
  })
}

const GRANTS = wordSet('pay give offer promise pledge hand send slip advance lend owe award grant buy')

/** "offered a Congolese crime group money": there is no "a money". */
export function moneyBehindPayee(words: Draft[]): void {
  words.forEach((w, i) => {
    const payee = words[i - 1]
    if (!/^(?:money|cash|help|arms|weapons|shelter)$/i.test(w.text) || w.rel !== 'obj' || payee?.head !== i) return
    const article = words.findIndex((c) => c.head === i && /^an?$/i.test(c.text) && c.rel === 'det')
    if (article < 0 || payee.rel !== 'compound' || !GIVES.has(words[w.head]?.lemma ?? '')) return
    for (const [k, c] of words.entries()) if (k < i - 1 && k >= article && c.head === i) c.head = i - 1
    Object.assign(payee, { head: w.head, rel: 'iobj' })
  })
}

export function sumBehindPayee(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    if (value.type !== 'Money') continue
    const at = carrierOf(words, value)
    const sum = words[at]
    if (!sum || !nominal(words[value.first - 1]) || words.some((c) => c.head === at && c.rel === 'case')) continue
    const payee = payeeBefore(words, value.first - 1)
    const payer = words[payee]?.head ?? -1
    if (payee < 0 || sum.head === payer || !isBelow(words, at, payee) || isVerb(words[sum.head] as Draft)) continue
    for (const [k, c] of words.entries())
      if (
        k > at &&
        ((c.rel === 'conj' && c.head === payee) || (c.rel === 'obj' && c.head === payer && isJoined(words, k)))
      )
        Object.assign(c, { head: at, rel: 'conj' })
    Object.assign(words[payee] as Draft, { rel: 'iobj' })
    Object.assign(sum, { head: payer, rel: 'obj' })
  }
}

/** The object of a verb of giving that ends in this word, -1 where there is none. */
function payeeBefore(words: readonly Draft[], end: number): number {
  for (let at = end, steps = 0; at >= 0 && steps < 8; at = words[at]?.head ?? -1, steps++) {
    const w = words[at] as Draft
    if (isVerb(w)) return -1
    const verb = words[w.head]
    if (/^i?obj$/.test(w.rel) && w.head < at && verb && isVerb(verb)) return GIVES.has(verb.lemma) ? at : -1
  }
  return -1
}

const isJoined = (words: readonly Draft[], i: number): boolean =>
  words.some((c, k) => c.head === i && c.rel === 'cc' && k < i)

/** The word that carries a value of money, and "sum" or "total" where that stands above it; -1 for other values. */
function sumOf(words: readonly Draft[], value: ValueMention): { readonly inner: number; readonly at: number } {
  const inner = value.type === 'Money' ? carrierOf(words, value) : -1
  const around = words[inner]?.head ?? -1
  return { inner, at: SUMS.has(words[around]?.lemma ?? '') ? around : inner }
}

/** "offered the corporal, who owed a lender 22,000 euros, the sum of 500 euros a week": the second sum is what was offered. */
export function sumBehindClause(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    const { inner, at } = sumOf(words, value)
    const sum = words[at]
    const above = words[sum?.head ?? -1]
    if (!sum || !above || sum.head > at || !/^(?:parataxis|appos|i?obj|conj)$/.test(sum.rel) || isJoined(words, at))
      continue
    const clause = clauseOf(words, sum)
    // "who owed a lender 22,000 euros, the sum …": the clause has an object already.
    const own = words.filter((c, k) => /^i?obj$/.test(c.rel) && k < at && clause >= 0 && c.head === clause)
    if (/^(?:i?obj|conj)$/.test(sum.rel) && !own.some((c) => c.rel === 'obj') && own.length < 2) continue
    const payee = payeeBefore(words, words[clause]?.head ?? sum.head)
    const payer = words[payee]?.head ?? -1
    if (payee < 0 || (at === inner && clause < 0)) continue
    // "500 euros a week": nor is the week what was offered.
    for (const [k, c] of words.entries())
      if (k > at && (c.head === payer || c.head === clause) && /^(?:obj|obl:unmarked)$/.test(c.rel) && PER.has(c.lemma))
        Object.assign(c, { head: at, rel: 'nmod:unmarked' })
      else if (k > at && clause >= 0 && c.head === clause) c.head = payer
    Object.assign(words[payee] as Draft, { rel: 'iobj' })
    Object.assign(sum, { head: payer, rel: 'obj' })
  }
}

/** The clause "who owed a lender 9,000 euros" that the parser hung a sum into, on its verb or on its first sum; -1 where none is. */
function clauseOf(words: readonly Draft[], sum: Draft): number {
  const above = words[sum.head]
  const verb = sum.rel === 'appos' && above && /^i?obj$/.test(above.rel) ? above.head : sum.head
  const w = words[verb]
  return w && isVerb(w) && w.rel === 'acl:relcl' ? verb : -1
}

/** "gave him, in three envelopes, a total of 12,000 euros": no envelope is a sum. */
export function sumBehindAdjunct(words: Draft[], values: readonly ValueMention[]): void {
  for (const value of values) {
    const { at } = sumOf(words, value)
    const sum = words[at]
    const beside = words[sum?.head ?? -1]
    if (
      !sum ||
      !beside ||
      sum.head > at ||
      !/^(?:conj|appos|parataxis|nmod:unmarked)$/.test(sum.rel) ||
      isJoined(words, at)
    )
      continue
    const i = isVerb(beside) ? sum.head : beside.head
    const verb = words[i]
    if (!(i === sum.head || /^obl/.test(beside.rel)) || !verb || !GIVES.has(verb.lemma) || !isVerb(verb)) continue
    const own = words.filter((c, k) => c.head === i && k > i && k < at && /^i?obj$/.test(c.rel))
    const start = words.findIndex((c, k) => k > sum.head && isBelow(words, k, at) && c.rel !== 'punct')
    if (own.length !== 1 || words[start - 1]?.text !== ',') continue
    Object.assign(own[0] as Draft, { rel: 'iobj' })
    Object.assign(sum, { head: i, rel: 'obj' })
    for (const [k, c] of words.entries())
      if (k > at && c.head === at && c.rel === 'acl' && c.xpos === 'VB') Object.assign(c, { head: i, rel: 'advcl' })
  }
}

const PER = wordSet('day week month year head piece')
const SUMS = wordSet('sum total equivalent amount reward fee advance bribe bounty')
