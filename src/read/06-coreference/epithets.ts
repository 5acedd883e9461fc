// "the suspect", "the arrested man", "the victim": words that fit many people take up the most prominent one near by, first
// of all one whom the text says to have been arrested, charged, killed.
import { isGenericPerson, isOccupation } from '../lexicon/people/nouns.ts'
import { DONE_BY, DONE_TO, SUSPECTED } from '../lexicon/people/roles.ts'
import { sameSense } from '../lexicon/people/synonyms.ts'
import { childrenOf, relOf } from '../tree.ts'
import { areApart, areTwo, mayBeOne, speaksOf } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import type { Known } from './known.ts'
import { speaksForOffice } from './officials.ts'
import {
  APART,
  FAR,
  type Found,
  hasOwnPhrase,
  isCapital,
  isParticiple,
  isPeopleWord,
  NEAR,
  NEUTRAL,
  RECENT,
} from './phrase.ts'
import { rank } from './salience.ts'

/** "the former policeman", "the retired colonel", "the mother of two": new words for whoever is spoken of. */
function isEpithet(c: Candidate): boolean {
  const of = childrenOf(c.tree, c.head).filter((x) => x > c.head && relOf(c.tree, x) === 'nmod')
  if (/^(?:father|mother|grandfather|grandmother)$/.test(c.lemma))
    return of.length === 1 && c.tree.words[of[0] ?? 0]?.upos === 'NUM'
  return (
    of.length === 0 &&
    isOccupation(c.lemma) &&
    c.modifiers.some((m) => /^(?:former|retired|ex|exiled|one-time)$/.test(m))
  )
}

/** "the accused" stays who was called so before, whoever else is spoken of. */
const PARTY = /^(?:accused|defendant|appellant|applicant|claimant|respondent|petitioner)$/

/** "the third accused" is one of several. */
const isCounted = (x: Cluster): boolean =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].some((m) => x.modifiers.has(m))

/** "A boy of 17 was arrested. The boy …": one who was called so comes before others. */
const isOneOf = (c: Candidate, x: Cluster): boolean => [...sameSense(c.lemma)].some((l) => x.lemmas.has(l))

const YOUNG = /^(?:boy|girl|teenager|teen|youth|child|minor|schoolboy|schoolgirl|pupil)$/
const isYoung = (x: Cluster): boolean =>
  [...x.lemmas].some((l) => YOUNG.test(l)) ||
  x.mentions.some((m) => {
    const behind = m.tree.words.slice(m.last, m.last + 2).map((w) => w.text)
    const age =
      /\b(\d{1,2})-year-old/.exec(m.text)?.[1] ??
      (behind[0] === ',' ? /^\d{1,2}$/.exec(behind[1] ?? '')?.[0] : undefined)
    return age !== undefined && Number(age) < 20
  })

export function generic(d: Discourse, c: Candidate, own: Cluster, known: Known): Found | undefined {
  if (
    c.type !== 'Person' ||
    c.determiner !== 'definite' ||
    isCapital(c) ||
    !(isGenericPerson(c.lemma) ? !hasOwnPhrase(c) : isEpithet(c))
  )
    return undefined
  const plain = isEpithet(c) ? [] : c.modifiers.filter((m) => !isPeopleWord(c, m))
  if (plain.some((m) => APART.has(m) || !(NEUTRAL.has(m) || isParticiple(c, m)))) return undefined
  const done = [...(DONE_TO.get(c.lemma) ?? [])].map((v) => `<${v}`)
  const did = [...(DONE_BY.get(c.lemma) ?? [])].map((v) => `>${v}`)
  const suffered = plain.filter((m) => isParticiple(c, m))
  // "the arrested man" after "a man who had been apprehended"
  const alike = suffered.flatMap((m) => (SUSPECTED.has(m) ? [...SUSPECTED] : [m])).map((v) => `<${v}`)
  const deeds = [...done, ...did, ...alike]
  // "the accused" once more: whoever has been called so.
  const applies = (x: Cluster) => deeds.some((x2) => x.deeds.has(x2)) || (done.length > 0 && x.lemmas.has(c.lemma))
  const fits = (x: Cluster, m: Candidate): boolean => {
    if (x === own || !mayBeOne(x, own) || x.type !== 'Person') return false
    // "Sergeant Weber said the suspect fled": no official who speaks of a suspect is one.
    if (!applies(x) && x.mentions.slice(-RECENT).some((o) => speaksForOffice(x, o))) return false
    if (c.peoples.length > 0 && !c.peoples.every((p) => x.peoples.has(p))) return false
    // "Her husband waited in Bursa. The captured man was 22": nobody of whom no name and no capture is told.
    if (suffered.length > 0 && !x.named && !applies(x)) return false
    // "Petrov agreed that his conduct violated the rights of the arrested man"
    if (m.sentence === c.sentence && (areTwo(m, c) || speaksOf(m, c) || (suffered.length > 0 && !applies(x))))
      return false
    // "Petrov hired a 17-year-old. The boy …": a man who has a name is no boy, unless he was called so.
    if (YOUNG.test(c.lemma) && x.named && !isYoung(x)) return false
    return c.lemma !== 'victim' || applies(x)
  }
  const party =
    plain.length === 0 && PARTY.test(c.lemma)
      ? known.byLemma.get(c.lemma)?.findLast((x) => x !== own && mayBeOne(x, own) && !isCounted(x))
      : undefined
  if (party && !areApart(party, own)) return { to: party, sieve: 'description' }
  const [best] = rank(d, c, {
    within: c.peoples.length > 0 ? FAR : NEAR,
    fits,
    bonus: (x) => (applies(x) ? 200 : 0) + (isOneOf(c, x) ? 60 : 0) + (YOUNG.test(c.lemma) && isYoung(x) ? 120 : 0),
  })
  return best && !areApart(best.cluster, own) ? { to: best.cluster, sieve: 'description' } : undefined
}
