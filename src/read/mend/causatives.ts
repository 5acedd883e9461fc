// "wanted to have the broker killed", "got his rival poisoned", "had her car rammed": the participle behind the noun says what
// is done to it, and whoever has it done stands before "have".
import { carrierOf, type Draft, nominal, wordSet } from './words.ts'

const DONE = wordSet(
  'killed murdered assassinated shot stabbed poisoned beaten attacked kidnapped abducted eliminated liquidated executed silenced rammed ' +
    'bombed burned burnt torched arrested detained jailed imprisoned deported extradited followed watched tailed photographed ' +
    'released freed expelled recruited paid removed strangled drowned maimed blinded thrown taken flown smuggled wiped written cancelled cleared forgiven dropped quashed',
)
const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/

export function causatives(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:ha(?:ve|s|d|ving)|get|gets|getting|got|want(?:s|ed|ing)?)$/i.test(w.text) || w.rel === 'aux:pass') return
    let done = i + 1
    while (done < Math.min(words.length, i + 9) && INSIDE.test(words[done]?.upos ?? '') && !isDone(words[done])) done++
    const participle = words[done]
    if (done === i + 1 || !isDone(participle) || !participle) return
    // "had a brother killed in the war": what befell his kin is not his doing, and "a man arrested there" may describe him.
    const next = words[done + 1]
    if (next && INSIDE.test(next.upos)) return
    const found = carrierOf(words, { first: i + 1, last: done })
    const noun = nominal(words[found]) ? found : done - 1
    if (!nominal(words[noun]) || isIndefinite(words, i + 1)) return
    for (const [k, c] of words.entries()) {
      if (k > i && k < done && k !== noun && (c.head === done || c.head === i)) c.head = noun
      if (k > done && (c.head === noun || c.head === i) && c.rel !== 'punct') {
        c.head = done
        if (c.rel === 'nmod') c.rel = 'obl'
      }
    }
    if (w.rel === 'aux') Object.assign(w, { head: participle.head, rel: participle.rel, upos: 'VERB' })
    Object.assign(participle, { upos: 'VERB', xpos: 'VBN', head: i, rel: 'xcomp', lemma: lemma(participle) })
    Object.assign(words[noun] as Draft, { head: done, rel: 'nsubj:pass' })
  })
}

const isDone = (w: Draft | undefined): boolean => w !== undefined && DONE.has(w.text.toLowerCase())

const isIndefinite = (words: readonly Draft[], first: number): boolean =>
  /^(?:an?|no|some|any|many|several)$/i.test(words[first]?.text ?? '')

const IRREGULAR: Readonly<Record<string, string>> = {
  shot: 'shoot',
  beaten: 'beat',
  thrown: 'throw',
  taken: 'take',
  flown: 'fly',
  paid: 'pay',
  burnt: 'burn',
}

function lemma(w: Draft): string {
  const text = w.text.toLowerCase()
  return IRREGULAR[text] ?? (w.xpos === 'VBN' || w.xpos === 'VBD' ? w.lemma : text.replace(/(?<=[^e])ed$/, ''))
}
