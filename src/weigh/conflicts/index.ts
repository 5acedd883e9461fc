// All conflicts of a case, kind after kind, each side with its origins and with what people prefer.
import { hashText } from '../../model/ids.ts'
import type { Evidence } from '../evidence.ts'
import type { Origins } from '../origins/index.ts'
import { statementsOf } from '../statements.ts'
import { ageConflicts } from './ages.ts'
import { citizenshipConflicts } from './citizenships.ts'
import type { Conflict, ConflictId, Finding, Preference } from './conflict.ts'
import { countConflicts } from './counts.ts'
import { dateConflicts } from './dates.ts'
import { denialConflicts } from './denials.ts'
import { incidentConflicts } from './incidents.ts'
import { outcomeConflicts } from './outcomes.ts'
import { sumConflicts } from './sums.ts'
import { swappedConflicts } from './swapped.ts'

export function conflictsIn(evidence: Evidence, origins: Origins): readonly Conflict[] {
  const statements = evidence.claims.flatMap((claim) => statementsOf(evidence, claim))
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
  return found.map((finding) => completed(finding, evidence, origins))
}

function completed(finding: Finding, evidence: Evidence, origins: Origins): Conflict {
  const { kind, about, things, incident } = finding
  const claims = new Set(finding.sides.flatMap((side) => side.claims))
  const key = [kind, ...(things.length > 0 || incident ? [...things, incident ?? ''] : [about])].join('|')
  return {
    ...finding,
    id: `x${hashText(key).slice(0, 20)}` as ConflictId,
    sides: finding.sides.map((side) => {
      const own = side.claims.flatMap((id) => evidence.claim(id) ?? [])
      const others = new Set([...claims].filter((id) => !side.claims.includes(id)))
      // The last word counts: a person may have come to prefer the other side since.
      const last = evidence.decisions.findLast(
        ({ action }) =>
          action.kind === 'prefer' && claims.has(action.claim) && action.over.some((id) => claims.has(id)),
      )
      const chosen = last?.action.kind === 'prefer' && !others.has(last.action.claim) ? last : undefined
      const preferred: Preference | undefined = chosen && {
        decision: chosen.id,
        who: chosen.who,
        ...(chosen.why === undefined ? {} : { why: chosen.why }),
      }
      return {
        ...side,
        documents: [...new Set(own.map(({ document }) => document))],
        origins: origins.of(own),
        ...(preferred === undefined ? {} : { preferred }),
      }
    }),
  }
}
