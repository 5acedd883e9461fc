// Marks that lie on one another: a few are fanned out around their place, many become one mark with their number.
import type { Spot } from '../picture/line.ts'

export interface Clustered<T> {
  readonly middle: Spot
  readonly members: readonly T[]
}

export interface Fanned<T> {
  readonly one: T
  readonly at: Spot
}

const NEAR = 18
const MOST_FANNED = 6
const REACH = 22

/** Each thing goes to the first group that is nearer than a mark is wide. */
export function clusters<T>(things: readonly T[], at: (thing: T) => Spot | undefined): readonly Clustered<T>[] {
  const found: { middle: Spot; members: T[] }[] = []
  for (const thing of things) {
    const spot = at(thing)
    if (spot === undefined) continue
    const near = found.find(({ middle }) => Math.hypot(middle.x - spot.x, middle.y - spot.y) < NEAR)
    if (near) near.members.push(thing)
    else found.push({ middle: spot, members: [thing] })
  }
  return found
}

/** Where each of a few stands around the middle; nothing where there are too many to fan out. */
export function fanned<T>({ middle, members }: Clustered<T>): readonly Fanned<T>[] | undefined {
  if (members.length > MOST_FANNED) return undefined
  if (members.length === 1) return [{ one: members[0]!, at: middle }]
  return members.map((one, i) => {
    const turn = (2 * Math.PI * i) / members.length - Math.PI / 2
    return { one, at: { x: middle.x + REACH * Math.cos(turn), y: middle.y + REACH * Math.sin(turn) } }
  })
}
