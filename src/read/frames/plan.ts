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

/**
 * What a frame asks of the trigger itself. Every frame has other fields, and code that meets a hundred layouts is slow: here
 * each question has its place, asked or not.
 */
export type Asks = { readonly [K in (typeof ASKED)[number]]: Frame[K] | undefined }

const ASKED = [
  'voice',
  'beside',
  'amid',
  'without',
  'tags',
  'except',
  'kinds',
  'name',
  'notUnder',
  'notWith',
  'under',
  'introduces',
  'proper',
  'lexicon',
  'preposition',
  'subjectNot',
  'notBy',
  'when',
  'unless',
  'sum',
] as const

export interface Plan {
  /** Nothing where any trigger will do. */
  readonly asks: Asks | undefined
  readonly roles: readonly PlannedRole[]
  readonly needed: readonly (readonly string[])[]
  readonly each: readonly Role[]
}

const asksOf = (f: Partial<Frame>): Asks => ({
  voice: f.voice,
  beside: f.beside,
  amid: f.amid,
  without: f.without,
  tags: f.tags,
  except: f.except,
  kinds: f.kinds,
  name: f.name,
  notUnder: f.notUnder,
  notWith: f.notWith,
  under: f.under,
  introduces: f.introduces,
  proper: f.proper,
  lexicon: f.lexicon,
  preposition: f.preposition,
  subjectNot: f.subjectNot,
  notBy: f.notBy,
  when: f.when,
  unless: f.unless,
  sum: f.sum,
})

export function plan(frame: Pick<Frame, 'predicate' | 'roles'> & Partial<Frame>): Plan {
  const { predicate, roles } = frame
  const shapes = rolesOf(predicate)
  const rules = Object.entries(roles)
  return {
    asks: ASKED.some((question) => frame[question] !== undefined) ? asksOf(frame) : undefined,
    roles: rules.map(([role, rule]) => ({
      role: role as Role,
      rule,
      holds: (shapes[role]?.holds ?? 'entity') as RoleHolds,
      ways: [
        ...rule.from.map((slot) => ({ slot, far: false, loose: false })),
        ...rule.from.map((slot) => ({ slot, far: false, loose: true })),
        ...rule.from.map((slot) => ({ slot, far: true, loose: false })),
      ],
    })),
    needed: rules.flatMap(([, rule]) => (rule.needed ? [rule.from] : [])),
    each: rules.flatMap(([role, rule]) => (rule.each ? [role as Role] : [])),
  }
}
