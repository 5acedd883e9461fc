// The gazetteer in memory: places in columns sorted by key and found by binary search, so that loading builds no index
// and decodes no name. Another name of a place ("Kiev") is a row that points at the row of the place.
import type { PlaceKind } from '../../model/ontology.ts'
import { bareKey, placeKey } from './key.ts'

export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-2; empty for seas and regions of several countries. */
  readonly country: string
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  readonly precisionKm: number
  readonly population: number
  /** First-level region that it lies in. */
  readonly region?: string
  /** Capital of a country, or seat of a region. */
  readonly seat?: 'country' | 'region'
  /** Also an ordinary word ("Reading") or a given name ("Gideon"): resolves only with support. */
  readonly doubtful?: 'word' | 'given-name'
}

export interface Gazetteer {
  readonly version: number
  readonly notice: string
  /** Rows, other names included. */
  readonly size: number
  /** Every place of that name, the most populous first. */
  lookup(name: string): readonly Place[]
}

export interface Header {
  readonly version: number
  readonly notice: string
  readonly countries: readonly string[]
  /** Names of first-level regions; index 0 is "none". */
  readonly regions: readonly string[]
}

export const MAGIC = 'CPLC'
export const KINDS = ['city', 'region', 'country', 'site'] as const satisfies readonly PlaceKind[]
/** The two lowest bits of a row's flags are its kind. */
export const FLAG = { capital: 4, seat: 8, word: 16, givenName: 32, otherName: 64 } as const

/** Population and width are kept as steps of a logarithmic scale: nine steps to a doubling. */
export const pack = (n: number): number => Math.min(255, Math.round(Math.log2(Math.max(1, n)) * 9))
const unpack = (step: number): number => (step === 0 ? 0 : Number((2 ** (step / 9)).toPrecision(2)))

export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const utf8 = new TextDecoder()
  if (utf8.decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new RangeError('loadGazetteer: these bytes are not a gazetteer of this program')
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [headerLength, n, lettersLength] = [at.getUint32(4, true), at.getUint32(8, true), at.getUint32(12, true)]
  let cursor = 16
  // Copied, so that the wider columns begin where typed arrays may begin.
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    const part = new Uint8Array(bytes.subarray(cursor, cursor + length))
    cursor += length
    return part
  }
  const header = JSON.parse(utf8.decode(take(headerLength))) as Header
  const letters = take(lettersLength)
  const starts = lineStarts(letters, n)
  const lats = new Int16Array(take(n * 2).buffer)
  const lons = new Int16Array(take(n * 2).buffer)
  const regions = new Uint16Array(take(n * 2).buffer)
  const [countries, populations, widths, flags] = [take(n), take(n), take(n), take(n)]

  const nameAt = (i: number): string => utf8.decode(letters.subarray(starts[i]!, starts[i + 1]! - 1))
  const target = (i: number): number =>
    flags[i]! & FLAG.otherName ? (lats[i]! & 0xffff) * 65536 + (lons[i]! & 0xffff) : i
  const place = (i: number): Place => {
    const flag = flags[i]!
    const kind = KINDS[flag & 3]!
    const population = unpack(populations[i]!)
    return {
      name: nameAt(i),
      country: header.countries[countries[i]!]!,
      kind,
      lat: lats[i]! / 100,
      lon: lons[i]! / 100,
      precisionKm:
        kind === 'city'
          ? Math.max(1, Math.round(Math.sqrt(population / 9400)))
          : Math.max(1, Math.round(unpack(widths[i]!))),
      population,
      ...(regions[i]! > 0 ? { region: header.regions[regions[i]!]! } : {}),
      ...(flag & FLAG.capital ? { seat: 'country' as const } : flag & FLAG.seat ? { seat: 'region' as const } : {}),
      ...(flag & FLAG.word
        ? { doubtful: 'word' as const }
        : flag & FLAG.givenName
          ? { doubtful: 'given-name' as const }
          : {}),
    }
  }
  const rows = (key: string): readonly number[] => {
    let low = 0
    let high = n
    while (low < high) {
      const mid = (low + high) >> 1
      if (placeKey(nameAt(mid)) < key) low = mid + 1
      else high = mid
    }
    const out: number[] = []
    for (let i = low; i < n && placeKey(nameAt(i)) === key; i++) out.push(i)
    return out
  }
  const find = (name: string): readonly Place[] => {
    const key = placeKey(name)
    const whole = rows(key)
    const found = whole.length > 0 ? whole : key === bareKey(key) ? [] : rows(bareKey(key))
    // "EU" is not the town of Eu; what the list has in capitals ("UAE", "DMZ") is meant.
    const initials = /^[A-Z]{2,3}$/.test(name)
    const kept = initials ? found.filter((i) => (flags[i]! & 3) !== 0 || nameAt(i) === name) : found
    const places = [...new Set(kept.map(target))].map(place).sort((a, b) => b.population - a.population)
    // "Tehran Province" is the province where there is one, and not the city.
    const divisions =
      whole.length === 0 && !/^(city|town|village) of | (city|town)$/.test(key)
        ? places.filter((p) => p.kind === 'region')
        : []
    return divisions.length > 0 ? divisions : places
  }
  const remembered = new Map<string, readonly Place[]>()
  return {
    version: header.version,
    notice: header.notice,
    size: n,
    lookup(name) {
      const known = remembered.get(name)
      if (known) return known
      const all = find(name)
      if (remembered.size >= 5000) remembered.clear()
      remembered.set(name, all)
      return all
    },
  }
}

/** Where each line of the names begins. */
function lineStarts(letters: Uint8Array, n: number): Uint32Array {
  const starts = new Uint32Array(n + 1)
  let line = 1
  for (let at = letters.indexOf(10); at >= 0; at = letters.indexOf(10, at + 1)) starts[line++] = at + 1
  starts[n] = letters.length + 1
  return starts
}
