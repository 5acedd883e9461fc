// Whoever holds an office stands right behind its long name: "the choir director of a local parish Anatoly Zador", "Under
// Secretary of State for Arms Control Lena Weber", "the spy agency DGX", which the parser divides wrongly.
import type { Name } from '../analysis.ts'
import { namesPerson, nounClass } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, nominal } from './words.ts'

const LINKS = /^(?:of|for|at|in|and|the|an?|['’]s?|&)$/i
const LONGEST = 12

/** The name is the office's, and what stands between belongs to the office. */
export function officeholders(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person') continue
    const office = officeBefore(words, name.first)
    const carrier = carrierOf(words, name)
    const [w, noun] = [words[carrier], words[office]]
    // An office that was set aside hangs on its name already.
    if (!w || !noun || (noun.head === carrier && noun.rel === 'nmod:desc')) continue
    if (isBelow(words, office, carrier)) Object.assign(noun, { head: w.head, rel: w.rel })
    // "for Terrorism Deborah Lindqvist": the last noun before the name takes its preposition.
    const last = name.first - 1
    for (const [k, c] of words.entries()) {
      if (c.head !== carrier || k >= name.first) continue
      if (k < office) c.head = office
      else if (k === last) Object.assign(c, { head: office, rel: 'nmod' })
      else if (k > office) c.head = last
    }
    for (const c of words.slice(name.last)) if (c.head === carrier && c.rel === 'punct') c.head = office
    if (/^under$/i.test(words[office - 1]?.text ?? ''))
      Object.assign(words[office - 1] as Draft, { upos: 'PROPN', xpos: 'NNP', head: office, rel: 'compound' })
    Object.assign(w, { head: office, rel: 'appos' })
  }
}

/** The noun of an office from which "of", "for" and nouns lead up to the name, -1 where none does. */
function officeBefore(words: readonly Draft[], first: number): number {
  const before = words[first - 1]
  if (!before || !nominal(before) || before.upos === 'PRON' || namesPerson(before.lemma.toLowerCase())) return -1
  let linked = false
  for (let i = first - 2; i >= 0 && i > first - LONGEST; i--) {
    const w = words[i] as Draft
    const isOffice =
      linked && /^(?:of|for|at|in)$/i.test(words[i + 1]?.text ?? '') && /^NNP?$/.test(w.xpos) && isOfficeNoun(words, i)
    if (isOffice) return i
    linked ||= /^(?:of|for|at)$/i.test(w.text)
    if (!LINKS.test(w.text) && !/^(?:NOUN|PROPN|ADJ)$/.test(w.upos)) return -1
  }
  return -1
}

const isOfficeNoun = (words: readonly Draft[], i: number): boolean => {
  const lemma = (words[i] as Draft).lemma.toLowerCase()
  return (
    lemma === 'head' ||
    (namesPerson(lemma) && !/^(?:friend|son|daughter|wife|husband|brother|sister|man|woman)$/.test(lemma))
  )
}

/** "the French agency DGX has counted", "a member of the club Iron Wolves": the noun describes the body's name behind it. */
export function namedBodies(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Organization') continue
    const at = name.first - 1
    const noun = words[at]
    const carrier = carrierOf(words, name)
    const w = words[carrier]
    const owner = names.find((n) => n.last === name.first && n.type === 'Organization' && /^\p{Lu}{2,6}$/u.test(n.text))
    if (w && owner && noun) {
      // "GRU Unit 250": the letters say whose unit it is.
      if (isBelow(words, carrier, at)) Object.assign(w, { head: noun.head, rel: noun.rel })
      for (const c of words.slice(0, at)) if (c.head === at) c.head = carrier
      Object.assign(noun, { head: carrier, rel: 'nmod:poss' })
      continue
    }
    if (!w || noun?.xpos !== 'NN' || names.some((n) => n.first <= at && at < n.last)) continue
    if (nounClass(noun.lemma.toLowerCase(), false)?.type !== 'Organization') continue
    if (w.head !== at && !isBelow(words, at, carrier)) {
      if (isBelow(words, carrier, at)) continue
      Object.assign(w, { head: noun.head, rel: noun.rel })
    } else if (w.head === at) Object.assign(w, { head: noun.head, rel: noun.rel })
    else continue
    Object.assign(noun, { head: carrier, rel: 'nmod:desc' })
    for (const [k, c] of words.entries())
      if (c.head === at && (k > carrier || /^(?:case|det|nmod:poss|cop|nsubj|punct)$/.test(c.rel))) c.head = carrier
  }
}

