// What happened where: the places of a case with their claims and incidents, put on the map by a gazetteer that is
// passed in. A place that it does not know stays in the list without a point.
import type { EntityId } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { into, type Material } from './material.ts'

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
  /** How large the named place is, in kilometres, where the gazetteer tells: a country is no point. */
  readonly radius?: number
}

/** Where a name lies; `names` are all names of the place, best first. */
export type Locate = (names: readonly string[], place: EntityId) => Coordinates | undefined

export interface PlaceOnMap {
  readonly place: EntityId
  readonly name: string
  readonly at?: Coordinates
  readonly claims: readonly ClaimId[]
  readonly incidents: readonly IncidentId[]
}

/** Most claims first. */
export function placesOf(material: Material, locate: Locate): readonly PlaceOnMap[] {
  const incidents = new Map<EntityId, IncidentId[]>()
  for (const { id, place, records } of material.resolution.incidents.values()) {
    const places = new Set([...(place ? [place] : []), ...records.flatMap((record) => record.places)])
    for (const entity of places) into(incidents, entity, id)
  }
  return [...material.resolution.entities.values()]
    .filter(({ id, type }) => type === 'Place' && material.about(id).length > 0)
    .map(({ id, name, names }) => {
      const at = locate(names, id)
      return {
        place: id,
        name,
        ...(at ? { at } : {}),
        claims: material.about(id).map((claim) => claim.id),
        incidents: incidents.get(id) ?? [],
      }
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.place < b.place ? -1 : 1))
}
