// What must always be true of a case, numbered as in docs/architecture.md, held over every document of the sample case.
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  addInputs,
  type Claim,
  claimId,
  collect,
  type Document,
  filled,
  fits,
  type Instant,
  type JobId,
  loadReader,
  memoryStore,
  type Reader,
  rolesOf,
  type Store,
  unattached,
} from '../../src/index.ts'

const sample = fileURLToPath(new URL('../../examples/lantern', import.meta.url))
const options = { given: {}, now: () => '2026-01-01T00:00:00.000Z' as Instant, newJobId: () => 'j1' as JobId }

let reader: Reader
let store: Store
let documents: readonly Document[]
let claims: readonly Claim[]

const load = async (): Promise<Store> => {
  const fresh = memoryStore()
  await addInputs(fresh, reader, collect([sample], { allowPrivate: false }), options)
  return fresh
}

beforeAll(async () => {
  reader = await loadReader()
  store = await load()
  const summaries = await store.documents()
  documents = (await Promise.all(summaries.map(({ id }) => store.document(id)))).filter((d) => d !== undefined)
  claims = await store.claims()
})

const documentOf = (claim: Claim): Document => documents.find(({ id }) => id === claim.document)!

describe('a case', () => {
  test('0 the sample has documents and claims to hold the rules over', () => {
    expect(documents.length).toBeGreaterThanOrEqual(9)
    expect(claims.length).toBeGreaterThan(100)
  })

  test('1 every span is exactly the words at its offsets', () => {
    for (const claim of claims) {
      const { text } = documentOf(claim)
      const quotes = [
        claim.evidence,
        ...filled(claim.roles).flatMap(([, fillers]) => fillers.map(({ at }) => at)),
        ...claim.by.flatMap(({ at }) => at ?? []),
        ...claim.reasons.map(({ at }) => at),
      ]
      for (const quote of quotes) expect(fits(text, quote)).toBe(true)
    }
  })

  test('2 a document is known by its bytes and its text', async () => {
    const { createHash } = await import('node:crypto')
    for (const document of documents) {
      const bytes = (await store.original(document.id))!
      expect(document.bytes).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(document.textHash).toBe(createHash('sha256').update(document.text, 'utf8').digest('hex'))
    }
  })

  test('3 no claim without a sentence, and no role without words', () => {
    for (const { evidence, roles } of claims) {
      expect(evidence.quote.trim()).not.toBe('')
      expect(filled(roles).length).toBeGreaterThan(0)
      for (const [, fillers] of filled(roles)) expect(fillers.length).toBeGreaterThan(0)
    }
  })

  test('4 ids are hashes of what is claimed, and unique', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    for (const claim of claims) expect(claim.id).toBe(claimId(claim))
  })

  test('5 a decision outlives a re-read that finds the same claim, and is listed when it does not', async () => {
    const own = await load()
    const [first, second] = await own.claims()
    await own.decide({ at: options.now(), who: 'ada', action: { kind: 'accept', claim: first!.id } })
    await own.replaceClaims(first!.document, reader.read(documentOf(first!)), 'again')
    const known = new Set((await own.claims()).map(({ id }) => id))
    expect(unattached(await own.decisions(), known)).toEqual([])
    await own.replaceClaims(first!.document, [second!], 'poorer')
    const left = new Set((await own.claims()).map(({ id }) => id))
    expect(unattached(await own.decisions(), left).map(({ action }) => action)).toEqual([
      { kind: 'accept', claim: first!.id },
    ])
  })

  test('6 every claim names its rule and what triggered it', () => {
    for (const { rule, reasons } of claims) {
      expect(rule).toMatch(/^[a-z][a-z-]*(\.[a-z0-9-]+)*:\S.*$/)
      expect(reasons.some(({ why }) => why === 'trigger')).toBe(true)
    }
  })

  test('7 the same documents give the same bytes, whatever was read before', async () => {
    const again = [...documents].reverse().map((document) => [document.id, reader.read(document)] as const)
    for (const [id, found] of again) {
      expect(JSON.stringify(found)).toBe(JSON.stringify(claims.filter(({ document }) => document === id)))
    }
  })

  test('8 roles and closed values are those of the ontology', () => {
    for (const { predicate, roles } of claims) {
      const allowed = rolesOf(predicate)
      for (const [role, fillers] of filled(roles)) {
        expect(Object.keys(allowed)).toContain(role)
        const { holds } = allowed[role]!
        if (typeof holds === 'object') for (const { value } of fillers) expect(holds).toContain(value)
      }
    }
  })

  test('9 adding the sample again adds nothing and says so', async () => {
    const results = await addInputs(store, reader, collect([sample], { allowPrivate: false }), options)
    expect(results.map(({ outcome }) => outcome)).not.toContain('added')
    expect((await store.documents()).length).toBe(documents.length)
  })
})
