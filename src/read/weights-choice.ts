// A linear model that chooses among three steps. Only differences count, so a feature has two weights, for the second and
// the third step against the first, packed beside it: one look into memory answers for all, and choosing the parser's next
// step is where most of the reading time goes.
import type { Weights } from './weights.ts'
import { unpackKeys, unpackSigned } from './weights-keys.ts'

export interface ChoiceModel {
  /** Two cells a slot: the feature (0 for an empty slot), then the second step's weight in the low half and the third's. */
  readonly table: Int32Array
  readonly shift: number
}

/** The size of the largest weight in the file's unit. */
export const MAX_CHOICE_WEIGHT = 1023

/** Sets the three cells of `scores` to the sums over the first `n` features. */
export function scoreChoice(model: ChoiceModel, features: Int32Array, n: number, scores: Int32Array): void {
  const { table, shift } = model
  const wrap = table.length - 1
  let second = 0
  let third = 0
  for (let i = 0; i < n; i++) {
    const feature = features[i]!
    let slot = (feature >>> shift) << 1
    let found = table[slot]!
    while (found !== feature && found !== 0) {
      slot = (slot + 2) & wrap
      found = table[slot]!
    }
    if (found === 0) continue
    const pair = table[slot + 1]!
    second += (pair << 16) >> 16
    third += pair >> 16
  }
  scores[0] = 0
  scores[1] = second
  scores[2] = third
}

export function choiceModel(weights: Weights, key: string): ChoiceModel {
  const pairs = unpackSigned(weights.array(`${key}.weights`, 'u8'))
  const features = unpackKeys(weights.array(`${key}.features`, 'u8'), pairs.length / 2)
  let bits = 4
  while (1 << bits < features.length * 1.6) bits++
  const table = new Int32Array(2 << bits)
  const shift = 32 - bits
  const wrap = table.length - 1
  for (let i = 0; i < features.length; i++) {
    let slot = (features[i]! >>> shift) << 1
    while (table[slot] !== 0) slot = (slot + 2) & wrap
    table[slot] = features[i]!
    table[slot + 1] = (pairs[2 * i]! & 0xffff) | (pairs[2 * i + 1]! << 16)
  }
  return { table, shift }
}
