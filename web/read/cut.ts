// Cuts a stretch of text at the edges of the marks that lie on it, by offset alone. Marks may overlap and nest in any
// way: each segment carries all that cover it, and the segments put together are the stretch again.
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Segment<M> extends Stretch {
  /** In the order given. Empty for bare text. */
  readonly marks: readonly M[]
}

/** `cut({0,10}, [{2,6}, {4,8}])` → `0–2 · 2–4 a · 4–6 ab · 6–8 b · 8–10` */
export function cut<M extends Stretch>(stretch: Stretch, marks: readonly M[]): readonly Segment<M>[] {
  const inside = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start && start < end)
  const edges = new Set([stretch.start, stretch.end])
  for (const { start, end } of inside) {
    edges.add(Math.max(start, stretch.start))
    edges.add(Math.min(end, stretch.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const byStart = inside.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start)
  let next = 0
  let open: typeof byStart = []
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    while (next < byStart.length && byStart[next]!.mark.start <= start) open.push(byStart[next++]!)
    open = open.filter(({ mark }) => mark.end > start)
    return { start, end, marks: [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark) }
  })
}

/** Gives each of the ordered stretches the marks that lie on it; a mark that crosses an edge lies on both. */
export function deal<M extends Stretch>(stretches: readonly Stretch[], marks: readonly M[]): readonly (readonly M[])[] {
  const dealt: M[][] = stretches.map(() => [])
  for (const mark of marks) {
    for (let i = firstEndingAfter(stretches, mark.start); i < stretches.length && stretches[i]!.start < mark.end; i++) {
      dealt[i]!.push(mark)
    }
  }
  return dealt
}

export function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}
