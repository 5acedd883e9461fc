// The words on the picture of a chain: what a link is, what part somebody plays.
import type { LinkKind, Rank } from '../../src/analyse/chain/index.ts'

const KIND_SAYS: Readonly<Record<LinkKind, string>> = {
  'part-of': 'part of it',
  founding: 'founding',
  funding: 'funding',
  leadership: 'leadership',
  membership: 'membership',
  representation: 'acted for',
  sponsorship: 'sponsor',
  tasking: 'order',
  payment: 'payment',
  recruitment: 'recruitment',
  training: 'training',
  reporting: 'got the take',
  attack: 'attack',
  espionage: 'spying',
}

/** `order, payment`: from the upper to the lower. */
export const kindsInWords = (kinds: readonly LinkKind[]): string => kinds.map((kind) => KIND_SAYS[kind]).join(', ')

export const RANK_SAYS: Readonly<Record<Rank, string>> = {
  state: 'state',
  service: 'service',
  officer: 'officer',
  broker: 'broker',
  organisation: 'organisation',
  recruiter: 'recruiter',
  operative: 'operative',
  target: 'target',
}
