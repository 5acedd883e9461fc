// "Petrov in turn hired two brothers": the words stand aside, and the verb behind them is Petrov's.
import { type Draft, nominal } from './words.ts'

export function inTurn(words: Draft[]): void {
  words.forEach((w, i) => {
    const verb = words[i + 1]
    if (w.lemma.toLowerCase() !== 'turn' || !/^in$/i.test(words[i - 1]?.text ?? '') || !verb) return
    if (verb.head !== i || !/^acl/.test(verb.rel) || !/^VB[DNZ]$/.test(verb.xpos)) return
    const subject = w.head
    const by = words[subject]
    if (!by || subject > i || !nominal(by)) return
    const main = by.head
    const above = words[main]
    if (above && main < i) return
    Object.assign(verb, {
      head: above ? above.head : by.head,
      rel: above ? above.rel : by.rel,
      upos: 'VERB',
      xpos: verb.xpos === 'VBN' ? 'VBD' : verb.xpos,
    })
    for (const [k, c] of words.entries()) {
      if (k === i + 1 || k === i - 1) continue
      if (c.head === i || (c.head === subject && k > i)) c.head = i + 1
    }
    Object.assign(by, { head: i + 1, rel: 'nsubj' })
    Object.assign(w, { head: i + 1, rel: 'obl' })
    // What was said of him further on hangs on the new verb.
    if (above) Object.assign(above, { head: i + 1, rel: 'advcl' })
  })
}
