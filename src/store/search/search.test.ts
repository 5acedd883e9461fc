import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './query.ts'
import { stretches } from './stretches.ts'
import { folded } from './words.ts'

const find = (text: string, query: string, most = 3) =>
  stretches(text, parseQuery(query), most).map(({ start, end }) => text.slice(start, end))

describe('folding', () => {
  test.each([
    ['Mehdiyev, Khalid', 'mehdiyev khalid'],
    ['Əliyev in Ağdam', 'eliyev in agdam'],
    ['Łukasz Straße', 'lukasz strasse'],
    ['İstanbul’da', 'istanbul da'],
    ['Халид Мехдиев', 'халид мехдиев'],
    ['in 北京 met', 'in 北 京 met'],
    ['$30,000', '30 000'],
    ['…—!', ''],
  ])('%s → %s', (text, expected) => expect(folded(text)).toBe(expected))
})

describe('stretches', () => {
  const text = 'Police said that Orkhan Vəliyev was paid. “The money came later,” he said. Veliyev was paid again.'
  test.each<[string, readonly string[]]>([
    ['veliyev', ['Vəliyev', 'Veliyev']],
    ['VÉLIYEV paid', ['Vəliyev was paid', 'Veliyev was paid']],
    ['"money came"', ['money came']],
    ['“came money”', []],
    ['pol*', ['Police']],
    ['pol', []],
    ['"money ca"*', ['money ca' + 'me']],
    ['veliyev absent', []],
    ['"the money', ['The money']],
    ['', []],
    ['" * AND NOT ( ^', []],
    ['"', []],
  ])('%s', (query, expected) => expect(find(text, query)).toEqual(expected))

  test('parts far apart are shown at the rarest one', () => {
    const far = `Ruslan ${'and more '.repeat(200)}Ruslan met the broker`
    expect(find(`${far} ${'x '.repeat(300)}harbour`, 'ruslan harbour')).toEqual(['harbour'])
  })

  test('any query on any text: no throw, offsets and excerpt exact', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (t, q) => {
          for (const query of [q, t.slice(2, 9), `"${t.slice(1, 12)}"`, `${t.slice(0, 3)}*`]) {
            for (const hit of stretches(t, parseQuery(query), 3)) {
              expect(t.slice(hit.excerptStart, hit.excerptStart + hit.excerpt.length)).toBe(hit.excerpt)
              expect(hit.start).toBeGreaterThanOrEqual(hit.excerptStart)
              expect(hit.end).toBeLessThanOrEqual(hit.excerptStart + hit.excerpt.length)
              expect(hit.end).toBeGreaterThan(hit.start)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
