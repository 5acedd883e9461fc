// What the SQLite store promises beyond the contract: several processes, sudden death, old and foreign files.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asserted, bytesOf, invent, noon } from '../../test/contract/invented.ts'
import { ProblemError } from '../model/problem.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openDatabase } from './sqlite/open.ts'
import { openSqlite } from './sqlite.ts'

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cutout-sqlite-'))
  file = join(dir, 'case.db')
})
afterEach(() => rmSync(dir, { recursive: true }))

const root = fileURLToPath(new URL('../..', import.meta.url))
function busyWriter(who: string, count: number) {
  const args = ['--import', 'tsx', join(root, 'test/contract/busy-writer.ts'), file, who, String(count)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let confirmed = 0
  child.stdout.on('data', (chunk: Buffer) => {
    confirmed += chunk.toString().split('\n').length - 1
  })
  return { child, ended: once(child, 'exit') as Promise<[number | null]>, confirmed: () => confirmed }
}

const raid = invent('Police arrested Orkhan Veliyev in Larnaca.')
const codeOf = (open: () => unknown): string => {
  try {
    open()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code
    throw error
  }
  return 'opened'
}

test('two processes make and fill one case at once; each sees the revision of the other move', async () => {
  const writers = [busyWriter('Ada', 25), busyWriter('Ben', 25)]
  const store = openSqlite(file)
  const before = await store.revision()
  const mine = await store.decide({ at: noon, who: 'Iris', action: { kind: 'grade', document: raid.id, grade: 'B' } })
  const codes = await Promise.all(writers.map(({ ended }) => ended))
  expect(codes.map(([code]) => code)).toEqual([0, 0])
  expect(await store.revision()).toBeGreaterThan(before + 1)
  expect(await store.documents()).toHaveLength(50)
  const log = await store.decisions()
  expect(log).toHaveLength(51)
  expect(log).toContainEqual(mine)
  expect(await store.search('van 24 harbour', 10)).not.toEqual([])
  await store.close()
})

test('a writer that is killed loses nothing that was confirmed, and the case stays sound', async () => {
  const writer = busyWriter('Ada', 100_000)
  while (writer.confirmed() < 20) await once(writer.child.stdout, 'data')
  writer.child.kill('SIGKILL')
  await writer.ended
  const store = openSqlite(file)
  expect((await store.health()).integrity).toBe('ok')
  const [documents, decisions] = [await store.documents(), await store.decisions()]
  expect(decisions.length).toBeGreaterThanOrEqual(writer.confirmed())
  expect(documents.length - decisions.length).toBeGreaterThanOrEqual(0)
  for (const { id } of documents) {
    const { text } = (await store.document(id))!
    expect(await store.original(id)).toEqual(bytesOf(text))
  }
  await store.close()
})

test('every commit is flushed, and the journal lets readers read on', () => {
  const db = openDatabase(file)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  db.close()
})

test.each([
  ['change', "UPDATE decision SET who = 'Nobody'"],
  ['delete', 'DELETE FROM decision'],
  ['replace', "INSERT OR REPLACE INTO decision SELECT position, id, at, 'Nobody', why, action FROM decision"],
  ['insert in the past', "INSERT INTO decision VALUES (-1, 'k0', '', '', NULL, '{}')"],
])('the decision log cannot be rewritten with SQL: %s', async (_name, sql) => {
  const store = openSqlite(file)
  const made = await store.decide({ at: noon, who: 'Iris', action: { kind: 'withdraw', document: raid.id } })
  const other = new Database(file)
  expect(() => other.exec(sql)).toThrow('append-only')
  other.close()
  expect(await store.decisions()).toEqual([made])
  await store.close()
})

test('a case of each earlier schema opens, with what was in it', async () => {
  for (const schema of MIGRATIONS.keys()) {
    const old = join(dir, `schema-${schema + 1}.db`)
    const dump = new URL(`../../test/contract/schemas/0${schema + 1}.sql`, import.meta.url)
    const db = new Database(old)
    db.exec(readFileSync(dump, 'utf8'))
    db.close()
    const store = openSqlite(old)
    expect(await store.health()).toEqual({
      schema: MIGRATIONS.length,
      integrity: 'ok',
      documents: 1,
      claims: 1,
      decisions: 1,
    })
    const [claim] = await store.claims({ names: 'veliyev' })
    expect(claim).toEqual(asserted(raid, 'arrest', { roles: { authority: 'Police', suspect: 'Orkhan Veliyev' } }))
    expect(await store.search('larnaca', 5)).toHaveLength(1)
    await store.close()
  }
})

test('a case of a newer schema is refused and left as it is', async () => {
  await openSqlite(file).close()
  const db = new Database(file)
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`)
  db.close()
  expect(codeOf(() => openSqlite(file))).toBe('unsupported-format')
  const after = new Database(file)
  expect(after.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1)
  after.close()
})

test('a database of another program is refused and left as it is', () => {
  const db = new Database(file)
  db.exec('CREATE TABLE recipe (name)')
  db.close()
  const before = readFileSync(file)
  expect(codeOf(() => openSqlite(file))).toBe('unsupported-format')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no database, and a folder that is not there, are named', () => {
  writeFileSync(file, 'This is a letter, not a database. '.repeat(50))
  expect(codeOf(() => openSqlite(file))).toBe('corrupt')
  expect(codeOf(() => openSqlite(join(dir, 'nowhere', 'case.db')))).toBe('unreadable')
})
