import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { entityId, incidentId } from '../../../test/analyse/made.ts'
import { sampleCase } from '../../../test/analyse/sample.ts'
import { madeDesk } from '../../../test/browser/made-case.ts'
import { chainsOf, type Instant, type JobId } from '../../index.ts'
import { createApp } from '../app.ts'
import { chainView, viewOf } from './chain.ts'

async function ask(path: string): Promise<Response> {
  const { app } = createApp(...(await madeDesk()), {
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => 'job1' as JobId,
    fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
    pulseMs: 1000,
  })
  return await app.request(`/api${path}`, { headers: { host: '127.0.0.1' } })
}

const lines = z.array(z.object({ incident: z.string(), title: z.string(), links: z.int(), gaps: z.int() }).loose())

describe('asking for chains', () => {
  test('every incident is listed, and each chain fits its schema without a word of descent', async () => {
    const found = lines.parse(await (await ask('/chains')).json())
    expect(found.some(({ title }) => title.includes('warehouse'))).toBe(true)
    for (const { incident, links, gaps } of found) {
      const text = await (await ask(`/chains/${incident}`)).text()
      expect(text).not.toContain('Karelian')
      const chain = chainView.parse(JSON.parse(text))
      expect([chain.links.length, chain.gaps.length]).toEqual([links, gaps])
    }
  })

  test('those of an entity are fewer; one that nobody knows has none', async () => {
    expect(lines.parse(await (await ask('/chains?entity=e-nobody')).json())).toEqual([])
  })

  test('an unknown incident is refused with what to do', async () => {
    const answer = await ask('/chains/none')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'not-found', remedy: expect.any(String) })
  })
})

describe('the view of a chain', () => {
  const { material } = sampleCase()
  const incident = material.resolution.incidents.get(incidentId('bomb'))!
  const view = viewOf(material, chainsOf(material).of(incident), incident)

  test('every link, gap and person of the sample leads to sentences', () => {
    expect(view.nodes.length).toBeGreaterThan(5)
    for (const { claims } of [...view.links, ...view.nodes]) expect(claims.length).toBeGreaterThan(0)
    for (const { claims } of view.links.flatMap(({ money }) => money)) expect(claims.length).toBeGreaterThan(0)
    for (const claim of view.claims) expect(material.claim(claim)).toBeDefined()
  })

  test('a person’s sentences are those of the links that meet there and of the incident’s records', () => {
    const broker = view.nodes.find(({ entity }) => entity === entityId('Murad Talishkhanov'))!
    const touching = view.links.filter(({ upper, lower }) => upper === broker.entity || lower === broker.entity)
    for (const { claims } of touching) expect(broker.claims).toEqual(expect.arrayContaining([...claims]))
    expect(new Set(broker.claims).size).toBe(broker.claims.length)
  })
})
