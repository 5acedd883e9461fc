// The timeline as a table to read from the earliest to the latest: the same events, dates, certainties and sentences.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { inSureness } from '../picture/sureness.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { EventView } from './ask.ts'
import { KIND_SAYS } from './layers.ts'

const ROW_GUESS = 52

export function EventList({
  events,
  isBright,
}: {
  events: readonly EventView[]
  isBright: (event: EventView) => boolean
}) {
  const pane = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_GUESS,
    overscan: 10,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section ref={pane} className="event-list" aria-label="Events in the order of time" tabIndex={0}>
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const event = events[index]
          return (
            event && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                data-dim={!isBright(event) || undefined}
                aria-posinset={index + 1}
                aria-setsize={events.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span className="when">
                  {event.approximate && 'about '}
                  {event.time}
                </span>
                <span>
                  <SentencesButton claims={event.claims} about={`${event.time}: ${event.label}`}>
                    <bdi>{event.label}</bdi>
                  </SentencesButton>
                  <span className="muted">
                    {' '}
                    {KIND_SAYS[event.kind]} · {inSureness(event)}
                    {event.disagreement !== undefined && ' · sources disagree on the date'}
                  </span>
                </span>
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
