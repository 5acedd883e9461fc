// Words that hang where grammar admits no such word: an owner beside what is owned, a noun before "is" as part of the noun behind
// it, a name below the preposition of another phrase, a past tense taken for a passive, and a passive taken for an active verb.
import { namesPerson } from '../lexicon/people/nouns.ts'
import { type Draft, isVerb, nominal } from './words.ts'

export function misplaced(words: Draft[]): void {
  words.forEach((w, i) => {
    ownedBy(words, w, i)
    beforeCopula(words, w, i)
    betweenPrepositions(words, w, i)
    plainPast(words, w, i)
    doneToHim(words, w, i)
    ofPerson(words, w)
    claimThat(words, w, i)
    trait(words, w, i)
    copulaBehind(words, w, i)
    nearHisFlat(words, w, i)
    titleBehindOf(words, w, i)
    whichThing(words, w)
  })
}

/** "Another charity is the Noor Foundation, led by X": what stands behind "is" is what the noun before it is said to be. */
function copulaBehind(words: readonly Draft[], be: Draft, i: number): void {
  const at = be.head
  const noun = words[at]
  if (be.rel !== 'cop' || !noun || at > i || !nominal(noun)) return
  const said = words.findIndex((c, k) => k > i && c.head === i && /^nsubj/.test(c.rel) && nominal(c))
  if (said < 0) return
  Object.assign(words[said] as Draft, { head: noun.head, rel: noun.rel })
  for (const [k, c] of words.entries()) if (c.head === at && k > said && c.rel === 'punct') c.head = said
  Object.assign(noun, { head: said, rel: 'nsubj' })
  be.head = said
}

/** "The department's Unit 250 planned it": the owner describes what is owned and is no second subject. */
function ownedBy(words: Draft[], mark: Draft, i: number): void {
  const owner = words[mark.head]
  if (mark.xpos !== 'POS' || mark.rel !== 'case' || !owner || !nominal(owner) || mark.head > i) return
  const next = words.findIndex((c, k) => k > i && nominal(c))
  if (next < 0 || words.slice(i + 1, next).some((c) => !/^(?:ADJ|NUM)$/.test(c.upos))) return
  let thing = next
  for (let steps = 0; steps < 5 && (words[thing]?.head ?? -1) > i && isPart(words, thing); steps++)
    thing = (words[thing] as Draft).head
  const owned = words[thing]
  if (!owned || owned.head !== owner.head || owned.rel !== owner.rel || owned.head < 0) return
  Object.assign(owner, { head: thing, rel: 'nmod:poss' })
}

const isPart = (words: readonly Draft[], i: number): boolean => /^(?:compound|flat|amod)$/.test(words[i]?.rel ?? '')

/** "Three Georgians are on trial": what stands before "are" is the subject of what stands behind it. */
function beforeCopula(words: readonly Draft[], w: Draft, i: number): void {
  if (!/^(?:compound|nmod:desc|nmod:unmarked)$/.test(w.rel) || !nominal(w) || w.head < i) return
  const own = words.filter((c) => c.head === w.head)
  if (!own.some((c) => c.rel === 'cop' && c.start > w.start) || own.some((c) => /^[nc]subj/.test(c.rel))) return
  w.rel = 'nsubj'
}

/** "issued against Petrov by a court": each of two prepositions has the noun behind it. */
function betweenPrepositions(words: readonly Draft[], prep: Draft, i: number): void {
  const carrier = words[prep.head]
  if (prep.rel !== 'case' || prep.upos !== 'ADP' || !carrier || prep.head < i) return
  const second = words.findIndex((c, k) => k > i + 1 && k < prep.head && c.head === prep.head && c.rel === 'case')
  if (second < 0 || words[second]?.upos !== 'ADP') return
  const noun = words.findIndex((c, k) => k > i && k < second && nominal(c) && (c.head === i || c.head === prep.head))
  if (noun < 0 || carrier.head < 0) return
  const isOfVerb = isVerb(words[carrier.head] as Draft)
  Object.assign(words[noun] as Draft, { head: carrier.head, rel: isOfVerb ? 'obl' : 'nmod' })
  prep.head = noun
}

/** "A man stabbed and killed a guard": with a subject and without "was" the first is past as the second is. */
function plainPast(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBN' || w.upos !== 'VERB') return
  const own = words.filter((c) => c.head === i)
  const subject = own.find((c) => /^nsubj/.test(c.rel))
  if (!subject || own.some((c) => /^(?:aux|cop)/.test(c.rel))) return
  if (!own.some((c) => c.rel === 'conj' && c.xpos === 'VBD')) return
  w.xpos = 'VBD'
  subject.rel = 'nsubj'
}

