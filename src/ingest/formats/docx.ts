// DOCX: converted to HTML by the library and walked into blocks like a page; title, author and date from its properties.
import type { Metadata } from '../../model/document.ts'
import { problem } from '../../model/problem.ts'
import { compose } from '../blocks.ts'
import { dateInHead } from '../dateline.ts'
import { parseDate } from '../dates.ts'
import type { Extract, Input } from '../input.ts'
import { oneLine } from '../normalise.ts'
import { partsOf } from './docx-parts.ts'
import { parseHtml, parseXml } from './dom.ts'
import { realAuthor, realTitle } from './file-properties.ts'
import { piecesOf } from './html-blocks.ts'

/** Beside the built-in map of "Heading 1" to <h1> and so on. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

export async function readDocx(input: Input): Promise<Extract> {
  const { slim, core, nested } = await partsOf(input)
  const html = await converted(slim)
  const page = await parseHtml(html)
  const pieces = page.body === null ? [] : piecesOf(page.body)
  const composed = compose(pieces)
  const heading = pieces.slice(0, 8).find(({ kind }) => kind === 'heading')?.text
  const found = await properties(core)
  // A date printed at the head is of the text; the file may have been made from an old one.
  const date = dateInHead(composed.text) ?? found.date
  return {
    ...composed,
    found: { ...(heading === undefined ? {} : { title: heading }), ...found, ...(date === undefined ? {} : { date }) },
    problems:
      nested.length === 0
        ? []
        : [
            problem(
              'nested-archive',
              input.name,
              `Left closed inside it: ${nested.slice(0, 5).join(', ')}${nested.length > 5 ? ' and more' : ''}.`,
              'If it matters, save it out of the document and add its files.',
            ),
          ],
  }
}

/** The library takes any bytes that JSZip takes; its types know only Node's Buffer and, for browsers, ArrayBuffer. */
interface Converter {
  convertToHtml(input: { buffer: Uint8Array; arrayBuffer: ArrayBuffer }, options: object): Promise<{ value: string }>
  readonly images: { imgElement(read: () => Promise<{ src: string }>): unknown }
}

async function converted(bytes: Uint8Array): Promise<string> {
  const mammoth = (await import('mammoth')).default as unknown as Converter
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  return value
}

async function properties(core: string | undefined): Promise<Metadata> {
  if (core === undefined) return {}
  const xml = await parseXml(core)
  const field = (name: string): string => oneLine([...xml.getElementsByTagName(name)][0]?.textContent ?? '')
  const title = realTitle(field('dc:title'))
  const author = realAuthor(field('dc:creator'))
  const date = parseDate(field('dcterms:created')) ?? parseDate(field('dcterms:modified'))
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  }
}
