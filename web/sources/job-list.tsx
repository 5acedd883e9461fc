// What is being added, step by step, and what became of each input once it is through.
import { Link } from 'wouter'
import { api, type JobView } from '../api/client.ts'
import { keys, queryClient, useJobs } from '../api/queries.ts'
import { fail } from '../shell/notices.tsx'
import { ProblemLines } from './problem-lines.tsx'

const PHASES = { collect: 'fetching', ingest: 'opening', read: 'reading', keep: 'keeping' } as const

const BECAME = {
  added: 'added',
  known: 'already in the case, nothing changed',
  refused: 'not taken in',
} as const

function Running({ job }: { job: JobView }) {
  return (
    <>
      <p>
        <strong>
          {PHASES[job.phase]} <bdi>{job.current}</bdi>
        </strong>{' '}
        {job.total > 1 && `${job.done} of ${job.total} `}
        <button type="button" className="quiet" onClick={() => void api.cancel(job.id).catch(fail)}>
          Stop
        </button>
      </p>
      <progress
        aria-label={`Adding ${job.subject}`}
        max={Math.max(job.total, 1)}
        value={job.total > 1 ? job.done : undefined}
      />
    </>
  )
}

/** Another process began it and was ended: a power cut, a window that was closed. */
function Interrupted({ job }: { job: JobView }) {
  const goOn = (): void => {
    api.goOn(job.id).then((started) => {
      queryClient.setQueryData<readonly JobView[]>(keys.jobs, (jobs = []) => [
        ...jobs.filter(({ id }) => id !== job.id && id !== started.id),
        started,
      ])
    }, fail)
  }
  return (
    <p>
      <strong>Interrupted</strong>
      {job.total > 1 && ` after ${job.done} of ${job.total}`}: the program ended before it was through. What was taken
      in stays; what was not must be added again.{' '}
      <button type="button" className="button" onClick={goOn}>
        Read what is left
      </button>
    </p>
  )
}

function Ended({ job }: { job: JobView }) {
  return (
    <>
      {job.state === 'failed' && (
        <p className="failed">
          Adding {job.subject} failed. {job.note}
        </p>
      )}
      {job.state === 'cancelled' && <p>Stopped; what was added before stays.</p>}
      {job.state === 'done' && job.results.length === 0 && <p>Read anew: {job.subject}.</p>}
      {job.results.map(({ input, outcome, document, claims, problems }) => (
        <div key={input}>
          <p>
            {document === undefined ? <bdi>{input}</bdi> : <Link href={`/read/${document}`}>{input}</Link>}:{' '}
            {BECAME[outcome]}
            {outcome === 'added' && `, ${claims} ${claims === 1 ? 'claim' : 'claims'}`}
          </p>
          <ProblemLines problems={problems} />
        </div>
      ))}
    </>
  )
}

/** The latest few; older ones are in the list of sources by now. */
const SHOWN = 4

export function JobList() {
  const jobs = useJobs().data ?? []
  if (jobs.length === 0) return null
  return (
    <section className="jobs" aria-label="Being added" aria-live="polite">
      {[...jobs]
        .slice(-SHOWN)
        .reverse()
        .map((job) => (
          <div key={job.id} className="job" data-state={job.state}>
            {job.state === 'running' ? (
              <Running job={job} />
            ) : job.state === 'interrupted' ? (
              <Interrupted job={job} />
            ) : (
              <Ended job={job} />
            )}
          </div>
        ))}
    </section>
  )
}
