// Journeys and extraditions over the globe, each in the line of its certainty with a head where it leads. Those of which
// nobody says whence come in as short arrows beside one another; where they are many, as one arrow with their number.
import { CertainPath } from '../picture/certain-path.tsx'
import type { Spot } from '../picture/line.ts'
import { inSureness } from '../picture/sureness.ts'
import { seen, type View } from '../picture/zoom.ts'
import type { ArcView } from './ask.ts'
import { MapButton } from './map-button.tsx'
import { degrees, type Flat, greatCircle } from './projection.ts'

const arcSaid = (arc: ArcView): string =>
  [arc.label, arc.kind, inSureness(arc), ...arc.times].filter(Boolean).join(' · ')

interface ArcsProps {
  readonly isBright: (entities: readonly string[], incidents: readonly string[]) => boolean
  readonly onOpen: (claims: readonly string[], about: string) => void
  readonly arcs: readonly ArcView[]
  readonly plane: Flat
  readonly zoom: View
}

const STUB = 44
const TURN = 0.42

export function Arcs({ arcs, plane, zoom, isBright, onOpen }: ArcsProps) {
  const { ways, comings } = sorted(arcs)
  const inSight = (place: ArcView['to']): Spot | undefined => {
    const spot = plane.at(degrees(place))
    return spot && seen(zoom, spot)
  }
  const stub = (to: Spot, nth: number): readonly Spot[] => {
    const turn = -Math.PI * 0.75 + nth * TURN
    const at = (far: number): Spot => ({ x: to.x + far * Math.cos(turn), y: to.y + far * Math.sin(turn) })
    return [at(STUB), at(7)]
  }
  const bright = ({ who, from, to }: ArcView): boolean =>
    isBright([...who, to.place, ...(from ? [from.place] : [])], [])
  return (
    <>
      {ways.map((arc) => (
        <MapButton key={keyOf(arc)} said={arcSaid(arc)} onOpen={() => onOpen(arc.claims, arc.label)} dim={!bright(arc)}>
          <Journey
            kind={arc.kind}
            way={greatCircle(degrees(arc.from), degrees(arc.to), plane.at).map((spot) => seen(zoom, spot))}
            certainty={arc.weakest}
            state={arc.state}
          />
        </MapButton>
      ))}
      {comings.map((coming) => {
        const { to } = coming[0]!
        const spot = inSight(to)
        if (spot === undefined) return null
        if (coming.length <= MOST_STUBS)
          return coming.map((arc, i) => (
            <MapButton
              key={keyOf(arc)}
              said={arcSaid(arc)}
              onOpen={() => onOpen(arc.claims, arc.label)}
              dim={!bright(arc)}
            >
              <Journey kind={arc.kind} way={stub(spot, i)} certainty={arc.weakest} state={arc.state} />
            </MapButton>
          ))
        const said = `${coming.length} journeys and extraditions to ${to.name} from where is not said`
        const way = stub(spot, 0)
        return (
          <MapButton
            key={to.place}
            said={said}
            onOpen={() => onOpen([...new Set(coming.flatMap(({ claims }) => claims))], said)}
            dim={!coming.some(bright)}
          >
            <Journey kind="travel" way={way} certainty="stated" state="affirmed" />
            <text className="coming" x={way[0]!.x - 4} y={way[0]!.y}>
              {coming.length}
            </text>
          </MapButton>
        )
      })}
    </>
  )
}

/** More than this from nowhere known to one place would hide it: they are one arrow with their number. */
const MOST_STUBS = 4

type Way = ArcView & { readonly from: NonNullable<ArcView['from']> }

/** Journeys from end to end, and by destination those of which nobody says whence. */
function sorted(arcs: readonly ArcView[]) {
  const comings = new Map<string, ArcView[]>()
  for (const arc of arcs) {
    if (arc.from === undefined) comings.set(arc.to.place, [...(comings.get(arc.to.place) ?? []), arc])
  }
  return { ways: arcs.filter((arc): arc is Way => arc.from !== undefined), comings: [...comings.values()] }
}

const keyOf = ({ kind, who, from, to }: ArcView): string => `${kind} ${who.join()} ${from?.place} ${to.place}`

interface JourneyProps {
  readonly kind: ArcView['kind']
  readonly way: readonly Spot[]
  readonly certainty: ArcView['weakest']
  readonly state: ArcView['state']
}

function Journey({ kind, way, certainty, state }: JourneyProps) {
  const [before, last] = [way.at(-2), way.at(-1)]
  if (before === undefined || last === undefined) return null
  const heading = (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI
  return (
    <g className={`arc ${kind}`}>
      <path className="hit-line" d={`M${way.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      <CertainPath way={way} certainty={certainty} state={state} width={kind === 'extradition' ? 2.6 : 1.8} />
      <path className="head" d="M0 0l-9-4.5v9z" transform={`translate(${last.x} ${last.y}) rotate(${heading})`} />
    </g>
  )
}
