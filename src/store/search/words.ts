// Cuts text into the words that a search compares, folded so that case, accents and a few letters that people type
// without their marks do not matter. The database indexes the same words, so it and the offsets can never disagree.
import { PLAIN_LETTERS } from '../../model/letters.ts'

export interface TextWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

// Scripts written without spaces are cut into single letters, and a query in them is then a phrase: 北京 → 北 京.
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const IN_WORD = /[\p{L}\p{N}\p{M}]/u

const [UNKNOWN, GAP, WORD, SINGLE] = [0, 1, 2, 3]
// What each code point is, found out once: asking the regular expressions each time takes ten times as long.
const kinds = new Uint8Array(0x110000)

function kindOf(point: number): number {
  if (kinds[point] === UNKNOWN) {
    const letter = String.fromCodePoint(point)
    kinds[point] = ALONE.test(letter) ? SINGLE : IN_WORD.test(letter) ? WORD : GAP
  }
  return kinds[point]!
}

const ASCII = /^[\x00-\x7f]*$/

/** `Mehdiyev` → `mehdiyev`, `Ağdam` → `agdam`, `İlham` → `ilham`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[əıłøđðßæœþħŧ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

export function* words(text: string): Generator<TextWord> {
  for (let start = 0; start < text.length; ) {
    const point = text.codePointAt(start)!
    const kind = kindOf(point)
    let end = start + widthOf(point)
    if (kind === WORD) {
      for (
        let next = text.codePointAt(end);
        next !== undefined && kindOf(next) === WORD;
        next = text.codePointAt(end)
      ) {
        end += widthOf(next)
      }
    }
    if (kind !== GAP) {
      const folded = fold(text.slice(start, end))
      if (folded !== '') yield { folded, start, end }
    }
    start = end
  }
}

const widthOf = (point: number): number => (point > 0xffff ? 2 : 1)

/** The text as the database indexes it: folded words with a space between. */
export function folded(text: string): string {
  const all: string[] = []
  for (const word of words(text)) all.push(word.folded)
  return all.join(' ')
}
