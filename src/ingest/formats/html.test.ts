import { expect, test } from 'vitest'
import type { Extract } from '../input.ts'
import { readHtml } from './html.ts'
import { bounded } from './html-depth.ts'

const read = (html: string, mediaType?: string): Promise<Extract> =>
  readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html), ...(mediaType === undefined ? {} : { mediaType }) })
const cut = ({ text, blocks }: Extract): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const PARAGRAPHS = [
  'Police in Larnaca arrested two men on Friday on suspicion of planning an attack, officials said, after a tip from a partner service.',
  'The suspects were named as Goran Petkov and Ilya Marsh, and they deny everything that the prosecutor has said so far in court.',
  'A court ordered that both be held for eight days while the inquiry into the payments, which are said to come to 12,000 euros, goes on.',
]
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
const article = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')

test('the article is taken without menus, footers and scripts, and scripts are told of', async () => {
  const extract = await read(
    page(
      `<nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Two held in Larnaca</h1>${article}</article></main>
       <aside><p>Subscribe to our letter</p></aside><footer><p>All rights reserved</p></footer><script>document.write("evil")</script>`,
    ),
  )
  expect(cut(extract)).toEqual(['heading: Two held in Larnaca', ...PARAGRAPHS.map((words) => `paragraph: ${words}`)])
  expect(extract.problems.map(({ code }) => code)).toEqual(['active-content'])
})

test.each<[string, string, readonly string[]]>([
  [
    'neighbouring elements never stick together',
    '<div>One</div><div>Two</div><p>Three',
    ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
  ],
  ['inline markup leaves no gap', '<p>Al-<b>Has</b>san&nbsp;met <i>her</i>.</p>', ['paragraph: Al-Hassan met her.']],
  ['entities are decoded', '<p>A &amp; B &ndash; &#8220;C&#x201D; caf&eacute;</p>', ['paragraph: A & B – “C” café']],
  [
    'one break is a line end, two are a paragraph',
    '<div>One<br>Two<br><br>Three</div>',
    ['paragraph: One\nTwo', 'paragraph: Three'],
  ],
  [
    'lists',
    '<p>He had:</p><ul><li>a map</li><li><p>two phones</p></li></ul>',
    ['paragraph: He had:', 'item: a map', 'item: two phones'],
  ],
  ['quotes', '<blockquote><p>I know nothing.</p></blockquote>', ['quote: I know nothing.']],
  [
    'tables',
    '<table><caption>Who</caption><tr><th>Name</th><td>Petkov</td></tr></table>',
    ['caption: Who', 'cell: Name', 'cell: Petkov'],
  ],
  [
    'a table that only lays out the page',
    '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  ['code', '<pre><code>a {\n  b\n}</code></pre>', ['code: a {\n  b\n}']],
  [
    'a letter in an archive',
    '<pre>Police arrested two men in the port on\nFriday.\n\nThey deny it.</pre>',
    ['paragraph: Police arrested two men in the port on Friday.', 'paragraph: They deny it.'],
  ],
  [
    'hidden words are left out',
    '<p>Seen.</p><p hidden>No.</p><p style="display: none">No.</p><template>No.</template><noscript>No.</noscript>',
    ['paragraph: Seen.'],
  ],
  [
    'marks of footnotes are left out, exponents are not',
    '<p>Petkov<sup><a href="#n1">[1]</a></sup> held 20 m<sup>2</sup>.</p>',
    ['paragraph: Petkov held 20 m2.'],
  ],
])('%s', async (_, body, expected) => {
  expect(cut(await read(page(body)))).toEqual(expected)
})

test('metadata: linked data first, then meta elements, then the page', async () => {
  const { found } = await read(
    page(
      `<article><h1>Two held</h1>${article}</article>`,
      `<title>Two held in Larnaca | The Daily Example</title><meta property="og:site_name" content="The Daily Example">
       <link rel="canonical" href="https://example.org/two-held"><meta property="article:published_time" content="2025-06-20">
       <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Two held in Larnaca",
       "datePublished":"2025-06-21T23:00:00-05:00","author":[{"name":"Anna Writer"},{"name":"B. Other"}],"publisher":{"name":"Example Press"}}]}</script>`,
    ),
  )
  expect(found).toEqual({
    title: 'Two held in Larnaca',
    author: 'Anna Writer, B. Other',
    publisher: 'Example Press',
    date: '2025-06-21',
    language: 'en',
    url: 'https://example.org/two-held',
  })
})

test.each<[string, string, string, object]>([
  [
    'broken linked data is passed over',
    '<script type="application/ld+json">{"@type":</script><meta name="author" content="By Anna Writer">',
    '',
    { author: 'Anna Writer' },
  ],
  [
    'the address of a profile is no author',
    '<meta property="article:author" content="https://example.org/anna">',
    '',
    { author: undefined },
  ],
  [
    'a site’s name is no part of the title',
    '<title>Two held - The Example</title><meta property="og:site_name" content="The Example">',
    '',
    { title: 'Two held' },
  ],
  ['a dash inside a title stays', '<title>Two held - what is known</title>', '', { title: 'Two held - what is known' }],
  [
    'the only time on the page',
    '',
    '<p><time datetime="2025-06-21T09:00">yesterday</time></p>',
    { date: '2025-06-21' },
  ],
  [
    'one of many times means nothing',
    '',
    '<ul><li><time>1 May 2020</time><li><time>2 May 2020</time></ul>',
    { date: undefined },
  ],
])('metadata: %s', async (_, head, body, expected) => {
  const { found } = await read(page(body + article, head))
  expect({ author: found.author, title: found.title, date: found.date }).toEqual({
    author: undefined,
    title: undefined,
    date: undefined,
    ...expected,
  })
})

test('the encoding that a page declares is believed', async () => {
  // "Петков" in windows-1251
  const word = [0xcf, 0xe5, 0xf2, 0xea, 0xee, 0xe2]
  const bytes = Uint8Array.from([...new TextEncoder().encode('<meta charset="windows-1251"><p>'), ...word])
  const { text, problems } = await readHtml({ name: 'a.html', bytes })
  expect(text).toBe('Петков')
  expect(problems).toEqual([])
})

test('a page that is no article is read from its body', async () => {
  expect(cut(await read(page('<form><table><tr><td>Name<td>Goran Petkov</table></form>')))).toEqual([
    'cell: Name',
    'cell: Goran Petkov',
  ])
})

test('nesting without end is flattened and keeps its words', async () => {
  const html = `${'<div>'.repeat(3000)}One${'</div>'.repeat(3000)}<p>Two`
  expect(bounded(html).match(/<div>/g)?.length).toBe(200)
  expect(cut(await read(page(html)))).toEqual(['paragraph: One', 'paragraph: Two'])
})
