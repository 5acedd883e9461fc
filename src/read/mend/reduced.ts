// A participle with "by" before the verb of the sentence describes the subject: "Another charity funded by Iran is the Noor
// Foundation", where the parser made it the verb and lost the copula.
import { childrenOf, type Draft, nominal } from './words.ts'

export function reducedBeforeCopula(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    if (!/^VB[DN]$/.test(w.xpos) || words[i + 1]?.text !== 'by' || nominal(words[w.head])) return
    const own = childrenOf(words, i)
    if (own.some((c) => /^(?:aux|cop|obj|mark)/.test(c.rel))) return
    const subject = words.findIndex((c, k) => c.head === i && k < i && /^nsubj/.test(c.rel) && nominal(c))
    const is = words.findIndex((c, k) => k > i && c.rel === 'cop' && words[c.head]?.head === i && c.head > k)
    const what = words[is]?.head ?? -1
    const noun = words[what]
    if (subject < 0 || !noun || !nominal(noun) || childrenOf(words, what).some((c) => /^nsubj/.test(c.rel))) return
    Object.assign(noun, { head: w.head, rel: w.rel })
    Object.assign(words[subject] as Draft, { head: what, rel: 'nsubj' })
    Object.assign(w, { head: subject, rel: 'acl', xpos: 'VBN' })
    for (const [k, c] of words.entries()) if (c.head === i && (k > is || k < subject)) c.head = what
  })
}
