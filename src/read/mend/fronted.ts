// A description that opens the sentence belongs to the name or pronoun behind its comma: "A former wrestler and father of
// two, Farid Salmanov joined the gang", "Born in Shiraz and a Dutch citizen, Leyla Amani ran the office".
import type { Name } from '../analysis.ts'
import { namesPerson, nounClass } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, isVerb } from './words.ts'

const FINITE = /^(?:VB[DPZ]|MD)$/
const INSIDE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/

export function frontedDescription(words: Draft[], names: readonly Name[]): void {
  const name = names.find(
    (n) => n.first > 2 && (n.type === 'Person' || n.type === 'Organization') && words[n.first - 1]?.text === ',',
  )
  const pronoun = words.findIndex((w, k) => k > 2 && /^(?:he|she)$/.test(w.text) && words[k - 1]?.text === ',')
  const isPronoun = pronoun >= 0 && (!name || pronoun < name.first) && words[0]?.xpos !== 'VBN'
  const carrier = isPronoun ? pronoun : name ? carrierOf(words, name) : -1
  const comma = (isPronoun ? pronoun : (name?.first ?? 0)) - 1
  if (comma < 0 || twoSubjects(words, names, carrier, comma) || !opens(words, comma)) return
  const verb = verbBehind(words, isPronoun ? pronoun + 1 : (name?.last ?? 0))
  const noun = headFrom(words, names, 0, comma)
  if (verb < 0 || carrier < 0 || (noun < 0 && words[0]?.xpos !== 'VBN')) return
  claim(words, verb, carrier, comma)
  const top = noun < 0 ? 0 : noun
  gather(words, top, comma)
  Object.assign(words[top] as Draft, { head: carrier, rel: noun < 0 ? 'acl' : 'appos' })
  join(words, names, noun < 0 ? carrier : top, top, comma)
}

/** "A smuggler's son who never finished school, Omar Haddad commands the unit": what the parser knows to stand ahead of its
 *  clause and names a person is the subject. */
export function aheadOfClause(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:dislocated|advcl)$/.test(w.rel) || w.upos !== 'NOUN' || w.xpos !== 'NN' || w.head < i) return
    if (!namesPerson(w.lemma.toLowerCase()) || words.slice(0, i).some((c) => c.text === ',')) return
    if (words.some((c) => c.head === i && /^(?:case|mark|cop|nsubj|cc)/.test(c.rel))) return
    const subject = words.findIndex((c, k) => k > i && k < w.head && c.head === w.head && /^nsubj/.test(c.rel))
    const s = words[subject]
    if (!s || !(s.upos === 'PROPN' || /^(?:he|she)$/.test(s.text))) return
    let first = subject
    while (words[first - 1]?.upos === 'PROPN' || words[first - 1]?.upos === 'NOUN') first--
    if (words[first - 1]?.text === ',') Object.assign(w, { head: subject, rel: 'appos' })
  })
}

/** "Born in Oban, the son of a lighthouse keeper, he worked at sea": the son is he. */
export function describedBetween(words: Draft[], names: readonly Name[]): void {
  if (words[0]?.xpos !== 'VBN') return
  const open = words.findIndex((w) => w.text === ',')
  const close = words.findIndex((w, k) => k > open && w.text === ',')
  if (open < 2 || close < open + 3 || words.slice(0, close).some((w) => FINITE.test(w.xpos) && isVerb(w))) return
  const name = names.find((n) => n.type === 'Person' && n.first === close + 1)
  const subject = /^(?:he|she)$/.test(words[close + 1]?.text ?? '') ? close + 1 : name ? carrierOf(words, name) : -1
  const noun = headFrom(words, names, open + 1, close)
  const [w, s] = [words[noun], words[subject]]
  if (!w || !s || !/^nsubj/.test(s.rel) || isBelow(words, subject, noun)) return
  if (!/^(?:the|an?)$/i.test(words[open + 1]?.text ?? '')) return
  Object.assign(w, { head: subject, rel: 'appos' })
  if (!isBelow(words, s.head, 0)) Object.assign(words[0] as Draft, { head: s.head, rel: 'advcl' })
}

/** "A member of the team who dropped out, Ivan Petrov was the perfect courier": of two subjects of one verb the first is a description. */
function twoSubjects(words: Draft[], names: readonly Name[], carrier: number, comma: number): boolean {
  const noun = headFrom(words, names, 0, comma)
  const [w, name] = [words[noun], words[carrier]]
  if (!w || !name || w.head !== name.head || !/^nsubj/.test(w.rel) || !/^nsubj/.test(name.rel)) return false
  Object.assign(w, { head: carrier, rel: 'appos' })
  return true
}

