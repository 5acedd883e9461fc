// Measures place resolution on the LGL corpus (588 local news articles): the share of its place names that are put
// within 161 km of the gold point, and in the right country, with how much is left open, and the speed of a look-up.
import { existsSync, readFileSync } from 'node:fs'
import { COUNTRIES } from '../src/read/lexicon/names/countries.ts'
import { PEOPLES } from '../src/read/lexicon/names/peoples.ts'
import { distanceKm } from '../src/read/places/distance.ts'
import { loadGazetteer, type NamedPlace, placesOfDocument, resolvePlace } from '../src/read/places.ts'

const LGL = new URL('../../shared/data/places/lgl.xml', import.meta.url)
const FILE = new URL('../models/places.bin', import.meta.url)

interface Toponym extends NamedPlace {
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly feature: string
}

export async function benchPlaces(): Promise<void> {
  const bytes = readFileSync(FILE)
  const t0 = performance.now()
  const gazetteer = loadGazetteer(bytes)
  const loaded = performance.now() - t0
  gazetteer.lookup('Tbilisi')
  const first = performance.now() - t0
  console.log(
    `places: ${gazetteer.size} in ${(bytes.length / 1e6).toFixed(2)} MB; loaded in ${loaded.toFixed(0)} ms, first answer after ${first.toFixed(0)} ms`,
  )
  if (!existsSync(LGL)) return console.log('places: needs ../shared/data/places/lgl.xml; skipped')
  const articles = read(readFileSync(LGL, 'utf8'))
  const show = process.argv.includes('--places')
  const tally = { n: 0, answered: 0, near: 0, country: 0, ms: 0 }
  const world = { n: 0, near: 0, country: 0 }
  const proper = { n: 0, near: 0, country: 0 }
  for (const { text, toponyms } of articles) {
    const t = performance.now()
    const found = placesOfDocument(gazetteer, text, toponyms)
    tally.ms += performance.now() - t
    toponyms.forEach((gold, i) => {
      const place = found[i]
      const near = place !== undefined && distanceKm(place, gold) <= 161
      const country = place !== undefined && sameCountry(gazetteer, place.country, gold.country)
      tally.n++
      if (place) tally.answered++
      if (near) tally.near++
      if (country) tally.country++
      if (!PEOPLE.has(gold.name)) {
        proper.n++
        if (near) proper.near++
        if (country) proper.country++
      }
      if (gold.country !== 'United States' && !PEOPLE.has(gold.name)) {
        world.n++
        if (near) world.near++
        if (country) world.country++
      }
      if (show && !near)
        console.log(
          `${gold.name}\t${gold.feature} ${gold.country} ${gold.lat},${gold.lon}\t${place ? `${place.name} ${place.kind} ${place.country} ${place.region ?? ''} ${place.lat},${place.lon}` : '-'}`,
        )
    })
  }
  const share = (n: number): string => (n / tally.n).toFixed(3)
  console.log(
    `LGL: ${tally.n} names; within 161 km ${share(tally.near)}, right country ${share(tally.country)}, answered ${share(tally.answered)}; of those answered within 161 km ${(tally.near / tally.answered).toFixed(3)}`,
  )
  console.log(
    `  without words for peoples ("Russian"), which are not resolved here: ${proper.n} names; within 161 km ${(proper.near / proper.n).toFixed(3)}, right country ${(proper.country / proper.n).toFixed(3)}`,
  )
  console.log(
    `  of these outside the United States: ${world.n} names; within 161 km ${(world.near / world.n).toFixed(3)}, right country ${(world.country / world.n).toFixed(3)}`,
  )
  console.log(`  ${((tally.n / tally.ms) * 1000).toFixed(0)} names a second in whole documents`)
  const names = articles.flatMap(({ toponyms }) => toponyms.map(({ name }) => name))
  const t1 = performance.now()
  for (const name of names) resolvePlace(gazetteer, name, { nearby: [] })
  console.log(`  ${((names.length / (performance.now() - t1)) * 1000).toFixed(0)} names a second without context`)
}

const PEOPLE: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((c) => [...c.adjectives, ...c.people]),
  ...PEOPLES.map((p) => p.word),
])

const tag = (xml: string, name: string): string => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''

function read(xml: string): readonly { readonly text: string; readonly toponyms: readonly Toponym[] }[] {
  return xml
    .split('<article ')
    .slice(1)
    .map((article) => {
      const text = /<text><!\[CDATA\[([\s\S]*?)\]\]><\/text>/.exec(article)?.[1] ?? tag(article, 'text')
      const toponyms = article
        .split('<toponym>')
        .slice(1)
        .flatMap((t): Toponym[] => {
          const lat = Number(tag(t, 'lat') || Number.NaN)
          const start = Number(tag(t, 'start'))
          if (Number.isNaN(lat)) return []
          const name = tag(t, 'phrase').replace(/&amp;/g, '&')
          return [
            {
              name,
              start,
              end: Number(tag(t, 'end')),
              lat,
              lon: Number(tag(t, 'lon')),
              country: tag(t, 'country'),
              feature: tag(t, 'fcode'),
            },
          ]
        })
      return { text, toponyms }
    })
}

const sameCountry = (gazetteer: ReturnType<typeof loadGazetteer>, code: string, name: string): boolean =>
  gazetteer.lookup(name).some((p) => p.kind === 'country' && p.country === code)
