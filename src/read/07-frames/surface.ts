// What stands where a subject or an object stands, whatever the tree says: taken where nothing else fills a role.
import { nounClass } from '../lexicon/people/nouns.ts'
import { childrenOf, childrenWith, childWith, firstConjunct, headOf, lemmaOf, relOf, type Tree } from '../tree.ts'

const IN_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/

/** "In February 2023 Petrov offered": the noun right before a finite verb, unless a preposition stands before it. */
export function nounBefore(t: Tree, i: number): number | undefined {
  if (!hasTense(t, i)) return undefined
  let k = i - 1
  while (k >= 0 && (/^(?:ADV|AUX|PART)$/.test(t.words[k]?.upos ?? '') || relOf(t, k) === 'aux')) k--
  // "whose owner, Maria Ilie, fled"; "Omar Haddad, a captain in the service, recruited"
  if (t.words[k]?.text === ',') k = isEnclosedName(t, k - 1) ? k - 1 : (describedBefore(t, k) ?? k)
  const w = t.words[k]
  if (!w || headOf(t, i) === k) return undefined
  if (/^(?:he|she|they)$/i.test(w.text)) return k
  if ((w.upos !== 'NOUN' && w.upos !== 'PROPN') || WHEN.test(w.text)) return undefined
  let first = k
  while (first > 0 && IN_PHRASE.test(t.words[first - 1]?.upos ?? '')) first--
  const before = t.words[first - 1]?.upos ?? ''
  if (!/^(?:ADP|PART|PRON|VERB)$/.test(before) || (before === 'PRON' && w.upos === 'PROPN')) return k
  // "in May 2023 Haddad offered": the preposition is the date's.
  return w.upos === 'PROPN' && t.words.slice(first, k).some((x) => x.upos === 'NUM') ? k : undefined
}

const WHEN = /^(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year|decade|time)s?$/i

/** The name that ", a captain in the service," describes: between commas, with no verb of its own. */
function describedBefore(t: Tree, comma: number): number | undefined {
  for (let k = comma - 1; k > comma - 14 && k > 0; k--) {
    const w = t.words[k]
    if (!w || /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos) || /^[;:—–()"“”]$/.test(w.text)) return undefined
    if (w.text !== ',') continue
    const opens = t.words[k + 1]
    const isDescription =
      opens?.upos === 'DET' || opens?.upos === 'NUM' || /^(?:then|now|aged)$/i.test(opens?.text ?? '')
    return isDescription && t.words[k - 1]?.upos === 'PROPN' ? k - 1 : undefined
  }
  return undefined
}

/** ", Maria Ilie" behind a noun */
function isEnclosedName(t: Tree, last: number): boolean {
  if (t.words[last]?.upos !== 'PROPN') return false
  let first = last
  while (first > 0 && /^(?:PROPN|PUNCT)$/.test(t.words[first - 1]?.upos ?? '') && t.words[first - 1]?.text !== ',')
    first--
  return t.words[first - 1]?.text === ',' && t.words[first - 2]?.upos === 'NOUN'
}

const hasTense = (t: Tree, i: number): boolean =>
  /^VB[DPZ]$/.test(t.words[i]?.xpos ?? '') || childWith(t, i, 'aux', 'aux:pass') !== undefined

/** The noun phrase that begins right behind a verb, or behind its "in Riga": "kidnapped in Riga a trader from Vilnius". */
export function nounBehind(t: Tree, i: number): number | undefined {
  let noun: number | undefined
  let k = i + 1
  while (t.words[k]?.upos === 'ADP') {
    k++
    while (IN_PHRASE.test(t.words[k]?.upos ?? '') && !(t.words[k]?.upos === 'DET' && isNoun(t, k - 1))) k++
    if (t.words[k]?.upos !== 'ADP' && t.words[k]?.upos !== 'DET') return undefined
  }
  for (; k < t.words.length; k++) {
    const w = t.words[k]
    if (!w || !IN_PHRASE.test(w.upos)) break
    if (isNoun(t, k)) noun = k
  }
  // "heads the island's port authority": whose it is, is not what is headed.
  if (t.words[k]?.xpos === 'POS') return nounBehind(t, k)
  return noun
}

const isNoun = (t: Tree, i: number): boolean => /^(?:NOUN|PROPN)$/.test(t.words[i]?.upos ?? '')

/** The "was" of "was to kill", where it stands before the verb. */
export function beBefore(t: Tree, verb: number): number | undefined {
  const to = childrenOf(t, verb).findLast((c) => c < verb && t.words[c]?.text.toLowerCase() === 'to')
  if (to === undefined) return undefined
  const be = t.words.findLastIndex((w, k) => k < to && k >= to - 3 && /^(?:is|are|was|were|be|been)$/i.test(w.text))
  return be >= 0 && (headOf(t, be) === verb || headOf(t, verb) === be) ? be : undefined
}

/** "HOST: Petrov was recruited": the label of a speaker does nothing. */
export const isLabel = (t: Tree, i: number): boolean => i === 0 && t.words[1]?.text === ':'

/** "on the instructions of an officer of the service, who promised": who is somebody, and nearest to the clause. */
export function somebodyBefore(t: Tree, noun: number, who: number): number {
  if (isNoun(t, noun) && (t.words[noun]?.upos === 'PROPN' || isPerson(t, noun))) return noun
  const between = Array.from({ length: Math.max(0, who - noun - 1) }, (_, k) => who - 1 - k)
  // "an investigation into two of them, who were suspected"
  const isCount = (k: number) => t.words[k]?.upos === 'NUM' && /^(?:them|us|those)$/i.test(t.words[k + 2]?.text ?? '')
  const person = between.find(
    (k) => (isPerson(t, k) || isCount(k)) && childrenOf(t, k).every((c) => relOf(t, c) !== 'case' || c < k),
  )
  if (person === undefined) return noun
  return relOf(t, person) === 'appos' ? headOf(t, person) : person
}

function isPerson(t: Tree, i: number): boolean {
  if (t.words[i]?.upos !== 'NOUN') return false
  const { xpos } = t.words[i] ?? {}
  const type = nounClass(lemmaOf(t, i), xpos === 'NNS')?.type
  return type === 'Person' || type === 'Group'
}

/** The last of the nouns that a noun of a deed is coordinated with: what hangs on it holds for all of them. */
export function lastOfDeeds(t: Tree, i: number): number | undefined {
  // "arson, shootings and a parcel of dead fish": a thing is no deed.
  const isDeed = (c: number) => t.words[c]?.upos === 'NOUN' && nounClass(lemmaOf(t, c), false) === undefined
  return isDeed(i) ? childrenWith(t, firstConjunct(t, i), 'conj').findLast((c) => c > i && isDeed(c)) : undefined
}
