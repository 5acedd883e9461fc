// "In return for 900 euros a month, Weber reported on them", "Petrov, in exchange for 7,000 dollars, filmed a base": such a phrase
// hangs on what was done for it, and is neither the sentence nor a part of a name.
import { type Draft, isVerb } from './words.ts'

/** "Petrov, in exchange for 7,000 dollars, filmed it" */
export function inReturn(words: Draft[]): void {
  words.forEach((w, i) => {
    const subject = words[w.head]
    if (!/^(?:exchange|return)$/i.test(w.text) || w.rel !== 'nmod' || !subject || !/^nsubj/.test(subject.rel)) return
    if (w.head < i && /^in$/i.test(words[i - 1]?.text ?? '') && isVerb(words[subject.head] as Draft))
      Object.assign(w, { head: subject.head, rel: 'obl' })
  })
}

/** "In return for 900 euros a month, Weber reported on them": what begins with a preposition is not the sentence. */
export function phraseAsRoot(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (top?.upos !== 'NOUN' || words[0]?.upos !== 'ADP' || words[0].head !== root) return
  const main = words.findIndex(
    (c, k) =>
      k > root &&
      c.head === root &&
      c.rel === 'parataxis' &&
      isVerb(c) &&
      words.some(
        (x, m) =>
          x.head === k && /^nsubj/.test(x.rel) && m < k && m > root && words[firstOf(words, m) - 1]?.text === ',',
      ),
  )
  if (main < 0) return
  Object.assign(words[main] as Draft, { head: -1, rel: 'root' })
  Object.assign(top, { head: main, rel: 'obl' })
  for (const [k, c] of words.entries()) if (c.head === root && k > main) c.head = main
}

const firstOf = (words: readonly Draft[], i: number): number => {
  let first = i
  for (const [k, c] of words.entries()) if (c.head === i && k < first && c.rel !== 'punct') first = k
  return first
}
