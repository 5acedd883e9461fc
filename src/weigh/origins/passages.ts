// The exact check of a candidate pair: the stretches of words that stand in both texts, as quotes in both. A hash only
// proposes; what is shown to a person is read off the two texts.
import { type Quote, quote, span } from '../../model/span.ts'
import { SHINGLE, type Shingled } from './shingles.ts'

/** One stretch of words that stands in both texts; a word or two may differ inside it. */
export interface Passage {
  readonly left: Quote
  readonly right: Quote
  readonly words: number
}

/** Fewer equal words in a row are a stock phrase. */
export const LEAST = 10
/** Runs with so few differing words between them on both sides are one passage: "30,000 euros" beside "30,000 dollars". */
const GAP = 4
/** Of a phrase that stands in the other text many times, only so many places are tried. */
const PLACES = 8

export type Index = ReadonlyMap<number, readonly number[]>

export function indexOf({ shingles }: Shingled): Index {
  const index = new Map<number, number[]>()
  for (const [i, shingle] of shingles.entries()) {
    const places = index.get(shingle)
    if (places === undefined) index.set(shingle, [i])
    else if (places.length < PLACES) places.push(i)
  }
  return index
}

interface Run {
  readonly left: number
  readonly right: number
  readonly length: number
  readonly equal: number
}

export function passages(left: Shingled, right: Shingled, rightIndex: Index = indexOf(right)): readonly Passage[] {
  const merged: Run[] = []
  for (const run of runs(left, right, rightIndex)) {
    const before = merged.at(-1)
    const joined = before && join(before, run)
    if (joined) merged[merged.length - 1] = joined
    else merged.push(run)
  }
  return merged
    .filter(({ equal }) => equal >= LEAST)
    .map((run) => ({
      left: cut(left, run.left, run.length),
      right: cut(right, run.right, run.length),
      words: run.equal,
    }))
}

function runs(left: Shingled, right: Shingled, rightIndex: Index): readonly Run[] {
  const found: Run[] = []
  for (let i = 0; i < left.shingles.length; ) {
    let best = 0
    let at = 0
    for (const place of rightIndex.get(left.shingles[i]!) ?? []) {
      const length = equalWords(left, i, right, place)
      if (length > best) [best, at] = [length, place]
    }
    if (best >= SHINGLE) found.push({ left: i, right: at, length: best, equal: best })
    i += best >= SHINGLE ? best : 1
  }
  return found
}

function equalWords(left: Shingled, i: number, right: Shingled, j: number): number {
  let n = 0
  while (i + n < left.words.length && j + n < right.words.length && left.words[i + n] === right.words[j + n]) n++
  return n
}

/** Only where as many words differ on one side as on the other, so that a passage is equally long in both texts. */
function join(a: Run, b: Run): Run | undefined {
  const gap = b.left - (a.left + a.length)
  if (b.right - (a.right + a.length) !== gap || gap > GAP) return undefined
  return { left: a.left, right: a.right, length: b.left + b.length - a.left, equal: a.equal + b.equal }
}

const cut = ({ text, starts, ends }: Shingled, from: number, length: number): Quote =>
  quote(text, span(starts[from]!, ends[from + length - 1]!))
