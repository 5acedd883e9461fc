// Puts the runs of one page together into lines, in the order in which a person reads them. Columns are found by the
// white gutter between them; lines that run across it part the page into bands.
import type { Item } from './pdf-items.ts'

export interface Line {
  readonly text: string
  readonly page: number
  readonly x0: number
  readonly x1: number
  /** Baseline, from the top of the page. */
  readonly y: number
  /** Size and font of most of its characters. */
  readonly size: number
  readonly font: string
  /** Lines of one column share it: "" for the whole page, "L", "R", "LR" … */
  readonly column: string
  /** Stands beside others in a row of a table. */
  readonly cell: boolean
}

interface Segment {
  readonly items: readonly Item[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const segments = rowsOf(items).flatMap((row) => segmentsOf(row))
  return inReadingOrder(segments, '').flatMap(({ column, segments: run }) => linesInColumn(run, column, page))
}

/** Runs whose baselines lie within half a small line of one another: a heading of 20 points beside two lines of 10 is neither. */
function rowsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Item[][] = []
  let row: Item[] = []
  let base: Item | undefined
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (base && item.y - base.y > 0.45 * Math.min(base.size, item.size)) {
      rows.push(row)
      row = []
      base = undefined
    }
    row.push(item)
    base ??= item
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A row is cut wherever the gap is wider than any space between words. */
function segmentsOf(row: readonly Item[]): readonly Segment[] {
  const segments: Segment[] = []
  let open: Item[] = []
  for (const item of [...row].sort((a, b) => a.x - b.x)) {
    const before = open[open.length - 1]
    if (before && item.x - (before.x + before.width) > Math.max(before.size, item.size)) {
      segments.push(segment(open))
      open = []
    }
    open.push(item)
  }
  if (open.length > 0) segments.push(segment(open))
  return segments
}

function segment(items: readonly Item[]): Segment {
  const main = items.reduce((a, b) => (b.size > a.size ? b : a))
  const x1 = Math.max(...items.map(({ x, width }) => x + width))
  return { items, x0: items[0]!.x, x1, y: main.y, size: main.size }
}

type Run = { readonly column: string; readonly segments: readonly Segment[] }

function inReadingOrder(segments: readonly Segment[], column: string): readonly Run[] {
  const { head, body, foot } = withoutEnds(segments)
  const gutter = column.length < 2 ? gutterOf(body) : undefined
  if (gutter === undefined) return [{ column, segments }]
  const runs: Run[] = head.length > 0 ? [{ column, segments: head }] : []
  let left: Segment[] = []
  let right: Segment[] = []
  const closeBand = (): void => {
    if (left.length > 0) runs.push(...inReadingOrder(left, `${column}L`))
    if (right.length > 0) runs.push(...inReadingOrder(right, `${column}R`))
    left = []
    right = []
  }
  for (const one of body) {
    if (one.x1 <= gutter) left.push(one)
    else if (one.x0 >= gutter) right.push(one)
    else {
      closeBand()
      runs.push({ column, segments: [one] })
    }
  }
  closeBand()
  return foot.length > 0 ? [...runs, { column, segments: foot }] : runs
}

/** The few rows at the head and foot of a page that a gap sets off from everything else belong to no column. */
function withoutEnds(segments: readonly Segment[]): Record<'head' | 'body' | 'foot', readonly Segment[]> {
  const heights = [...new Set(segments.map(({ y }) => Math.round(y)))].sort((a, b) => a - b)
  const steps = heights.slice(1).map((y, i) => y - heights[i]!)
  const wide = 1.7 * median(steps.filter((step) => step > 4))
  const rows = 4
  const first = steps.slice(0, rows).findLastIndex((step) => step > wide)
  const last = steps.slice(-rows).findIndex((step) => step > wide)
  const top = first === -1 ? Number.NEGATIVE_INFINITY : heights[first + 1]! - 1
  const bottom = last === -1 ? Number.POSITIVE_INFINITY : heights[Math.max(0, steps.length - rows) + last]! + 1
  const body = segments.filter(({ y }) => y >= top && y <= bottom)
  return { head: segments.filter(({ y }) => y < top), body, foot: segments.filter(({ y }) => y > bottom) }
}

const FEWEST_LINES = 6

/** The x that fewest segments cross, with columns of prose on both sides; tables have short cells and are left alone. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * FEWEST_LINES) return undefined
  const from = Math.min(...segments.map(({ x0 }) => x0))
  const to = Math.max(...segments.map(({ x1 }) => x1))
  const width = to - from
  const size = median(segments.map((one) => one.size))
  let best: { x: number; crossing: number; free: number } | undefined
  for (let x = from + 0.25 * width; x <= to - 0.25 * width; x += 2) {
    const crossing = segments.filter(({ x0, x1 }) => x0 < x && x1 > x).length
    const free = Math.min(
      ...segments
        .filter(({ x0, x1 }) => !(x0 < x && x1 > x))
        .map(({ x0, x1 }) => Math.min(Math.abs(x0 - x), Math.abs(x1 - x))),
    )
    if (!best || crossing < best.crossing || (crossing === best.crossing && free > best.free))
      best = { x, crossing, free }
  }
  if (!best) return undefined
  const { x, crossing, free } = best
  const left = segments.filter(({ x1 }) => x1 <= x)
  const right = segments.filter(({ x0 }) => x0 >= x)
  const prose = (side: readonly Segment[]): boolean =>
    side.length >= FEWEST_LINES && median(side.map(({ x0, x1 }) => x1 - x0)) >= 0.25 * width
  if (!prose(left) || !prose(right) || crossing > left.length + right.length || free < 0.25 * size) return undefined
  return x
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** "1.", "(a)", "•", "IV." before the text that it numbers, however wide the gap. */
const LABEL = /^(?:[•‣◦▪●·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5}|[A-Z])[.)])$/

