// Passives of the law that the tagger takes for something else: "Two were later bailed", "was in fact wanted".
import type { Draft } from './words.ts'

const DONE: ReadonlyMap<string, string> = new Map([
  ['acquitted', 'acquit'],
  ['expelled', 'expel'],
  ['riddled', 'riddle'],
  ...`bail jail nick sanction remand indict pardon deport free detain intern arrest charge convict sentence extradite hire
  recruit task approach train`
    .split(/\s+/)
    .map((verb) => [verb.endsWith('e') ? `${verb}d` : `${verb}ed`, verb] as const),
])

export function missedPassives(draft: Draft[]): void {
  adjectives(draft)
  passives(draft)
  numbersDone(draft)
}

/** "Two were later bailed": a passive that the tagger took for an adjective. */
function adjectives(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const lemma = w.upos === 'ADJ' ? DONE.get(w.text.toLowerCase()) : undefined
    if (lemma === undefined) return
    const be = draft.find((c) => c.head === i && c.rel === 'cop')
    if (!be) return
    be.rel = 'aux:pass'
    for (const c of draft) if (c.head === i && c.rel === 'nsubj') c.rel = 'nsubj:pass'
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma })
  })
}

/** "Attack prevented: two arrested at the border": in a headline the two are, and no arrested are counted. */
function numbersDone(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const number = draft[i - 1]
    const lemma = w.upos === 'NOUN' && number?.upos === 'NUM' && number.head === i ? DONE.get(w.text) : undefined
    if (lemma === undefined || !number || /^(?:the|these|those|all|both)$/i.test(draft[i - 2]?.text ?? '')) return
    if (!/^(?:root|obj|parataxis|appos|conj|list)$/.test(w.rel)) return
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma, rel: w.head < 0 ? 'root' : 'parataxis' })
    Object.assign(number, { rel: 'nsubj:pass' })
    for (const c of draft) if (c.head === i && c.rel === 'nmod') c.rel = 'obl'
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
