// Finds the publication date that stands in the first lines of a text. Only shapes that are about the text itself
// count: a label, a dateline, a line that is nothing but a date. Dates inside sentences never do.
import type { Edtf } from '../model/ids.ts'
import { DATE_PATTERN, parseDate } from './dates.ts'

const HEAD_LINES = 25
const HEAD_CHARACTERS = 3_000

/** "Published: 12 March 2024" · "Posted on March 12, 2024" · "Date: 2024-03-12" · "Last updated 3 May 2024" */
const LABEL =
  /^(?:(?:first |originally )?published|publication date|posted|issued|released?|date(?:d| of (?:publication|release|issue))?|(?:last )?(?:updated|modified))(?: on)?\s*[:–—-]?\s+(.+)$/i
const UPDATE = /^(?:last )?(?:updated|modified)/i

/** "NICOSIA, 21 June 2025 (Agency) —" · "WASHINGTON (March 12, 2014) –" · "NEW YORK, Dec. 3, 2024 /Wire/ --" */
const DATELINE = new RegExp(
  `^([\\p{L}][\\p{L}\\p{M} .'’/-]{2,40})(?:,\\s*[\\p{L}][\\p{L}. ]{1,20})?[,(]?\\s*[,(]\\s*(${DATE_PATTERN})\\)?\\s*(?:[(/][^()/\\n]{1,40}[)/]\\s*)?(?:[—–:]|--|-\\s)`,
  'iu',
)
/** "Brussels, 12 March 2024" alone on a line. */
const PLACE_AND_DATE = new RegExp(`^\\p{Lu}[\\p{L} .'’-]{2,30},\\s+(${DATE_PATTERN})$`, 'iu')

export function dateInHead(text: string): Edtf | undefined {
  let updated: Edtf | undefined
  let alone: Edtf | undefined
  let prose = 0
  for (const line of headLines(text)) {
    const label = LABEL.exec(line)
    const labelled = label ? parseDate(withoutTail(label[1]!)) : undefined
    if (labelled !== undefined && !UPDATE.test(line)) return labelled
    if (labelled !== undefined) updated ??= labelled
    // Once the text itself has begun, a line with a date is part of it: "21 June 2025" in a chronology.
    if (prose < 2 && labelled === undefined) {
      const dateline = datelineDate(line)
      if (dateline !== undefined) return dateline
      const date = dateOnly(line)
      if (date !== undefined && alone !== undefined && alone !== date) return undefined
      alone ??= date
    }
    prose += line.length >= 120 ? 2 : line.split(' ', 10).length === 10 ? 1 : 0
  }
  return alone ?? updated
}

function datelineDate(line: string): Edtf | undefined {
  const match = DATELINE.exec(line)
  // The place of a dateline is in capitals; without them "Officials said on Monday, 12 March 2024 -" would pass.
  return match && match[1] === match[1]!.toUpperCase() ? parseDate(match[2]!) : undefined
}

/** A bare year is more often a heading than a date of publication. */
function dateOnly(line: string): Edtf | undefined {
  const date = parseDate(withoutTail(line)) ?? parseDate(PLACE_AND_DATE.exec(line)?.[1] ?? '')
  return date !== undefined && date.length > 4 && !/^\d{6,}$/.test(line) ? date : undefined
}

/** "12 March 2024 | 10:15 GMT", "12 March 2024 by Staff" → the date. */
const withoutTail = (text: string): string => text.split(/\s+[|•·]|\s+by\s/)[0]!.replace(/[.;]$/, '')

function headLines(text: string): readonly string[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll('\uFEFF', '').trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
}
