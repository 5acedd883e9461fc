// The table: a grid that scrolls both ways with only the lines near the window in place. One cell has the focus; Enter
// opens its sentences, e overrules it, o opens the reports, space chooses the row.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useRef } from 'react'
import { HEADINGS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import { useSentences } from '../sentences/open.ts'
import type { IncidentRow } from './ask.ts'
import type { AskedTable } from './asked.ts'
import { isCoded, WIDTH } from './columns.ts'
import { useGridKeys } from './grid-keys.ts'
import { cellOf, GroupLine, type LineActs, RowLine } from './grid-lines.tsx'
import type { Line } from './lines.ts'

interface GridProps extends Omit<LineActs, 'onSentences' | 'onStand'> {
  readonly lines: readonly Line[]
  readonly asked: AskedTable
  readonly opened: ReadonlySet<string>
  readonly chosen: ReadonlySet<string>
  readonly onSort: (column: IncidentColumn) => void
}

const ROW_GUESS = 96

function Head({ asked: { columns, sort }, onSort }: Pick<GridProps, 'asked' | 'onSort'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <span className="unseen">Chosen</span>
        </th>
        {columns.map((column) => {
          const sorted = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'
          return (
            <th key={column} scope="col" aria-sort={sorted}>
              <button type="button" onClick={() => onSort(column)}>
                {HEADINGS[column]}
                <span aria-hidden="true">{sorted === 'none' ? '' : sorted === 'descending' ? ' ↓' : ' ↑'}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Holds the place of the lines that are not drawn. */
const Gap = ({ height, across }: { height: number; across: number }) =>
  height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="grid-gap">
      <td colSpan={across} style={{ height }} />
    </tr>
  )

export function Grid({ lines, asked, opened, chosen, onSort, ...acts }: GridProps) {
  const { columns } = asked
  const { open } = useSentences()
  const pane = useRef<HTMLDivElement>(null)
  const focused = useRef(0)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: (i) => lines[i]?.id ?? i,
    overscan: 3,
  })
  const bringIn = useCallback((row: number) => rows.scrollToIndex(row), [rows])
  const { at, stand, move } = useGridKeys({ lines, columns: columns.length + 1 }, pane, bringIn)
  focused.current = lines.findIndex(({ id }) => id === at.line)

  const onSentences = (row: IncidentRow, column: IncidentColumn, claims: readonly string[]): void => {
    if (claims.length > 0) open(claims, `${HEADINGS[column]}: ${row.title}`)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Links and buttons inside a cell keep their own keys.
    if (!(event.target as HTMLElement).matches('[role=gridcell]') || move(event)) return
    const line = lines[focused.current]
    if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const column = columns[at.column - 1]
    if (line.kind === 'group') {
      if (event.key !== 'Enter') return
      acts.onToggleGroup(line.id)
    } else if (event.key === 'o') acts.onOpen(line.row.id)
    else if (event.key === ' ') acts.onChoose(line.row.id)
    else if (column === undefined) return
    else if (event.key === 'Enter') onSentences(line.row, column, cellOf(line, column)?.claims ?? [])
    else if (event.key === 'e' && isCoded(column)) acts.onEdit(line.row, column)
    else return
    event.preventDefault()
  }
  const drawn = rows.getVirtualItems()
  // Where the line with the focus was scrolled away, the tab key leads to the first one that is drawn.
  const stop = drawn.some(({ index }) => index === focused.current) ? at.line : lines[drawn[0]?.index ?? 0]?.id
  const across = columns.length + 1
  const all = { ...acts, onSentences, onStand: stand }
  return (
    <div ref={pane} className="incident-pane">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move in it, as in a spreadsheet
        role="grid"
        className="incident-grid"
        aria-label="Incidents"
        aria-rowcount={lines.length + 1}
        aria-colcount={across}
        onKeyDown={onKeyDown}
        style={{ width: `${columns.reduce((sum, column) => sum + WIDTH[column], 2.25)}rem` }}
      >
        <colgroup>
          <col style={{ width: '2.25rem' }} />
          {columns.map((column) => (
            <col key={column} style={{ width: `${WIDTH[column]}rem` }} />
          ))}
        </colgroup>
        <Head asked={asked} onSort={onSort} />
        <tbody>
          <Gap height={drawn[0]?.start ?? 0} across={across} />
          {drawn.map(({ index, key }) => {
            const line = lines[index]
            if (line === undefined) return null
            const placed = { measure: rows.measureElement, index, here: line.id === stop ? at.column : undefined }
            return line.kind === 'group' ? (
              <GroupLine key={key} line={line} across={across} {...placed} {...all} />
            ) : (
              <RowLine
                key={key}
                line={line}
                columns={columns}
                chosen={chosen.has(line.row.id)}
                opened={opened.has(line.row.id)}
                {...placed}
                {...all}
              />
            )
          })}
          <Gap height={rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)} across={across} />
        </tbody>
      </table>
    </div>
  )
}
