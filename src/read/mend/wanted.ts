// Warrants and searches: "issued an arrest warrant for", "on Norway's wanted list", "already wanted in Marseille".
import { type Draft, isVerb } from './words.ts'

export function wanted(draft: Draft[]): void {
  warrants(draft)
  wantedList(draft)
  wantedBy(draft)
  declaredWanted(draft)
  handOver(draft)
  isOut(draft)
}

/** "A warrant is out for Ivan Petrov": it is for him. */
function isOut(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const be = draft[i - 1]
    const notice = draft[i - 2]
    if (w.text !== 'out' || be?.lemma !== 'be' || !/^(?:warrant|notice|alert)$/.test(notice?.lemma ?? '')) return
    const who = draft[i + 1]?.text === 'for' ? draft[draft[i + 1]?.head ?? -1] : undefined
    if (who) Object.assign(who, { head: i - 2, rel: 'nmod' })
  })
}

/** "has been declared internationally wanted": what somebody is declared to be. */
function declaredWanted(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const declared = draft[i - 2]
    if (
      w.text !== 'wanted' ||
      !/ly$/.test(draft[i - 1]?.text ?? '') ||
      declared?.lemma !== 'declare' ||
      w.head !== i - 2
    )
      return
    Object.assign(w, { upos: 'ADJ', xpos: 'JJ', rel: 'xcomp' })
  })
}

/** "asked Belgrade to hand over Ivan Petrov": no hand, and nothing is over him. */
function handOver(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const to = draft[i - 1]
    const over = draft[i + 1]
    if (w.text !== 'hand' || w.upos !== 'NOUN' || to?.text !== 'to' || to.head !== i || over?.text !== 'over') return
    const whom = draft[over.head]
    Object.assign(w, { upos: 'VERB', xpos: 'VB', lemma: 'hand' })
    Object.assign(to, { upos: 'PART', xpos: 'TO', rel: 'mark' })
    Object.assign(over, { head: i, rel: 'compound:prt', xpos: 'RP' })
    if (whom && whom !== w && over.head > i) Object.assign(whom, { head: i, rel: 'obj' })
  })
}

/** "issued an arrest warrant for": the warrant is a noun. */
function warrants(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const arrest = draft[i - 1]
    if (arrest?.lemma !== 'arrest' || !/^warrants?$/i.test(w.text) || !isVerb(w)) return
    if (w.head !== i - 1 && arrest.head !== i && arrest.head !== w.head) return
    const wasVerb = arrest.head === i ? w : arrest
    if (wasVerb === arrest) Object.assign(w, { head: arrest.head, rel: arrest.rel })
    Object.assign(w, { upos: 'NOUN', xpos: w.text.toLowerCase().endsWith('s') ? 'NNS' : 'NN', lemma: 'warrant' })
    draft.forEach((c, k) => {
      if (k !== i && c.head === i - 1) c.head = i
      if (k > i && c.head === i && c.rel === 'obl') c.rel = 'nmod'
    })
    Object.assign(arrest, { head: i, rel: 'compound', upos: 'NOUN', xpos: 'NN' })
  })
}

/** "on Norway's wanted list": the list is Norway's. */
function wantedList(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'wanted' || w.rel !== 'amod' || w.head < i) return
    if (/^(?:list|notice|poster)s?$/i.test(draft[w.head]?.text ?? ''))
      Object.assign(w, { upos: 'ADJ', xpos: 'JJ', lemma: 'want' })
    draft.forEach((c, k) => {
      const owned = draft.some((p) => p.head === k && p.xpos === 'POS')
      if (c.head === i && owned) Object.assign(c, { head: w.head, rel: 'nmod:poss' })
    })
  })
}

/** "already wanted in Marseille over a shooting": whoever wants nothing is wanted. */
function wantedBy(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'wanted' || w.xpos !== 'VBD') return
    const own = draft.filter((c) => c.head === i)
    if (own.some((c) => /^(?:nsubj|obj|xcomp|ccomp)/.test(c.rel))) return
    if (/^(?:in|by|for|over|on)$/i.test(draft[i + 1]?.text ?? '')) w.xpos = 'VBN'
  })
}
