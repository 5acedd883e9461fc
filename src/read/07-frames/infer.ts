// Roles that a neighbouring claim of the same sentence leaves no doubt about: whoever was arrested in Prague and
// extradited was extradited from there; whoever arrived in a country and claimed asylum claimed it there.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import type { Occurrence } from './match.ts'

interface Inference {
  readonly of: Predicate
  readonly role: Role
  /** Who must be the same in both. */
  readonly who: Role
  readonly from: Predicate
  readonly fromWho: Role
  readonly fromRole: Role
}

const INFERENCES: readonly Inference[] = [
  { of: 'extradition', role: 'origin', who: 'person', from: 'arrest', fromWho: 'suspect', fromRole: 'place' },
  { of: 'asylum', role: 'country', who: 'person', from: 'travel', fromWho: 'traveller', fromRole: 'destination' },
  { of: 'trial', role: 'place', who: 'accused', from: 'extradition', fromWho: 'person', fromRole: 'destination' },
  { of: 'sentence', role: 'court', who: 'person', from: 'conviction', fromWho: 'person', fromRole: 'court' },
]

const names = (o: Occurrence, role: Role): readonly string[] => (o.roles.get(role) ?? []).flatMap((f) => f.name ?? [])

export function infer(found: readonly Occurrence[]): readonly Occurrence[] {
  return found.map((o) => {
    for (const rule of INFERENCES) {
      if (rule.of !== o.frame.predicate || o.roles.has(rule.role)) continue
      const people = names(o, rule.who)
      const other = found.find(
        (x) =>
          x.tree === o.tree &&
          x.frame.predicate === rule.from &&
          names(x, rule.fromWho).some((n) => people.includes(n)) &&
          x.roles.has(rule.fromRole),
      )
      const fillers: NonEmpty<Filler> | undefined = other?.roles.get(rule.fromRole)
      if (!fillers) continue
      const reasons = fillers.map((f) => ({
        why: 'role' as const,
        role: rule.role,
        path: `as for the ${rule.from} in the same sentence`,
        at: f.at,
      }))
      return { ...o, roles: new Map([...o.roles, [rule.role, fillers]]), reasons: [...o.reasons, ...reasons] }
    }
    return o
  })
}
