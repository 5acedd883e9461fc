import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distanceKm } from './places/distance.ts'
import { bareKey, placeKey } from './places/key.ts'
import { loadGazetteer, placesOfDocument, resolvePlace } from './places.ts'

const bytes = readFileSync(new URL('../../models/places.bin', import.meta.url))
const gazetteer = loadGazetteer(bytes)
const resolve = (name: string, ...around: readonly string[]) =>
  resolvePlace(gazetteer, name, { nearby: around.map((a) => (/^[A-Z]{2}$/.test(a) ? { country: a } : { name: a })) })

/** name, names around it, "country kind region" expected */
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ['Georgia', [], 'GE country'],
  ['Georgia', ['Tbilisi', 'Azerbaijan'], 'GE country'],
  ['Georgia', ['GE'], 'GE country'],
  ['Georgia', ['Atlanta', 'Savannah'], 'US region'],
  ['Georgia', ['Alabama', 'Atlanta', 'Florida'], 'US region'],
  ['Jordan', [], 'JO country'],
  ['Lebanon', [], 'LB country'],
  ['Lebanon, Pa.', [], 'US city'],
  ['Lebanon, PA', [], 'US city'],
  ['Tripoli', [], 'LY city'],
  ['Tripoli', ['Beirut', 'Lebanon'], 'LB city'],
  ['Tripoli, Lebanon', [], 'LB city'],
  ['Cambridge', ['London'], 'GB city'],
  ['Cambridge', ['Boston', 'Massachusetts'], 'US city'],
  ['Birmingham', ['Manchester'], 'GB city'],
  ['Birmingham', ['Alabama', 'Montgomery'], 'US city'],
  ['Valencia', ['Madrid', 'Spain'], 'ES city'],
  ['Valencia', ['Caracas', 'Venezuela'], 'VE city'],
  ['Santiago', [], 'CL city'],
  ['Santiago', ['Havana', 'Cuba'], 'CU city'],
  ['Hyderabad', ['Karachi', 'Pakistan'], 'PK city'],
  ['Hyderabad', ['Mumbai', 'India'], 'IN city'],
  ['Punjab', ['Lahore'], 'PK region'],
  ['Punjab', ['Amritsar', 'India'], 'IN region'],
  ['Tbilisi', [], 'GE city'],
  ['Baku', [], 'AZ city'],
  ['Ganja', [], 'AZ city'],
  ['Marneuli', [], 'GE city'],
  ['Qom', [], 'IR city'],
  ['Akrotiri', ['Cyprus'], 'CY site'],
  ['Souda Bay', [], 'GR site'],
  ['Crete', ['Greece'], 'GR region'],
  ['Karabakh', [], 'AZ region'],
  ['Kiev', [], 'UA city'],
  ['Kyiv', [], 'UA city'],
  ['Düsseldorf', [], 'DE city'],
  ['DUSSELDORF', [], 'DE city'],
  ['Washington', [], 'US city'],
  ['New York', [], 'US city'],
  ['D.C.', [], 'US city'],
  ['Brooklyn', ['New York'], 'US city'],
  ['Fairfax County', ['Virginia'], 'US region'],
  ['Tehran Province', [], 'IR region'],
  ['Evin Prison', [], 'IR site'],
  ['Natanz', ['Iran'], 'IR site'],
  ['the Strait of Hormuz', [], ' region'],
  ['UK', [], 'GB country'],
  ['the United States', [], 'US country'],
  ['Reading', ['London', 'Oxford'], 'GB city'],
  ['Split', ['Croatia', 'Zagreb'], 'HR city'],
]

/** Ordinary words and unknown names resolve to nothing without support. */
const unresolved: readonly string[] = [
  'Reading',
  'March',
  'Of',
  'Post',
  'Gideon',
  'Split',
  'Nowhereville',
  'constructor',
  '',
  ',',
  'EU',
  'Commerce',
]

describe('places', () => {
  test.each(cases)('%s beside %j', (name, around, expected) => {
    const place = resolve(name, ...around)
    expect(`${place?.country} ${place?.kind}`).toBe(expected)
    expect(place?.reasons.length).toBeGreaterThan(0)
  })

  test.each(unresolved)('%j stays a name', (name) => {
    expect(resolve(name)).toBeUndefined()
  })

  test('the places of a document settle one another, and a name means one place throughout', () => {
    const text = 'Lebanon, Pa. was quiet. In Lebanon nobody spoke. Police from Harrisburg came to Lebanon.'
    const names = [...text.matchAll(/Lebanon|Pa\.|Harrisburg/g)].map((m) => ({
      name: m[0],
      start: m.index,
      end: m.index + m[0].length,
    }))
    const found = placesOfDocument(gazetteer, text, names)
    expect(found.map((p) => `${p?.name} ${p?.kind}`)).toEqual([
      'Lebanon city',
      'Pennsylvania region',
      'Lebanon city',
      'Harrisburg city',
      'Lebanon city',
    ])
  })

  test('coordinates are where they should be', () => {
    expect(distanceKm(resolve('Akrotiri')!, { lat: 34.59, lon: 32.98 })).toBeLessThan(5)
    expect(distanceKm(resolve('Tbilisi')!, { lat: 41.7, lon: 44.8 })).toBeLessThan(10)
    expect(distanceKm({ lat: 51.5, lon: -0.12 }, { lat: 48.86, lon: 2.35 })).toBeCloseTo(343, -1)
  })

  test('a country of the lexicon is found under each of its names', async () => {
    const { COUNTRIES } = await import('./lexicon/names/countries.ts')
    const lost = COUNTRIES.flatMap((c) => c.names.map((name) => [name, c.code] as const)).filter(
      ([name, code]) => !gazetteer.lookup(name).some((p) => p.kind === 'country' && p.country === code),
    )
    expect(lost.length).toBeLessThan(COUNTRIES.length / 20)
  })

  test('keys fold marks, capitals and the word for the sort of place', () => {
    expect(placeKey('Şanlıurfa')).toBe(placeKey('SANLIURFA'))
    expect(placeKey('St. Petersburg')).toBe('saint petersburg')
    expect(bareKey(placeKey('Kakheti Region'))).toBe('kakheti')
    expect(bareKey(placeKey('City of London'))).toBe('london')
  })

  test('other bytes are refused', () => {
    expect(() => loadGazetteer(new Uint8Array(20))).toThrow(RangeError)
  })
})
