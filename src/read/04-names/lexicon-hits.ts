// Looks every sentence up in the lexicons of names and hands the model, per token, which kind of entry covers it, where
// in the entry it stands, and whether the entry is written as a name. All lexicons are one table, walked once.
import { LEXICON } from '../lexicon/names/lexicon.ts'
import type { LexiconHits } from './features.ts'
import { phrasesAt, phraseTable } from './phrases.ts'
import { type CaseMode, mix, type WordForm } from './word.ts'

const KINDS = [...new Set(LEXICON.map(([, kind]) => kind))].sort()
const isWord = KINDS.map((kind) => kind.endsWith('word'))
const numberOf = new Map(KINDS.map((kind, k) => [kind, k]))
const kindsOf = new Map<string, number[]>()
for (const [text, kind] of LEXICON) {
  const key = text.toLowerCase()
  const k = numberOf.get(kind)!
  const kinds = kindsOf.get(key)
  if (kinds === undefined) kindsOf.set(key, [k])
  else if (!kinds.includes(k)) kinds.push(k)
}
const table = phraseTable<readonly number[]>(kindsOf)

/** Shared by all words without a hit. */
const NONE: number[] = []

export function lexiconHits(forms: readonly WordForm[], mode: CaseMode): LexiconHits {
  const hits: number[][] = new Array<number[]>(forms.length).fill(NONE)
  /** Where the next entry of each kind may begin, and the longest that begins at this token. */
  const free = new Int32Array(KINDS.length)
  const longest = new Int32Array(KINDS.length)
  const reached: number[] = []
  const ends: number[] = []
  const kinds: (readonly number[])[] = []
  for (let i = 0; i < forms.length; i++) {
    const w = forms[i]!
    if (!w.alphabetic) continue
    reached.length = 0
    const found = phrasesAt(table, forms, i, ends, kinds)
    for (let p = 0; p < found; p++) {
      for (const k of kinds[p]!) {
        if (free[k]! > i) continue
        if (longest[k] === 0) reached.push(k)
        longest[k] = ends[p]!
      }
    }
    for (const k of reached) {
      const last = longest[k]!
      longest[k] = 0
      free[k] = last
      const written = mode !== 'mixed' || w.capital || isWord[k]! ? 0 : 4
      for (let j = i; j < last; j++) {
        const place = last - i === 1 ? 3 : j === i ? 0 : j === last - 1 ? 2 : 1
        if (hits[j] === NONE) hits[j] = []
        hits[j]!.push(mix(k + 1, place + written))
      }
    }
  }
  return hits
}
