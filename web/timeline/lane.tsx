// One lane: a person or an incident by name, its events on the scale, and how many lie outside what is in sight.
import { memo } from 'react'
import { useEntityIndex } from '../api/queries.ts'
import { LegalStepMark } from '../people/entity-name.tsx'
import { disagreements, type PlacedLane } from './arranged.ts'
import type { EventView } from './ask.ts'
import { EventMark, ROW } from './event-mark.tsx'

interface Props {
  readonly placed: PlacedLane
  readonly width: number
  readonly focus: string | undefined
  readonly isBright: (event: EventView) => boolean
  /** The one mark that Tab reaches. */
  readonly reachable: string | undefined
  readonly onFocus: (id: string) => void
  readonly onOpen: (event: EventView, name: string) => void
}

const AIR = 8

export const eventName = (lane: string, i: number): string => `${lane} ${i}`

export const Lane = memo(function Lane({ placed, width, focus, isBright, reachable, onFocus, onOpen }: Props) {
  const { lane, events, before, after, height } = placed
  const id = lane.entity ?? lane.incident ?? lane.name
  const line = useEntityIndex().get(lane.entity ?? '')
  return (
    <>
      <div className="lane-name">
        <button type="button" aria-pressed={id === focus} onClick={() => onFocus(id)} dir="auto">
          {lane.name}
        </button>
        <LegalStepMark line={line} />
      </div>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each of its events has a name of its own */}
      <svg className="lane-events" width={width} height={height}>
        <g transform={`translate(0 ${AIR})`}>
          {disagreements(events).map(([a, b]) => {
            const [from, to] = [(a.from + a.to) / 2, (b.from + b.to) / 2]
            const [up, down] = [a.row * ROW + ROW / 2, b.row * ROW + ROW / 2]
            return (
              <path key={`${from} ${to} ${up} ${down}`} className="disagree" d={`M${from} ${up}L${to} ${down}`}>
                <title>Sources disagree on the date</title>
              </path>
            )
          })}
          {events.map(({ event, from, to, row, words }, i) => {
            const name = eventName(id, i)
            return (
              <EventMark
                key={event.claims[0]! + event.time}
                event={event}
                from={from}
                to={to}
                row={row}
                words={words}
                dim={!isBright(event)}
                reachable={name === reachable}
                name={name}
                onOpen={() => onOpen(event, name)}
              />
            )
          })}
        </g>
      </svg>
      {before > 0 && <span className="beyond before">← {before}</span>}
      {after > 0 && <span className="beyond after">{after} →</span>}
    </>
  )
})
