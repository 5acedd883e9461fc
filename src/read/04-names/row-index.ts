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

  /**
   * Writes the places of those of the first `n` keys that have one to `places`, and says how many; what `beside` holds for
   * them moves along. All slots are fetched before one is looked into.
   */
  findAll(keys: Int32Array, n: number, places: Int32Array, beside: Int32Array): number {
    const cells = this.#cells
    const mask = this.#mask
    for (let i = 0; i < n; i++) places[i] = cells[(keys[i]! ^ (keys[i]! >>> 16)) & mask]!
    let found = 0
    for (let i = 0; i < n; i++) {
      const key = keys[i]!
      let cell = places[i]!
      let slot = (key ^ (key >>> 16)) & mask
      while (cell !== 0 && ((cell ^ key) & ~PLACE) !== 0) {
        slot = (slot + 1) & mask
        cell = cells[slot]!
      }
      if (cell === 0) continue
      places[found] = (cell & PLACE) - 1
      beside[found++] = beside[i]!
    }
    return found
  }
}
