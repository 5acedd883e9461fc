// What a PDF says about itself, as far as it can be believed.
import type { Metadata } from '../../model/document.ts'
import { dateInHead } from '../dateline.ts'
import { parseDate } from '../dates.ts'
import { oneLine } from '../normalise.ts'
import { realAuthor, realTitle } from './file-properties.ts'
import type { SizedPiece } from './pdf-paragraphs.ts'

export async function pdfMetadata(
  pdf: { getMetadata(): Promise<{ info: object }> },
  pieces: readonly SizedPiece[],
): Promise<Metadata> {
  const info = new Map(
    Object.entries(
      await pdf.getMetadata().then(
        ({ info: found }) => found,
        () => ({}),
      ),
    ),
  )
  const field = (name: string): string => {
    const value: unknown = info.get(name)
    return typeof value === 'string' ? oneLine(value) : ''
  }
  const title = realTitle(field('Title')) ?? largestHeading(pieces)
  const author = realAuthor(field('Author'))
  // A date printed at the head is of the text; CreationDate is of the file, which may have been made years later, and
  // always was where a browser printed a page.
  const head = pieces
    .slice(0, 25)
    .map(({ text }) => text)
    .join('\n')
  const printed = /Chrom|Skia|Mozilla|Firefox|Safari|wkhtml/i.test(`${field('Creator')} ${field('Producer')}`)
  const date = dateInHead(head) ?? (printed ? undefined : parseDate(field('CreationDate')))
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  }
}

function largestHeading(pieces: readonly SizedPiece[]): string | undefined {
  const headings = pieces
    .slice(0, 12)
    .filter(({ kind, page, text }) => kind === 'heading' && page === 1 && text.length >= 5)
  return headings.reduce<SizedPiece | undefined>(
    (best, one) => (best === undefined || one.size > best.size ? one : best),
    undefined,
  )?.text
}
