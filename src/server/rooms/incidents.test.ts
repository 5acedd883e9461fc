import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { madeCase, madeReader } from '../../../test/browser/made-case.ts'
import { type DecisionId, deskHere, type Instant, type JobId, parseCsv } from '../../index.ts'
import type { NewDecision } from '../api.ts'
import { createApp } from '../app.ts'
import { crossed, incidentRow, reportRow } from './incidents.ts'

const HEADERS = { host: '127.0.0.1:4411', 'content-type': 'application/json' }

async function served() {
  const store = await madeCase()
  const { app } = createApp(store, deskHere(store, madeReader), {
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => 'job1' as JobId,
    fetchAddress: async (url) => ({ name: url, bytes: new Uint8Array() }),
    pulseMs: 1000,
  })
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
    schema.parse(await (await app.request(`/api${path}`, { headers: HEADERS })).json())
  const post = async (path: string, body: unknown) => {
    const response = await app.request(`/api${path}`, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })
    return (await response.json()) as { readonly id: DecisionId; readonly text: string }
  }
  const decide = (action: NewDecision['action'], why?: string) => post('/decisions', { action, why })
  const rows = () => get('/incidents', z.array(incidentRow))
  const arson = async () => (await rows()).find(({ cells }) => cells.method?.values[0]?.text === 'arson')!
  return { get, post, decide, rows, arson }
}

describe('the incident table', () => {
  test('every cell has its claims, and the perpetrator the furthest step of the law', async () => {
    const { arson } = await served()
    const { cells, reports } = await arson()
    expect(reports).toBe(1)
    expect(cells.perpetrator?.values).toEqual([
      expect.objectContaining({ text: 'Danylo Verek', note: 'convicted 2025-03-11', state: 'affirmed' }),
    ])
    for (const column of ['target', 'perpetrator', 'outcome', 'method', 'inclusion'] as const)
      expect(cells[column]?.claims.length, column).toBeGreaterThan(0)
    expect(cells.inclusion?.why).toMatch(/report/)
  })

  test('a code that a person gave shows beside what the reports give, and an undo leaves nothing', async () => {
    const { arson, decide } = await served()
    const { anchor, id } = await arson()
    const { id: decision } = await decide({ kind: 'code', claim: anchor, codes: { outcome: 'foiled' } }, 'held before')
    const coded = await arson()
    expect(coded.id).toBe(id)
    expect(coded.cells.outcome?.overruled).toMatchObject({ says: 'foiled', who: 'ada', why: 'held before' })
    expect(coded.cells.outcome?.values).toEqual([{ text: 'planned' }])
    await decide({ kind: 'undo', decision })
    expect((await arson()).cells.outcome?.overruled).toBeUndefined()
  })

  test('each report has cells of its own', async () => {
    const { arson, get } = await served()
    const { id } = await arson()
    const [report] = await get(`/incidents/${id}/reports`, z.array(reportRow))
    expect(report?.cells.method?.values[0]).toMatchObject({ text: 'arson', certainty: 'stated' })
    expect(report?.citation).toContain('Harbour trial')
  })

  test('every line of the file keeps its citation and its sentence', async () => {
    const { rows, post } = await served()
    const incidents = (await rows()).map(({ id }) => id)
    const asked = { incidents, columns: ['title', 'perpetrator'], form: 'csv', reports: true }
    const { text } = await post('/incidents/file', asked)
    expect(text).toContain('\r\n')
    const [head, ...lines] = parseCsv(text)
    expect(head?.slice(-2)).toEqual(['Citations', 'Sentences'])
    expect(lines.length).toBeGreaterThan(incidents.length)
    for (const line of lines) {
      expect(line.at(-2)).toContain('Harbour trial')
      expect(line.at(-1)).toMatch(/^“.+”$/)
    }
  })

  test('a count of the cross table names its incidents', async () => {
    const { arson, get } = await served()
    const { id } = await arson()
    const { cells } = await get('/incident-patterns?rows=method&columns=outcome', crossed)
    expect(cells).toContainEqual({ row: 'arson', column: 'planned', count: 1, incidents: [id] })
  })

  test('descent never shows', async () => {
    const { rows, post } = await served()
    const all = await rows()
    const { text } = await post('/incidents/file', {
      incidents: all.map(({ id }) => id),
      columns: ['title', 'target', 'perpetrator', 'route', 'sources'],
      form: 'csv',
      reports: true,
    })
    expect(JSON.stringify(all)).not.toContain('Karelian')
    expect(text).not.toContain('Karelian')
  })
})