/** "Their leader, a retired sergeant, was paid": the second noun describes the first, and both are one. */
export function describedPeople(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (w.xpos !== 'NN' || words[i + 1]?.text !== ',' || !/^(?:an?|the)$/i.test(words[i + 2]?.text ?? '')) return
    if (!namesPerson(w.lemma.toLowerCase()) || names.some((n) => n.first <= i && i < n.last)) return
    if (
      !words.some((c, k) => c.head === i && k < i && /^(?:the|his|her|their|its|our|my|whose)$/i.test(c.text)) &&
      !words.some((c, k) => c.head === i && k < i && c.rel === 'nmod:poss')
    )
      return
    const noun = describing(words, names, i + 3)
    const found = words[noun]
    if (!found || (found.head !== i && (isBelow(words, noun, i) || isBelow(words, i, noun)))) return
    if (!isListed(words, noun)) Object.assign(found, { head: i, rel: 'appos' })
    else if (found.head === i && found.rel === 'appos') found.rel = 'conj'
  })
}

/** "hired two Moldovans, Ion Rusnac and Vasile Branza, in Riga": as many names as were counted are who they are. */
export function countedNames(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^NNP?S$/.test(w.xpos)) return
    const number = numberBefore(words, i)
    const count = COUNTS.indexOf(words[number]?.text.toLowerCase() ?? '')
    const isPeople = names.some((n) => n.type === 'People' && n.last - 1 === i)
    if (count < 2 || !(isPeople || nounClass(w.lemma.toLowerCase(), true)?.type === 'Group')) return
    const opens = agesEnd(words, i + 1)
    if (!/^[,:]$/.test(words[opens]?.text ?? '')) return
    const listed: Name[] = []
    for (let at = opens + 1; ; ) {
      const next = names.find((n) => n.first === at && n.type === 'Person')
      if (!next) break
      listed.push(next)
      at = next.last
      while (/^(?:,|and|\(|\)|[1-9]\d)$/i.test(words[at]?.text ?? '') && !names.some((n) => n.first === at)) at++
    }
    const [first, ...rest] = listed.map((n) => carrierOf(words, n))
    if (first === undefined || listed.length !== count || [first, ...rest].some((x) => x < 0 || isBelow(words, i, x)))
      return
    underNoun(words, number, i)
    Object.assign(words[first] as Draft, { head: i, rel: 'appos' })
    for (const x of rest) Object.assign(words[x] as Draft, { head: first, rel: 'conj' })
  })
}

/** "two young Moldovans" → "two", -1 where no number stands before the noun. */
function numberBefore(words: readonly Draft[], noun: number): number {
  let i = noun - 1
  while (i >= 0 && /^(?:ADJ|NOUN|PROPN)$/.test(words[i]?.upos ?? '') && noun - i < 5) i--
  return words[i]?.upos === 'NUM' ? i : -1
}

/** "aged 15 and 17": the word behind it. */
function agesEnd(words: readonly Draft[], from: number): number {
  if (!/^aged$/i.test(words[from]?.text ?? '')) return from
  let i = from + 1
  while (
    /^(?:\d{1,2}|and)$/i.test(words[i]?.text ?? '') ||
    (words[i]?.text === ',' && /^\d/.test(words[i + 1]?.text ?? ''))
  )
    i++
  return i
}

/** "Two Romanians were held": the noun is the subject, and the number counts it. */
function underNoun(words: Draft[], number: number, noun: number): void {
  const n = words[number] as Draft
  if (!isBelow(words, noun, number)) return
  Object.assign(words[noun] as Draft, { head: n.head, rel: n.rel })
  for (const c of words) if (c.head === number) c.head = noun
  Object.assign(n, { head: noun, rel: 'nummod' })
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six']

function describing(words: readonly Draft[], names: readonly Name[], from: number): number {
  let noun = -1
  for (let i = from; i < words.length && /^(?:ADJ|NOUN|PROPN|ADV)$/.test(words[i]?.upos ?? ''); i++)
    if (words[i]?.upos === 'NOUN') noun = i
  const isPeople = names.some((n) => n.type === 'People' && n.last - 1 === noun)
  return noun >= 0 && (isPeople || namesPerson((words[noun] as Draft).lemma.toLowerCase())) ? noun : -1
}

/** "the driver, a courier and a cook": people side by side. */
const isListed = (words: readonly Draft[], noun: number): boolean =>
  /^(?:and|or|,)$/i.test(words[noun + 1]?.text ?? '') && /^(?:an?|the)$/i.test(words[noun + 2]?.text ?? '')
