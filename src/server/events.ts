// The stream of events that keeps an open page up to date. Each page gets the revision first, so that one that was
// asleep knows whether it missed anything.
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Jobs } from './jobs.ts'
import type { Pulse } from './pulse.ts'

/** Well under the minute after which proxies and browsers give up on a silent stream. */
const BEAT_MS = 20_000

export function eventStream(c: Context, pulse: Pulse, jobs: Jobs, revision: () => Promise<number>): Response {
  return streamSSE(c, async (stream) => {
    const send = (event: string, data: unknown): void =>
      void stream.writeSSE({ event, data: JSON.stringify(data) }).catch(() => stream.abort())
    const leave = [
      pulse.subscribe((now) => send('revision', { revision: now })),
      jobs.subscribe((job) => send('job', job)),
    ]
    stream.onAbort(() => {
      for (const off of leave) off()
    })
    send('revision', { revision: await revision() })
    while (!stream.aborted && !stream.closed) {
      await Promise.race([stream.sleep(BEAT_MS), new Promise<void>((resolve) => stream.onAbort(resolve))])
      if (!stream.aborted) send('beat', {})
    }
  })
}
