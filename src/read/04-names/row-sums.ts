// Adds up rows of weights for many features at once. One after another, each would wait twice for memory, for its place and
// for its row; a batch is fetched first and then looked into, so that the processor waits for many at the same time.
import { LABELS } from './labels.ts'
import type { RowIndex } from './row-index.ts'

const BATCH = 256

export class RowSums {
  readonly #index: RowIndex
  readonly #rows: Int8Array
  readonly #features = new Int32Array(BATCH)
  readonly #at = new Int32Array(BATCH)
  readonly #places = new Int32Array(BATCH)
  readonly #fetched = new Int8Array(BATCH)
  #n = 0

  constructor(index: RowIndex, rows: Int8Array) {
    this.#index = index
    this.#rows = rows
  }

  /** The feature's weights belong to the labels at `at` of `sums`; they may be added now or with the rest. */
  add(feature: number, sums: Int32Array, at: number): void {
    if (this.#n === BATCH) this.addRest(sums)
    this.#features[this.#n] = feature
    this.#at[this.#n++] = at
  }

  /** To be called before `sums` is read, or another array is added to. */
  addRest(sums: Int32Array): void {
    const rows = this.#rows
    const at = this.#at
    const places = this.#places
    const fetched = this.#fetched
    const found = this.#index.findAll(this.#features, this.#n, places, at)
    for (let i = 0; i < found; i++) fetched[i] = rows[places[i]! * LABELS]!
    for (let i = 0; i < found; i++) {
      const from = places[i]! * LABELS
      const to = at[i]!
      for (let b = 0; b < LABELS; b++) sums[to + b]! += rows[from + b]!
    }
    this.#n = 0
  }
}