/** A noun phrase or a participle from the first word to the comma, without a verb of its own. */
function opens(words: readonly Draft[], comma: number): boolean {
  const first = words[0]
  if (!first || (!INSIDE.test(first.upos) && first.xpos !== 'VBN')) return false
  const front = words.slice(0, comma)
  return !front.some((w) => w.text === ',' || /^W/.test(w.xpos) || (FINITE.test(w.xpos) && isVerb(w)))
}

/** The finite verb that follows the name at once: "joined", "was later hired". */
function verbBehind(words: readonly Draft[], from: number): number {
  for (let i = from; i < words.length && i < from + 5; i++) {
    const w = words[i] as Draft
    if (w.upos === 'AUX' || w.upos === 'ADV' || w.upos === 'PART') {
      if (w.upos === 'AUX' && w.rel === 'cop') return w.head > i ? w.head : -1
      continue
    }
    return isVerb(w) && (FINITE.test(w.xpos) || words[i - 1]?.upos === 'AUX' || w.xpos === 'VBN') ? i : -1
  }
  return -1
}

/** The noun that carries the phrase which begins at `from`, where it names a kind of person, body or people. */
function headFrom(words: readonly Draft[], names: readonly Name[], from: number, to: number): number {
  const isOfPeople = (i: number) => names.some((n) => n.type === 'People' && n.first <= i && i < n.last)
  let noun = -1
  for (let i = from; i < to && INSIDE.test(words[i]?.upos ?? ''); i++)
    // "An ethnic Lezgin born in Derbent": an adjective with no noun behind it names somebody.
    if (
      words[i]?.upos === 'NOUN' ||
      words[i]?.upos === 'PROPN' ||
      (!INSIDE.test(words[i + 1]?.upos ?? '') && isOfPeople(i))
    )
      noun = i
  const w = words[noun]
  if (!w) return -1
  const lemma = w.lemma.toLowerCase()
  const isPeople = isOfPeople(noun)
  return isPeople || namesPerson(lemma) || nounClass(lemma, false)?.type === 'Organization' ? noun : -1
}

/** The verb is the sentence's where the description had taken its place, and the name is its subject. */
function claim(words: Draft[], verb: number, carrier: number, comma: number): void {
  const root = words.findIndex((w) => w.head < 0)
  const v = words[verb] as Draft
  if (root < comma || root === carrier || isBelow(words, root, verb) || v.head < comma)
    Object.assign(v, { head: -1, rel: 'root' })
  if (root >= 0 && root !== verb && words[verb]?.head === -1)
    Object.assign(words[root] as Draft, { head: verb, rel: 'dep' })
  const passive = words.some((c) => c.head === verb && c.rel === 'aux:pass')
  for (const c of words.slice(0, comma)) if (c.head === verb && /^nsubj/.test(c.rel)) c.rel = 'dep'
  Object.assign(words[carrier] as Draft, { head: verb, rel: passive ? 'nsubj:pass' : 'nsubj' })
}

/** What stands before the comma and hangs elsewhere hangs on the description. */
function gather(words: Draft[], top: number, comma: number): void {
  for (let i = 0; i < comma; i++) {
    const w = words[i] as Draft
    const next = i === top + 1 && (w.xpos === 'VBN' || w.xpos === 'VBG')
    const own = i < top ? w.head > i && w.head <= top : w.head >= 0 && w.head < comma
    if (i !== top && (next || !own)) Object.assign(w, { head: top, rel: i < top ? relBefore(w) : relBehind(w) })
  }
  Object.assign(words[comma] as Draft, { head: top, rel: 'punct' })
}

/** "born in Iran and a Russian citizen": a second description beside the first, not a second country. */
function join(words: Draft[], names: readonly Name[], head: number, top: number, comma: number): void {
  for (let i = top + 1; i < comma; i++) {
    if (words[i]?.upos !== 'CCONJ') continue
    const noun = headFrom(words, names, i + 1, comma)
    if (noun < 0) continue
    Object.assign(words[noun] as Draft, { head, rel: head === top ? 'conj' : 'appos' })
    Object.assign(words[i] as Draft, { head: noun, rel: 'cc' })
  }
}

const relBefore = (w: Draft): string => (w.upos === 'DET' ? 'det' : w.upos === 'ADJ' ? 'amod' : 'compound')
const relBehind = (w: Draft): string =>
  w.xpos === 'VBN' || w.xpos === 'VBG' ? 'acl' : w.upos === 'PUNCT' ? 'punct' : w.rel === 'conj' ? 'conj' : 'nmod'
