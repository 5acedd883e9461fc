// What a word shows without its neighbours: its hashes, affixes and capitals. Worked out once for each form and kept,
// since the same few thousand forms make up most of any text.
import { remembering } from '../remembering.ts'
import { hashText, mix } from '../weights-linear.ts'
import type { ClassOf, WordClasses } from './word-classes.ts'
import type { WordClass, WordList } from './word-list.ts'

/** How a sentence uses capitals: a headline or a text in capitals says nothing by its capitals. */
export const CASE_NORMAL = 0
export const CASE_UPPER = 1
export const CASE_LOWER = 2
export const CASE_TITLE = 3

export interface WordShape {
  /** The form itself: one string for all its occurrences, so that a long text does not keep a copy for each. */
  readonly form: string
  readonly lower: string
  /** The form in lower case with every digit as 0: "19,000" and "25,000" are one word. */
  readonly norm: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Classes of characters with repeats folded: "Iran" Xx, "U.S." X.X., "6.5%" 0.0. */
  readonly shape: number
  /** The shape with letters of unknown case: what is left to see in a headline. */
  readonly caseless: number
  /** 0 no letters, 1 lower, 2 Capitalised, 3 ALL CAPITALS, 4 miXed. */
  readonly letters: 0 | 1 | 2 | 3 | 4
  readonly hasDigit: boolean
  /** What the word list says of the form. */
  readonly listed: WordClass
  /** The words it is used like. */
  readonly alike: ClassOf
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57

const classOf = (c: number, text: string, i: number): string => {
  if (c >= 97 && c <= 122) return 'x'
  if (c >= 65 && c <= 90) return 'X'
  if (isDigit(c)) return '0'
  if (c < 128) return text[i]!
  const ch = text[i]!
  const low = ch.toLowerCase()
  if (low !== ch) return 'X'
  if (ch.toUpperCase() !== ch) return 'x'
  return /\p{L}/u.test(ch) ? 'o' : /\p{N}/u.test(ch) ? '0' : ch
}

export function wordShape(form: string, list: WordList, classes: WordClasses): WordShape {
  // A form of thousands of letters is no word; its first letters are enough and keep the cost linear.
  const text = form.length > 64 ? form.slice(0, 64) : form
  const lower = text.toLowerCase().replace(/[’‘`]/g, "'")
  const digitless = lower.replace(/\d/g, '0')
  let shape = ''
  let caseless = ''
  let upper = 0
  let small = 0
  let digit = false
  for (let i = 0; i < text.length; i++) {
    const c = classOf(text.charCodeAt(i), text, i)
    if (c === 'X') upper++
    else if (c === 'x') small++
    else if (c === '0') digit = true
    if (!shape.endsWith(c)) shape += c
    const d = c === 'X' ? 'x' : c
    if (!caseless.endsWith(d)) caseless += d
  }
  const first = text.charCodeAt(0)
  const startsUpper = classOf(first, text, 0) === 'X'
  const letters = upper + small === 0 ? 0 : upper === 0 ? 1 : small === 0 ? 3 : startsUpper && upper === 1 ? 2 : 4
  const n = digitless.length
  const suffix = (k: number): number => (n > k ? hashText(digitless, n - k, n) : hashText(digitless)) ^ k
  return {
    form,
    lower,
    norm: hashText(digitless),
    prefix2: mix(hashText(digitless, 0, Math.min(2, n)), 2),
    prefix3: mix(hashText(digitless, 0, Math.min(3, n)), 3),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    shape: hashText(letters === 3 && upper === 1 ? `1${shape}` : shape),
    caseless: hashText(caseless),
    letters,
    hasDigit: digit,
    listed: list(lower),
    alike: classes(lower),
  }
}

export const shapes = (list: WordList, classes: WordClasses, limit = 60_000): ((form: string) => WordShape) =>
  remembering((form) => wordShape(form, list, classes), limit)

/** Judges the capitals of a sentence from its words: "IRAN ARRESTS TWO" is upper, "Iran Arrests Two in Plot" is title. */
export function caseMode(words: readonly WordShape[]): 0 | 1 | 2 | 3 {
  let lower = 0
  let capital = 0
  let all = 0
  let longLower = 0
  for (const w of words) {
    if (w.letters === 1) {
      lower++
      if (w.lower.length > 4) longLower++
    } else if (w.letters === 3 && w.lower.length > 1) all++
    else if (w.letters >= 2) capital++
  }
  const cased = lower + capital + all
  if (cased < 2) return CASE_NORMAL
  if (all >= 2 && all >= 0.7 * cased) return CASE_UPPER
  if (lower === cased && cased >= 3) return CASE_LOWER
  if (capital + all >= 3 && longLower === 0 && capital + all >= 0.6 * cased) return CASE_TITLE
  return CASE_NORMAL
}
