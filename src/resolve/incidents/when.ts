// Times of events as days, and how near two of them are. A date keeps its precision: 2024-06 is any day of that June,
// so it agrees with the 14th and with the 15th, and says less than either.
import type { Edtf } from '../../model/ids.ts'

/** First and last day that a time may mean, in days since 1970. */
export type Days = readonly [first: number, last: number]

const known = new Map<string, Days | undefined>()
const REMEMBERED = 20_000

export function daysOf(time: Edtf): Days | undefined {
  if (known.has(time)) return known.get(time)
  if (known.size >= REMEMBERED) known.clear()
  const [from = '', to = from] = time.replace(/[~?%]/g, '').split('/')
  const [first, last] = [edge(from, false), edge(to, true)]
  const days = first === undefined || last === undefined || last < first ? undefined : ([first, last] as const)
  known.set(time, days)
  return days
}

/** Months of the seasons; winter ends in the next year. */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 4],
  22: [5, 7],
  23: [8, 10],
  24: [11, 13],
}

function edge(part: string, end: boolean): number | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(part)
  if (!found) return undefined
  const year = Number(found[1])
  const named = Number(found[2] ?? 0)
  const season = SEASONS[named]
  if (named > 12 && !season) return undefined
  const month = season ? season[end ? 1 : 0] : found[2] ? named - 1 : end ? 11 : 0
  if (found[3]) return Date.UTC(year, month, Number(found[3])) / 86_400_000
  return (end ? Date.UTC(year, month + 1, 1) - 86_400_000 : Date.UTC(year, month, 1)) / 86_400_000
}

export interface Nearness {
  /** Days between the two nearest times; 0 where they overlap. */
  readonly apart: number
  /** How many days the less precise of the two spans. */
  readonly loose: number
  readonly of: readonly [Edtf, Edtf]
}

/** The two nearest times, the most precise ones first; undefined where one side has none. */
export function nearest(one: readonly Edtf[], other: readonly Edtf[]): Nearness | undefined {
  let best: Nearness | undefined
  for (const a of one) {
    for (const b of other) {
      const [x, y] = [daysOf(a), daysOf(b)]
      if (!x || !y) continue
      const apart = Math.max(0, x[0] - y[1], y[0] - x[1])
      const loose = Math.max(x[1] - x[0], y[1] - y[0]) + 1
      if (!best || apart < best.apart || (apart === best.apart && loose < best.loose))
        best = { apart, loose, of: [a, b] }
    }
  }
  return best
}

/**
 * The most precise time that no other contradicts. Where reports differ by a few days, the range that holds them all:
 * 14 June in three papers and 15 June in an indictment are `2024-06-14/2024-06-15`.
 */
export function timeOf(times: readonly Edtf[]): Edtf | undefined {
  const spans = [...new Set(times)].flatMap((time) => {
    const days = daysOf(time)
    return days ? [{ time, days, length: days[1] - days[0] }] : []
  })
  const best = spans.sort((a, b) => a.length - b.length || (a.time < b.time ? -1 : 1))[0]
  if (!best) return undefined
  if (spans.every(({ days }) => days[0] <= best.days[1] && best.days[0] <= days[1])) return best.time
  const precise = spans.filter(({ length }) => length === best.length).map(({ days }) => days)
  const first = Math.min(...precise.map(([day]) => day))
  const last = Math.max(...precise.map(([, day]) => day))
  return last - first <= FEW_DAYS ? (`${isoDay(first)}/${isoDay(last)}` as Edtf) : undefined
}

const FEW_DAYS = 7
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
