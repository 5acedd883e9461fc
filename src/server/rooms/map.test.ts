import { describe, expect, test } from 'vitest'
import { incidentId, type MadeClaim, made } from '../../../test/analyse/made.ts'
import { madeDesk } from '../../../test/browser/made-case.ts'
import { type Filler, type Instant, type JobId, type Material, mapOf, material } from '../../index.ts'
import { createApp } from '../app.ts'
import { mapView, viewOf } from './map.ts'

const ROWS: readonly MadeClaim[] = [
  {
    predicate: 'attack',
    roles: { perpetrator: 'Ada', target: 'Ben', place: 'Brno', time: '2024-05' },
    incident: 'fire',
  },
  { predicate: 'attack', roles: { perpetrator: 'Ada', target: 'Cem' }, incident: 'theft' },
  { predicate: 'extradition', roles: { person: 'Ada', origin: 'Brno', destination: 'Trabzon', time: '2025' } },
  { predicate: 'travel', roles: { traveller: 'Ben', destination: 'Nowhere' } },
]
const WHERE = {
  Brno: { name: 'Brno', country: 'CZ', lat: 49.2, lon: 16.6, precisionKm: 6, reasons: [] },
  Trabzon: { name: 'Trabzon', country: 'TR', lat: 41, lon: 39.7, precisionKm: 5, reasons: [] },
}

/** The made case with its places where the gazetteer would have put them. */
function placed(): Material {
  const places = ['Brno', 'Trabzon', 'Nowhere']
  const { claims, resolution } = made(ROWS, {
    kinds: Object.fromEntries(places.map((name) => [name, ['Place', 'city']])),
  })
  const located = claims.map((one) => ({
    ...one,
    roles: Object.fromEntries(
      Object.entries(one.roles as Record<string, readonly Filler[]>).map(([role, fillers]) => [
        role,
        fillers.map((filler) => {
          const where = WHERE[filler.name as keyof typeof WHERE]
          return where ? { ...filler, where } : filler
        }),
      ]),
    ) as typeof one.roles,
  }))
  return material({ claims: located, resolution })
}

describe('the view of a map', () => {
  const view = viewOf(placed(), mapOf(placed()))

  test('an incident stands where it happened, with its days, its people and its sentences', () => {
    expect(view.incidents).toMatchObject([
      {
        incident: incidentId('fire'),
        at: { name: 'Brno', precisionKm: 6 },
        stretch: { from: '2024-05-01', to: '2024-05-31' },
      },
    ])
    expect(view.incidents[0]!.entities).toEqual(['e:Ada', 'e:Ben'])
    expect(view.incidents[0]!.claims).toHaveLength(1)
  })

  test('a journey says who went from where to where, and when', () => {
    expect(view.arcs).toMatchObject([
      { label: 'Ada extradited from Brno to Trabzon', stretches: [{ from: '2025-01-01', to: '2025-12-31' }] },
    ])
  })

  test('what has no place on the map is listed with its sentences', () => {
    const { incidents, places, journeys } = view.unplaced
    expect(incidents.map(({ id }) => id)).toEqual([incidentId('theft')])
    expect(places.map(({ label }) => label)).toEqual(['Nowhere'])
    expect(journeys).toHaveLength(1)
    for (const { claims } of [...incidents, ...places, ...journeys]) expect(claims.length).toBeGreaterThan(0)
  })
})

test('the map of a case fits its schema', async () => {
  const { app } = createApp(...(await madeDesk()), {
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => 'job1' as JobId,
    fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
    pulseMs: 1000,
  })
  const answer = await app.request('/api/map', { headers: { host: '127.0.0.1' } })
  const text = await answer.text()
  expect(text).not.toContain('Karelian')
  const { unplaced } = mapView.parse(JSON.parse(text))
  expect(unplaced.places.map(({ label }) => label)).toContain('Varenia')
})
