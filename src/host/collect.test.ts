import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProblemError } from '../model/problem.ts'
import { collect } from './collect.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'cutout-collect-'))
  for (const sub of ['papers/b', 'papers/a', 'papers/.git', 'bare', 'nested/inner'])
    mkdirSync(join(dir, sub), { recursive: true })
  for (const file of [
    'papers/z.txt',
    'papers/b/2.md',
    'papers/b/10.md',
    'papers/a/1.html',
    'papers/.git/head',
    'papers/.hidden',
    'bare/.hidden',
  ]) {
    writeFileSync(join(dir, file), file)
  }
  symlinkSync('..', join(dir, 'papers/a/up'))
  symlinkSync('nowhere', join(dir, 'papers/dangling'))
  writeFileSync(join(dir, 'large.txt'), '0'.repeat(5000))
  execFileSync('mkfifo', [join(dir, 'pipe')])
})
afterAll(() => rmSync(dir, { recursive: true }))

async function names(paths: readonly string[], maxBytes = 1000): Promise<readonly string[]> {
  const found: string[] = []
  for await (const input of collect(
    paths.map((path) => join(dir, path)),
    { allowPrivate: false, maxBytes },
  )) {
    found.push(
      input instanceof ProblemError
        ? `${input.problem.code} ${input.problem.where.slice(dir.length + 1)}`
        : `${input.name.slice(dir.length + 1)}: ${new TextDecoder().decode(input.bytes)}`,
    )
  }
  return found
}

test('a folder becomes its files, in one order, without hidden ones; links back are entered once', async () => {
  expect(await names(['papers'])).toEqual([
    'papers/a/1.html: papers/a/1.html',
    'papers/b/10.md: papers/b/10.md',
    'papers/b/2.md: papers/b/2.md',
    'not-found papers/dangling',
    'papers/z.txt: papers/z.txt',
  ])
})

test('what cannot be had is a problem in its place, and the rest goes on', async () => {
  expect(await names(['nowhere.txt', 'bare', 'nested', 'large.txt', 'papers/z.txt'])).toEqual([
    'not-found nowhere.txt',
    'empty bare',
    'empty nested',
    'too-large large.txt',
    'papers/z.txt: papers/z.txt',
  ])
})

test('a pipe is read like a file', async () => {
  const [found] = await Promise.all([
    names(['pipe']),
    new Promise<void>((done) => {
      writeFileSync(join(dir, 'writer.sh'), `printf 'through the pipe' > '${join(dir, 'pipe')}'`)
      import('node:child_process').then(({ spawn }) => spawn('sh', [join(dir, 'writer.sh')]).on('exit', () => done()))
    }),
  ])
  expect(found).toEqual(['pipe: through the pipe'])
})

test.skipIf(process.getuid?.() === 0)('a file that one may not read (needs a user other than root)', async () => {
  chmodSync(join(dir, 'large.txt'), 0)
  expect(await names(['large.txt'])).toEqual(['unreadable large.txt'])
})
