import { expect, test } from 'vitest'
import type { Extract } from '../input.ts'
import { readMarkdown } from './markdown.ts'

const read = (text: string): Promise<Extract> => readMarkdown({ name: 'a.md', bytes: new TextEncoder().encode(text) })
const cut = ({ text, blocks }: Extract): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test.each<[string, string, readonly string[]]>([
  [
    'markup goes, words stay',
    '# The *ring*\n\nHe was **paid** [30,000 euros](http://example.org) by\nthe `service`.',
    ['heading: The ring', 'paragraph: He was paid 30,000 euros by the service.'],
  ],
  ['underlined headings', 'The ring\n========\n\nText', ['heading: The ring', 'paragraph: Text']],
  ['a hard line end stays', 'One  \nTwo', ['paragraph: One\nTwo']],
  ['lists in lists', '- one\n  - two\n\n3. three', ['item: one', 'item: two', 'item: three']],
  ['quotes', '> One\n> two', ['quote: One two']],
  ['tables', '| a | b |\n|---|---|\n| **c** | d |', ['cell: a', 'cell: b', 'cell: c', 'cell: d']],
  ['code', '```\na  b\n```', ['code: a  b']],
  ['footnotes', 'He left.[^1]\n\n[^1]: On Monday.', ['paragraph: He left.', 'paragraph: On Monday.']],
  ['entities and escapes', 'A &amp; B \\*', ['paragraph: A & B *']],
  ['HTML and pictures are left out', '<div>gone</div>\n\nHe ![a picture](p.png)<b>left</b>.', ['paragraph: He left.']],
])('%s', async (_, text, expected) => {
  expect(cut(await read(text))).toEqual(expected)
})

test.each<[string, string, object, string]>([
  [
    'all fields',
    '---\ntitle: "The ring: a study"\nauthors: [Anna Writer, B. Other]\ndate: 2025-03\npublisher: Example Institute\nlang: en-GB\n---\nText',
    {
      title: 'The ring: a study',
      author: 'Anna Writer, B. Other',
      date: '2025-03',
      publisher: 'Example Institute',
      language: 'en',
    },
    'Text',
  ],
  ['a title in the text', '# The ring\n\nText', { title: 'The ring' }, 'The ring\n\nText'],
  ['the given title wins', '---\ntitle: A\n---\n# B', { title: 'A' }, 'B'],
  ['broken YAML is text', '---\na: [\n---\nText', {}, 'a: [\n\nText'],
  ['a rule is no front matter', '---\n\nText', {}, 'Text'],
])('metadata: %s', async (_, text, found, rest) => {
  const extract = await read(text)
  expect(extract.found).toMatchObject(found)
  expect(extract.text).toBe(rest)
})

test('quotes without end do not hold up the run', async () => {
  expect((await read(`${'>'.repeat(20_000)} One\n\n${'['.repeat(20_000)}Two`)).text).toContain('Two')
})
