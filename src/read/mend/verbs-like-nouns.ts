// Words that verbs share with nouns and that stand where only a verb can, behind a subject and before a new noun phrase:
// "Police in Riga arrest two men", "A court sentences Pavel Sokol to life", "when a woman on a scooter shot him".
import { dateline } from '../asides/datelines.ts'
import { carrierOf, type Draft, nominal, wordSet } from './words.ts'

/** Deeds whose present looks like a noun; "plans", "reports" and "links" are nouns more often. */
const DEEDS = wordSet(
  'arrest charge sentence order raid murder attack kidnap target release strike bomb sanction fine jail name seize stab poison question hack shoot place task',
)
const MANY = wordSet('police prosecutors gunmen assailants men agents people data records')
const SUBORDINATES = /^(?:who|which|that|whose|after|when|because|where|while|as|before)$/i
const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/

export function historicPresent(words: Draft[]): void {
  if (words.at(-1)?.text !== '.') return
  // "Police arrest a man": nobody is told to police anything.
  const opens = dateline(words)
  const first = words[opens]
  if (first?.text === 'Police') Object.assign(first, { upos: 'NOUN', xpos: 'NNS', lemma: 'police' })
  const verb = words.findIndex(
    (w, i) =>
      /^NNS?$/.test(w.xpos) &&
      DEEDS.has(baseOf(w)) &&
      nominal(words[i - 1]) &&
      // "services task young people": before a description, what has an object is the verb.
      (/^(?:DET|NUM|PROPN)$/.test(words[i + 1]?.upos ?? '') ||
        (words[i + 1]?.upos === 'ADJ' && words.some((c, k) => k > i && c.head === i && c.rel === 'obj'))),
  )
  const w = words[verb]
  // "arrest a man who had paid": the clause behind has a verb of its own.
  if (!w || hasOther(words, verb)) return
  const comma = first?.upos === 'ADP' ? words.findIndex((c, k) => k > opens && c.text === ',') : opens - 1
  const subject = phraseFrom(words, comma + 1, verb)
  // Many "arrest", one "arrests".
  const areMany = MANY.has(words[subject]?.text.toLowerCase() ?? '') || /S$/.test(words[subject]?.xpos ?? '')
  if (areMany === (w.xpos === 'NNS') || !between(words, comma, subject, verb)) return
  const root = words.findIndex((c) => c.head < 0)
  for (const [k, c] of words.entries())
    if (k !== root && c.head === root && (k < verb || c.rel === 'punct')) c.head = verb
  Object.assign(w, { upos: 'VERB', xpos: areMany ? 'VBP' : 'VBZ', lemma: baseOf(w), head: -1, rel: 'root' })
}

const OPENS_CLAUSE = /^(?:when|as|after|before|because|while|where|that)$/i
const SOMEBODY = /^(?:PRON|DET|NUM|PROPN)$/

/** "A man shot the editor", "when a woman on a scooter shot him": not a shot. */
export function shotSomebody(words: Draft[]): void {
  const verb = words.findIndex(
    (w, i) =>
      /^shot$/i.test(w.text) && w.upos === 'NOUN' && nominal(words[i - 1]) && SOMEBODY.test(words[i + 1]?.upos ?? ''),
  )
  const w = words[verb]
  if (!w || /^(?:warning|single|head|mug|\w+ing)$/i.test(words[verb - 1]?.text ?? '')) return
  const opens = words.findLastIndex((c, k) => k < verb && (OPENS_CLAUSE.test(c.text) || /^[,;:]$/.test(c.text)))
  const isClause = OPENS_CLAUSE.test(words[opens]?.text ?? '')
  if (words.slice(opens + 1, verb).some((c) => /^(?:VB[DPZ]|MD|W.*)$/.test(c.xpos))) return
  const finite = words.findIndex((c, k) => k !== verb && /^VB[DPZ]$/.test(c.xpos) && (k < opens || opens === 0))
  // Without a conjunction before it, it must be the only verb outside the clauses behind it.
  if (isClause ? finite < 0 : hasOther(words, verb)) return
  const start = isClause ? opens : dateline(words) - 1
  const subject = phraseFrom(words, start + 1, verb)
  if (!between(words, start, subject, verb)) return
  Object.assign(w, {
    upos: 'VERB',
    xpos: 'VBD',
    lemma: 'shoot',
    head: isClause ? finite : -1,
    rel: isClause ? 'advcl' : 'root',
  })
  if (isClause) Object.assign(words[opens] as Draft, { head: verb, rel: 'mark' })
}

