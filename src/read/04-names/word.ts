// What a single word shows about being a name: its letters, endings, shape, and the word lists it stands in.
// Everything is a 32-bit number so that features are combined by integer mixing instead of building strings.
import { remembering } from '../remembering.ts'
import type { WordLists } from './word-lists.ts'

/** How a sentence is written; capitals say nothing in a headline or in a text of capitals only. */
export type CaseMode = 'mixed' | 'caps' | 'title' | 'lower'

export interface WordForm {
  readonly text: string
  readonly lower: string
  readonly low: number
  readonly exact: number
  readonly shape: number
  readonly longShape: number
  /** Hashes of the first and last two, three and four letters, and the last letter; 0 when the word is shorter. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  readonly capital: boolean
  readonly allCaps: boolean
  /** Capitals only, be it one: `A`, `ARMY`. */
  readonly upper: boolean
  /** One of the words that headlines leave without a capital. */
  readonly small: boolean
  readonly alphabetic: boolean
  /** Bits of the trained word lists: see `WordLists`. */
  readonly lists: number
  /** Hashes of what hyphens and apostrophes part: the lexicons know "Nagorno-Karabakh" as one token and as three. */
  readonly parts: readonly number[]
}

/** FNV-1a over UTF-16 code units; `from` and `to` cut out affixes without making strings. */
export function hash(s: string, from = 0, to = s.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return h | 0
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) | 0
}

/** Whatever parts pieces below; most entries of the lexicons have none of it. */
const PARTED = /[-‐‑–\s'’,]/u

/** `Al-Qaeda` has the pieces [al, qaeda], `Attorney’s` [attorney, 's]; `U.S.` and `US` differ. */
export function pieces(lower: string): number[] {
  if (!PARTED.test(lower)) return lower === '' ? [] : [hash(lower)]
  return lower
    .replaceAll('’', "'")
    .replaceAll(',', ' , ')
    .replace(/'s?(?=\s|$)/gu, ' $&')
    .split(/[-‐‑–\s]+/u)
    .flatMap((p) => (p === '' ? [] : [hash(p)]))
}

const isUpper = (c: string): boolean => c !== c.toLowerCase()
const isLetter = (c: string): boolean => c !== c.toLowerCase() || c !== c.toUpperCase()

function shapeOf(text: string, longest: number): string {
  let out = ''
  let last = ''
  let run = 0
  for (let i = 0; i < text.length && i < 24; i++) {
    const c = text[i]!
    const code = c.charCodeAt(0)
    const s = code >= 48 && code <= 57 ? '0' : isUpper(c) ? 'X' : isLetter(c) ? 'x' : code > 0x2ff ? 'u' : c
    run = s === last ? run + 1 : 1
    last = s
    if (run <= longest) out += s
  }
  return out
}

/** Small words that headlines leave without a capital. */
const SMALL = new Set(
  'a an the of in on at to for and or but nor by with from as is are be was not over after into vs via per amid than that it its his her their who off out up down near under against during without between about than if so yet de la el al von van der bin s t n'.split(
    ' ',
  ),
)

export function wordForm(text: string, lists: WordLists): WordForm {
  const lower = text.toLowerCase().replace(/[0-9]/g, '0')
  const n = lower.length
  const first = text[0] ?? ''
  const capital = isUpper(first)
  const upper = capital && text === text.toUpperCase()
  return {
    text,
    lower,
    low: hash(lower),
    exact: hash(text),
    shape: hash(shapeOf(text, 1)),
    longShape: hash(shapeOf(text, 4)),
    prefixes: [2, 3, 4].map((k) => (n > k ? hash(lower, 0, k) : 0)),
    suffixes: [1, 2, 3, 4].map((k) => (n > k ? hash(lower, n - k, n) : 0)),
    capital,
    allCaps: upper && n > 1,
    upper,
    small: SMALL.has(lower),
    alphabetic: isLetter(first),
    lists: lists.bitsOf(hash(lower)),
    parts: /[-‐‑–'’0-9]/u.test(text) ? pieces(text.toLowerCase()) : [hash(lower)],
  }
}

export const wordForms = (lists: WordLists, limit = 60_000): ((text: string) => WordForm) =>
  remembering((text) => wordForm(text, lists), limit)

/** `THE ARMY SAID` is caps, `Man Held Over Plot in Cyprus` is title, a text without any capital is lower. */
export function caseMode(words: readonly WordForm[]): CaseMode {
  let letters = 0
  let capital = 0
  let caps = 0
  let plain = 0
  for (const w of words) {
    if (!w.alphabetic) continue
    letters++
    if (w.capital) {
      capital++
      if (w.upper) caps++
    } else if (!w.small) plain++
  }
  if (letters === 0) return 'mixed'
  if (caps >= 0.8 * letters && letters >= 3) return 'caps'
  if (capital === 0) return 'lower'
  return letters >= 4 && capital >= 4 && plain === 0 && words[words.length - 1]!.text !== '.' ? 'title' : 'mixed'
}

/** The words from `first` to `last`, lower-cased, as a key within one document. */
export const textOf = (words: readonly WordForm[], { first, last }: { first: number; last: number }): string =>
  words
    .slice(first, last)
    .map((w) => w.lower)
    .join(' ')
