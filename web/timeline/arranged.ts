// Where every event of every lane lies in the window of time, which of them have room for their words, and which rows are
// told differently by sources that disagree.
import { textWidth } from '../picture/text-width.ts'
import type { EventView, LaneView } from './ask.ts'
import type { Scale } from './axis.tsx'
import { daysOf } from './days.ts'
import { MARK, type PlacedWords, ROW, SHORTEST_BAR, wordsOf } from './event-mark.tsx'
import { MOST_ROWS, pack } from './pack.ts'

export interface PlacedEvent {
  readonly event: EventView
  readonly from: number
  readonly to: number
  readonly row: number
  /** Nothing where they have no room. */
  readonly words: PlacedWords | undefined
}

export interface PlacedLane {
  readonly lane: LaneView
  readonly events: readonly PlacedEvent[]
  /** Events before and after what is in sight. */
  readonly before: number
  readonly after: number
  readonly height: number
}

/** How far beyond the edge an open end is drawn. */
const BEYOND = 30
const AIR = 8
/** About as long as an event is with its words. */
const GUESSED_WORDS = 240
const NAME = { line: 20, letters: 24, most: 2 }

export interface Field {
  readonly scale: Scale
  readonly width: number
  /** The legal step under a lane's name, if there is one. */
  readonly step: (lane: LaneView) => string | undefined
}

/** A lane with those of its events that are wanted; one without any is left out. */
export interface WantedLane {
  readonly lane: LaneView
  readonly wanted: readonly EventView[]
}

export const wantedIn = (
  lanes: readonly LaneView[],
  events: readonly EventView[],
  shows: (event: EventView) => boolean,
): readonly WantedLane[] =>
  lanes.flatMap((lane): WantedLane | [] => {
    const wanted = lane.events.flatMap((i) => {
      const event = events[i]
      return event && shows(event) ? event : []
    })
    return wanted.length === 0 ? [] : { lane, wanted }
  })

export function arranged({ lane, wanted }: WantedLane, { scale: { x }, width, step }: Field): PlacedLane {
  const spans = wanted.map((event) => {
    const { from, to } = daysOf(event.stretch)
    return { event, from: from === undefined ? -BEYOND : x(from), to: to === undefined ? width + BEYOND : x(to) }
  })
  const inSight = spans
    .filter(({ from, to }) => to >= 0 && from <= width)
    .map(({ event, from, to }) =>
      spanOf(event, Math.max(-BEYOND, from), Math.min(width + BEYOND, to), { width, lane: lane.name }),
    )
  const { rows, worded, height } = pack(inSight)
  return {
    lane,
    events: inSight.map(({ event, from, to, words }, i) => ({
      event,
      from,
      to,
      row: rows[i] ?? 0,
      words: worded[i] ? words : undefined,
    })),
    before: spans.filter(({ to }) => to < 0).length,
    after: spans.filter(({ from }) => from > width).length,
    height: Math.max(nameHeight(lane, step(lane)), height * ROW) + 2 * AIR,
  }
}

/** What a lane will be about as high as, before it comes into sight and is arranged. */
export const guessedHeight = ({ lane, wanted }: WantedLane, width: number): number =>
  Math.max(nameHeight(lane, undefined), Math.min(MOST_ROWS, Math.ceil((wanted.length * GUESSED_WORDS) / width)) * ROW) +
  2 * AIR

function nameHeight({ name }: LaneView, step: string | undefined): number {
  const lines = (text: string): number => Math.ceil(text.length / NAME.letters)
  return NAME.line * (Math.min(NAME.most, lines(name)) + (step === undefined ? 0 : lines(step)))
}

/** Words stand after their mark, or before it where the edge is near. */
function spanOf(event: EventView, from: number, to: number, { width, lane }: { width: number; lane: string }) {
  const isBar = to - from >= SHORTEST_BAR
  const middle = (from + to) / 2
  const mark = isBar ? { from, to } : { from: middle - MARK / 2, to: middle + MARK / 2 }
  const text = wordsOf(event, lane)
  const length = textWidth(text)
  const after = Math.max(0, mark.to) + 6
  const before = mark.from - 6 - length
  const isBefore = after + length > width && before > 0
  const words: PlacedWords = { text, at: isBefore ? before : after, length }
  const worded = isBefore ? { from: before, to: mark.to } : { from: mark.from, to: after + length }
  return { event, from, to, mark, words, worded }
}

/** Pairs of events on this lane that sources date differently, next to each other in time. */
export function disagreements(events: readonly PlacedEvent[]): readonly (readonly [PlacedEvent, PlacedEvent])[] {
  const last = new Map<string, PlacedEvent>()
  return events.flatMap((placed) => {
    const { disagreement } = placed.event
    if (disagreement === undefined) return []
    const before = last.get(disagreement)
    last.set(disagreement, placed)
    return before ? [[before, placed] as const] : []
  })
}
