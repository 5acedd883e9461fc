// What a judge orders done with somebody: "ordered her detained pending trial". The ordered deed describes the person, and
// "pending" is a preposition.
import { type Draft, isVerb, nominal } from './words.ts'

export function orderedDone(words: Draft[]): void {
  pending(words)
  orderedFirst(words)
  words.forEach((verb, i) => {
    if (verb.lemma !== 'order' || !isVerb(verb)) return
    thatBeDone(words, i)
    const done = words.findIndex((w, k) => k > i + 1 && k < i + 6 && /^VB[ND]$/.test(w.xpos))
    const w = words[done]
    if (!w || !/^(?:xcomp|ccomp|amod|acl|advcl|obj)$/.test(w.rel)) return
    const person = words.findLastIndex(
      (c, k) => k > i && k < done && (nominal(c) || /^PRP/.test(c.xpos)) && c.rel !== 'flat',
    )
    const who = words[person]
    if (!who || words.slice(i + 1, done).some((c) => c.upos === 'ADP' || c.upos === 'PUNCT' || c.upos === 'AUX')) return
    // "her" is whom, not whose.
    Object.assign(who, { head: i, rel: 'obj', ...(who.xpos === 'PRP$' ? { xpos: 'PRP', upos: 'PRON' } : {}) })
    const noun = w.head
    Object.assign(w, { head: person, rel: 'acl', upos: 'VERB' })
    for (const [k, c] of words.entries())
      if (k > done && (c.head === i || c.head === noun) && (c.rel === 'obj' || /^(?:obl|nmod)/.test(c.rel)))
        Object.assign(c, { head: done, rel: 'obl' })
  })
}

/** "The judge ordered Ivan Petrov released on bail": she ordered, and released nobody herself. */
function orderedFirst(words: Draft[]): void {
  words.forEach((w, i) => {
    const judge = words[w.head]
    const done = words[judge?.head ?? -1]
    if (w.lemma !== 'order' || w.rel !== 'acl' || !judge || !done || judge.rel !== 'nsubj' || judge.head < i) return
    const at = judge.head
    const whom = words.findIndex((c, k) => c.head === i && c.rel === 'obj' && k > i && k < at)
    if (
      whom < 0 ||
      !/^VB[DN]$/.test(done.xpos) ||
      words.slice(whom, at).some((c) => c.upos === 'PUNCT' || c.upos === 'AUX')
    )
      return
    Object.assign(w, { head: done.head, rel: done.rel, xpos: 'VBD' })
    Object.assign(done, { head: whom, rel: 'acl', xpos: 'VBN' })
    Object.assign(judge, { head: i })
    for (const [k, c] of words.entries()) if (c.head === at && (k < i || c.rel === 'punct')) c.head = i
  })
}

/** "ordered that he be held", "ordered that the three be held": whom they hold is whom it is ordered of. */
function thatBeDone(words: Draft[], order: number): void {
  words.forEach((w, i) => {
    if (w.head !== order || w.rel !== 'ccomp' || w.xpos !== 'VBN' || i < order) return
    const own = words.filter((c) => c.head === i)
    const be = own.find((c) => c.rel === 'aux:pass' && c.xpos === 'VB')
    const who = words.findIndex((c) => c.head === i && c.rel === 'nsubj:pass')
    if (!be || who < 0 || !own.some((c) => c.rel === 'mark' && c.text.toLowerCase() === 'that')) return
    Object.assign(words[who] as Draft, { head: order, rel: 'obj' })
    Object.assign(w, { head: who, rel: 'acl' })
  })
}

/** "detained pending trial" */
function pending(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'pending' || w.xpos !== 'VBG' || w.rel !== 'amod' || w.head <= i) return
    if (!/^(?:VBN|NN|NNS)$/.test(words[i - 1]?.xpos ?? '')) return
    Object.assign(w, { upos: 'ADP', xpos: 'IN', rel: 'case', lemma: 'pending' })
    if (words[w.head]?.rel === 'obj' && words[words[w.head]?.head ?? -1]?.xpos === 'VBN')
      Object.assign(words[w.head] as Draft, { rel: 'obl' })
  })
}
