// All conflicts of a case, kind after kind, each side with its origins and with what people prefer.
import type { Decision } from '../../model/decision.ts'
import type { Evidence } from '../evidence.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Origins } from '../origins/index.ts'
import type { Statements } from '../statements.ts'
import { ageConflicts } from './ages.ts'
import { citizenshipConflicts } from './citizenships.ts'
import type { Conflict, ConflictId, Finding, Held, Preference, Side } from './conflict.ts'
import { countConflicts } from './counts.ts'
import { dateConflicts } from './dates.ts'
import { denialConflicts } from './denials.ts'
import { incidentConflicts } from './incidents.ts'
import { outcomeConflicts } from './outcomes.ts'
import { sumConflicts } from './sums.ts'
import { swappedConflicts } from './swapped.ts'

export function conflictsIn(evidence: Evidence, origins: Origins, statements: Statements): readonly Conflict[] {
  const found: readonly Finding[] = [
    ...dateConflicts(evidence, statements),
    ...sumConflicts(evidence),
    ...countConflicts(evidence),
    ...ageConflicts(evidence),
    ...swappedConflicts(evidence),
    ...outcomeConflicts(evidence),
    ...citizenshipConflicts(evidence),
    ...denialConflicts(evidence, statements),
    ...incidentConflicts(evidence),
  ]
  const preferences = evidence.decisions.filter(({ action }) => action.kind === 'prefer')
  return found.map((finding) => completed(finding, origins, preferences))
}

function completed(
  { kind, about, things, incident, sides, because }: Finding,
  origins: Origins,
  preferences: readonly Decision[],
): Conflict {
  const preferred = preferences.length === 0 ? () => undefined : preferenceAmong(sides, preferences)
  const key = [kind, ...(things.length > 0 || incident ? [...things, incident ?? ''] : [about])].join('|')
  return {
    kind,
    about,
    things,
    ...(incident === undefined ? {} : { incident }),
    sides: sides.map((side): Side => {
      const { says, claims } = side
      const preference = preferred(side)
      return {
        says,
        claims: claims.map(({ id }) => id),
        documents: [...new Set(claims.map(({ document }) => document))],
        origins: origins.of(claims),
        ...(preference === undefined ? {} : { preferred: preference }),
      }
    }),
    because,
    id: fingerprint('x', key) as ConflictId,
  }
}

/** The last word counts: a person may have come to prefer the other side since. */
function preferenceAmong(
  sides: readonly Held[],
  preferences: readonly Decision[],
): (side: Held) => Preference | undefined {
  const ids = new Set(sides.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const last = preferences.findLast(
    ({ action }) => action.kind === 'prefer' && ids.has(action.claim) && action.over.some((id) => ids.has(id)),
  )
  if (last?.action.kind !== 'prefer') return () => undefined
  const { claim: chosen } = last.action
  const preference = { decision: last.id, who: last.who, ...(last.why === undefined ? {} : { why: last.why }) }
  return ({ claims }) => (claims.some(({ id }) => id === chosen) ? preference : undefined)
}
