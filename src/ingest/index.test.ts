import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../model/document.ts'
import { type Edtf, hashBytes, hashText, type Instant } from '../model/ids.ts'
import { isSerious } from '../model/problem.ts'
import { makeDocx, paragraph } from './fixtures/make-docx.ts'
import { column, makePdf } from './fixtures/make-pdf.ts'
import { type Ingested, ingest, limits } from './index.ts'

const NOW = '2026-11-22T10:00:00.000Z' as Instant
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const take = (
  name: string,
  bytes: Uint8Array | string,
  given: Metadata = {},
  extra: { url?: string; mediaType?: string } = {},
): Promise<Ingested> => ingest({ name, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes, ...extra }, given, NOW)
const codes = ({ problems }: Ingested): readonly string[] => problems.map(({ code }) => code)

const PROSE =
  'Police in Larnaca arrested two men on Friday, and the court that heard them on Saturday said that they would be held for eight days.'
const DATED = `Published: 21 June 2025\n\n${PROSE}\n`
const NOISE = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)

describe('bad input becomes a problem that says what to do, and never an exception', () => {
  const refused: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['an empty file', 'a.txt', new Uint8Array(), 'empty'],
    ['a file of spaces', 'a.txt', utf8(' \n\n\t\n'), 'empty'],
    ['an empty page', 'a.html', utf8('<html><body></body></html>'), 'empty'],
    ['noise named .txt', 'a.txt', NOISE, 'binary'],
    ['noise named .md', 'a.md', NOISE, 'binary'],
    ['noise named .html', 'a.html', NOISE, 'binary'],
    ['noise named .pdf', 'a.pdf', NOISE, 'corrupt'],
    ['noise named .docx', 'a.docx', NOISE, 'corrupt'],
    ['a picture named .txt', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'unsupported-format'],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8(PROSE) }), 'unsupported-format'],
    ['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'unsupported-format'],
    [
      'a DOCX under a password',
      'a.docx',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]),
      'encrypted',
    ],
    ['rich text', 'a.rtf', utf8('{\\rtf1 Text}'), 'unsupported-format'],
    ['a PDF without text', 'a.pdf', makePdf([[], []], { picture: true }), 'no-text-in-pdf'],
    [
      'a scan with a stamp on every page',
      'a.pdf',
      makePdf(
        [1, 2, 3].map((n) => [{ x: 72, y: 30, text: `Case 17 Page ${n} of 3` }]),
        { picture: true },
      ),
      'no-text-in-pdf',
    ],
    ['a PDF under a password', 'a.pdf', makePdf([column(['Text'])], { locked: true }), 'encrypted'],
    ['half a PDF', 'a.pdf', utf8('%PDF-1.4\n1 0 obj\n<<'), 'corrupt'],
    ['half a DOCX', 'a.docx', makeDocx(paragraph(PROSE)).slice(0, 600), 'corrupt'],
    ['a file over the limit', 'a.txt', new Uint8Array(limits.bytes + 1), 'too-large'],
    [
      'a mailbox',
      'a.mbox',
      utf8('From a@example.org Sat Jun 21 10:00:00 2025\nFrom: a@example.org\n\nText'),
      'unsupported-format',
    ],
  ]
  test.each(refused)('%s', async (_, name, bytes, code) => {
    const result = await take(name, bytes)
    expect(result.documents).toEqual([])
    expect(codes(result)).toEqual([code])
    const [found] = result.problems
    expect(found).toMatchObject({ severity: 'error', where: name })
    expect(found!.what).toMatch(/\S.*\.$/)
    expect(found!.remedy).toMatch(/\S.*\.$/)
  })

  const kept: readonly (readonly [string, string, Uint8Array | string, readonly string[]])[] = [
    [
      'windows-1251',
      'a.txt',
      Uint8Array.from([...utf8(`${DATED}\n`), 0xcf, 0xe5, 0xf2, 0xea, 0xee, 0xe2]),
      ['wrong-encoding'],
    ],
    [
      'a page with scripts',
      'a.html',
      `<p>${PROSE}</p><p>21 June 2025</p><script>x()</script>`,
      ['active-content', 'no-date'],
    ],
    ['a date to come', 'a.txt', `Published: 21 June 2031\n\n${PROSE}`, ['future-date']],
    ['no date', 'a.txt', PROSE, ['no-date']],
    [
      'another language',
      'a.txt',
      'Опубликовано.\n\nПолиция сообщила, что подозреваемый был задержан в Риге и что суд рассмотрит его дело на следующей неделе.',
      ['no-date', 'not-english'],
    ],
    [
      'an archive in a DOCX',
      'a.docx',
      makeDocx(paragraph('Published: 21 June 2025') + paragraph(PROSE), {
        'word/embeddings/a.zip': strToU8('PK\u0003\u0004'),
      }),
      ['nested-archive'],
    ],
  ]
  test.each(kept)('kept with a warning: %s', async (_, name, bytes, expected) => {
    const result = await take(name, bytes)
    expect(result.documents).toHaveLength(1)
    expect(codes(result)).toEqual(expected)
    expect(result.problems.every(({ document }) => document === result.documents[0]!.document.id)).toBe(true)
  })
})

