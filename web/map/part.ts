// Which part of the map is drawn: layers, the stretch of time that all rooms share, and a few incidents where many lie on
// one place.
import { isInTime } from '../picture/in-time.ts'
import type { MapView } from './ask.ts'

export const LAYERS = { travel: 'travel and extraditions', places: 'other places' } as const
export type Layer = keyof typeof LAYERS
export const ALL = Object.keys(LAYERS) as Layer[]

/** What the stretch of time and the layers leave; what has no date always stays. */
export function mapPart(
  { incidents, arcs, places, unplaced }: MapView,
  time: { readonly from?: string | undefined; readonly to?: string | undefined },
  layers: readonly Layer[],
  only: ReadonlySet<string> | undefined,
): MapView {
  return {
    incidents: incidents.filter(({ incident, stretch }) => isInTime(stretch, time) && (only?.has(incident) ?? true)),
    arcs: layers.includes('travel')
      ? arcs.filter(({ stretches }) => stretches.length === 0 || stretches.some((one) => isInTime(one, time)))
      : [],
    places: layers.includes('places') ? places : [],
    unplaced,
  }
}
