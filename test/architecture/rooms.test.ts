// Which way imports point, which rooms stay pure, and how files are named. Read from the source text itself, so that
// no compiler plug-in is needed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

interface Source {
  readonly path: string
  readonly room: string
  readonly text: string
  /** Path inside src, or a package name. */
  readonly imports: readonly string[]
}

const files = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? files(join(dir, e.name)) : [join(dir, e.name)],
  )

const sources: Source[] = files(src)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8')
    const path = relative(src, file)
    const named = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, ''),
      text,
      imports: named.map((name) => (name.startsWith('.') ? relative(src, resolve(dirname(file), name)) : name)),
    }
  })

const STAGES = ['model', 'ingest', 'read', 'resolve', 'weigh', 'analyse', 'publish']
/** The public API: whole, and in parts that load sooner. */
const DOORS = ['index.ts', 'reading.ts', 'keeping.ts']
const SHELLS = ['cli', 'server', 'mcp']
/** The training of the weights is a tool that lives beside what it trains; it reads data sets from disk. */
const isTool = (path: string) => path.startsWith('read/train/')
const roomOf = (imported: string) => (imported.includes('/') ? imported.split('/')[0] : imported.replace(/\.ts$/, ''))
const isOurs = (imported: string) => existsSync(join(src, imported))

describe('rooms', () => {
  test('the source was found', () => expect(sources.length).toBeGreaterThan(20))

  test('stages import only themselves and the stages to their left', () => {
    const wrong = sources.flatMap(({ path, room, imports }) => {
      const rank = STAGES.indexOf(room)
      if (rank < 0) return []
      return imports
        .filter(isOurs)
        .filter((i) => STAGES.indexOf(roomOf(i) ?? '') > rank || !STAGES.includes(roomOf(i) ?? ''))
        .map((i) => `${path} → ${i}`)
    })
    expect(wrong).toEqual([])
  })

  test('no shell is imported by anything but itself', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter(isOurs)
        .filter(
          (i) => SHELLS.includes(roomOf(i) ?? '') && roomOf(i) !== room && !(room === 'cli' && roomOf(i) === 'server'),
        )
        .map((i) => `${path} → ${i}`),
    )
    expect(wrong).toEqual([])
  })

  test('shells reach the rest through the public API only', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      SHELLS.includes(room)
        ? imports
            .filter(isOurs)
            .filter((i) => !DOORS.includes(i) && !SHELLS.includes(roomOf(i) ?? ''))
            .map((i) => `${path} → ${i}`)
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('stages touch no disk, clock, randomness or network', () => {
    const impure =
      /from 'node:|import\('node:|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.|\bperformance\.now\b|\bcrypto\.(getRandomValues|randomUUID)\b/
    const wrong = sources
      .filter(({ path, room }) => STAGES.includes(room) && !isTool(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => impure.test(line) && !line.trim().startsWith('//'))
          .map((line) => `${path}: ${line.trim()}`),
      )
    expect(wrong).toEqual([])
  })

  test('no stage imports its training', () => {
    const wrong = sources
      .filter(({ path }) => !isTool(path))
      .flatMap(({ path, imports }) => imports.filter(isTool).map((i) => `${path} → ${i}`))
    expect(wrong).toEqual([])
  })
})

describe('files', () => {
  test.each(sources.map((s) => [s.path, s] as const))(
    '%s opens with what it does and names one idea',
    (path, { text }) => {
      expect(path).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.ts$)/)
      expect(text.replace(/^#!.*\n/, '')).toMatch(/^(\/\/|\/\*)/)
      expect(text).not.toMatch(/: any\b|\bas any\b|@ts-ignore/)
    },
  )
})
