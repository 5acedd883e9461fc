// The table as it is drawn, line by line: a group's heading, an incident, and below an opened incident its reports.
// TanStack sorts and groups; what a line is, is ours.

import { useQueries } from '@tanstack/react-query'
import {
  columnGroupingFeature,
  createExpandedRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  type ExpandedState,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { INCIDENT_COLUMNS } from '../../src/server/rooms/incident-columns.ts'
import { type IncidentRow, type ReportRow, reportsOf } from './ask.ts'
import { type AskedTable, NOT_KNOWN, textIn } from './asked.ts'

export type Line =
  | {
      readonly kind: 'group'
      readonly id: string
      readonly value: string
      readonly count: number
      readonly open: boolean
    }
  | { readonly kind: 'incident'; readonly id: string; readonly row: IncidentRow }
  | { readonly kind: 'report'; readonly id: string; readonly row: IncidentRow; readonly report: ReportRow }

const features = tableFeatures({
  rowSortingFeature,
  columnGroupingFeature,
  rowExpandingFeature,
  sortedRowModel: createSortedRowModel(),
  groupedRowModel: createGroupedRowModel(),
  expandedRowModel: createExpandedRowModel(),
})
type TableRow = Row<typeof features, IncidentRow>

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
/** What is not known stands last in both directions: TanStack turns the sign for a descending sort. */
const inWords: SortFn<typeof features, IncidentRow> = (a, b, column) =>
  collator.compare(a.getValue<string>(column), b.getValue<string>(column))

const columns = INCIDENT_COLUMNS.map((id) => ({
  id,
  accessorFn: (row: IncidentRow): string | undefined => {
    const text = textIn(row, id)
    return text === NOT_KNOWN ? undefined : text
  },
  sortFn: inWords,
  sortUndefined: 'last' as const,
  getGroupingValue: (row: IncidentRow) => textIn(row, id),
}))

interface Asked {
  readonly rows: readonly IncidentRow[]
  readonly asked: AskedTable
  readonly closed: ExpandedState
  readonly onClosed: (change: Updater<ExpandedState>) => void
  /** Incidents whose reports lie open. */
  readonly opened: ReadonlySet<string>
}

export function useLines({ rows, asked: { sort, group }, closed, onClosed, opened }: Asked): {
  readonly lines: readonly Line[]
  /** Opens or closes a group. */
  readonly toggle: (id: string) => void
} {
  const sorting = useMemo(() => (sort === undefined ? [] : [{ id: sort.column, desc: sort.down }]), [sort])
  const grouping = useMemo(() => (group === undefined ? [] : [group]), [group])
  const table = useTable({
    features,
    columns,
    data: rows as IncidentRow[],
    getRowId: ({ id }) => id,
    state: { sorting, grouping, expanded: closed },
    onExpandedChange: onClosed,
    autoResetExpanded: false,
  })
  const ids = useMemo(() => [...opened], [opened])
  const reports = useQueries({ queries: ids.map(reportsOf) })
  const byId = new Map(ids.map((id, i) => [id, reports[i]?.data ?? []]))
  const lines = table.getRowModel().rows.flatMap((row: TableRow): readonly Line[] => {
    if (row.getIsGrouped())
      return [
        {
          kind: 'group',
          id: row.id,
          value: String(row.groupingValue),
          count: row.getLeafRows().length,
          open: row.getIsExpanded(),
        },
      ]
    const incident = row.original
    return [
      { kind: 'incident', id: incident.id, row: incident },
      ...(byId.get(incident.id) ?? []).map(
        (report): Line => ({
          kind: 'report',
          id: `${incident.id} ${report.document}`,
          row: incident,
          report,
        }),
      ),
    ]
  })
  return { lines, toggle: (id) => table.getRow(id, true).toggleExpanded() }
}
