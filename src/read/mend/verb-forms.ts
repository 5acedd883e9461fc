// Verbs whose form was mistaken: a perfect for a clause of its own, a past for a passive without "be", a participle that
// goes with its noun for a clause beside the verb.
import { childrenOf, type Draft, nominal, wordSet } from './words.ts'

export function verbForms(words: Draft[]): void {
  const isHeadline = words.at(-1)?.text !== '.'
  words.forEach((w, i) => {
    perfect(words, w, i)
    if (!isHeadline) pastWithoutBe(words, w, i)
    participleUnjoined(words, w, i)
    gerundWithNoun(words, w, i)
    afterWho(words, w, i)
  })
  tenseAsDescription(words)
}

/** "Prosecutors have accused Haddad": behind "have" a participle is the verb. */
function perfect(words: readonly Draft[], w: Draft, i: number): void {
  const done = words[i + 1]
  if (w.lemma !== 'have' || done?.xpos !== 'VBN' || done.rel !== 'xcomp' || done.head !== i) return
  if (words.some((c) => c.head === i && c.rel === 'obj')) return
  for (const c of words) if (c.head === i) c.head = i + 1
  Object.assign(done, { head: w.head, rel: w.rel })
  Object.assign(w, { head: i + 1, rel: 'aux', upos: 'AUX' })
}

/** "Her husband drowned in 2009", "checked into a hotel": nothing is done to whoever does it himself. */
function pastWithoutBe(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBN' || !/^(?:root|conj|ccomp)$/.test(w.rel)) return
  const own = childrenOf(words, i)
  if (own.some((c) => /^(?:aux|cop|obj)/.test(c.rel))) return
  const subject = own.find((c) => c.rel === 'nsubj' || (c.rel === 'nsubj:pass' && GOES.has(w.lemma)))
  if (!subject) return
  w.xpos = 'VBD'
  subject.rel = 'nsubj'
}
const GOES = wordSet(
  'drown check travel arrive move return land settle retire march flee escape emigrate defect perish die vanish',
)

/** "appeared in court charged with murder": what no "and" joins says how he appeared. */
function participleUnjoined(words: readonly Draft[], w: Draft, i: number): void {
  const verb = words[w.head]
  if (w.xpos !== 'VBN' || w.rel !== 'conj' || w.head > i || verb?.upos !== 'VERB') return
  if (!words.slice(w.head + 1, i).some((c) => c.upos === 'CCONJ' || /^[,;–—-]$/.test(c.text))) w.rel = 'advcl'
}

/** "had undergone firearms training": with a noun before it that belongs to it, training is a noun. */
function gerundWithNoun(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBG' || !/^(?:advcl|xcomp|ccomp)$/.test(w.rel) || w.head > i) return
  if (words[i - 1]?.head !== i || words[i - 1]?.rel !== 'compound') return
  if (words.some((c) => c.head === w.head && c.rel === 'obj')) return
  for (const c of words) if (c.head === i && c.rel === 'obl') c.rel = 'nmod'
  Object.assign(w, { rel: 'obj', upos: 'NOUN', xpos: 'NN', lemma: w.text.toLowerCase() })
}

/** "was signed by Zog, who was then minister and now leads the opposition": the present goes on with "who", not with the past. */
function afterWho(words: readonly Draft[], w: Draft, i: number): void {
  const first = words[w.head]
  if (!NOW.has(w.xpos) || w.rel !== 'conj' || !first || first.head >= 0 || !/^VB[DN]$/.test(first.xpos)) return
  const own = childrenOf(words, i)
  const and = words.findIndex((c) => c.head === i && c.rel === 'cc')
  if (own.some((c) => /^nsubj/.test(c.rel)) || and < 1 || words[and - 1]?.text === ',') return
  for (let at = and - 1, steps = 0; at >= 0 && steps < 8; at = words[at]?.head ?? -1, steps++) {
    const clause = words[at]
    if (clause?.rel !== 'acl:relcl') continue
    if (!words.some((c) => c.head === at && c.lemma === 'who' && /^nsubj/.test(c.rel))) return
    if (nominal(words[clause.head])) w.head = at
    return
  }
}
const NOW = wordSet('VBZ VBP')

/** "Gunmen disguised as fitters tried to storm the gate", "At the end of March the men agreed to set fires": the sentence's verb. */
function tenseAsDescription(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (!top || !nominal(top) || childrenOf(words, root).some((c) => /^(?:cop|nsubj|aux)/.test(c.rel))) return
  const verb = words.findIndex(
    (w, i) =>
      i > root &&
      w.rel === 'acl' &&
      w.xpos === 'VBD' &&
      hasComplement(words, i) &&
      !words.some((c) => c.head === i && isBound(c)),
  )
  const w = words[verb]
  if (!w) return
  const isLedIn = childrenOf(words, root).some((c) => c.rel === 'case')
  // "…, which cited a diplomat, Omar Haddad recruited": an apposition would end at a comma.
  const behindComma = words.findLast(
    (c, k) => c.head === w.head && c.rel === 'appos' && k < verb && words[k - 1]?.text === ',',
  )
  const isOpen = behindComma !== undefined && words[verb - 1]?.text !== ','
  const subject = !isLedIn ? top : isOpen ? behindComma : words[w.head]
  if (!subject || (isLedIn && subject === top)) return
  Object.assign(w, { head: -1, rel: 'root' })
  if (isLedIn) Object.assign(top, { head: verb, rel: 'obl' })
  Object.assign(subject, { head: verb, rel: 'nsubj' })
  for (const [k, c] of words.entries())
    if (c.head === root && (k > verb || (isLedIn && c.rel === 'acl')))
      Object.assign(c, { head: verb, rel: c.rel === 'acl' ? 'advcl' : c.rel })
}
const hasComplement = (words: readonly Draft[], i: number): boolean =>
  words.some((c, k) => c.head === i && k > i && /^(?:obj|xcomp|ccomp)$/.test(c.rel))
const isBound = (c: Draft): boolean => /^(?:aux|mark|nsubj)/.test(c.rel) || /^W/.test(c.xpos)
