// "A man paid 400 euros fled to Minsk": a sum behind a verb of giving is what its subject gave or what he got. He got it where
// the sentence has another verb that nothing joins to the first, or where "by" says who gave it.
import type { ValueMention } from '../analysis.ts'
import { childrenOf, type Draft, isBelow, wordSet } from './words.ts'

const GIVES = wordSet('give offer pay send hand promise pledge slip lend award grant')

export function givenSomebody(words: Draft[], values: readonly ValueMention[]): void {
  words.forEach((w, i) => {
    if (!GIVES.has(w.lemma) || !/^VB[DN]$/.test(w.xpos) || !/ed$|^(?:paid|given|sent|lent)$/i.test(w.text)) return
    // "Omar Haddad, paid 300 euros, fled": between commas it describes.
    if (w.rel === 'acl' && words[i - 1]?.text === ',') w.xpos = 'VBN'
    const own = childrenOf(words, i)
    if (isInPassiveRow(words, w, i, values)) w.xpos = 'VBN'
    const subject = words.findIndex((c) => c.head === i && c.rel === 'nsubj')
    const sum = words.findIndex((c) => c.head === i && c.rel === 'obj')
    if (subject < 0 || sum < i || own.some((c) => /^aux|^iobj$|^compound:prt$/.test(c.rel))) return
    const verb = words.findIndex((c, k) => k > sum && isOtherVerb(words, c, k, i))
    if (verb >= 0) describe(words, i, subject, verb)
    else if (own.some((c) => c.rel === 'obl:agent')) {
      w.xpos = 'VBN'
      Object.assign(words[subject] as Draft, { rel: 'nsubj:pass' })
    }
  })
}

/** "had been recruited in a chat, flattered and then sent 900 euros": with nobody it went to, he was sent it. */
function isInPassiveRow(words: readonly Draft[], w: Draft, i: number, values: readonly ValueMention[]): boolean {
  const first = words[w.head]
  // "a student approached by an attaché and offered 900 euros"
  const isPassive =
    words.some((c) => c.head === w.head && c.rel === 'aux:pass') || (first?.rel === 'acl' && first.xpos === 'VBN')
  if (w.rel !== 'conj' || !isPassive) return false
  const own = words.flatMap((c, k) => (c.head === i ? [{ ...c, at: k }] : []))
  if (own.some((c) => /^(?:nsubj|aux|iobj|mark)/.test(c.rel))) return false
  if (own.some((c) => words.some((p) => p.head === c.at && p.rel === 'case' && /^(?:to|into|for|home)$/i.test(p.text))))
    return false
  const sum = own.find((c) => c.rel === 'obj' && c.at > i)?.at ?? -1
  return sum > i && values.some((v) => v.type === 'Money' && v.first <= sum && sum < v.last)
}

/** A finite verb without subject, "and" or comma, hung on the giving or on what was given: "offered 2,000 euros for the arson had". */
function isOtherVerb(words: readonly Draft[], w: Draft, i: number, giving: number): boolean {
  if (!/^(?:conj|advcl|acl|ccomp|parataxis)$/.test(w.rel) || !isBelow(words, i, giving)) return false
  const own = words.flatMap((c, k) => (c.head === i ? [{ ...c, at: k }] : []))
  if (own.some((c) => /^(?:nsubj|csubj|expl|mark|cc)/.test(c.rel) || /^W/.test(c.xpos))) return false
  const first = own.find((c) => /^(?:aux|cop)/.test(c.rel) && c.at < i)
  const tensed = first ?? w
  const isPast = w.xpos === 'VBN' && own.some((c) => c.rel === 'obj')
  if (!/^(?:VB[DPZ]|MD)$/.test(tensed.xpos) && !isPast) return false
  const start = first?.at ?? i
  return !words
    .slice(giving + 1, start)
    .some((c) => /^[,;:–—-]$/.test(c.text) || c.upos === 'CCONJ' || /^VB[DPZ]$|^MD$|^W/.test(c.xpos))
}

/** The giving describes whoever got it, and the other verb is the sentence's. */
function describe(words: readonly Draft[], giving: number, subject: number, verb: number): void {
  const [given, other] = [words[giving] as Draft, words[verb] as Draft]
  const isPassive = words.some((c) => c.head === verb && c.rel === 'aux:pass')
  for (const [k, c] of words.entries())
    if (c.head === giving && (k > verb || (k < giving && k !== subject))) c.head = verb
  Object.assign(other, {
    head: given.head,
    rel: given.rel,
    xpos: other.xpos === 'VBN' && !isPassive ? 'VBD' : other.xpos,
  })
  Object.assign(words[subject] as Draft, { head: verb, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(given, { head: subject, rel: 'acl', xpos: 'VBN' })
}
