// The map: what happened where, each place as large as the words leave it open, drawn without asking anybody for tiles.
import '../styles/picture.css'
import '../styles/map.css'
import { useCallback, useMemo, useState } from 'react'
import { useParams } from '../address.ts'
import { Legend } from '../picture/legend.tsx'
import { isIncident, Selection } from '../picture/selection.tsx'
import { useSentences } from '../sentences/open.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { MARKS } from '../timeline/layers.ts'
import { type MapView, useMap } from './ask.ts'
import { MapDrawing } from './drawing.tsx'
import { MapList } from './list.tsx'
import { ALL, LAYERS, type Layer, mapPart } from './part.ts'

const isEmpty = ({ incidents, arcs, places, unplaced }: MapView): boolean =>
  [incidents, arcs, places, ...Object.values(unplaced)].every(({ length }) => length === 0)

export function MapRoom() {
  const [{ focus }] = useParams()
  const map = useMap()
  const title = isIncident(focus) ? titleOf(map.data, focus) : undefined
  return (
    <div className="room picture-room map-room">
      <header className="room-head">
        <h1>Map</h1>
        <Selection title={title} />
      </header>
      <Asked query={map} what="the map">
        {(view) =>
          isEmpty(view) ? (
            <Empty title="Nothing has a place yet">No claim of this case names a place. Add documents to begin.</Empty>
          ) : (
            <Shown whole={view} />
          )
        }
      </Asked>
    </div>
  )
}

const titleOf = (view: MapView | undefined, id: string | undefined): string | undefined =>
  view?.incidents.find(({ incident }) => incident === id)?.title ??
  view?.unplaced.incidents.find((one) => one.id === id)?.label

function Shown({ whole }: { whole: MapView }) {
  const [{ focus, from, to, kind }, change] = useParams()
  const { open } = useSentences()
  const [many, setMany] = useState<ReadonlySet<string>>()
  const layers = useMemo(() => ALL.filter((layer) => kind?.split(',').includes(layer) ?? true), [kind])
  const view = useMemo(() => mapPart(whole, { from, to }, layers, undefined), [whole, from, to, layers])
  const listed = useMemo(() => mapPart(whole, { from, to }, many ? [] : layers, many), [whole, from, to, layers, many])
  const isBright = useCallback(
    (entities: readonly string[], incidents: readonly string[]) =>
      focus === undefined || entities.includes(focus) || incidents.includes(focus),
    [focus],
  )
  const toggle = (layer: Layer): void => {
    const next = layers.includes(layer) ? layers.filter((one) => one !== layer) : [...layers, layer]
    change({ kind: next.length === ALL.length ? undefined : next.join(',') || 'none' })
  }
  return (
    <div className="map-parts">
      <div className="map-left">
        <MapDrawing
          whole={whole}
          view={view}
          isBright={isBright}
          onOpen={open}
          onMany={(incidents) => setMany(new Set(incidents))}
        />
        <div className="map-foot">
          {ALL.map((layer) => (
            <label key={layer} className="check">
              <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
              {LAYERS[layer]}
            </label>
          ))}
          <Legend>
            <li>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                <path d={MARKS.incident} fill="currentColor" />
              </svg>{' '}
              incident
            </li>
            <li>
              <span className="circle-sample" aria-hidden="true" /> somewhere within
            </li>
          </Legend>
          {view.incidents.length + view.arcs.length + view.places.length === 0 && (
            <p role="status">
              Nothing of what is chosen has a place that the gazetteer knows; the list holds what the words say.
            </p>
          )}
          <p className="muted">Land: Natural Earth. Coordinates: the gazetteer that comes with the program.</p>
        </div>
      </div>
      <div className="map-side">
        {many && (
          <p className="selection">
            <span className="selected">
              {many.size} incidents of one place{' '}
              <button type="button" className="quiet" onClick={() => setMany(undefined)}>
                All of them
              </button>
            </span>
          </p>
        )}
        <MapList view={listed} isBright={isBright} onFocus={(id) => change({ focus: id === focus ? undefined : id })} />
      </div>
    </div>
  )
}
