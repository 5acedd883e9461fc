// What a thing is a part of, as the sources tell it: a department of a service, a service of a state. An accusation of the
// service is met by a denial of the state, so the two must be known to belong together.
import { type Evidence, type Thing, thingsIn } from './evidence.ts'

/** Two steps up: department, service, state. */
const STEPS = 2

export function wholesOf({ of }: Evidence): (thing: Thing) => readonly Thing[] {
  const up = new Map<Thing, Set<Thing>>()
  for (const told of of('part-of')) {
    if (told.claim.polarity !== 'affirmed') continue
    for (const part of thingsIn(told, 'part')) {
      for (const whole of thingsIn(told, 'whole')) {
        if (whole !== part) up.set(part, (up.get(part) ?? new Set()).add(whole))
      }
    }
  }
  const known = new Map<Thing, readonly Thing[]>()
  return (thing) => {
    if (!up.has(thing)) return []
    const before = known.get(thing)
    if (before) return before
    const found = new Set<Thing>()
    let edge: readonly Thing[] = [thing]
    for (let step = 0; step < STEPS; step++) {
      edge = edge.flatMap((one) => [...(up.get(one) ?? [])]).filter((one) => one !== thing && !found.has(one))
      for (const one of edge) found.add(one)
    }
    known.set(thing, [...found])
    return known.get(thing)!
  }
}
