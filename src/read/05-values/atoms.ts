// Cuts a stretch of text into atoms: runs of digits, runs of letters, and single marks. The value rules read atoms
// rather than the syntax's tokens, so that "Oct2", "$1.5m" and "12/05/2024" fall apart in the same way every time.
export interface Atom {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'digits' | 'letters' | 'mark'
  /** White space (or the start of the stretch) stands before it. */
  readonly gap: boolean
  /** First letter is a capital. */
  readonly capital: boolean
}

export interface Found<T> {
  readonly value: T
  /** Index of the first atom that no longer belongs to it. */
  readonly next: number
}

const LETTER = /[\p{L}\p{M}]/u
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** The test by pattern is only needed outside ASCII. */
const isLetter = (text: string, at: number, code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : LETTER.test(String.fromCodePoint(text.codePointAt(at)!))
const isSpace = (text: string, at: number, code: number): boolean =>
  code <= 32 || code === 160 || (code >= 0x1680 && /\s/.test(text[at]!))
const width = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)

export function atoms(text: string, from: number, to: number): readonly Atom[] {
  const out: Atom[] = []
  let gap = true
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    if (isSpace(text, at, code)) {
      gap = true
      at++
      continue
    }
    let end = at
    let kind: Atom['kind'] = 'mark'
    if (isDigit(code)) {
      kind = 'digits'
      while (end < to && isDigit(text.charCodeAt(end))) end++
    } else if (isLetter(text, at, code)) {
      kind = 'letters'
      while (end < to && isLetter(text, end, text.charCodeAt(end))) end += width(text, end)
    } else end += width(text, at)
    end = Math.min(end, to)
    const word = text.slice(at, end)
    const lower = kind === 'letters' ? word.toLowerCase() : kind === 'mark' ? (MARKS.get(word) ?? word) : word
    out.push({ start: at, end, text: word, lower, kind, gap, capital: kind === 'letters' && lower[0] !== word[0] })
    gap = false
    at = end
  }
  return out
}

/** All dashes are one dash and all apostrophes one apostrophe, so that no rule has to list them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'-‐‑‒–—−~'].map((dash) => [dash, '-'] as const),
  ...[..."'’‘ʼ`"].map((mark) => [mark, "'"] as const),
])

export const found = <T>(value: T, next: number): Found<T> => ({ value, next })

/** Whether the lower-cased words stand at `i`, in order. `'the day after'` is three atoms. */
export function phrase(list: readonly Atom[], i: number, words: string): number | undefined {
  const head = list[i]?.lower
  if (head === undefined || !words.startsWith(head)) return undefined
  let at = i
  for (const word of words.split(' ')) {
    if (list[at]?.lower !== word) return undefined
    at++
  }
  return at
}

/** Phrases by their first word, so that a place in the text is only compared with those that can begin there. */
export type Phrases<T> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: T])[]>

export function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const out = new Map<string, (readonly [readonly string[], T])[]>()
  for (const [text, value] of entries) {
    const words = text.split(' ')
    const head = words[0]!
    const row = out.get(head)
    if (row) row.push([words, value])
    else out.set(head, [[words, value]])
  }
  return out
}

/** The longest of several phrases at `i`. */
export function oneOf<T>(list: readonly Atom[], i: number, table: Phrases<T>): Found<T> | undefined {
  const head = list[i]
  const row = head && table.get(head.lower)
  if (!row) return undefined
  let best: Found<T> | undefined
  for (const [words, value] of row) {
    if (words.length <= (best ? best.next - i : 0)) continue
    let k = 1
    while (k < words.length && list[i + k]?.lower === words[k]) k++
    if (k === words.length) best = found(value, i + k)
  }
  return best
}

/** Steps over any of these marks or words, at most once. */
export const skip = (list: readonly Atom[], i: number, ...words: readonly string[]): number =>
  words.includes(list[i]?.lower ?? '') ? i + 1 : i

/** A word table that a word like "constructor" cannot fall into. */
export const table = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries))
