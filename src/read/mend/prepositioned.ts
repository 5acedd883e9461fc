// What a preposition stands before is no object and no subject: "sentenced to nine years", "jailed for a decade".

import { type Draft, isVerb, nominal, wordSet } from './words.ts'

const PREPOSITION =
  /^(?:to|for|with|from|into|against|during|through|after|before|of|in|at|on|by|among|amongst|under|near|over|towards?|between|behind|within|upon|via)$/i
const ADVERBIAL: ReadonlySet<string> = new Set(['obj', 'iobj'])

export function prepositioned(words: Draft[]): void {
  // "to nine years": the preposition stands before the years, not before the nine.
  for (const w of words) {
    const number = words[w.head]
    if (w.rel === 'case' && number?.upos === 'NUM' && number.rel === 'nummod' && nominal(words[number.head]))
      w.head = number.head
  }
  // "By officers of the service, two citizens were detained": they did it, and are not the detained.
  words.forEach((w, i) => {
    if (
      w.rel !== 'nsubj:pass' ||
      !words.some((c, k) => k < i && c.head === i && c.rel === 'case' && /^by$/i.test(c.text))
    )
      return
    if (words.some((c, k) => k !== i && c.head === w.head && c.rel === 'nsubj:pass')) w.rel = 'obl:agent'
  })
  words.forEach((w, i) => {
    if (!ADVERBIAL.has(w.rel) || !nominal(w)) return
    const before = words.findIndex(
      (c, k) => k < i && c.head === i && c.rel === 'case' && c.xpos !== 'POS' && PREPOSITION.test(c.text),
    )
    // "at least 30 people" is counted, not placed.
    if (before < 0 || /^(?:least|most|up)$/i.test(words[before + 1]?.text ?? '')) return
    w.rel = 'obl'
  })
}

/** "was put aboard a flight", "hidden aboard the ship" */
export function aboard(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^aboard$/i.test(w.text) || w.rel !== 'advmod' || words[i + 1]?.upos !== 'DET') return
    const noun = words.findIndex((c, k) => k > i && k < i + 5 && c.head === w.head && c.rel === 'obj')
    if (noun < 0) return
    ;(words[noun] as Draft).rel = 'obl'
    Object.assign(w, { head: noun, rel: 'case', upos: 'ADP', xpos: 'IN' })
  })
}

/** "by an Iraqi based in Qom": a noun is no preposition; it is the Iraqi by whom, and Qom where he is based. */
export function nounAsCase(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'case' || !/^(?:NOUN|PROPN)$/.test(w.upos) || w.head <= i) return
    const at = w.head
    const noun = words[at] as Draft
    const clause = words.findIndex((c, k) => c.head === i && c.rel === 'acl' && k > i && k < at)
    Object.assign(w, { head: noun.head, rel: noun.rel })
    for (const [k, c] of words.entries()) if (c.head === at && k < i) c.head = i
    Object.assign(noun, clause < 0 ? { head: i, rel: 'nmod' } : { head: clause, rel: 'obl' })
  })
}

const OF_DEEDS = wordSet(
  'aim goal purpose intention objective view help assistance consent approval permission knowledge blessing connivance support backing',
)

/** "spread it among the community with the aim of dividing it", "with the consent of governments": the deed has an aim, no community has. */
export function withAim(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    // "exposed a ring as part of a crackdown": nor is the ring a part of it.
    const preposition = w.lemma === 'part' ? 'as' : OF_DEEDS.has(w.lemma) ? 'with' : undefined
    if (w.rel !== 'nmod' || w.head > i || preposition === undefined) return
    if (!words.some((c, k) => c.head === i && k < i && c.rel === 'case' && c.text === preposition)) return
    let at = w.head
    for (let steps = 0; at >= 0 && steps < 6 && !isVerb(words[at] as Draft); steps++) at = words[at]?.head ?? -1
    if (at >= 0 && at < i && isVerb(words[at] as Draft)) Object.assign(w, { head: at, rel: 'obl' })
  })
}
