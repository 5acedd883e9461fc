// Puts the events of a lane into as few rows as hold them with their words. Where the rows run out, an event's words give
// way to the next event's mark; where even marks have no room left, they share a row.

export interface Stretched {
  readonly from: number
  readonly to: number
}

export interface Span {
  /** In pixels. */
  readonly mark: Stretched
  /** The mark with its words beside it. */
  readonly worded: Stretched
}

export interface Packed {
  /** Row of each event, in the order given. */
  readonly rows: readonly number[]
  /** Whether each has room for its words. */
  readonly worded: readonly boolean[]
  readonly height: number
}

const GAP = 10
export const MOST_ROWS = 7

/** Events come in the order of time. */
export function pack(spans: readonly Span[], mostRows = MOST_ROWS): Packed {
  /** The last event of each row. */
  const last: number[] = []
  const worded = spans.map(() => true)
  const endOf = (i: number): number => (worded[i] ? spans[i]!.worded.to : spans[i]!.mark.to)
  const rows = spans.map(({ mark, worded: full }, i) => {
    let row = last.findIndex((before) => endOf(before) + GAP <= full.from)
    if (row === -1 && last.length < mostRows) row = last.length
    if (row === -1) {
      row = last.findIndex((before) => spans[before]!.mark.to <= mark.from)
      if (row === -1) row = last.indexOf(last.reduce((a, b) => (spans[a]!.mark.to <= spans[b]!.mark.to ? a : b)))
      worded[last[row]!] = false
      // words that stand before the mark would lie upon the one before it
      if (full.from < mark.from && full.from < spans[last[row]!]!.mark.to + GAP) worded[i] = false
    }
    last[row] = i
    return row
  })
  return { rows, worded, height: Math.max(1, last.length) }
}
