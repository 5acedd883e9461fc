// A linear model over hashed features, held sparsely: a feature lists only the classes that it has a weight for, and a
// feature never seen in training has no row at all. So an unknown word says nothing instead of saying something random.
import type { Weights } from './weights.ts'
import { unpackKeys } from './weights-keys.ts'

export interface LinearModel {
  readonly classes: number
  /** Two cells a slot: the feature, then `row start << 8 | row length` (0 is an empty slot). */
  readonly table: Int32Array
  readonly shift: number
  /** Row entries: `weight << 7 | class`. */
  readonly entries: Int16Array
}

/** A class fits seven bits, which leaves nine for its weight. */
export const MAX_CLASSES = 128
export const MAX_WEIGHT = 255

/** No set of templates has more. */
export const MOST_FEATURES = 256

const { imul } = Math

/**
 * Joins two hashes into one that depends on their order, also when one of them was joined before; the order of features
 * in a template is part of it. So short that it is always inlined: feature functions call it some hundred times.
 */
export const mix = (a: number, b: number): number => imul(a, 0x9e3779b1) ^ (b << 1)

/** Spreads what `mix` made over all bits, in place: the tables of weights are addressed by the highest. */
export function spread(features: Int32Array, n: number): number {
  for (let i = 0; i < n; i++) features[i] = imul(features[i]!, 0x85ebca6b)
  return n
}

/** FNV-1a over UTF-16 code units, from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}

/** Sets `scores` to the sum of the rows of the first `n` features. */
export function score(model: LinearModel, features: Int32Array, n: number, scores: Int32Array): void {
  scores.fill(0, 0, model.classes)
  addScores(model, features, n, scores)
}

// Room that is used again: what it holds is nobody's after a call.
const rows = new Int32Array(MOST_FEATURES)
const fetched = new Int16Array(MOST_FEATURES)

/**
 * Adds to `scores` the rows of the first `n` features. First all slots are fetched, then the beginnings of all rows: with
 * nothing to decide in between, the processor waits for many of them at once instead of for one after another.
 */
export function addScores(model: LinearModel, features: Int32Array, n: number, scores: Int32Array): void {
  const { table, shift, entries } = model
  const wrap = table.length - 1
  for (let i = 0; i < n; i++) rows[i] = table[((features[i]! >>> shift) << 1) + 1]!
  let found = 0
  for (let i = 0; i < n; i++) {
    const feature = features[i]!
    let row = rows[i]!
    let slot = (feature >>> shift) << 1
    while (row !== 0 && table[slot] !== feature) {
      slot = (slot + 2) & wrap
      row = table[slot + 1]!
    }
    if (row !== 0) rows[found++] = row
  }
  for (let i = 0; i < found; i++) fetched[i] = entries[rows[i]! >>> 8]!
  for (let i = 0; i < found; i++) {
    const start = rows[i]! >>> 8
    const end = start + (rows[i]! & 255)
    for (let e = start; e < end; e++) {
      const entry = entries[e]!
      scores[entry & 127]! += entry >> 7
    }
  }
}

/** Rows are stored in the order of their features, so that filling the table walks memory forwards. */
export function linearModel(weights: Weights, key: string, classes: number): LinearModel {
  const lengths = weights.array(`${key}.lengths`, 'u8')
  const features = unpackKeys(weights.array(`${key}.features`, 'u8'), lengths.length)
  const entries = weights.array(`${key}.entries`, 'i16')
  let bits = 4
  while (1 << bits < features.length * 1.6) bits++
  const table = new Int32Array(2 << bits)
  const shift = 32 - bits
  const wrap = table.length - 1
  let start = 0
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!
    const length = lengths[i]!
    let slot = (feature >>> shift) << 1
    while (table[slot + 1] !== 0) slot = (slot + 2) & wrap
    table[slot] = feature
    table[slot + 1] = (start << 8) | length
    start += length
  }
  return { classes, table, shift, entries }
}
