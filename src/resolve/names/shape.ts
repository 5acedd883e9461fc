// A name taken apart: folded words, what part each plays, and what weight it carries. “Smith, John”, “Dr. John Smith”
// and “John Smith Jr” have the same parts that count.
import { foldWord, isAbjad, type Script, scriptOf } from './fold.ts'
import { skeletonOf, soundsOf } from './sounds.ts'
import {
  CHILD_OF,
  FILLERS,
  GENERIC,
  LEGAL_FORMS,
  LONGEST_FORM,
  NICKNAME_SETS,
  PARTICLES,
  PLAIN_TITLES,
  SAME_WORD,
} from './words.ts'

export type Part = 'name' | 'initial' | 'particle' | 'title' | 'legal' | 'generic' | 'number'

export interface NameWord {
  readonly text: string
  readonly sounds: string
  readonly skeleton: string
  readonly script: Script
  readonly abjad: boolean
  readonly part: Part
  readonly weight: number
  /** Stands after “bin”, “ibn”, “ben”: names the father. */
  readonly father: boolean
}

export type NameKind = 'person' | 'organization' | 'either'

export interface Shape {
  readonly kind: NameKind
  readonly words: readonly NameWord[]
  /** Everything that counts, without spaces, in the order in which it is spoken. */
  readonly joined: string
  readonly script: Script
}

const WEIGHT: Readonly<Record<Part, number>> = {
  name: 1,
  initial: 0.5,
  particle: 0.15,
  title: 0.1,
  legal: 0.05,
  generic: 0.5,
  number: 0.5,
}

export const kindOfSchema = (schema: string): NameKind =>
  schema === 'Person' ? 'person' : schema === 'LegalEntity' || schema === '' ? 'either' : 'organization'

export function shapeOf(name: string, kind: NameKind): Shape {
  const spoken = kind === 'organization' ? name : inSpokenOrder(name)
  const script = scriptOf(spoken)
  const raw = rawWords(spoken)
  const words = kind === 'person' ? raw.map((word, i) => personWord(word, i, raw)) : organizationWords(raw, kind)
  const kept = words.some(({ part }) => part === 'name' || part === 'initial' || part === 'number')
    ? words
    : words.map((w) => ({ ...w, weight: Math.max(w.weight, w.part === 'legal' ? 0.3 : 0.8) }))
  return {
    kind,
    words: kept,
    joined: kept
      .filter((w) => w.part !== 'title' && w.part !== 'legal')
      .map((w) => w.text)
      .join(''),
    script,
  }
}

/** “AL-DURI, Izzat” → “Izzat AL-DURI”; “Smith, John, Jr.” → “John Jr. Smith”; “AMIROV Rafat” → “Rafat AMIROV”. */
function inSpokenOrder(name: string): string {
  const marked = /^(\p{Lu}{3,}(?:-\p{Lu}{2,})?) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)$/u.exec(name.trim())
  if (marked) return `${marked[2]} ${marked[1]}`
  const [surname, ...rest] = name.split(/[,،]\s*/)
  return rest.length === 0 || rest.length > 2 ? name : `${rest.join(' ')} ${surname}`
}

interface Raw {
  readonly text: string
  readonly script: Script
  /** Followed by a full stop or written as a lone capital. */
  readonly short: boolean
}

