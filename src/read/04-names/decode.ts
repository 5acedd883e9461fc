// The best sequence of labels for a sentence (Viterbi), given a score for each token and label.
import { LABELS, mayFollow, OUTSIDE } from './labels.ts'

const WIDTH = LABELS + 1
const EDGE = LABELS
const mayPrecede: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, b) =>
  Array.from({ length: LABELS }, (_, a) => a).filter((a) => mayFollow(a, b)),
)
const starts = Array.from({ length: LABELS }, (_, b) => mayFollow(EDGE, b))
const ends = Array.from({ length: LABELS }, (_, a) => mayFollow(a, EDGE))

const afterOutside = Array.from({ length: LABELS }, (_, b) => mayFollow(OUTSIDE, b))
const OUTSIDE_ONLY = [OUTSIDE]

// Room that is used again: what it holds is nobody's after a call.
let best = new Float64Array(0)
let back = new Uint8Array(0)

/**
 * `scores[from + i * LABELS + b]`; `transitions[a * (LABELS + 1) + b]`, with LABELS for the edge of the sentence. `plain`
 * tokens are outside, so only one state needs thought there.
 */
export function viterbi(
  scores: Float32Array | Int32Array,
  n: number,
  transitions: Float32Array,
  plain?: Uint8Array,
  from = 0,
): Uint8Array {
  if (best.length < n * LABELS) {
    best = new Float64Array(n * LABELS * 2)
    back = new Uint8Array(n * LABELS * 2)
  }
  best.fill(Number.NEGATIVE_INFINITY, 0, n * LABELS)
  for (let i = 0; i < n; i++) {
    const labels = plain?.[i] === 1 ? 1 : LABELS
    const fromOutside = i > 0 && plain?.[i - 1] === 1
    for (let b = 0; b < labels; b++) {
      let top = Number.NEGATIVE_INFINITY
      let before = OUTSIDE
      if (i === 0) top = starts[b] ? transitions[EDGE * WIDTH + b]! : top
      else {
        if (fromOutside && !afterOutside[b]) continue
        for (const a of fromOutside ? OUTSIDE_ONLY : mayPrecede[b]!) {
          const v = best[(i - 1) * LABELS + a]! + transitions[a * WIDTH + b]!
          if (v > top) {
            top = v
            before = a
          }
        }
      }
      best[i * LABELS + b] = top + scores[from + i * LABELS + b]!
      back[i * LABELS + b] = before
    }
  }
  const out = new Uint8Array(n)
  if (n === 0) return out
  let at = 0
  let top = Number.NEGATIVE_INFINITY
  for (let b = 0; b < LABELS; b++) {
    if (ends[b] && best[(n - 1) * LABELS + b]! > top) {
      top = best[(n - 1) * LABELS + b]!
      at = b
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    out[i] = at
    at = back[i * LABELS + at]!
  }
  return out
}
