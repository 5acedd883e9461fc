// Which rows and columns the address asks for: `columns=title,date&sort=-date&group=method&filter=outcome:foiled&q=port`.
import { INCIDENT_COLUMNS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import type { Params } from '../address.ts'
import type { IncidentRow } from './ask.ts'

/** What a newcomer sees: who did what to whom, for whom, and how it ended. */
export const FIRST_COLUMNS: readonly IncidentColumn[] = [
  'title',
  'date',
  'place',
  'method',
  'target',
  'perpetrator',
  'sponsor',
  'route',
  'outcome',
  'legal',
  'inclusion',
  'origins',
]

/** Those with few values, by which one filters and groups. */
export const FACET_COLUMNS = [
  'method',
  'outcome',
  'targetKind',
  'route',
  'sponsor',
  'inclusion',
  'place',
  'datePrecision',
  'placePrecision',
] as const satisfies readonly IncidentColumn[]
export type FacetColumn = (typeof FACET_COLUMNS)[number]

export const NOT_KNOWN = 'not known'

export interface AskedTable {
  readonly columns: readonly IncidentColumn[]
  readonly sort?: { readonly column: IncidentColumn; readonly down: boolean }
  readonly group?: FacetColumn
  readonly filter: ReadonlyMap<FacetColumn, ReadonlySet<string>>
  readonly words: readonly string[]
}

const isColumn = (name: string | undefined): name is IncidentColumn =>
  (INCIDENT_COLUMNS as readonly (string | undefined)[]).includes(name)
const isFacet = (name: string | undefined): name is FacetColumn =>
  (FACET_COLUMNS as readonly (string | undefined)[]).includes(name)

export function askedBy({ columns, sort, group, filter, q }: Params): AskedTable {
  const chosen = (columns ?? '').split(',').filter(isColumn)
  const by = sort?.replace(/^-/, '')
  const asked = new Map<FacetColumn, Set<string>>()
  for (const part of (filter ?? '').split(',')) {
    const [column, value] = part.split(':').map(decodeURIComponent)
    if (isFacet(column) && value !== undefined) asked.set(column, (asked.get(column) ?? new Set()).add(value))
  }
  return {
    columns: chosen.length > 0 ? ['title', ...chosen.filter((one) => one !== 'title')] : FIRST_COLUMNS,
    ...(isColumn(by) ? { sort: { column: by, down: sort?.startsWith('-') === true } } : {}),
    ...(isFacet(group) ? { group } : {}),
    filter: asked,
    words: (q ?? '').toLowerCase().split(/\s+/).filter(Boolean),
  }
}

export const filterInAddress = (filter: AskedTable['filter']): string | undefined => {
  const parts = [...filter].flatMap(([column, values]) =>
    [...values].map((value) => `${column}:${encodeURIComponent(value)}`),
  )
  return parts.length === 0 ? undefined : parts.join(',')
}

/** What a row has in a column: what a person said, or else what the reports give. Never empty. */
export function valuesIn({ cells }: IncidentRow, column: IncidentColumn): readonly string[] {
  const { overruled, values = [] } = cells[column] ?? {}
  const texts = overruled ? [overruled.says] : values.map(({ text }) => text)
  return texts.length > 0 ? texts : [NOT_KNOWN]
}

export const textIn = (row: IncidentRow, column: IncidentColumn): string => valuesIn(row, column).join('; ')

const searched = new WeakMap<IncidentRow, string>()
const wordsOf = (row: IncidentRow): string => {
  const words =
    searched.get(row) ??
    INCIDENT_COLUMNS.map((column) => textIn(row, column))
      .join(' ')
      .toLowerCase()
  searched.set(row, words)
  return words
}

export function rowsAsked(rows: readonly IncidentRow[], { filter, words }: AskedTable): readonly IncidentRow[] {
  return rows.filter(
    (row) =>
      [...filter].every(([column, wanted]) => valuesIn(row, column).some((value) => wanted.has(value))) &&
      words.every((word) => wordsOf(row).includes(word)),
  )
}

/** How many rows have each value, most first. */
export function tally(rows: readonly IncidentRow[], column: FacetColumn): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of valuesIn(row, column)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
