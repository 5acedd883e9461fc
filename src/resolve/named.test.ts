// Names, and words that only say what somebody or something is. Everything here is invented or an office of any state.
import { describe, expect, test } from 'vitest'
import type { EntityType } from '../model/ontology.ts'
import { isNamed, isOffice, ownerIn, properPart } from './named.ts'

describe('a name', () => {
  test.each<readonly [EntityType, string]>([
    ['Person', 'Levan Gvinadze'],
    ['Person', 'Abu Omar al-Shami'],
    ['Person', 'Мурад Талышханов'],
    ['Person', 'مراد طالشخانوف'],
    ['Person', 'Rabbi Eli Baruch'],
    ['Person', 'John Baker'],
    ['Organization', 'EPS'],
    ['Organization', 'Lantern Society'],
    ['Organization', 'Czech police'],
    ['Organization', 'government of Georgia'],
    ['Organization', 'Supreme Court'],
    ['Organization', 'Brackwater Shipping company of Limassol'],
  ])('%s: %s', (type, text) => expect(isNamed(text, type)).toBe(true))
})

describe('no name', () => {
  test.each<readonly [EntityType, string]>([
    ['Person', 'the middleman'],
    ['Person', 'Czech police spokeswoman'],
    ['Person', '34-year-old Georgian'],
    ['Person', 'Assistant Attorney General'],
    ['Person', 'Deputy Minister'],
    ['Person', 'HIS NEPHEW'],
    ['Organization', 'Prosecutors'],
    ['Organization', 'the Ministry'],
    ['Organization', 'Police'],
    ['Organization', 'company in Limassol'],
    ['Organization', 'two banks in Limassol'],
    ['Organization', 'gang of car thieves in Kutaisi'],
    ['Organization', 'Georgian gang'],
    ['Thing', 'car of an exiled editor in Hamburg'],
    ['Place', 'warehouse of a furniture company'],
    ['Group', 'Two Men'],
  ])('%s: %s', (type, text) => expect(isNamed(text, type)).toBe(false))
})

test.each([
  ['U.S. Attorney’s Office', 'US', true],
  ['German Interior Ministry', 'DE', true],
  ['Supreme Court of Georgia', 'GE', true],
  ["Dravania's Interior Ministry", 'dravania', true],
  ['Ministry of Foreign Affairs', undefined, true],
  ["People's Liberation Army", undefined, false],
  ['External Protection Service', undefined, false],
] as const)('%s is the office of %s: %s', (text, state, office) => {
  expect(ownerIn(text)?.state).toBe(state)
  expect(isOffice(text)).toBe(office)
})

test('the name after a description', () =>
  expect(properPart('director of the Society, Salim Dargan')).toBe('Salim Dargan'))
