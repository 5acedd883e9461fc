// Where everything of a chain stands: rows of boxes with rows of labels between them, ordered so that few lines cross
// and spread so that nothing overlaps (after Sugiyama, Tagawa and Toda 1981). A line over several rows passes through a
// narrow place of its own in each, and its label takes a place like a box, so no label ever covers a name.
import type { Spot } from '../picture/line.ts'
import { spread } from './spread.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Placed extends Size {
  /** Left and upper edge. */
  readonly x: number
  readonly y: number
}

export interface Wanted {
  /** By box: its row and its size. */
  readonly boxes: ReadonlyMap<string, Size & { readonly row: number }>
  readonly lines: readonly {
    readonly id: string
    readonly upper: string
    readonly lower: string
    /** Size of its label; none where it carries no words. */
    readonly label?: Size
  }[]
}

export interface Layout extends Size {
  readonly boxes: ReadonlyMap<string, Placed>
  readonly labels: ReadonlyMap<string, Placed>
  /** From the upper box to the lower one. */
  readonly ways: ReadonlyMap<string, readonly Spot[]>
  /** Upper and lower edge of each row of boxes. */
  readonly rows: readonly { readonly y: number; readonly height: number }[]
}

const GAP = { box: 20, label: 12, row: 26 }
const PASS = 14
const SWEEPS = { order: 12, place: 40 }

/** A box, a label, or the place where a line passes a row. */
interface Item {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly up: Item[]
  readonly down: Item[]
  readonly firm: number
  at: number
  x: number
}

export function layoutChain({ boxes, lines }: Wanted): Layout {
  const layers: Item[][] = []
  const put = (layer: number, id: string, { width, height }: Size, firm: number): Item => {
    const item: Item = { id, width, height, up: [], down: [], firm, at: 0, x: 0 }
    layers[layer] ??= []
    layers[layer].push(item)
    return item
  }
  const items = new Map<string, Item>()
  for (const [id, box] of boxes) items.set(id, put(box.row * 2, id, box, 1))
  const labels = new Map<string, Item>()
  const chains = new Map<string, readonly Item[]>()
  for (const line of lines) {
    const [from, to] = [boxes.get(line.upper), boxes.get(line.lower)]
    const [upper, lower] = [items.get(line.upper), items.get(line.lower)]
    if (from === undefined || to === undefined || upper === undefined || lower === undefined || from.row === to.row)
      continue
    const isDown = from.row < to.row
    const [top, bottom] = isDown ? [from.row * 2, to.row * 2] : [to.row * 2, from.row * 2]
    const labelled = line.label ? emptiest(layers, top, bottom) : undefined
    const between: Item[] = []
    for (let layer = top + 1; layer < bottom; layer++) {
      const size = layer === labelled && line.label ? line.label : { width: PASS, height: 0 }
      const item = put(layer, `${line.id} ${layer}`, size, 3)
      if (layer === labelled) labels.set(line.id, item)
      between.push(item)
    }
    const chain = isDown ? [upper, ...between, lower] : [lower, ...between, upper]
    for (const [i, item] of chain.entries()) {
      const before = chain[i - 1]
      if (before === undefined) continue
      before.down.push(item)
      item.up.push(before)
    }
    chains.set(line.id, isDown ? chain : chain.toReversed())
  }
  const filled = Array.from(layers, (layer) => layer ?? [])
  order(filled)
  place(filled)
  return measured(filled, boxes, labels, chains)
}

/** Labels of long lines go where there are fewest yet. */
function emptiest(layers: readonly (readonly Item[] | undefined)[], top: number, bottom: number): number {
  const fullness = (layer: number) => (layers[layer] ?? []).reduce((sum, { width }) => sum + width, 0)
  let best = top + 1
  for (let layer = top + 3; layer < bottom; layer += 2) if (fullness(layer) < fullness(best)) best = layer
  return best
}

const number = (layers: readonly (readonly Item[])[]): void => {
  for (const layer of layers) for (const [i, item] of layer.entries()) item.at = i
}

function order(layers: Item[][]): void {
  number(layers)
  let best = layers.map((layer) => [...layer])
  let fewest = crossings(layers)
  for (let sweep = 0; sweep < SWEEPS.order && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0
    for (const layer of isDown ? layers : layers.toReversed()) {
      const wish = new Map(layer.map((item) => [item, middle(isDown ? item.up : item.down) ?? item.at]))
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a.at - b.at)
      for (const [i, item] of layer.entries()) item.at = i
    }
    const now = crossings(layers)
    if (now < fewest) [best, fewest] = [layers.map((layer) => [...layer]), now]
  }
  for (const [i, layer] of best.entries()) layers[i] = layer
  number(layers)
}

