// The place of each of up to 262,143 sorted keys in a table of four bytes a slot: most features that are asked for have no
// row, and the smaller the table, the sooner memory says so.

const PLACE_BITS = 18
const PLACE = (1 << PLACE_BITS) - 1

export class RowIndex {
  readonly #mask: number
  /** 0 for an empty slot; else the place from 1 in the low bits, and the key's high bits: the slot itself tells the rest. */
  readonly #cells: Int32Array

  /** Throws RangeError when there are more keys than places. */
  constructor(keys: Int32Array) {
    if (keys.length >= PLACE) throw new RangeError(`names: ${keys.length} rows, at most ${PLACE - 1} fit`)
    let size = 1 << PLACE_BITS
    while (size < keys.length * 2) size *= 2
    this.#mask = size - 1
    this.#cells = new Int32Array(size)
    keys.forEach((key, place) => {
      let slot = (key ^ (key >>> 16)) & this.#mask
      while (this.#cells[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#cells[slot] = (key & ~PLACE) | (place + 1)
    })
  }

  /** -1 where the key is absent. */
  find(key: number): number {
    const cells = this.#cells
    const mask = this.#mask
    let slot = (key ^ (key >>> 16)) & mask
    let cell = cells[slot]!
    while (cell !== 0 && ((cell ^ key) & ~PLACE) !== 0) {
      slot = (slot + 1) & mask
      cell = cells[slot]!
    }
    return (cell & PLACE) - 1
  }
}
