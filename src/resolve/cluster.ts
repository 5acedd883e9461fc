// Puts mentions together: first by decision and by what a document itself says, then those of exactly one name, then
// across spellings from the likeliest pair down, each time asking again whether the two clusters as a whole agree.
import type { MentionId } from '../model/decision.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import type { MatchReason } from '../model/resolution.ts'
import { candidatePairs } from './block.ts'
import { ASK, compareProfiles, MERGE, stateIn } from './compare.ts'
import type { Decided } from './decide.ts'
import type { Mentions } from './mentions.ts'
import { type Profile, take, type Whole, wholeOf } from './profile.ts'

export interface Join {
  readonly mentions: readonly [MentionId, MentionId]
  readonly by: 'decision' | 'source' | 'match'
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

export interface Clustered {
  readonly clusters: readonly Profile[]
  readonly joins: readonly Join[]
  readonly possible: readonly {
    readonly of: readonly [Profile, Profile]
    readonly score: number
    readonly reasons: readonly MatchReason[]
  }[]
}

/** How many clusters of one name a new mention is held against. */
const NAMESAKES = 20

export function cluster({ profiles, aliases }: Mentions, decided: Decided): Clustered {
  const joins: Join[] = []
  const live = new Map<MentionId, Profile>([...profiles])
  const at = (mention: MentionId): Profile | undefined => live.get(mention)
  const wholes = new Map<Profile, Whole>()
  /** Those that took in others since this pass began. */
  const grown = new Set<Profile>()
  /** Those of which a decision keeps somebody apart. */
  const guarded = new Set<Profile>([...decided.touched].flatMap((mention) => at(mention) ?? []))
  const put = (one: Profile, other: Profile, join: Join): Profile => {
    let whole = wholes.get(one)
    if (whole === undefined) {
      whole = wholeOf(one)
      wholes.set(whole, whole)
      for (const mention of one.mentions) live.set(mention, whole)
    }
    for (const mention of other.mentions) live.set(mention, whole)
    take(whole, other)
    grown.add(whole)
    if (guarded.has(one) || guarded.has(other)) guarded.add(whole)
    joins.push(join)
    return whole
  }
  const keptApart = (one: Profile, other: Profile): boolean =>
    (guarded.has(one) || guarded.has(other)) &&
    one.mentions.some((a) => other.mentions.some((b) => decided.apart(a, b)))
  /** Asks on the side that has less to ask. */
  const holdsApart = ({ apart }: Profile, other: Profile): boolean => {
    if (apart.size > other.mentions.length) return other.mentions.some((mention) => apart.has(mention))
    for (const mention of apart.keys()) if (at(mention) === other) return true
    return false
  }
  const toldApart = (one: Profile, other: Profile): boolean => holdsApart(one, other) || holdsApart(other, one)

  for (const mentions of decided.merged) {
    const [one, other] = [at(mentions[0]), at(mentions[1])]
    if (one && other && one !== other) put(one, other, { mentions, by: 'decision', score: 1, reasons: [] })
  }
  for (const { of, claim } of aliases) {
    const [one, other] = [at(of[0]), at(of[1])]
    if (!one || !other || one === other || keptApart(one, other)) continue
    put(one, other, { mentions: of, by: 'source', score: 1, reasons: [sourceSays(claim, one, other)] })
  }

  const company = companyOf(profiles.values())
  const decide = (one: Profile, other: Profile, onlyBearer = false) => {
    if (keptApart(one, other) || toldApart(one, other)) return undefined
    return compareProfiles(one, other, onlyBearer ? { onlyBearer, company: company(one, other) } : {})
  }
  const merge = (one: Profile, other: Profile, score: number, reasons: readonly MatchReason[]): Profile =>
    put(one, other, { mentions: [one.mentions[0]!, other.mentions[0]!], by: 'match', score, reasons })

  // One name, several documents.
  const byName = new Map<string, Profile[]>()
  for (const profile of new Set(live.values())) {
    const name = profile.names.find(({ named }) => named)
    if (name === undefined) continue
    const state = stateIn(profile)
    const key = `${profile.type}|${state === undefined ? name.shape.joined : `= ${state}`}`
    const group = byName.get(key) ?? []
    byName.set(key, group)
    let home = -1
    for (let k = group.length - 1; k >= Math.max(0, group.length - NAMESAKES) && home < 0; k--) {
      const verdict = decide(group[k]!, profile)
      if (verdict && verdict.score >= MERGE) {
        group[k] = merge(group[k]!, profile, verdict.score, verdict.reasons)
        home = k
      }
    }
    if (home < 0) group.push(profile)
  }

  // Across spellings, twice: full names first, then single words that only one full name bears.
  const possible = new Map<string, Clustered['possible'][number]>()
  for (const pass of ['full', 'single'] as const) {
    grown.clear()
    const clusters = [...new Set(live.values())].filter(({ names }) => names.some(({ named }) => named))
    const bearers = bearersOf(clusters)
    const scored = candidatePairs(clusters).flatMap(([i, j]) => {
      const [one, other] = [clusters[i]!, clusters[j]!]
      if ((pass === 'single') !== (one.type === 'Person' && (isSingle(one) || isSingle(other)))) return []
      const only = pass === 'single' && isOnlyBearer(one, other, bearers)
      const verdict = decide(one, other, only)
      return verdict && verdict.score >= ASK ? [{ i, j, only, ...verdict }] : []
    })
    scored.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
    for (const { i, j, only, ...first } of scored) {
      const one = at(clusters[i]!.mentions[0]!)!
      const other = at(clusters[j]!.mentions[0]!)!
      if (one === other) continue
      const unchanged = one === clusters[i] && other === clusters[j] && !grown.has(one) && !grown.has(other)
      const verdict = unchanged ? first : decide(one, other, only)
      if (!verdict) continue
      if (verdict.score >= MERGE) merge(one, other, verdict.score, verdict.reasons)
      else if (verdict.score >= ASK) {
        const key = [one.mentions[0]!, other.mentions[0]!].sort().join('\n')
        if (!possible.has(key)) possible.set(key, { of: [one, other], score: verdict.score, reasons: verdict.reasons })
      }
    }
  }
  return {
    clusters: [...new Set(live.values())],
    joins,
    possible: [...possible.values()]
      .map((p) => ({ ...p, of: [at(p.of[0].mentions[0]!)!, at(p.of[1].mentions[0]!)!] as const }))
      .filter(({ of: [a, b] }) => a !== b && !keptApart(a, b)),
  }
}

const sourceSays = (claim: ClaimId, one: Profile, other: Profile): MatchReason => ({
  feature: `a source says so (${claim})`,
  weight: 4,
  left: one.names[0]!.text,
  right: other.names[0]!.text,
})

const wordsOf = (shape: Profile['names'][number]['shape']): readonly string[] =>
  shape.words.filter(({ part }) => part === 'name').map(({ skeleton, text }) => (skeleton.length < 3 ? text : skeleton))
const surnamesOf = ({ names }: Profile): readonly string[] => [
  ...new Set(names.flatMap((n) => wordsOf(n.shape).slice(1).slice(-1))),
]
const isSingle = ({ names }: Profile): boolean => names.every((n) => wordsOf(n.shape).length <= 1)

/** How many people with a full name bear each surname. */
function bearersOf(clusters: readonly Profile[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const profile of clusters)
    if (profile.type === 'Person')
      for (const word of surnamesOf(profile)) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  return bearers
}

function isOnlyBearer(one: Profile, other: Profile, bearers: ReadonlyMap<string, number>): boolean {
  if (one.type !== 'Person' || isSingle(one) === isSingle(other)) return false
  const [single, full] = isSingle(one) ? [one, other] : [other, one]
  const words = single.names.flatMap((n) => wordsOf(n.shape))
  return words.length > 0 && words.every((w) => bearers.get(w) === 1 && surnamesOf(full).includes(w))
}

/** Who else is named in each document, and how many others two clusters' documents have in common. */
function companyOf(profiles: Iterable<Profile>): (one: Profile, other: Profile) => number {
  const named = new Map<DocumentId, Set<string>>()
  for (const { type, names, documents } of profiles) {
    if (type !== 'Person' || !names.some(({ named }) => named)) continue
    for (const document of documents) {
      const set = named.get(document) ?? new Set()
      named.set(document, set)
      for (const { shape } of names) set.add(wordsOf(shape).at(-1) ?? '')
    }
  }
  return (one, other) => {
    const own = new Set(one.names.concat(other.names).flatMap((n) => wordsOf(n.shape)))
    let most = 0
    for (const a of firstOf(one.documents, 4))
      for (const b of firstOf(other.documents, 4))
        if (a !== b)
          most = Math.max(most, [...(named.get(a) ?? [])].filter((w) => !own.has(w) && named.get(b)?.has(w)).length)
    return most
  }
}

function firstOf<T>(all: ReadonlySet<T>, most: number): readonly T[] {
  const first: T[] = []
  for (const one of all) {
    if (first.length === most) break
    first.push(one)
  }
  return first
}
