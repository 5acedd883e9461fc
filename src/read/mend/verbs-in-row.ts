// A row of verbs with one subject, whose first the parser hangs as a clause on the second: "was offered £6,000, was sent £480
// of it and complained", "was warned that there may be a price on his head, reported to be two million dollars".
import { type Draft, isVerb } from './words.ts'

export function verbsInRow(words: Draft[]): void {
  words.forEach((first, i) => {
    const second = words[first.head]
    if (first.rel !== 'ccomp' || !second || first.head < i || !isVerb(second)) return
    const at = first.head
    const own = words.flatMap((c, k) => (c.head === at ? [k] : []))
    if (own.some((k) => /^(?:nsubj|csubj|expl|mark|obl:agent)/.test(words[k]?.rel ?? ''))) return
    if (!words.some((c) => c.head === i && /^nsubj/.test(c.rel))) return
    const opens = Math.min(at, ...own.filter((k) => k > i && /^aux/.test(words[k]?.rel ?? '')))
    if (words[opens - 1]?.text !== ',' || !/^VB[DNZ]$/.test(second.xpos)) return
    Object.assign(first, { head: second.head, rel: second.rel })
    for (const k of own) {
      const c = words[k] as Draft
      if (c.rel === 'conj' || (c.rel === 'punct' && k === words.length - 1)) c.head = i
    }
    Object.assign(second, { head: i, rel: opens < at || second.xpos !== 'VBN' ? 'conj' : 'advcl' })
  })
}
