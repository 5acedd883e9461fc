// Whether two reports may speak of one place. A suburb lies in its city and a city in its country, so a report that
// gives the country only agrees with both; two towns far from each other do not.
import type { Filler, Where } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import { distanceKm } from '../../read/places/distance.ts'

/** A place as a report gives it. */
export interface Spot {
  readonly id: EntityId
  readonly name: string
  readonly kind?: string
  /** ISO 3166-1 alpha-2; empty where it is not known. */
  readonly country: string
  readonly where?: Where
}

export const spotOf = (id: EntityId, { name, at, kind, value, where }: Filler): Spot => ({
  id,
  name: name ?? at.quote,
  ...(kind === undefined ? {} : { kind }),
  country: kind === 'country' ? (value ?? where?.country ?? '') : (where?.country ?? ''),
  ...(where === undefined ? {} : { where }),
})

const PLACED = ['one place', 'one within the other', 'one country', 'far from each other', 'other countries'] as const
/** How two places lie; nothing is known where a place is not on the map. */
export type Placed = (typeof PLACED)[number]

/** The best that two reports' places allow, best first as in PLACED. */
export function placed(
  one: readonly Spot[],
  other: readonly Spot[],
): { how: Placed; of: readonly [Spot, Spot] } | undefined {
  let best: { how: Placed; of: readonly [Spot, Spot] } | undefined
  for (const a of one) {
    for (const b of other) {
      const how = between(a, b)
      if (how && (!best || PLACED.indexOf(how) < PLACED.indexOf(best.how))) best = { how, of: [a, b] }
    }
  }
  return best
}

/** Beyond what the two points leave open, towns within this many kilometres are one area. */
const NEAR_KM = 15

function between(a: Spot, b: Spot): Placed | undefined {
  const countries = [a, b].filter(({ kind }) => kind === 'country')
  if (a.id === b.id) return countries.length > 0 ? 'one country' : 'one place'
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return 'other countries'
  if (countries.length > 0) return a.country !== '' && a.country === b.country ? 'one country' : undefined
  if (a.where && b.where) {
    const apart = distanceKm(a.where, b.where)
    const open = Math.max(a.where.precisionKm, b.where.precisionKm)
    if (apart <= open + NEAR_KM) return 'one within the other'
    return 'far from each other'
  }
  return a.kind === 'city' && b.kind === 'city' ? 'far from each other' : undefined
}
