// `cutout doctor`: whether all that the program needs is there, part by part; status 1 when something is not.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type CaseOptions, caseCommand, caseOf } from '../options.ts'
import { body, type Status } from '../run.ts'
import { table } from '../show/table.ts'
import { print } from '../terminal.ts'

interface Finding {
  readonly part: string
  readonly well: boolean
  readonly says: string
}

export const doctor = (): Command =>
  caseCommand('doctor', 'check that everything that Cutout needs is there').action(
    body<CaseOptions>(async (_, options): Promise<Status> => {
      const findings = [...(await program()), ...(await models()), await database(caseOf(options)), await loopback()]
      print(table(findings.map(({ part, well, says }) => [well ? 'ok' : 'BAD', part, says])))
      return findings.every(({ well }) => well) ? 0 : 1
    }),
  )

async function program(): Promise<readonly Finding[]> {
  const { packageRoot, packageVersion } = await import('../../keeping.ts')
  return [
    { part: 'cutout', well: true, says: `${packageVersion()} in ${packageRoot}` },
    {
      part: 'node',
      well: Number(process.versions.node.split('.')[0]) >= 20,
      says: `${process.version} on ${process.platform} ${process.arch}`,
    },
  ]
}

async function models(): Promise<readonly Finding[]> {
  const { loadReader, modelFiles } = await import('../../reading.ts')
  const files = (await modelFiles()).map(({ name, bytes }) => ({
    part: `models/${name}`,
    well: bytes !== undefined,
    says: bytes === undefined ? 'missing; install Cutout again' : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  }))
  const start = performance.now()
  const reader = await attempt('reader', async () => {
    const { version } = await loadReader()
    return `${version}, loaded in ${Math.round(performance.now() - start)} ms`
  })
  return [...files, reader]
}

async function database(dir: string): Promise<Finding> {
  const part = `case ${dir}`
  if (!existsSync(join(dir, 'case.db'))) return { part, well: true, says: 'not there yet; “cutout add” makes it' }
  return attempt(part, async () => {
    const { openCase } = await import('../../keeping.ts')
    const store = await openCase(dir, { create: false })
    const { schema, integrity, documents, claims, decisions } = await store.health()
    await store.close()
    if (integrity !== 'ok') throw new Error(`damaged: ${integrity}`)
    return `sound: schema ${schema}, ${documents} documents, ${claims} claims, ${decisions} decisions`
  })
}

const loopback = (): Promise<Finding> =>
  attempt(
    'loopback',
    () =>
      new Promise((resolve, reject) => {
        const server = createServer()
        server.once('error', reject)
        server.listen(0, '127.0.0.1', () => server.close(() => resolve('127.0.0.1 can be listened on')))
      }),
  )

async function attempt(part: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { part, well: true, says: await work() }
  } catch (error) {
    return { part, well: false, says: error instanceof Error ? error.message : String(error) }
  }
}
