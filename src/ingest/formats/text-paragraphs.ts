// Decides which lines of a group make one paragraph. A hard-wrapped text breaks a line where the next word would not
// have fitted any more; a line that ends earlier was meant to end there. That one test tells prose from lists,
// addresses and one-line paragraphs without knowing the width in advance.
import type { Line } from './text-lines.ts'

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly lines: number
  readonly item: boolean
  readonly quoted: boolean
  readonly cell: boolean
}

/** Narrower lines are lists and addresses; wider ones are paragraphs of their own. */
const NARROWEST = 45
const WIDEST = 100

/** "- the first", "• the first", "1. the first", "(a) the first", "iv) the first" */
export const MARKER = /^(?:[-*•‣◦▪●·–—]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+|\((?:[A-Z])\)\s+)(?=\S)/

/** The width to which the whole text is wrapped: the 95th percentile of lines that another line follows. */
export function usualWidth(grouped: readonly (readonly Line[])[]): number {
  const histogram = new Array<number>(WIDEST + 1).fill(0)
  let count = 0
  for (const group of grouped) {
    if (group.length < 3 || group.some((line) => length(line) > WIDEST)) continue
    for (const line of group.slice(0, -1)) {
      histogram[length(line)]! += 1
      count++
    }
  }
  let above = 0
  for (let width = WIDEST; width > 0; width--) {
    above += histogram[width]!
    if (above > count * 0.05) return width
  }
  return 0
}

const length = (line: Line): number => line.end - line.start

export function paragraphs(text: string, group: readonly Line[], usual: number): readonly Paragraph[] {
  const width = wrapWidth(text, group, usual)
  const table = group.length > 1 && group.every((line) => text.slice(line.start, line.end).includes('\t'))
  const result: Paragraph[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length === 0) return
    const first = open[0]!
    const last = open[open.length - 1]!
    const words = text.slice(first.start, Math.min(last.end, first.start + 12))
    result.push({
      start: first.start,
      end: last.end,
      lines: open.length,
      item: MARKER.test(words),
      quoted: first.quoted > 0,
      cell: false,
    })
    open = []
  }
  for (const line of group) {
    if (table) {
      result.push(...cellsOf(text, line))
      continue
    }
    const before = open[open.length - 1]
    if (before && !goesOn(text, open[0]!, before, line, width)) close()
    open.push(line)
  }
  close()
  return result
}

/** The width of a wrapped group, or 0 when its lines end where they were meant to. */
function wrapWidth(text: string, group: readonly Line[], usual: number): number {
  const longest = group.reduce((most, line) => (hasSpace(text, line) ? Math.max(most, length(line)) : most), 0)
  if (group.length < 2 || longest > WIDEST) return 0
  const width = group.length < 5 && usual >= NARROWEST ? Math.max(longest, usual) : longest
  if (width < NARROWEST) return 0
  const full = group.slice(0, -1).filter((line, i) => isFull(text, line, group[i + 1]!, width)).length
  return full >= 0.5 * (group.length - 1) ? width : 0
}

/** Whether the next line's first word would not have fitted on this line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(head(text, next, width))![0].length
  return length(line) + 1 + word > width
}

/** The first words of a line, without the marks of a quote. */
const head = (text: string, { start, end, quoted }: Line, length: number): string =>
  text.slice(start, Math.min(end, start + length + 3 * quoted)).replace(/^(?:>\s?)+/, '')

function hasSpace(text: string, line: Line): boolean {
  const at = text.indexOf(' ', line.start)
  return at !== -1 && at < line.end
}

const SMALL = /^["“‘'(]?\p{Ll}/u
/** Words after which no line ends on purpose. */
export const UNFINISHED =
  /(?:^|\s)(?:the|an?|of|in|on|at|to|and|or|but|by|for|from|with|that|which|who|his|her|its|their|was|were|is|are|has|had|as)$/
const SENTENCE_END = /[.!?:;]["”’')\]]*$/

function goesOn(text: string, first: Line, line: Line, next: Line, width: number): boolean {
  if (line.quoted !== next.quoted) return false
  const item = MARKER.test(text.slice(first.start, Math.min(first.end, first.start + 12)))
  const lastWords = text.slice(Math.max(line.start, line.end - 8), line.end)
  const nextWords = head(text, next, 12)
  const ended = SENTENCE_END.test(lastWords)
  const full = width > 0 && isFull(text, line, next, width)
  if (isRule(text, line) || isRule(text, next)) return false
  if (length(line) <= WIDEST && UNFINISHED.test(lastWords)) return true
  // "… as stated on page\n12. The …" goes on; "1. Arrest\n2. Charge" does not.
  if (MARKER.test(nextWords)) return full && !ended && !item
  if (item && next.indent > first.indent) return true
  // A first line that is set in begins a paragraph.
  if (width > 0 && !item && next.indent >= line.indent + 2) return false
  if (SMALL.test(nextWords) && !ended && length(line) >= (line.quoted > 0 ? 10 : 40) && length(line) <= WIDEST)
    return true
  return full || (width > 0 && SMALL.test(nextWords))
}

/** "-----", "* * *": a line of signs parts what stands above and below it. */
export const isRule = (text: string, { start, end }: { start: number; end: number }): boolean =>
  end - start < 200 && !/[\p{L}\p{N}]/u.test(text.slice(start, end))

function cellsOf(text: string, line: Line): readonly Paragraph[] {
  const cells: Paragraph[] = []
  for (const { index, 0: words } of text.slice(line.start, line.end).matchAll(/[^\t]+/g)) {
    if (words.trim() === '') continue
    const start = line.start + index + (words.length - words.trimStart().length)
    cells.push({ start, end: start + words.trim().length, lines: 1, item: false, quoted: false, cell: true })
  }
  return cells
}
