import { describe, expect, test } from 'vitest'
import { column, makePdf, type PdfOptions, type Placed } from '../fixtures/make-pdf.ts'
import type { Extract } from '../input.ts'
import { readPdf } from './pdf.ts'
import { join, vocabularyOf } from './pdf-hyphens.ts'

const read = (pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<Extract> =>
  readPdf({ name: 'a.pdf', bytes: makePdf(pages, options) })
const cut = ({ text, blocks }: Extract): readonly string[] =>
  blocks.map(({ kind, page, start, end }) => `${page} ${kind}: ${text.slice(start, end)}`)

const FIRST = [
  'The grand jury charges that from in or about May 2024 until June 2025, in the',
  'district of Example and elsewhere, the defendants agreed with one another to',
  'carry out an attack on a shipping office in the port of Larnaca, for a sum of',
  'money to be paid by an officer of the service, and took steps to that end.',
]
const SECOND = [
  'It was a part of the plan that the defendant Petkov would rent a room near the',
  'office, and that the defendant Marsh would buy two telephones and a camera so',
  'that the movements of the staff could be watched for several days.',
]

test('lines become paragraphs: a gap parts them', async () => {
  const extract = await read([[...column(FIRST), ...column(SECOND, { top: 170 })]])
  expect(cut(extract)).toEqual([`1 paragraph: ${FIRST.join(' ')}`, `1 paragraph: ${SECOND.join(' ')}`])
})

test('lines become paragraphs: a first line that is set in parts them as well', async () => {
  const [head, ...rest] = SECOND
  const extract = await read([
    [...column(FIRST), ...column([head!], { top: 146, x: 100 }), ...column(rest, { top: 160 })],
  ])
  expect(cut(extract)).toEqual([`1 paragraph: ${FIRST.join(' ')}`, `1 paragraph: ${SECOND.join(' ')}`])
})

test('larger letters and capitals make headings, numbers and signs make items', async () => {
  const extract = await read([
    [
      ...column(['The Larnaca affair'], { top: 60, size: 18, bold: true }),
      ...column(FIRST),
      ...column(['COUNT ONE'], { top: 170 }),
      ...column(['1. The defendant Petkov is a national of Exampleland.', '2. The defendant Marsh is a driver.'], {
        top: 200,
      }),
    ],
  ])
  expect(cut(extract)).toEqual([
    '1 heading: The Larnaca affair',
    `1 paragraph: ${FIRST.join(' ')}`,
    '1 heading: COUNT ONE',
    '1 item: 1. The defendant Petkov is a national of Exampleland.',
    '1 item: 2. The defendant Marsh is a driver.',
  ])
  expect(extract.found.title).toBe('The Larnaca affair')
})

const furnished = (lines: readonly Placed[], number: number): readonly Placed[] => [
  { x: 72, y: 40, text: `Case 1:25-cr-00017-ABC  Document 5  Filed 06/12/25  Page ${number} of 3`, size: 9 },
  ...lines,
  { x: 300, y: 760, text: String(number) },
]

test('running heads and page numbers go, and a sentence runs on over the page', async () => {
  const extract = await read([
    furnished([...column(FIRST), ...column(SECOND.slice(0, 2), { top: 170 })], 1),
    furnished([...column(SECOND.slice(2)), ...column(FIRST, { top: 130 })], 2),
    furnished(column(['He was arrested on Friday.']), 3),
  ])
  expect(cut(extract)).toEqual([
    `1 paragraph: ${FIRST.join(' ')}`,
    `1 paragraph: ${SECOND.join(' ')}`,
    `2 paragraph: ${FIRST.join(' ')}`,
    '3 paragraph: He was arrested on Friday.',
  ])
})

test('a footnote waits until the sentence above it is finished on the next page', async () => {
  const note = column(['3. Interview with an official of the port, Larnaca.'], { top: 700, size: 8 })
  const extract = await read([
    [...column(FIRST), ...column(SECOND.slice(0, 2), { top: 146 }), ...note],
    [...column(SECOND.slice(2)), ...column(FIRST, { top: 130 })],
  ])
  expect(cut(extract).slice(1)).toEqual([
    `1 paragraph: ${SECOND.join(' ')}`,
    '1 item: 3. Interview with an official of the port, Larnaca.',
    `2 paragraph: ${FIRST.join(' ')}`,
  ])
})

const narrow = (words: string, x: number): readonly Placed[] => {
  return column(
    words.match(/.{1,42}(?= |$)/g)!.map((line) => line.trim()),
    { x, top: 120, size: 10, leading: 12 },
  )
}

test('two columns are read one after the other, below a heading across both', async () => {
  const left = `${FIRST.join(' ')} ${SECOND.join(' ')}`
  const right = `${SECOND.join(' ')} ${FIRST.join(' ')}`
  const extract = await read([
    [
      ...column(['A long heading that stands right across both of the columns of this page'], { top: 80, size: 14 }),
      ...narrow(left, 60),
      ...narrow(right, 320),
    ],
  ])
  expect(cut(extract)).toEqual([
    '1 heading: A long heading that stands right across both of the columns of this page',
    `1 paragraph: ${left}`,
    `1 paragraph: ${right}`,
  ])
})

test('a heading beside two lines of the other column does not mix them up', async () => {
  const left = [
    ...narrow(FIRST.join(' '), 60).slice(0, 4),
    { x: 60, y: 174, text: 'The money', size: 20 },
    ...narrow(SECOND.join(' '), 60).map((line) => ({ ...line, y: line.y + 66 })),
  ]
  const right = narrow(`${SECOND.join(' ')} ${FIRST.join(' ')}`, 320).map((line) => ({ ...line, y: line.y + 2 }))
  const extract = await read([[...left, ...right]])
  expect(cut(extract).at(-1)).toBe(`1 paragraph: ${SECOND.join(' ')} ${FIRST.join(' ')}`)
})

test('the raised mark of a footnote is left out', async () => {
  const extract = await read([
    [
      { x: 72, y: 100, text: 'He met Petkov' },
      { x: 143.5, y: 96, text: '12', size: 7 },
      { x: 152, y: 100, text: ' in Larnaca.' },
    ],
  ])
  expect(extract.text).toBe('He met Petkov in Larnaca.')
})

test('cells of a row stay apart', async () => {
  const row = (y: number, ...cells: readonly string[]): readonly Placed[] =>
    cells.map((text, i) => ({ x: 72 + i * 180, y, text }))
  const extract = await read([[...row(100, 'Name', 'Age'), ...row(120, 'Petkov', '31')]])
  expect(cut(extract)).toEqual(['1 cell: Name', '1 cell: Age', '1 cell: Petkov', '1 cell: 31'])
})

describe('a hyphen at the end of a line', () => {
  const words = vocabularyOf(['The extradition of the Iran-backed group', 'a man based in Tehran is state run'])
  test.each([
    ['the extra-', 'dition of', 'the extradition of'],
    ['the arrange-', 'ment of', 'the arrangement of'],
    ['the IRGC-', 'Quds Force', 'the IRGC-Quds Force'],
    ['an Iran-', 'backed cell', 'an Iran-backed cell'],
    ['a Tehran-', 'based cell', 'a Tehran-based cell'],
    ['a state-', 'run firm', 'a state-run firm'],
    ['a self-', 'styled chief', 'a self-styled chief'],
    ['EXTRA-', 'DITION', 'EXTRADITION'],
    ['in 2013-', '2015', 'in 2013-2015'],
    ['the arrange\u00AD', 'ment', 'the arrangement'],
    ['no hyphen', 'here', 'no hyphen here'],
    ['the office—', 'a villa', 'the office—a villa'],
    ['was paid -', 'he said', 'was paid - he said'],
  ])('%s⏎%s → %s', (before, after, expected) => {
    expect(join(before, after, words)).toBe(expected)
  })
})

test.each<[string, Readonly<Record<string, string>>, object]>([
  [
    'stated',
    { Title: 'The ring', Author: 'Anna Writer', CreationDate: "D:20250621101500+03'00'" },
    { title: 'The ring', author: 'Anna Writer', date: '2025-06-21' },
  ],
  [
    'left over from a program',
    { Title: 'Microsoft Word - ring.docx', Author: 'Administrator' },
    { title: undefined, author: undefined, date: undefined },
  ],
])('metadata: %s', async (_, info, expected) => {
  const { found } = await read([column(FIRST)], { info })
  expect({ title: found.title, author: found.author, date: found.date }).toEqual(expected)
})

test('the date printed at the head counts for more than the date of the file', async () => {
  const extract = await read([[...column(['Published: 12 March 2024'], { top: 60 }), ...column(FIRST)]], {
    info: { CreationDate: 'D:20250621' },
  })
  expect(extract.found.date).toBe('2024-03-12')
})

test('the moment at which a browser printed a page is no date of publication', async () => {
  const info = { Creator: 'Chromium', Producer: 'Skia/PDF m120', CreationDate: 'D:20250621' }
  const lines = [
    { x: 30, y: 20, text: '6/21/25, 11:48 AM', size: 8 },
    ...column(FIRST),
    { x: 30, y: 780, text: 'https://example.org/a', size: 8 },
  ]
  const extract = await read([lines], { info })
  expect(extract.found.date).toBeUndefined()
  expect(cut(extract)).toEqual([`1 paragraph: ${FIRST.join(' ')}`])
})

test('rows set off at the foot of a page of columns come after both', async () => {
  const left = narrow(`${FIRST.join(' ')} ${SECOND.join(' ')}`, 60)
  const right = narrow(`${SECOND.join(' ')} ${FIRST.join(' ')}`, 320)
  const extract = await read([
    [...left, ...right, { x: 60, y: 700, text: 'Printed in Larnaca by the Example Press.', size: 10 }],
  ])
  expect(cut(extract).map((line) => line.slice(0, 30))).toEqual([
    '1 paragraph: The grand jury ch',
    '1 paragraph: It was a part of ',
    '1 paragraph: Printed in Larnac',
  ])
})

test('a page that is a picture among pages of text is told of', async () => {
  const { problems } = await read([column(FIRST), []], { picture: true })
  expect(problems).toMatchObject([{ code: 'no-text-in-pdf', where: 'a.pdf › page 2' }])
})
