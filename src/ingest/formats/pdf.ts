// PDF: words with places on pages → lines in reading order → paragraphs. A PDF knows no paragraphs, so they are
// inferred from indents, gaps and line ends; running heads, page numbers and hyphens at line ends are taken out.
import { type Problem, problem } from '../../model/problem.ts'
import { compose } from '../blocks.ts'
import type { Extract, Input } from '../input.ts'
import { refuse } from '../take.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { type Item, itemsOf, type TextContent } from './pdf-items.ts'
import { type Line, linesOf } from './pdf-lines.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** What is used of the library's document. */
interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<Page>
  getMetadata(): Promise<{ info: object }>
}

interface Page {
  getViewport(options: { scale: number }): { transform: readonly number[]; height: number }
  getTextContent(): Promise<unknown>
  getOperatorList(): Promise<{ fnArray: readonly number[] }>
  cleanup(): void
}

export async function readPdf(input: Input): Promise<Extract> {
  const pdf = await opened(input)
  const pages: (readonly Line[])[] = []
  const scanned: number[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const items = await wordsOn(page)
    if (items.length === 0 && (await hasPicture(page))) scanned.push(number)
    pages.push(linesOf(items, number))
    page.cleanup()
  }
  const pieces = paragraphsOf(withoutFurniture(pages))
  const letters = pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  // A scan may carry a typed stamp on each page ("Case 1:24-cr-00017  Page 3 of 20") and nothing else.
  if (letters === 0) {
    refuse(
      'no-text-in-pdf',
      input.name,
      `Its ${pdf.numPages} pages hold pictures and no text.`,
      'Run text recognition (OCR) on it and add the result.',
    )
  }
  const composed = compose(pieces)
  return {
    ...composed,
    found: await pdfMetadata(pdf, pieces),
    problems: scanned.length === 0 ? [] : [partlyScanned(input.name, scanned)],
  }
}

async function opened({ name, bytes }: Input): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes possession of the bytes that it is given, and refuses Node's Buffer.
    return (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })) as unknown as Pdf
  } catch (error) {
    if (error instanceof Error && /Password/.test(error.name)) {
      return refuse(
        'encrypted',
        name,
        'Opening it failed: it is under a password.',
        'Save a copy without the password and add that.',
      )
    }
    throw error
  }
}

async function wordsOn(page: Page): Promise<readonly Item[]> {
  return itemsOf((await page.getTextContent()) as TextContent, page.getViewport({ scale: 1 }).transform)
}

/** Operators that paint pictures, by their numbers in pdf.js: a page without text but with one of them is a scan. */
const PICTURES: ReadonlySet<number> = new Set([83, 84, 85, 86, 87, 88, 89, 90])

async function hasPicture(page: Page): Promise<boolean> {
  return (await page.getOperatorList()).fnArray.some((operator) => PICTURES.has(operator))
}

function partlyScanned(name: string, pages: readonly number[]): Problem {
  const list = pages.length > 10 ? `${pages.slice(0, 10).join(', ')} and ${pages.length - 10} more` : pages.join(', ')
  return problem(
    'no-text-in-pdf',
    `${name} › page ${list}`,
    `${pages.length === 1 ? 'This page is a picture' : 'These pages are pictures'} without text; the other pages were read.`,
    'Run text recognition (OCR) on it and add the result.',
  )
}
