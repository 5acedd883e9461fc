// HTML: the article out of the page, as blocks. Scripts never run and never become text. Readability finds the
// article; where it finds too little of the page's prose, the body is taken instead, without its menus.
import { type Problem, problem } from '../../model/problem.ts'
import { compose, type Piece } from '../blocks.ts'
import { declaredCharset, type Extract, type Input } from '../input.ts'
import { oneLine } from '../normalise.ts'
import { decoded } from '../take.ts'
import { all, type DomDocument, type DomElement, parseHtml } from './dom.ts'
import { type LinkedPiece, piecesOf } from './html-blocks.ts'
import { htmlMetadata } from './html-metadata.ts'

export async function readHtml(input: Input): Promise<Extract> {
  const { text: html, problems } = decoded(input, declaredCharset(input.mediaType) ?? charsetInside(input.bytes))
  const page = await parseHtml(html)
  const found = htmlMetadata(page)
  const active = activeContent(input.name, page)
  const pieces = await articleOf(page, found.title)
  return { ...compose(pieces), found, problems: [...problems, ...active] }
}

/** <meta charset="windows-1251">, <meta http-equiv="Content-Type" content="text/html; charset=…">, <?xml encoding="…"?> */
function charsetInside(bytes: Uint8Array): string | undefined {
  let head = ''
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte)
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*?encoding=["']([\w.:-]+)/i.exec(head)?.[1]
  )
}

async function articleOf(page: DomDocument, title: string | undefined): Promise<readonly Piece[]> {
  const body = withoutMenus(page)
  const heading = headingOf(page, title)
  // Readability takes the page apart, so everything else is read before it.
  const article = await readable(page)
  const enough =
    article !== undefined && prose(article) >= 0.3 * prose(body) && length(article) >= Math.min(200, 0.5 * length(body))
  const pieces = enough ? article : body
  if (heading === undefined || pieces.slice(0, 6).some(({ text }) => oneLine(text).includes(heading))) return pieces
  return [{ kind: 'heading', text: heading }, ...pieces]
}

const LARGEST_PAGE = 300_000

async function readable(page: DomDocument): Promise<readonly LinkedPiece[] | undefined> {
  const { Readability } = await import('@mozilla/readability')
  try {
    const reader = new Readability<DomElement>(page as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: LARGEST_PAGE,
      serializer: (node) => node as unknown as DomElement,
    })
    const content = reader.parse()?.content
    return content ? piecesOf(content) : undefined
  } catch {
    // Too large or too odd for it: the body is read as it stands.
    return undefined
  }
}

const length = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + oneLine(text).length, 0)
/** The words that stand in paragraphs rather than in links. */
const prose = (pieces: readonly LinkedPiece[]): number =>
  pieces.reduce(
    (sum, { text, linked }) => (text.length >= 80 && linked < 0.5 * text.length ? sum + text.length : sum),
    0,
  )

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog'])

function withoutMenus(page: DomDocument): readonly LinkedPiece[] {
  const root = page.querySelector('main, [role="main"]') ?? page.body
  if (root === null) return []
  const pieces = piecesOf(root, (element) => {
    const tag = element.nodeName.toUpperCase()
    return tag === 'NAV' || tag === 'ASIDE' || tag === 'FOOTER' || ROLES.has(element.getAttribute('role') ?? '')
  })
  // A short line that is nothing but a link leads elsewhere.
  return pieces.filter(
    ({ text, linked, kind }) => kind === 'heading' || linked < 0.8 * text.trim().length || text.length > 120,
  )
}

/** The headline as it stands on the page; Readability leaves it out of the article. */
function headingOf(page: DomDocument, title: string | undefined): string | undefined {
  const headings = all(page, 'h1')
    .map((h1) => oneLine(h1.textContent ?? ''))
    .filter((line) => line.length >= 3 && line.length < 300)
  const same = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
  return (
    headings.find((line) => title !== undefined && same(line.toLowerCase(), title.toLowerCase())) ??
    (headings.length === 1 && title === undefined ? headings[0] : undefined)
  )
}

function activeContent(name: string, page: DomDocument): readonly Problem[] {
  const scripts = all(page, 'script').filter((script) => !/json/.test(script.getAttribute('type') ?? '')).length
  const frames = all(page, 'iframe, object, embed').length
  if (scripts + frames === 0) return []
  const parts = [
    scripts > 0 ? `${scripts} script${scripts > 1 ? 's' : ''}` : '',
    frames > 0 ? `${frames} embedded frame${frames > 1 ? 's' : ''}` : '',
  ]
  return [
    problem(
      'active-content',
      name,
      `Left out ${parts.filter(Boolean).join(' and ')}; nothing in it was run.`,
      'Nothing to do; if text is missing, save the page as text.',
    ),
  ]
}
