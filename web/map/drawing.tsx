// The map: land, circles as large as the words leave the place open, incidents, journeys with their direction. Marks keep
// their size however close one comes; everything on it is a button that opens its sentences.
import { memo, useMemo, useRef } from 'react'
import { useSize } from '../picture/frame-size.ts'
import type { Spot } from '../picture/line.ts'
import { seen, useZoom } from '../picture/zoom.ts'
import { MARKS } from '../timeline/layers.ts'
import type { IncidentView, MapView } from './ask.ts'
import { clusters, fanned } from './clusters.ts'
import { Arcs } from './journeys.tsx'
import { useLand } from './land.ts'
import { MapButton } from './map-button.tsx'
import { labelled } from './names.ts'
import { degrees, flat } from './projection.ts'

interface Props {
  /** All of it; decides what the map shows of the world. */
  readonly whole: MapView
  /** What is drawn. */
  readonly view: MapView
  readonly isBright: (entities: readonly string[], incidents: readonly string[]) => boolean
  readonly onOpen: (claims: readonly string[], about: string) => void
  /** Many at one place: they are shown in the list. */
  readonly onMany: (incidents: readonly string[]) => void
}

const Land = memo(function Land({ paths }: { paths: readonly string[] }) {
  return (
    <g className="land">
      {paths.map((d, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outlines have no other name and never change their order
        <path key={i} d={d} />
      ))}
    </g>
  )
})

export const incidentSaid = ({ title, at, time }: IncidentView): string =>
  [title, at.name, `within ${Math.round(at.precisionKm)} km`, time].filter(Boolean).join(' · ')
export function MapDrawing({ whole, view, isBright, onOpen, onMany }: Props) {
  const frame = useRef<HTMLElement>(null)
  const size = useSize(frame)
  const { view: zoom, handlers, closer, further, all, move } = useZoom(frame)
  const plane = useMemo(() => flat(spotsOf(whole).map(degrees), size), [whole, size])
  const land = useLand(plane.projection, size)
  const at = (place: Parameters<typeof degrees>[0]): Spot | undefined => {
    const spot = plane.at(degrees(place))
    return spot && seen(zoom, spot)
  }
  const km = plane.pixelsPerKm * zoom.k
  const groups = clusters(view.incidents, (one) => at(one.at))
  const labels = labelled(view, at, size)
  return (
    <section ref={frame} className="map-frame" aria-label="Map; the list beside it holds the same" {...handlers}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each of its marks has a name of its own */}
      <svg width={size.width} height={size.height}>
        <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>
          <Land paths={land} />
        </g>
        {view.places.map((place) => {
          const spot = at(place.at)
          if (spot === undefined) return null
          return (
            <MapButton
              key={place.at.place}
              said={`${place.at.name}: ${place.claims.length} sentences, within ${Math.round(place.at.precisionKm)} km`}
              onOpen={() => onOpen(place.claims, place.at.name)}
              dim={!isBright([place.at.place], place.incidents)}
            >
              <circle className="place" cx={spot.x} cy={spot.y} r={3.5} />
              <circle className="hit" cx={spot.x} cy={spot.y} r={12} />
            </MapButton>
          )
        })}
        {view.incidents.map(({ incident, at: place, entities }) => {
          const spot = at(place)
          return (
            spot && (
              <circle
                key={`${incident} ${place.place}`}
                className="precision"
                data-dim={!isBright(entities, [incident]) || undefined}
                cx={spot.x}
                cy={spot.y}
                r={Math.max(10, place.precisionKm * km)}
              />
            )
          )
        })}
        <Arcs arcs={view.arcs} plane={plane} zoom={zoom} isBright={isBright} onOpen={onOpen} />
        {groups.map((group) => {
          const { middle, members } = group
          const fan = fanned(group)
          if (fan === undefined) {
            const said = `${members.length} incidents near ${members[0]!.at.name}: show them in the list`
            return (
              <MapButton
                key={members[0]!.incident}
                said={said}
                onOpen={() => onMany(members.map(({ incident }) => incident))}
                dim={!members.some(({ incident, entities }) => isBright(entities, [incident]))}
              >
                <circle className="many" cx={middle.x} cy={middle.y} r={14} />
                <text className="number" x={middle.x} y={middle.y + 4.5}>
                  {members.length}
                </text>
              </MapButton>
            )
          }
          return fan.map(({ one, at: spot }) => (
            <MapButton
              key={`${one.incident} ${one.at.place}`}
              said={incidentSaid(one)}
              onOpen={() => onOpen(one.claims, `${one.title}: ${one.at.name}`)}
              dim={!isBright(one.entities, [one.incident])}
            >
              {fan.length > 1 && <path className="leader" d={`M${middle.x} ${middle.y}L${spot.x} ${spot.y}`} />}
              <path className="incident" d={MARKS.incident} transform={`translate(${spot.x} ${spot.y}) scale(1.3)`} />
              <circle className="hit" cx={spot.x} cy={spot.y} r={12} />
            </MapButton>
          ))
        })}
        <g className="names">
          {labels.map(({ text, x, y }) => (
            <text key={text + x} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <div className="zoom-buttons">
        <button type="button" className="button" aria-label="Closer" onClick={closer}>
          +
        </button>
        <button type="button" className="button" aria-label="Further away" onClick={further}>
          −
        </button>
        <button type="button" className="button" onClick={all}>
          All
        </button>
        {(
          [
            ['←', 'West', 1, 0],
            ['→', 'East', -1, 0],
            ['↑', 'North', 0, 1],
            ['↓', 'South', 0, -1],
          ] as const
        ).map(([sign, says, x, y]) => (
          <button key={says} type="button" className="button" aria-label={says} onClick={() => move(x, y)}>
            {sign}
          </button>
        ))}
      </div>
      <ScaleBar km={km} />
    </section>
  )
}

/** A country as large as this says little of where a case is at home. */
const LARGE_KM = 600

/** What must be in sight at first: incidents, journeys from end to end, and places that are small enough to be places. */
function spotsOf({ incidents, arcs, places }: MapView) {
  const all = [...incidents, ...places].map(({ at }) => at)
  const small = all.filter(({ precisionKm }) => precisionKm <= LARGE_KM)
  const ends = arcs.flatMap(({ from, to }) => (from ? [from, to] : []))
  return [...(small.length > 0 ? small : all), ...ends]
}

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
const WIDEST = 120

function ScaleBar({ km }: { km: number }) {
  const length = ROUND.findLast((one) => one * km <= WIDEST) ?? ROUND[0]!
  return (
    <p className="scale-bar">
      <svg width={length * km + 2} height="8" aria-hidden="true">
        <path d={`M1 1v6h${length * km}v-6`} fill="none" stroke="currentColor" />
      </svg>{' '}
      {length.toLocaleString('en-GB')} km
    </p>
  )
}
