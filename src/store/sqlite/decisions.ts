// The decision log in the database. Triggers refuse any change to a line, so not even a faulty program or a person
// with an SQL prompt rewrites what somebody decided.
import { type Action, type Decision, decision } from '../../model/decision.ts'
import type { DecisionId, Instant } from '../../model/ids.ts'
import type { Store } from '../contract.ts'
import type { Sqlite } from './open.ts'
import type { Write } from './write.ts'

interface Row {
  id: string
  at: string
  who: string
  why: string | null
  action: string
}

const toDecision = (row: Row): Decision => ({
  id: row.id as DecisionId,
  at: row.at as Instant,
  who: row.who,
  ...(row.why === null ? {} : { why: row.why }),
  action: JSON.parse(row.action) as Action,
})

export function decisionLog(db: Sqlite, write: Write): Pick<Store, 'decide' | 'decisions'> {
  const length = db.prepare<[], number>('SELECT count(*) FROM decision').pluck()
  const append = db.prepare('INSERT INTO decision (position, id, at, who, why, action) VALUES (?, ?, ?, ?, ?, ?)')
  const all = db.prepare<[], Row>('SELECT id, at, who, why, action FROM decision ORDER BY position')

  return {
    async decide(parts) {
      return write(() => {
        const position = length.get() ?? 0
        const line = decision(parts, position)
        append.run(position, line.id, line.at, line.who, line.why ?? null, JSON.stringify(line.action))
        return line
      })
    },
    async decisions() {
      return all.all().map(toDecision)
    },
  }
}
