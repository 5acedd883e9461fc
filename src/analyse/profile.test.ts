import { describe, expect, test } from 'vitest'
import { entityId, made } from '../../test/analyse/made.ts'
import { decision } from '../model/decision.ts'
import type { Instant } from '../model/ids.ts'
import { material } from './material.ts'
import { entitiesNamed } from './named.ts'
import { profileOf } from './profile.ts'

const {
  claims,
  resolution,
  material: known,
} = made(
  [
    { predicate: 'age', roles: { person: 'Ada Łęcka', years: '34' } },
    { predicate: 'age', roles: { person: 'Ada Łęcka', years: '43' }, doc: 'd2' },
    { predicate: 'payment', roles: { payer: 'Ben Ostrov', payee: 'Ada Łęcka', amount: 'USD 5' } },
    { predicate: 'payment', roles: { payer: 'Ben Ostrov', payee: 'Ada Łęcka', amount: 'USD 5' }, doc: 'd2' },
    { predicate: 'arrest', roles: { suspect: 'Ada Łęcka', authority: 'Ben Ostrov' }, polarity: 'denied' },
    { predicate: 'birth', roles: { person: 'Ben Ostrov', place: 'Brno' } },
  ],
  { kinds: { Brno: ['Place', 'city'] } },
)

describe('profile', () => {
  const profile = profileOf(known, entityId('Ada Łęcka'), 'charged')
  const lines = (part: 'identity' | 'acts' | 'law') =>
    profile.parts[part].map(({ predicate, role, state, claims: said }) => [predicate, role, state, said.length])

  test('claims that say the same are one line, others stand apart, denials show', () => {
    expect(lines('identity')).toEqual([
      ['age', 'person', 'affirmed', 1],
      ['age', 'person', 'affirmed', 1],
    ])
    expect(lines('acts')).toEqual([['payment', 'payee', 'affirmed', 2]])
    expect(lines('law')).toEqual([['arrest', 'suspect', 'denied', 1]])
  })

  test('the ladder that was passed in stands on it', () => expect(profile.ladder).toBe('charged'))

  test('neighbours by number of claims', () =>
    expect(profile.neighbours).toEqual([{ entity: entityId('Ben Ostrov'), claims: 3 }]))
})

test.each([
  ['Ada Łęcka', ['e:Ada Łęcka']],
  ['ada ŁĘCKA', ['e:Ada Łęcka']],
  ['Ostrov', ['e:Ben Ostrov']],
  ['Ostro', []],
  ['e:Ben Ostrov', ['e:Ben Ostrov']],
  ['', []],
])('“%s” finds %j', (wanted, found) => expect(entitiesNamed(known, wanted)).toEqual(found))

test('what a person rejected or withdrew with its document is in no answer', () => {
  const at = '2026-01-31T09:00:00.000Z' as Instant
  const [first, second] = claims
  if (!first || !second) throw new Error('no claims')
  const reject = decision({ at, who: 'Mara', action: { kind: 'reject', claim: first.id } }, 0)
  const withdraw = decision({ at, who: 'Mara', action: { kind: 'withdraw', document: second.document } }, 1)
  expect(material({ claims, resolution, decisions: [reject] }).claims.length).toBe(claims.length - 1)
  expect(material({ claims, resolution, decisions: [withdraw] }).claims.length).toBe(claims.length - 2)
})
