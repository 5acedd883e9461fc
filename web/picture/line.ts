// How sure a line is, drawn by its shape: solid stated, dashed reported, dotted alleged, wavy possible. A wave is no
// dash pattern, so the way itself is bent; the word stands beside every line that is drawn like this.
import type { Certainty } from '../../src/model/ontology.ts'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Dash patterns for a line of this width; a wave has none. */
export function dashOf(certainty: Certainty, width = 2): string | undefined {
  if (certainty === 'reported') return `${width * 4} ${width * 2.5}`
  if (certainty === 'alleged') return `0.1 ${width * 2.2}`
  return undefined
}

const PIXELS_A_STEP = 3
const WAVE = { length: 11, height: 2.6 }

/** A way through these spots that leaves and meets each of them upright, as many small straight steps. */
export function uprightWay(spots: readonly Spot[]): readonly Spot[] {
  const way: Spot[] = spots.slice(0, 1)
  for (const [i, to] of spots.entries()) {
    const from = spots[i - 1]
    if (from === undefined) continue
    const bent = from.x !== to.x
    const steps = bent ? Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIXELS_A_STEP)) : 1
    const middle = (from.y + to.y) / 2
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      const u = 1 - t
      way.push({
        x: u * u * (u + 3 * t) * from.x + t * t * (t + 3 * u) * to.x,
        y: u ** 3 * from.y + 3 * u * u * t * middle + 3 * u * t * t * middle + t ** 3 * to.y,
      })
    }
  }
  return way
}

/** Follows the way in a wave that begins and ends on it. */
export function waveAlong(way: readonly Spot[], { length, height } = WAVE): readonly Spot[] {
  const ends = evenly(way, PIXELS_A_STEP / 2)
  const whole = (ends.length - 1) * (PIXELS_A_STEP / 2)
  const waves = Math.max(1, Math.round(whole / length))
  return ends.map(({ x, y }, i) => {
    const [before, after] = [ends[i - 1] ?? ends[i]!, ends[i + 1] ?? ends[i]!]
    const run = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const off = height * Math.sin((2 * Math.PI * waves * i) / Math.max(1, ends.length - 1))
    return { x: x - ((after.y - before.y) / run) * off, y: y + ((after.x - before.x) / run) * off }
  })
}

/** Spots at the same distance from one another along the way. */
function evenly(way: readonly Spot[], every: number): readonly Spot[] {
  const [first] = way
  if (first === undefined) return []
  const found: Spot[] = [first]
  let left = every
  for (const [i, to] of way.entries()) {
    let from = way[i - 1]
    if (from === undefined) continue
    for (let run = Math.hypot(to.x - from.x, to.y - from.y); run >= left; ) {
      const t = left / run
      from = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
      found.push(from)
      run -= left
      left = every
    }
    left -= Math.hypot(to.x - from.x, to.y - from.y)
  }
  return found
}

/** `M1 2L3 4…` to a tenth of a pixel. */
export const drawn = (way: readonly Spot[]): string =>
  way.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('')

/** The place half way along, with the direction there in degrees. */
export function middleOf(way: readonly Spot[]): Spot & { readonly turn: number } {
  const steps = evenly(way, PIXELS_A_STEP)
  const i = Math.max(1, Math.floor(steps.length / 2))
  const [a, b] = [steps[i - 1] ?? { x: 0, y: 0 }, steps[i] ?? steps[i - 1] ?? { x: 0, y: 0 }]
  return { ...a, turn: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI }
}
