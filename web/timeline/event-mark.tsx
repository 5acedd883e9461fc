// One event on its lane. A day is a mark; a month, a year or a range is a bar as long as the time that its words leave
// open, fading where they leave an end open. The line under its words is that of its certainty, as in the texts.
import { CertainPath } from '../picture/certain-path.tsx'
import { inSureness } from '../picture/sureness.ts'
import type { EventView } from './ask.ts'
import { MARKS } from './layers.ts'

export const ROW = 26
const MIDDLE = 13
const MOST_LETTERS = 46
/** A bar shorter than this is drawn as a mark. */
export const SHORTEST_BAR = 9
export const MARK = 12

/** In a person's own lane their name need not stand before everything: "arrested by Police". */
export function wordsOf({ label }: Pick<EventView, 'label'>, lane: string): string {
  const own = label.startsWith(`${lane} `) ? label.slice(lane.length + 1) : label
  return own.length > MOST_LETTERS ? `${own.slice(0, MOST_LETTERS - 1).trimEnd()}…` : own
}

/** Everything about it in one line, for the ear and the pointer. */
export const saidOf = (event: EventView): string =>
  [
    `${event.approximate ? 'about ' : ''}${event.time}`,
    event.label,
    inSureness(event),
    event.disagreement && 'sources disagree on the date',
  ]
    .filter(Boolean)
    .join(' · ')

export interface PlacedWords {
  readonly text: string
  /** Where they begin and how long they are, in pixels. */
  readonly at: number
  readonly length: number
}

interface Props {
  readonly event: EventView
  /** Of its time, in pixels; an open end lies at the edge of what is drawn. */
  readonly from: number
  readonly to: number
  readonly row: number
  /** Nothing where they have no room. */
  readonly words: PlacedWords | undefined
  readonly dim: boolean
  readonly reachable: boolean
  readonly name: string
  readonly onOpen: () => void
}

export function EventMark({ event, from, to, row, words, dim, reachable, name, onOpen }: Props) {
  const isBar = to - from >= SHORTEST_BAR
  const middle = (from + to) / 2
  const fade = event.stretch.from === undefined ? 'from' : event.stretch.to === undefined ? 'to' : undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      tabIndex={reachable ? 0 : -1}
      className="event"
      data-event={name}
      data-kind={event.kind}
      data-dim={dim || undefined}
      transform={`translate(0 ${row * ROW + MIDDLE})`}
      aria-label={saidOf(event)}
      onClick={onOpen}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' && key.key !== ' ') return
        key.preventDefault()
        onOpen()
      }}
    >
      <title>{saidOf(event)}</title>
      <rect className="hit" x={Math.min(from, middle - 8)} y={-MIDDLE} width={Math.max(to - from, 16)} height={ROW} />
      {isBar ? (
        <>
          <rect
            className="bar"
            x={from}
            y={-4}
            width={to - from}
            height={8}
            style={fade && { fill: `url(#fade-${fade})` }}
          />
          {event.stretch.from !== undefined && <path className="end" d={`M${from}-6v12`} />}
          {event.stretch.to !== undefined && <path className="end" d={`M${to}-6v12`} />}
          <path className="mark" d={MARKS[event.kind]} transform={`translate(${middle} 0)`} />
        </>
      ) : (
        <path className="mark" d={MARKS[event.kind]} transform={`translate(${middle} 0)`} />
      )}
      {event.state === 'denied' && <path className="crossed" d={`M${middle - 7}-7l14 14M${middle - 7} 7l14-14`} />}
      {words && (
        <>
          <text x={words.at} y={3.5}>
            {words.text}
          </text>
          <g className="under">
            <CertainPath
              way={[
                { x: words.at, y: 9 },
                { x: words.at + words.length, y: 9 },
              ]}
              certainty={event.weakest}
              state={event.state}
              width={1.4}
            />
          </g>
        </>
      )}
    </g>
  )
}
