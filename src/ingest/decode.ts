// Turns bytes into text: a byte order mark first, then what the document declares, then UTF-8, then the likeliest of
// the older encodings. Whatever had to be assumed is said, because a wrong guess spoils every name in the document.

export interface Decoded {
  readonly text: string
  /** WHATWG name: `utf-8`, `windows-1251`. */
  readonly encoding: string
  /** Why a person should look: the encoding was guessed, contradicts a declaration, or some bytes made no sense. */
  readonly doubt?: string
}

/**
 * `keepMark` leaves a byte order mark in the text as U+FEFF, so that offsets into a plain text file are those that
 * any reader of the raw file counts. Undefined when the bytes are not text at all.
 */
export function decode(bytes: Uint8Array, declared?: string, keepMark = false): Decoded | undefined {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: textOf(bytes, marked, keepMark), encoding: marked }
  const wide = unmarkedUtf16(bytes)
  if (wide) {
    return { text: textOf(bytes, wide), encoding: wide, doubt: `It has no byte order mark and was read as ${wide}.` }
  }
  if (isBinary(bytes)) return undefined
  const claimed = declared === undefined ? undefined : knownEncoding(declared)
  const strict = strictUtf8(bytes, keepMark)
  if (strict !== undefined) {
    // Bytes above 127 are never valid UTF-8 by accident, so a declaration that says otherwise is wrong.
    const contradicted =
      claimed !== undefined && claimed !== 'utf-8' && /[^\u0000-\u007F]/.test(strict.slice(0, 1_000_000))
    if (contradicted && STATEFUL.has(claimed)) return { text: textOf(bytes, claimed), encoding: claimed }
    return contradicted
      ? {
          text: strict,
          encoding: 'utf-8',
          doubt: `It is declared as ${claimed} but holds UTF-8, and was read as UTF-8.`,
        }
      : { text: strict, encoding: 'utf-8' }
  }
  const broken = brokenUtf8(bytes)
  if (broken !== undefined) {
    return {
      text: textOf(bytes, 'utf-8', keepMark),
      encoding: 'utf-8',
      doubt: `It is UTF-8 with ${broken} damaged bytes, shown as �.`,
    }
  }
  if (claimed !== undefined && claimed !== 'utf-8') return { text: textOf(bytes, claimed), encoding: claimed }
  const encoding = likeliest(bytes)
  const instead = claimed === 'utf-8' ? 'It is declared as UTF-8 but is not' : 'It is not UTF-8'
  return { text: textOf(bytes, encoding), encoding, doubt: `${instead}; it was read as ${encoding}.` }
}

/** Seven-bit encodings that look like valid ASCII: a declaration is the only sign of them. */
const STATEFUL: ReadonlySet<string> = new Set(['iso-2022-jp'])

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** In UTF-16 one byte of each pair is nearly constant (0 for Latin, 4 for Cyrillic) and some are 0; elsewhere none is. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0 || !sample.includes(0)) return undefined
  const counts = [new Map<number, number>(), new Map<number, number>()] as const
  for (let i = 0; i < sample.length; i++)
    counts[(i % 2) as 0 | 1].set(sample[i]!, (counts[(i % 2) as 0 | 1].get(sample[i]!) ?? 0) + 1)
  const steady = (side: 0 | 1): boolean => {
    const top = [...counts[side].values()]
      .sort((a, b) => b - a)
      .slice(0, 3)
      .reduce((a, b) => a + b, 0)
    return (
      top >= 0.95 * (sample.length / 2) &&
      counts[side].has(0) &&
      (counts[side].get(0) ?? 0) >= 0.05 * (sample.length / 2)
    )
  }
  const varied = (side: 0 | 1): boolean => (counts[side].get(0) ?? 0) < 0.02 * (sample.length / 2)
  if (steady(1) && varied(0)) return 'utf-16le'
  if (steady(0) && varied(1)) return 'utf-16be'
  return undefined
}

