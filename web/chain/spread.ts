// Puts the things of one row where they would like to stand, as nearly as their widths and their order allow: the
// least sum of squared distances (pool adjacent violators).

export interface Wish {
  /** Where its middle would like to be. */
  readonly at: number
  readonly width: number
  /** How much it minds being moved. */
  readonly weight: number
}

/** The middles, in the given order, at least `gap` apart from edge to edge. */
export function spread(wishes: readonly Wish[], gap: number): readonly number[] {
  const offsets: number[] = []
  for (const [i, { width }] of wishes.entries()) {
    const before = wishes[i - 1]
    offsets.push(before === undefined ? 0 : (offsets[i - 1] ?? 0) + before.width / 2 + gap + width / 2)
  }
  const pools: { sum: number; weight: number; members: number }[] = []
  for (const [i, { at, weight }] of wishes.entries()) {
    let pool = { sum: (at - (offsets[i] ?? 0)) * weight, weight, members: 1 }
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, members: last.members + pool.members }
    }
    pools.push(pool)
  }
  const starts = pools.flatMap(({ sum, weight, members }) => Array<number>(members).fill(sum / weight))
  return starts.map((start, i) => start + (offsets[i] ?? 0))
}
