// What the table asks the server for: its rows, the reports of one row, one code against another, and its file.
import { useQuery } from '@tanstack/react-query'
import type { CrossTable, Facet } from '../../src/analyse/patterns/index.ts'
import type { IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import type { IncidentRow, ReportRow } from '../../src/server/rooms/incident-rows.ts'
import { call } from '../api/client.ts'

export type { IncidentColumn, IncidentRow, ReportRow }

export const useIncidents = () =>
  useQuery({ queryKey: ['incidents'], queryFn: () => call<readonly IncidentRow[]>('/incidents') })

export const reportsOf = (id: string) => ({
  queryKey: ['incidents', 'reports', id],
  queryFn: () => call<readonly ReportRow[]>(`/incidents/${encodeURIComponent(id)}/reports`),
})

export const useCrossed = (rows: Facet, columns: Facet) =>
  useQuery({
    queryKey: ['incidents', 'crossed', rows, columns],
    queryFn: () => call<CrossTable>(`/incident-patterns?rows=${rows}&columns=${columns}`),
  })

interface FileAsked {
  readonly incidents: readonly string[]
  readonly columns: readonly IncidentColumn[]
  readonly form: 'csv' | 'tsv'
  readonly reports: boolean
}

export const fileOf = async (asked: FileAsked): Promise<string> => {
  const headers = { 'content-type': 'application/json' }
  const { text } = await call<{ readonly text: string }>('/incidents/file', {
    method: 'POST',
    headers,
    body: JSON.stringify(asked),
  })
  return text
}
