import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { entityId, incidentId, type MadeClaim, made } from '../../../test/analyse/made.ts'
import { madeDesk } from '../../../test/browser/made-case.ts'
import { type Instant, type JobId, layoutOf, networkOf, simplified } from '../../index.ts'
import { createApp } from '../app.ts'
import { communitiesView, measuresView, networkView, partOf, pathsView } from './network.ts'
import { keptViews } from './network-views.ts'

const OPTIONS = {
  name: 'harbour',
  who: 'ada',
  now: () => '2025-04-02T08:00:00.000Z' as Instant,
  newJobId: () => 'job1' as JobId,
  fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
  pulseMs: 1000,
}

async function asking([store, desk]: Awaited<ReturnType<typeof madeDesk>>) {
  const { app } = createApp(store, desk, OPTIONS)
  return async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
    const answer = await app.request(`/api${path}`, { headers: { host: '127.0.0.1' } })
    return schema.parse(await answer.json())
  }
}

const VEREK = 'Danylo Verek'

describe('asking for the network', () => {
  test('places and views that somebody kept are there after a restart', async () => {
    const [store, desk] = await madeDesk()
    const view = { name: 'Money', query: 'predicate=payment', places: { e1: { x: 0.2, y: -0.1 } } }
    const { app } = createApp(store, desk, OPTIONS)
    const send = (body: unknown) =>
      app.request('/api/network/views', {
        method: 'PUT',
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect(await (await send([view, view])).json()).toEqual([view])
    expect((await send([{ name: '' }])).status).toBe(400)
    const before = await (await asking([store, desk]))('/network', networkView)
    expect(await store.note('network.places')).toContain(before.nodes[0]!.entity)
    const places = before.nodes.map(({ entity, x, y }, i) => [entity, i === 0 ? [7, 7] : [x, y]])
    await store.keepNote('network.places', JSON.stringify(Object.fromEntries(places)))
    const ask = await asking([store, desk])
    expect(await ask('/network/views', keptViews)).toEqual([view])
    expect((await ask('/network', networkView)).nodes.map(({ x, y }) => [x, y])).toContainEqual([7, 7])
    await store.keepNote('network.places', '{broken')
    expect((await (await asking([store, desk]))('/network', networkView)).nodes).toEqual(before.nodes)
  })

  test('every answer fits its schema, each tie has its sentences, and descent ties nobody', async () => {
    const ask = await asking(await madeDesk())
    const { nodes, edges } = await ask('/network', networkView)
    expect(nodes.map(({ name }) => name)).toContain(VEREK)
    expect(nodes.map(({ name }) => name)).not.toContain('Karelian')
    for (const { claims, predicates } of edges) {
      expect(claims.length).toBeGreaterThan(0)
      expect(predicates).not.toContain('descent')
    }
    const measured = await ask('/network/measures', measuresView)
    expect(Object.keys(measured.entities[0]!)).toEqual(expect.arrayContaining(Object.keys(measured.definitions)))
    expect((await ask('/network/communities', communitiesView)).flat().length).toBeGreaterThan(2)
    const verek = nodes.find(({ name }) => name === VEREK)!.entity
    const tie = edges.find(({ from, to, state }) => state === 'affirmed' && (from === verek || to === verek))!
    const other = tie.from === verek ? tie.to : tie.from
    const ways = await ask(`/network/paths?from=${verek}&to=${other}`, pathsView)
    expect(ways.paths[0]!.at(-1)!.to).toBe(other)
    expect(await ask(`/network/paths?from=${verek}&to=e-nobody`, pathsView)).toEqual({ paths: [], more: false })
  })

  test('the same question has the same places', async () => {
    const [one, two] = [await asking(await madeDesk()), await asking(await madeDesk())]
    expect(await one('/network', networkView)).toEqual(await two('/network', networkView))
  })

  test('a certainty or a number of ties that there is not is refused', async () => {
    const ask = await asking(await madeDesk())
    const refused = z.object({ code: z.literal('bad-request') }).loose()
    await ask('/network?certainty=sure', refused)
    await ask('/network?focus=e1&hops=9', refused)
  })
})

describe('the part that is shown', () => {
  const ROWS: readonly MadeClaim[] = [
    {
      predicate: 'payment',
      certainty: 'alleged',
      roles: { payer: 'Ada', payee: 'Ben', amount: 'EUR 5', time: '2020' },
    },
    { predicate: 'association', roles: { party: ['Ben', 'Cem'], time: '2024-05' } },
    { predicate: 'association', polarity: 'denied', roles: { party: ['Cem', 'Dana'] } },
    { predicate: 'membership', roles: { member: 'Dana', organization: 'Rioni Crew' } },
    { predicate: 'attack', roles: { perpetrator: 'Eli', target: 'Fay' }, incident: 'fire' },
  ]
  const { material } = made(ROWS, { kinds: { 'Rioni Crew': ['Organization', 'criminal'] } })
  const network = networkOf(material)
  const simple = simplified(network)
  const part = (wanted: Partial<Parameters<typeof partOf>[3]>) =>
    partOf(material, { network, simple }, layoutOf(simple), { hops: 2, certainty: 'possible', ...wanted } as never)
  const names = (wanted: Parameters<typeof part>[0]) =>
    part(wanted)
      .nodes.map(({ name }) => name)
      .sort()

  test('nearest first around the focus, as far as asked', () => {
    expect(names({ focus: entityId('Ada'), hops: 1 })).toEqual(['Ada', 'Ben'])
    expect(names({ focus: entityId('Ada'), hops: 2 })).toEqual(['Ada', 'Ben', 'Cem'])
    expect(part({ focus: entityId('Ada') }).nodes[0]!.name).toBe('Ada')
  })

  test('around an incident stand those whom its records name', () => {
    expect(names({ focus: incidentId('fire'), hops: 1 })).toEqual(['Eli', 'Fay'])
  })

  test('filters by type, predicate, certainty and time take ties away and move nobody', () => {
    expect(names({ types: ['Organization'] })).toEqual([])
    expect(names({ predicates: ['membership'] })).toEqual(['Dana', 'Rioni Crew'])
    expect(names({ certainty: 'stated' })).not.toContain('Ada')
    expect(names({ from: '2024-01-01' })).not.toContain('Ada')
    expect(names({ to: '2020-12-31' })).toContain('Ada')
    const place = (wanted: Parameters<typeof part>[0]) => {
      const { x, y } = part(wanted).nodes.find(({ name }) => name === 'Dana')!
      return { x, y }
    }
    expect(place({ predicates: ['membership'] })).toEqual(place({}))
  })

  test('ties without a date pass any stretch of time and are counted', () => {
    expect(part({ from: '2024-01-01', to: '2024-12-31' }).undated).toBe(3)
  })

  test('a pinned one stays whatever the focus, with a denied tie marked as denied', () => {
    const { edges, nodes } = part({ focus: entityId('Cem'), hops: 1, also: [entityId('Dana')] })
    expect(nodes.map(({ name }) => name)).toContain('Dana')
    expect(edges.find(({ from, to }) => from === entityId('Dana') || to === entityId('Dana'))?.state).toBe('denied')
  })
})
