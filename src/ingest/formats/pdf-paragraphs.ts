// Lines in reading order → paragraphs, headings, items and cells. A paragraph goes on over the end of a column or page
// when its sentence does; footnotes wait until it is finished.
import type { BlockKind } from '../../model/document.ts'
import type { Piece } from '../blocks.ts'
import { join, type Vocabulary, vocabularyOf } from './pdf-hyphens.ts'
import { type Line, median } from './pdf-lines.ts'
import { MARKER, UNFINISHED } from './text-paragraphs.ts'

/** What is usual in this document. */
interface Setting {
  readonly size: number
  readonly font: string
  /** Distance of baselines, in font sizes. */
  readonly leading: number
  readonly edges: ReadonlyMap<string, { readonly left: number; readonly right: number }>
  readonly words: Vocabulary
}

/** A piece with the size of its letters, by which the title is found. */
export interface SizedPiece extends Piece {
  readonly size: number
}

export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly SizedPiece[] {
  const setting = settingOf(pages.flat())
  const pieces: SizedPiece[] = []
  let open: Line[] = []
  let waiting: Line[] = []
  const close = (): void => {
    if (open.length > 0) pieces.push(pieceOf(open, setting))
    open = []
    const notes = waiting
    waiting = []
    for (const note of notes) take(note)
    if (notes.length > 0) close()
  }
  const take = (line: Line): void => {
    const before = open[open.length - 1]
    if (before && !goesOn(open, before, line, setting)) close()
    open.push(line)
  }
  for (const page of pages) {
    const { body, notes } = withoutNotes(page, setting)
    for (const line of body) take(line)
    waiting.push(...notes)
  }
  close()
  return pieces
}

function settingOf(lines: readonly Line[]): Setting {
  const size = heaviest(lines, ({ size }) => size.toFixed(1))
  const font = heaviest(lines, (line) => line.font)
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const step =
      next && next.page === line.page && next.column === line.column && !line.cell && !next.cell ? next.y - line.y : 0
    return next && step > 0.5 * line.size && step < 4 * line.size && next.size === line.size ? [step / line.size] : []
  })
  const edges = new Map<string, { left: number; right: number }>()
  const right = new Map<string, number>()
  for (const [key, column] of grouped(
    lines.filter(({ cell }) => !cell),
    ({ column }) => column,
  ))
    right.set(
      key,
      percentile(
        column.map(({ x1 }) => x1),
        0.9,
      ),
    )
  for (const [key, column] of grouped(
    lines.filter(({ cell }) => !cell),
    ({ page, column }) => `${page}${column}`,
  )) {
    edges.set(key, {
      left: percentile(
        column.map(({ x0 }) => x0),
        0.1,
      ),
      // A last page of three lines does not show its right edge; the pages before it do.
      right: Math.max(
        percentile(
          column.map(({ x1 }) => x1),
          0.95,
        ),
        column.length < 8 ? (right.get(column[0]!.column) ?? 0) : 0,
      ),
    })
  }
  return {
    size: Number(size ?? 10),
    font: font ?? '',
    leading: median(steps) || 1.2,
    edges,
    words: vocabularyOf(lines.map(({ text }) => text)),
  }
}

function heaviest(lines: readonly Line[], key: (line: Line) => string): string | undefined {
  const weights = new Map<string, number>()
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function grouped<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}

const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0

/** Small print at the foot of a page, under text of the usual size. */
function withoutNotes(page: readonly Line[], { size }: Setting): { body: readonly Line[]; notes: readonly Line[] } {
  const small = (line: Line): boolean => line.size < 0.93 * size
  const lastBody = page.filter((line) => !small(line)).reduce((y, line) => Math.max(y, line.y), 0)
  if (lastBody === 0) return { body: page, notes: [] }
  const isNote = (line: Line): boolean => small(line) && line.y > lastBody
  return { body: page.filter((line) => !isNote(line)), notes: page.filter(isNote) }
}

const ENDED = /[.!?:;]["”’')\]]*$/
const FINISHED = /[.!?:]["”’')\]]*$/
const SMALL = /^["“‘'(]?\p{Ll}/u

/** "2.1 Findings . . . . . . . 12", a line of a table of contents. */
const LEADERS = /(?:\. ?){4,}\s*\S{1,6}$/

function goesOn(open: readonly Line[], before: Line, line: Line, setting: Setting): boolean {
  if (before.cell || line.cell || LEADERS.test(before.text)) return false
  if (Math.abs(before.size - line.size) > 0.12 * before.size) return false
  const edges = setting.edges.get(`${line.page}${line.column}`) ?? { left: line.x0, right: line.x1 }
  const beforeEdges = setting.edges.get(`${before.page}${before.column}`) ?? edges
  const full = isFull(before, line, beforeEdges.right)
  const small = SMALL.test(line.text)
  const set = line.x0 - edges.left
  const indented = set > 0.8 * line.size
  const item = MARKER.test(open[0]!.text)
  if (MARKER.test(line.text) && (item || !full || ENDED.test(before.text))) return false
  const jump = line.page !== before.page || line.column !== before.column || line.y <= before.y
  if (jump) return !FINISHED.test(before.text) && (small || (full && !indented && before.font === line.font))
  if (line.y - before.y > 1.35 * Math.max(setting.leading, 1) * line.size) return false
  if (isCentred(before, beforeEdges) && isCentred(line, edges))
    return !FINISHED.test(before.text) && before.font === line.font
  // A first line that is set in begins a paragraph; in an item the lines after the first are set in.
  if (line.x0 - before.x0 > 0.8 * line.size && !(item && before === open[0])) return false
  if (
    before.font !== line.font &&
    line.font === setting.font &&
    !ENDED.test(before.text) &&
    !small &&
    before.font !== setting.font
  )
    return false
  if (full || (small && !FINISHED.test(before.text)) || UNFINISHED.test(before.text)) return true
  // Ragged lines differ by a word or two; a line that fills less than most of the column was meant to end.
  return (
    before.font === line.font && !ENDED.test(before.text) && before.x1 > edges.left + 0.75 * (edges.right - edges.left)
  )
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(before: Line, line: Line, right: number): boolean {
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  const word = /^\S*/.exec(line.text)![0].length
  return before.x1 + (word + 1) * letter > right - 0.3 * before.size
}

function isCentred({ x0, x1, size }: Line, { left, right }: { left: number; right: number }): boolean {
  return x0 - left > 2 * size && right - x1 > 2 * size && Math.abs(x0 - left - (right - x1)) < 2 * size
}

function pieceOf(lines: readonly Line[], setting: Setting): SizedPiece {
  const text = lines.slice(1).reduce((words, line) => join(words, line.text, setting.words), lines[0]!.text)
  return { kind: kindOf(lines, text, setting), text, page: lines[0]!.page, size: lines[0]!.size }
}

function kindOf(lines: readonly Line[], text: string, { size, font }: Setting): BlockKind {
  const [first] = lines
  if (first!.cell) return 'cell'
  if (LEADERS.test(text)) return 'item'
  const short = lines.length <= 3 && text.length <= 200 && !/[.,;]["”’)]?$/.test(text) && /\p{L}{2}/u.test(text)
  const larger = first!.size >= 1.15 * size
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  const otherFont =
    first!.font !== font &&
    lines.every((line) => line.font === first!.font) &&
    first!.size >= 0.95 * size &&
    lines.length === 1
  if (short && (larger || capitals || (otherFont && !MARKER.test(text)))) return 'heading'
  return MARKER.test(text) ? 'item' : 'paragraph'
}
