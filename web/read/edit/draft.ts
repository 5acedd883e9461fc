// A claim while somebody writes it: what it says so far, and the decision that it becomes. Only what was changed goes
// into the decision, so that two people who correct different fields do not undo each other.
import type { Filler, Speaker } from '../../../src/model/claim.ts'
import type { ClaimId, DocumentId } from '../../../src/model/ids.ts'
import { type Certainty, type Polarity, type Predicate, rolesOf } from '../../../src/model/ontology.ts'
import type { Quote } from '../../../src/model/span.ts'
import type { ClaimView, NewDecision } from '../../api/client.ts'

export type Roles = Readonly<Record<string, readonly Filler[]>>

export interface Draft {
  readonly predicate: Predicate
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly by: readonly Speaker[]
  readonly roles: Roles
}

export const draftOf = ({ predicate, certainty, polarity, by, roles }: ClaimView): Draft => ({
  predicate,
  certainty,
  polarity,
  by,
  roles: roles as Roles,
})

/** What fills roles that the predicate knows; the rest is put aside and comes back with the old predicate. */
export const fitting = ({ predicate, roles }: Draft): Roles => {
  const known = rolesOf(predicate)
  return Object.fromEntries(Object.entries(roles).filter(([role, fillers]) => role in known && fillers.length > 0))
}

export const withRole = (draft: Draft, role: string, fillers: readonly Filler[]): Draft => ({
  ...draft,
  roles: { ...draft.roles, [role]: fillers },
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type Edit = Extract<NewDecision['action'], { kind: 'edit' }>

/** The correction, or nothing where the draft says what the claim says. */
export function editOf(claim: ClaimView, draft: Draft): Edit | undefined {
  const before = draftOf(claim)
  const now = fitting(draft)
  const names = new Set([...Object.keys(before.roles), ...Object.keys(now)])
  const roles = [...names].flatMap((role) =>
    same(before.roles[role] ?? [], now[role] ?? []) ? [] : [[role, now[role] ?? []] as const],
  )
  const change = {
    ...(draft.predicate === before.predicate ? {} : { predicate: draft.predicate }),
    ...(draft.certainty === before.certainty ? {} : { certainty: draft.certainty }),
    ...(draft.polarity === before.polarity ? {} : { polarity: draft.polarity }),
    ...(same(draft.by, before.by) ? {} : { by: draft.by }),
    ...(roles.length === 0 ? {} : { roles: Object.fromEntries(roles) }),
  }
  return Object.keys(change).length === 0
    ? undefined
    : ({ kind: 'edit', claim: claim.id as ClaimId, change } as unknown as Edit)
}

type Add = Extract<NewDecision['action'], { kind: 'add' }>

export const addOf = (document: DocumentId, draft: Draft, evidence: Quote): Add =>
  ({
    kind: 'add',
    document,
    predicate: draft.predicate,
    certainty: draft.certainty,
    polarity: draft.polarity,
    by: draft.by,
    roles: fitting(draft),
    evidence,
  }) as unknown as Add

/** What keeps a draft from being saved, as a sentence. */
export const wanting = (draft: Draft): string | undefined =>
  Object.keys(fitting(draft)).length === 0
    ? 'Fill at least one role: choose a name, or select words in the text.'
    : undefined