/** Text has no NULs and hardly any control characters; noise and machine code have one in eight. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 27) odd++
  }
  return odd > Math.max(1, bytes.length / 200)
}

function strictUtf8(bytes: Uint8Array, keepMark: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many bytes are damaged in what is otherwise UTF-8; undefined where it is something else altogether. */
function brokenUtf8(bytes: Uint8Array): number | undefined {
  let whole = 0
  let damaged = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1
    if (more === 0) {
      i++
      continue
    }
    let found = 0
    while (found < more && (bytes[i + 1 + found] ?? 0) >> 6 === 2) found++
    if (more > 0 && found === more) whole++
    else damaged++
    i += 1 + (more > 0 ? found : 0)
  }
  return whole >= 5 * damaged ? damaged : undefined
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** The 32 places where windows-1252 differs from Latin-1, which Node 20's decoder leaves as control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function textOf(bytes: Uint8Array, encoding: string, keepMark = false): string {
  const text = new TextDecoder(encoding, { ignoreBOM: keepMark }).decode(bytes)
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (c) => C1[c.charCodeAt(0) - 0x80]!) : text
}

/** Older encodings with the letters that a text in them is made of; on a tie the earlier wins. */
const CANDIDATES: readonly (readonly [encoding: string, letters: RegExp])[] = [
  ['windows-1252', /[à-ïñ-öø-üßÀ-ÏÑ-ÖØ-ÜœŒ]/],
  ['windows-1254', /[âçöüîûğışÇÖÜĞİŞ]/],
  ['windows-1250', /[ąćęłńóśźżáčďéěíňřšťúůýžäöüőűĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜŐŰßășțîâ]/],
  // Before Cyrillic: Hebrew fits in the small letters from а to ъ, while hardly any Russian does without ы, ь and я.
  ['windows-1255', /[\u05D0-\u05EA]/],
  ['windows-1251', /[а-яёА-ЯЁіїєґІЇЄҐўЎ№]/],
  ['koi8-r', /[а-яёА-ЯЁ]/],
  ['ibm866', /[а-яёА-ЯЁ№]/],
  ['windows-1256', /[\u0621-\u064Aپچژگک،؛؟\u064B-\u0652]/],
  ['windows-1253', /[\u0386-\u03CE]/],
]
const TYPOGRAPHIC = /[–—‘’‚“”„•…«»‹›€£§°\u00A0©®™·]/

/** Scores what the high bytes become in each encoding: expected letters, in an order of capitals that words have. */
function likeliest(bytes: Uint8Array): string {
  const sample = aroundHighBytes(bytes)
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const [encoding, letters] of CANDIDATES) {
    const score = plausibility(textOf(sample, encoding), letters)
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

function plausibility(text: string, letters: RegExp): number {
  let score = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c < '\u0080') continue
    const before = text[i - 1] ?? ' '
    const after = text[i + 1] ?? ' '
    if (letters.test(c)) {
      score += 1
      // "пРИВЕТ": a capital after a small letter is what Cyrillic looks like in the wrong Cyrillic encoding.
      if (isCapital(c) && isSmall(before)) score -= 2
      // "Ïðèâåò" and the Arabic for "naïve": letters of another script side by side make no word; neither do runs of accents.
      if (c <= '\u024F' && before > '\u007F' && letters.test(before)) score -= 1.5
      if (c > '\u0370' && (isAsciiLetter(before) || isAsciiLetter(after))) score -= 2
    } else if (TYPOGRAPHIC.test(c)) {
      // An apostrophe or a dash beside letters or spaces, as in "Tehran’s", is as good as a letter.
      score += 0.9
    } else score -= 1
  }
  return score
}

const isCapital = (c: string): boolean => c !== c.toLowerCase()
const isSmall = (c: string): boolean => c !== c.toUpperCase()
const isAsciiLetter = (c: string): boolean => /[A-Za-z]/.test(c)

/** The first few thousand high bytes, each with its neighbours: enough to judge by, however long the file. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = []
  let until = -1
  for (let i = 0; i < bytes.length && kept.length < 8192; i++) {
    if (bytes[i]! > 127 || (bytes[i + 1] ?? 0) > 127) until = i + 1
    if (i <= until) kept.push(bytes[i]!)
  }
  return Uint8Array.from(kept)
}