const middle = (near: readonly Item[]): number | undefined =>
  near.length === 0 ? undefined : near.reduce((sum, { at }) => sum + at, 0) / near.length

function crossings(layers: readonly (readonly Item[])[]): number {
  let n = 0
  for (const layer of layers) {
    const ends = layer.flatMap((item) => item.down.map((lower) => [item.at, lower.at] as const))
    for (const [i, [a, b]] of ends.entries()) for (const [c, d] of ends.slice(i + 1)) if ((a - c) * (b - d) < 0) n++
  }
  return n
}

function place(layers: readonly (readonly Item[])[]): void {
  const settle = (layer: readonly Item[], near: (item: Item) => readonly Item[]): void => {
    const wishes = layer.map((item) => {
      const others = near(item)
      const weight = others.reduce((sum, { firm }) => sum + firm, 0)
      const at = weight === 0 ? item.x : others.reduce((sum, { x, firm }) => sum + x * firm, 0) / weight
      return { at, width: item.width, weight: item.firm * Math.max(0.5, others.length) }
    })
    const gap = layer.some(({ up, down }) => up.length + down.length !== 2) ? GAP.box : GAP.label
    for (const [i, x] of spread(wishes, gap).entries()) layer[i]!.x = x
  }
  for (const layer of layers) settle(layer, ({ up }) => up)
  for (let sweep = 0; sweep < SWEEPS.place; sweep++) {
    for (const layer of layers.toReversed()) settle(layer, ({ down }) => down)
    for (const layer of layers) settle(layer, ({ up }) => up)
    for (const layer of layers) settle(layer, ({ up, down }) => [...up, ...down])
  }
}

function measured(
  layers: readonly (readonly Item[])[],
  wanted: Wanted['boxes'],
  labels: ReadonlyMap<string, Item>,
  chains: ReadonlyMap<string, readonly Item[]>,
): Layout {
  const all = layers.flat()
  const left = all.length === 0 ? 0 : Math.min(...all.map(({ x, width }) => x - width / 2))
  const right = all.length === 0 ? 0 : Math.max(...all.map(({ x, width }) => x + width / 2))
  const rows: { y: number; height: number }[] = []
  const top = new Map<Item, number>()
  const low = new Map<Item, number>()
  let y = 0
  for (const [i, layer] of layers.entries()) {
    const tallest = Math.max(0, ...layer.map(({ height }) => height))
    const isLabels = i % 2 === 1
    const height = isLabels ? tallest + GAP.row * 2 : tallest
    for (const item of layer) {
      // boxes of a row hang from one line, labels stand in the middle of theirs; a line passes a row from edge to edge
      const above = y + (isLabels ? (height - item.height) / 2 : 0)
      const passes = item.height === 0
      top.set(item, passes && isLabels ? y + GAP.row : above)
      low.set(item, passes ? y + height - (isLabels ? GAP.row : 0) : above + item.height)
    }
    if (!isLabels) rows.push({ y, height })
    y += height
  }
  const box = (item: Item): Placed => ({
    x: item.x - item.width / 2 - left,
    y: top.get(item) ?? 0,
    width: item.width,
    height: item.height,
  })
  const found = new Map<string, Placed>()
  for (const item of all) if (wanted.has(item.id)) found.set(item.id, box(item))
  const ways = new Map<string, readonly Spot[]>()
  for (const [id, chain] of chains) {
    const first = chain[0]!
    const isDown = (top.get(first) ?? 0) < (top.get(chain.at(-1)!) ?? 0)
    const way = (isDown ? chain : chain.toReversed()).flatMap((item, i, down): readonly Spot[] => {
      const [before, after] = [down[i - 1], down[i + 1]]
      const [above, below] = [top.get(item) ?? 0, low.get(item) ?? 0]
      if (before === undefined) return [{ x: port(item, item.down, after) - left, y: below }]
      if (after === undefined) return [{ x: port(item, item.up, before) - left, y: above }]
      const x = item.x - left
      return above === below
        ? [{ x, y: above }]
        : [
            { x, y: above },
            { x, y: below },
          ]
    })
    ways.set(id, isDown ? way : way.toReversed())
  }
  const width = right - left
  return {
    boxes: found,
    labels: new Map([...labels].map(([id, item]) => [id, box(item)])),
    ways,
    rows,
    width,
    height: y,
  }
}

/** Lines meet a box beside one another, in the order in which they come. */
function port(item: Item, side: readonly Item[], near: Item | undefined): number {
  const inOrder = [...side].sort((a, b) => a.x - b.x)
  const every = Math.min(28, (item.width - 40) / Math.max(1, side.length))
  return item.x + ((near === undefined ? 0 : inOrder.indexOf(near)) - (side.length - 1) / 2) * every
}
