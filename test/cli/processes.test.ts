// The command line as processes that are piped, killed, and run beside each other.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { exchangeClaim } from '../../src/model/exchange-schema.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { cutout, type Ended, start } from './cutout.ts'
import { inOwnFolder, lines, RAID } from './inside.ts'

vi.setConfig({ testTimeout: 120_000 })
const JSONL = ['--date', '2025-07-22', '--format', 'jsonl']
const folder = inOwnFolder()
const run = (...args: readonly string[]): Promise<Ended> => cutout(args, { cwd: folder() })

describe('read', () => {
  test('prints the exchange format and nothing else; spans are exact; standard input gives the same', async () => {
    const piped = cutout(['read', '-', ...JSONL], { cwd: folder(), stdin: RAID })
    const { status, out, err } = await run('read', 'raid.txt', ...JSONL)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const claims = lines(out).map((line) => exchangeClaim.strict().parse(line))
    expect(claims.length).toBeGreaterThan(0)
    for (const { doc, evidence, roles } of claims) {
      expect(doc).toBe('raid')
      expect(RAID.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      for (const { start, end, text } of Object.values(roles).flat()) expect(RAID.slice(start, end)).toBe(text)
    }
    expect(existsSync(join(folder(), 'cutout-case'))).toBe(false)
    expect(await piped).toEqual({ status: 0, err: '', out: out.replaceAll('"doc":"raid"', '"doc":"stdin"') })
  })

  test('a reader of the pipe that has seen enough is no fault', async () => {
    writeFileSync(join(folder(), 'long.txt'), RAID.repeat(60))
    const child = start(['read', 'long.txt', ...JSONL], { cwd: folder() })
    let err = ''
    child.stderr?.on('data', (chunk) => (err += chunk))
    child.stdin?.end()
    child.stdout?.once('data', () => child.stdout?.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})

describe('a case', () => {
  test('a run that is killed leaves a sound case, and the next one goes on', async () => {
    mkdirSync(join(folder(), 'papers'))
    for (let i = 0; i < 20; i++) writeFileSync(join(folder(), 'papers', `${i}.txt`), `Paper ${i}.\n\n${RAID.repeat(5)}`)
    const child = start(['add', 'papers'], { cwd: folder() })
    let err = ''
    await new Promise<void>((resolve) => {
      child.stderr?.on('data', (chunk) => {
        err += chunk
        if (err.includes('read 4/20')) resolve()
      })
      child.on('close', () => resolve())
    })
    child.kill('SIGKILL')
    await new Promise((resolve) =>
      (child.exitCode ?? child.signalCode) === null ? child.on('close', resolve) : resolve(0),
    )
    const store = openSqlite(join(folder(), 'cutout-case/case.db'))
    expect((await store.health()).integrity).toBe('ok')
    const before = (await store.documents()).length
    expect(before).toBeGreaterThanOrEqual(3)
    expect(before).toBeLessThan(20)
    await store.close()
    const next = await run('add', 'papers')
    expect(next.err).toContain(`${20 - before} added, ${before} known already, 0 refused`)
    const documents = lines((await run('documents', '--format', 'jsonl')).out)
    expect(documents).toHaveLength(20)
    for (const { claims } of documents) expect(claims).toBeGreaterThan(0)
  })

  test('the server and the command line work on one case at once', async () => {
    await run('add', 'raid.txt')
    const child = start(['serve', '--port', '0'], { cwd: folder() })
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))
      child.once('close', (status) => reject(new Error(`serve ended with ${status}`)))
    })
    const get = async (): Promise<unknown> => (await fetch(`${address}api/documents`)).json()
    expect(JSON.stringify(await get())).toContain('raid.txt')
    expect(await run('add', 'essay.txt')).toMatchObject({ status: 0 })
    expect(JSON.stringify(await get())).toContain('essay.txt')
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })
})
