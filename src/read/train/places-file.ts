// Writes the file that `places/gazetteer.ts` reads: a header, the names, and one column after another, in key order.
import { FLAG, type Header, KINDS, MAGIC, pack } from '../places/gazetteer.ts'
import { placeKey } from '../places/key.ts'
import type { PlaceRow } from './places.ts'

interface Line {
  readonly key: string
  readonly name: string
  readonly row: PlaceRow
  readonly other: boolean
}

export function writeGazetteer(about: Pick<Header, 'version' | 'notice'>, rows: readonly PlaceRow[]): Uint8Array {
  const lines = rows.flatMap(linesOf).sort(inOrder)
  const home = new Map(lines.flatMap((l, i) => (l.other ? [] : [[l.row, i] as const])))
  const countries = ['', ...new Set(rows.map((r) => r.country).filter(Boolean))].sort()
  const regions = ['', ...new Set(rows.map((r) => r.region).filter(Boolean))].sort()
  const [countryAt, regionAt] = [new Map(countries.map((c, i) => [c, i])), new Map(regions.map((r, i) => [r, i]))]
  const header = new TextEncoder().encode(JSON.stringify({ ...about, countries, regions } satisfies Header))
  const letters = new TextEncoder().encode(lines.map((l) => l.name).join('\n'))
  const n = lines.length
  const out = new Uint8Array(16 + header.length + letters.length + n * 10)
  const view = new DataView(out.buffer)
  out.set(new TextEncoder().encode(MAGIC))
  for (const [i, x] of [header.length, n, letters.length].entries()) view.setUint32(4 + i * 4, x, true)
  out.set(header, 16)
  out.set(letters, 16 + header.length)
  const at = 16 + header.length + letters.length
  for (const [i, { row, other }] of lines.entries()) {
    const pointer = home.get(row)!
    view.setInt16(at + i * 2, other ? pointer >> 16 : Math.round(row.lat * 100), true)
    view.setInt16(at + n * 2 + i * 2, other ? pointer & 0xffff : Math.round(row.lon * 100), true)
    view.setUint16(at + n * 4 + i * 2, regionAt.get(row.region) ?? 0, true)
    out[at + n * 6 + i] = countryAt.get(row.country)!
    out[at + n * 7 + i] = pack(row.population)
    out[at + n * 8 + i] = pack(row.km)
    out[at + n * 9 + i] = KINDS.indexOf(row.kind as (typeof KINDS)[number]) | flags(row) | (other ? FLAG.otherName : 0)
  }
  return out
}

const flags = (r: PlaceRow): number =>
  (r.capital ? FLAG.capital : 0) |
  (r.seat ? FLAG.seat : 0) |
  (r.word ? FLAG.word : 0) |
  (r.givenName ? FLAG.givenName : 0)

/** One line for the name and one for every other name with another key. */
function linesOf(row: PlaceRow): readonly Line[] {
  const own = placeKey(row.name)
  const seen = new Set([own])
  const others = row.others.filter((name) => {
    const key = placeKey(name)
    return key !== '' && !seen.has(key) && seen.add(key)
  })
  return [
    { key: own, name: row.name, row, other: false },
    ...others.map((name) => ({ key: placeKey(name), name, row, other: true })),
  ]
}

const inOrder = (a: Line, b: Line): number =>
  a.key !== b.key
    ? a.key < b.key
      ? -1
      : 1
    : b.row.population - a.row.population ||
      order(a.row.country, b.row.country) ||
      order(a.row.region, b.row.region) ||
      order(a.row.name, b.row.name) ||
      a.row.lat - b.row.lat ||
      a.row.lon - b.row.lon

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
