// A case from the command line: what goes in, what is decided, what is said about bad input.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { ESSAY, inOwnFolder, lines, run } from './inside.ts'

inOwnFolder()

test('from adding to deciding, undoing and reading again', async () => {
  const added = await run(
    'add',
    'raid.txt',
    'essay.txt',
    '--date',
    '2025-07-22',
    '--publisher',
    'Coast Gazette',
    '--grade',
    'B',
  )
  expect(added).toMatchObject({ status: 0 })
  expect(added.err).toContain('case: ./cutout-case')
  expect(
    added.out
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/\s+/)[0]),
  ).toEqual(['added', 'added'])
  expect(statSync('cutout-case').mode & 0o077).toBe(0)

  const again = await run('add', 'raid.txt', '--title', 'Raid')
  expect(again).toMatchObject({ status: 0 })
  expect(again.out).toMatch(/^known /)
  expect(again.err).toContain('0 added, 1 known already')
  expect(again.err).toContain('cutout describe d')

  const documents = lines((await run('documents', '--format', 'jsonl')).out)
  expect(documents).toMatchObject([
    { name: 'raid.txt', metadata: { date: '2025-07-22', publisher: 'Coast Gazette', grade: 'B' } },
    { name: 'essay.txt' },
  ])

  const [arrest] = lines((await run('claims', '--predicate', 'arrest', '--name', 'tarverdi', '--format', 'jsonl')).out)
  expect(arrest).toMatchObject({ doc: 'raid', predicate: 'arrest', standing: 'open' })
  const id = String(arrest?.id)

  const accepted = await run('accept', id.slice(0, 10), '--why', 'the text says so')
  expect(accepted).toMatchObject({ status: 0 })
  expect(accepted.out).toContain(`accept  ${id}`)
  expect((await run('accept', id)).out).toBe('')
  expect(lines((await run('claims', '--standing', 'accepted', '--format', 'jsonl')).out).map((c) => c.id)).toEqual([id])

  expect((await run('undo')).out).toContain('accept')
  expect(lines((await run('claims', '--standing', 'accepted', '--format', 'jsonl')).out)).toEqual([])
  expect((await run('undo')).status).toBe(2)
  expect(lines((await run('decisions', '--format', 'jsonl')).out)).toMatchObject([
    { who: 'Iris', why: 'the text says so', action: { kind: 'accept', claim: id } },
    { who: 'Iris', action: { kind: 'undo' } },
  ])

  const explained = await run('explain', id.slice(0, 10))
  expect(explained.out).toContain(`rule ${arrest?.rule}`)
  expect(explained.out).toContain('trigger')

  const described = await run('describe', 'raid.txt', '--date', '2024-01-01', '--grade', 'c')
  expect(described).toMatchObject({ status: 0 })
  expect(described.err).toContain('1 read again')
  expect(lines((await run('documents', '--format', 'jsonl')).out)[0]).toMatchObject({
    metadata: { date: '2024-01-01', grade: 'C' },
  })

  expect((await run('search', 'tarverdi', 'dollars')).out).toContain('›')
  expect(lines((await run('search', 'vien*', '--format', 'jsonl')).out)).toHaveLength(1)
  expect((await run('reread')).out).toContain('0 documents read')
  expect((await run('reread', '--all')).out).toContain('2 documents read')
  expect((await run('doctor')).out).toMatch(/ok +case \.\/cutout-case +sound/)
}, 120_000)

test('bad input is named with what to do, the rest goes on, status 1', async () => {
  mkdirSync('bare')
  writeFileSync('void.txt', '')
  writeFileSync('noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)))
  const bad = ['nowhere.txt', 'bare', 'void.txt', 'noise.txt', 'http://127.0.0.1:9/', 'file:///etc/hostname']
  const { status, out, err } = await run('add', ...bad, 'raid.txt')
  expect(status).toBe(1)
  expect(out.match(/^refused/gm)).toHaveLength(6)
  expect(out).toMatch(/^added .*raid\.txt$/m)
  for (const said of [
    /nowhere\.txt: .*\(not-found\)/,
    /bare: .*\(empty\)/,
    /void\.txt: .*\(empty\)/,
    /noise\.txt: .*\(binary\)/,
    /127\.0\.0\.1.*\(address-refused\)/,
  ]) {
    expect(err).toMatch(said)
  }
  const listed = await run('problems', '--format', 'jsonl')
  expect(listed.status).toBe(1)
  expect(lines(listed.out).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['not-found', 'empty', 'binary', 'address-refused']),
  )
  expect((await run('add', 'raid.txt')).status).toBe(0)
})

test('CUTOUT_CASE and --case name the folder; --quiet says nothing', async () => {
  vi.stubEnv('CUTOUT_CASE', 'mine')
  expect((await run('add', 'raid.txt', '--quiet')).err).not.toContain('case:')
  expect(existsSync('mine/case.db')).toBe(true)
  expect((await run('documents', '--case', 'mine')).err).toContain('case: mine')
})

test('an address is fetched when it is named and allowed', async () => {
  const server: Server = createServer((_, res) => res.setHeader('content-type', 'text/plain').end(ESSAY))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/essay`
  expect((await run('add', address)).status).toBe(1)
  expect(await run('add', address, '--allow-private')).toMatchObject({ status: 0 })
  expect(lines((await run('documents', '--format', 'jsonl')).out)).toMatchObject([
    { name: address, metadata: { url: address } },
  ])
  server.close()
})
