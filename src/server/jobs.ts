// The jobs that the page starts, one after another, with live progress. The store keeps the lasting record of a job;
// this holds what is only of interest while somebody watches: the phase, the file at hand, the result of each input.
import type { Instant, Job, JobId, Progress, Store } from '../index.ts'
import type { JobView, ResultView } from './api.ts'

export type Work = (report: (progress: Progress) => void, signal: AbortSignal) => Promise<readonly ResultView[]>

export interface Jobs {
  start(id: JobId, subject: string, total: number, work: Work): JobView
  list(): readonly JobView[]
  cancel(id: string): JobView | undefined
  /** Takes an interrupted job off the list; undefined when there is none. */
  take(id: string): JobView | undefined
  subscribe(listener: (job: JobView) => void): () => void
  /** Cancels what runs and waits for it to end. */
  stop(): Promise<void>
}

export function createJobs(leftOver: readonly Job[] = []): Jobs {
  const jobs = new Map<string, { view: JobView; abort: AbortController }>(
    leftOver.map((job) => [job.id, { view: interrupted(job), abort: new AbortController() }]),
  )
  const listeners = new Set<(job: JobView) => void>()
  let queue: Promise<void> = Promise.resolve()

  const change = (id: JobId, part: Partial<JobView>): void => {
    const job = jobs.get(id)
    if (!job) return
    job.view = { ...job.view, ...part }
    for (const listener of listeners) listener(job.view)
  }

  const run = async (id: JobId, work: Work, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return change(id, { state: 'cancelled' })
    try {
      const results = await work(
        ({ phase, subject, done, total }) => change(id, { phase, current: subject, done, total }),
        signal,
      )
      const { done, total } = jobs.get(id)!.view
      change(
        id,
        signal.aborted ? { state: 'cancelled', results } : { state: 'done', results, done: Math.max(done, total) },
      )
    } catch (error) {
      const note = error instanceof Error ? error.message : String(error)
      change(id, { state: signal.aborted ? 'cancelled' : 'failed', note })
    }
  }

  return {
    start(id, subject, total, work) {
      const abort = new AbortController()
      const view: JobView = {
        id,
        subject,
        state: 'running',
        phase: 'collect',
        current: subject,
        done: 0,
        total,
        results: [],
      }
      jobs.set(id, { view, abort })
      queue = queue.then(() => run(id, work, abort.signal))
      return view
    },
    list: () => [...jobs.values()].map(({ view }) => view),
    cancel(id) {
      const job = jobs.get(id)
      if (job?.view.state === 'running') job.abort.abort()
      return job?.view
    },
    take(id) {
      const job = jobs.get(id)
      if (job?.view.state !== 'interrupted') return undefined
      jobs.delete(id)
      return job.view
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async stop() {
      for (const { abort } of jobs.values()) abort.abort()
      await queue
    },
  }
}

const interrupted = ({ id, subject, done, total, note = '' }: Job): JobView => ({
  id,
  subject,
  state: 'interrupted',
  phase: 'read',
  current: subject,
  done,
  total,
  note,
  results: [],
})

/**
 * Jobs of a process that was killed would stand as running for good. One that does still run elsewhere says so itself when
 * it is through. Resolves to those that were settled.
 */
export async function settleAbandoned(store: Store, now: () => Instant): Promise<readonly Job[]> {
  const running = (await store.jobs()).filter(({ state }) => state === 'running')
  const note = 'The program ended before this was through; what was added stays, and adding again goes on from there.'
  for (const { id } of running) await store.updateJob(id, { state: 'failed', finished: now(), note })
  return running.map((job) => ({ ...job, note }))
}
