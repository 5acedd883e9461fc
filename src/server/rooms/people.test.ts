import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { madeDesk } from '../../../test/browser/made-case.ts'
import type { Instant, JobId } from '../../index.ts'
import type { NewDecision } from '../api.ts'
import { createApp } from '../app.ts'
import { entityLine } from './entities.ts'
import { nameFound, personView } from './person-shapes.ts'

const HEADERS = { host: '127.0.0.1:4411', 'content-type': 'application/json' }

async function served() {
  const { app } = createApp(...(await madeDesk()), {
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => 'job1' as JobId,
    fetchAddress: async (url) => ({ name: url, bytes: new Uint8Array() }),
    pulseMs: 1000,
  })
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
    schema.parse(await (await app.request(`/api${path}`, { headers: HEADERS })).json())
  const decide = (action: NewDecision['action']) =>
    app.request('/api/decisions', { method: 'POST', headers: HEADERS, body: JSON.stringify({ action }) })
  const person = async (name: string) => {
    const line = (await get('/entities', z.array(entityLine))).find(({ names }) => names.includes(name))
    return get(`/people/${line?.id}`, personView)
  }
  return { app, get, decide, person }
}

describe('people and organisations', () => {
  test('a person has a ladder, claims by kind with their words, money and sources', async () => {
    const { person } = await served()
    const verek = await person('Danylo Verek')
    expect(verek.furthest).toMatchObject({ says: 'convicted', date: '2025-03-11' })
    expect(verek.ladder?.rungs.map(({ step }) => step)).toEqual(['convicted'])
    expect(verek.ladder?.notKnown).toContain('arrested')
    expect(verek.parts.identity.find(({ predicate }) => predicate === 'age')?.said).toMatchObject([
      { role: 'years', words: '31' },
    ])
    expect(verek.money.map(({ payers }) => payers.map(({ name }) => name))).toContainEqual(['Милан Радик'])
    expect(verek.incidents.map(({ claims }) => claims.length)).toEqual([1])
    expect(verek.sources[0]?.citation).toContain('Harbour trial')
    expect(verek.mentions.map(({ name }) => name)).toEqual(['Danylo Verek'])
  })

  test('where a document says that two names are one person, the reason is there', async () => {
    const { person } = await served()
    const tailor = await person('the Tailor')
    expect(tailor.mentions.map(({ name }) => name)).toEqual(['a broker', 'the Tailor'])
    expect(tailor.joins.length).toBe(1)
    expect(tailor.joins[0]?.reasons.length).toBeGreaterThan(0)
  })

  test('a name in another script finds its bearer', async () => {
    const { get } = await served()
    const [first] = await get(`/people?named=${encodeURIComponent('Milan Radik')}`, z.array(nameFound))
    expect(first).toMatchObject({ name: 'Милан Радик', as: 'Милан Радик' })
  })

  test('a new name stays until it is taken back', async () => {
    const { person, decide } = await served()
    const { mentions } = await person('Милан Радик')
    await decide({ kind: 'rename', mentions: mentions.map(({ id }) => id), name: 'Milan Radik' })
    expect((await person('Milan Radik')).namesIn.map(({ script }) => script)).toEqual(['Latn', 'Cyrl'])
  })

  test('after a merge the ids that both had before lead to the one', async () => {
    const { get, person, decide } = await served()
    const [verek, radik] = [await person('Danylo Verek'), await person('Милан Радик')]
    await decide({ kind: 'merge', mentions: [...verek.mentions, ...radik.mentions].map(({ id }) => id) })
    const now = await Promise.all([verek, radik].map(({ id }) => get(`/people/${id}`, personView)))
    expect(new Set(now.map(({ id }) => id)).size).toBe(1)
    expect(now[0]?.mentions.length).toBe(2)
  })

  test('descent never shows, and nobody unknown is answered for', async () => {
    const { app, person } = await served()
    expect(JSON.stringify(await person('Danylo Verek'))).not.toContain('Karelian"')
    const nobody = await app.request('/api/people/e0', { headers: HEADERS })
    expect(nobody.status).toBe(404)
  })
})
