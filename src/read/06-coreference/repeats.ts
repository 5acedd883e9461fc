// The same description again: all its words, or the same head (or one of the same sense) with nothing in it that the
// thing is not known for: "the syndicate" after "a crime syndicate", not "the younger brother" after "his brother".
import { sameSense } from '../lexicon/people/synonyms.ts'
import { areApart, contained, isNamedInPlural, mayBeOne } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { wordsOf } from './folding.ts'
import { type Known, wordsKey } from './known.ts'
import {
  APART,
  FAR,
  type Found,
  hasOwnPhrase,
  hasPronounOwner,
  haveOneOwner,
  isCapital,
  isParticiple,
  isPeopleWord,
  NEUTRAL,
  ownersClash,
  RECENT,
} from './phrase.ts'

/** "members of the Azerbaijani community" twice. */
export function sameWords(d: Discourse, c: Candidate, own: Cluster, known: Known): Found | undefined {
  const to = known.byWords.get(wordsKey(c))
  // "people", "migrants" speak of the sort, not of those who were mentioned.
  if (
    !to ||
    to.named ||
    (c.determiner === 'bare' && (c.type === 'Person' || c.last - c.first < 2)) ||
    hasPronounOwner(c)
  )
    return undefined
  return mayBeOne(to, own) && !areApart(to, own) && !ownersClash(d, c, to) ? { to, sieve: 'same words' } : undefined
}

/** "the Bureau" after "Halvany’s Bureau of External Affairs": a capital keeps to bodies that bear the word in their name. */
export function shortBody(d: Discourse, c: Candidate, own: Cluster, known: Known): Found | undefined {
  const word = wordsOf(c.text).at(-1)
  if (c.type !== 'Organization' || word === undefined || wordsOf(c.text).length !== 1 || c.determiner === 'fresh')
    return undefined
  const fits = (known.byLemma.get(c.lemma) ?? []).filter(
    (to) =>
      to !== own &&
      to.type === 'Organization' &&
      [...to.names.values()].some((name) => name.length > 1 && name.includes(word)) &&
      !areApart(to, own),
  )
  const to = latest(fits)
  return to && d.clusterOf(to.first) === to ? { to, sieve: 'short name' } : undefined
}

export function sameHead(d: Discourse, c: Candidate, own: Cluster, known: Known, within: number): Found | undefined {
  if (c.determiner === 'bare' || isCapital(c)) return undefined
  const near = [...sameSense(c.lemma)].flatMap((l) => known.byLemma.get(l) ?? [])
  const fits = near.filter(
    (to) =>
      to !== own &&
      mayBeOne(to, own) &&
      (c.plural || !isNamedInPlural(to)) &&
      (describes(c, to) || haveOneOwner(d, c, to)) &&
      isNear(c, to, within) &&
      !areApart(to, own) &&
      !ownersClash(d, c, to),
  )
  const exact = fits.filter((to) => to.lemmas.has(c.lemma))
  const to = latest(exact.length > 0 ? exact : fits)
  return to && { to, sieve: 'description' }
}

const lastIndex = (x: Cluster): number => x.last?.index ?? -1
const latest = (all: readonly Cluster[]): Cluster | undefined =>
  all.reduce<Cluster | undefined>((a, b) => (a && lastIndex(a) > lastIndex(b) ? a : b), undefined)

const isNear = (c: Candidate, to: Cluster, within: number): boolean =>
  to.last !== undefined &&
  c.sentence - to.last.sentence <=
    (within === FAR && (c.peoples.length > 0 || c.determiner === 'possessive') ? 4 * FAR : within)

/** Nothing in the new description that the thing is not known for. */
function describes(c: Candidate, to: Cluster): boolean {
  if (c.modifiers.some((m) => APART.has(m) && !to.modifiers.has(m))) return false
  if (c.peoples.some((p) => to.peoples.size > 0 && !to.peoples.has(p))) return false
  if (to.type !== 'Person' && c.peoples.some((p) => !to.peoples.has(p) && to.country !== p)) return false
  const isNew = (m: string) => !NEUTRAL.has(m) && !to.modifiers.has(m) && !c.peoples.some((p) => p.toLowerCase() === m)
  const plain = c.modifiers.filter((m) => !isPeopleWord(c, m))
  if (plain.some(isNew) && !(to.named && to.type === 'Person' && plain.every((m) => isParticiple(c, m) || !isNew(m))))
    return false
  // "the director of the museum" is not "the director of the bank".
  if (!hasOwnPhrase(c)) return true
  const words = wordsOf(c.text)
  return to.descriptions
    .slice(-RECENT)
    .some((m) => hasOwnPhrase(m) && (contained(words, wordsOf(m.text)) || contained(wordsOf(m.text), words)))
}
