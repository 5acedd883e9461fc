// The words of a noun phrase that are worth quoting: the head with its modifiers and its prepositional phrases,
// without articles in front and without clauses, appositions and coordinated phrases behind.
import { type Span, span } from '../model/span.ts'
import { mayBeDoer, nounClass } from './lexicon/people/nouns.ts'
import { baseRel, childrenOf, childWith, lemmaOf, prepositionOf, relOf, subtree, type Tree } from './tree.ts'

const LEFT: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'nummod',
  'nmod',
  'flat',
  'advmod',
  'obl',
  'dep',
  'goeswith',
  'case',
  'acl',
])
const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'all',
  'both',
  'some',
  'any',
  'each',
  'every',
  'another',
  'such',
  'no',
])

export interface Extent {
  readonly first: number
  /** One past the last word. */
  readonly last: number
}

function collect(t: Tree, head: number, into: Set<number>, keep: (prep: string | undefined) => boolean): void {
  into.add(head)
  for (const c of childrenOf(t, head)) {
    const rel = baseRel(t, c)
    if (c < head) {
      if (!LEFT.has(rel) || (rel === 'case' && t.words[c]?.xpos !== 'POS')) continue
      // "among them two students": those are two students.
      if (rel === 'nmod' && /^(?:among|amongst)$/.test(prepositionOf(t, c) ?? '')) continue
      // "On 3 May 2023 gunmen killed": the day is not theirs.
      if (isMonth(t, c) || childrenOf(t, c).some((d) => isMonth(t, d))) continue
      if (rel === 'advmod' && (t.words[c]?.upos !== 'ADV' || head - c > 4 || t.words[c + 1]?.text === ',')) continue
      for (const w of subtree(t, c)) into.add(w)
    } else if (rel === 'flat' || rel === 'compound' || rel === 'goeswith') {
      for (const w of subtree(t, c)) into.add(w)
    } else if (
      rel === 'nmod' &&
      keep(prepositionOf(t, c)) &&
      !isDate(t, c) &&
      !isSetOff(t, c) &&
      !isOfTheDeed(t, head, c) &&
      !isInCourt(t, c)
    ) {
      collectPhrase(t, c, into)
    } else if (rel === 'acl' && (saysWhichOfPeople(t, head, c) || isIntended(t, head, c))) {
      for (const w of subtree(t, c)) into.add(w)
    } else if (
      relOf(t, c) === 'nummod' ||
      isNumberOf(t, head, c) ||
      (relOf(t, c) === 'nmod:unmarked' && !isMonth(t, c))
    ) {
      into.add(c)
    } else if (rel === 'case' && t.words[c]?.xpos === 'POS') {
      // A possessive's own 's stays outside: "Iran" of "Iran's use".
    }
  }
}

/** "Teenager in court over fire": where somebody stands is no part of who he is. */
const isInCourt = (t: Tree, i: number): boolean =>
  t.words[i - 1]?.text === 'in' && /^(?:court|custody|jail|hospital)$/.test(t.words[i]?.text ?? '')

/** A prepositional phrase inside, with its own coordination: "in Georgia and Russia". */
function collectPhrase(t: Tree, head: number, into: Set<number>): void {
  collect(t, head, into, () => true)
  for (const c of childrenOf(t, head)) {
    const rel = baseRel(t, c)
    if (rel === 'case' || rel === 'det') for (const w of subtree(t, c)) into.add(w)
    if (rel === 'conj' && c > head && t.words[c]?.upos !== 'VERB') {
      for (const d of childrenOf(t, c)) if (['cc', 'punct', 'case', 'det'].includes(baseRel(t, d)) && d < c) into.add(d)
      collectPhrase(t, c, into)
    }
  }
}

/** `prepositions`: which phrases behind the head belong to it; all when left out. */
export function nounPhrase(t: Tree, head: number, prepositions?: ReadonlySet<string>): Extent {
  const inside = new Set<number>()
  collect(t, head, inside, (prep) => prep !== undefined && (prepositions === undefined || prepositions.has(prep)))
  // Contiguous around the head: a gap (a clause, a bracket) ends the phrase.
  let first = head
  while (first > 0 && (inside.has(first - 1) || (isHyphen(t, first - 1) && inside.has(first - 2)))) first--
  let last = head + 1
  while (last < t.words.length && (inside.has(last) || (isHyphen(t, last) && inside.has(last + 1)))) last++
  while (
    first < head &&
    (ARTICLES.has(lemmaOf(t, first)) || t.words[first]?.upos === 'PUNCT' || t.words[first]?.upos === 'CCONJ')
  )
    first++
  while (last > head + 1 && t.words[last - 1]?.upos === 'PUNCT') last--
  return { first, last }
}

