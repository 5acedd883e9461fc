// A text as a row of word hashes with their places, and the hashes of every five words in a row. Case, punctuation and
// line breaks are left out, because papers change those first when they carry somebody else's copy.
import type { DocumentId } from '../../model/ids.ts'

/** Words in one shingle: long enough that two reports of one event seldom share one by chance. */
export const SHINGLE = 5

export interface Shingled {
  readonly document: DocumentId
  readonly text: string
  readonly words: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** `shingles[i]` covers the words from `i` to `i + SHINGLE`. */
  readonly shingles: Uint32Array
}

// Scripts that put no spaces between words are cut into characters: 爆炸 is two.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu

export function shingled({ id, text }: { readonly id: DocumentId; readonly text: string }): Shingled {
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push(hashOf(word.toLowerCase()))
    starts.push(index)
    ends.push(index + word.length)
  }
  const row = Uint32Array.from(words)
  return {
    document: id,
    text,
    words: row,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    shingles: shinglesOf(row),
  }
}

function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0x811c9dc5
    for (let j = 0; j < SHINGLE; j++) hash = mixed(hash ^ words[i + j]!)
    shingles[i] = hash
  }
  return shingles
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Spreads 32 bits over 32 bits, so that the smallest of many hashes is a fair draw. */
export function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) >>> 0
}
