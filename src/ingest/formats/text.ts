// Plain text: the stored text is exactly the decoded string, so offsets are those of the raw file, and the structure
// (paragraphs, headings, list items, quoted lines) is told by blocks over it.
import type { Block } from '../../model/document.ts'
import { span } from '../../model/span.ts'
import { cuts } from '../blocks.ts'
import type { Extract, Input } from '../input.ts'
import { declaredCharset } from '../input.ts'
import { limits } from '../limits.ts'
import { decoded, refuse } from '../take.ts'
import { kindOf, titleAmong } from './text-kinds.ts'
import { groups, linesOf } from './text-lines.ts'
import { paragraphs, usualWidth } from './text-paragraphs.ts'

export async function readText(input: Input): Promise<Extract> {
  const { text, problems } = decoded(input, declaredCharset(input.mediaType), true)
  if (hasMoreLines(text, limits.lines)) {
    refuse('too-large', input.name, `It has more than ${limits.lines} lines.`, 'Split it and add the parts.')
  }
  const blocks = blocksOf(text)
  const title = titleAmong(text, blocks)
  return { text, blocks, problems, found: title === undefined ? {} : { title } }
}

export function blocksOf(text: string): readonly Block[] {
  const grouped = groups(linesOf(text))
  const width = usualWidth(grouped)
  const found = grouped.flatMap((group) => paragraphs(text, group, width))
  return found.flatMap((paragraph, i) => {
    const kind = kindOf(text, paragraph, found[i + 1], i === 0)
    return cuts(text, paragraph.start, paragraph.end).map(({ start, end }): Block => ({ ...span(start, end), kind }))
  })
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) if (++lines > most) return true
  return false
}
