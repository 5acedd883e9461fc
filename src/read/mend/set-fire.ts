// "The men set fire to a warehouse", "An Estonian set fire to it": the parser takes "set" for a part of the fire's name.
import { NATIONALITIES } from '../lexicon/names/nationality-words.ts'
import { type Draft, nominal } from './words.ts'

/** A people before a verb is a noun, whatever it describes elsewhere. */
const isPeople = (w: Draft) => w.upos === 'ADJ' && NATIONALITIES.has(w.text.toLowerCase())

/** "An Estonian set fire to it", read as a set of something. */
function whoSet(words: readonly Draft[], w: Draft, i: number): void {
  const who = words[i - 1]
  if (!who || !isPeople(who) || who.head !== i) return
  for (const [k, c] of words.entries()) if (k < i - 1 && c.head === i && c.rel !== 'punct') c.head = i - 1
  Object.assign(who, { upos: 'NOUN', xpos: 'NN', rel: 'nsubj' })
  Object.assign(w, { upos: 'VERB', xpos: 'VBD', lemma: 'set' })
}

export function setFire(words: Draft[]): void {
  words.forEach((w, i) => {
    const fire = words[i + 1]
    if (w.text === 'set' && w.xpos === 'NN' && fire?.text === 'fire' && fire.head === i) whoSet(words, w, i)
    if (
      w.text.toLowerCase() !== 'set' ||
      !/^(?:amod|compound)$/.test(w.rel) ||
      fire?.text.toLowerCase() !== 'fire' ||
      w.head !== i + 1
    )
      return
    const at = i + 1
    const who = words[i - 1]
    if (who && isPeople(who)) {
      for (const [k, c] of words.entries()) if (k < i - 1 && (c.head === at || c.head === i)) c.head = i - 1
      Object.assign(who, { upos: 'NOUN', xpos: 'NN', head: at, rel: 'nsubj' })
    }
    Object.assign(w, { upos: 'VERB', xpos: 'VBD', lemma: 'set', head: fire.head, rel: fire.rel })
    Object.assign(fire, { head: i, rel: 'obj' })
    for (const [k, c] of words.entries()) {
      if (c.head !== at || k === i) continue
      if (k < i) Object.assign(c, { head: i, rel: /^(?:compound|nsubj)/.test(c.rel) && nominal(c) ? 'nsubj' : c.rel })
      else Object.assign(c, { head: i, rel: c.rel === 'nmod' ? 'obl' : c.rel })
    }
  })
}
