// How fast documents are taken in, by format, in MB/s of the file and of its text, on invented prose.
import { makeDocx, paragraph } from '../src/ingest/fixtures/make-docx.ts'
import { column, makePdf } from '../src/ingest/fixtures/make-pdf.ts'
import { ingest } from '../src/ingest/index.ts'
import type { Instant } from '../src/model/ids.ts'

const SENTENCES = [
  'Police in the port of Larnaca arrested two men on Friday on suspicion of planning an attack, an official said.',
  'The suspects were named as Goran Petkov, 31, and Ilya Marsh, who is said to have been paid 12,000 euros in May.',
  'It is not clear who gave the order, but the prosecutor told the court that the money had come from abroad.',
]
const prose = (paragraphs: number): readonly string[] =>
  Array.from({ length: paragraphs }, (_, i) =>
    [0, 1, 2, 3, 4].map((j) => SENTENCES[(i + j) % SENTENCES.length]).join(' '),
  )

const wrapped = (text: string, width: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function pages(paragraphs: readonly string[]): Uint8Array {
  const sheets: string[][] = []
  for (const text of paragraphs) {
    const lines = wrapped(text, 80)
    const sheet = sheets[sheets.length - 1]
    if (sheet && sheet.length + lines.length + 1 <= 45) sheet.push('', ...lines)
    else sheets.push([...lines])
  }
  return makePdf(sheets.map((lines) => column(lines).filter(({ text }) => text !== '')))
}

const FILES: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['a.txt', () => utf8(prose(8_000).join('\n\n'))],
  [
    'wrapped.txt',
    () =>
      utf8(
        prose(8_000)
          .map((text) => wrapped(text, 72).join('\n'))
          .join('\n\n'),
      ),
  ],
  ['a.md', () => utf8(prose(1_500).join('\n\n'))],
  [
    'a.html',
    () =>
      utf8(
        `<html><body><article>${prose(3_000)
          .map((text) => `<p>${text}</p>`)
          .join('')}</article></body></html>`,
      ),
  ],
  ['a.pdf', () => pages(prose(1_000))],
  [
    'a.docx',
    () =>
      makeDocx(
        prose(1_500)
          .map((text) => paragraph(text))
          .join(''),
      ),
  ],
  [
    'a.eml',
    () =>
      utf8(
        `From: anna@example.org\r\nSubject: Larnaca\r\nMIME-Version: 1.0\r\n\r\n${prose(3_000)
          .map((text) => wrapped(text, 72).join('\r\n'))
          .join('\r\n\r\n')}`,
      ),
  ],
]

export async function benchIngest(): Promise<void> {
  const now = '2026-01-01T00:00:00.000Z' as Instant
  const rows: string[] = []
  for (const [name, make] of FILES) {
    const bytes = make()
    const warm = await ingest({ name, bytes: bytes.length < 2_000_000 ? bytes : utf8('Text.') }, {}, now)
    const start = performance.now()
    const { documents } = await ingest({ name, bytes }, {}, now)
    const seconds = (performance.now() - start) / 1000
    const characters = documents[0]?.document.text.length ?? 0
    const speed = (size: number): string => (size / 1e6 / seconds).toFixed(2).padStart(7)
    rows.push(
      `  ${name.padEnd(12)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB ${speed(bytes.length)} MB/s of file ${speed(characters)} MB/s of text`,
    )
    if (warm.documents.length === 0) rows.push(`  ${name}: nothing taken in`)
  }
  console.log(`Taking documents in, one core, second run of each:\n${rows.join('\n')}`)
}
