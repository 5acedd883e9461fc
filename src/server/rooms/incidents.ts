// The incident table: its rows, one report at a time where a row is opened, the patterns over all of them, and the table
// as a file.
import { createRoute, z } from '@hono/zod-openapi'
import { CERTAINTIES, type CrossTable, crossTable, FACETS, type Facet, type IncidentId } from '../../index.ts'
import { as } from '../api.ts'
import { noSuch } from '../refused.ts'
import { gives, list, refuses, withId } from '../route-parts.ts'
import { INCIDENT_COLUMNS } from './incident-columns.ts'
import { incidentFile } from './incident-file.ts'
import { type IncidentRow, incidentRows, patternsIn, type ReportRow, reportRows } from './incident-rows.ts'
import type { Room } from './room.ts'

const value = z.strictObject({
  text: z.string(),
  entity: z.string().optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  state: z.enum(['affirmed', 'denied', 'open', 'disputed']).optional(),
  note: z.string().optional(),
})
const cell = z.strictObject({ values: z.array(value), claims: z.array(z.string()), why: z.string().optional() })
const overruled = z.strictObject({
  says: z.string(),
  who: z.string(),
  why: z.string().optional(),
  decision: z.string(),
})
const column = z.enum(INCIDENT_COLUMNS)

export const incidentRow = as<IncidentRow>(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    anchor: z.string(),
    reports: z.int().positive(),
    claims: z.array(z.string()),
    cells: z.partialRecord(column, cell.extend({ overruled: overruled.optional() })),
  }),
).openapi('IncidentRow')
export const reportRow = as<ReportRow>(
  z.strictObject({
    document: z.string(),
    citation: z.string(),
    claims: z.array(z.string()),
    cells: z.partialRecord(column, cell),
  }),
).openapi('IncidentReport')

/** One code against another; every count carries the incidents that it counts. */
export const crossed = as<CrossTable>(
  z.strictObject({
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    cells: z.array(
      z.strictObject({ row: z.string(), column: z.string(), count: z.int(), incidents: z.array(z.string()) }),
    ),
  }),
).openapi('CrossTable')

const getIncidents = createRoute({
  method: 'get',
  path: '/incidents',
  summary: 'All incidents, latest first, with what their reports say in each column and what people said instead',
  responses: { 200: gives(list(incidentRow), 'Incidents'), ...refuses },
})
const getReports = createRoute({
  method: 'get',
  path: '/incidents/{id}/reports',
  summary: 'What each document reports of one incident',
  request: { params: withId },
  responses: { 200: gives(list(reportRow), 'Reports'), ...refuses },
})
const facet = z.enum(FACETS)
const getCrossed = createRoute({
  method: 'get',
  path: '/incident-patterns',
  summary: 'How many incidents have one code and another: route by method, sponsor by year',
  request: { query: z.object({ rows: facet, columns: facet }) },
  responses: { 200: gives(crossed, 'Counts with their incidents'), ...refuses },
})
const postFile = createRoute({
  method: 'post',
  path: '/incidents/file',
  summary:
    'The table as comma-separated values (RFC 4180) or for the clipboard, each line with citations and sentences',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            incidents: z.array(z.string()).max(50_000),
            columns: z.array(column).min(1),
            form: z.enum(['csv', 'tsv']),
            reports: z.boolean(),
          }),
        },
      },
    },
  },
  responses: {
    200: gives(z.strictObject({ text: z.string() }), 'The file; as JSON, so that the page decides where it goes'),
    ...refuses,
  },
})

export const incidentsRoom: Room = (api, { board }) => {
  api.openapi(getIncidents, async (c) => c.json(incidentRows(await board()), 200))
  api.openapi(getReports, async (c) => {
    const now = await board()
    const { id } = c.req.valid('param')
    const incident = now.resolution.incidents.get(id as IncidentId)
    if (incident === undefined) throw noSuch('incident', id)
    return c.json(reportRows(now, incident), 200)
  })
  api.openapi(getCrossed, async (c) => {
    const { rows, columns } = c.req.valid('query')
    return c.json(crossTable(patternsIn(await board()), rows as Facet, columns as Facet), 200)
  })
  api.openapi(postFile, async (c) => {
    const { incidents, columns, form, reports } = c.req.valid('json')
    const now = await board()
    const rows = new Map(incidentRows(now).map((row) => [row.id as string, row]))
    const chosen = incidents.flatMap((id) => rows.get(id) ?? [])
    return c.json({ text: incidentFile(now, chosen, { columns, form, reports }) }, 200)
  })
}
