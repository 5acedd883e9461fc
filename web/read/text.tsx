// The document's text. Blocks are laid out by the browser only when they come near the window (`content-visibility`),
// so find-in-page and selection still reach all of it; a long text is put in place in instalments so that it opens at once.
import { type RefObject, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { ClaimView, DocumentView } from '../api/client.ts'
import { deal, firstEndingAfter, type Stretch } from './cut.ts'
import { foundMark, type Mark, openMarks, restingMarks } from './marks.ts'
import { Piece } from './piece.tsx'
import { piecesOf } from './pieces.ts'

const INSTALMENT = 16_000

/** How many of the pieces are in place; grows until all are, and at once to where the reader wants to be. */
function useInstalments(pieces: readonly Stretch[], wanted: number): number {
  const after = (from: number): number => firstEndingAfter(pieces, (pieces[from]?.start ?? 0) + INSTALMENT) + 1
  const [state, setState] = useState({ pieces, count: after(0) })
  const count = Math.min(pieces.length, Math.max(state.pieces === pieces ? state.count : after(0), wanted + 1))
  useEffect(() => {
    if (count >= pieces.length) return
    const timer = setTimeout(() => startTransition(() => setState({ pieces, count: after(count) })), 30)
    return () => clearTimeout(timer)
  })
  return count
}

const same = (a: readonly Mark[] | undefined, b: readonly Mark[]): boolean =>
  a !== undefined && a.length === b.length && a.every((mark, i) => mark === b[i])

/** Keeps the lists of marks that did not change, so that `memo` can tell. */
function useKept(dealt: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
  const before = useRef<readonly (readonly Mark[])[]>([])
  const kept = useMemo(
    () => dealt.map((marks, i) => (same(before.current[i], marks) ? before.current[i]! : marks)),
    [dealt],
  )
  useEffect(() => {
    before.current = kept
  }, [kept])
  return kept
}

const NONE: readonly Mark[] = []

/** The sentence before its speaker, who may stand pages before it. */
const REVEALED = ['[data-open=evidence]', '[data-open=trigger]', '[data-open]', '[data-found]'] as const

/** Scrolls to the words unless they can already be read without moving. */
function reveal(pane: HTMLElement): void {
  let words: Element | null = null
  for (const selector of REVEALED) words ??= pane.querySelector(selector)
  if (words === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  const at = words.getBoundingClientRect()
  if (at.top < top + 24 || at.bottom > bottom - 24) words.scrollIntoView({ block: 'center' })
}

/** Many documents repeat their title as their first line; it is then set as the title and stands only once. */
export function startsWithTitle({ metadata, text, blocks }: DocumentView): boolean {
  const [first] = blocks
  return (
    first !== undefined &&
    metadata.title !== undefined &&
    text.slice(first.start, first.end).trim() === metadata.title.trim()
  )
}

interface TextProps {
  readonly document: DocumentView
  readonly claims: readonly ClaimView[]
  readonly active: ClaimView | undefined
  /** A search hit to show. */
  readonly found: Stretch | undefined
  readonly pane: RefObject<HTMLElement | null>
}

export function Text({ document, claims, active, found, pane }: TextProps) {
  const { text, blocks } = document
  const pieces = useMemo(() => piecesOf(text, blocks), [text, blocks])
  const resting = useKept(useMemo(() => deal(pieces, claims.flatMap(restingMarks)), [pieces, claims]))
  const opened = useMemo(() => {
    const marks = [...(active ? openMarks(active) : []), ...(found ? [foundMark(found.start, found.end)] : [])]
    const dealt = deal(pieces, marks)
    return new Map(dealt.flatMap((on, i) => (on.length > 0 ? [[i, on] as const] : [])))
  }, [pieces, active, found])
  const place = active?.evidence.start ?? found?.start
  const count = useInstalments(pieces, place === undefined ? 0 : firstEndingAfter(pieces, place))

  const target = active?.id ?? (found && `${found.start}`)
  useEffect(() => {
    if (target === undefined || pane.current === null) return
    const show = (): void => void (pane.current && reveal(pane.current))
    show()
    // Blocks that were never laid out have guessed heights; look again once they are.
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [target, pane])

  return (
    <div className="text" lang={document.metadata.language ?? 'en'}>
      {pieces.slice(0, count).map((piece, i) => (
        <Piece
          key={piece.start}
          text={text}
          piece={piece}
          marks={resting[i] ?? NONE}
          open={opened.get(i) ?? NONE}
          title={i === 0 && startsWithTitle(document)}
          newPage={piece.page !== undefined && piece.page !== pieces[i - 1]?.page}
        />
      ))}
    </div>
  )
}
