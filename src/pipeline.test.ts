import { describe, expect, test } from 'vitest'
import { asserted, noon } from '../test/contract/invented.ts'
import type { Input } from './ingest/index.ts'
import type { Metadata } from './model/document.ts'
import type { Edtf, JobId } from './model/ids.ts'
import { ProblemError, problem } from './model/problem.ts'
import { type AddOptions, addInputs, anySerious, type Progress, reread } from './pipeline.ts'
import type { Reader } from './read/index.ts'
import type { Store } from './store/contract.ts'
import { memoryStore } from './store/memory.ts'

/** Finds “A arrested B” and stops at a text that says so. */
const reader = (version: string, seen: Metadata[] = []): Reader => ({
  version,
  read(document) {
    seen.push(document.metadata)
    if (document.text.includes('stop here')) throw new Error('no way through')
    const match = /(\w+) arrested (\w+)/.exec(document.text)
    return match ? [asserted(document, 'arrest', { roles: { authority: match[1]!, suspect: match[2]! } })] : []
  },
  analyse() {
    throw new Error('not needed here')
  },
})

const file = (name: string, text: string): Input => ({ name, bytes: new TextEncoder().encode(text) })
const raid = file('raid.txt', 'Police arrested Veliyev in Larnaca on Tuesday, the ministry of the interior said.')
const essay = file('essay.txt', 'The broker was seen in the harbour, and again in the town, before the ship left.')

async function* from(inputs: readonly (Input | ProblemError)[]) {
  yield* inputs
}

let jobs = 0
const given = (more: Partial<AddOptions> = {}): AddOptions => ({
  given: {},
  now: () => noon,
  newJobId: () => `j${jobs++}` as JobId,
  ...more,
})

const run = (
  store: Store,
  inputs: readonly (Input | ProblemError)[],
  more: Partial<AddOptions> = {},
  version = 'reader 1',
) => addInputs(store, reader(version), from(inputs), given(more))

