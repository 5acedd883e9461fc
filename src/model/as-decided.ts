// Claims as people have left them: corrected ones in their corrected form, those added by hand among the others, what was
// rejected or withdrawn set aside. The reader's own claims stay as they are in the store; this is a view of them.
import { type Claim, claim, type Roles } from './claim.ts'
import { type Decision, inForce, standings } from './decision.ts'
import type { DocumentId, RuleId } from './ids.ts'
import type { Predicate } from './ontology.ts'

/** The rule of a claim that no rule read but a person. */
export const BY_HAND = 'by-hand' as RuleId

/** Documents that people took out of the case; their text and claims are kept. */
export const withdrawnIn = (log: readonly Decision[]): ReadonlySet<DocumentId> =>
  new Set(inForce(log).flatMap(({ action }) => (action.kind === 'withdraw' ? [action.document] : [])))

/** What people added by hand, in the order in which they did; its id is that of any claim. */
export const addedIn = (log: readonly Decision[]): readonly Claim[] =>
  inForce(log).flatMap(({ action }) => {
    if (action.kind !== 'add') return []
    const { document, predicate, roles, certainty, polarity, by = [], evidence } = action
    return [claim({ document, predicate, roles, certainty, polarity, by, evidence, rule: BY_HAND, reasons: [] })]
  })

/**
 * Every claim with its corrections, rejected ones too. A corrected claim keeps its id, so that decisions stay with it;
 * of several corrections of one field the last wins. Claims added by hand come last, and where the reader has come to
 * find the same, only the reader's is kept.
 */
export function corrected(claims: readonly Claim[], log: readonly Decision[]): readonly Claim[] {
  const changes = new Map<Claim['id'], Change[]>()
  for (const { action } of inForce(log)) {
    if (action.kind !== 'edit') continue
    changes.set(action.claim, [...(changes.get(action.claim) ?? []), action.change])
  }
  const byHand = addedIn(log)
  const read = new Set(byHand.length === 0 ? [] : claims.map(({ id }) => id))
  const added = new Map(byHand.flatMap((one) => (read.has(one.id) ? [] : [[one.id, one] as const])))
  const all = added.size === 0 ? claims : [...claims, ...added.values()]
  return changes.size === 0 ? all : all.map((one) => (changes.get(one.id) ?? []).reduce(withChange, one))
}

/** What counts for every answer: corrected claims that nobody rejected, of documents that nobody withdrew. */
export function asDecided(claims: readonly Claim[], log: readonly Decision[]): readonly Claim[] {
  const standing = standings(log)
  const withdrawn = withdrawnIn(log)
  return corrected(claims, log).filter(
    ({ id, document }) => !withdrawn.has(document) && standing.get(id)?.standing !== 'rejected',
  )
}

type Change = Extract<Decision['action'], { kind: 'edit' }>['change']

/** A role given without fillers is emptied; roles that the change does not name stay. */
function withChange(one: Claim, { predicate, certainty, polarity, by, roles }: Change): Claim {
  return {
    ...one,
    predicate: predicate ?? one.predicate,
    certainty: certainty ?? one.certainty,
    polarity: polarity ?? one.polarity,
    by: by ?? one.by,
    roles: roles === undefined ? one.roles : mergedRoles(one.roles, roles),
  } as Claim<Predicate>
}

function mergedRoles(roles: Roles, change: NonNullable<Change['roles']>): Roles {
  const held = Object.entries({ ...roles, ...change }).filter(([, fillers]) => (fillers?.length ?? 0) > 0)
  return Object.fromEntries(held) as Roles
}
