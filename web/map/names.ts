// Which places are named on the map: those that have room beside their mark.
import type { Spot } from '../picture/line.ts'
import { textWidth } from '../picture/text-width.ts'
import type { IncidentView, MapView } from './ask.ts'

export interface Name {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Names of places that have room beside their mark; those of incidents and those with most sentences first. */
export function labelled(
  { incidents, arcs, places }: MapView,
  at: (place: IncidentView['at']) => Spot | undefined,
  { width, height }: { width: number; height: number },
): readonly Name[] {
  const spots = [...incidents.map((one) => one.at), ...arcs.map(({ to }) => to), ...places.map((one) => one.at)]
  const taken: { x: number; y: number; right: number }[] = []
  const done = new Set<string>()
  return spots.flatMap((place): Name | [] => {
    const spot = at(place)
    if (spot === undefined || done.has(place.place)) return []
    done.add(place.place)
    const length = textWidth(place.name)
    const box = { x: spot.x + 11, y: spot.y + 4.5, right: spot.x + 11 + length }
    if (spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) return []
    if (taken.some(({ x, y, right }) => Math.abs(y - box.y) < 16 && x < box.right && box.x < right)) return []
    taken.push(box)
    return { text: place.name, x: box.x, y: box.y }
  })
}
