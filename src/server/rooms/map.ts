// What happened where: incidents and journeys with the size of the place that the words leave open, other places of which
// something is told, and what has no place on the map, in words.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type Arc,
  type ClaimId,
  type Edtf,
  type EntityId,
  eventWords,
  type Incident,
  type IncidentId,
  type IncidentOnMap,
  type MapFeatures,
  type Material,
  mapOf,
  type PlacedClaims,
  type Stretch,
  stretchOf,
} from '../../index.ts'
import { as } from '../api.ts'
import { perBoard } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'
import { ids, stretch, supported } from './shapes.ts'

export interface IncidentView extends IncidentOnMap {
  readonly time?: Edtf
  readonly stretch: Stretch
  /** Who ordered it, who did it, at whom it was aimed. */
  readonly entities: readonly EntityId[]
}

export interface ArcView extends Arc {
  /** "Milan Rook from Brno to Trabzon". */
  readonly label: string
  /** One for each of its times; none where it has no date. */
  readonly stretches: readonly Stretch[]
}

export interface MapView {
  readonly incidents: readonly IncidentView[]
  readonly arcs: readonly ArcView[]
  readonly places: readonly PlacedClaims[]
  /** What the gazetteer does not know or the sources do not place, by name and with sentences. */
  readonly unplaced: {
    readonly incidents: readonly Listed[]
    readonly places: readonly Listed[]
    readonly journeys: readonly Listed[]
  }
}

export interface Listed {
  readonly id: string
  readonly label: string
  readonly claims: readonly ClaimId[]
}

const spot = z.strictObject({
  place: z.string(),
  name: z.string(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  precisionKm: z.number().nonnegative(),
  country: z.string(),
})
const listed = list(z.strictObject({ id: z.string(), label: z.string(), claims: ids }))

export const mapView = as<MapView>(
  z.strictObject({
    incidents: list(
      z.strictObject({
        incident: z.string(),
        title: z.string(),
        at: spot,
        claims: ids,
        time: z.string().optional(),
        stretch,
        entities: ids,
      }),
    ),
    arcs: list(
      z.strictObject({
        kind: z.enum(['travel', 'extradition']),
        who: ids,
        from: spot.optional(),
        to: spot,
        times: z.array(z.string()).readonly(),
        label: z.string(),
        stretches: list(stretch),
        ...supported,
      }),
    ),
    places: list(z.strictObject({ at: spot, claims: ids, incidents: ids })),
    unplaced: z.strictObject({ incidents: listed, places: listed, journeys: listed }),
  }),
).openapi('Map')

const getMap = createRoute({
  method: 'get',
  path: '/map',
  summary: 'Incidents, journeys and places with their coordinates and precision, and what has none',
  responses: { 200: gives(mapView, 'The map'), ...refuses },
})

export function viewOf(material: Material, { incidents, arcs, places, unplaced }: MapFeatures): MapView {
  const incident = (id: IncidentId): Incident => material.resolution.incidents.get(id)!
  const recorded = (id: IncidentId): readonly ClaimId[] => material.recorded(incident(id)).map((claim) => claim.id)
  return {
    incidents: incidents.map(({ incident: id, title, at, claims }) => {
      const { time, sponsors, perpetrators, targets } = incident(id)
      return {
        incident: id,
        title,
        at,
        claims: claims.length > 0 ? claims : recorded(id),
        ...(time === undefined ? {} : { time }),
        stretch: time === undefined ? {} : stretchOf(time),
        entities: [...new Set([...sponsors, ...perpetrators, ...targets])],
      }
    }),
    arcs: arcs.map((arc) => ({ ...arc, label: arcLabel(material, arc), stretches: arc.times.map(stretchOf) })),
    places,
    unplaced: {
      incidents: unplaced.incidents.map((id) => ({ id, label: incident(id).title, claims: recorded(id) })),
      places: unplaced.places.map((id) => ({
        id,
        label: material.name(id),
        claims: material.about(id).map((claim) => claim.id),
      })),
      journeys: unplaced.journeys.flatMap((id) => {
        const claim = material.claim(id)
        return claim ? [{ id, label: eventWords(material, claim), claims: [id] }] : []
      }),
    },
  }
}

function arcLabel(material: Material, { kind, who, from, to }: Arc): string {
  const names = who.map(material.name).join(', ') || 'somebody'
  return `${names}${kind === 'extradition' ? ' extradited' : ''}${from ? ` from ${from.name}` : ''} to ${to.name}`
}

const map = perBoard(({ material }) => viewOf(material, mapOf(material)))

export const mapRoom: Room = (api, { board }) => {
  api.openapi(getMap, async (c) => c.json(map(await board()), 200))
}
