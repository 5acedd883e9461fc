// All conflicts of a case, kind after kind, each side with its origins and with what people prefer.
import type { Decision } from '../../model/decision.ts'
import type { Evidence } from '../evidence.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Origins } from '../origins/index.ts'
import type { Statements } from '../statements.ts'
import { ageConflicts } from './ages.ts'
import { citizenshipConflicts } from './citizenships.ts'
import type { Conflict, ConflictId, Finding, Preference, Side } from './conflict.ts'
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
  return found.map((finding) => completed(finding, evidence, origins, preferences))
}

function completed(finding: Finding, evidence: Evidence, origins: Origins, preferences: readonly Decision[]): Conflict {
  const { kind, about, things, incident } = finding
  const key = [kind, ...(things.length > 0 || incident ? [...things, incident ?? ''] : [about])].join('|')
  return {
    ...finding,
    id: `x${fingerprint(key)}` as ConflictId,
    sides: finding.sides.map((side) => {
      const own = side.claims.flatMap((id) => evidence.claim(id) ?? [])
      const { says, claims } = side
      const whole = {
        says,
        claims,
        documents: [...new Set(own.map(({ document }) => document))],
        origins: origins.of(own),
      }
      const preferred = preferences.length === 0 ? undefined : preferenceFor(side, finding.sides, preferences)
      return preferred === undefined ? whole : { ...whole, preferred }
    }),
  }
}

/** The last word counts: a person may have come to prefer the other side since. */
function preferenceFor(side: Side, sides: readonly Side[], preferences: readonly Decision[]): Preference | undefined {
  const claims = new Set(sides.flatMap((one) => one.claims))
  const last = preferences.findLast(
    ({ action }) => action.kind === 'prefer' && claims.has(action.claim) && action.over.some((id) => claims.has(id)),
  )
  if (last?.action.kind !== 'prefer' || !side.claims.includes(last.action.claim)) return undefined
  return { decision: last.id, who: last.who, ...(last.why === undefined ? {} : { why: last.why }) }
}
