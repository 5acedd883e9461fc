// Walks a page's elements into blocks. `textContent` would glue "…in Cyprus" and "The suspect…" of two neighbouring
// paragraphs together; here every element that stands on a line of its own ends the block before it.
import type { BlockKind } from '../../model/document.ts'
import type { Piece } from '../blocks.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { blocksOf } from './text.ts'

export interface LinkedPiece extends Piece {
  /** How many of its characters are links: menus are nearly all links. */
  readonly linked: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT OPTION TEXTAREA INPUT IFRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP HEAD TITLE RP RT',
)
const OWN_LINE = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)
const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DD: 'item',
  DT: 'item',
  BLOCKQUOTE: 'quote',
  TD: 'cell',
  TH: 'cell',
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
}
export function piecesOf(
  root: DomElement,
  skip: (element: DomElement) => boolean = () => false,
): readonly LinkedPiece[] {
  const pieces: LinkedPiece[] = []
  let open = ''
  let linked = 0
  let kind: BlockKind = 'paragraph'

  const close = (): void => {
    if (open.trim() !== '') pieces.push({ kind, text: open, linked })
    open = ''
    linked = 0
  }
  const add = (text: string, inLink: boolean): void => {
    open += text
    if (inLink) linked += text.length
  }
  const walk = (node: DomNode, inLink: boolean): void => {
    if (isText(node)) add((node.textContent ?? '').replace(/\s+/g, ' '), inLink)
    if (!isElement(node)) return
    const tag = node.nodeName.toUpperCase()
    if (SKIPPED.has(tag) || isHidden(node) || isNoteMark(node, tag) || skip(node)) return
    // Two line breaks in a row are how old pages part their paragraphs.
    if (tag === 'BR' && /\n *$/.test(open)) close()
    else if (tag === 'BR') add('\n', inLink)
    if (tag === 'BR') return
    if (!OWN_LINE.has(tag)) {
      if (tag === 'Q') add('“', inLink)
      for (const child of node.childNodes) walk(child, inLink || tag === 'A')
      if (tag === 'Q') add('”', inLink)
      return
    }
    close()
    if (tag === 'PRE') {
      pieces.push(...preformatted(node))
      return
    }
    const outer = kind
    kind = kindWithin(tag, node, outer)
    for (const child of node.childNodes) walk(child, inLink)
    close()
    kind = outer
  }
  walk(root, false)
  close()
  return pieces
}

function kindWithin(tag: string, element: DomElement, outer: BlockKind): BlockKind {
  if ((tag === 'TD' || tag === 'TH') && isLayout(element)) return 'paragraph'
  return KINDS[tag] ?? (outer === 'heading' ? 'paragraph' : outer)
}

/** Old pages lay out whole articles in a table: such a cell holds paragraphs and is no cell. */
const isLayout = (cell: DomElement): boolean =>
  cell.querySelector('ul, ol, table, h1, h2, h3, br + br') !== null || [...cell.querySelectorAll('p, div')].length > 1

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

/** The "[1]" of a footnote, which would otherwise stick to the name before it; the 2 of "m²" is no link and stays. */
function isNoteMark(element: DomElement, tag: string): boolean {
  if (tag !== 'SUP' && tag !== 'A') return false
  const mark = (element.textContent ?? '').trim()
  if (tag === 'SUP')
    return /^(?:[[(]?[\d*†‡a-z]{1,3}[\])]?,?\s*)+$/.test(mark.slice(0, 40)) && element.querySelector('a') !== null
  return (
    /^(?:\[(?:\d{1,3}|note \d{1,3})\]|[↑↩^]\uFE0E?)$/u.test(mark) && (element.getAttribute('href') ?? '').includes('#')
  )
}

/** Mail archives keep letters in <pre>: prose is cut as plain text is, anything else is code. */
function preformatted(element: DomElement): readonly LinkedPiece[] {
  const text = element.textContent ?? ''
  if (element.querySelector('code') !== null || !isProse(text)) return [{ kind: 'code', text, linked: 0 }]
  return blocksOf(text).map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end).replace(/\s*\n\s*/g, ' '),
    linked: 0,
  }))
}

function isProse(text: string): boolean {
  const sample = text.slice(0, 5_000)
  const letters = sample.match(/[\p{L} \n.,'’-]/gu)?.length ?? 0
  return letters >= 0.9 * sample.length && /\p{L}+ \p{L}+ \p{L}+ \p{L}+/u.test(sample) && !/[;{}]\s*$/m.test(sample)
}
