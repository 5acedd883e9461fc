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
  const { comparable, agree, precision = () => 0 } = rule
  if (stated.every(({ says }) => says === stated[0]!.says)) return []
  const voices = voicesOf(stated)
  const involved = new Set<Stated<V>>()
  for (let i = 1; i < voices.length; i++) {
    for (let j = 0; j < i; j++) for (const one of opposed(voices[i]!, voices[j]!, rule)) involved.add(one)
  }
  if (involved.size === 0) return []
  const together = (x: Stated<V>, y: Stated<V>) => x.says === y.says || (comparable(x, y) && agree(x, y))
  const telling = [...involved].map((s) => ({ s, weight: precision(s) })).sort((x, y) => y.weight - x.weight)
  const sides: Stated<V>[] = []
  for (const { s } of telling) if (!sides.some((first) => together(s, first))) sides.push(s)
  // What agrees with one side only stands with it, also where its voice took no part; what agrees with two, with neither.
  const members = sides.map((first) => ({ first, at: stated.indexOf(first), claims: new Set<Claim['id']>() }))
  for (const s of stated) {
    const fitting = members.filter(({ first }) => s === first || together(s, first))
    if (fitting.length === 1) fitting[0]!.claims.add(s.claim.id)
  }
  return members.sort((a, b) => a.at - b.at).map(({ first, claims }) => ({ says: first.says, claims: [...claims] }))
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

export function bucketed<T>(all: readonly T[], keyOf: (one: T) => string | undefined): readonly (readonly T[])[] {
  const buckets = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === undefined) continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(one)
    else buckets.set(key, [one])
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}
