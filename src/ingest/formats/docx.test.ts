import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { makeDocx, paragraph } from '../fixtures/make-docx.ts'
import type { Extract } from '../input.ts'
import { readDocx } from './docx.ts'

const read = (bytes: Uint8Array): Promise<Extract> => readDocx({ name: 'a.docx', bytes })
const cut = ({ text, blocks }: Extract): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const TABLE =
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Petkov</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'

test('styles become kinds', async () => {
  const extract = await read(
    makeDocx(
      paragraph('The ring', 'Title') +
        paragraph('Money', 'Heading1') +
        paragraph('He was paid &amp; left.') +
        paragraph('I know nothing.', 'Quote') +
        TABLE,
    ),
  )
  expect(cut(extract)).toEqual([
    'heading: The ring',
    'heading: Money',
    'paragraph: He was paid & left.',
    'quote: I know nothing.',
    'cell: Name',
    'cell: Petkov',
  ])
  expect(extract.found.title).toBe('The ring')
})

test('title, author and date come from the properties', async () => {
  const core =
    '<dc:title>The ring</dc:title><dc:creator>Anna Writer</dc:creator><dcterms:created>2025-06-21T08:00:00Z</dcterms:created>'
  expect((await read(makeDocx(paragraph('Text.'), {}, core))).found).toEqual({
    title: 'The ring',
    author: 'Anna Writer',
    date: '2025-06-21',
  })
})

test('an archive inside stays closed and is told of', async () => {
  const { text, problems } = await read(
    makeDocx(paragraph('Text.'), { 'word/embeddings/files.zip': strToU8('PK\u0003\u0004') }),
  )
  expect(text).toBe('Text.')
  expect(problems).toMatchObject([{ code: 'nested-archive', what: expect.stringContaining('files.zip') }])
})

test('what would unpack to more than the limit is never unpacked', async () => {
  const bomb = makeDocx(paragraph('Text.'), { 'word/bomb.xml': new Uint8Array(140 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  await expect(read(bomb)).rejects.toThrow(/unpack/)
})

test('entities that multiply are not expanded', async () => {
  const laughs = makeDocx(paragraph('Text.'))
  const body =
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>He said &b;.</w:t></w:r></w:p></w:body></w:document>'
  const { unzipSync, zipSync } = await import('fflate')
  const bytes = zipSync({ ...unzipSync(laughs), 'word/document.xml': strToU8(body) })
  const text = await read(bytes).then(
    (extract) => extract.text,
    () => '',
  )
  expect(text).not.toContain('haha')
})
