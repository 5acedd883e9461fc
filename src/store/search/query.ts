// What a person types into the search box, as parts that are all wanted. Anything may be typed: what is not a word
// is passed over, a quotation mark that is never closed ends with the query, and nothing throws.
import { type TextWord, words } from './words.ts'

/** One word, or several that must stand side by side; `beginning`: the last may be the start of a longer word. */
export interface QueryPart {
  readonly words: readonly string[]
  readonly beginning: boolean
}

// `"quds force"`, `“quds force”`, `recruit*`, `al-Quds` (two words side by side), `Iran's`.
const PART = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)(\*?)|([^\s"“”„«»]+)/gu

export function parseQuery(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = []
  for (const [, phrase, star, bare] of query.matchAll(PART)) {
    const text = phrase ?? bare ?? ''
    const found = [...words(text)].map(({ folded }) => folded)
    if (found.length > 0) parts.push({ words: found, beginning: star === '*' || (bare?.endsWith('*') ?? false) })
  }
  return parts
}

/** The query in the database's language; safe, because folded words hold letters and digits only. */
export const toMatch = (parts: readonly QueryPart[]): string =>
  parts.map(({ words: all, beginning }) => `"${all.join(' ')}"${beginning ? '*' : ''}`).join(' AND ')

export interface Occurrence {
  readonly part: number
  readonly start: number
  readonly end: number
}

/** Every place where a part of the query stands in the text, in the order in which the places end. */
export function occurrences(text: string, parts: readonly QueryPart[]): readonly Occurrence[] {
  const longest = Math.max(0, ...parts.map((part) => part.words.length))
  const found: Occurrence[] = []
  const recent: TextWord[] = []
  for (const word of words(text)) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    for (let part = 0; part < parts.length; part++) {
      const first = firstWord(recent, parts[part]!)
      if (first) found.push({ part, start: first.start, end: word.end })
    }
  }
  return found
}

/** The word with which the part begins, if the latest words are that part. Compared from the last, which mostly differs. */
function firstWord(recent: readonly TextWord[], { words: wanted, beginning }: QueryPart): TextWord | undefined {
  const last = recent[recent.length - 1]!.folded
  const lastWanted = wanted[wanted.length - 1]!
  if (beginning ? !last.startsWith(lastWanted) : last !== lastWanted) return undefined
  const from = recent.length - wanted.length
  for (let i = wanted.length - 2; i >= 0; i--) if (recent[from + i]?.folded !== wanted[i]) return undefined
  return recent[from]
}
