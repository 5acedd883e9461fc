// A linear model that chooses among at most three steps. Its three weights are packed beside the feature, so that one
// look into memory answers for all of them: choosing the parser's next step is where most of the reading time goes.
import type { Weights } from './weights.ts'
import { unpackKeys } from './weights-keys.ts'

export interface ChoiceModel {
  /** Two cells a slot: the feature, then three weights of ten bits with bit 30 set (0 is an empty slot). */
  readonly table: Int32Array
  readonly shift: number
}

export const MAX_CHOICE_WEIGHT = 511
const FULL = 1 << 30

export const packChoice = (a: number, b: number, c: number): number =>
  FULL | ((a & 1023) << 20) | ((b & 1023) << 10) | (c & 1023)

/** Sets the three cells of `scores` to the sums over the first `n` features. */
export function scoreChoice(model: ChoiceModel, features: Int32Array, n: number, scores: Int32Array): void {
  const { table, shift } = model
  const wrap = table.length - 1
  let a = 0
  let b = 0
  let c = 0
  for (let i = 0; i < n; i++) {
    const feature = features[i]!
    let slot = (feature >>> shift) << 1
    let packed = table[slot + 1]!
    while (packed !== 0) {
      if (table[slot] === feature) {
        a += (packed << 2) >> 22
        b += (packed << 12) >> 22
        c += (packed << 22) >> 22
        break
      }
      slot = (slot + 2) & wrap
      packed = table[slot + 1]!
    }
  }
  scores[0] = a
  scores[1] = b
  scores[2] = c
}

export function choiceModel(weights: Weights, key: string): ChoiceModel {
  const packed = weights.array(`${key}.packed`, 'i32')
  const features = unpackKeys(weights.array(`${key}.features`, 'u8'), packed.length)
  let bits = 4
  while (1 << bits < features.length * 1.6) bits++
  const table = new Int32Array(2 << bits)
  const shift = 32 - bits
  const wrap = table.length - 1
  for (let i = 0; i < features.length; i++) {
    let slot = (features[i]! >>> shift) << 1
    while (table[slot + 1] !== 0) slot = (slot + 2) & wrap
    table[slot] = features[i]!
    table[slot + 1] = packed[i]!
  }
  return { table, shift }
}
