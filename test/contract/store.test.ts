// What every store promises, run against each implementation.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimId, DocumentId, Edtf, JobId, Sha256 } from '../../src/model/ids.ts'
import { problem } from '../../src/model/problem.ts'
import type { ClaimFilter, Store } from '../../src/store/contract.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { asserted, bytesOf, invent, later, noon } from './invented.ts'

const stores: Record<string, (dir: string) => Store> = {
  memory: memoryStore,
  sqlite: (dir) => openSqlite(join(dir, 'case.db')),
}

const raid = invent('Police arrested Orkhan Vəliyev, known as “Kaftar”, in Larnaca. Veliyev denied it.', 'raid.txt', {
  title: 'Raid in Larnaca',
  date: '2025-06' as Edtf,
})
const essay = invent(
  'The broker paid Ruslan Tarverdi. The harbour was watched. Tarverdi met the broker twice.',
  'essay.txt',
)
const arrest = asserted(raid, 'arrest', { roles: { authority: 'Police', suspect: 'Orkhan Vəliyev' } })
const alias = asserted(raid, 'alias', { roles: { subject: 'Orkhan Vəliyev', name: 'Kaftar' }, certainty: 'reported' })
const denial = asserted(raid, 'arrest', { roles: { suspect: ['Veliyev', 'Orkhan Vəliyev'] }, polarity: 'denied' })
const payment = asserted(essay, 'payment', {
  roles: { payer: 'broker', payee: 'Ruslan Tarverdi' },
  certainty: 'alleged',
})

