import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { blocksOf, readText } from './text.ts'

const cut = (text: string): readonly string[] =>
  blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const WRAPPED = `Police in the port of Larnaca arrested two men on Friday, on suspicion of
planning an attack on a shipping office, an official of the ministry said
on condition that he was not named.
The two are to be heard on Monday.`

describe('what makes a paragraph', () => {
  test.each<[string, string, readonly string[]]>([
    ['a blank line parts', 'One here.\n\nTwo here.', ['paragraph: One here.', 'paragraph: Two here.']],
    ['so do Windows line ends', 'One here.\r\n\r\nTwo here.\r\n', ['paragraph: One here.', 'paragraph: Two here.']],
    ['so does a page break', 'One here.\fTwo here.', ['paragraph: One here.', 'paragraph: Two here.']],
    [
      'a long line is a paragraph',
      `${'He left the island. '.repeat(8)}\n${'He came back. '.repeat(12)}`,
      [`paragraph: ${'He left the island. '.repeat(8).trim()}`, `paragraph: ${'He came back. '.repeat(12).trim()}`],
    ],
    [
      'wrapped lines belong together; a line that ends early ends its paragraph',
      WRAPPED,
      [`paragraph: ${WRAPPED.split('\n').slice(0, 3).join('\n')}`, 'paragraph: The two are to be heard on Monday.'],
    ],
    [
      'lines of an address stay apart',
      'Anna Writer\n12 Harbour Road\nLarnaca',
      ['heading: Anna Writer', 'paragraph: 12 Harbour Road', 'paragraph: Larnaca'],
    ],
    [
      'a first line that is set in begins a paragraph',
      `${WRAPPED}\n    He denies it.`,
      [...cut(WRAPPED), 'paragraph: He denies it.'],
    ],
    [
      'a line of signs stands alone',
      'He denies it.\n-----\nShe left.',
      ['paragraph: He denies it.', 'paragraph: -----', 'paragraph: She left.'],
    ],
    ['tabs make cells', 'Name\tAge\nPetkov\t31', ['cell: Name', 'cell: Age', 'cell: Petkov', 'cell: 31']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

describe('what kind a block is', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'headings',
      'Two held in Larnaca\n\nPolice arrested two men on Friday, officials said.\n\nTHE MONEY\n\nThey were paid.',
      [
        'heading: Two held in Larnaca',
        'paragraph: Police arrested two men on Friday, officials said.',
        'heading: THE MONEY',
        'paragraph: They were paid.',
      ],
    ],
    [
      'items',
      'He had:\n- two phones\n- a map\n1. A list\n2) Another',
      ['paragraph: He had:', 'item: - two phones', 'item: - a map', 'item: 1. A list', 'item: 2) Another'],
    ],
    ['an item that is wrapped', '- two phones and\n  a map', ['item: - two phones and\n  a map']],
    [
      'a number at a line’s head is not always the number of a list',
      'That was all.\nHe stands on page\n2024. She stayed.\nHe came on\n12. That was all.',
      [
        'paragraph: That was all.',
        'paragraph: He stands on page',
        'paragraph: 2024. She stayed.',
        'paragraph: He came on\n12. That was all.',
      ],
    ],
    ['quotes', 'He wrote:\n> I know\n> nothing.', ['paragraph: He wrote:', 'quote: > I know', 'quote: > nothing.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

const input = (text: string): { name: string; bytes: Uint8Array } => ({
  name: 'a.txt',
  bytes: new TextEncoder().encode(text),
})

test('the text is exactly what the file holds', async () => {
  const raw = '\uFEFF  Zo\u0065\u0301 –\r\n\r\n\tend \n\n'
  const { text } = await readText(input(raw))
  expect(text).toBe(raw)
})

test('the title is the longest heading before the prose, not the name of an agency', async () => {
  const raw = `EXAMPLE AGENCY\n\nFOR IMMEDIATE RELEASE\n\nTwo held in Larnaca over shipping plot\n\n${'Police arrested two men. '.repeat(8)}`
  expect((await readText(input(raw))).found).toEqual({ title: 'Two held in Larnaca over shipping plot' })
})

test('a paragraph longer than a reader can bear is cut after a sentence', () => {
  const text = 'He left. '.repeat(10_000)
  const blocks = blocksOf(text)
  expect(blocks.length).toBeGreaterThan(4)
  expect(blocks.every(({ start, end }) => end - start <= limits.blockLength && text[end - 1] === '.')).toBe(true)
})

test('too many lines are refused before they fill the memory', async () => {
  await expect(readText(input('a\n'.repeat(limits.lines + 2)))).rejects.toThrow(/lines/)
})

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    '',
    ' ',
    '> quoted',
    '- item',
    '\t',
    'a\tb',
    '=====',
    'THE MONEY',
    'He said so.',
    'and went on to say that it had all been arranged',
    '\u00A0',
    '>>',
    '> ',
  ),
)
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\f', '\u2028')))
  .map((lines) => lines.flat().join(''))

test('blocks are in order, do not overlap, begin and end with words, and leave no word out', () => {
  fc.assert(
    fc.property(document, (text) => {
      let at = 0
      for (const { start, end } of blocksOf(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 500, seed: 20261122 },
  )
})