test('a document knows its bytes, its text, where it came from and when', async () => {
  const bytes = utf8(DATED)
  const { documents, problems } = await take(
    'https://example.org/a.txt',
    bytes,
    {},
    { url: 'https://example.org/a.txt', mediaType: 'text/plain; charset=utf-8' },
  )
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  expect(documents[0]!.original).toBe(bytes)
  expect(documents[0]!.document).toMatchObject({
    bytes: hashBytes(bytes),
    textHash: hashText(DATED),
    name: 'https://example.org/a.txt',
    format: 'text',
    collected: NOW,
    text: DATED,
    metadata: { date: '2025-06-21', language: 'en', url: 'https://example.org/a.txt' },
  })
})

test('the same bytes give the same document, whatever they are called', async () => {
  const [a, b] = [await take('a.txt', DATED), await take('b.txt', DATED)]
  expect(a.documents[0]!.document.id).toBe(b.documents[0]!.document.id)
  expect(JSON.stringify(await take('a.txt', DATED))).toBe(JSON.stringify(a))
})

test('what the user gives wins, field by field', async () => {
  const page = `<html lang="de"><head><title>Found</title><meta name="author" content="Anna Writer"></head><body><p>${PROSE}</p></body></html>`
  const { documents } = await take('a.html', page, { title: 'Given', date: '2025-06' as Edtf, grade: 'B' })
  // The page calls itself German; its words are English.
  expect(documents[0]!.document.metadata).toEqual({
    title: 'Given',
    author: 'Anna Writer',
    date: '2025-06',
    grade: 'B',
    language: 'en',
  })
})

test.each<[string, string, string | undefined, string]>([
  ['-', '<!doctype html><p>Text', undefined, 'html'],
  ['page.txt', '<html><body>Text</body></html>', undefined, 'html'],
  ['a.php?id=1', '<p>Text</p>', 'text/html; charset=utf-8', 'html'],
  ['notes.md', '# Text', 'text/plain', 'markdown'],
  ['-', '# Text', undefined, 'text'],
  ['-', 'From: a@example.org\r\nSubject: x\r\nMessage-ID: <1@example.org>\r\n\r\nText', undefined, 'email'],
  ['memo.txt', 'From: Anna\nTo: Boris\nSubject: Petkov\n\nText', undefined, 'text'],
  ['README', 'Text', undefined, 'text'],
])('%s holding %j is told by its bytes, then its type, then its name', async (name, text, mediaType, format) => {
  const { documents } = await take(name, text, {}, mediaType === undefined ? {} : { mediaType })
  expect(documents[0]!.document.format).toBe(format)
})

test('attachments become documents of their own, within the mail', async () => {
  const part = (type: string, file: string, body: string): readonly string[] => [
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${file}"`,
    '',
    body,
  ]
  const mail = [
    'From: Anna Writer <anna@example.org>',
    'Date: Sat, 21 Jun 2025 10:00:00 +0000',
    'Subject: Two files',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    PROSE,
    ...part('text/plain', 'memo.txt', PROSE),
    ...part('application/pdf', 'scan.pdf', '%PDF-1.4 broken'),
    ...part('text/plain', 'noise.txt', '\u0001\u0002\u0003\u0004'),
    ...part(
      'message/rfc822',
      'inner.eml',
      `From: c@example.org\r\nSubject: Inner\r\nDate: Fri, 20 Jun 2025 10:00:00 +0000\r\n\r\n${PROSE}`,
    ),
    '--b--',
  ].join('\r\n')
  const { documents, problems } = await take('a.eml', mail, { publisher: 'Example', title: 'Given' })
  const [outer, memo, inner] = documents.map(({ document }) => document)
  expect(documents).toHaveLength(3)
  expect(outer).toMatchObject({
    format: 'email',
    name: 'a.eml',
    metadata: { title: 'Given', publisher: 'Example', date: '2025-06-21' },
  })
  expect(memo).toMatchObject({
    format: 'text',
    name: 'a.eml › memo.txt',
    partOf: outer!.id,
    metadata: { publisher: 'Example', date: '2025-06-21' },
  })
  expect(memo!.metadata.title).toBeUndefined()
  expect(inner).toMatchObject({
    format: 'email',
    name: 'a.eml › inner.eml',
    partOf: outer!.id,
    metadata: { title: 'Inner', date: '2025-06-20' },
  })
  expect(problems).toMatchObject([
    { code: 'corrupt', where: 'a.eml › scan.pdf', document: outer!.id },
    { code: 'attachment-skipped', where: 'a.eml › noise.txt', document: outer!.id },
  ])
  expect(problems.map(isSerious)).toEqual([true, false])
})

test('mails within mails end somewhere', async () => {
  const wrap = (inner: string, depth: number): string =>
    `From: a@example.org\r\nSubject: ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: text/plain\r\n\r\nText ${depth}\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--`
  const deep = Array.from({ length: 6 }).reduce<string>(
    (inner, _, depth) => wrap(inner, depth),
    'From: a@example.org\r\n\r\nEnd',
  )
  const result = await take('a.eml', deep)
  expect(result.documents).toHaveLength(limits.depth + 1)
  expect(codes(result).filter((code) => code === 'attachment-skipped')).toHaveLength(1)
})

test('a text of 50 MB is read', { timeout: 120_000 }, async () => {
  const text = DATED + `${PROSE} ${PROSE}\n`.repeat(Math.ceil(50_000_000 / (2 * PROSE.length + 2)))
  const { documents, problems } = await take('a.txt', text)
  expect(problems).toEqual([])
  expect(documents[0]!.document.text.length).toBe(text.length)
  expect(documents[0]!.document.blocks.length).toBeGreaterThan(100_000)
})
