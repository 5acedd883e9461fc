// How the round world becomes a flat picture of a case. A region is seen from above its middle (azimuthal, equal areas), so
// that a circle of so many kilometres stays a circle; a case that spans the world is drawn on the whole of it.
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
} from 'd3-geo'
import type { Spot as Place } from '../../src/analyse/map.ts'
import type { Spot } from '../picture/line.ts'

export type Degrees = readonly [longitude: number, latitude: number]

export const degrees = ({ longitude, latitude }: Pick<Place, 'longitude' | 'latitude'>): Degrees => [
  longitude,
  latitude,
]

export interface Flat {
  /** Undefined for what lies on the far side of the world. */
  readonly at: (place: Degrees) => Spot | undefined
  readonly pixelsPerKm: number
  readonly projection: GeoProjection
}

const EARTH_KM = 6371
/** Beyond this much of the globe around its middle, a case is no region. */
const REGION = (70 * Math.PI) / 180
/** A single village is shown with the land around it. */
const LEAST = (4 * Math.PI) / 180
const MARGIN = 40

export function flat(places: readonly Degrees[], { width, height }: { width: number; height: number }): Flat {
  const points = { type: 'MultiPoint' as const, coordinates: places.map(([x, y]) => [x, y]) }
  const middle: Degrees = places.length === 0 ? [15, 30] : geoCentroid(points)
  const far = Math.max(LEAST, ...places.map((place) => geoDistance([...middle], [...place])))
  const isRegion = places.length > 0 && far < REGION
  const projection = (isRegion ? geoAzimuthalEqualArea() : geoEqualEarth())
    .rotate(isRegion ? [-middle[0], -middle[1]] : [-Math.round(middle[0] / 30) * 30, 0])
    .precision(0.5)
  const box: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [Math.max(MARGIN + 1, width - MARGIN), Math.max(MARGIN + 1, height - MARGIN)],
  ]
  if (isRegion) {
    const least = (LEAST * 180) / Math.PI
    const around = places.length === 1 || far <= LEAST ? corners(middle, least) : points
    projection.fitExtent(box, around).clipAngle(Math.min(90, (far * 180) / Math.PI + 50))
  } else projection.fitExtent(box, places.length === 0 ? { type: 'Sphere' } : points)
  return {
    at: ([x, y]) => {
      if (isRegion && geoDistance([...middle], [x, y]) > Math.PI / 2) return undefined
      const found = projection([x, y])
      return found === null ? undefined : { x: found[0], y: found[1] }
    },
    pixelsPerKm: projection.scale() / EARTH_KM,
    projection,
  }
}

const corners = ([x, y]: Degrees, far: number) => ({
  type: 'MultiPoint' as const,
  coordinates: [
    [x, Math.min(89, y + far)],
    [x, Math.max(-89, y - far)],
  ],
})

const STEPS = 40

/** The shortest way over the globe, as many small steps; what lies on the far side is left out. */
export function greatCircle(from: Degrees, to: Degrees, at: Flat['at']): readonly Spot[] {
  const between = geoInterpolate([...from], [...to])
  return Array.from({ length: STEPS + 1 }, (_, i) => at(between(i / STEPS))).filter((spot) => spot !== undefined)
}
