// People and organisations: a list to choose from, and the page of whoever is chosen. The choice is the selection that
// runs through all rooms; type, kind and the name asked for stand in the address beside it.
import '../styles/people.css'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { useParams } from '../address.ts'
import type { EntityLine } from '../api/client.ts'
import { useEntities } from '../api/queries.ts'
import { plain } from '../read/wording.ts'
import { useNarrow } from '../shell/narrow.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import { useNamed, usePerson } from './ask.ts'
import { PeopleList } from './list.tsx'
import { kindsIn, listed, TYPE_NAMES, TYPES, type Wanted, wantedBy } from './listed.ts'
import { Profile } from './profile.tsx'

function Chosen({ id, onBack }: { id: string; onBack: (() => void) | undefined }) {
  const person = usePerson(id)
  const [, change] = useParams()
  // After a merge the page of the one that is left shows, and the selection of all rooms follows.
  const now = person.data?.id
  useEffect(() => {
    if (now !== undefined && now !== id) change({ focus: now })
  }, [now, id, change])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
    <section className="profile-pane" tabIndex={0} aria-label="Profile">
      {onBack !== undefined && (
        <button type="button" className="quiet" onClick={onBack}>
          ← All names
        </button>
      )}
      <Asked query={person} what="the profile">
        {(found) => (
          <>
            <title>{`${found.name} – Cutout`}</title>
            <Profile person={found} />
          </>
        )}
      </Asked>
    </section>
  )
}

interface ChoiceProps {
  readonly all: readonly EntityLine[]
  readonly wanted: Wanted
}

function Choice({ all, wanted }: ChoiceProps) {
  const [{ q }, change] = useParams()
  const counts = useMemo(
    () => new Map(TYPES.map((type) => [type, all.filter((one) => one.type === type).length])),
    [all],
  )
  const kinds = useMemo(() => kindsIn(all, wanted.type), [all, wanted.type])
  return (
    <div className="people-choice">
      <h1>People</h1>
      <input
        type="search"
        aria-label="Find a name, in any spelling or script"
        placeholder="A name, in any spelling or script"
        value={q ?? ''}
        dir="auto"
        onChange={(event) => change({ q: event.target.value })}
      />
      <div className="people-filters">
        <select
          aria-label="Type"
          value={wanted.type}
          onChange={(event) => change({ kind: event.target.value === 'Person' ? undefined : event.target.value })}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {TYPE_NAMES[type]} ({counts.get(type)})
            </option>
          ))}
        </select>
        {kinds.length > 0 && (
          <select
            aria-label="Kind"
            value={wanted.kind ?? ''}
            onChange={({ target: { value } }) => change({ kind: [wanted.type, value].filter(Boolean).join('.') })}
          >
            <option value="">every kind</option>
            {kinds.map(([kind, count]) => (
              <option key={kind} value={kind}>
                {plain(kind)} ({count})
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  )
}

function Room({ all }: { all: readonly EntityLine[] }) {
  const [{ focus, kind, q }, change] = useParams()
  const narrow = useNarrow()
  const name = useDeferredValue(q)
  const alike = useNamed(name ?? '').data
  const wanted = useMemo(() => wantedBy(kind, name), [kind, name])
  const lines = useMemo(() => listed(all, wanted, alike ?? []), [all, wanted, alike])
  const chosen = focus?.startsWith('e') ? focus : undefined
  const onChoose = (id: string): void => change({ focus: id })
  const step = (by: 1 | -1): void => {
    const here = lines.findIndex(({ id }) => id === chosen)
    const next = lines[here === -1 ? 0 : here + by]
    if (next !== undefined) onChoose(next.id)
  }
  useShortcuts({ j: () => step(1), k: () => step(-1) })
  const list = (
    <div className="people-side">
      <Choice all={all} wanted={wanted} />
      {lines.length === 0 ? (
        <Empty title="Nobody is called that">Try another spelling, or another type.</Empty>
      ) : (
        <PeopleList lines={lines} chosen={chosen} onChoose={onChoose} />
      )}
    </div>
  )
  if (narrow)
    return (
      <div className="people-room">
        {chosen === undefined ? list : <Chosen id={chosen} onBack={() => change({ focus: undefined })} />}
      </div>
    )
  return (
    <div className="people-room">
      {list}
      {chosen === undefined ? (
        <Empty title="Choose somebody">Their names, claims, money and proceedings show here.</Empty>
      ) : (
        <Chosen id={chosen} onBack={undefined} />
      )}
    </div>
  )
}

export function PeopleRoom() {
  const entities = useEntities()
  return (
    <>
      <title>People – Cutout</title>
      <Asked query={entities} what="the names">
        {(all) =>
          all.length === 0 ? (
            <div className="room">
              <h1>People</h1>
              <Empty title="Nobody is named yet">Names show here as soon as a document has been read.</Empty>
            </div>
          ) : (
            <Room all={all} />
          )
        }
      </Asked>
    </>
  )
}
