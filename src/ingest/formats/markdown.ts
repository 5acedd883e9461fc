// Markdown: the words as a reader of the rendered page sees them, without markup. HTML inside it is left out.
import type { Nodes } from 'mdast'
import type { BlockKind } from '../../model/document.ts'
import { problem } from '../../model/problem.ts'
import { compose, type Piece } from '../blocks.ts'
import { declaredCharset, type Extract, type Input } from '../input.ts'
import { decoded } from '../take.ts'
import { frontMatter } from './front-matter.ts'

export async function readMarkdown(input: Input): Promise<Extract> {
  const { text, problems } = decoded(input, declaredCharset(input.mediaType))
  const { found, rest } = await frontMatter(text)
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
  ])
  const tree = fromMarkdown(calm(rest), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const pieces: Piece[] = []
  collect(tree, 'paragraph', pieces)
  const heading = pieces.slice(0, 5).find(({ kind }) => kind === 'heading')
  const scripts = /<script\b/i.test(rest) && hasScript(tree)
  return {
    ...compose(pieces),
    found: { ...(heading === undefined ? {} : { title: heading.text }), ...found },
    problems: scripts
      ? [
          ...problems,
          problem('active-content', input.name, 'Left out scripts; nothing in them was run.', 'Nothing to do.'),
        ]
      : problems,
  }
}

/** Nobody quotes fifty deep; a parser that follows takes time with the square of the depth. */
const calm = (text: string): string => text.replace(/(?:>[ \t]?){50,}/g, '> ').replace(/([[(*_~`])\1{49,}/g, '$1')

const KINDS: Partial<Readonly<Record<Nodes['type'], BlockKind>>> = {
  listItem: 'item',
  blockquote: 'quote',
  tableCell: 'cell',
  footnoteDefinition: 'paragraph',
}

/** A heading is a heading wherever it stands; a paragraph is what it stands in. */
function collect(node: Nodes, outer: BlockKind, pieces: Piece[]): void {
  switch (node.type) {
    case 'heading':
      pieces.push({ kind: 'heading', text: words(node) })
      return
    case 'paragraph':
      pieces.push({ kind: outer, text: words(node) })
      return
    case 'tableCell':
      pieces.push({ kind: 'cell', text: words(node) })
      return
    case 'code':
      pieces.push({ kind: 'code', text: node.value })
      return
    default:
      if ('children' in node) for (const child of node.children) collect(child, KINDS[node.type] ?? outer, pieces)
  }
}

/** Inline text: a line end in the source is a space, two trailing spaces are a line end; pictures and HTML are nothing. */
function words(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(words).join('') : ''
  }
}

const hasScript = (node: Nodes): boolean =>
  node.type === 'html' ? /<script\b/i.test(node.value) : 'children' in node && node.children.some(hasScript)
