// Takes running heads, running feet and page numbers off the pages: lines near the edge that stand at the same height
// on several pages and differ at most in their numbers ("Case 1:24-cr-00017  Filed 06/12/24  Page 3 of 21").
import type { Line } from './pdf-lines.ts'

/** How many rows at the head and at the foot of a page can be furniture. */
const ROWS = 3
const PAGE_NUMBER = /^(?:page\s+)?[-–—[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i
/** What browsers print round a page: its address, and the moment of printing ("11/22/26, 11:48 AM"). */
const PRINTED = /^(?:(?:https?|file):\/\/\S+|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?: .{0,100})?)$/

export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, { pages: Set<number>; heights: number[] }>()
  for (const lines of pages) {
    for (const line of atEdges(lines)) {
      const known = seen.get(keyOf(line)) ?? { pages: new Set<number>(), heights: [] }
      known.pages.add(line.page)
      known.heights.push(line.y)
      seen.set(keyOf(line), known)
    }
  }
  const withWords = pages.filter((lines) => lines.length > 0).length
  const enough = withWords <= 3 ? 2 : 3
  const repeats = (line: Line): boolean => {
    const known = seen.get(keyOf(line))
    if (!known || known.pages.size < enough) return false
    return known.heights.filter((y) => Math.abs(y - line.y) < 6).length >= enough
  }
  return pages.map((lines) => {
    const edges = atEdges(lines)
    const outermost = new Set([edges[0]?.y, edges[edges.length - 1]?.y])
    // A bare number in a row of a table is a number.
    const isNumber = (line: Line): boolean =>
      PAGE_NUMBER.test(line.text) && !(line.cell && /^\d+$/.test(line.text)) && outermost.has(line.y)
    const isPrinted = (line: Line): boolean => PRINTED.test(line.text) && outermost.has(line.y)
    const isAlone = (line: Line): boolean => lines.length > 1 && (isNumber(line) || isPrinted(line))
    return lines.filter((line) => !edges.includes(line) || !(repeats(line) || isAlone(line)))
  })
}

/** Numbers change from page to page, the rest does not. Spaces differ with the width of the numbers. */
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '')

/** The lines of the first and of the last rows of a page, from top to bottom. */
function atEdges(lines: readonly Line[]): readonly Line[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y)
  const heights = byHeight.map(({ y }) => y).filter((y, i, all) => i === 0 || y - all[i - 1]! >= 3)
  if (heights.length <= 2 * ROWS) return byHeight
  const top = heights[ROWS]!
  const bottom = heights[heights.length - ROWS]!
  return byHeight.filter(({ y }) => y < top || y >= bottom)
}
