// What a dictionary says of a word that the treebanks may never show: which parts of speech it can have, and the field of
// its commonest sense. Inflected forms are led back to their plain form by the regular endings ("envoys" to "envoy").
import { KeyIndex } from '../key-index.ts'
import { hashText, mix } from '../weights-linear.ts'

/** An entry is sixteen bits: these five, then the noun's field plus one, then the verb's. */
export const COMMON = 1
export const PROPER = 2
export const ADJECTIVE = 4
export const ADVERB = 8
/** Fields are counted from 1; 0 is "no such noun". */
export const nounField = (field: number): number => field << 4
export const verbField = (field: number): number => field << 9

const nounOf = (entry: number): number => (entry >> 4) & 31
const verbOf = (entry: number): number => (entry >> 9) & 15

export interface WordClass {
  /** A number for the parts of speech and inflections that the word can be; 0 for a word that is not listed. */
  readonly parts: number
  /** The field of its commonest sense as a noun and as a verb, 0 for none. */
  readonly noun: number
  readonly verb: number
}

export type WordList = (lower: string) => WordClass

/** Ending, what may stand in its place, the part of speech that the plain form needs, and the bit it sets in `parts`. */
const ENDINGS: readonly (readonly [string, readonly string[], 'noun' | 'verb' | 'adjective', number])[] = [
  ['s', [''], 'noun', 1 << 6],
  ['es', [''], 'noun', 1 << 6],
  ['ies', ['y'], 'noun', 1 << 6],
  ['s', [''], 'verb', 1 << 7],
  ['es', [''], 'verb', 1 << 7],
  ['ies', ['y'], 'verb', 1 << 7],
  ['ed', ['', 'e', 'double'], 'verb', 1 << 8],
  ['ied', ['y'], 'verb', 1 << 8],
  ['ing', ['', 'e', 'double'], 'verb', 1 << 9],
  ['er', ['', 'e', 'double'], 'adjective', 1 << 10],
  ['est', ['', 'e', 'double'], 'adjective', 1 << 10],
  ['ier', ['y'], 'adjective', 1 << 10],
  ['iest', ['y'], 'adjective', 1 << 10],
]

export function wordList(words: Int32Array, entries: Uint16Array): WordList {
  const index = new KeyIndex(words)
  const entryOf = (word: string): number => {
    const place = index.find(hashText(word))
    return place < 0 ? 0 : entries[place]!
  }
  return (lower) => {
    const own = entryOf(lower)
    let parts = (own & 15) | (verbOf(own) > 0 ? 16 : 0)
    let noun = nounOf(own)
    let verb = verbOf(own)
    for (const [ending, replacements, kind, bit] of ENDINGS) {
      if (lower.length < ending.length + 2 || !lower.endsWith(ending)) continue
      const stem = lower.slice(0, -ending.length)
      for (const replacement of replacements) {
        const doubled = replacement === 'double'
        if (doubled && (stem.length < 3 || stem.at(-1) !== stem.at(-2))) continue
        const plain = entryOf(doubled ? stem.slice(0, -1) : stem + replacement)
        if (
          kind === 'noun' ? (plain & COMMON) === 0 : kind === 'verb' ? verbOf(plain) === 0 : (plain & ADJECTIVE) === 0
        )
          continue
        parts |= bit
        if (kind === 'noun' && noun === 0) noun = nounOf(plain)
        if (kind === 'verb' && verb === 0) verb = verbOf(plain)
      }
    }
    return { parts: parts === 0 ? 0 : mix(parts, 77), noun, verb }
  }
}
