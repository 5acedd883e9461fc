// The one way in which values are set against each other. A voice is a document, or somebody whom it quotes; a voice may
// give several values (two instalments, two arrests), so two voices conflict only when nothing that one says agrees with
// anything the other says of the same thing.
import type { Claim } from '../../model/claim.ts'
import { at, NOTHING } from '../evidence.ts'
import type { Finding, Held } from './conflict.ts'

/** A value, as a claim gives it; each kind of conflict adds what it looks at. */
export interface Stated {
  readonly claim: Claim
  /** How the side is called. */
  readonly says: string
}

export interface Rule<S extends Stated> {
  /** Whether the two speak of the same thing at all; if not, they can neither agree nor conflict. */
  readonly comparable: (a: S, b: S) => boolean
  readonly agree: (a: S, b: S) => boolean
  /** Where two voices have pairs that speak of the same more closely, only those are set against each other. */
  readonly closer?: (a: S, b: S) => boolean
  /** Higher for what says more: it names the side, and what says less joins it. */
  readonly precision?: (a: S) => number
}

/** What conflicts about each thing, in the order in which the things are first told of. */
export function conflictsOver<S extends Stated>(
  all: readonly S[],
  thingOf: (one: S) => unknown,
  rule: Rule<S>,
  found: (first: S, sides: readonly Held[]) => Omit<Finding, 'sides'>,
): readonly Finding[] {
  const about = new Map<unknown, S[]>()
  for (const one of all) at(about, thingOf(one), (): S[] => []).push(one)
  const findings: Finding[] = []
  for (const stated of about.values()) {
    const sides = sidesOf(stated, rule)
    if (sides.length > 1) findings.push({ ...found(stated[0]!, sides), sides })
  }
  return findings
}

/** More voices than this with different values are no longer a disagreement that anybody could read. */
const MOST = 150

function sidesOf<S extends Stated>(stated: readonly S[], rule: Rule<S>): readonly Held[] {
  if (stated.every(({ says }) => says === stated[0]!.says)) return NOTHING
  const involved = involvedIn(voicesOf(stated), rule)
  if (involved.size === 0) return NOTHING
  const firsts: S[] = []
  for (const one of mostTelling(involved, rule)) {
    if (!firsts.some((first) => together(one, first, rule))) firsts.push(one)
  }
  // What agrees with one side only stands with it, also where its voice took no part; what agrees with two, with neither.
  const claims = firsts.map(() => new Set<Claim>())
  for (const one of stated) {
    const side = onlyOne(firsts, (first) => together(one, first, rule))
    if (side !== undefined) claims[side]!.add(one.claim)
  }
  return firsts
    .map((first, i) => ({ says: first.says, at: stated.indexOf(first), claims: [...claims[i]!] }))
    .sort((a, b) => a.at - b.at)
    .map(({ says, claims }) => ({ says, claims }))
}

/** What says most first, and of equals what came first. */
function mostTelling<S extends Stated>(involved: ReadonlySet<S>, { precision }: Rule<S>): readonly S[] {
  if (precision === undefined) return [...involved]
  return [...involved]
    .map((one) => ({ one, weight: precision(one) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one)
}

/** At which place the only one stands of which it holds. */
function onlyOne<T>(all: readonly T[], holds: (one: T) => boolean): number | undefined {
  let only: number | undefined
  for (let i = 0; i < all.length; i++) {
    if (!holds(all[i]!)) continue
    if (only !== undefined) return undefined
    only = i
  }
  return only
}

const together = <S extends Stated>(x: S, y: S, { comparable, agree }: Rule<S>): boolean =>
  x.says === y.says || (comparable(x, y) && agree(x, y))

/** Whatever is opposed by another voice, in the order in which it is found to be. */
function involvedIn<S extends Stated>(voices: readonly (readonly S[])[], rule: Rule<S>): ReadonlySet<S> {
  const involved = new Set<S>()
  /** Voices all of whose words are involved: two of them have nothing to add. */
  const settled = voices.map(() => false)
  for (let i = 1; i < voices.length; i++) {
    for (let j = 0; j < i; j++) {
      if (settled[i] && settled[j]) continue
      const found = opposed(voices[i]!, voices[j]!, rule)
      if (found.length === 0) continue
      for (const one of found) involved.add(one)
      for (const at of [i, j]) settled[at] = voices[at]!.every((one) => involved.has(one))
    }
  }
  return involved
}

/** What two voices say of the same thing, where nothing of it agrees. */
function opposed<S extends Stated>(
  a: readonly S[],
  b: readonly S[],
  { comparable, agree, closer }: Rule<S>,
): readonly S[] {
  if (a.length === 1 && b.length === 1) {
    const [x, y] = [a[0]!, b[0]!]
    return comparable(x, y) && !agree(x, y) ? [x, y] : NOTHING
  }
  const all: S[] = []
  const close: S[] = []
  let [agreed, closely] = [false, false]
  for (const x of a) {
    for (const y of b) {
      if (!comparable(x, y)) continue
      const near = closer?.(x, y) ?? false
      const same = agree(x, y)
      if (same && !closer) return NOTHING
      agreed ||= same
      closely ||= same && near
      all.push(x, y)
      if (near) close.push(x, y)
    }
  }
  if (close.length > 0) return closely ? NOTHING : close
  return agreed ? NOTHING : all
}

function voicesOf<S extends Stated>(stated: readonly S[]): readonly (readonly S[])[] {
  const voices = new Map<string, S[]>()
  for (const one of stated) at(voices, voiceOf(one.claim), (): S[] => []).push(one)
  return [...voices.values()].slice(0, MOST)
}

const voiceOf = ({ document, by }: Pick<Claim, 'document' | 'by'>): string =>
  by.length === 0 ? document : [document, ...by.map(({ name }) => name)].join('|')
