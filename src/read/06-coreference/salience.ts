// How much each thing stands in the foreground when a pronoun or "the suspect" comes: subjects before objects, the same
// sentence before earlier ones, halved with every sentence (after Lappin and Leass 1994). Looks back a few sentences only.

import { namesPeople } from '../lexicon/people/nouns.ts'
import { headOf, lemmaOf, type Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { isClause, isInsidePhrase, place, subjectOf } from './roles.ts'

export interface Ranked {
  readonly cluster: Cluster
  readonly mention: Candidate
  readonly score: number
}

/** Points of a mention: Lappin and Leass’s kinds; subject, agent, possessor and what stands ahead set on every second row of GAP’s development set. */
const WEIGHTS = {
  recency: 100,
  subject: 50,
  agent: 30,
  object: 50,
  oblique: 40,
  possessor: 70,
  embedded: 0,
  argument: 80,
  parallel: 35,
  name: 20,
  ownSubject: 60,
  ahead: -60,
}

/** A bound for sentences that are lists of hundreds of names. */
export const LOOK_BACK = 150

export interface Search {
  /** How many sentences back. */
  readonly within: number
  /** Whether a mention behind the pronoun in its own sentence may be meant: "When he was arrested, Omarov …". */
  readonly ahead?: boolean
  readonly fits: (cluster: Cluster, mention: Candidate) => boolean
  readonly bonus?: (cluster: Cluster) => number
}

/** Things that fit, the most salient first. */
export function rank(d: Discourse, c: Candidate, { within, ahead, fits, bonus }: Search): readonly Ranked[] {
  const scores = new Map<Cluster, { score: number; mention: Candidate; sentence: number; best: number }>()
  const ownSubject = c.governor >= 0 || c.role === 'possessor' ? clauseSubject(d, c) : undefined
  const add = (m: Candidate): void => {
    const cluster = d.clusterOf(m)
    if (!cluster || !fits(cluster, m)) return
    const points = pointsOf(c, m, m === ownSubject)
    const had = scores.get(cluster)
    if (!had) scores.set(cluster, { score: points, mention: m, sentence: m.sentence, best: points })
    else if (had.sentence !== m.sentence)
      Object.assign(had, { score: had.score + points, sentence: m.sentence, best: points })
    else if (points > had.best) Object.assign(had, { score: had.score - had.best + points, best: points })
  }
  for (let i = c.index - 1; i >= Math.max(0, c.index - LOOK_BACK); i--) {
    const m = d.candidates[i] as Candidate
    if (c.sentence - m.sentence > within) break
    add(m)
  }
  if (ahead) {
    for (let i = c.index + 1; i < d.candidates.length; i++) {
      const m = d.candidates[i] as Candidate
      if (m.sentence !== c.sentence) break
      if (m.sort === 'name' && isFronted(c, m)) add(m)
    }
  }
  return [...scores]
    .map(([cluster, s]): Ranked => ({ cluster, mention: s.mention, score: s.score + (bonus?.(cluster) ?? 0) }))
    .sort((a, b) => b.score - a.score || b.mention.index - a.mention.index)
}

type Spoken = Pick<Candidate, 'sentence' | 'role' | 'governor' | 'index'> &
  Partial<Pick<Candidate, 'sort' | 'tree' | 'head'>>

/** What one mention counts for when `c` is to be resolved. */
export function pointsOf(c: Candidate, m: Spoken, isOwnSubject = false): number {
  let points =
    WEIGHTS.recency +
    (isOwnerBefore(c, m) ? WEIGHTS.embedded : WEIGHTS[m.role]) +
    (m.governor >= 0 ? WEIGHTS.argument : 0) +
    (m.sort === 'name' ? WEIGHTS.name : 0)
  if (m.role === c.role && m.governor >= 0) points += WEIGHTS.parallel
  if (isOwnSubject) points += WEIGHTS.ownSubject
  if (m.index > c.index) points += WEIGHTS.ahead
  return points * 0.5 ** (c.sentence - m.sentence)
}

/** "His cousin was visited by a man. He gave her money": whose cousin she is stands back in the next sentence. */
const isOwnerBefore = (c: Candidate, m: Spoken): boolean =>
  m.role === 'possessor' &&
  c.role === 'subject' &&
  m.sentence !== c.sentence &&
  m.tree !== undefined &&
  namesPeople(lemmaOf(m.tree, headOf(m.tree, m.head ?? -1)), true)

/** Whoever was spoken of often stands a little more to the fore; found on GAP and on our own reporting, three times is enough. */
export const familiarity = ({ passed }: Cluster): number => 8 * Math.min(3, Math.log2(1 + passed))

/** The strongest claim of a word that is followed no further: "results" before "they", "pressure" before "it". */
export function strongestOther(
  d: Discourse,
  c: Candidate,
  within: number,
  isOther: (t: Tree, word: number) => boolean,
): number {
  let strongest = 0
  for (let s = c.sentence; s >= 0 && c.sentence - s <= within; s--) {
    const t = d.trees[s]
    if (!t) break
    for (let w = s === c.sentence ? c.head - 1 : t.words.length - 1; w >= 0; w--) {
      if (!isOther(t, w) || d.at(s, w) !== undefined || d.nameAt(s, w) !== undefined) continue
      const where = place(t, w)
      if (
        s === c.sentence &&
        (isInsidePhrase(t, c.head, w) ||
          (c.role !== 'possessor' && where.governor >= 0 && where.governor === c.governor))
      )
        continue
      strongest = Math.max(strongest, pointsOf(c, { ...where, sentence: s, index: c.index - 1 }))
    }
  }
  return strongest
}

function clauseSubject(d: Discourse, c: Candidate): Candidate | undefined {
  if (c.role === 'subject') return undefined
  let at = c.governor
  for (let up = headOf(c.tree, c.head), steps = 0; at < 0 && up >= 0 && steps < 40; up = headOf(c.tree, up), steps++)
    if (isClause(c.tree, up)) at = up
  const subject = at < 0 ? undefined : subjectOf(c.tree, at)
  return subject === undefined ? undefined : d.at(c.sentence, subject)
}

/** Whether `c` stands in a clause or phrase set before the clause whose subject is `m`. */
function isFronted(c: Candidate, m: Candidate): boolean {
  if (m.role !== 'subject') return false
  const t = m.tree
  for (let at = c.head, steps = 0; at >= 0 && steps < 40; at = headOf(t, at), steps++) {
    if (at === m.governor) return false
    const above = headOf(t, at)
    if (above === m.governor) return at < m.head && /^(advcl|obl|ccomp|parataxis|acl)/.test(t.words[at]?.rel ?? '')
  }
  return false
}
