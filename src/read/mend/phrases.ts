// Prepositional phrases that fixed turns of phrase tie to a verb or to the noun right before them.
import type { Name, ValueMention } from '../analysis.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { before, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** Nouns that after "on" belong to the verb: "arrested on the island on suspicion of". */
const ON: ReadonlySet<string> = new Set([
  'suspicion',
  'charge',
  'behalf',
  'allegation',
  'accusation',
  'order',
  'orders',
  'instruction',
  'instructions',
  'assignment',
  'suspicions',
  'charges',
])

/** "on suspicion of", "on behalf of" hang on the verb before them. */
export function fixedPhrases(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!ON.has(w.text.toLowerCase())) return
    const on = words.findIndex((x, k) => k < i && x.head === i && x.text.toLowerCase() === 'on')
    if (on < 0 || isVerb(words[w.head] ?? w)) return
    const verb = before(words, on, isVerb)
    if (verb < 0 || isBelow(words, verb, i)) return
    const parent = words[w.head]
    if (parent && (EVENT_NOUNS.has(parent.lemma) || parent.lemma === 'arrest') && w.text.toLowerCase() !== 'behalf')
      return
    w.head = verb
    w.rel = 'obl'
  })
}

const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'arrest attack plot raid murder trial claim report use visit order strike threat search bid attempt policy plan abuse'.split(
    ' ',
  ),
)

/** "accused X and Y of": two objects with an "and" between are one coordination. */
export function twoObjects(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'obj' || w.head < 0) return
    const earlier = words.findIndex((c, k) => k < i && k > w.head && c.head === w.head && c.rel === 'obj')
    if (earlier < 0) return
    const joined = words.some((c, k) => c.rel === 'cc' && k > earlier && k < i && isBelow(words, k, i))
    if (!joined) return
    w.head = earlier
    w.rel = 'conj'
  })
}

const TAKES_IN: ReadonlySet<string> = new Set(['involvement', 'role', 'participation', 'part', 'complicity', 'involve'])

const TAKES_TO: ReadonlySet<string> = new Set(
  'plot plan conspiracy attempt bid mission order job task scheme agreement effort intention'.split(' '),
)

const TAKES_WITH: ReadonlySet<string> = new Set(
  'interference collusion collaboration cooperation contact link tie connection relation meeting deal'.split(' '),
)

/** "involvement in the plot to kill": each phrase hangs on the noun right before it. */
export function afterNoun(words: Draft[]): void {
  words.forEach((w, i) => {
    const marker = words.findIndex((c, k) => k < i && c.head === i && (c.rel === 'case' || c.rel === 'mark'))
    if (marker <= 0) return
    const noun = words[marker - 1] as Draft
    if (noun.upos !== 'NOUN' || w.head === marker - 1 || isBelow(words, marker - 1, i)) return
    const word = (words[marker] as Draft).text.toLowerCase()
    if (word === 'in' && TAKES_IN.has(noun.lemma) && /^(obl|nmod|advcl|acl)$/.test(w.rel)) {
      w.head = marker - 1
      w.rel = nominal(w) ? 'nmod' : 'acl'
    } else if (word === 'with' && TAKES_WITH.has(noun.lemma) && /^(?:obl|nmod)$/.test(w.rel)) {
      Object.assign(w, { head: marker - 1, rel: 'nmod' })
    } else if (word === 'to' && TAKES_TO.has(noun.lemma) && w.upos === 'VERB' && /^(advcl|xcomp)$/.test(w.rel)) {
      w.head = marker - 1
      w.rel = 'acl'
    }
  })
}

const HIRES: ReadonlySet<string> = new Set(
  'hire task recruit commission contract pay offer enlist engage promise pledge order reward'.split(' '),
)

const PAYS: ReadonlySet<string> = new Set(
  'pay give offer promise pledge hand wire send owe lend transfer slip'.split(' '),
)

