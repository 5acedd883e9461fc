// The table that researchers code: one consolidated row for each incident, its reports below it, and the patterns over
// all of them. Sort, group, columns and filters stand in the address.
import '../styles/incidents.css'
import type { ExpandedState } from '@tanstack/react-table'
import { useDeferredValue, useMemo, useState } from 'react'
import { INCIDENT_COLUMNS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import { useParams } from '../address.ts'
import { useNarrow } from '../shell/narrow.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { type IncidentRow, useIncidents } from './ask.ts'
import { askedBy, rowsAsked } from './asked.ts'
import { Cards } from './cards.tsx'
import { Cross, crossedBy } from './cross.tsx'
import { EditCode } from './edit-code.tsx'
import { Grid } from './grid.tsx'
import { useLines } from './lines.ts'
import { Toolbar } from './toolbar.tsx'

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

function Table({ all }: { all: readonly IncidentRow[] }) {
  const [params, change] = useParams()
  const narrow = useNarrow()
  const [closed, setClosed] = useState<ExpandedState>(true)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [edited, setEdited] = useState<{ readonly id: string; readonly column: IncidentColumn }>()
  const { columns, sort, group, filter, item, focus } = params
  const q = useDeferredValue(params.q)
  const asked = useMemo(() => askedBy({ columns, sort, group, filter, q }), [columns, sort, group, filter, q])
  const rows = useMemo(() => {
    const only = item === undefined ? undefined : new Set(item.split(','))
    return rowsAsked(
      all.filter(({ id }) => only?.has(id) ?? true),
      asked,
    )
  }, [all, asked, item])
  const shown = useMemo(() => (focus === undefined ? rows : rows.filter((row) => isAbout(row, focus))), [rows, focus])
  const { lines, toggle } = useLines({ rows: shown, asked, closed, onClosed: setClosed, opened })
  const onSort = (column: IncidentColumn): void => {
    const next = asked.sort?.column !== column ? column : asked.sort.down ? undefined : `-${column}`
    change({ sort: next })
  }
  const onEdit = ({ id }: IncidentRow, column: IncidentColumn): void => setEdited({ id, column })
  const row = edited && all.find(({ id }) => id === edited.id)
  const taken = shown.filter(({ id }) => chosen.size === 0 || chosen.has(id))
  return (
    <>
      <Toolbar all={all} taken={taken} asked={asked} q={params.q} change={change} />
      <p className="shown-count" role="status">
        {shown.length === all.length ? `${all.length} incidents` : `${shown.length} of ${all.length} incidents`}
        {chosen.size > 0 && `, ${chosen.size} chosen`}
        {(item !== undefined || focus !== undefined) && (
          <button type="button" className="quiet" onClick={() => change({ item: undefined, focus: undefined })}>
            Show all
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <Empty title="No incident fits">Take a filter away, or search for other words.</Empty>
      ) : narrow ? (
        <Cards lines={lines} columns={asked.columns} onEdit={onEdit} />
      ) : (
        <Grid
          lines={lines}
          asked={asked}
          opened={opened}
          chosen={chosen}
          onSort={onSort}
          onToggleGroup={toggle}
          onOpen={(id) => setOpened(toggled(opened, id))}
          onChoose={(id) => setChosen(toggled(chosen, id))}
          onEdit={onEdit}
        />
      )}
      {row !== undefined && edited !== undefined && (
        <EditCode row={row} column={edited.column} onClose={() => setEdited(undefined)} />
      )}
    </>
  )
}

/** The selection that runs through all rooms: this incident, or those in which somebody takes part. */
const isAbout = ({ id, cells }: IncidentRow, focus: string): boolean =>
  id === focus || INCIDENT_COLUMNS.some((column) => cells[column]?.values.some(({ entity }) => entity === focus))

export function IncidentsRoom() {
  const incidents = useIncidents()
  const [{ view }, change] = useParams()
  const crossed = crossedBy(view)
  return (
    <div className="room incidents-room">
      <title>Incidents – Cutout</title>
      <header className="room-head">
        <h1>Incidents</h1>
        <nav aria-label="Views">
          <button type="button" className="chip" aria-pressed={!crossed} onClick={() => change({ view: undefined })}>
            Table
          </button>
          <button
            type="button"
            className="chip"
            aria-pressed={crossed !== undefined}
            onClick={() => change({ view: 'route.method' })}
          >
            Patterns
          </button>
        </nav>
      </header>
      {crossed ? (
        <Cross rows={crossed[0]} columns={crossed[1]} change={change} />
      ) : (
        <Asked query={incidents} what="the incidents">
          {(all) =>
            all.length === 0 ? (
              <Empty title="No incident yet">
                An incident shows here as soon as a document reports an attack, a plot or espionage.
              </Empty>
            ) : (
              <Table all={all} />
            )
          }
        </Asked>
      )}
    </div>
  )
}
