// "The men set fire to a warehouse": the parser takes "set" for an adjective of the fire.
import { type Draft, nominal } from './words.ts'

export function setFire(words: Draft[]): void {
  words.forEach((w, i) => {
    const fire = words[i + 1]
    if (w.text.toLowerCase() !== 'set' || w.rel !== 'amod' || fire?.text.toLowerCase() !== 'fire' || w.head !== i + 1)
      return
    const at = i + 1
    Object.assign(w, { upos: 'VERB', xpos: 'VBD', lemma: 'set', head: fire.head, rel: fire.rel })
    Object.assign(fire, { head: i, rel: 'obj' })
    for (const [k, c] of words.entries()) {
      if (c.head !== at || k === i) continue
      if (k < i) Object.assign(c, { head: i, rel: /^(?:compound|nsubj)/.test(c.rel) && nominal(c) ? 'nsubj' : c.rel })
      else Object.assign(c, { head: i, rel: c.rel === 'nmod' ? 'obl' : c.rel })
    }
  })
}
