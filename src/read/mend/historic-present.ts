// "Police in Riga arrest two men", "A court sentences Pavel Sokol to life": a sentence without a finite verb in which a word
// that verbs share with nouns stands where only a verb can, behind its subject and before a new noun phrase.
import { dateline } from '../asides/datelines.ts'
import { carrierOf, type Draft, nominal, wordSet } from './words.ts'

/** Deeds whose present looks like a noun; "plans", "reports" and "links" are nouns more often. */
const DEEDS = wordSet(
  'arrest charge sentence order raid murder attack kidnap target release strike bomb sanction fine jail name seize stab poison question hack shoot',
)
const MANY = wordSet('police prosecutors gunmen assailants men agents people')
const SUBORDINATES = /^(?:who|which|that|whose|after|when|because|where|while)$/i
const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/

export function historicPresent(words: Draft[]): void {
  if (words.at(-1)?.text !== '.') return
  // "Police arrest a man": nobody is told to police anything.
  const opens = dateline(words)
  const first = words[opens]
  if (first?.text === 'Police') Object.assign(first, { upos: 'NOUN', xpos: 'NNS', lemma: 'police' })
  const finite = words.findIndex((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))
  const verb = words.findIndex(
    (w, i) =>
      /^NNS?$/.test(w.xpos) &&
      DEEDS.has(baseOf(w)) &&
      nominal(words[i - 1]) &&
      /^(?:DET|NUM|PROPN)$/.test(words[i + 1]?.upos ?? ''),
  )
  const w = words[verb]
  // "arrest a man who had paid": the clause behind has a verb of its own.
  if (!w || (finite >= 0 && !words.slice(verb, finite).some((c) => SUBORDINATES.test(c.text)))) return
  const comma = first?.upos === 'ADP' ? words.findIndex((c, k) => k > opens && c.text === ',') : opens - 1
  const subject = phraseFrom(words, comma + 1, verb)
  const object = phraseFrom(words, verb + 1, words.length)
  const noun = words[subject]
  if (!noun || !words[object]) return
  // Many "arrest", one "arrests".
  const areMany = MANY.has(noun.text.toLowerCase()) || /S$/.test(noun.xpos)
  if (areMany === (w.xpos === 'NNS')) return
  const root = words.findIndex((c) => c.head < 0)
  words.forEach((c, k) => {
    if (k === verb || k === subject || k === object || (c.head !== verb && c.head !== root)) return
    if (k < verb) c.head = c.rel === 'punct' || comma > k ? verb : subject
    else Object.assign(c, { head: verb, rel: nominal(c) ? 'obl' : c.rel })
  })
  Object.assign(w, { upos: 'VERB', xpos: areMany ? 'VBP' : 'VBZ', lemma: baseOf(w), head: -1, rel: 'root' })
  Object.assign(noun, { head: verb, rel: 'nsubj' })
  Object.assign(words[object] as Draft, { head: verb, rel: 'obj' })
}

const baseOf = (w: Draft): string => (w.xpos === 'NNS' ? w.text.slice(0, -1) : w.text).toLowerCase()

/** The noun that carries the words from `first` on, as far as one phrase reaches; -1 where none begins there. */
function phraseFrom(words: readonly Draft[], first: number, end: number): number {
  let last = first
  while (last < end && INSIDE.test(words[last]?.upos ?? '')) last++
  const found = carrierOf(words, { first, last })
  return nominal(words[found]) ? found : words.findLastIndex((w, i) => i >= first && i < last && nominal(w))
}
