// Which words are used alike, as classes learnt from how often words stand near each other in very much text: what is
// known of "militia" also serves for "junta". A class is a number whose leading bits name the wider class it is part of.
import { KeyIndex } from '../key-index.ts'
import { hashText } from '../weights-linear.ts'

export interface ClassOf {
  /** The narrowest class, from 1; 0 for a word that has none. */
  readonly fine: number
  readonly middle: number
  readonly wide: number
}

export const NO_CLASS: ClassOf = { fine: 0, middle: 0, wide: 0 }

export type WordClasses = (lower: string) => ClassOf

/** How many bits of a fine class lie below its middle and its wide class. */
export const MIDDLE_BITS = 3
export const WIDE_BITS = 6

/** `words` are hashes of words in lower case, `classes` their fine classes from 0. */
export function wordClasses(words: Int32Array, classes: Uint16Array): WordClasses {
  const index = new KeyIndex(words)
  return (lower) => {
    const place = index.find(hashText(lower))
    if (place < 0) return NO_CLASS
    const fine = classes[place]!
    return { fine: fine + 1, middle: (fine >> MIDDLE_BITS) + 1, wide: (fine >> WIDE_BITS) + 1 }
  }
}
