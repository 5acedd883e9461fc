// The one way in which values are set against each other. A voice is a document, or somebody whom it quotes; a voice may
// give several values (two instalments, two arrests), so two voices conflict only when nothing that one says agrees with
// anything the other says of the same thing.
import type { Claim } from '../../model/claim.ts'
import type { Side } from './conflict.ts'

export interface Stated<V> {
  readonly claim: Claim
  readonly value: V
  /** How the side is called. */
  readonly says: string
}

export interface Rule<V> {
  /** Whether the two speak of the same thing at all; if not, they can neither agree nor conflict. */
  readonly comparable: (a: Stated<V>, b: Stated<V>) => boolean
  readonly agree: (a: Stated<V>, b: Stated<V>) => boolean
  /** Where two voices have pairs that speak of the same more closely, only those are set against each other. */
  readonly closer?: (a: Stated<V>, b: Stated<V>) => boolean
  /** Higher for what says more: it names the side, and what says less joins it. */
  readonly precision?: (a: Stated<V>) => number
}

/** More voices than this with different values are no longer a disagreement that anybody could read. */
const MOST = 150

export function sidesOf<V>(stated: readonly Stated<V>[], rule: Rule<V>): readonly Side[] {
  if (stated.every(({ says }) => says === stated[0]!.says)) return []
  const involved = involvedIn(voicesOf(stated), rule)
  if (involved.size === 0) return []
  const { precision = () => 0 } = rule
  const telling = [...involved].map((s) => ({ s, weight: precision(s) })).sort((x, y) => y.weight - x.weight)
  const firsts: Stated<V>[] = []
  const named = new Set<string>()
  for (const { s } of telling) {
    if (named.has(s.says) || firsts.some((first) => together(s, first, rule))) continue
    firsts.push(s)
    named.add(s.says)
  }
  // What agrees with one side only stands with it, also where its voice took no part; what agrees with two, with neither.
  const members = firsts.map((first) => ({ first, at: stated.indexOf(first), claims: new Set<Claim['id']>() }))
  for (const s of stated) {
    const fits = members.find(({ first }) => together(s, first, rule))
    if (fits === members.findLast(({ first }) => together(s, first, rule))) fits?.claims.add(s.claim.id)
  }
  return members.sort((a, b) => a.at - b.at).map(({ first, claims }) => ({ says: first.says, claims: [...claims] }))
}

const together = <V>(x: Stated<V>, y: Stated<V>, { comparable, agree }: Rule<V>): boolean =>
  x.says === y.says || (comparable(x, y) && agree(x, y))

/** Whatever is opposed by another voice, in the order in which it is found to be. */
function involvedIn<V>(voices: readonly (readonly Stated<V>[])[], rule: Rule<V>): ReadonlySet<Stated<V>> {
  const involved = new Set<Stated<V>>()
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
function opposed<V>(
  a: readonly Stated<V>[],
  b: readonly Stated<V>[],
  { comparable, agree, closer }: Rule<V>,
): readonly Stated<V>[] {
  if (a.length === 1 && b.length === 1) {
    const [x, y] = [a[0]!, b[0]!]
    return comparable(x, y) && !agree(x, y) ? [x, y] : NOBODY
  }
  const all: Stated<V>[] = []
  const close: Stated<V>[] = []
  let [agreed, closely] = [false, false]
  for (const x of a) {
    for (const y of b) {
      if (!comparable(x, y)) continue
      const near = closer?.(x, y) ?? false
      const same = agree(x, y)
      if (same && !closer) return NOBODY
      agreed ||= same
      closely ||= same && near
      all.push(x, y)
      if (near) close.push(x, y)
    }
  }
  if (close.length > 0) return closely ? NOBODY : close
  return agreed ? NOBODY : all
}

const NOBODY: readonly never[] = []

function voicesOf<V>(stated: readonly Stated<V>[]): readonly (readonly Stated<V>[])[] {
  const voices = new Map<string, Stated<V>[]>()
  for (const s of stated) {
    const key = voiceOf(s.claim)
    const voice = voices.get(key)
    if (voice) voice.push(s)
    else voices.set(key, [s])
  }
  return [...voices.values()].slice(0, MOST)
}

export const voiceOf = ({ document, by }: Pick<Claim, 'document' | 'by'>): string =>
  by.length === 0 ? document : [document, ...by.map(({ name }) => name)].join('|')

/** What has a key in common, in the order of the first ones; what stands alone is left out. */
export function bucketed<T>(all: readonly T[], keyOf: (one: T) => unknown): readonly (readonly T[])[] {
  const buckets = new Map<unknown, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(one)
    else buckets.set(key, [one])
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}
