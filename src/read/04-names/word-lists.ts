// Which lists a lower-cased word stands in: name words of the world, ordinary words. Harvested in training and kept
// in the weights as sorted hashes, so that nothing of the source lists is shipped as text.

export const NAME_WORD = 1
export const FREQUENT_NAME_WORD = 2
export const ORDINARY_WORD = 4
export const FREQUENT_ORDINARY_WORD = 8
export const GIVEN_NAME = 16
export const FAMILY_NAME = 32
export const COMPANY_WORD = 64
export const PLACE_WORD = 128
/** Ordinary words that also stand in small letters inside names: the last two of "1992 Irish general election". */
export const INSIDE_NAMES = 256

export interface WordLists {
  bitsOf(word: number): number
}

/** The place of each of a set of 32-bit keys, by open addressing; key and place lie side by side, one look at memory. */
class KeyIndex {
  readonly #mask: number
  readonly #table: Int32Array
  constructor(keys: Int32Array) {
    let size = 16
    while (size < keys.length * 2) size *= 2
    this.#mask = size - 1
    this.#table = new Int32Array(size * 2).fill(-1)
    keys.forEach((key, i) => {
      let at = this.#slot(key)
      while (this.#table[2 * at + 1]! >= 0) at = (at + 1) & this.#mask
      this.#table[2 * at] = key
      this.#table[2 * at + 1] = i
    })
  }
  #slot(key: number): number {
    return (key ^ (key >>> 16)) & this.#mask
  }
  /** -1 where the key is absent. */
  find(key: number): number {
    let at = this.#slot(key)
    for (;;) {
      const place = this.#table[2 * at + 1]!
      if (place < 0 || this.#table[2 * at] === key) return place
      at = (at + 1) & this.#mask
    }
  }
}

export function wordLists(keys: Int32Array, bits: Uint16Array): WordLists {
  const index = new KeyIndex(keys)
  return {
    bitsOf(word) {
      const i = index.find(word)
      return i < 0 ? 0 : bits[i]!
    },
  }
}

export const noLists: WordLists = { bitsOf: () => 0 }
