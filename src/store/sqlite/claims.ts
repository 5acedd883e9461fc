// Claims in the database: the columns that filters ask for, and the claim itself as JSON beside them.
import type { Claim } from '../../model/claim.ts'
import type { ClaimFilter, Store } from '../contract.ts'
import { nameTexts, refuseMisquotes } from '../fits.ts'
import { parseQuery, toMatch } from '../search/query.ts'
import { folded } from '../search/words.ts'
import type { Sqlite } from './open.ts'
import type { Write } from './write.ts'

/** Stands between two fillers, so that a phrase never runs from one into the next; no word of a query holds it. */
const BETWEEN = ' · '

export function claimTable(
  db: Sqlite,
  write: Write,
): Pick<Store, 'replaceClaims' | 'claim' | 'claims' | 'countClaims' | 'readBy'> {
  const textOf = db.prepare<[string], { seq: number; text: string }>('SELECT seq, text FROM document WHERE id = ?')
  const forgetWords = db.prepare('DELETE FROM claim_words WHERE rowid IN (SELECT seq FROM claim WHERE document = ?)')
  const forget = db.prepare('DELETE FROM claim WHERE document = ?')
  const insert = db.prepare(`
    INSERT INTO claim (id, document, start, predicate, certainty, polarity, body)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`)
  const index = db.prepare('INSERT INTO claim_words (rowid, words) VALUES (?, ?)')
  const markRead = db.prepare('UPDATE document SET read_by = ? WHERE seq = ?')
  const settle = db.prepare("DELETE FROM problem WHERE document = ? AND code = 'reader-failed'")
  const byId = db.prepare<[string], string>('SELECT body FROM claim WHERE id = ?').pluck()
  const readBy = db.prepare<[string], string | null>('SELECT read_by FROM document WHERE id = ?').pluck()

  return {
    async replaceClaims(id, claims, reader) {
      write(() => {
        const document = textOf.get(id)
        if (!document) throw new RangeError(`replaceClaims: no document “${id}”`)
        refuseMisquotes(document.text, claims)
        forgetWords.run(document.seq)
        forget.run(document.seq)
        for (const claim of claims) {
          const { predicate, certainty, polarity } = claim
          const start = claim.evidence.start
          const row = insert.run(claim.id, document.seq, start, predicate, certainty, polarity, JSON.stringify(claim))
          if (row.changes === 1) index.run(row.lastInsertRowid, [...nameTexts(claim)].map(folded).join(BETWEEN))
        }
        markRead.run(reader, document.seq)
        settle.run(id)
      })
    },
    async claim(id) {
      const body = byId.get(id)
      return body === undefined ? undefined : (JSON.parse(body) as Claim)
    },
    async claims(filter = {}) {
      const { where, values } = conditions(filter)
      const rows = db
        .prepare<unknown[], string>(
          `SELECT body FROM claim ${where} ORDER BY claim.document, claim.start, claim.seq LIMIT ? OFFSET ?`,
        )
        .pluck()
        .all(...values, filter.limit ?? -1, filter.offset ?? 0)
      return rows.map((body) => JSON.parse(body) as Claim)
    },
    async countClaims(filter = {}) {
      const { where, values } = conditions(filter)
      return (
        db
          .prepare<unknown[], number>(`SELECT count(*) FROM claim ${where}`)
          .pluck()
          .get(...values) ?? 0
      )
    },
    async readBy(id) {
      return readBy.get(id) ?? undefined
    },
  }
}

function conditions({ document, predicates, certainty, polarity, names = '' }: ClaimFilter) {
  const parts = parseQuery(names)
  const all: { readonly sql: string; readonly values: readonly string[] }[] = []
  if (document !== undefined) {
    all.push({ sql: 'claim.document = (SELECT seq FROM document WHERE id = ?)', values: [document] })
  }
  for (const [column, wanted] of Object.entries({ predicate: predicates, certainty, polarity })) {
    if (wanted)
      all.push({ sql: `claim.${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(wanted)] })
  }
  if (parts.length > 0) {
    all.push({ sql: 'claim.seq IN (SELECT rowid FROM claim_words WHERE words MATCH ?)', values: [toMatch(parts)] })
  }
  return {
    where: all.length === 0 ? '' : `WHERE ${all.map(({ sql }) => sql).join(' AND ')}`,
    values: all.flatMap(({ values }) => values),
  }
}
