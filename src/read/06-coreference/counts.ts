// How many a plural phrase speaks of: "two men", "the pair", "both suspects".
import { childrenOf, lemmaOf, type Tree } from '../tree.ts'

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 2]),
)
const NOUNS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['twins', 2],
  ['trio', 3],
  ['quartet', 4],
])

/** What stands for the noun where there is only the number: "the three". */
export const COUNTED_PEOPLE = '#people'

export const numberOf = (word: string): number | undefined => {
  const known = NUMBERS.get(word) ?? (word === 'both' ? 2 : undefined)
  if (known !== undefined) return known
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined
}

export function countOf(t: Tree, head: number): number | undefined {
  const noun = NOUNS.get(lemmaOf(t, head))
  if (noun !== undefined) return noun
  for (const c of childrenOf(t, head)) {
    if (c > head) continue
    const n = numberOf(t.words[c]?.text.toLowerCase() ?? '')
    if (n !== undefined && n > 1) return n
  }
  return undefined
}
