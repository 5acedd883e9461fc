// "They", "the two men", "the pair", "both suspects": two or more who were named together, or the last plural that was
// spoken of; a counted phrase only takes up as many as it counts.
import type { Word } from '../analysis.ts'
import { isGenericPerson } from '../lexicon/people/nouns.ts'
import { DONE_TO } from '../lexicon/people/roles.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import {
  childrenWith,
  conjuncts,
  firstConjunct,
  headOf,
  isPassive,
  lemmaOf,
  prepositionOf,
  type Tree,
} from '../tree.ts'
import { areArguments, sameGender } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import { COUNTED_PEOPLE, numberOf } from './counts.ts'
import type { Discourse } from './discourse.ts'
import { isOfficial } from './officials.ts'
import { PRONOUNS } from './pronoun-words.ts'
import { allowed } from './pronouns.ts'
import { isInsidePhrase } from './roles.ts'
import { LOOK_BACK, pointsOf, strongestOther } from './salience.ts'

const WITHIN = 3
/** "The two men" may look further back for two who were counted or named together. */
const COUNTED_WITHIN = 12
const COUNTED: ReadonlySet<string> = new Set(['pair', 'duo', 'couple', 'trio', 'brother', 'sister'])

export const takesUpPeople = (c: Candidate): boolean =>
  c.plural || c.type === 'Group'
    ? isGenericPerson(c.lemma) || COUNTED.has(c.lemma) || c.lemma === COUNTED_PEOPLE
    : false

/** "Two gunmen, Ivan Petrov and Omar Haddad,", "two men, named as X and Y,": those named beside a plural are who it stands for. */
export function linkNamed(d: Discourse, c: Candidate): void {
  if (c.type !== 'Group' || !c.plural || c.sort !== 'description' || (d.clusterOf(c)?.members.length ?? 0) > 0) return
  const called = childrenWith(c.tree, c.head, 'acl').filter((v) => /^(?:name|identify)$/.test(lemmaOf(c.tree, v)))
  const as = called.flatMap((v) => childrenWith(c.tree, v, 'obl').filter((x) => prepositionOf(c.tree, x) === 'as'))
  const beside = [...childrenWith(c.tree, c.head, 'appos'), ...as].find(
    (x) => x > c.head && d.at(c.sentence, x)?.sort === 'name',
  )
  if (beside === undefined) return
  const members = conjuncts(c.tree, beside).flatMap((w) => {
    const x = d.at(c.sentence, w)
    const cluster = x?.sort === 'name' ? d.clusterOf(x) : undefined
    return cluster?.type === 'Person' ? [cluster] : []
  })
  if (members.length < 2 || !fitsCount(d, members.length, c)) return
  d.gather(c, [...new Set(members)], 'members', `“${c.text}” are ${listed(members)}, named beside them`)
}

interface Option {
  readonly score: number
  readonly take: () => void
}

export function linkPlural(d: Discourse, c: Candidate): void {
  // Who is named beside the plural needs no search.
  if ((d.clusterOf(c)?.members.length ?? 0) > 0) return
  const isPronoun = c.sort === 'pronoun'
  const sort = PRONOUNS.get(c.lemma)
  if (isPronoun && !(sort?.plural && sort.person === 3)) return
  if (!isPronoun && c.count === undefined && isToldBySelf(c)) return
  const isDoneTo =
    isPronoun &&
    (['object', 'oblique', 'embedded'].includes(c.role) || (c.role === 'subject' && isPassive(c.tree, c.governor)))
  const found =
    isPronoun || c.determiner === 'definite'
      ? ((isDoneTo ? best(d, c, isPronoun, isAccuser) : undefined) ?? best(d, c, isPronoun))
      : undefined
  if (!found || (isPronoun && strongestOther(d, c, 1, isPluralNoun) > found.score)) return
  found.take()
}

/** "money for the men who planted a bomb": the clause says which men are meant, and nobody spoken of before need be. */
const isToldBySelf = (c: Candidate): boolean =>
  childrenWith(c.tree, c.head, 'acl:relcl').some(
    (v) => v > c.head && /^(?:who|that)$/i.test(c.tree.words[c.head + 1]?.text ?? ''),
  )

