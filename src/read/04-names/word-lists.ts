// Which lists a lower-cased word stands in: name words of the world, ordinary words. Harvested in training and kept
// in the weights as sorted hashes, so that nothing of the source lists is shipped as text.
import { KeyIndex } from '../key-index.ts'

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