describe.each(Object.entries(stores))('store: %s', (_, make) => {
  let dir: string
  let store: Store
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cutout-store-'))
    store = make(dir)
  })
  afterEach(async () => {
    await store.close()
    rmSync(dir, { recursive: true })
  })
  const fill = async () => {
    await store.addDocument(raid, bytesOf(raid.text))
    await store.addDocument(essay, bytesOf(essay.text))
    await store.replaceClaims(raid.id, [denial, arrest, alias], 'reader 1')
    await store.replaceClaims(essay.id, [payment], 'reader 1')
  }

  describe('documents', () => {
    test('come back as they went in, with their bytes', async () => {
      expect(await store.addDocument(raid, bytesOf(raid.text))).toEqual({ outcome: 'added', document: raid.id })
      expect(await store.document(raid.id)).toEqual(raid)
      expect(await store.original(raid.id)).toEqual(bytesOf(raid.text))
      expect(await store.documentOf(raid.bytes)).toBe(raid.id)
    })

    test('unknown ones are undefined', async () => {
      expect(await store.document('d0' as DocumentId)).toBeUndefined()
      expect(await store.original('d0' as DocumentId)).toBeUndefined()
      expect(await store.documentOf('00' as Sha256)).toBeUndefined()
      expect(await store.readBy('d0' as DocumentId)).toBeUndefined()
    })

    test('the same bytes are known, under any name and text, and write nothing', async () => {
      await store.addDocument(raid, bytesOf(raid.text))
      const before = await store.revision()
      const again = { ...raid, id: 'd1' as DocumentId, name: 'copy.txt', text: 'Another reading of the same bytes' }
      expect(await store.addDocument(again, bytesOf(raid.text))).toEqual({ outcome: 'known', document: raid.id })
      expect(await store.documents()).toHaveLength(1)
      expect(await store.revision()).toBe(before)
    })

    test('are listed in the order added, with counts', async () => {
      await fill()
      await store.addProblem({ ...problem('no-date', 'essay.txt', 'No date.', 'Give one.'), document: essay.id }, noon)
      const list = await store.documents()
      expect(
        list.map(({ id, length, claims, problems, readBy }) => ({ id, length, claims, problems, readBy })),
      ).toEqual([
        { id: raid.id, length: raid.text.length, claims: 3, problems: 0, readBy: 'reader 1' },
        { id: essay.id, length: essay.text.length, claims: 1, problems: 1, readBy: 'reader 1' },
      ])
      expect(list[0]).not.toHaveProperty('text')
      expect(list[0]?.metadata).toEqual(raid.metadata)
    })

    test('a part keeps the document it came in', async () => {
      await store.addDocument(raid, bytesOf(raid.text))
      await store.addDocument({ ...essay, partOf: raid.id }, bytesOf(essay.text))
      expect((await store.document(essay.id))?.partOf).toBe(raid.id)
      expect((await store.documents())[1]?.partOf).toBe(raid.id)
    })

    test('any Unicode text and any bytes survive', async () => {
      const cases = fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }))
      await fc.assert(
        fc.asyncProperty(cases, async ([text, original]) => {
          const document = invent(Buffer.from(text).toString())
          if ((await store.addDocument(document, original)).outcome === 'known') return
          expect(await store.document(document.id)).toEqual(document)
          expect(await store.original(document.id)).toEqual(original)
        }),
        { numRuns: 100 },
      )
    })

    test('half a surrogate pair is refused, not altered', async () => {
      const broken = { ...raid, text: 'left \ud83d right' }
      await expect(store.addDocument(broken, bytesOf('x'))).rejects.toThrow(RangeError)
      expect(await store.documents()).toEqual([])
    })
  })

  describe('claims', () => {
    test('come back as they went in', async () => {
      await fill()
      for (const claim of [arrest, alias, denial, payment]) expect(await store.claim(claim.id)).toEqual(claim)
      expect(await store.claim('c0' as ClaimId)).toBeUndefined()
      expect(await store.readBy(raid.id)).toBe('reader 1')
    })

    test('are in the order of documents and of the text', async () => {
      await fill()
      expect((await store.claims()).map(({ id }) => id)).toEqual([arrest.id, alias.id, denial.id, payment.id])
    })

    test.each<[string, ClaimFilter, readonly string[]]>([
      ['document', { document: essay.id }, [payment.id]],
      ['an unknown document', { document: 'd0' as DocumentId }, []],
      ['predicates', { predicates: ['alias', 'payment'] }, [alias.id, payment.id]],
      ['no predicate at all', { predicates: [] }, []],
      ['certainty', { certainty: ['reported', 'alleged'] }, [alias.id, payment.id]],
      ['polarity', { polarity: ['denied'] }, [denial.id]],
      ['a name without its accents', { names: 'VELIYEV' }, [arrest.id, alias.id, denial.id]],
      ['all words of a name', { names: 'veliyev kaftar' }, [alias.id]],
      ['the best name where the text has the surname', { names: 'orkhan', polarity: ['denied'] }, [denial.id]],
      ['the beginning of a name', { names: 'tarv*' }, [payment.id]],
      ['part of a word', { names: 'tarv' }, []],
      ['a phrase that runs from one filler into the next', { names: '"veliyev kaftar"' }, []],
      ['words that are no words', { names: '?!' }, [arrest.id, alias.id, denial.id, payment.id]],
      ['limit', { limit: 2 }, [arrest.id, alias.id]],
      ['offset', { offset: 3 }, [payment.id]],
      ['both', { limit: 1, offset: 1 }, [alias.id]],
      [
        'everything at once',
        { document: raid.id, predicates: ['arrest'], certainty: ['stated'], names: 'police' },
        [arrest.id],
      ],
    ])('filter by %s', async (_name, filter, expected) => {
      await fill()
      expect((await store.claims(filter)).map(({ id }) => id)).toEqual(expected)
      const { limit: _l, offset: _o, ...unpaged } = filter
      expect(await store.countClaims(filter)).toBe((await store.claims(unpaged)).length)
    })

    test('a further reading replaces the earlier one, and only in its document', async () => {
      await fill()
      await store.replaceClaims(raid.id, [alias], 'reader 2')
      expect((await store.claims()).map(({ id }) => id)).toEqual([alias.id, payment.id])
      expect(await store.claims({ names: 'police' })).toEqual([])
      expect(await store.readBy(raid.id)).toBe('reader 2')
      await store.replaceClaims(raid.id, [], 'reader 3')
      expect(await store.countClaims({ document: raid.id })).toBe(0)
      expect(await store.readBy(raid.id)).toBe('reader 3')
    })

    test('of two with one id the first is kept', async () => {
      await store.addDocument(raid, bytesOf(raid.text))
      await store.replaceClaims(raid.id, [arrest, { ...arrest, certainty: 'possible' }], 'reader 1')
      expect(await store.claims()).toEqual([arrest])
    })

    test('a quote that is not in the text is refused and the earlier reading stays', async () => {
      await fill()
      const moved = { ...alias, evidence: { ...alias.evidence, quote: 'Something else' } as typeof alias.evidence }
      await expect(store.replaceClaims(raid.id, [arrest, moved], 'reader 2')).rejects.toThrow(RangeError)
      await expect(store.replaceClaims(essay.id, [arrest], 'reader 2')).rejects.toThrow(RangeError)
      await expect(store.replaceClaims('d0' as DocumentId, [], 'reader 2')).rejects.toThrow(RangeError)
      expect(await store.countClaims()).toBe(4)
      expect(await store.readBy(raid.id)).toBe('reader 1')
    })
  })

  describe('decisions', () => {
    test('are numbered, kept in order and never replaced', async () => {
      await fill()
      const parts = { at: noon, who: 'Iris', action: { kind: 'accept', claim: arrest.id } } as const
      const first = await store.decide(parts)
      const second = await store.decide(parts)
      const third = await store.decide({
        at: later,
        who: 'Iris',
        why: 'typing slip',
        action: { kind: 'undo', decision: second.id },
      })
      expect(new Set([first.id, second.id, third.id]).size).toBe(3)
      expect(await store.decisions()).toEqual([first, second, third])
      expect(third.why).toBe('typing slip')
      expect(first).not.toHaveProperty('why')
    })

    test('outlive the claim that they are about', async () => {
      await fill()
      const made = await store.decide({ at: noon, who: 'Iris', action: { kind: 'reject', claim: arrest.id } })
      await store.replaceClaims(raid.id, [], 'reader 2')
      expect(await store.decisions()).toEqual([made])
    })
  })

  describe('problems', () => {
    const missing = problem('not-found', 'nowhere.txt', 'There is no file “nowhere.txt”.', 'Check the name.')
    const undated = { ...problem('no-date', 'raid.txt', 'No date.', 'Give one with --date.'), document: raid.id }

    test('are kept, by document or by name', async () => {
      await fill()
      await store.addProblem(missing, noon)
      await store.addProblem(undated, later)
      expect(await store.problems()).toEqual([
        { ...missing, at: noon },
        { ...undated, at: later },
      ])
      expect(await store.problems(raid.id)).toEqual([{ ...undated, at: later }])
    })

    test('the same one is kept once, with the latest time', async () => {
      await store.addProblem(missing, noon)
      await store.addProblem(missing, later)
      expect(await store.problems()).toEqual([{ ...missing, at: later }])
    })

    test('those of a refused input are settled by name, those of a document stay', async () => {
      await store.addProblem(missing, noon)
      await store.addProblem({ ...undated, where: 'nowhere.txt' }, noon)
      await store.settleProblems('nowhere.txt')
      expect(await store.problems()).toEqual([{ ...undated, where: 'nowhere.txt', at: noon }])
    })

    test('a reading that succeeds settles the one that failed', async () => {
      await fill()
      await store.addProblem(
        { ...problem('reader-failed', 'raid.txt', 'It stopped.', 'Again.'), document: raid.id },
        noon,
      )
      await store.addProblem(undated, noon)
      await store.replaceClaims(raid.id, [arrest], 'reader 2')
      expect((await store.problems()).map(({ code }) => code)).toEqual(['no-date'])
    })
  })

  test('jobs: started, moved on, finished', async () => {
    const id = 'j1' as JobId
    await store.startJob({ id, kind: 'add', subject: 'a folder', started: noon, total: 3 })
    await store.startJob({
      id: 'j2' as JobId,
      kind: 'read',
      subject: 'raid.txt',
      started: later,
      total: 1,
      note: 'again',
    })
    await store.updateJob(id, { done: 2 })
    await store.updateJob(id, { state: 'done', finished: later })
    expect(await store.jobs()).toEqual([
      { id, kind: 'add', subject: 'a folder', started: noon, finished: later, state: 'done', done: 2, total: 3 },
      {
        id: 'j2',
        kind: 'read',
        subject: 'raid.txt',
        started: later,
        state: 'running',
        done: 0,
        total: 1,
        note: 'again',
      },
    ])
  })

  describe('search', () => {
    test.each<[string, readonly string[]]>([
      ['veliyev', ['Vəliyev', 'Veliyev']],
      ['harbour WATCHED', ['harbour was watched']],
      ['"the broker"', ['The broker', 'the broker']],
      ['tarv*', ['Tarverdi', 'Tarverdi']],
      ['tarv', []],
      ['police harbour', []],
      ['', []],
      ['"', []],
      ['* OR NEAR(a b) {x} : ^', []],
    ])('%s', async (query, expected) => {
      await fill()
      const texts = new Map([raid, essay].map((d) => [d.id, d.text]))
      const hits = await store.search(query, 10)
      const words = hits.map(({ document, start, end }) => texts.get(document)?.slice(start, end))
      expect(words.toSorted()).toEqual(expected.toSorted())
      for (const { document, excerpt, excerptStart } of hits) {
        expect(texts.get(document)?.slice(excerptStart, excerptStart + excerpt.length)).toBe(excerpt)
      }
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    })

    test('the limit holds and every document comes before any comes twice', async () => {
      await fill()
      const broker = invent('The broker, the broker, the broker and again the broker.', 'more.txt')
      await store.addDocument(broker, bytesOf(broker.text))
      expect(new Set((await store.search('broker', 2)).map(({ document }) => document))).toEqual(
        new Set([broker.id, essay.id]),
      )
      expect(await store.search('broker', 1)).toHaveLength(1)
      expect(await store.search('broker', 0)).toEqual([])
    })
  })

  test('the revision grows with every write and rests between', async () => {
    const seen = [await store.revision()]
    const seenAfter = async (write: Promise<unknown>) => {
      await write
      seen.push(await store.revision())
    }
    await seenAfter(store.addDocument(raid, bytesOf(raid.text)))
    await seenAfter(store.replaceClaims(raid.id, [arrest], 'reader 1'))
    await seenAfter(store.decide({ at: noon, who: 'Iris', action: { kind: 'accept', claim: arrest.id } }))
    await seenAfter(store.addProblem(problem('empty', 'a.txt', 'Empty.', 'Nothing.'), noon))
    await seenAfter(store.startJob({ id: 'j1' as JobId, kind: 'add', subject: 'x', started: noon, total: 1 }))
    await seenAfter(store.updateJob('j1' as JobId, { done: 1 }))
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(new Set(seen).size).toBe(seen.length)
    expect(await store.revision()).toBe(seen.at(-1))
  })

  test('a note is kept under its name, the last one, and moves no revision', async () => {
    const before = await store.revision()
    expect(await store.note('places')).toBeUndefined()
    await store.keepNote('places', 'first')
    await store.keepNote('places', 'second')
    expect(await store.note('places')).toBe('second')
    expect(await store.revision()).toBe(before)
  })

  test('health counts what is there', async () => {
    await fill()
    expect(await store.health()).toMatchObject({ integrity: 'ok', documents: 2, claims: 4, decisions: 0 })
  })
})
