// Builds one text out of pieces and remembers where each piece lies in it. Every format but plain text goes through
// here, so a block's span is right by construction.
import type { Block, BlockKind } from '../model/document.ts'
import { span } from '../model/span.ts'
import { limits } from './limits.ts'
import { tidy } from './normalise.ts'

export interface Piece {
  readonly kind: BlockKind
  readonly text: string
  readonly page?: number
}

/** Blank line between blocks, single line end between the items of a list and the cells of a row. */
export function compose(pieces: Iterable<Piece>): { text: string; blocks: readonly Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let previous: BlockKind | undefined
  for (const { kind, text, page } of pieces) {
    const words = tidy(text, kind)
    if (words === '') continue
    if (previous !== undefined) {
      const gap = previous === kind && (kind === 'item' || kind === 'cell') ? '\n' : '\n\n'
      parts.push(gap)
      length += gap.length
    }
    parts.push(words)
    for (const { start, end } of cuts(words, 0, words.length)) {
      blocks.push({ ...span(length + start, length + end), kind, ...(page === undefined ? {} : { page }) })
    }
    length += words.length
    previous = kind
  }
  return { text: parts.join(''), blocks }
}

/** Cuts an over-long stretch after the end of a sentence, else at a space: most stretches come back whole. */
export function cuts(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = start
  while (end - from > limits.blockLength) {
    const window = text.slice(from, from + limits.blockLength)
    const cut = lastSentenceEnd(window) ?? lastSpace(window) ?? wholeCharacter(window)
    pieces.push(trimmed(text, from, from + cut))
    from += cut
  }
  pieces.push(trimmed(text, from, end))
  return pieces.filter((piece) => piece.end > piece.start)
}

/** A span without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return { start: from, end: to }
}

const SPACE = /\s/
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && SPACE.test(text[at]!)
}

function lastSentenceEnd(window: string): number | undefined {
  for (let at = window.length - 1; at > window.length / 2; at--) {
    if (isSpace(window, at) && '.!?'.includes(window[at - 1]!)) return at
  }
  return undefined
}

function lastSpace(window: string): number | undefined {
  for (let at = window.length - 1; at > window.length / 2; at--) if (isSpace(window, at)) return at
  return undefined
}

const wholeCharacter = (window: string): number => (/[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length)
