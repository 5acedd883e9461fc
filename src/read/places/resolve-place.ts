// Chooses among the places of one name. An ordinary word or a given name needs support; an unknown name stays a name.
import type { PlaceKind } from '../../model/ontology.ts'
import { evidence, type Nearby, survey } from './evidence.ts'
import type { Gazetteer, Place } from './gazetteer.ts'

export interface ResolvedPlace {
  readonly name: string
  readonly country: string
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  readonly precisionKm: number
  readonly region?: string
  /** Why this place and not another of the name, in plain words. */
  readonly reasons: readonly string[]
}

export interface PlaceContext {
  readonly nearby: readonly Nearby[]
}

export function resolvePlace(gazetteer: Gazetteer, name: string, { nearby }: PlaceContext): ResolvedPlace | undefined {
  const [head, ...containers] = name.split(/\s*,\s*/)
  const whole = gazetteer.lookup(name)
  const qualified = containers.length > 0 && whole.length === 0
  const candidates = qualified ? gazetteer.lookup(head!) : whole
  const within = qualified ? containers.join(', ') : undefined
  const around = survey(gazetteer, nearby, head!)
  const scored = candidates
    .map((place) => ({ place, ...evidence(gazetteer, place, around, within) }))
    .sort(
      (a, b) =>
        b.score - a.score || b.place.population - a.place.population || (a.place.country < b.place.country ? -1 : 1),
    )
  const best = scored[0]
  if (!best || !trusted(best.place, best.support)) return undefined
  const { place } = best
  const others = scored.length - 1
  return {
    name: place.name,
    country: place.country,
    kind: place.kind,
    lat: place.lat,
    lon: place.lon,
    precisionKm: place.precisionKm,
    ...(place.region === undefined ? {} : { region: place.region }),
    reasons: [
      ...best.reasons,
      others === 0
        ? 'the only place of that name in the gazetteer'
        : `${best.reasons.length > 0 ? 'so' : 'by its size'} preferred to ${others} other place${others > 1 ? 's' : ''} of that name`,
    ],
  }
}

/** How much support from the text a place needs before its name alone may stand for it. */
function trusted(place: Place, support: number): boolean {
  if (place.kind !== 'city') return true
  if (place.doubtful === 'word') return support >= 1 || (place.population >= 300_000 && place.seat !== undefined)
  if (place.doubtful === 'given-name') return support >= 1 || place.population >= 200_000
  return place.population >= 5_000 || place.seat !== undefined || support >= 0.8
}