/** "Police arrested two men. They were charged", "Prosecutors opened an inquiry into two of them": not the police. */
const isAccuser = (x: Cluster): boolean => isOfficial(x) || x.type === 'Organization'

function best(
  d: Discourse,
  c: Candidate,
  isPronoun: boolean,
  isOut: (x: Cluster) => boolean = (x) => !isPronoun && isOfficial(x),
): Option | undefined {
  const called = DONE_TO.get(c.lemma)
  const options: Option[] = []
  const late: Cluster[] = []
  const barred = new Set<Cluster>()
  const sort = PRONOUNS.get(c.lemma)
  const seen = new Set<number>()
  for (let i = c.index - 1; i >= Math.max(0, c.index - LOOK_BACK); i--) {
    const m = d.candidates[i] as Candidate
    if (c.sentence - m.sentence > (isPronoun || (c.count === undefined && !called) ? WITHIN : COUNTED_WITHIN)) break
    const cluster = d.clusterOf(m)
    if (sort?.reflexive && !allowed(c, m, sort)) continue
    if (cluster && !sort?.reflexive && forbidden(d, c, m)) barred.add(cluster)
    if (!cluster || barred.has(cluster) || isOut(cluster)) continue
    // "Kane and Lang announced": the defendants are others.
    if (!isPronoun && m.role === 'subject' && says(m)) continue
    const score = pointsOf(c, m)
    // Several named together: "Amirov and Omarov".
    const first = firstConjunct(m.tree, m.head)
    const key = m.sentence * 10_000 + first
    const joined = conjuncts(m.tree, first)
    const list = joined.length > 1 && joined.every((w) => d.at(m.sentence, w)) ? joined : inList(d, m)
    if (!seen.has(key) && list.length > 1) {
      seen.add(key)
      const members = membersOf(d, m, list, c)
      if (members && !members.some(isOut))
        options.push({
          score: score + TOGETHER,
          take: () => d.gather(c, members, 'members', `“${c.text}” are ${listed(members)}`),
        })
    }
    if (cluster.members.length > 0) {
      if (fitsCount(d, cluster.members.length, c))
        options.push({
          score: score + TOGETHER,
          take: () => d.attach(c, cluster, 'plural', `“${c.text}” are those of “${cluster.first.text}”`),
        })
    } else if (
      isPlural(c, cluster, m, isPronoun) &&
      (c.count === undefined || cluster.count === c.count) &&
      sameGender(cluster.gender, c.gender) &&
      (isPronoun || cluster.type === 'Group')
    )
      options.push({
        score: score + (called && isSo(cluster, c.lemma, called) ? SO_CALLED : 0),
        take: () =>
          d.attach(
            c,
            cluster,
            isPronoun ? 'pronoun' : 'plural',
            `“${c.text}” takes up “${cluster.first.text}”, the most prominent plural`,
          ),
      })
    if (
      c.sentence - m.sentence <= 2 &&
      cluster.type === 'Person' &&
      cluster.named &&
      sameGender(cluster.gender, c.gender) &&
      !late.includes(cluster)
    )
      late.push(cluster)
  }
  const top = options.reduce<Option | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined)
  if (top) return top
  // "The pair": exactly two people have been spoken of lately, one after the other.
  const members = late.filter((x) => !barred.has(x)).reverse()
  if (isPronoun || c.count === undefined || members.length !== c.count) return undefined
  return {
    score: 0,
    take: () => d.gather(c, members, 'members', `“${c.text}” are ${listed(members)}, the only people spoken of lately`),
  }
}

/** "The suspects": those who were arrested or have been called so, before any other plural. */
const isSo = (x: Cluster, lemma: string, done: ReadonlySet<string>): boolean =>
  x.lemmas.has(lemma) || [...x.deeds].some((deed) => deed.startsWith('<') && done.has(deed.slice(1)))

const SO_CALLED = 200

const says = ({ tree: t, governor }: Candidate): boolean =>
  governor >= 0 && speechVerb(lemmaOf(t, governor)) !== undefined && !isPassive(t, governor)

/** Two who were named together are what "they" means before a crowd is. */
const TOGETHER = 60

const listed = (members: readonly Cluster[]): string => members.map((x) => `“${x.first.text}”`).join(' and ')

