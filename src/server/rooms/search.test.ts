import { describe, expect, test } from 'vitest'
import { madeCase } from '../../../test/browser/made-case.ts'
import { sentenceCase } from '../../../test/browser/sentence-case.ts'
import { boardOf } from '../board.ts'
import { claimsAsked } from './asked-claims.ts'
import { entitiesLike, titlesLike } from './find.ts'

const made = async () => boardOf(await madeCase())()
const people = () =>
  sentenceCase(
    [
      'Khalid Mehdiyev was arrested in May 2024.',
      ['arrest', ['suspect', 'Khalid Mehdiyev', 'Person'], ['time', 'May 2024', 'Time', '2024-05']],
    ],
    ['Kenan Veliyev lives in Brno.', ['residence', ['person', 'Kenan Veliyev', 'Person'], ['place', 'Brno', 'Place']]],
  ).then((store) => boardOf(store)())

describe('who is meant', () => {
  test.each([
    ['khal', 'Khalid Mehdiyev', false],
    ['me kha', 'Khalid Mehdiyev', false],
    ['Mekhdiyev', 'Khalid Mehdiyev', true],
    ['Мехдиев', 'Khalid Mehdiyev', true],
    ['Mehdijev', 'Khalid Mehdiyev', true],
    ['Veliyew Kenen', 'Kenan Veliyev', true],
    ['Brn', 'Brno', false],
  ])('%s → %s', async (q, name, fuzzy) => {
    const [first] = entitiesLike(await people(), q, 5)
    expect(first).toMatchObject({ name, fuzzy })
  })

  test('a name in another script is found by its sound; nothing is found for nothing', async () => {
    const board = await made()
    expect(entitiesLike(board, 'Milan Radik', 3)[0]?.name).toBe('Милан Радик')
    expect(entitiesLike(board, '  ', 3)).toEqual([])
    expect(entitiesLike(board, 'Nobody Atall', 3)).toEqual([])
    expect(entitiesLike(board, 'Karelian', 3)).toEqual([])
    expect(titlesLike(board, 'harbour tri', 5).documents).toHaveLength(1)
  })
})

describe('what is asked', () => {
  test('claims hold the words or are about who is so called; facets count what they would leave', async () => {
    const board = await people()
    const { claims, facets } = claimsAsked(board, { q: 'Mekhdiyev' })
    expect(claims.map(({ predicate }) => predicate)).toEqual(['arrest'])
    expect(facets.year).toEqual([{ value: '2024', label: '2024', count: 1 }])
    const all = claimsAsked(board, { q: '', predicate: 'residence' })
    expect(all.claims).toHaveLength(1)
    expect(all.facets.predicate.map(({ value, count }) => [value, count])).toEqual([
      ['arrest', 1],
      ['residence', 1],
    ])
    expect(all.facets.certainty).toEqual([{ value: 'stated', label: 'stated', count: 1 }])
  })

  test('a stretch of time keeps what may lie in it', async () => {
    const board = await people()
    const found = (from?: string, to?: string) => claimsAsked(board, { q: '', from, to }).claims.length
    expect([found('2024', '2024'), found('2024-05-20'), found(undefined, '2024-04'), found('2025')]).toEqual([
      1, 1, 0, 0,
    ])
  })

  test('descent is never among them', async () => {
    const { claims } = claimsAsked(await made(), { q: '' })
    expect(claims.length).toBeGreaterThan(5)
    expect(claims.map(({ predicate }) => predicate)).not.toContain('descent')
  })
})