/** Segments of one row that lie near each other, or of which the first is a label, are one line; else they are cells. */
function linesInColumn(segments: readonly Segment[], column: string, page: number): readonly Line[] {
  const lines: Line[] = []
  for (let i = 0; i < segments.length; ) {
    const row = [segments[i]!]
    while (
      i + row.length < segments.length &&
      Math.abs(segments[i + row.length]!.y - row[0]!.y) < 0.45 * Math.min(row[0]!.size, segments[i + row.length]!.size)
    )
      row.push(segments[i + row.length]!)
    i += row.length
    const parts: Segment[] = []
    for (const one of row) {
      const before = parts[parts.length - 1]
      const near =
        before && (one.x0 - before.x1 < 2.5 * before.size || (parts.length === 1 && LABEL.test(wordsOf(before.items))))
      if (near) parts[parts.length - 1] = segment([...before.items, ...one.items])
      else parts.push(one)
    }
    for (const part of parts) lines.push(line(part, column, page, parts.length > 1))
  }
  return lines
}

function line({ items, x0, x1, y }: Segment, column: string, page: number, cell: boolean): Line {
  const weights = new Map<string, number>()
  for (const { size, font, text } of items) {
    const key = `${size.toFixed(1)} ${font}`
    weights.set(key, (weights.get(key) ?? 0) + text.length)
  }
  const [main] = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))
  const [size, font] = main.split(' ') as [string, string]
  return { text: wordsOf(items), page, x0, x1, y, size: Number(size), font, column, cell }
}

/** A space wherever there is room for one. Raised figures after a word are marks of footnotes and are left out. */
function wordsOf(items: readonly Item[]): string {
  let text = ''
  let before: Item | undefined
  for (const item of items) {
    if (item.raised && /^[\d*†‡,\s]{1,6}$/.test(item.text)) continue
    const gap = before ? item.x - (before.x + before.width) : 0
    if (before && gap > 0.15 * item.size && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' '
    text += item.text
    before = item
  }
  return text.trim()
}
