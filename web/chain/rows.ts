// Which row each box stands in: bands from state to target, and within a band one row more for each link inside it.
// "The colonel instructed the broker" makes two rows of the band between; a circle is cut where it is first closed.
import { BANDS, type Picture } from './picture.ts'

/** The number of the row by box, from 0 at the top, without empty rows. */
export function rowsOf({ boxes, lines }: Picture): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  let first = 0
  for (const band of BANDS) {
    const own = boxes.filter((box) => box.band === band).map(({ id }) => id)
    if (own.length === 0) continue
    const depth = depthsOf(own, lines)
    for (const id of own) rows.set(id, first + (depth.get(id) ?? 0))
    first += Math.max(...depth.values()) + 1
  }
  return rows
}

function depthsOf(own: readonly string[], lines: Picture['lines']): Map<string, number> {
  const inside = new Set(own)
  const lowers = new Map(own.map((id) => [id, [] as string[]]))
  for (const { upper, lower } of lines) if (inside.has(upper) && inside.has(lower)) lowers.get(upper)?.push(lower)
  const order = topDown(own, lowers)
  const depth = new Map(own.map((id) => [id, 0]))
  const at = (id: string): number => depth.get(id) ?? 0
  const place = new Map(order.map((id, i) => [id, i]))
  const isDown = (from: string, to: string): boolean => (place.get(from) ?? 0) < (place.get(to) ?? 0)
  const under = new Set<string>()
  for (const id of order) {
    for (const lower of lowers.get(id) ?? []) {
      if (!isDown(id, lower)) continue
      depth.set(lower, Math.max(at(lower), at(id) + 1))
      under.add(lower)
    }
  }
  // Whoever has nobody above comes down to just above his own people; with nobody below either, to the band's last row.
  const last = Math.max(...depth.values())
  for (const id of order.toReversed()) {
    if (under.has(id)) continue
    const below = (lowers.get(id) ?? []).filter((lower) => isDown(id, lower)).map(at)
    depth.set(id, below.length === 0 ? last : Math.min(...below) - 1)
  }
  return depth
}

function topDown(own: readonly string[], lowers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done: string[] = []
  const seen = new Set<string>()
  const visit = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const lower of lowers.get(id) ?? []) visit(lower)
    done.push(id)
  }
  const under = new Set([...lowers.values()].flat())
  for (const id of own) if (!under.has(id)) visit(id)
  for (const id of own) visit(id)
  return done.reverse()
}
