// "Officers of the Ningbo Public Security Bureau detained Petrov's sister": where no other verb is, the participle behind a body's
// name is what the body did, and no description of the noun behind it.
import type { Name } from '../analysis.ts'
import { type Draft, isBelow } from './words.ts'

export function bodyActs(words: Draft[], names: readonly Name[]): void {
  if (words.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))) return
  for (const name of names) {
    const at = name.last
    const [w, noun] = [words[at], words[words[at]?.head ?? -1]]
    if (name.type !== 'Organization' || w?.xpos !== 'VBN' || w.rel !== 'amod' || !noun || noun.head >= 0) continue
    const object = w.head
    if (object < at) continue
    Object.assign(w, { head: -1, rel: 'root', xpos: 'VBD', upos: 'VERB' })
    Object.assign(noun, { head: at, rel: 'obj' })
    for (const [k, c] of words.entries()) {
      if (c.head !== object || k > at) {
        if (c.head === object && k > object && /^(?:punct|obl|advmod|advcl)/.test(c.rel)) c.head = at
        continue
      }
      const isDoer = k <= name.first || isBelow(words, name.first, k)
      Object.assign(c, {
        head: at,
        rel:
          isDoer && /^(?:nmod|compound|nsubj|dep|obl:unmarked)/.test(c.rel) && c.upos !== 'NUM' && k >= name.first - 4
            ? 'nsubj'
            : c.rel.replace(/^nmod$/, 'obl'),
      })
    }
    return
  }
}
