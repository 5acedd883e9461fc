import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../ingest/input.ts'
import type { JobId } from '../model/ids.ts'
import { ProblemError, problem } from '../model/problem.ts'
import type { Progress } from '../pipeline.ts'
import type { Store } from '../store/contract.ts'
import type { Desk, DeskJob } from './desk.ts'
import { deskThread } from './desk-thread.ts'
import { openCase } from './open-case.ts'

let [dir, store, desk] = ['', undefined as unknown as Store, undefined as unknown as Desk]
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cutout-desk-'))
  store = await openCase(dir)
  desk = deskThread(dir)
})
afterEach(async () => {
  await desk.close()
  await store.close()
  await rm(dir, { recursive: true })
})

const WORDS = 'Police in Tavria arrested Oren Maldy in Port Vare on 3 March 2025. A court convicted him of arson.\n\n'
const input = (name: string, times: number) => ({
  name,
  bytes: new TextEncoder().encode(`${name}\n\n${WORDS.repeat(times)}`),
})
async function* of(...all: readonly (Input | ProblemError)[]) {
  yield* all
}
const job = (id: string, more: Partial<DeskJob> = {}): DeskJob => ({
  id: id as JobId,
  onProgress: () => {},
  signal: new AbortController().signal,
  ...more,
})

test('while a long document is read, this thread and the case answer', { timeout: 120_000 }, async () => {
  const seen: Progress[] = []
  const adding = desk.add(of(input('long.txt', 150)), 1, job('j1', { onProgress: (step) => seen.push(step) }))
  const waits: number[] = []
  let isThrough = false
  const ended = adding.finally(() => {
    isThrough = true
  })
  while (!isThrough) {
    const asked = performance.now()
    await store.documents()
    await new Promise((resolve) => setTimeout(resolve, 5))
    waits.push(performance.now() - asked)
  }
  const [result] = await ended
  expect(result).toMatchObject({ outcome: 'added' })
  expect(result!.claims).toBeGreaterThan(100)
  expect(await store.countClaims()).toBe(result!.claims)
  expect(seen.map(({ phase }) => phase)).toContain('read')
  // Of twenty waits one is let go, for what else the machine may be busy with; reading here would be one wait of seconds.
  expect(waits.length).toBeGreaterThan(20)
  expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)]).toBeLessThan(100)
})

test('what could not be had is a problem there too, and a job is stopped between documents', {
  timeout: 60_000,
}, async () => {
  const gone = new ProblemError(problem('not-found', 'gone.txt', 'There is no such file.', 'Check the name.'))
  const stop = new AbortController()
  const results = await desk.add(
    of(gone, input('first.txt', 1), input('second.txt', 1)),
    3,
    job('j1', {
      signal: stop.signal,
      onProgress: ({ phase, subject }) => phase === 'read' && subject === 'first.txt' && stop.abort(),
    }),
  )
  expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'added'])
  expect((await store.jobs())[0]).toMatchObject({ id: 'j1', state: 'cancelled' })
})

test('a desk that is closed fails what it had at hand', { timeout: 60_000 }, async () => {
  const adding = desk.add(of(input('long.txt', 2000)), 1, job('j1'))
  const failed = expect(adding).rejects.toThrow('before it was through')
  await expect.poll(async () => (await store.documents()).length, { timeout: 30_000 }).toBe(1)
  await desk.close()
  await failed
  expect((await store.jobs())[0]).toMatchObject({ state: 'running' })
})
