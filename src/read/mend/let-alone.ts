// "has never met the officer, let alone taken money from him": two words that join what is denied all the more, and no letting.
import { type Draft, isVerb } from './words.ts'

export function letAlone(words: Draft[]): void {
  words.forEach((w, i) => {
    const second = words[i + 1]
    if (!second || !/^(?:let alone|much less)$/i.test(`${w.text} ${second.text}`)) return
    const verb = words.findIndex((c, k) => k > i + 1 && k <= i + 4 && isVerb(c) && !/^aux/.test(c.rel))
    const first = words.findLastIndex((c, k) => k < i && isVerb(c) && !/^aux/.test(c.rel))
    if (verb < 0 || first < 0 || words.slice(i + 2, verb).some((c) => /^(?:NOUN|PROPN|PUNCT)$/.test(c.upos))) return
    for (const c of words) if (c.head === i && c !== second) c.head = verb
    Object.assign(words[verb] as Draft, { head: first, rel: 'conj' })
    if (words[first]?.xpos === 'VBN' && words[verb]?.xpos === 'VBD') (words[verb] as Draft).xpos = 'VBN'
    Object.assign(w, { head: verb, rel: 'cc', upos: 'CCONJ' })
    Object.assign(second, { head: i, rel: 'fixed' })
  })
}
