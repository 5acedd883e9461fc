// The timeline: what happened when, in lanes of persons or incidents, each date as exact as its words and no more.
import '../styles/picture.css'
import '../styles/timeline.css'
import '../styles/timeline-lanes.css'
import { useCallback, useMemo } from 'react'
import { useParams } from '../address.ts'
import { isInTime } from '../picture/in-time.ts'
import { Legend } from '../picture/legend.tsx'
import { isIncident, Selection } from '../picture/selection.tsx'
import { useSentences } from '../sentences/open.ts'
import { useNarrow } from '../shell/narrow.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { type EventView, type LanesBy, type TimelineView, useTimeline } from './ask.ts'
import { EventList } from './event-list.tsx'
import { Lanes } from './lanes.tsx'
import { ALL_LAYERS, isShown, KIND_SAYS, LAYERS, type Layer, layersIn, MARKS } from './layers.ts'
import { Undated } from './undated.tsx'

export function TimelineRoom() {
  const [{ lanes = 'person', focus }, change] = useParams()
  const by: LanesBy = lanes === 'incident' ? 'incident' : 'person'
  const timeline = useTimeline(by)
  const title = isIncident(focus) ? timeline.data?.lanes.find(({ incident }) => incident === focus)?.name : undefined
  return (
    <div className="room picture-room timeline-room">
      <header className="room-head">
        <h1>Timeline</h1>
        <Selection title={title} />
      </header>
      <Asked query={timeline} what="the timeline">
        {(view) =>
          view.events.length + view.undated === 0 ? (
            <Empty title="Nothing has happened yet">
              No claim of this case tells of an event. Add documents, or add the claim while reading.
            </Empty>
          ) : (
            <Shown
              key={by}
              view={view}
              by={by}
              onBy={(lanes) => change({ lanes: lanes === 'person' ? undefined : lanes })}
            />
          )
        }
      </Asked>
    </div>
  )
}

interface ShownProps {
  readonly view: TimelineView
  readonly by: LanesBy
  readonly onBy: (by: LanesBy) => void
}

function Shown({ view, by, onBy }: ShownProps) {
  const [{ focus, from, to, kind, view: asked }, change] = useParams()
  const { open } = useSentences()
  const narrow = useNarrow()
  const layers = useMemo(() => layersIn(kind), [kind])
  const asList = asked === 'list'
  const shows = useCallback((event: EventView) => isShown(event, layers), [layers])
  const isInFocus = useCallback(
    ({ entities, incidents }: Pick<EventView, 'entities' | 'incidents'>) =>
      focus === undefined ||
      (entities as readonly string[]).includes(focus) ||
      (incidents as readonly string[]).includes(focus),
    [focus],
  )
  const isBright = useCallback(
    (event: EventView) => isInFocus(event) && isInTime(event.stretch, { from, to }),
    [isInFocus, from, to],
  )
  const toggle = (layer: Layer): void => {
    const next = layers.includes(layer) ? layers.filter((one) => one !== layer) : [...layers, layer]
    change({ kind: next.length === 0 ? 'none' : next.join(',') })
  }
  const onFocus = useCallback((id: string) => change({ focus: id === focus ? undefined : id }), [change, focus])
  const onOpen = useCallback((event: EventView) => open(event.claims, `${event.time}: ${event.label}`), [open])
  const onBrush = useCallback((a: string, b: string) => change({ from: a, to: b }), [change])
  return (
    <>
      <form className="timeline-options" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>Lanes</legend>
          {(['person', 'incident'] as const).map((one) => (
            <label key={one} className="check">
              <input type="radio" name="lanes" checked={by === one} onChange={() => onBy(one)} />
              {one === 'person' ? 'persons' : 'incidents'}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Incidents, law and</legend>
          {ALL_LAYERS.map((layer) => (
            <label key={layer} className="check">
              <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
              <Mark kind={layer} /> {LAYERS[layer]}
            </label>
          ))}
        </fieldset>
        <label className="check">
          <input type="checkbox" checked={asList} onChange={() => change({ view: asList ? undefined : 'list' })} />
          As a list
        </label>
      </form>
      {asList ? (
        <EventList events={view.events.filter((event) => shows(event) && isBright(event))} isBright={isBright} />
      ) : (
        <Lanes
          view={view}
          shows={shows}
          isBright={isBright}
          focus={focus}
          from={from}
          to={to}
          narrow={narrow}
          onFocus={onFocus}
          onOpen={onOpen}
          onBrush={onBrush}
        />
      )}
      <Legend>
        {(['incident', 'law'] as const).map((one) => (
          <li key={one}>
            <Mark kind={one} /> {KIND_SAYS[one]}
          </li>
        ))}
        <li>
          <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
            <path d="M1 1v10M25 1v10M1 6h24" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>{' '}
          some day in between
        </li>
      </Legend>
      {view.undated > 0 && <Undated count={view.undated} focus={focus} />}
    </>
  )
}

const Mark = ({ kind }: { kind: keyof typeof MARKS }) => (
  <svg className="kind-mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d={MARKS[kind]} />
  </svg>
)
