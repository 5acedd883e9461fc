// Jobs in the database: what is being done to the case, by whichever process, and how far it has come.
import type { Instant, JobId } from '../../model/ids.ts'
import type { Job, Store } from '../contract.ts'
import type { Sqlite } from './open.ts'
import type { Write } from './write.ts'

interface Row {
  id: string
  kind: string
  subject: string
  started: string
  finished: string | null
  state: string
  done: number
  total: number
  note: string | null
}

const toJob = (row: Row): Job => ({
  id: row.id as JobId,
  kind: row.kind as Job['kind'],
  subject: row.subject,
  started: row.started as Instant,
  ...(row.finished === null ? {} : { finished: row.finished as Instant }),
  state: row.state as Job['state'],
  done: row.done,
  total: row.total,
  ...(row.note === null ? {} : { note: row.note }),
})

export function jobTable(db: Sqlite, write: Write): Pick<Store, 'startJob' | 'updateJob' | 'jobs'> {
  const insert = db.prepare(`
    INSERT INTO job (id, kind, subject, started, state, done, total, note)
    VALUES (@id, @kind, @subject, @started, 'running', 0, @total, @note)`)
  // A field that the change leaves out keeps its value.
  const update = db.prepare(`
    UPDATE job SET done = coalesce(@done, done), total = coalesce(@total, total), state = coalesce(@state, state),
      finished = coalesce(@finished, finished), note = coalesce(@note, note)
    WHERE id = @id`)
  const all = db.prepare<[], Row>('SELECT * FROM job ORDER BY seq')

  return {
    async startJob(job) {
      write(() => insert.run({ ...job, note: job.note ?? null }))
    },
    async updateJob(id, change) {
      const kept = { done: null, total: null, state: null, finished: null, note: null }
      write(() => update.run({ ...kept, ...change, id }))
    },
    async jobs() {
      return all.all().map(toJob)
    },
  }
}
