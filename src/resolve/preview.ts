// What a merge would do, before anybody decides: the entities that it joins, what speaks for and against each pair, and
// a warning where a source tells two of them apart.
import type { Claim } from '../model/claim.ts'
import type { MentionId } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { Entity, EntityId } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { MatchReason } from '../model/resolution.ts'
import { compareProfiles } from './compare.ts'
import { mentionsOf } from './mentions.ts'
import { wholeOf } from './profile.ts'
import type { CaseResolution } from './resolve.ts'

export interface MergePreview {
  readonly entities: readonly Entity[]
  readonly mentions: readonly MentionId[]
  readonly pairs: readonly {
    readonly of: readonly [EntityId, EntityId]
    readonly score: number
    readonly reasons: readonly MatchReason[]
  }[]
  readonly warnings: readonly { readonly text: string; readonly claim?: ClaimId }[]
}

/** `claims` are those from which the resolution was made, as people left them. */
export function previewMerge(
  resolution: CaseResolution,
  claims: readonly Claim[],
  documents: readonly Document[],
  wanted: readonly EntityId[],
): MergePreview {
  const { profiles } = mentionsOf(claims, documents)
  const known = (entity: Entity) => entity.mentions.flatMap((m) => profiles.get(m) ?? [])
  const whole = (entity: Entity) => {
    const [first, ...others] = known(entity)
    return wholeOf(first!, ...others)
  }
  const entities = [...new Set(wanted)]
    .flatMap((id) => resolution.entities.get(id) ?? [])
    .filter((entity) => known(entity).length > 0)
  const pairs: MergePreview['pairs'][number][] = []
  const warnings: MergePreview['warnings'][number][] = []
  for (const [i, one] of entities.entries()) {
    for (const other of entities.slice(i + 1)) {
      const [a, b] = [whole(one), whole(other)]
      pairs.push({ of: [one.id, other.id], ...compareProfiles(a, b) })
      for (const [p, q] of [
        [a, other],
        [b, one],
      ] as const) {
        const claim = q.mentions.map((m) => p.apart.get(m)).find((c) => c !== undefined)
        if (claim === undefined || warnings.some((w) => w.claim === claim)) continue
        warnings.push({ text: `a source tells ${one.name} and ${other.name} apart`, claim })
      }
      if (one.type !== other.type)
        warnings.push({
          text: `${one.name} is ${one.type.toLowerCase()}, ${other.name} is ${other.type.toLowerCase()}`,
        })
    }
  }
  return { entities, mentions: entities.flatMap((e) => e.mentions), pairs, warnings }
}
