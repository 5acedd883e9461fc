import { describe, expect, test } from 'vitest'
import { ORGANIZATION_KINDS } from '../../../model/ontology.ts'
import { PLACES } from './cities.ts'
import { COUNTRIES } from './countries.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { ORGANIZATION_WORDS, STATE_ORGANS } from './organization-words.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { TITLES } from './titles.ts'

const codes = new Set(COUNTRIES.map((c) => c.code))
const country = (word: string) =>
  COUNTRIES.find((c) => [...c.names, ...c.adjectives, ...c.people, ...c.capitals].includes(word))?.code

describe('countries', () => {
  test.each([
    ['Azerbaijani', 'AZ'],
    ['Azeris', 'AZ'],
    ['Cypriot', 'CY'],
    ['Briton', 'GB'],
    ['Iranian', 'IR'],
    ['Dutchman', 'NL'],
    ['Swiss', 'CH'],
    ['Poles', 'PL'],
    ['Emirati', 'AE'],
    ['Czechia', 'CZ'],
    ['Türkiye', 'TR'],
    ['DPRK', 'KP'],
    ['Syria', 'SY'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['Nicosia', 'CY'],
    ['Kosovars', 'XK'],
  ])('%s is %s', (word, code) => expect(country(word)).toBe(code))

  test('every code is a pair of capitals that the runtime knows or is user-assigned or withdrawn', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    for (const { code } of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(names.of(code) !== undefined, code).toBe(true)
    }
  })

  test('no word stands for two countries', () => {
    const seen = new Map<string, string>()
    for (const c of COUNTRIES) {
      for (const word of [...c.names, ...c.adjectives, ...c.people]) {
        expect(seen.get(word) ?? c.code, word).toBe(c.code)
        seen.set(word, c.code)
      }
    }
  })
})

describe('lists', () => {
  test('places and organisations name known countries', () => {
    for (const p of PLACES) if (p.code !== undefined) expect(codes.has(p.code), `${p.name} ${p.code}`).toBe(true)
    for (const o of ORGANIZATIONS) if (o.code !== undefined) expect(codes.has(o.code), `${o.name} ${o.code}`).toBe(true)
  })

  test('every kind of organisation has head words', () => {
    const told = new Set(ORGANIZATION_WORDS.values())
    expect(ORGANIZATION_KINDS.filter((k) => !told.has(k))).toEqual([])
  })

  test('no entry is empty or has blanks at its ends', () => {
    const all = [
      ...ORGANIZATIONS.map((o) => o.name),
      ...PLACES.map((p) => p.name),
      ...TITLES.keys(),
      ...GIVEN_NAMES.keys(),
      ...ORGANIZATION_WORDS.keys(),
      ...STATE_ORGANS.keys(),
    ]
    expect(all.filter((x) => x === '' || x !== x.trim())).toEqual([])
  })

  test('given names tell the gender only where they are given to one', () => {
    expect(GIVEN_NAMES.get('leyla')).toBe('f')
    expect(GIVEN_NAMES.get('elchin')).toBe('m')
    expect(GIVEN_NAMES.has('andrea')).toBe(true)
    expect(GIVEN_NAMES.get('andrea')).toBeUndefined()
  })
})
