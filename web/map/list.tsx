// The map in words: incidents, journeys and places with their sentences, and apart what has no place on it. Keys and
// screen readers find here all that the drawing shows.
import type { ReactNode } from 'react'
import { inSureness } from '../picture/sureness.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { SentencesButton } from '../sentences/button.tsx'
import type { Listed, MapView } from './ask.ts'

const MOST = 200

interface Props {
  readonly view: MapView
  readonly isBright: (entities: readonly string[], incidents: readonly string[]) => boolean
  readonly onFocus: (incident: string) => void
}

function Part<T>({ title, items, children }: { title: string; items: readonly T[]; children: (item: T) => ReactNode }) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span className="count">{items.length}</span>
      </h2>
      <ul>{items.slice(0, MOST).map(children)}</ul>
      {items.length > MOST && <p className="muted">{items.length - MOST} more: filter, or put somebody in focus.</p>}
    </section>
  )
}

const within = ({ precisionKm }: { precisionKm: number }): string => `within ${Math.round(precisionKm)} km`

export function MapList({ view: { incidents, arcs, places, unplaced }, isBright, onFocus }: Props) {
  const apart = (title: string, items: readonly Listed[]) => (
    <Part title={title} items={items}>
      {({ id, label, claims }) => (
        <li key={id}>
          <SentencesButton claims={claims} about={label}>
            <bdi>{label}</bdi>
          </SentencesButton>
        </li>
      )}
    </Part>
  )
  return (
    <aside className="map-list" aria-label="The map in words">
      <Part title="Incidents" items={incidents}>
        {({ incident, title, at, time, claims, entities }) => (
          <li key={`${incident} ${at.place}`} data-dim={!isBright(entities, [incident]) || undefined}>
            <button type="button" className="quiet" onClick={() => onFocus(incident)} dir="auto">
              {title}
            </button>
            <span className="where">
              <bdi>{at.name}</bdi>, {within(at)}
              {time !== undefined && `, ${time}`} · <SentencesButton claims={claims} about={`${title}: ${at.name}`} />
            </span>
          </li>
        )}
      </Part>
      <Part title="Journeys and extraditions" items={arcs}>
        {(arc) => (
          <li key={`${arc.kind} ${arc.label}`} data-dim={!isBright(arc.who, []) || undefined}>
            <SentencesButton claims={arc.claims} about={arc.label}>
              <bdi>{arc.label}</bdi>
            </SentencesButton>
            <span className="where">
              <CertaintyMark certainty={arc.weakest} polarity={arc.state === 'denied' ? 'denied' : 'affirmed'} />{' '}
              {[inSureness(arc), arc.from ? undefined : 'from where is not said', ...arc.times]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        )}
      </Part>
      <Part title="Places" items={places}>
        {({ at, claims, incidents: there }) => (
          <li key={at.place} data-dim={!isBright([at.place], there) || undefined}>
            <bdi>{at.name}</bdi>{' '}
            <span className="muted">
              {within(at)} · <SentencesButton claims={claims} about={at.name} />
            </span>
          </li>
        )}
      </Part>
      {apart('Incidents without a place on the map', unplaced.incidents)}
      {apart('Journeys without one', unplaced.journeys)}
      {apart('Places that the gazetteer does not know', unplaced.places)}
    </aside>
  )
}