/** "wanted the blogger abducted": whoever stands before a bare participle suffers it. */
function doneToHim(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBN' || !/^[xc]comp$/.test(w.rel)) return
  const own = words.filter((c) => c.head === i)
  if (own.some((c) => /^aux/.test(c.rel))) return
  for (const c of own) if (c.rel === 'nsubj') c.rel = 'nsubj:pass'
}

/** "A Belgian with links to a gang was arrested": where an adjective stands for somebody, what hangs on it describes him. */
function ofPerson(words: readonly Draft[], w: Draft): void {
  const head = words[w.head]
  if (
    w.rel !== 'obl' ||
    head?.upos !== 'ADJ' ||
    w.head > words.indexOf(w) ||
    !/^(?:nsubj|obj|obl|appos)/.test(head.rel)
  )
    return
  const own = words.filter((c) => c.head === w.head)
  if (own.some((c) => c.rel === 'det') && !own.some((c) => c.rel === 'cop')) w.rel = 'nmod'
}

const CLAIMS =
  /^(?:accusation|allegation|claim|suggestion|assertion|notion|idea|insinuation|charge|report|rumou?r|theory)s?$/

/** "called the accusation that it had ordered the murder a lie": the clause is what somebody is accused of. */
function claimThat(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel !== 'ccomp') return
  const that = words.findIndex((c, k) => c.head === i && c.rel === 'mark' && k < i && /^that$/i.test(c.text))
  const noun = words[that - 1]
  if (that < 1 || noun?.rel !== 'obj' || noun.head !== w.head || !CLAIMS.test(noun.text)) return
  Object.assign(w, { head: that - 1, rel: 'acl' })
}

const TRAITS =
  /^(?:background|roots|origin|descent|heritage|passport|citizenship|nationality|accent|past|conviction|degree)s?$/

/** "the use of citizens with a Lezgin background in plots": what somebody is marked by describes him, and the plots do not mark it. */
function trait(words: readonly Draft[], w: Draft, i: number): void {
  if (!/^(?:nmod|obl)$/.test(w.rel) || !TRAITS.test(w.text)) return
  const prep = words.findLastIndex((c, k) => k < i && c.head === i && c.rel === 'case')
  const person = prep - 1
  if (words[prep]?.text !== 'with' || w.head === person) return
  if (!nominal(words[person]) || !namesPerson(words[person]!.lemma)) return
  for (const [k, c] of words.entries()) if (k > i && c.head === i && c.rel === 'nmod') c.head = w.head
  Object.assign(w, { head: person, rel: 'nmod' })
}

const BESIDE = /^(?:near|outside|behind|inside|beside|opposite|front)$/i

/** "shot the editor near his flat": there he was shot, and no editor is described by his own door. */
function nearHisFlat(words: readonly Draft[], w: Draft, i: number): void {
  const whom = words[w.head]
  if (w.rel !== 'nmod' || w.head > i || whom?.rel !== 'obj' || !isVerb(words[whom.head] as Draft)) return
  const own = words.filter((c) => c.head === i)
  if (
    !own.some((c) => c.rel === 'case' && BESIDE.test(c.text)) ||
    !own.some((c) => /^(?:his|her|their)$/i.test(c.text))
  )
    return
  if (whom.upos === 'PRON' || whom.upos === 'PROPN' || namesPerson(whom.lemma))
    Object.assign(w, { head: whom.head, rel: 'obl' })
}

/** "on the orders of Chechen leader Adam Kasarov": the preposition before a title is its bearer's. */
function titleBehindOf(words: readonly Draft[], w: Draft, i: number): void {
  if (w.upos !== 'PROPN' || w.rel !== 'obj' || w.head > i) return
  const title = words.findIndex((c, k) => c.head === i && c.rel === 'nmod:desc' && k < i)
  const of = words.findIndex((c) => title >= 0 && c.head === title && c.rel === 'case' && c.upos === 'ADP')
  if (of < 1 || of >= title || !nominal(words[of - 1])) return
  ;(words[of] as Draft).head = i
  Object.assign(w, { head: of - 1, rel: 'nmod' })
}

/** "the killing of the editor, which prosecutors attribute to Tehran": an editor is no "which". */
function whichThing(words: readonly Draft[], w: Draft): void {
  const person = words[w.head]
  if (w.rel !== 'acl:relcl' || person?.upos !== 'NOUN' || person.rel !== 'nmod' || !namesPerson(person.lemma)) return
  const deed = words[person.head]
  const which = words.find((c) => words[c.head] === w && /^which$/i.test(c.text) && /^(?:obj|nsubj)/.test(c.rel))
  if (which && deed?.upos === 'NOUN' && !namesPerson(deed.lemma)) w.head = person.head
}
