// Folds a name of any script to lower-case Latin letters, digits and spaces. Folding changes lengths, so the result
// is for keys and comparison, never for spans.
import anyAscii from 'any-ascii'
import { ARABIC, CYRILLIC, GEORGIAN, GREEK, HEBREW, LATIN } from './letters.ts'

export const SCRIPTS = ['latin', 'cyrillic', 'arabic', 'hebrew', 'georgian', 'greek', 'han', 'hangul', 'other'] as const
export type Script = (typeof SCRIPTS)[number]

/** Scripts that leave short vowels out. */
export const isAbjad = (script: Script): boolean => script === 'arabic' || script === 'hebrew'

export interface Folded {
  readonly text: string
  readonly script: Script
}

export function scriptOf(word: string): Script {
  for (const char of word) {
    const code = char.codePointAt(0)!
    if (code < 0x41) continue
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
      if (/\p{L}/u.test(char)) return 'latin'
    } else if ((code >= 0x370 && code < 0x400) || (code >= 0x1f00 && code < 0x2000)) return 'greek'
    else if (code >= 0x400 && code < 0x530) return 'cyrillic'
    else if (code >= 0x590 && code < 0x600) return 'hebrew'
    else if ((code >= 0x600 && code < 0x700) || (code >= 0xfb50 && code < 0xfeff)) return 'arabic'
    else if (code >= 0x10a0 && code < 0x1100) return 'georgian'
    else if (code >= 0xac00 && code < 0xd7b0) return 'hangul'
    else if (code >= 0x3400 && code < 0xa000) return 'han'
    else if (/\p{L}/u.test(char)) return 'other'
  }
  return 'latin'
}

const TABLES: Partial<Record<Script, ReadonlyMap<string, string>>> = {
  cyrillic: CYRILLIC,
  arabic: ARABIC,
  hebrew: HEBREW,
  georgian: GEORGIAN,
  greek: GREEK,
  latin: LATIN,
}

/** One word to Latin; several words come out of one where the script writes none apart (习近平 → xi jin ping). */
export function foldWord(word: string): Folded {
  const script = scriptOf(word)
  if (script === 'latin' && /^[\x20-\x7e]*$/.test(word)) return { text: plain(word.toLowerCase()), script }
  const table = TABLES[script]
  const text = table
    ? [...respelt(word.normalize('NFKC').toLowerCase(), script)].map((c) => table.get(c) ?? anyAscii(c)).join('')
    : anyAscii(word).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return { text: plain(ended(text.toLowerCase(), script)), script }
}

/** What a single letter cannot tell. */
function respelt(word: string, script: Script): string {
  switch (script) {
    case 'arabic':
      // الأسد → al + asad; عبدالله stays one word.
      return word.replace(/^ال(?=..)/, 'al ').replace(/^وال(?=..)/, 'wal ')
    case 'hebrew':
      return word.replace(/^א(?=ו|י)/, '').replace(/וו/g, 'ו')
    case 'greek':
      // ου → ou, γγ → ng, μπ → b, ντ → d at either end of a word: Νταβίντ is David.
      return word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ου/g, 'ou')
        .replace(/γ(?=[γκχ])/g, 'n')
        .replace(/^μπ/, 'b')
        .replace(/^ντ|ντ$/g, 'd')
        .replace(/ευ/g, 'ev')
        .replace(/αυ/g, 'av')
    case 'latin':
      // Azerbaijani x is kh: Talışxanov.
      return [...word.normalize('NFC').replace(/x/g, /[əğışçöü]/.test(word) ? 'kh' : 'x')]
        .map((c) => (LATIN.has(c) ? c : c.normalize('NFD').replace(/\p{M}/gu, '')))
        .join('')
    default:
      return word
  }
}

/** Case endings that English drops: გვინაძე stays, მეჰდიევი loses its -i; -ский is -sky. */
function ended(text: string, script: Script): string {
  if (script === 'georgian') return text.replace(/(?<=[^aeiou])i$/, '')
  if (script === 'cyrillic') return text.replace(/(?<=[a-z])(iy|yy)$/, 'y')
  return text
}

/** Letters, digits and spaces only; apostrophes and accents that stand for nothing vanish. */
const plain = (text: string): string =>
  text
    .replace(/['’‘ʼʿʾ`´"“”]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
