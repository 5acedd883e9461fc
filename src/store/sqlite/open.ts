// Opens a case's database file, makes it when it is missing, and brings an older schema up to date. Whatever is
// wrong with the file is said as a problem before anything is written to it.
import Database from 'better-sqlite3'
import { ProblemError, problem } from '../../model/problem.ts'
import { MIGRATIONS } from '../migrations/index.ts'

export type Sqlite = Database.Database

/** Marks the file as a Cutout case (`file case.db` shows it): the letters "Cut1". */
const APPLICATION_ID = 0x43757431
const BUSY_MS = 15_000

export function openDatabase(file: string): Sqlite {
  let db: Sqlite | undefined
  try {
    db = new Database(file, { timeout: BUSY_MS })
    refuseForeign(db, file)
    enterWal(db)
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    migrate(db, file)
    return db
  } catch (error) {
    db?.close()
    throw error instanceof ProblemError ? error : new ProblemError(unusable(file, error))
  }
}

const schemaOf = (db: Sqlite): number => db.pragma('user_version', { simple: true }) as number

function refuseForeign(db: Sqlite, file: string): void {
  const marked = db.pragma('application_id', { simple: true }) === APPLICATION_ID
  const empty = db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
  if (marked || empty) return
  throw new ProblemError(
    problem(
      'unsupported-format',
      file,
      'The file is a database of another program.',
      'Name another folder with --case.',
    ),
  )
}

/** Two processes that make a case at the same moment can both ask for this, and SQLite then refuses one at once. */
function enterWal(db: Sqlite): void {
  const deadline = performance.now() + BUSY_MS
  for (;;) {
    try {
      db.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

function migrate(db: Sqlite, file: string): void {
  if (schemaOf(db) === MIGRATIONS.length) return
  db.transaction(() => {
    const from = schemaOf(db)
    if (from > MIGRATIONS.length) throw new ProblemError(tooNew(file, from))
    for (const sql of MIGRATIONS.slice(from)) db.exec(sql)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  }).immediate()
}

const tooNew = (file: string, schema: number) =>
  problem(
    'unsupported-format',
    file,
    `The case was last opened by a newer Cutout (schema ${schema}; this one knows ${MIGRATIONS.length}).`,
    'Install the newer version, or name another folder with --case.',
  )

function unusable(file: string, error: unknown) {
  const code = error instanceof Database.SqliteError ? error.code : ''
  const what = `The case cannot be opened: ${error instanceof Error ? error.message : String(error)}.`
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return problem('corrupt', file, what, 'Put a copy of the file in its place, or name another folder with --case.')
  }
  return problem('unreadable', file, what, 'Check that the folder exists and that you may write to it.')
}
