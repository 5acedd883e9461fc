// What `npm run build` makes says the same as the sources: one page from the command line, the names that the library
// exports, and a thread that finds its file. Builds first what is older than its sources.
import { execFileSync } from 'node:child_process'
import { UndirectedGraph } from 'graphology'
import { beforeAll, expect, test } from 'vitest'
import * as sources from '../../src/index.ts'
import { root } from './cutout.ts'
import { inOwnFolder, run } from './inside.ts'

const folder = inOwnFolder()
const api = (): Promise<typeof sources> => import(`${root}dist/index.js`)

beforeAll(() => {
  // Under vitest it is `test`, with which React would come in its slow and large form.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, env })
}, 180_000)

test('reads as the sources do', async () => {
  const args = ['read', 'raid.txt', '--date', '2025-07-22', '--format', 'jsonl']
  const out = execFileSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd: folder(),
    encoding: 'utf8',
  })
  expect(out).toBe((await run(...args)).out)
  expect(out).not.toBe('')
})

test('names weights and rules by the same version', async () => {
  const { loadReader } = await api()
  expect((await loadReader()).version).toBe((await sources.loadReader()).version)
})

test('exports what the sources export', async () => {
  expect(Object.keys(await api()).sort()).toEqual(Object.keys(sources).sort())
})

test('lays a large network out on a thread', async () => {
  const network: sources.SimpleNetwork = new UndirectedGraph()
  for (let i = 0; i < 200; i++) network.addNode(`e${i}`)
  const { layOut } = await api()
  expect((await layOut(network, new Map())).size).toBe(200)
})
