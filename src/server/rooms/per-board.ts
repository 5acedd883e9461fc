// Keeps what a room makes from a board for as long as that board stands, so that it is made once a revision.
import type { Board } from '../board.ts'

export function perBoard<T>(make: (board: Board) => T): (board: Board) => T {
  const made = new WeakMap<Board, { readonly value: T }>()
  return (board) => {
    const known = made.get(board) ?? { value: make(board) }
    made.set(board, known)
    return known.value
  }
}
