// Listens to the server for as long as the page is open: a new revision renews what is shown, a job's step goes
// straight into the list of jobs. The browser reconnects by itself; the page only shows that it is waiting.
import { useEffect, useSyncExternalStore } from 'react'
import type { JobView } from './client.ts'
import { keys, queryClient } from './queries.ts'

type Line = 'live' | 'lost'
let line: Line = 'live'
let revision: number | undefined
const watchers = new Set<() => void>()

const setLine = (now: Line): void => {
  if (line === now) return
  line = now
  for (const watcher of watchers) watcher()
}

function open(): EventSource {
  const source = new EventSource('./api/events')
  source.addEventListener('open', () => {
    // Whatever moved on while nobody listened is asked for anew.
    if (line === 'lost') void queryClient.invalidateQueries()
    setLine('live')
  })
  source.addEventListener('error', () => setLine('lost'))
  source.addEventListener('revision', ({ data }: MessageEvent<string>) => {
    const { revision: now } = JSON.parse(data) as { revision: number }
    if (revision !== undefined && revision !== now) {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' })
    }
    revision = now
  })
  source.addEventListener('job', ({ data }: MessageEvent<string>) => {
    const job = JSON.parse(data) as JobView
    queryClient.setQueryData<readonly JobView[]>(keys.jobs, (jobs = []) =>
      jobs.some(({ id }) => id === job.id) ? jobs.map((old) => (old.id === job.id ? job : old)) : [...jobs, job],
    )
  })
  return source
}

export function useEvents(): void {
  useEffect(() => {
    const source = open()
    return () => source.close()
  }, [])
}

export const useLine = (): Line =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => line,
  )