describe('adding', () => {
  test('keeps and reads each document, and says how it went', async () => {
    const store = memoryStore()
    const results = await run(store, [raid, essay])
    expect(results.map(({ input, outcome, claims }) => [input, outcome, claims])).toEqual([
      ['raid.txt', 'added', 1],
      ['essay.txt', 'added', 0],
    ])
    expect(await store.original(results[0]!.document!)).toEqual(raid.bytes)
    expect(await store.jobs()).toMatchObject([{ kind: 'add', state: 'done', done: 2, total: 2 }])
  })

  test('the same bytes again add nothing and say so', async () => {
    const store = memoryStore()
    const [first] = await run(store, [raid])
    const [again] = await run(store, [{ ...raid, name: 'copy.txt' }])
    expect(again).toMatchObject({ input: 'copy.txt', outcome: 'known', document: first!.document, claims: 1 })
    expect(await store.documents()).toHaveLength(1)
  })

  test('what is not there or cannot be read is recorded, and the rest goes on', async () => {
    const store = memoryStore()
    const missing = new ProblemError(problem('not-found', 'nowhere.txt', 'There is no such file.', 'Check the name.'))
    const results = await run(store, [missing, file('void.txt', ''), file('bad.txt', 'Please stop here.'), raid])
    expect(results.map(({ input, outcome }) => [input, outcome])).toEqual([
      ['nowhere.txt', 'refused'],
      ['void.txt', 'refused'],
      ['bad.txt', 'added'],
      ['raid.txt', 'added'],
    ])
    expect(
      (await store.problems()).filter(({ severity }) => severity === 'error').map(({ code, where }) => [code, where]),
    ).toEqual([
      ['not-found', 'nowhere.txt'],
      ['empty', 'void.txt'],
      ['reader-failed', 'bad.txt'],
    ])
    expect(anySerious(results)).toBe(true)
    expect(anySerious(results.slice(3))).toBe(false)
  })

  test('a refused input that comes later with something in it is no longer a problem', async () => {
    const store = memoryStore()
    await run(store, [file('raid.txt', '')])
    expect((await store.problems()).map(({ code }) => code)).toEqual(['empty'])
    await run(store, [raid])
    expect((await store.problems()).map(({ code }) => code)).not.toContain('empty')
  })

  test('a document that was kept but not read is read by the next run', async () => {
    const store = memoryStore()
    const stopped = {
      ...reader('reader 1'),
      read: () => {
        throw new Error('the power went')
      },
    }
    await addInputs(store, stopped, from([raid]), given())
    expect(await store.countClaims()).toBe(0)
    await run(store, [essay])
    expect(await store.countClaims()).toBe(1)
    expect((await store.problems()).map(({ code }) => code)).not.toContain('reader-failed')
  })

  test('a run that is stopped finishes the document at hand and is marked', async () => {
    const store = memoryStore()
    const stop = new AbortController()
    const onProgress = ({ phase, subject }: Progress) => phase === 'read' && subject === 'raid.txt' && stop.abort()
    const results = await run(store, [raid, essay], { signal: stop.signal, onProgress: (p) => void onProgress(p) })
    expect(results.map(({ input, claims }) => [input, claims])).toEqual([['raid.txt', 1]])
    expect((await store.jobs()).at(-1)?.state).toBe('cancelled')
  })

  test('progress names the document and counts up to what is expected', async () => {
    const seen: Progress[] = []
    await run(memoryStore(), [raid, essay], { expected: 2, onProgress: (p) => seen.push(p) })
    expect(seen.filter(({ phase }) => phase === 'ingest')).toEqual([
      { phase: 'ingest', subject: 'raid.txt', done: 0, total: 2 },
      { phase: 'ingest', subject: 'essay.txt', done: 1, total: 2 },
    ])
    expect(seen.at(-1)).toMatchObject({ done: 2, total: 2 })
  })

  test('a store that fails is no bad input: the job is marked and the error comes out', async () => {
    const store = memoryStore()
    const full = { ...store, addDocument: () => Promise.reject(new Error('disk full')) }
    await expect(run(full, [raid])).rejects.toThrow('disk full')
    expect(await store.jobs()).toMatchObject([{ state: 'failed', note: 'disk full' }])
  })
})

describe('reading again', () => {
  test('reads only what this reader has not read, unless all is wanted', async () => {
    const store = memoryStore()
    await run(store, [raid, essay])
    expect(await reread(store, reader('reader 1'), given())).toMatchObject({ documents: 0, claims: 1 })
    expect(await reread(store, reader('reader 1'), { ...given(), all: true })).toMatchObject({ documents: 2 })
    expect(await reread(store, reader('reader 2'), given())).toMatchObject({ documents: 2, claims: 1, unattached: [] })
    expect(await reread(store, reader('reader 2'), given())).toMatchObject({ documents: 0 })
  })

  test('a corrected date is read with, a grade is not', async () => {
    const store = memoryStore()
    const [result] = await run(store, [raid])
    const document = result!.document!
    const decide = (action: Parameters<Store['decide']>[0]['action']) => store.decide({ at: noon, who: 'Iris', action })
    await decide({ kind: 'grade', document, grade: 'B' })
    expect((await reread(store, reader('reader 1'), given())).documents).toBe(0)
    await decide({ kind: 'describe', document, metadata: { date: '2025-06-24' as Edtf } })
    const seen: Metadata[] = []
    expect((await reread(store, reader('reader 1', seen), given())).documents).toBe(1)
    expect(seen[0]?.date).toBe('2025-06-24')
  })

  test('decisions stay; those whose claim is gone are named', async () => {
    const store = memoryStore()
    await run(store, [raid])
    const [claim] = await store.claims()
    const kept = await store.decide({ at: noon, who: 'Iris', action: { kind: 'accept', claim: claim!.id } })
    expect((await reread(store, reader('reader 2'), given())).unattached).toEqual([])
    const blind = { ...reader('reader 3'), read: () => [] }
    expect((await reread(store, blind, given())).unattached).toEqual([kept])
    expect(await store.decisions()).toEqual([kept])
  })
})
