import { expect, test } from 'vitest'
import { madeDesk } from '../../../test/browser/made-case.ts'
import type { Instant, JobId } from '../../index.ts'
import { createApp } from '../app.ts'
import { attributionsView, conflictsView, factsView, laddersView } from './weighed.ts'

async function desk() {
  const { app } = createApp(...(await madeDesk()), {
    pulseMs: 60_000,
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => 'job1' as JobId,
    fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
  })
  return async (path: string): Promise<unknown> => {
    const answer = await app.request(`http://127.0.0.1/api/${path}`, { headers: { host: '127.0.0.1' } })
    expect(answer.status).toBe(200)
    return answer.json()
  }
}

test('every finding is there with its claims, and fits its schema', async () => {
  const ask = await desk()
  const facts = factsView.parse(await ask('facts'))
  expect(facts.found.length).toBeGreaterThan(0)
  expect(facts.found.every(({ affirmed, denied, open }) => affirmed.length + denied.length + open.length > 0)).toBe(
    true,
  )
  expect(facts.found.every(({ grade }) => grade !== undefined)).toBe(true)
  conflictsView.parse(await ask('conflicts'))
  expect(laddersView.parse(await ask('ladders')).found.length).toBeGreaterThan(0)
  attributionsView.parse(await ask('attributions'))
})

test('what is asked for is narrowed, and a page of it says how much there is', async () => {
  const ask = await desk()
  const all = factsView.parse(await ask('facts'))
  const [first, second] = factsView.parse(await ask('facts?from=0&limit=2')).found
  const next = factsView.parse(await ask('facts?from=1&limit=1'))
  expect(first).toEqual(all.found[0])
  expect(next).toEqual({ total: all.total, found: [second] })
  const { predicate } = all.found[0]!
  const narrowed = factsView.parse(await ask(`facts?predicate=${predicate}`))
  expect(narrowed.found).toEqual(all.found.filter((one) => one.predicate === predicate))
  const { entity, name } = laddersView.parse(await ask('ladders')).found[0]!
  expect(laddersView.parse(await ask(`ladders?entity=${entity}`)).found.map((one) => one.name)).toEqual([name])
})

test('the deeds of an incident are found by whom it was aimed at', async () => {
  const ask = await desk()
  const deed = factsView.parse(await ask('facts')).found.find(({ incident }) => incident !== undefined)!
  const { nodes } = (await ask(`chains/${deed.incident}`)) as {
    nodes: readonly { readonly rank: string; readonly entity: string }[]
  }
  const target = nodes.find(({ rank }) => rank === 'target')!.entity
  const { found } = factsView.parse(await ask(`facts?entity=${target}&incident=${deed.incident}`))
  expect(found.map(({ id }) => id)).toContain(deed.id)
  expect(factsView.parse(await ask('facts?entity=nobody'))).toEqual({ total: 0, found: [] })
})
