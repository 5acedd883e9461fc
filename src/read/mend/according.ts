// Whoever is given as the source does nothing in the sentence: "according to the Courier, Haddad recruited two sailors".
import { childrenOf, type Draft, nominal } from './words.ts'

export function according(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    thereAreReports(words, w, i)
    accordingTo(words, w, i)
  })
  sourceBeforeComma(words)
}

/** "There are reports that X hired Y": what is reported is what the reports say. */
function thereAreReports(words: readonly Draft[], w: Draft, i: number): void {
  const be = w.head
  if (w.rel !== 'ccomp' || words[be]?.lemma !== 'be' || !childrenOf(words, be).some((c) => c.rel === 'expl')) return
  const noun = words.findIndex((c, k) => c.head === be && k > be && k < i && /^nsubj/.test(c.rel))
  if (noun < 0 || words[noun + 1]?.text !== 'that' || words[noun + 1]?.head !== i) return
  Object.assign(w, { head: noun, rel: 'acl' })
}

/** "According to the Courier, which cited a diplomat, Omar Haddad recruited two": whoever is named so does nothing. */
function accordingTo(words: readonly Draft[], w: Draft, i: number): void {
  const verb = w.head
  if (w.rel !== 'nsubj' || verb < i) return
  if (!childrenOf(words, i).some((c) => c.rel === 'case' && c.text.toLowerCase() === 'according')) return
  w.rel = 'obl'
  const who = words.findLast((c, k) => k < verb && k > i && c.rel === 'appos' && words[k - 1]?.text === ',')
  if (who) Object.assign(who, { head: verb, rel: 'nsubj' })
}

/** "According to local media, citing police, Omar Haddad hired two": what "according to" goes with ends at the comma. */
function sourceBeforeComma(words: readonly Draft[]): void {
  const at = words.findIndex((c) => c.rel === 'case' && c.text === 'According')
  const comma = words.findIndex((c, k) => k > at && c.text === ',')
  const doer = words[at]?.head ?? -1
  const who = words[doer]
  const verb = who?.head ?? -1
  if (at < 0 || comma < 0 || doer < comma || who?.rel !== 'obl' || verb < 0) return
  const source = words.findIndex((c, k) => k > at && k < comma && c.head === doer && nominal(c))
  if (source < 0 || words.some((c) => c.head === verb && /^nsubj/.test(c.rel))) return
  Object.assign(words[source] as Draft, { head: verb, rel: 'obl' })
  Object.assign(words[at] as Draft, { head: source })
  who.rel = 'nsubj'
}
