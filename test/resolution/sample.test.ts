// The sample affair resolves as a careful reader would: who is one across its ten documents, who is not, and which
// events are one. Reviewed by hand against examples/README.md; names that a reading leaves out are not asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CaseResolution,
  type Claim,
  type Document,
  type Entity,
  type Instant,
  ingest,
  loadReader,
  resolve,
} from '../../src/index.ts'

const folder = new URL('../../examples/lantern/', import.meta.url)
let resolution: CaseResolution
let documents: Document[]

beforeAll(async () => {
  const reader = await loadReader()
  documents = []
  const claims: Claim[] = []
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(new URL(name, folder))
    for (const { document } of (await ingest({ name, bytes }, {}, '2026-01-01T00:00:00.000Z' as Instant)).documents) {
      documents.push(document)
      claims.push(...reader.read(document))
    }
  }
  resolution = resolve(claims, documents)
}, 60_000)

/** The entities that have a mention with this name. */
const called = (name: string, type = 'Person'): readonly Entity[] => [
  ...new Set(
    [...resolution.mentions.values()]
      .filter((m) => m.type === type && m.name.toLowerCase() === name.toLowerCase())
      .map((m) => resolution.entities.get(resolution.entityOf.get(m.id)!)!),
  ),
]

describe('one', () => {
  test.each([
    ['Person', ['Levan Gvinadze', 'Levan Ghvinadze', 'Gvinadze'], 6],
    ['Person', ['Murad Talishkhanov', 'Murad Talyshkhanov', 'Мурад Талышханов'], 4],
    ['Person', ['Ilyas Verdan'], 4],
    ['Person', ['Katarzyna Brzoza'], 3],
    ['Organization', ['External Protection Service', 'EPS'], 5],
  ] as const)('%s %j', (type, names, atLeast) => {
    const found = [...new Set(names.flatMap((name) => called(name, type)))]
    expect(found.map((e) => e.names)).toHaveLength(1)
    const inDocuments = new Set(found[0]!.mentions.map((m) => resolution.mentions.get(m)!.document))
    expect(inDocuments.size).toBeGreaterThanOrEqual(atLeast)
  })
})

test('people of the affair are not taken for one another', () => {
  const names = [
    'Levan Gvinadze',
    'Murad Talishkhanov',
    'Zaur Nabibeyli',
    'Radomir Stelz',
    'Salim Dargan',
    'Ilyas Verdan',
    'Katarzyna Brzoza',
  ]
  const found = names.flatMap((name) => called(name).map(({ id }) => id))
  expect(found.length).toBeGreaterThanOrEqual(5)
  expect(new Set(found).size).toBe(found.length)
})

test('the name that is shown is a full one in plain capitals', () =>
  expect(['Levan Gvinadze', 'Murad Talishkhanov'].map((name) => called(name)[0]?.name)).toEqual([
    'Levan Gvinadze',
    'Murad Talishkhanov',
  ]))

const bombs = () => [...resolution.incidents.values()].filter(({ method }) => method === 'bombing')

test('the bomb is one incident in every paper, however each calls its victim', () => {
  expect(bombs().map(({ title }) => title)).toHaveLength(1)
  const [bomb] = bombs()
  expect(bomb?.records.length).toBeGreaterThanOrEqual(5)
  expect(bomb?.codes.legal.value).toContain('Levan Gvinadze: sentenced')
})

// The ministry only says “the attempt on the life of a journalist in Hamburg in June”: another word for the victim, no day
// and no bomb, so its clause stays alone.
test.fails('the attempt that the ministry mentions in passing is the bomb', () =>
  expect([...resolution.incidents.values()].filter(({ method }) => method === 'assassination')).toEqual([]))

test('the fire is an incident of its own', () => {
  expect([...resolution.incidents.values()].map(({ method }) => method)).toContain('arson')
})

test('a denial by the embassy does not make it a sponsor', () => {
  for (const { codes, sponsors } of resolution.incidents.values()) {
    const denied = codes.attribution.reason.split('denied by ')[1] ?? ''
    for (const id of sponsors) expect(denied).not.toContain(resolution.entities.get(id)?.name)
  }
})

test('what is proposed is not joined, and says why', () => {
  for (const { entities, score, reasons } of resolution.suggestions) {
    expect(entities[0]).not.toBe(entities[1])
    expect(score).toBeLessThan(0.9)
    expect(reasons.length).toBeGreaterThan(0)
  }
})
