// Finds the phrases of the lexicons in a sentence, longest first, whatever the hyphens and capitals:
// "Nagorno-Karabakh" as one token or as three. One pass over the tokens; a hash table answers each step.
import { mix, pieces, type WordForm } from './word.ts'

export interface Phrase<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

export interface PhraseTable<T> {
  readonly entries: ReadonlyMap<number, T>
  /** Hashes of every proper beginning of an entry. */
  readonly beginnings: ReadonlySet<number>
}

const START = 0x51ed27

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<number, T>()
  const beginnings = new Set<number>()
  for (const [text, value] of entries) {
    let key = START
    const parts = pieces(text.toLowerCase())
    parts.forEach((p, i) => {
      key = mix(key, p)
      if (i < parts.length - 1) beginnings.add(key)
    })
    if (!table.has(key)) table.set(key, value)
  }
  return { entries: table, beginnings }
}

/**
 * Writes to `ends` and `values` every phrase that begins at word `i` and ends at a word's end, shorter ones first, and says
 * how many there are. Asked of every word by a dozen rules, so it makes nothing that has to be thrown away.
 */
export function phrasesAt<T>(
  table: PhraseTable<T>,
  words: readonly WordForm[],
  i: number,
  ends: number[],
  values: T[],
): number {
  let found = 0
  let key = START
  for (let j = i; j < words.length; j++) {
    const { parts } = words[j]!
    if (j === i && parts.length === 0) return found
    for (let k = 0; k < parts.length; k++) {
      key = mix(key, parts[k]!)
      if (k < parts.length - 1 && !table.beginnings.has(key)) return found
    }
    const value = parts.length > 0 ? table.entries.get(key) : undefined
    if (value !== undefined) {
      ends[found] = j + 1
      values[found++] = value
    }
    if (!table.beginnings.has(key)) return found
  }
  return found
}

// Room that is used again: what it holds is nobody's after a call.
const ends: number[] = []
const values: unknown[] = []

/** The longest phrase that begins at word `i` and ends at a word's end. */
export function phraseAt<T>(table: PhraseTable<T>, words: readonly WordForm[], i: number): Phrase<T> | undefined {
  const found = phrasesAt(table, words, i, ends, values as T[])
  return found === 0 ? undefined : { first: i, last: ends[found - 1]!, value: values[found - 1] as T }
}
