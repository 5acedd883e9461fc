import { expect, test } from 'vitest'
import { type Instant, type JobId, memoryStore } from '../index.ts'
import { settleAbandoned } from './jobs.ts'

const at = (minute: number): Instant => `2025-04-01T09:0${minute}:00.000Z` as Instant

test('a job that its process never ended is settled with what to do, and others are left alone', async () => {
  const store = memoryStore()
  for (const id of ['j1', 'j2'] as JobId[])
    await store.startJob({ id, kind: 'add', subject: 'inputs', started: at(0), total: 2 })
  await store.updateJob('j1' as JobId, { state: 'done', finished: at(1) })
  expect((await settleAbandoned(store, () => at(5))).map(({ id }) => id)).toEqual(['j2'])
  const [done, left] = await store.jobs()
  expect(done).toMatchObject({ state: 'done', finished: at(1) })
  expect(left).toMatchObject({ state: 'failed', finished: at(5), note: expect.stringContaining('adding again') })
  expect(await settleAbandoned(store, () => at(6))).toEqual([])
})
