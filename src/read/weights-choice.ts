// A linear model that chooses among three steps. Only differences count, so a feature has two weights, for the second and
// the third step against the first. Choosing the parser's next step is where most of the reading time goes, and most of
// that is waiting for memory: so a feature, its check and both weights share four bytes.
import type { Weights } from './weights.ts'
import { unpackKeys } from './weights-keys.ts'
import { MOST_FEATURES } from './weights-linear.ts'

export interface ChoiceModel {
  /** One cell a slot, 0 for an empty one: the two weights' roots, eight bits each, above the low half of the feature. */
  readonly table: Int32Array
  readonly shift: number
}

/** A weight is kept as its signed square root, so that small weights are as exact for their size as large ones. */
export const MAX_ROOT = 127

/** Sets the three cells of `scores` to the sums over the first `n` features. */
export function scoreChoice(model: ChoiceModel, features: Int32Array, n: number, scores: Int32Array): void {
  scores.fill(0, 0, 3)
  addChoice(model, features, 0, n, scores)
}

/** The first cell looked at for each feature; nobody's after a call. */
const cells = new Int32Array(MOST_FEATURES)

/**
 * Adds the sums over the features from `first` to `end` to the three cells of `scores`. All first cells are fetched before any is looked
 * into: with nothing to decide in between, the processor waits for many of them at once, which takes a sixth off a tree.
 */
export function addChoice(
  model: ChoiceModel,
  features: Int32Array,
  first: number,
  end: number,
  scores: Int32Array,
): void {
  const { table, shift } = model
  const wrap = table.length - 1
  for (let i = first; i < end; i++) cells[i] = table[features[i]! >>> shift]!
  let second = 0
  let third = 0
  for (let i = first; i < end; i++) {
    const feature = features[i]!
    let cell = cells[i]!
    let slot = feature >>> shift
    while (((cell ^ feature) & 0xffff) !== 0 && cell !== 0) {
      slot = (slot + 1) & wrap
      cell = table[slot]!
    }
    const b = (cell << 8) >> 24
    const c = cell >> 24
    second += b * Math.abs(b)
    third += c * Math.abs(c)
  }
  scores[1]! += second
  scores[2]! += third
}

export function choiceModel(weights: Weights, key: string): ChoiceModel {
  const roots = weights.array(`${key}.roots`, 'i8')
  const features = unpackKeys(weights.array(`${key}.features`, 'u8'), roots.length / 2)
  let bits = 4
  while (1 << bits < features.length * 1.6) bits++
  const table = new Int32Array(1 << bits)
  const shift = 32 - bits
  const wrap = table.length - 1
  for (let i = 0; i < features.length; i++) {
    let slot = features[i]! >>> shift
    while (table[slot] !== 0) slot = (slot + 1) & wrap
    table[slot] = (features[i]! & 0xffff) | ((roots[2 * i]! & 0xff) << 16) | (roots[2 * i + 1]! << 24)
  }
  return { table, shift }
}