/** "The embassy conducts seminars", "Minsk wages campaigns": a noun takes no object; what has one is the sentence's verb. */
export function withObject(words: Draft[]): void {
  const verb = words.findIndex((w) => w.head < 0)
  const w = words[verb]
  if (w?.xpos !== 'NNS' || words.at(-1)?.text !== '.' || hasOther(words, verb)) return
  if (!words.some((c, k) => c.head === verb && c.rel === 'obj' && k > verb)) return
  if (words.some((c) => c.head === verb && /^(?:cop|case|nmod:poss)$/.test(c.rel))) return
  const subject = words.findLastIndex(
    (c, k) => k < verb && c.head === verb && nominal(c) && /^(?:nsubj|compound|nmod:desc|flat)$/.test(c.rel),
  )
  const doer = words[subject]
  if (!doer || /S$/.test(doer.xpos)) return
  for (const [k, c] of words.entries()) {
    if (c.head !== verb || c === doer) continue
    if (k < verb && /^(?:det|amod|compound|flat|nummod|nmod)/.test(c.rel)) c.head = subject
    else if (k > verb && c.rel === 'acl') c.rel = 'advcl'
    else if (k > verb && c.rel === 'nmod') c.rel = 'obl'
  }
  // "Iranian embassy", where the tree has the embassy below its own adjective's phrase.
  for (const c of words) if (c.head === subject && c.rel === 'flat' && c.upos === 'ADJ') c.rel = 'amod'
  Object.assign(doer, { rel: 'nsubj' })
  Object.assign(w, { upos: 'VERB', xpos: 'VBZ', lemma: baseOf(w) })
}

/** Whether the sentence has a finite verb that no clause behind the word accounts for. */
function hasOther(words: readonly Draft[], verb: number): boolean {
  const finite = words.findIndex((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))
  return finite >= 0 && !words.slice(verb, finite).some((c) => SUBORDINATES.test(c.text))
}

/** Hangs subject and object on the verb between them, and what was below the supposed noun; false where one is missing. */
function between(words: Draft[], start: number, subject: number, verb: number): boolean {
  const object = words[verb + 1]?.upos === 'PRON' ? verb + 1 : phraseFrom(words, verb + 1, words.length)
  const [doer, whom] = [words[subject], words[object]]
  if (!doer || !whom) return false
  const root = words.findIndex((c) => c.head < 0)
  words.forEach((c, k) => {
    if (k === verb || k === subject || k === object) return
    const isBehind = k > verb && (c.head === verb || c.head === root || (c.head > start && c.head < verb))
    if (isBehind) Object.assign(c, { head: verb, rel: nominal(c) ? 'obl' : c.rel })
    else if (k > start && k < verb && (c.head === verb || (c.head >= 0 && c.head <= start))) c.head = subject
  })
  Object.assign(doer, { head: verb, rel: 'nsubj' })
  Object.assign(whom, { head: verb, rel: 'obj' })
  return true
}

const baseOf = (w: Draft): string => (w.xpos === 'NNS' ? w.text.slice(0, -1) : w.text).toLowerCase()

/** The noun that carries the words from `first` on, as far as one phrase reaches; -1 where none begins there. */
function phraseFrom(words: readonly Draft[], first: number, end: number): number {
  let last = first
  while (last < end && INSIDE.test(words[last]?.upos ?? '')) last++
  const found = carrierOf(words, { first, last })
  return nominal(words[found]) ? found : words.findLastIndex((w, i) => i >= first && i < last && nominal(w))
}
