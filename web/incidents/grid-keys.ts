// Where the reader stands in the grid, and how the keys move it: one cell takes the focus, the arrow keys pass it on.
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'

export interface Place {
  /** Of the line; it stays with the line when the table is sorted. */
  readonly line: string
  readonly column: number
}

export interface Grid {
  readonly lines: readonly { readonly id: string }[]
  readonly columns: number
}

const PAGE = 12

/** Where a key leads; `undefined` for a key that does not move. */
export function moved(
  { lines, columns }: Grid,
  { line, column }: Place,
  key: string,
  whole: boolean,
): Place | undefined {
  const row = Math.max(
    0,
    lines.findIndex(({ id }) => id === line),
  )
  const to = (r: number, c: number): Place => ({
    line: lines[Math.min(Math.max(r, 0), lines.length - 1)]?.id ?? line,
    column: Math.min(Math.max(c, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'Home':
      return to(whole ? 0 : row, 0)
    case 'End':
      return to(whole ? lines.length - 1 : row, columns - 1)
    default:
      return undefined
  }
}

export function useGridKeys(
  grid: Grid,
  pane: RefObject<HTMLElement | null>,
  bringIn: (row: number) => void,
): {
  readonly at: Place
  readonly stand: (place: Place) => void
  /** True where the key moved the place. */
  readonly move: (event: KeyboardEvent) => boolean
} {
  const [wanted, setWanted] = useState<Place>({ line: '', column: 1 })
  const at = grid.lines.some(({ id }) => id === wanted.line)
    ? { ...wanted, column: Math.min(wanted.column, grid.columns - 1) }
    : { line: grid.lines[0]?.id ?? '', column: Math.min(wanted.column, grid.columns - 1) }
  const focusCell = useCallback(() => {
    const cell = pane.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [pane])
  const move = (event: KeyboardEvent): boolean => {
    const next = moved(grid, at, event.key, event.ctrlKey || event.metaKey)
    if (next === undefined) return false
    event.preventDefault()
    setWanted(next)
    bringIn(grid.lines.findIndex(({ id }) => id === next.line))
    requestAnimationFrame(() => requestAnimationFrame(focusCell))
    return true
  }
  return { at, stand: setWanted, move }
}
