// Where each thing stands in a frame of a given size: the server's layout fitted to the frame, names kept apart, and what
// a person has put somewhere by hand left there.
import type { NetworkNode } from '../../src/server/rooms/network.ts'
import { apart, type Field, MOST_APART, type Taken } from './apart.ts'
import { type Placed, shortened } from './look.ts'
import type { Places } from './places.ts'

/** Square pixels that one name takes of the picture, with room around it. */
const NAME_AREA = 5200
const MARGIN = 12
/** Names closer than this in height lie upon each other. */
const LINE = 18

export function arranged(
  nodes: readonly NetworkNode[],
  { width, height }: Field,
  places: Places,
  widthOf: (name: string) => number,
): ReadonlyMap<string, Placed> {
  const area = Math.max(1, width * height)
  const crowding = Math.sqrt((nodes.length * NAME_AREA) / area)
  const scale = Math.max(0.5, Math.min(1, 1.35 / Math.max(1, crowding)))
  const size = ({ ties }: NetworkNode): number => Math.min(15, 4 + 1.6 * Math.sqrt(ties)) * scale
  const mayMove = nodes.length <= MOST_APART
  const inOrder = [...nodes].sort((a, b) => b.ties - a.ties || (a.entity < b.entity ? -1 : 1))
  const most = Math.floor(area / NAME_AREA)
  const named = new Set(inOrder.slice(0, mayMove ? most : 0).map(({ entity }) => entity as string))
  const names = new Map(nodes.map(({ entity, name }) => [entity as string, shortened(name)]))
  const things = inOrder.map((node) => ({
    id: node.entity as string,
    x: node.x,
    y: node.y,
    size: size(node),
    label: named.has(node.entity) ? widthOf(shortened(node.name)) : 0,
    weight: 1 + node.ties,
  }))
  const inner = { width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - 2 * MARGIN) }
  const found = apart(things, inner, mayMove)
  if (!mayMove)
    for (const id of withRoom(things, found, (id) => widthOf(names.get(id) ?? ''), most, width / 2)) named.add(id)
  return new Map(
    nodes.map((node) => {
      const put = places[node.entity]
      const at = put ? { x: put.x * width, y: put.y * height } : found.get(node.entity)!
      return [node.entity, { ...at, size: size(node), isNamed: named.has(node.entity) }]
    }),
  )
}

/** Where nothing is moved: those with most ties whose names lie upon no other name. */
function withRoom(
  things: readonly Taken[],
  at: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  widthOf: (id: string) => number,
  most: number,
  edge: number,
): readonly string[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = []
  return things.slice(0, most * 2).flatMap(({ id, size }) => {
    const { x, y } = at.get(id)!
    const box = { from: x - size, to: x + size + 4 + widthOf(id), y }
    if (taken.length >= most || box.to > edge) return []
    if (taken.some((one) => Math.abs(one.y - y) < LINE && one.from < box.to && box.from < one.to)) return []
    taken.push(box)
    return [id]
  })
}
