// Verbs that take no object describe nobody as a participle: where a sentence has no other verb, such a one is its verb.
import { childrenOf, type Draft, nominal } from './words.ts'

const TAKES_NONE: ReadonlySet<string> = new Set(
  'drown die flee escape vanish disappear arrive emigrate defect resign graduate collapse surrender perish'.split(' '),
)

/** "Her husband, a fisherman, drowned in 2009." */
export function withoutObject(words: readonly Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const subject = words[root]
  if (!nominal(subject) || words.at(-1)?.text !== '.' || words.some((c) => /^(?:VB[DPZ]|MD)$/.test(c.xpos))) return
  const at = words.findIndex((c, k) => c.head === root && k > root && c.rel === 'acl' && c.xpos === 'VBN')
  const w = words[at]
  if (!w || !TAKES_NONE.has(w.lemma) || words[at + 1]?.text === 'by') return
  if (childrenOf(words, at).some((c) => /^(?:aux|obj|nsubj|mark)/.test(c.rel))) return
  Object.assign(w, { head: -1, rel: 'root', xpos: 'VBD' })
  Object.assign(subject as Draft, { head: at, rel: 'nsubj' })
  for (const [k, c] of words.entries()) if (c.head === root && k > at) c.head = at
}