/** "hired to carry out the killing for 200,000 dollars": the sum is what was paid, not part of the killing. */
export function sums(words: Draft[], values: readonly ValueMention[]): void {
  for (const v of values) {
    if (v.type !== 'Money') continue
    const head = words.findIndex((w, i) => i >= v.first && i < v.last && (w.head < v.first || w.head >= v.last))
    const w = words[head]
    // "€24,000 landed in the account": money describes no verb.
    if (w && /^(?:compound|amod)$/.test(w.rel) && /^VB[DPZ]$/.test(words[w.head]?.xpos ?? '') && w.head > head)
      w.rel = 'nsubj'
    // "pledged the courier 25,000 dollars and a permit": nobody is an object of the courier.
    const whom = words[w?.head ?? -1]
    if (w?.rel === 'obj' && nominal(whom) && whom?.rel === 'obj' && PAYS.has(words[whom.head]?.lemma ?? '')) {
      for (const c of words) if (c.head === w.head && c.rel === 'conj') c.head = head
      w.head = whom.head
      whom.rel = 'iobj'
    }
    // "paid her 300 euros": the sum is what was given, she is who got it.
    if (w && /^(?:xcomp|ccomp|dep|obl:unmarked|nmod:unmarked)$/.test(w.rel) && PAYS.has(words[w.head]?.lemma ?? '')) {
      if (!words.some((c, k) => c.head === head && c.rel === 'case' && k < head)) {
        for (const [k, c] of words.entries()) if (c.head === w.head && c.rel === 'obj' && k < head) c.rel = 'iobj'
        w.rel = 'obj'
      }
    }
    // "promised NOK 400,000 by an officer", "paid him GBP 2,000": letters before a number are a sum, and nobody who gets one.
    if (w && /^i?obj$/.test(w.rel) && isVerb(words[w.head] as Draft)) {
      w.rel = 'obj'
      for (const [k, c] of words.entries())
        if (c.head === w.head && c.rel === 'obj' && k < v.first && k > w.head) c.rel = 'iobj'
    }
    // "paid the gunmen 5,000 euros": two things behind the verb, and the first is whoever got the second.
    const payee = w
      ? words.findIndex(
          (c, k) => c.head === head && k < v.first && /^(?:nsubj|nmod:unmarked|compound)$/.test(c.rel) && nominal(c),
        )
      : -1
    if (w && payee >= 0 && w.rel === 'obj' && PAYS.has(words[w.head]?.lemma ?? '') && w.head < payee)
      Object.assign(words[payee] as Draft, { head: w.head, rel: 'iobj' })
    if (w && PAYS.has(words[w.head]?.lemma ?? '')) forDoing(words, head)
    if (!w || !words.some((x, k) => x.head === head && x.rel === 'case' && k < head && x.text.toLowerCase() === 'for'))
      continue
    for (let at = w.head, steps = 0; at >= 0 && steps < 6; at = words[at]?.head ?? -1, steps++) {
      if (HIRES.has(words[at]?.lemma ?? '') && isVerb(words[at] as Draft)) {
        if (at !== w.head) Object.assign(w, { head: at, rel: 'obl' })
        break
      }
      // "paid Petrov, who rented a car for 500 euros": what "who" did has its own price.
      if (words[at]?.rel === 'acl:relcl') break
    }
  }
}

/** "promised him 25,000 dollars and a permit for murdering a broker": what for is why it was promised. */
function forDoing(words: Draft[], sum: number): void {
  const paid = words[sum]?.head ?? -1
  words.forEach((w, i) => {
    if (w.xpos !== 'VBG' || w.rel !== 'acl' || !words.some((c) => c.head === i && c.rel === 'mark' && c.text === 'for'))
      return
    if (w.head === sum || (words[w.head]?.head === sum && words[w.head]?.rel === 'conj'))
      Object.assign(w, { head: paid, rel: 'advcl' })
  })
}

/** A proper name has no purpose: "hired by the Quds Force to kill" is what the hired are to do; nor has a tool: "bought a knife to
 *  kill him" is what the buyer meant. */
export function infinitives(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (
      w.rel !== 'acl' ||
      !words.some((x, k) => x.head === i && x.rel === 'mark' && x.text.toLowerCase() === 'to' && k < i)
    )
      return
    const isTool =
      words[w.head]?.rel === 'obj' && nounClass(words[w.head]?.lemma.toLowerCase() ?? '', false)?.type === 'Thing'
    if (!isTool && !names.some((n) => n.type !== 'People' && n.first <= w.head && w.head < n.last)) return
    let at = (words[w.head] as Draft).head
    for (let steps = 0; at >= 0 && steps < 4; steps++) {
      if (isVerb(words[at] as Draft) || words.some((x) => x.head === at && x.rel === 'cop')) {
        w.head = at
        w.rel = 'advcl'
        return
      }
      at = (words[at] as Draft).head
    }
  })
}
