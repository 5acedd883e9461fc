// The words that the reader has selected in the text, as offsets into it. The text on the page is the document's text to
// the letter, so counting letters from the beginning of a block gives the place.
import { useEffect, useState } from 'react'
import type { Stretch } from './cut.ts'

function offsetIn(node: Node, offset: number): number | undefined {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.text .piece')
  const start = Number(piece?.dataset.start ?? Number.NaN)
  if (piece === null || piece === undefined || Number.isNaN(start)) return undefined
  const before = document.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return start + before.toString().length
}

/** Nothing where no words of the text are selected. A selection that ends outside the text counts up to its edge. */
export function selectedStretch(): Stretch | undefined {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetIn(range.startContainer, range.startOffset)
  const end = offsetIn(range.endContainer, range.endOffset)
  return start === undefined || end === undefined || end <= start ? undefined : { start, end }
}

/** Keeps the last words that were selected while the reader goes over to a form beside the text. */
export function useSelected(): Stretch | undefined {
  const [selected, setSelected] = useState(selectedStretch)
  useEffect(() => {
    const listen = (): void => {
      const now = selectedStretch()
      if (now !== undefined)
        setSelected((before) => (before?.start === now.start && before.end === now.end ? before : now))
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [])
  return selected
}
