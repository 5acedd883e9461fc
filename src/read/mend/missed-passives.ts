// Passives of the law that the tagger takes for something else: "Two were later bailed", "was in fact wanted".
import { type Draft, wordSet as words } from './words.ts'

const DONE = words(
  'bailed jailed nicked sanctioned remanded indicted pardoned deported freed acquitted detained interned',
)

export function missedPassives(draft: Draft[]): void {
  adjectives(draft)
  passives(draft)
}

/** "Two were later bailed": a passive that the tagger took for an adjective. */
function adjectives(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.upos !== 'ADJ' || !DONE.has(w.text.toLowerCase())) return
    const be = draft.find((c) => c.head === i && c.rel === 'cop')
    if (!be) return
    be.rel = 'aux:pass'
    for (const c of draft) if (c.head === i && c.rel === 'nsubj') c.rel = 'nsubj:pass'
    Object.assign(w, {
      upos: 'VERB',
      xpos: 'VBN',
      lemma: w.text.toLowerCase().replace(/ed$/, '').replace(/^fre$/, 'free'),
    })
  })
}

/** "was in fact wanted": a past tense with a form of "be" is a passive. */
function passives(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.xpos !== 'VBD' || w.upos !== 'VERB') return
    const be = draft.find((c, k) => c.head === i && k < i && c.rel === 'cop' && c.lemma === 'be')
    if (!be) return
    be.rel = 'aux:pass'
    w.xpos = 'VBN'
    for (const c of draft) if (c.head === i && c.rel === 'nsubj') c.rel = 'nsubj:pass'
  })
}
