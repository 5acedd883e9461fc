// "both recruited over Telegram and promised 900 euros": said of two behind a comma it was done to them, and the tagger takes
// it for what they did.
import { type Draft, isVerb, wordSet } from './words.ts'

/** What is done to people and, without an object, hardly by them. */
const DONE = wordSet(
  `recruit hire task commission engage enlist contact approach pay promise offer give arrest detain charge convict sentence jail acquit extradite deport expel
  release free sanction train send question suspect accuse indict bail remand name identify wound injure kill shoot stab poison abduct kidnap`.replace(
    /\s+/g,
    ' ',
  ),
)
const GIVES = wordSet('pay promise offer give send')

export function bothDone(words: Draft[]): void {
  words.forEach((who, k) => {
    if (!/^(?:both|all|each|two|three|four|five|six)$/i.test(who.text) || who.rel !== 'nsubj') return
    const i = who.head
    const w = words[i]
    if (
      i !== k + 1 ||
      !w ||
      !/^VB[DN]$/.test(w.xpos) ||
      words.some((c) => c.head === i && /^aux/.test(c.rel)) ||
      !DONE.has(w.lemma) ||
      !/^(?:acl|parataxis|advcl|appos)/.test(w.rel)
    )
      return
    const first = /^all$/i.test(words[k - 1]?.text ?? '') ? k - 1 : k
    if (first > 0 && !/^[,:;–—(]$/.test(words[first - 1]?.text ?? '')) return
    if (hasObject(words, i)) return
    Object.assign(w, { xpos: 'VBN' })
    who.rel = 'nsubj:pass'
    for (const [c, next] of words.entries())
      if (next.head === i && next.rel === 'conj' && isVerb(next) && next.xpos === 'VBD' && DONE.has(next.lemma))
        if (!hasObject(words, c) && !words.some((x) => x.head === c && /^nsubj/.test(x.rel))) next.xpos = 'VBN'
  })
}

/** Of verbs of giving an object is what was given. */
const hasObject = (words: readonly Draft[], i: number): boolean =>
  words.some(
    (c) =>
      c.head === i &&
      /^(?:obj|ccomp|xcomp|iobj)$/.test(c.rel) &&
      !(c.rel === 'obj' && GIVES.has(words[i]?.lemma ?? '')),
  )
