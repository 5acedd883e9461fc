// What speaks for one candidate: its size, a containing place in the name, and the places named around it. Weights are
// in powers of ten of population: a support of 1 outweighs a tenfold larger town. They were set by hand and checked on LGL.
import { longForm, US_STATES } from '../lexicon/places/abbreviations.ts'
import { distanceKm } from './distance.ts'
import type { Gazetteer, Place } from './gazetteer.ts'
import { placeKey } from './key.ts'

/** A place named in the same document; the nearest to the name first. */
export interface Nearby {
  readonly country?: string
  readonly name?: string
  /** What the name was found to mean. */
  readonly place?: Pick<Place, 'name' | 'country' | 'kind' | 'lat' | 'lon' | 'precisionKm'> & {
    readonly region?: string
  }
}

export interface Evidence {
  readonly score: number
  /** The part of the score that comes from the text. */
  readonly support: number
  readonly reasons: readonly string[]
}

type Known = NonNullable<Nearby['place']>
interface Around {
  readonly name: string
  readonly country: string
  readonly place?: Known
  /** Every first-level region of that name. */
  readonly regions: readonly Place[]
}

const WEIGHT = {
  country: 2.5, // a country outranks a town of the same name: Jordan, Lebanon, Mali
  capital: 1.5,
  seat: 0.5,
  listed: 5.5, // hand-listed regions and sites, as large as a town of 300,000
  sameCountry: 4, // all places around it lie in its country
  sameRegion: 2.5, // its own region is named, or it holds a place that is
  close: 1.5, // a place within 150 km is named
  within: 8, // "Tripoli, Lebanon"
} as const
/** Farther away in the text than this many names, a place is no context. */
const REACH = 30
const NEAR_KM = 150

/** What the names around say, worked out once for all candidates of a name. */
export function survey(gazetteer: Gazetteer, nearby: readonly Nearby[], self: string): readonly Around[] {
  const own = placeKey(self)
  return nearby.slice(0, REACH).flatMap((n): readonly Around[] => {
    if (n.name !== undefined && placeKey(n.name) === own) return []
    const all = n.name === undefined ? [] : gazetteer.lookup(longForm(n.name))
    const place = n.place ?? likely(all)
    const country = n.place?.country ?? n.country ?? place?.country ?? ''
    return [
      {
        name: n.name ?? country,
        country,
        ...(place ? { place } : {}),
        regions: all.filter((p) => p.kind === 'region'),
      },
    ]
  })
}

export function evidence(
  gazetteer: Gazetteer,
  place: Place,
  around: readonly Around[],
  within: string | undefined,
): Evidence {
  const reasons: string[] = []
  let support = 0
  if (within !== undefined) {
    const inside = contains(gazetteer, within, place)
    support += inside ? WEIGHT.within : -WEIGHT.within / 2
    if (inside) reasons.push(`the text says that it lies in ${within}`)
  }
  const countries = around.filter(({ country }) => country !== '')
  const here = place.country === '' ? 0 : countries.filter(({ country }) => country === place.country).length
  if (here > 0) {
    support += (WEIGHT.sameCountry * here) / (countries.length + 0.5)
    reasons.push(`${here} of ${countries.length} places named around it lie in ${place.country}`)
  }
  const region = around.find(
    (a) =>
      a.regions.some((r) => inRegion(place, r)) ||
      (a.place !== undefined && (inRegion(a.place, place) || sameRegion(a.place, place))),
  )
  if (region) {
    support += WEIGHT.sameRegion
    reasons.push(place.kind === 'region' ? `${region.name} lies in it` : `${region.name} is of the same region`)
  }
  const close =
    place.kind === 'country' || place.precisionKm > NEAR_KM
      ? undefined
      : around.find(
          (a) =>
            a.place !== undefined &&
            a.place.kind !== 'country' &&
            a.place.precisionKm <= 60 &&
            distanceKm(a.place, place) < NEAR_KM,
        )
  if (close) {
    support += WEIGHT.close
    reasons.push(`${close.name} is close by`)
  }
  return { score: prior(place) + support, support, reasons }
}

export function prior(place: Place): number {
  const size = Math.log10(place.population + 100)
  if (place.kind === 'country') return size + WEIGHT.country
  if (place.kind === 'region') return place.population > 0 ? size - 1 : WEIGHT.listed
  if (place.kind === 'site') return WEIGHT.listed
  return size + (place.seat === 'country' ? WEIGHT.capital : place.seat === 'region' ? WEIGHT.seat : 0)
}

/** What a name most likely means by itself: its largest bearer, if it is large or alone. */
function likely(all: readonly Place[]): Place | undefined {
  const best = all.reduce<Place | undefined>(
    (top, p) => (top === undefined || prior(p) > prior(top) ? p : top),
    undefined,
  )
  return best?.kind === 'city' && (best.doubtful !== undefined || (best.population < 15_000 && all.length > 1))
    ? undefined
    : best
}

/** Whether `inner` lies in the first-level region `outer`. */
const inRegion = (inner: Known, outer: Known): boolean =>
  outer.kind === 'region' &&
  inner.kind !== 'country' &&
  inner.region !== undefined &&
  inner.country === outer.country &&
  placeKey(inner.region) === placeKey(outer.name)

const sameRegion = (a: Known, b: Known): boolean =>
  a.kind !== 'country' && a.country === b.country && a.region !== undefined && a.region === b.region

function contains(gazetteer: Gazetteer, outer: string, inner: Place): boolean {
  return outer
    .split(', ')
    .some((part) =>
      gazetteer
        .lookup(US_STATES.get(part) ?? longForm(part))
        .some(
          (p) =>
            (p.kind === 'country' && p.country === inner.country) ||
            inRegion(inner, p) ||
            (p.kind !== 'country' && p !== inner && p.country === inner.country && distanceKm(p, inner) < 30),
        ),
    )
}