function rawWords(name: string): readonly Raw[] {
  const words: Raw[] = []
  // A.B.C. and S.p.A. are one word; J.-C. are two; a hyphen parts words, but Ali-zade is Alizade.
  const spelled = name
    .normalize('NFKC')
    .replace(/\b(?:\p{L}\.){2,}(?:\p{L}\b)?/gu, (w) => ` ${w.replace(/\./g, '')} `)
    .replace(/(?<=\p{L})[- ](?=(?:zadeh?|заде)(?!\p{L}))/giu, '')
  for (const found of spelled.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼʿʾ`´&]+\.?/gu)) {
    const bare = found[0].replace(/\.$/, '')
    const { text, script } = foldWord(bare === '&' ? 'and' : unleet(bare))
    for (const part of text.split(' ').filter(Boolean)) {
      for (const piece of unglued(part, script))
        words.push({ text: piece, script, short: found[0].endsWith('.') || piece.length === 1 })
    }
  }
  return words
}

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' }
/** Sech1n → Sechin; 9918779 and 2007 stay numbers. */
const unleet = (word: string): string =>
  /^\p{L}+\d\p{L}*$|^\p{L}\d+\p{L}+$/u.test(word) && /\p{L}{2,}|\p{L}\d\p{L}/u.test(word) && !/\d\d/.test(word)
    ? word.replace(/\d/g, (d) => DIGITS[d] ?? d)
    : word

/** Abdulaziz → abd al aziz; Abdul → abd al. */
function unglued(word: string, script: Script): readonly string[] {
  if (script !== 'latin' && script !== 'cyrillic') return [word]
  const servant = /^abd(?:ul|al|el|ol|il)(.*)$/.exec(word)
  if (servant) {
    const rest = servant[1]!
    if (rest === '') return ['abd', 'al']
    if (rest.length >= 4 && !rest.startsWith('l')) return ['abd', 'al', rest]
  }
  return [word]
}

function personWord({ text, script, short }: Raw, i: number, all: readonly Raw[]): NameWord {
  const previous = all[i - 1]?.text ?? ''
  const last = i === all.length - 1
  const part: Part = /^\d+$/.test(text)
    ? 'number'
    : FILLERS.has(text) && !(i === 0 || (last && all.length < 3))
      ? 'title'
      : PLAIN_TITLES.has(text) && all.length > 1 && !(last && i > 0 && all.length === 2 && i === 1 && !short)
        ? 'title'
        : PARTICLES.has(text) && !last && !(i === 0 && CHILD_OF.has(text))
          ? 'particle'
          : text.length === 1
            ? 'initial'
            : 'name'
  return word(text, script, part, CHILD_OF.has(previous) && i > 1)
}

function organizationWords(raw: readonly Raw[], kind: NameKind): readonly NameWord[] {
  const words: NameWord[] = []
  for (let i = 0; i < raw.length; ) {
    const length = legalFormAt(raw, i)
    if (length > 0 && length < raw.length) {
      const spelled = raw
        .slice(i, i + length)
        .map((w) => w.text)
        .join(' ')
      words.push(word(LEGAL_FORMS.get(spelled)!, 'latin', 'legal', false))
      i += length
      continue
    }
    const { text: given, script } = raw[i]!
    const text = SAME_WORD.get(given) ?? given
    const part: Part =
      /^\d/.test(text) || isRoman(text)
        ? 'number'
        : GENERIC.has(text)
          ? 'generic'
          : PARTICLES.has(text) && i < raw.length - 1
            ? 'particle'
            : kind === 'either' && PLAIN_TITLES.has(text) && i === 0 && raw.length > 2
              ? 'title'
              : text.length === 1
                ? 'initial'
                : 'name'
    words.push(word(text, script, part, false))
    i++
  }
  return words.map((w) => (ARTICLES.has(w.text) ? { ...w, part: 'particle', weight: 0.05 } : w))
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'de', 'la'])

/** II, IV, XII; not I, V, X, which are initials as often, nor words such as mix. */
const isRoman = (word: string): boolean => word.length > 1 && /^x{0,3}(ix|iv|v?i{0,3})$/.test(word)

/** How many words from `i` on are the name of a legal form. */
function legalFormAt(raw: readonly Raw[], i: number): number {
  for (let length = Math.min(LONGEST_FORM, raw.length - i); length > 0; length--) {
    const spelled = raw
      .slice(i, i + length)
      .map((w) => w.text)
      .join(' ')
    if (LEGAL_FORMS.has(spelled)) return length
  }
  return 0
}

function word(text: string, script: Script, part: Part, father: boolean): NameWord {
  const sounds = soundsOf(text)
  const abjad = isAbjad(script)
  return { text, sounds, skeleton: skeletonOf(sounds, abjad), script, abjad, part, weight: WEIGHT[part], father }
}

/** Whether two given names are short for one: Ted and Theodore. */
export function sameNickname(a: string, b: string): boolean {
  const sets = NICKNAME_SETS.get(a)
  return sets !== undefined && (NICKNAME_SETS.get(b)?.some((set) => sets.includes(set)) ?? false)
}
