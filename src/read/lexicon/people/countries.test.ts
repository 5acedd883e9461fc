// Every code that a word list gives to a name has a country's name of its own.
import { expect, test } from 'vitest'
import { PLACES } from '../names/cities.ts'
import { COUNTRIES } from '../names/countries.ts'
import { ORGANIZATIONS } from '../names/organizations.ts'
import { PEOPLES } from '../names/peoples.ts'
import { countryName } from './countries.ts'

test('every country of the word lists has a name', () => {
  const codes = [COUNTRIES, PLACES, ORGANIZATIONS, PEOPLES].flat().flatMap(({ code }) => code || [])
  expect([...new Set(codes)].filter((code) => countryName(code) === code)).toEqual([])
})

test.each([
  ['TR', 'Turkey'],
  ['CI', 'Ivory Coast'],
  ['CD', 'DR Congo'],
  ['VA', 'Vatican'],
  ['CS', 'Czechoslovakia'],
  ['x:Avelia', 'Avelia'],
])('%s is %s', (code, name) => expect(countryName(code)).toBe(name))
