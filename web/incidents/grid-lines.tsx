// The lines of the grid: a group's heading, an incident, a report of it. Only the cell that has the focus can be reached
// with the tab key; what stands inside a cell has keys of its own.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { HEADINGS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import type { RowCell } from '../../src/server/rooms/incident-rows.ts'
import { sentenceCount } from '../sentences/open.ts'
import type { IncidentRow } from './ask.ts'
import { isCoded } from './columns.ts'
import type { Place } from './grid-keys.ts'
import type { Line } from './lines.ts'
import { ShownCell } from './shown-cell.tsx'

export interface LineActs {
  readonly onToggleGroup: (id: string) => void
  readonly onOpen: (incident: string) => void
  readonly onChoose: (incident: string) => void
  readonly onEdit: (row: IncidentRow, column: IncidentColumn) => void
  readonly onSentences: (row: IncidentRow, column: IncidentColumn, claims: readonly string[]) => void
  readonly onStand: (place: Place) => void
}

interface Placed {
  readonly measure: (node: Element | null) => void
  readonly index: number
  /** The column that has the focus, where this line has it. */
  readonly here: number | undefined
}

export const cellOf = (line: Line, column: IncidentColumn): RowCell | undefined => {
  if (line.kind === 'incident') return line.row.cells[column]
  if (line.kind === 'group') return undefined
  const { report } = line
  return column === 'title' ? { values: [{ text: report.citation }], claims: report.claims } : report.cells[column]
}

interface SeatProps {
  readonly here: boolean
  readonly onStand: () => void
  readonly children?: ReactNode
  readonly className?: string
  readonly across?: number
}

function Seat({ here, onStand, children, className, across }: SeatProps) {
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      tabIndex={here ? 0 : -1}
      className={className}
      colSpan={across}
      onFocus={({ target, currentTarget }) => target === currentTarget && onStand()}
    >
      {children}
    </td>
  )
}

export function GroupLine({
  line,
  across,
  measure,
  index,
  here,
  onToggleGroup,
  onStand,
}: LineActs & Placed & { line: Extract<Line, { kind: 'group' }>; across: number }) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="grid-group">
      <Seat here={here !== undefined} onStand={() => onStand({ line: line.id, column: 1 })} across={across}>
        <button
          type="button"
          tabIndex={-1}
          className="quiet"
          aria-expanded={line.open}
          onClick={() => onToggleGroup(line.id)}
        >
          <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> <bdi>{line.value}</bdi>{' '}
          <span className="count">{line.count}</span>
        </button>
      </Seat>
    </tr>
  )
}

interface RowProps extends LineActs, Placed {
  readonly line: Exclude<Line, { kind: 'group' }>
  readonly columns: readonly IncidentColumn[]
  readonly chosen: boolean
  readonly opened: boolean
}

export function RowLine({ line, columns, chosen, opened, measure, index, here, ...acts }: RowProps) {
  const { row, kind } = line
  const place = (column: number) => ({
    here: here === column,
    onStand: () => acts.onStand({ line: line.id, column }),
  })
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={kind === 'incident' ? chosen : undefined}
      className={`grid-${kind}`}
    >
      <Seat {...place(0)} className="grid-choice">
        {kind === 'incident' ? (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen}
            aria-label={`Choose ${row.title}`}
            onChange={() => acts.onChoose(row.id)}
          />
        ) : (
          <span className="unseen">report</span>
        )}
      </Seat>
      {columns.map((column, i) => {
        const cell = cellOf(line, column)
        return (
          <Seat key={column} {...place(i + 1)} className={`grid-${column}`}>
            {column === 'title' ? <Title line={line} opened={opened} onOpen={acts.onOpen} /> : null}
            {column !== 'title' && (kind === 'incident' || cell !== undefined) ? <ShownCell cell={cell} /> : null}
            <span className="cell-tools">
              {cell !== undefined && cell.claims.length > 0 && (
                <button type="button" tabIndex={-1} onClick={() => acts.onSentences(row, column, cell.claims)}>
                  {sentenceCount(cell.claims.length)}
                </button>
              )}
              {kind === 'incident' && isCoded(column) && (
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={`Edit ${HEADINGS[column]}`}
                  onClick={() => acts.onEdit(row, column)}
                >
                  Edit
                </button>
              )}
            </span>
          </Seat>
        )
      })}
    </tr>
  )
}

function Title({ line, opened, onOpen }: Pick<RowProps, 'line' | 'opened' | 'onOpen'>) {
  if (line.kind === 'report') {
    return (
      <Link href={`/read/${line.report.document}`} tabIndex={-1} dir="auto">
        {line.report.citation}
      </Link>
    )
  }
  const { id, title, reports, cells } = line.row
  return (
    <span className={cells.title?.overruled === undefined ? 'incident-title' : 'incident-title by-hand'}>
      <button
        type="button"
        tabIndex={-1}
        className="quiet"
        aria-expanded={opened}
        aria-label={`${reports} ${reports === 1 ? 'report' : 'reports'} of ${title}`}
        onClick={() => onOpen(id)}
      >
        <span aria-hidden="true">{opened ? '▾' : '▸'}</span>
        {reports}
      </button>
      <bdi>{title}</bdi>
    </span>
  )
}
