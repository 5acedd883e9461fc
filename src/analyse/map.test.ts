import { expect, test } from 'vitest'
import { entityId, incidentId, type Kinds, type MadeClaim, made } from '../../test/analyse/made.ts'
import { mapOf } from './map.ts'

const kinds: Kinds = {
  Brno: ['Place', 'city'],
  Ostria: ['Place', 'country'],
  Tarn: ['Place', 'city'],
  'Nowhere Hill': ['Place', 'site'],
}
const where = { Brno: [49.2, 16.6, 10], Ostria: [48, 15, 300], Tarn: [60, 20, 5] } as const
const featuresOf = (rows: readonly MadeClaim[]) => mapOf(made(rows, { kinds, where }).material)

const attack = (place: string | undefined, incident: string): MadeClaim => ({
  predicate: 'attack',
  roles: { perpetrator: 'Milan Rook', target: 'Lena Sand', ...(place ? { place } : {}) },
  incident,
})
const travel = (roles: MadeClaim['roles'], more: Partial<MadeClaim> = {}): MadeClaim => ({
  predicate: 'travel',
  roles: { traveller: 'Milan Rook', ...roles },
  ...more,
})

test('an incident stands where it happened, with how large the place is and the claims that say so', () => {
  const { incidents } = featuresOf([attack('Ostria', 'plot')])
  expect(incidents).toMatchObject([
    {
      incident: incidentId('plot'),
      at: { name: 'Ostria', latitude: 48, precisionKm: 300 },
      claims: [expect.any(String)],
    },
  ])
})

test('what no report places, or the gazetteer does not know, is listed apart', () => {
  const { incidents, unplaced } = featuresOf([
    attack(undefined, 'one'),
    attack('Nowhere Hill', 'two'),
    travel({ destination: 'Nowhere Hill' }),
  ])
  expect(incidents).toEqual([])
  expect(unplaced.incidents).toEqual(['one', 'two'].map(incidentId))
  expect(unplaced.places).toEqual([entityId('Nowhere Hill')])
  expect(unplaced.journeys.length).toBe(1)
})

test('reports of one journey are one arc; an extradition is another; whence may be missing', () => {
  const { arcs } = featuresOf([
    travel({ origin: 'Tarn', destination: 'Brno', time: '2024-05' }),
    travel({ origin: 'Tarn', destination: 'Brno', time: '2024-05-02' }, { doc: 'd2', certainty: 'possible' }),
    travel({ destination: 'Brno' }),
    { predicate: 'extradition', roles: { person: 'Milan Rook', origin: 'Brno', destination: 'Tarn' } },
  ])
  expect(
    arcs.map(({ kind, from, to, times, claims, weakest }) => [
      kind,
      from?.name,
      to.name,
      times.length,
      claims.length,
      weakest,
    ]),
  ).toEqual([
    ['travel', 'Tarn', 'Brno', 2, 2, 'possible'],
    ['travel', undefined, 'Brno', 0, 1, 'stated'],
    ['extradition', 'Brno', 'Tarn', 0, 1, 'stated'],
  ])
})

test('a place has its claims and what happened there', () => {
  const { places } = featuresOf([attack('Brno', 'plot'), travel({ origin: 'Tarn', destination: 'Brno' })])
  expect(places.map(({ at, claims, incidents }) => [at.name, claims.length, incidents.length])).toEqual([
    ['Brno', 2, 1],
    ['Tarn', 1, 0],
  ])
})
