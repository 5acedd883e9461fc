// Which events of different documents are worth comparing: those with a person, a place and a time, or a kind of victim
// and a place in common. A block that
// grows too large says too little and is left out.
import type { Event } from './event.ts'
import { daysOf } from './when.ts'

const LARGEST = 80
const WINDOW = 31

export function candidates(events: readonly Event[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  for (const [i, event] of events.entries())
    for (const key of keysOf(event)) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  for (const block of blocks.values()) {
    if (block.length > LARGEST) continue
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const [i, j] = [block[x]!, block[y]!]
        const key = i * events.length + j
        if (!seen.has(key)) pairs.push([i, j])
        seen.add(key)
      }
  }
  return pairs
}

function keysOf({
  victims,
  perpetrators,
  suspects,
  spots,
  times,
  methods,
  roles,
  objects,
}: Event): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const id of [...victims, ...perpetrators, ...suspects]) keys.add(`who ${id}`)
  const windows = new Set(times.flatMap((time) => windowsOf(time)))
  const areas = new Set(spots.flatMap(({ id, country }) => (country === '' ? [id] : [id, country])))
  for (const area of areas) {
    for (const window of windows) keys.add(`when ${area} ${window}`)
    for (const what of [...roles, ...objects]) keys.add(`what ${area} ${what}`)
    for (const method of methods) keys.add(`how ${area} ${method}`)
  }
  for (const window of windows) for (const what of [...roles, ...objects]) keys.add(`what ${window} ${what}`)
  return keys
}

/** Neighbouring windows too, so that the last of one month meets the first of the next; a year meets only what shares more. */
function windowsOf(time: Event['times'][number]): readonly number[] {
  const days = daysOf(time)
  if (!days || days[1] - days[0] > 2 * WINDOW) return []
  const [from, to] = [Math.floor((days[0] - 3) / WINDOW), Math.floor((days[1] + 3) / WINDOW)]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
