// Words of a name in a form that ignores case, accents, possessives and punctuation: "Əliyev’s" → "eliyev".
// Only for comparing: folding changes lengths, so no span may ever come from it.
import { PLAIN_LETTERS } from '../../model/letters.ts'

export const folded = (s: string): string => (/^[\x20-\x7e]*$/.test(s) ? foldedPlain(s) : foldedAny(s))

/** What `foldedAny` does to plain ASCII, as most names are. */
const foldedPlain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/'s(?![a-z])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const foldedAny = (s: string): string =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıłøđðßæœþ]/g, (c) => PLAIN_LETTERS[c] ?? c)
    .replace(/[’']s(?![\p{L}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const LITTLE: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'al',
  'el',
  'de',
  'la',
  'von',
  'van',
  'der',
  'bin',
  'ibn',
])

export const wordsOf = (s: string): readonly string[] =>
  folded(s)
    .split(' ')
    .filter((w) => w !== 'the' && w !== '')

/** "Internal Protection Service" → IPS; little words may or may not count. */
export function initials(s: string): readonly string[] {
  const words = folded(s)
    .split(' ')
    .filter((w) => w !== '' && w !== 'the')
  const letters = (list: readonly string[]) => list.map((w) => w[0]).join('')
  return [...new Set([letters(words.filter((w) => !LITTLE.has(w))), letters(words)])]
}
