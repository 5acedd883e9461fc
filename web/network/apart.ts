// Moves things of the picture apart until no name lies upon another, each as little as will do. The layout knows points
// only; what a reader sees are shapes with names beside them.

export interface Taken {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Half the width of its shape. */
  readonly size: number
  /** How long its name is; 0 where none is written. */
  readonly label: number
  /** What has many ties stays, what has few gives way. */
  readonly weight: number
}

/** The field into which the points are fitted, in pixels. */
export interface Field {
  readonly width: number
  readonly height: number
}

const ROUNDS = 200
const LINE = 8
const AIR = 3

/** Beyond this many, names are thinned out and nothing is moved. */
export const MOST_APART = 220

/** Fitted into the field, and moved apart where that is wanted. New places by id, y upwards as the layout has it. The same things in the same order come out the same. */
export function apart(
  things: readonly Taken[],
  field: Field,
  mayMove = true,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const fit = fitted(things, field)
  const boxes = things.map(({ x, y, size, label, weight }) => ({
    x: fit.x(x),
    y: fit.y(y),
    left: size + AIR,
    right: size + AIR + (label > 0 ? label + 4 : 0),
    half: Math.max(size, label > 0 ? LINE : 0) + AIR,
    give: 1 / weight,
  }))
  const keepInside = (): void => {
    for (const box of boxes) {
      box.x = within(box.x, -field.width / 2 + box.left, field.width / 2 - box.right)
      box.y = within(box.y, -field.height / 2 + box.half, field.height / 2 - box.half)
    }
  }
  // Those at the rim come inside first, where they may meet others.
  if (mayMove) keepInside()
  for (let round = 0; mayMove && round < ROUNDS; round++) {
    let moved = false
    for (const [i, a] of boxes.entries()) {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j]!
        const down = a.half + b.half - Math.abs(a.y - b.y)
        if (down <= 0) continue
        const across = Math.min(a.x + a.right - (b.x - b.left), b.x + b.right - (a.x - a.left))
        if (across <= 0) continue
        moved = true
        const share = a.give / (a.give + b.give)
        if (down <= across) {
          const way = a.y < b.y || (a.y === b.y && i % 2 === 0) ? -1 : 1
          a.y += way * down * share
          b.y -= way * down * (1 - share)
        } else {
          const way = a.x < b.x ? -1 : 1
          a.x += way * across * share
          b.x -= way * across * (1 - share)
        }
      }
    }
    keepInside()
    if (!moved) break
  }
  return new Map(things.map(({ id }, i) => [id, { x: boxes[i]!.x, y: -boxes[i]!.y }]))
}

const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value))

/** Fills the field with the points, each axis for itself: a wide frame is not left empty on both sides. */
function fitted(things: readonly Taken[], { width, height }: Field) {
  const axis = (of: (thing: Taken) => number, long: number, way: 1 | -1) => {
    const values = things.map(of)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const run = most - least || 1
    return (value: number): number => way * (((value - least) / run) * long - long / 2)
  }
  return { x: axis(({ x }) => x, width, 1), y: axis(({ y }) => y, height, -1) }
}
