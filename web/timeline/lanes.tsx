// The lanes over one scale of time. Only those in sight are on the page. Keys: arrows go from event to event, Enter opens
// its sentences, plus and minus come closer and go further, [ and ] move along; the pointer drags and zooms with Ctrl.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useEntityIndex } from '../api/queries.ts'
import { standingOf } from '../people/entity-name.tsx'
import { useSize } from '../picture/frame-size.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { arranged, guessedHeight, type PlacedLane, type WantedLane, wantedIn } from './arranged.ts'
import type { EventView, LaneView, TimelineView } from './ask.ts'
import { Axis, scaleOf } from './axis.tsx'
import { firstWindow, isoOf, moved, type Window, whole, widened } from './days.ts'
import { eventName, Lane } from './lane.tsx'

interface Props {
  readonly view: TimelineView
  readonly shows: (event: EventView) => boolean
  readonly isBright: (event: EventView) => boolean
  readonly focus: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly narrow: boolean
  readonly onFocus: (id: string) => void
  readonly onOpen: (event: EventView) => void
  readonly onBrush: (from: string, to: string) => void
}

const NAMES = 190
const NAME_ROW = 30

export function Lanes({ view, shows, isBright, focus, from, to, narrow, onFocus, onOpen, onBrush }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const { width: room } = useSize(pane)
  const width = Math.max(0, room - (narrow ? 0 : NAMES))
  const stretches = useMemo(() => view.events.filter(shows).map(({ stretch }) => stretch), [view, shows])
  const [window, setWindow] = useState<Window>(() => firstWindow(stretches))
  const index = useEntityIndex()
  const scale = useMemo(() => scaleOf(window, width), [window, width])
  const lanes = useMemo(() => {
    const all = wantedIn(view.lanes, view.events, shows)
    const isFocus = ({ lane }: WantedLane): boolean => focus !== undefined && (lane.entity ?? lane.incident) === focus
    return [...all.filter(isFocus), ...all.filter((lane) => !isFocus(lane))]
  }, [view, shows, focus])
  const placed = useMemo(() => {
    const step = ({ entity }: LaneView): string | undefined => {
      const line = entity && index.get(entity)
      return line && standingOf(line)
    }
    const known = new Map<number, PlacedLane>()
    /** A lane is arranged when it comes into sight: of thousands of events only those near the window are measured. */
    return (i: number): PlacedLane | undefined => {
      const found = known.get(i) ?? (lanes[i] && arranged(lanes[i], { scale, width, step }))
      if (found) known.set(i, found)
      return found
    }
  }, [lanes, scale, width, index])
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => pane.current,
    estimateSize: (i) => (lanes[i] ? guessedHeight(lanes[i], Math.max(1, width)) : 0) + (narrow ? NAME_ROW : 0),
    getItemKey: (i) => lanes[i]?.lane.entity ?? lanes[i]?.lane.incident ?? i,
    overscan: 4,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow the lanes
  useEffect(() => virtual.measure(), [lanes, width, narrow])

  const [active, setActive] = useState<{ readonly lane: number; readonly event: number }>({ lane: 0, event: 0 })
  const idOf = (i: number): string => {
    const lane = lanes[i]?.lane
    return lane?.entity ?? lane?.incident ?? ''
  }
  const eventsOf = (i: number): PlacedLane['events'] => placed(i)?.events ?? []
  const first = lanes.findIndex((_, i) => eventsOf(i).length > 0)
  const count = eventsOf(active.lane).length
  const reachable =
    count > 0 ? eventName(idOf(active.lane), Math.min(active.event, count - 1)) : eventName(idOf(first), 0)
  const go = (lane: number, event: number): void => {
    const next = eventsOf(lane)[event]
    if (next === undefined) return
    setActive({ lane, event })
    virtual.scrollToIndex(lane)
    requestAnimationFrame(() =>
      pane.current?.querySelector<SVGElement>(`[data-event="${CSS.escape(eventName(idOf(lane), event))}"]`)?.focus(),
    )
  }
  const onKeyDown = (key: KeyboardEvent): void => {
    const name = key.target instanceof Element ? key.target.getAttribute('data-event') : null
    if (name === null) return
    const lane = lanes.findIndex((_, i) => name.startsWith(`${idOf(i)} `))
    const event = Number(name.split(' ').at(-1))
    const beside = (by: number): void => {
      let next = lane + by
      while (lanes[next] !== undefined && eventsOf(next).length === 0) next += by
      go(next, Math.min(event, eventsOf(next).length - 1))
    }
    if (key.key === 'ArrowRight') go(lane, event + 1)
    else if (key.key === 'ArrowLeft') go(lane, event - 1)
    else if (key.key === 'ArrowDown') beside(1)
    else if (key.key === 'ArrowUp') beside(-1)
    else return
    key.preventDefault()
  }

  useShortcuts({
    '+': () => setWindow((now) => widened(now, 2 / 3)),
    '-': () => setWindow((now) => widened(now, 3 / 2)),
    '0': () => setWindow(whole(stretches)),
    '[': () => setWindow((now) => moved(now, -0.25)),
    ']': () => setWindow((now) => moved(now, 0.25)),
  })
  useEffect(() => {
    const element = pane.current
    // not a React listener: those cannot keep the page from zooming
    const onWheel = (event: WheelEvent): void => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!event.ctrlKey && !sideways) return
      event.preventDefault()
      const left = (element?.getBoundingClientRect().left ?? 0) + (narrow ? 0 : NAMES)
      if (sideways) setWindow((now) => moved(now, event.deltaX / Math.max(1, width)))
      else
        setWindow((now) =>
          widened(now, Math.exp(event.deltaY / 300), now.from + ((event.clientX - left) / width) * (now.to - now.from)),
        )
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [narrow, width])
  const dragged = useRef<{ readonly x: number; readonly window: Window }>(undefined)
  const onDrag = (event: PointerEvent): void => {
    if (dragged.current === undefined) return
    const { x, window: then } = dragged.current
    if (Math.abs(event.clientX - x) > 3) setWindow(moved(then, (x - event.clientX) / Math.max(1, width)))
  }
  const open = useCallback((event: EventView) => onOpen(event), [onOpen])
  return (
    <div className="timeline" data-narrow={narrow || undefined}>
      <div className="timeline-tools">
        <button type="button" className="button" aria-label="Earlier" onClick={() => setWindow(moved(window, -0.25))}>
          ←
        </button>
        <button type="button" className="button" aria-label="Later" onClick={() => setWindow(moved(window, 0.25))}>
          →
        </button>
        <button type="button" className="button" aria-label="Closer" onClick={() => setWindow(widened(window, 2 / 3))}>
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label="Further away"
          onClick={() => setWindow(widened(window, 3 / 2))}
        >
          −
        </button>
        <button type="button" className="button" onClick={() => setWindow(whole(stretches))}>
          All
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onBrush(isoOf(Math.ceil(window.from)), isoOf(Math.floor(window.to)))}
        >
          Show only this stretch everywhere
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way beside the buttons and keys */}
      <div
        ref={pane}
        className="timeline-pane"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          const mark = event.target instanceof Element && event.target.closest('.event, button, .axis')
          if (event.button === 0 && !mark) dragged.current = { x: event.clientX, window }
        }}
        onPointerMove={onDrag}
        onPointerUp={() => {
          dragged.current = undefined
        }}
        onPointerLeave={() => {
          dragged.current = undefined
        }}
      >
        <div className="timeline-axis">
          <Axis scale={scale} width={width} from={from} to={to} onBrush={onBrush} />
        </div>
        <svg className="unseen" aria-hidden="true">
          <defs>
            <linearGradient id="fade-from">
              <stop offset="0" className="faded" />
              <stop offset="1" className="full" />
            </linearGradient>
            <linearGradient id="fade-to">
              <stop offset="0" className="full" />
              <stop offset="1" className="faded" />
            </linearGradient>
          </defs>
        </svg>
        <ol style={{ height: virtual.getTotalSize() }} aria-label="Lanes">
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const lane = placed(index)
            return (
              lane && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className="lane"
                  aria-posinset={index + 1}
                  aria-setsize={lanes.length}
                  style={{ transform: `translateY(${start}px)`, height: lane.height + (narrow ? NAME_ROW : 0) }}
                >
                  <Lane
                    placed={lane}
                    width={width}
                    focus={focus}
                    isBright={isBright}
                    reachable={reachable}
                    onFocus={onFocus}
                    onOpen={open}
                  />
                </li>
              )
            )
          })}
        </ol>
      </div>
    </div>
  )
}
