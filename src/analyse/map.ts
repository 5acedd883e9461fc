// What a map shows: incidents where they happened, journeys and extraditions from one place to another, and every other
// place of which something is told. How large a place is goes with it, for a country is no point; what no report places is
// listed apart and never put anywhere.
import { filled, type Where } from '../model/claim.ts'
import type { EntityId } from '../model/entity.ts'
import type { ClaimId, Edtf } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { entityIn } from '../model/resolution.ts'
import { into, type Material } from './material.ts'
import { type Support, supportOf } from './support.ts'

/** A place and where the gazetteer has it: within `precisionKm` of the point. Degrees, WGS 84. */
export interface Spot {
  readonly place: EntityId
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly precisionKm: number
  /** ISO 3166-1 alpha-2; empty for a sea or a disputed region. */
  readonly country: string
}

export interface IncidentOnMap {
  readonly incident: IncidentId
  readonly title: string
  readonly at: Spot
  /** The claims of its records that name the place. */
  readonly claims: readonly ClaimId[]
}

/** A journey of which the source need not say whence. */
export interface Arc extends Support {
  readonly kind: 'travel' | 'extradition'
  readonly who: readonly EntityId[]
  readonly from?: Spot
  readonly to: Spot
  readonly times: readonly Edtf[]
}

export interface PlacedClaims {
  readonly at: Spot
  readonly claims: readonly ClaimId[]
  readonly incidents: readonly IncidentId[]
}

export interface MapFeatures {
  readonly incidents: readonly IncidentOnMap[]
  /** Claims with the same traveller, origin and destination are one arc. */
  readonly arcs: readonly Arc[]
  /** Most claims first. */
  readonly places: readonly PlacedClaims[]
  readonly unplaced: {
    readonly incidents: readonly IncidentId[]
    /** Places that the gazetteer does not know. */
    readonly places: readonly EntityId[]
    /** Journeys and extraditions whose destination it does not know or the source does not name. */
    readonly journeys: readonly ClaimId[]
  }
}

export function mapOf(material: Material): MapFeatures {
  const spots = spotsIn(material)
  const placed: IncidentOnMap[] = []
  const unplaced: IncidentId[] = []
  const happened = new Map<EntityId, IncidentId[]>()
  for (const incident of material.resolution.incidents.values()) {
    const named = incident.place ? [incident.place] : incident.records.flatMap(({ places }) => places)
    const known = [...new Set(named)].flatMap((place) => spots.get(place) ?? [])
    for (const at of known) {
      const claims = material
        .recorded(incident)
        .filter((claim) => material.takings(claim).some(({ entity }) => entity === at.place))
      placed.push({ incident: incident.id, title: incident.title, at, claims: claims.map(({ id }) => id) })
      into(happened, at.place, incident.id)
    }
    if (known.length === 0) unplaced.push(incident.id)
  }
  const { arcs, journeys } = arcsIn(material, spots)
  const places = [...material.resolution.entities.values()].filter(
    ({ id, type }) => type === 'Place' && material.about(id).length > 0,
  )
  return {
    incidents: placed,
    arcs,
    places: places
      .flatMap(({ id }) => {
        const at = spots.get(id)
        const claims = material.about(id).map((claim) => claim.id)
        return at ? [{ at, claims, incidents: happened.get(id) ?? [] }] : []
      })
      .sort((a, b) => b.claims.length - a.claims.length || (a.at.place < b.at.place ? -1 : 1)),
    unplaced: {
      incidents: unplaced,
      places: places.flatMap(({ id }) => (spots.has(id) ? [] : [id])),
      journeys,
    },
  }
}

/** Where each place lies: the most exact of what its mentions say; of equally exact ones the first. */
function spotsIn(material: Material): ReadonlyMap<EntityId, Spot> {
  const found = new Map<EntityId, Where>()
  for (const claim of material.claims) {
    for (const [, fillers] of filled(claim.roles)) {
      for (const filler of fillers) {
        if (filler.where === undefined) continue
        const place = entityIn(material.resolution, claim, filler)
        const known = place && found.get(place)
        if (place && (known === undefined || filler.where.precisionKm < known.precisionKm))
          found.set(place, filler.where)
      }
    }
  }
  return new Map(
    [...found].map(([place, { lat, lon, precisionKm, country }]) => [
      place,
      { place, name: material.name(place), latitude: lat, longitude: lon, precisionKm, country },
    ]),
  )
}

function arcsIn(
  material: Material,
  spots: ReadonlyMap<EntityId, Spot>,
): Pick<MapFeatures, 'arcs'> & { journeys: ClaimId[] } {
  const ways = new Map<string, { readonly arc: Omit<Arc, keyof Support | 'times'>; readonly claims: ClaimId[] }>()
  const journeys: ClaimId[] = []
  for (const kind of ['travel', 'extradition'] as const) {
    for (const claim of material.of(kind)) {
      const who = [...material.fillers(claim, kind === 'travel' ? 'traveller' : 'person')].sort()
      const ends = (role: 'origin' | 'destination') =>
        material.fillers(claim, role).flatMap((place) => spots.get(place) ?? [])
      // A place beside an extradition without a destination is where the source says it was decided, not where it led.
      const to = ends('destination')
      if (to.length === 0) journeys.push(claim.id)
      const [from] = ends('origin')
      for (const end of to) {
        const key = [kind, ...who, '>', from?.place ?? '', end.place].join(' ')
        const known = ways.get(key)
        if (known) known.claims.push(claim.id)
        else ways.set(key, { arc: { kind, who, ...(from ? { from } : {}), to: end }, claims: [claim.id] })
      }
    }
  }
  const arcs = [...ways.values()].map(({ arc, claims: ids }): Arc => {
    const claims = ids.flatMap((id) => material.claim(id) ?? [])
    const times = claims.flatMap(({ roles }) => (roles.time ?? []).flatMap(({ value }) => (value ?? []) as Edtf[]))
    return { ...arc, times: [...new Set(times)].sort(), ...supportOf(claims) }
  })
  return { arcs, journeys }
}
