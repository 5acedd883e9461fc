// The document's text as the page lays it out: its blocks, and whatever words stand between blocks, so that no part of
// the text is ever missing from the page.
import type { Block, BlockKind } from '../../src/model/document.ts'
import type { Stretch } from './cut.ts'

export interface Piece extends Stretch {
  readonly kind: BlockKind
  readonly page?: number
  /** The source was broken into lines at a fixed width: its line ends mean nothing and the page sets its own. */
  readonly hardWrapped: boolean
}

/** Shortest line that a typewriter width of 60 and more leaves in the middle of a paragraph. */
const WRAPPED_LINE = 45

export function isHardWrapped(words: string): boolean {
  const lines = words.split('\n')
  return lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= WRAPPED_LINE && line.length <= 100)
}

export function piecesOf(text: string, blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = []
  const push = (start: number, end: number, kind: BlockKind, page?: number): void => {
    if (text.slice(start, end).trim() === '') return
    const hardWrapped = kind !== 'code' && isHardWrapped(text.slice(start, end))
    pieces.push({ start, end, kind, hardWrapped, ...(page === undefined ? {} : { page }) })
  }
  let at = 0
  for (const { start, end, kind, page } of blocks) {
    if (start > at) push(at, start, 'paragraph')
    push(Math.max(start, at), end, kind, page)
    at = Math.max(at, end)
  }
  push(at, text.length, 'paragraph')
  return pieces
}
