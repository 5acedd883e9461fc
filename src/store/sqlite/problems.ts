// Problems in the database, on a document where there is one and on the input's name where nothing could be kept.
import type { DocumentId, Instant } from '../../model/ids.ts'
import type { Problem, ProblemCode, Severity } from '../../model/problem.ts'
import type { Store } from '../contract.ts'
import type { Sqlite } from './open.ts'
import type { Write } from './write.ts'

interface Row {
  at: string
  code: string
  severity: string
  subject: string
  what: string
  remedy: string
  document: string
}

const toProblem = (row: Row): Problem & { readonly at: Instant } => ({
  at: row.at as Instant,
  code: row.code as ProblemCode,
  severity: row.severity as Severity,
  where: row.subject,
  what: row.what,
  remedy: row.remedy,
  ...(row.document === '' ? {} : { document: row.document as DocumentId }),
})

export function problemTable(db: Sqlite, write: Write): Pick<Store, 'addProblem' | 'settleProblems' | 'problems'> {
  const insert = db.prepare(`
    INSERT INTO problem (at, code, severity, subject, what, remedy, document) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (document, code, subject, what) DO UPDATE
    SET at = excluded.at, severity = excluded.severity, remedy = excluded.remedy`)
  const refused = db
    .prepare<[string], number>("SELECT count(*) FROM problem WHERE document = '' AND subject = ?")
    .pluck()
  const forget = db.prepare("DELETE FROM problem WHERE document = '' AND subject = ?")
  const all = db.prepare<[], Row>('SELECT * FROM problem ORDER BY seq')
  const of = db.prepare<[string], Row>('SELECT * FROM problem WHERE document = ? ORDER BY seq')

  return {
    async addProblem({ code, severity, where, what, remedy, document = '' as DocumentId }, at) {
      write(() => insert.run(at, code, severity, where, what, remedy, document))
    },
    async settleProblems(where) {
      if (refused.get(where) !== 0) write(() => forget.run(where))
    },
    async problems(document) {
      return (document === undefined ? all.all() : of.all(document)).map(toProblem)
    },
  }
}