/** "Israelis living on the island": not a whole people, but those of it who live there. */
const saysWhichOfPeople = (t: Tree, head: number, i: number): boolean =>
  i === head + 1 &&
  /S$/.test(t.words[head]?.xpos ?? '') &&
  /^(?:living|residing|based|resident)$/.test(t.words[i]?.text ?? '') &&
  !subtree(t, i).some((k) => t.words[k]?.text === ',')

/** "arson with intent to endanger life": the offence is not told without what was intended. */
const isIntended = (t: Tree, head: number, i: number): boolean =>
  lemmaOf(t, head) === 'intent' && i === head + 2 && t.words[i - 1]?.text === 'to'

/** "E.O. 13224" */
const isNumberOf = (t: Tree, head: number, i: number): boolean => i === head + 1 && t.words[i]?.xpos === 'CD'

/** "the case, with assistance from X": set off by a comma, it says more than the noun. */
function isSetOff(t: Tree, i: number): boolean {
  const first = subtree(t, i).find((k) => t.words[k]?.upos !== 'PUNCT') ?? i
  return t.words[first - 1]?.text === ','
}

/** "stabbed by two men outside his home", "sprayed the synagogue with bullets": how and where it was done is no part of them. */
function isOfTheDeed(t: Tree, head: number, i: number): boolean {
  const prep = prepositionOf(t, i) ?? ''
  if (OF_DEEDS.has(prep)) return nounClass(lemmaOf(t, head), false) !== undefined
  // "murdered a woman for what she wrote"
  if (/^W/.test(t.words[i]?.xpos ?? '') || /^(?:part|role|involvement)$/.test(lemmaOf(t, i))) return true
  // "sent two gunmen to Vienna"; "an adviser to the president" is one.
  if (prep === 'to')
    return /^(?:Person|Group)$/.test(nounClass(lemmaOf(t, head), false)?.type ?? '') && !SERVES.test(lemmaOf(t, head))
  // "A Belgian with links to a gang": whom he knows is said of him.
  if (prep === 'with' && /^(?:link|tie|connection|contact)$/.test(lemmaOf(t, i))) return true
  return prep === 'with' && /^(?:Place|Organization)$/.test(nounClass(lemmaOf(t, head), false)?.type ?? '')
}

const SERVES =
  /^(?:advis[eo]r|aide|ambassador|envoy|representative|delegate|assistant|secretary|deputy|successor|heir|witness|party|attaché|link|friend|father|mother|brother|visitor|newcomer|threat|counsel|liaison|spokes(?:man|woman))$/

const OF_DEEDS: ReadonlySet<string> = new Set(
  'outside during after before following amid since until despite'.split(' '),
)

/** "a New York court in March": a date belongs to the verb, whatever the tree says. */
const isDate = (t: Tree, i: number): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[12]\d{3}|\d{1,2})\.?$/.test(
    t.words[i]?.text ?? '',
  )

const isMonth = (t: Tree, i: number): boolean => isDate(t, i) && /^\p{Lu}/u.test(t.words[i]?.text ?? '')

const isHyphen = (t: Tree, i: number): boolean => /^[-‐‑–,&]$/.test(t.words[i]?.text ?? '')

export function extentSpan(t: Tree, { first, last }: Extent): Span {
  const a = t.words[first]
  const b = t.words[last - 1]
  if (!a || !b) throw new RangeError(`noun phrase: words ${first}–${last} are not in the sentence`)
  return span(a.start, b.end)
}

/** "Dieter Kahl, a shunter": a doer that no list knows, beside what it describes. */
export const isUnlistedDoer = (t: Tree, i: number): boolean =>
  t.words[i]?.xpos === 'NN' &&
  relOf(t, i) === 'appos' &&
  mayBeDoer(lemmaOf(t, i)) &&
  nounClass(lemmaOf(t, i), false) === undefined &&
  /^an?$/.test(t.words[childWith(t, i, 'det') ?? -1]?.text ?? '')
