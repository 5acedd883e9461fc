// The gold claims are themselves checked: their words stand in the text, their predicates, roles and values are those of
// the ontology, and the sample documents, once taken in from their PDF, HTML or e-mail, still hold the sentences quoted.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.ts'
import type { Instant } from '../../src/model/ids.ts'
import { CERTAINTIES, POLARITIES, PREDICATES, type Predicate, rolesOf } from '../../src/model/ontology.ts'

interface GoldClaim {
  readonly doc: string
  readonly predicate: Predicate
  readonly certainty: string
  readonly polarity: string
  readonly by: readonly Filler[]
  readonly roles: Readonly<Record<string, readonly Filler[]>>
  readonly quote: string
}
/** One filler: a form, or a list of forms any of which will do. */
type Filler = string | readonly string[]

const here = new URL('./', import.meta.url)
const sampleDocuments = new URL('../../examples/lantern/', import.meta.url)
const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
const textOf = (folder: string, name: string) => readFileSync(new URL(`${folder}/${name}.txt`, here), 'utf8')
const goldOf = (folder: string, name: string): GoldClaim[] =>
  readFileSync(new URL(`${folder}/${name}.jsonl`, here), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldClaim)
const formsOf = (filler: Filler): readonly string[] => (typeof filler === 'string' ? [filler] : filler)

const EDTF = /^\d{4}(-\d{2}(-\d{2})?)?(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?))?$/
const wellFormed: Readonly<Record<string, RegExp>> = { time: EDTF, money: /^[A-Z]{3} \d+$/, quantity: /^\d/ }

function faultsOf({ predicate, certainty, polarity, roles, quote }: GoldClaim, text: string): string[] {
  if (!PREDICATES.includes(predicate)) return [`no predicate ${predicate}`]
  const shapes = rolesOf(predicate)
  const places = text.split(quote).length - 1
  return [
    ...(places === 1 ? [] : [`quote stands ${places} times: ${quote}`]),
    ...((CERTAINTIES as readonly string[]).includes(certainty) ? [] : [`certainty ${certainty}`]),
    ...((POLARITIES as readonly string[]).includes(polarity) ? [] : [`polarity ${polarity}`]),
    ...Object.entries(roles).flatMap(([role, fillers]) => {
      const holds = shapes[role]?.holds
      if (holds === undefined) return [`${predicate} has no role ${role}`]
      const best = fillers.flatMap((filler) => formsOf(filler).slice(0, 1))
      if (typeof holds !== 'string')
        return best.filter((form) => !holds.includes(form)).map((form) => `${role} ${form}`)
      const shape = wellFormed[holds]
      return shape ? best.filter((form) => !shape.test(form)).map((form) => `${role} ${form}`) : []
    }),
  ]
}

describe.each([
  'held-out',
  'second-held-out',
  'articles',
  'practice',
  'second-practice',
  'third-practice',
  'fourth-practice',
  'fifth-practice',
  'sixth-practice',
  'seventh-practice',
  'sample',
])('gold of %s', (folder) => {
  const dates = JSON.parse(readFileSync(new URL(`${folder}/dates.json`, here), 'utf8')) as Record<string, string>

  test.each(namesIn(folder, '.jsonl'))('%s quotes its text and keeps to the ontology', (name) => {
    const text = textOf(folder, name)
    const claims = goldOf(folder, name)
    expect(claims.length).toBeGreaterThan(10)
    expect(claims.flatMap((claim) => faultsOf(claim, text))).toEqual([])
    expect(claims.filter(({ doc }) => doc !== name)).toEqual([])
  })

  test('every text has its gold, and every date is of a text', () => {
    const texts = namesIn(folder, '.txt').sort()
    expect(namesIn(folder, '.jsonl').sort()).toEqual(texts)
    expect(Object.keys(dates).filter((name) => !texts.includes(name))).toEqual([])
  })
})

describe('the sample documents, taken in', () => {
  const dates = JSON.parse(readFileSync(new URL('sample/dates.json', here), 'utf8')) as Record<string, string>
  const files = readdirSync(sampleDocuments).sort()
  const collected = '2026-11-22T09:00:00Z' as Instant
  const squeeze = (text: string) => text.replace(/\s+/g, ' ')

  test.each(files)('%s holds the sentences of its gold and its own date', async (file) => {
    const { documents, problems } = await ingest(
      { name: file, bytes: new Uint8Array(readFileSync(new URL(file, sampleDocuments))) },
      {},
      collected,
    )
    const stem = file.replace(/\.\w+$/, '')
    const golds = [stem, `${stem}-attachment`].filter((name) => existsSync(new URL(`sample/${name}.jsonl`, here)))
    expect(documents.length).toBe(golds.length)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const missing = golds.flatMap((name, at) => {
      const text = squeeze(documents[at]?.document.text ?? '')
      return [...new Set(goldOf('sample', name).map(({ quote }) => quote))].filter(
        (quote) => !text.includes(squeeze(quote)),
      )
    })
    expect(missing).toEqual([])
    expect(documents.map(({ document }) => document.metadata.date?.slice(0, 10))).toEqual(
      golds.map((name) => dates[name]),
    )
  })
})
