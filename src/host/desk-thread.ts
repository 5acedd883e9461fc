// A desk on a thread of its own, which has the case open beside the server: opening a large PDF, reading an hour's worth of
// documents and writing what was found keep nobody waiting. The weights are loaded there, once, while the page opens.
import type { Worker } from 'node:worker_threads'
import type { Input } from '../ingest/input.ts'
import { type Problem, ProblemError } from '../model/problem.ts'
import type { AddResult, Progress } from '../pipeline.ts'
import type { Desk, DeskJob } from './desk.ts'
import { startThread } from './thread.ts'

/** Errors do not cross threads whole, so an input that could not be had crosses as its problem. */
export type Carried = { readonly input: Input } | { readonly problem: Problem }

export type ToThread =
  | { readonly kind: 'add'; readonly id: string; readonly inputs: readonly Carried[]; readonly expected: number }
  | { readonly kind: 'reread'; readonly id: string }
  | { readonly kind: 'stop'; readonly id: string }

export type FromThread =
  | { readonly kind: 'progress'; readonly id: string; readonly progress: Progress }
  | { readonly kind: 'done'; readonly id: string; readonly results: readonly AddResult[] }
  | { readonly kind: 'failed'; readonly id: string; readonly message: string }

interface Running {
  readonly onProgress: DeskJob['onProgress']
  readonly resolve: (results: readonly AddResult[]) => void
  readonly reject: (error: Error) => void
}

/** `dir` is the folder of a case that is there already. A thread that dies fails its jobs, and the next job has a new one. */
export function deskThread(dir: string): Desk {
  const running = new Map<string, Running>()
  let thread: Worker | undefined

  const hear = (said: FromThread): void => {
    const job = running.get(said.id)
    if (job === undefined) return
    if (said.kind === 'progress') job.onProgress(said.progress)
    else {
      running.delete(said.id)
      if (said.kind === 'done') job.resolve(said.results)
      else job.reject(new Error(said.message))
    }
  }
  const lost = (gone: Worker, why: string): void => {
    if (thread !== gone) return
    thread = undefined
    for (const { reject } of running.values()) reject(new Error(why))
    running.clear()
  }
  const started = (): Worker => {
    if (thread !== undefined) return thread
    const fresh = startThread('desk-inside', { dir })
    fresh.on('message', hear)
    fresh.on('error', (error) => lost(fresh, `Reading ended: ${error.message}`))
    fresh.on('exit', () => lost(fresh, 'Reading ended before it was through.'))
    thread = fresh
    return fresh
  }
  const ask = (task: Exclude<ToThread, { kind: 'stop' }>, { onProgress, signal }: DeskJob) =>
    new Promise<readonly AddResult[]>((resolve, reject) => {
      running.set(task.id, { onProgress, resolve, reject })
      started().postMessage(task)
      signal.addEventListener('abort', () => thread?.postMessage({ kind: 'stop', id: task.id } satisfies ToThread))
    })
  started()

  return {
    async add(inputs, expected, job) {
      const carried: Carried[] = []
      for await (const input of inputs) {
        if (job.signal.aborted) return []
        carried.push(input instanceof ProblemError ? { problem: input.problem } : { input })
      }
      return ask({ kind: 'add', id: job.id, inputs: carried, expected }, job)
    },
    async reread(job) {
      await ask({ kind: 'reread', id: job.id }, job)
    },
    async close() {
      const ending = thread
      await ending?.terminate()
    },
  }
}