/** Two arguments of one verb are two: "Zorin and his deputy recruited the couple". */
const forbidden = (d: Discourse, c: Candidate, m: Candidate): boolean => {
  if (m.sentence !== c.sentence) return false
  if (isInsidePhrase(c.tree, c.head, m.head)) return true
  const first = d.at(m.sentence, firstConjunct(m.tree, m.head)) ?? m
  return c.role !== 'possessor' && [m, first].some((x) => areArguments(c, x) || areArguments(x, c))
}

const isPluralNoun = (t: Tree, i: number): boolean => {
  const w = t.words[i]
  return (
    w !== undefined &&
    w.upos === 'NOUN' &&
    w.xpos === 'NNS' &&
    !['compound', 'fixed', 'nummod'].includes(w.rel) &&
    !TIMES.test(w.lemma)
  )
}
const TIMES = /^(year|month|week|day|hour|minute|decade|century|time|dollar|euro|pound|percent)s?$/

/** "The defendants" who take up "five people" are five. */
const fitsCount = (d: Discourse, n: number, c: Candidate): boolean => {
  const count = c.count ?? d.clusterOf(c)?.count
  return (count === undefined || count === n) && n > partOf(c)
}

/** "They killed a guard and a visitor before two of them were shot": two of two would be both. */
const partOf = ({ tree: t, head }: Candidate): number =>
  prepositionOf(t, head) === 'of' ? (numberOf(t.words[headOf(t, head)]?.text.toLowerCase() ?? '') ?? 0) : 0

/** Names with nothing but commas, ages, "and" and whose kin they are between them, however the parser hangs them; `m` is the last of them. */
function inList(d: Discourse, m: Candidate): readonly number[] {
  const heads = [m.head]
  let next = m
  for (let i = m.index - 1; i >= 0; i--) {
    const x = d.candidates[i] as Candidate
    if (x.sentence !== m.sentence || next.sort !== 'name') break
    if (x.sort !== 'name') continue
    if (x.type !== 'Person') break
    const between = m.tree.words.slice(x.last, next.first)
    // "Karel Hudec and his cousin Milan Hudec"
    const whose = between.findIndex((w) => /^(?:his|her|their)$/i.test(w.text))
    const joins = (w: Word, k: number) =>
      /^(?:[,;()]|and|\d{1,2}|his|her|their)$/i.test(w.text) ||
      (whose >= 0 && k > whose && /^(?:NOUN|ADJ)$/.test(w.upos))
    if (between.length === 0 || between.length > 5 || !between.every(joins)) break
    heads.unshift(x.head)
    next = x
  }
  return heads
}

function membersOf(d: Discourse, m: Candidate, heads: readonly number[], c: Candidate): readonly Cluster[] | undefined {
  const all = heads.map((w) => d.at(m.sentence, w))
  const members: Cluster[] = []
  for (const x of all) {
    const cluster = x && (x.sentence < c.sentence || x.index < c.index) ? d.clusterOf(x) : undefined
    if (cluster?.type !== 'Person' || cluster.plural || !sameGender(cluster.gender, c.gender)) return undefined
    if (!members.includes(cluster)) members.push(cluster)
  }
  return members.length > 1 && fitsCount(d, members.length, c) ? members : undefined
}

const LEADS = /^(?:leader|ringleader|chief|boss|head|commander|mastermind|kingpin|founder|spokesman|spokeswoman)$/
const LED: ReadonlySet<string> = new Set(['criminal', 'armed-group', 'political', 'religious', 'other'])

/** People in the plural, or a body that "they" may stand for: "the authorities". */
function isPlural(c: Candidate, cluster: Cluster, m: Candidate, isPronoun: boolean): boolean {
  if (cluster.type === 'Group') return true
  if (!isPronoun || cluster.type !== 'Organization') return false
  // "The gang robbed banks. Their leader": of a body that is one, whoever leads it, and of no bank.
  if (c.role === 'possessor' && LEADS.test(lemmaOf(c.tree, headOf(c.tree, c.head)))) return LED.has(cluster.kind ?? '')
  const w = m.tree.words[m.head]
  return w?.xpos === 'NNS' || w?.xpos === 'NNPS' || cluster.kind === 'police'
}
