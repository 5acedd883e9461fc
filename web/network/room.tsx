// The network: who is tied to whom, by how many sentences and how surely. A picture on the left, the same as a list on
// the right, with the ways between two and the measures; the focus and every filter stand in the address.
import '../styles/picture.css'
import '../styles/network.css'
import '../styles/network-side.css'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useParams } from '../address.ts'
import { Legend } from '../picture/legend.tsx'
import { isIncident, Selection } from '../picture/selection.tsx'
import { useSentences } from '../sentences/open.ts'
import { Asked, Empty, Loading } from '../shell/states.tsx'
import { type NetworkView, useNetwork, usePaths } from './ask.ts'
import { Central } from './central.tsx'
import { Filters } from './filters.tsx'
import { NetworkList } from './list.tsx'
import { lit, tieKey } from './look.ts'
import type { Places } from './places.ts'
import { predicatesInWords, tieAbout } from './rows.ts'
import { Views } from './views.tsx'
import { Ways } from './ways.tsx'

const NetworkCanvas = lazy(() => import('./canvas.tsx'))

const TABS = { list: 'List', ways: 'Ways', central: 'Measures' } as const
type Tab = keyof typeof TABS

export function NetworkRoom() {
  const [params] = useParams()
  const { focus, with: other, avoid } = params
  const [nth, setNth] = useState(0)
  const ways = usePaths(isIncident(focus) ? undefined : focus, other, avoid, false)
  const way = useMemo(() => {
    const steps = other === undefined ? undefined : ways.data?.paths[nth]
    return steps === undefined ? [] : [steps[0]!.from, ...steps.map(({ to }) => to)]
  }, [ways.data, nth, other])
  const network = useNetwork(params, way)
  return (
    <div className="room picture-room network-room">
      <header className="room-head">
        <h1>Network</h1>
        <Selection />
      </header>
      <Filters />
      <Asked query={network} what="the network">
        {(view) => <Shown view={view} way={way} nth={nth} onNth={setNth} />}
      </Asked>
    </div>
  )
}

interface ShownProps {
  readonly view: NetworkView
  readonly way: readonly string[]
  readonly nth: number
  readonly onNth: (nth: number) => void
}

function Shown({ view, way, nth, onNth }: ShownProps) {
  const [params, change] = useParams()
  const { focus, pins, view: tab = 'list' } = params
  const { open } = useSentences()
  const [hasPicture, setHasPicture] = useState(true)
  const [places, setPlaces] = useState<Places>({})
  const [group, setGroup] = useState<{ readonly nth: number; readonly members: ReadonlySet<string> }>()
  const pinned = useMemo(() => pins?.split(',').filter(Boolean) ?? [], [pins])
  const entity = isIncident(focus) ? undefined : focus
  const light = useMemo(() => lit(view, entity, group?.members, way), [view, entity, group, way])
  const names = useMemo(() => new Map(view.nodes.map((node) => [node.entity as string, node.name])), [view])
  const onFocus = (id: string): void =>
    change({ focus: id === focus ? undefined : id, with: undefined, avoid: undefined })
  const onPin = (id: string): void =>
    change({ pins: (pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id]).join(',') })
  const onTie = (key: string): void => {
    const edge = view.edges.find(({ from, to }) => tieKey(from, to) === key)
    if (edge) open(edge.claims, `${tieAbout(edge, names)}: ${predicatesInWords(edge)}`)
  }
  if (view.nodes.length === 0)
    return (
      <Empty title="Nobody is tied to anybody here">
        No claim passes what is chosen above. Widen the filters, or lift the selection.
      </Empty>
    )
  return (
    <div className="network-parts">
      <div className="network-left">
        {hasPicture ? (
          <Suspense fallback={<Loading what="the picture" />}>
            <NetworkCanvas
              view={view}
              lit={light}
              places={places}
              onNone={() => setHasPicture(false)}
              onFocus={onFocus}
              onTie={onTie}
              onPlace={(id, x, y) => setPlaces({ ...places, [id]: { x, y } })}
            />
          </Suspense>
        ) : (
          <p className="state">This browser has no WebGL, so there is no picture; the list beside holds everything.</p>
        )}
        <div className="network-foot">
          <Legend />
          <p className="muted">
            {view.thin > 0 &&
              `${view.thin} ties with the fewest sentences are left out: put somebody in focus to see theirs. `}
            {view.more > 0 && `${view.more} more have no room: put somebody in focus or filter. `}
            {(params.from ?? params.to) !== undefined &&
              view.undated > 0 &&
              `${view.undated} of the sentences have no date and stay. `}
          </p>
          <Views places={places} onPlaces={setPlaces} />
        </div>
      </div>
      <aside className="network-side" aria-label="The network in words">
        <div className="tabs">
          {(Object.keys(TABS) as Tab[]).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === tab}
              onClick={() => change({ view: one === 'list' ? undefined : one })}
            >
              {TABS[one]}
            </button>
          ))}
        </div>
        {tab === 'ways' ? (
          <Ways shown={nth} onShow={onNth} />
        ) : tab === 'central' ? (
          <Central
            onFocus={onFocus}
            group={group?.nth}
            onGroup={(n, members) => setGroup(n === undefined ? undefined : { nth: n, members: new Set(members) })}
          />
        ) : (
          <NetworkList view={view} lit={light} pins={pinned} onFocus={onFocus} onPin={onPin} />
        )}
      </aside>
    </div>
  )
}
