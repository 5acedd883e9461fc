import { describe, expect, test } from 'vitest'
import { madeCase, madeDesk } from '../../../test/browser/made-case.ts'
import { sentenceCase } from '../../../test/browser/sentence-case.ts'
import type { Instant, JobId } from '../../index.ts'
import { createApp } from '../app.ts'
import { boardOf } from '../board.ts'
import { itemOf, queueFor, queueView, reviewItem } from './review.ts'

const now = '2025-04-02T08:00:00.000Z' as Instant

const twoDates = () =>
  sentenceCase(
    [
      'Levan Gvinadze was arrested on 3 May.',
      ['arrest', ['suspect', 'Levan Gvinadze', 'Person'], ['time', '3 May', 'Time', '2025-05-03']],
    ],
    [
      'Levan Gvinadze was arrested on 4 May.',
      ['arrest', ['suspect', 'Levan Gvinadze', 'Person'], ['time', '4 May', 'Time', '2025-05-04']],
    ],
  )

describe('the queue', () => {
  test('conflicts come first, then what chains hang on, then the unsure; special categories never', async () => {
    const board = await boardOf(await madeCase())()
    const { items, counts, total } = queueView.parse(queueFor(board, undefined, 100))
    const order = items.map(({ kind }) => ['conflict', 'merge', 'chain', 'claim'].indexOf(kind))
    expect(order).toEqual([...order].sort())
    expect(counts.chain).toBeGreaterThan(0)
    expect(total).toBe(items.length)
    expect(items.map(({ title }) => title).join()).not.toMatch(/descent/)
    const only = queueFor(board, 'chain', 1)
    expect(only.items).toHaveLength(1)
    expect(only.total).toBe(counts.chain)
  })

  test('what was decided leaves it, and comes back when the decision is taken back', async () => {
    const store = await madeCase()
    const board = boardOf(store)
    const first = queueFor(await board(), 'claim', 1).items[0]!
    const taken = await store.decide({ at: now, who: 'ada', action: { kind: 'reject', claim: first.claims[0]! } })
    expect(queueFor(await board(), undefined, 1000).items.map(({ key }) => key)).not.toContain(first.key)
    await store.decide({ at: now, who: 'ada', action: { kind: 'undo', decision: taken.id } })
    expect(queueFor(await board(), undefined, 1000).items.map(({ key }) => key)).toContain(first.key)
  })

  test('what somebody leaves open leaves it, is listed with who and when, and is taken up again', async () => {
    const [store, desk] = await madeDesk()
    const { app } = createApp(store, desk, {
      name: 'harbour',
      who: 'ada',
      now: () => now,
      newJobId: () => 'job1' as JobId,
      fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
      pulseMs: 1000,
    })
    const headers = { host: '127.0.0.1', 'content-type': 'application/json' }
    const queue = async () => queueView.parse(await (await app.request('/api/review', { headers })).json())
    const before = await queue()
    const { key } = before.items[0]!
    const path = `/api/review/${encodeURIComponent(key)}/left-open`
    await app.request(path, { method: 'PUT', headers, body: JSON.stringify({ why: 'the file is sealed' }) })
    const after = await queue()
    expect(after.items.map((item) => item.key)).not.toContain(key)
    expect(after.total).toBe(before.total - 1)
    expect(after.left).toMatchObject([{ key, by: { who: 'ada', at: now, why: 'the file is sealed' } }])
    await app.request(path, { method: 'DELETE', headers })
    expect(await queue()).toEqual(before)
  })

  test('a conflict stands there with its sides until one is preferred', async () => {
    const store = await twoDates()
    const board = boardOf(store)
    const [conflict] = queueFor(await board(), 'conflict', 10).items
    expect(conflict!.title).toContain('date')
    const item = reviewItem.parse(itemOf(await board(), conflict!.key))
    if (item.kind !== 'conflict') throw new Error('not a conflict')
    expect(item.sides.map(({ says, claims }) => [says, claims.length])).toEqual([
      ['2025-05-03', 1],
      ['2025-05-04', 1],
    ])
    const [a, b] = item.sides.map(({ claims }) => claims.map(({ claim }) => claim.id))
    await store.decide({ at: now, who: 'ada', why: 'court file', action: { kind: 'prefer', claim: a![0]!, over: b! } })
    expect(queueFor(await board(), 'conflict', 10).items).toEqual([])
    const settled = reviewItem.parse(itemOf(await board(), conflict!.key))
    expect(settled.kind === 'conflict' && settled.sides[0]!.preferred?.why).toBe('court file')
  })
})

describe('one thing', () => {
  test('a claim by its id with its source; what is not there is refused, and so is descent', async () => {
    const store = await madeCase()
    const board = await boardOf(store)()
    const claims = [...board.claims.values()]
    const item = reviewItem.parse(itemOf(board, claims[0]!.id))
    expect(item.kind).toBe('claim')
    expect(() => itemOf(board, 'none')).toThrow('no thing to review')
    expect(() => itemOf(board, claims.find(({ predicate }) => predicate === 'descent')!.id)).toThrow()
  })

  test('any two entities can be looked at as a merge, with sentences on both sides and what speaks against it', async () => {
    const store = await sentenceCase(
      ['Kenan Veliyev was arrested in Brno.', ['arrest', ['suspect', 'Kenan Veliyev', 'Person']]],
      ['The broker paid Kamran Veliyev.', ['payment', ['payee', 'Kamran Veliyev', 'Person']]],
    )
    const board = await boardOf(store)()
    const people = [...board.resolution.entities.values()].filter(({ type }) => type === 'Person')
    const key = people.map(({ id }) => id).join('+')
    const item = reviewItem.parse(itemOf(board, key))
    if (item.kind !== 'merge') throw new Error('not a merge')
    expect(item.sides.map(({ name }) => name).sort()).toEqual(['Kamran Veliyev', 'Kenan Veliyev'])
    expect(item.sides.every(({ claims }) => claims.length === 1)).toBe(true)
    expect(item.reasons.length).toBeGreaterThan(0)
    await store.decide({ at: now, who: 'ada', action: { kind: 'merge', mentions: item.one } })
    const after = await boardOf(store)()
    expect([...after.resolution.entities.values()].filter(({ type }) => type === 'Person')).toHaveLength(1)
  })
})
