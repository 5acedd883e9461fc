// The article on which the program was first tried, read and resolved by the program itself.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chainsOf, material, patternsOf } from '../../src/analyse/index.ts'
import { loadReader } from '../../src/host/load-reader.ts'
import { ingest } from '../../src/ingest/index.ts'
import type { Edtf, Instant } from '../../src/model/ids.ts'
import { resolve } from '../../src/resolve/index.ts'

const file = new URL('../../../shared/gold/seed.txt', import.meta.url)
const there = existsSync(file)

async function readSeed() {
  const bytes = new Uint8Array(readFileSync(file))
  const given = { date: '2025-06-30' as Edtf }
  const { documents } = await ingest({ name: 'seed.txt', bytes }, given, '2026-01-31T09:00:00.000Z' as Instant)
  const reader = await loadReader()
  const read = documents.map(({ document }) => document)
  const claims = read.flatMap((document) => reader.read(document))
  return material({ claims, resolution: resolve(claims, read, []) })
}

describe.skipIf(!there)('the seed article (needs ../shared/gold)', () => {
  test('IRGC → brokers → Khalid Mehdiyev → Masih Alinejad, 500,000 above 30,000 dollars; two routes', async () => {
    const found = await readSeed()
    const chains = chainsOf(found)
    const plot = [...found.resolution.incidents.values()]
      .map(chains.of)
      .find(({ nodes }) => nodes.some(({ name, rank }) => name === 'Masih Alinejad' && rank === 'target'))
    const sums = (upper: RegExp, lower: string) =>
      plot?.links
        .filter((link) => upper.test(found.name(link.upper)) && found.name(link.lower) === lower)
        .flatMap(({ money }) => money.flatMap(({ amount }) => (amount ? `${amount.currency} ${amount.most}` : [])))
    for (const broker of ['Rafat Amirov', 'Polad Omarov']) {
      expect(sums(/IRGC/, broker)).toContain('USD 500000')
      expect(sums(new RegExp(broker), 'Khalid Mehdiyev')).toContain('USD 30000')
      expect(plot?.nodes.find(({ name }) => name === broker)?.rank).toBe('broker')
    }
    expect(plot?.nodes.find(({ name }) => name === 'Khalid Mehdiyev')?.rank).toBe('operative')
    expect(plot?.lines.map((line) => line.map(found.name).slice(-2))).toContainEqual([
      'Khalid Mehdiyev',
      'Masih Alinejad',
    ])

    const routes = new Set(patternsOf(found, chains).incidents.flatMap((i) => i.routes.map(({ route }) => route)))
    expect([...routes]).toEqual(expect.arrayContaining(['crime', 'ideology']))
  }, 60_000)
})
