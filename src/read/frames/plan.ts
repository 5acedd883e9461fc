// What the matcher asks of a frame at every trigger, worked out once when the rules are loaded: its roles in order with
// what they hold, the slots without which there is no claim, the roles that make one claim for each filler.
import { type Role, type RoleHolds, rolesOf } from '../../model/ontology.ts'
import type { Frame, RoleRule } from './schema.ts'

/** One slot to look into: hanging on the trigger itself, on a neighbour (`loose`), or merely standing behind (`far`). */
export interface Way {
  readonly slot: string
  readonly far: boolean
  readonly loose: boolean
}

export interface PlannedRole {
  readonly role: Role
  readonly rule: RoleRule
  readonly holds: RoleHolds
  /** What the tree says first, then what hangs on a neighbour, last what stands behind. */
  readonly ways: readonly Way[]
}

export interface Plan {
  readonly roles: readonly PlannedRole[]
  readonly needed: readonly (readonly string[])[]
  readonly each: readonly Role[]
}

export function plan({ predicate, roles }: Pick<Frame, 'predicate' | 'roles'>): Plan {
  const shapes = rolesOf(predicate)
  const rules = Object.entries(roles)
  return {
    roles: rules.map(([role, rule]) => ({
      role: role as Role,
      rule,
      holds: (shapes[role]?.holds ?? 'entity') as RoleHolds,
      ways: [
        ...rule.from.flatMap((slot) => [false, true].map((loose) => ({ slot, far: false, loose }))),
        ...rule.from.map((slot) => ({ slot, far: true, loose: false })),
      ],
    })),
    needed: rules.flatMap(([, rule]) => (rule.needed ? [rule.from] : [])),
    each: rules.flatMap(([role, rule]) => (rule.each ? [role as Role] : [])),
  }
}
