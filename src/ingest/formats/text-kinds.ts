// Tells headings, items, quotes and cells of a plain text from its paragraphs, and finds the title among the headings.
import type { Block, BlockKind } from '../../model/document.ts'
import { parseDate } from '../dates.ts'
import { oneLine } from '../normalise.ts'
import { isRule, type Paragraph } from './text-paragraphs.ts'

export function kindOf(text: string, paragraph: Paragraph, next: Paragraph | undefined, first: boolean): BlockKind {
  if (paragraph.cell) return 'cell'
  if (paragraph.quoted) return 'quote'
  if (isRule(text, paragraph)) return 'paragraph'
  if (isHeading(text, paragraph, next, first)) return 'heading'
  return paragraph.item ? 'item' : 'paragraph'
}

/** One short line without a full stop, above something longer: "Background", "THE ARREST", "2. FINDINGS". */
function isHeading(
  text: string,
  { start, end, lines, item }: Paragraph,
  next: Paragraph | undefined,
  first: boolean,
): boolean {
  if (lines > 1 || end - start > 140 || !next) return false
  const words = text.slice(start, end)
  const capitals = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)
  if (!/\p{L}{2}/u.test(words) || words.split(/\s+/).length > 20) return false
  // "He said:" leads to what follows; "Background:" is a heading.
  if (/[.,;]["”’)]?$/.test(words) || (/:$/.test(words) && /\s/.test(words) && !capitals)) return false
  // "Tel: 555 0100", "Age: 34" are lines of a form.
  if (parseDate(words) !== undefined || (/^\S+:\s/.test(words) && !first && !capitals)) return false
  if (item && !capitals) return false
  return capitals || first || next.item || next.end - next.start > Math.max(60, 1.5 * (end - start))
}

/** Lines that say what sort of paper it is rather than what it is about. */
const BOILERPLATE =
  /^(?:for immediate release|(?:press|news|media) (?:release|statement)|embargoed\b.*|by\s.+|page \d+.*|confidential|draft|update\w*|breaking(?: news)?)$/i

/** The longest heading above the first paragraph of prose: shorter ones are names of agencies and sections. */
export function titleAmong(text: string, blocks: readonly Block[]): string | undefined {
  const body = blocks.findIndex(({ kind, start, end }) => kind !== 'heading' && end - start > 120)
  const headings = blocks
    .slice(0, Math.min(body === -1 ? 12 : body, 12))
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => oneLine(text.slice(start, end)))
    .filter((line) => !BOILERPLATE.test(line))
  return headings.reduce<string | undefined>(
    (best, line) => (best === undefined || line.length > best.length ? line : best),
    undefined,
  )
}
