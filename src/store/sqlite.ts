// The embedded store: one SQLite file for a case, in WAL mode with every commit flushed, so that nothing is lost at
// a power cut and the command line and the server can work on the case at once.
import type { DocumentId } from '../model/ids.ts'
import type { SearchHit, Store } from './contract.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { parseQuery, toMatch } from './search/query.ts'
import { rank } from './search/rank.ts'
import { claimTable } from './sqlite/claims.ts'
import { decisionLog } from './sqlite/decisions.ts'
import { documentTable } from './sqlite/documents.ts'
import { jobTable } from './sqlite/jobs.ts'
import { noteTable } from './sqlite/notes.ts'
import { openDatabase, type Sqlite } from './sqlite/open.ts'
import { problemTable } from './sqlite/problems.ts'
import { writer } from './sqlite/write.ts'

/** `file` is a path, or `:memory:`. Throws ProblemError when it cannot be opened as a case. */
export function openSqlite(file: string): Store {
  const db = openDatabase(file)
  const write = writer(db)
  const revision = db.prepare<[], number>('SELECT number FROM revision').pluck()
  return {
    ...documentTable(db, write),
    ...claimTable(db, write),
    ...decisionLog(db, write),
    ...problemTable(db, write),
    ...jobTable(db, write),
    ...noteTable(db),
    search: searcher(db),
    async revision() {
      return revision.get() ?? 0
    },
    async health() {
      const count = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
      const integrity = db.pragma('integrity_check', { simple: true }) as string
      return {
        schema: MIGRATIONS.length,
        integrity,
        documents: count('document'),
        claims: count('claim'),
        decisions: count('decision'),
      }
    },
    async close() {
      db.close()
    },
  }
}

function searcher(db: Sqlite): Store['search'] {
  const candidates = db.prepare<[string, number], { id: string; text: string; score: number }>(`
    SELECT document.id, document.text, -hit.score AS score
    FROM (
      SELECT rowid, bm25(document_words) AS score FROM document_words WHERE words MATCH ? ORDER BY score, rowid LIMIT ?
    ) AS hit JOIN document ON document.seq = hit.rowid ORDER BY hit.score, document.seq`)
  return async (query, limit): Promise<readonly SearchHit[]> => {
    const parts = parseQuery(query)
    if (parts.length === 0 || limit <= 0) return []
    const documents = candidates.all(toMatch(parts), limit)
    return rank(
      documents.map(({ id, ...rest }) => ({ document: id as DocumentId, ...rest })),
      parts,
      limit,
    )
  }
}
