// The words in which the page speaks of a claim. An accused person is never shown as guilty: whoever fills a role that
// incriminates carries the claim's certainty in the role's own name ("alleged perpetrator").
import type { Filler } from '../../src/model/claim.ts'
import { type Certainty, type Polarity, type Predicate, type Role, rolesOf } from '../../src/model/ontology.ts'
import type { ClaimView } from '../api/client.ts'

export const CERTAINTY_MEANS: Readonly<Record<Certainty, string>> = {
  stated: 'the text says so in its own voice or as a court found it',
  reported: 'the text passes it on from somebody else',
  alleged: 'an accusation, a charge or a suspicion',
  possible: 'the text holds it to be possible or likely',
}

export const POLARITY_SAYS: Readonly<Record<Polarity, string>> = {
  affirmed: '',
  denied: 'denied',
  open: 'left open',
}

/** Beside a claim that is decided; one that is not needs no word. */
export const STANDING_SAYS: Readonly<Record<ClaimView['standing'], string>> = {
  open: '',
  accepted: '✓ accepted',
  rejected: '✗ rejected',
}

/** Roles that put a person in the wrong. */
const INCRIMINATING: Partial<Record<Predicate, readonly string[]>> = {
  attack: ['perpetrator', 'sponsor'],
  espionage: ['agent', 'sponsor', 'recipient'],
  death: ['perpetrator'],
  tasking: ['principal', 'agent'],
  recruitment: ['recruiter', 'recruit'],
  payment: ['payer', 'payee'],
  funding: ['funder', 'recipient'],
  training: ['trainee', 'trainer'],
  membership: ['member'],
  leadership: ['leader'],
  representation: ['agent'],
  support: ['supporter'],
  influence: ['actor'],
  operation: ['operator'],
}

const MODIFIED: Readonly<Record<Certainty, string>> = {
  stated: '',
  reported: 'reported ',
  alleged: 'alleged ',
  possible: 'possible ',
}

/** `part-of` → `part of` */
export const plain = (name: string): string => name.replaceAll('-', ' ')

export function roleLabel(
  { predicate, certainty, polarity }: Pick<ClaimView, 'predicate' | 'certainty' | 'polarity'>,
  role: Role,
): string {
  const incriminates = INCRIMINATING[predicate]?.includes(role) ?? false
  if (!incriminates) return plain(role)
  return `${MODIFIED[certainty]}${plain(role)}${polarity === 'denied' ? ' (denied)' : polarity === 'open' ? ' (left open)' : ''}`
}

/** The filled roles in the order of the ontology, whatever order the reader found them in. */
export function rolesInOrder({
  predicate,
  roles,
}: Pick<ClaimView, 'predicate' | 'roles'>): readonly (readonly [Role, readonly Filler[]])[] {
  const held = roles as Readonly<Partial<Record<Role, readonly Filler[]>>>
  const order = Object.keys(rolesOf(predicate)) as Role[]
  return order.flatMap((role) => (held[role] === undefined ? [] : [[role, held[role]] as const]))
}

/** The best short word for a filler: a full name rather than "he", a code rather than the words that gave it. */
export function shortName({ at, name, type, value }: Filler): string {
  if (type === 'Code') return plain(value ?? at.quote)
  return name ?? at.quote
}

/** In a list a date says more than the words for it: "Tuesday" → `2025-03-11`. */
export const inList = (filler: Filler): string =>
  filler.type === 'Time' ? (filler.value ?? filler.at.quote) : shortName(filler)

/** One line for announcements: "arrest: Anar Omarov". */
export function inBrief(claim: Pick<ClaimView, 'predicate' | 'roles'>): string {
  const first = rolesInOrder(claim)[0]?.[1][0]
  return `${plain(claim.predicate)}${first === undefined ? '' : `: ${shortName(first)}`}`
}
