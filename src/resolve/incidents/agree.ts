// Whether two reports may be of one event: dates, places, people and method agree within tolerance. Something must
// speak for it – a victim or a perpetrator in common, or the same place on the same days – and nothing against it.
import type { EntityId } from '../../model/entity.ts'
import type { Edtf } from '../../model/ids.ts'

export interface Event {
  readonly times: readonly Edtf[]
  readonly places: ReadonlySet<EntityId>
  readonly countries: ReadonlySet<string>
  /** Entities, or the words of those who have no name: “disposal officers”. */
  readonly against: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly methods: ReadonlySet<string>
}

/** Reports of one event often differ by a day or two: found on the 14th, reported on the 15th. */
const DAYS = 3

export function agree(one: Event, other: Event): boolean {
  const days = nearest(one.times, other.times)
  if (days !== undefined && days > DAYS) return false
  if (clash(one.methods, other.methods) && !kin(one.methods, other.methods)) return false
  const target = meet(one.against, other.against)
  const perpetrator = meet(one.by, other.by)
  if (clash(one.against, other.against) && !perpetrator) return false
  const place = meet(one.places, other.places)
  if (clash(one.places, other.places) && !meet(one.countries, other.countries) && !target) return false
  if (target && (perpetrator || days !== undefined || place || one.against.size + other.against.size === 2)) return true
  if (perpetrator && !clash(one.against, other.against)) return true
  return place && days !== undefined && days <= 1 && meet(one.methods, other.methods)
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((v) => b.has(v))
const clash = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && !meet(a, b)

/** An attempted murder with a bomb is both. */
const GENERAL: ReadonlySet<string> = new Set(['assassination', 'other', 'assault'])
const kin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.has('espionage') === b.has('espionage') &&
  ([...a].every((m) => GENERAL.has(m)) || [...b].every((m) => GENERAL.has(m)))

/** Days between the two nearest times; 0 where they overlap; undefined where one has none. */
function nearest(one: readonly Edtf[], other: readonly Edtf[]): number | undefined {
  let best: number | undefined
  for (const a of one.map(daysOf)) {
    for (const b of other.map(daysOf)) {
      if (!a || !b) continue
      const gap = Math.max(0, a[0] - b[1], b[0] - a[1])
      if (best === undefined || gap < best) best = gap
    }
  }
  return best
}

/** First and last day that a time may mean, in days since 1970. */
export function daysOf(time: Edtf): readonly [number, number] | undefined {
  const [from = '', to = from] = time.replace(/[~?%]/g, '').split('/')
  const [first, last] = [edge(from, false), edge(to, true)]
  return first === undefined || last === undefined ? undefined : [first, last]
}

function edge(part: string, end: boolean): number | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part)
  if (!found) return undefined
  const year = Number(found[1])
  const season = Number(found[2] ?? 0)
  if (season > 12) return undefined
  const month = found[2] ? season - 1 : end ? 11 : 0
  if (found[3]) return Date.UTC(year, month, Number(found[3])) / 86_400_000
  return (end ? Date.UTC(year, month + 1, 1) - 86_400_000 : Date.UTC(year, month, 1)) / 86_400_000
}
