// The runs of characters on a page with their places, turned upright: x grows to the right, y grows downward.

export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Font size in points. */
  readonly size: number
  readonly font: string
  /** Set above the line after a word, as the mark of a footnote is. */
  readonly raised: boolean
}

/** As the library hands it over; marked content has no `str`. */
export interface TextContent {
  readonly items: readonly {
    readonly str?: string
    readonly transform?: readonly number[]
    readonly width?: number
    readonly fontName?: string
  }[]
}

interface Placed extends Omit<Item, 'raised'> {
  /** Direction of writing in quarter turns; 0 is from left to right, none is slanting. */
  readonly turn: 0 | 1 | 2 | 3 | undefined
}

export function itemsOf(content: TextContent, viewport: readonly number[]): readonly Item[] {
  const placed = content.items.flatMap((item) => {
    const { str, transform, width = 0, fontName = '' } = item
    if (!str || !transform || str.trim() === '') return []
    return [place(str, width, fontName, multiply(viewport, transform))]
  })
  // A stamp up the margin or a watermark across the page is written in another direction than the text.
  const turns = [0, 0, 0, 0]
  for (const { turn, text } of placed) if (turn !== undefined) turns[turn]! += text.length
  const main = turns.indexOf(Math.max(...turns))
  return onLines(placed.filter(({ turn, size }) => turn === main && size > 0).map((item) => upright(item, main)))
}

/** Small figures above or below a line are moved onto it, so that rows can be told apart by their heights alone. */
function onLines(items: readonly Omit<Item, 'raised'>[]): readonly Item[] {
  let before: Omit<Item, 'raised'> | undefined
  return items.map((item) => {
    const rise = before ? before.y - item.y : 0
    const small = before !== undefined && item.size < 0.8 * before.size && Math.abs(rise) < 0.6 * before.size
    if (small && Math.abs(item.x - before!.x - before!.width) < 0.5 * before!.size) {
      return { ...item, y: before!.y, raised: rise > 0.15 * before!.size }
    }
    before = item
    return { ...item, raised: false }
  })
}

function place(text: string, width: number, font: string, m: readonly number[]): Placed {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = m
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  const quarters = Math.round(degrees / 90)
  const turn = Math.abs(degrees - quarters * 90) < 5 ? (((quarters + 4) % 4) as 0 | 1 | 2 | 3) : undefined
  return { text, x, y, width, size: Math.hypot(c, d), font, turn }
}

function upright({ turn: _, ...item }: Placed, main: number): Omit<Item, 'raised'> {
  const { x, y } = item
  if (main === 1) return { ...item, x: y, y: -x }
  if (main === 2) return { ...item, x: -x, y: -y }
  if (main === 3) return { ...item, x: -y, y: x }
  return item
}

function multiply(m: readonly number[], n: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
