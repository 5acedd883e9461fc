// Which claims the reading room shows, as its address says: `predicate=arrest,charge&certainty=alleged&standing=open`.
// Claims of a special category (descent) stay out of sight unless the reader asks for them.
import { CERTAINTIES, type Certainty, isSpecialCategory, PREDICATES, type Predicate } from '../../src/model/ontology.ts'
import type { Params } from '../address.ts'
import type { ClaimView } from '../api/client.ts'

export const STANDINGS = ['open', 'accepted', 'rejected'] as const

export interface Shown {
  /** Empty: all of them. */
  readonly predicates: ReadonlySet<Predicate>
  readonly certainty: ReadonlySet<Certainty>
  readonly standing: ReadonlySet<ClaimView['standing']>
  readonly special: boolean
}

const listed = <T extends string>(value: string | undefined, all: readonly T[]): ReadonlySet<T> => {
  const asked = new Set((value ?? '').split(','))
  return new Set(all.filter((one) => asked.has(one)))
}

export const shownBy = (params: Params): Shown => ({
  predicates: listed(params.predicate, PREDICATES),
  certainty: listed(params.certainty, CERTAINTIES),
  standing: listed(params.standing, STANDINGS),
  special: params.special === '1',
})

/** `undefined` for an empty set, so that it leaves the address. */
export const inAddress = (set: ReadonlySet<string>): string | undefined =>
  set.size === 0 ? undefined : [...set].join(',')

export const toggled = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

const allows = <T>(set: ReadonlySet<T>, one: T): boolean => set.size === 0 || set.has(one)

export const isShown = ({ predicates, certainty, standing, special }: Shown, claim: ClaimView): boolean =>
  (special || !isSpecialCategory(claim.predicate)) &&
  allows(predicates, claim.predicate) &&
  allows(certainty, claim.certainty) &&
  allows(standing, claim.standing)
