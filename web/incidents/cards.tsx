// The incidents on a narrow page: a card each with the chosen columns one under another, since a table would scroll
// sideways there.
import '../styles/incident-cards.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { HEADINGS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { IncidentRow } from './ask.ts'
import { isCoded } from './columns.ts'
import type { Line } from './lines.ts'
import { ShownCell } from './shown-cell.tsx'

interface CardsProps {
  readonly lines: readonly Line[]
  readonly columns: readonly IncidentColumn[]
  readonly onEdit: (row: IncidentRow, column: IncidentColumn) => void
}

export function Cards({ lines, columns, onEdit }: CardsProps) {
  const pane = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: () => 320,
    getItemKey: (i) => lines[i]?.id ?? i,
    overscan: 3,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
    <section ref={pane} className="incident-cards" tabIndex={0} aria-label="Incidents">
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'group' ? (
                <h2>
                  <bdi>{line.value}</bdi> <span className="count">{line.count}</span>
                </h2>
              ) : line.kind === 'incident' ? (
                <Card row={line.row} columns={columns} onEdit={onEdit} />
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Card({ row, columns, onEdit }: { row: IncidentRow } & Pick<CardsProps, 'columns' | 'onEdit'>) {
  return (
    <article className="incident-card">
      <h2 dir="auto">{row.title}</h2>
      <dl>
        {columns
          .filter((column) => column !== 'title')
          .map((column) => {
            const cell = row.cells[column]
            return (
              <div key={column}>
                <dt>{HEADINGS[column]}</dt>
                <dd>
                  <ShownCell cell={cell} />
                </dd>
                <dd className="card-tools">
                  {cell !== undefined && cell.claims.length > 0 && (
                    <SentencesButton claims={cell.claims} about={`${HEADINGS[column]}: ${row.title}`} />
                  )}
                  {isCoded(column) && (
                    <button
                      type="button"
                      className="quiet"
                      aria-label={`Edit ${HEADINGS[column]}`}
                      onClick={() => onEdit(row, column)}
                    >
                      Edit
                    </button>
                  )}
                </dd>
              </div>
            )
          })}
      </dl>
    </article>
  )
}
