// What runs on the desk's thread: the case opened a second time, the reader with its weights, and the jobs one by one.
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from '../ingest/input.ts'
import type { JobId } from '../model/ids.ts'
import { ProblemError } from '../model/problem.ts'
import type { AddResult } from '../pipeline.ts'
import { type Desk, type DeskJob, deskHere } from './desk.ts'
import type { Carried, FromThread, ToThread } from './desk-thread.ts'
import { loadReader } from './load-reader.ts'
import { openCase } from './open-case.ts'

const { dir } = workerData as { readonly dir: string }
const tell = (said: FromThread): void => parentPort?.postMessage(said)

const opened: Promise<Desk> = Promise.all([openCase(dir, { create: false }), loadReader()]).then(([store, reader]) =>
  deskHere(store, reader),
)
// Whoever asks first is told; until then a model that is missing is nobody's trouble.
opened.catch(() => {})

async function* unpacked(inputs: readonly Carried[]): AsyncGenerator<Input | ProblemError> {
  for (const one of inputs) yield 'input' in one ? one.input : new ProblemError(one.problem)
}

const stops = new Map<string, AbortController>()

async function carryOut(task: Exclude<ToThread, { kind: 'stop' }>): Promise<readonly AddResult[]> {
  const stop = new AbortController()
  stops.set(task.id, stop)
  const job: DeskJob = {
    id: task.id as JobId,
    signal: stop.signal,
    onProgress: (progress) => tell({ kind: 'progress', id: task.id, progress }),
  }
  try {
    const desk = await opened
    if (task.kind === 'add') return await desk.add(unpacked(task.inputs), task.expected, job)
    await desk.reread(job)
    return []
  } finally {
    stops.delete(task.id)
  }
}

parentPort?.on('message', async (task: ToThread) => {
  if (task.kind === 'stop') return stops.get(task.id)?.abort()
  try {
    tell({ kind: 'done', id: task.id, results: await carryOut(task) })
  } catch (error) {
    tell({ kind: 'failed', id: task.id, message: error instanceof Error ? error.message : String(error) })
  }
})
