// Cuts a sentence into tokens the way the treebank does ("don't" is do + n't, "Iran-linked" is Iran + - + linked), every
// token exactly the text at its offsets. Each rule is tried at one place and moves on, so the cost is linear.
import { offset } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { BEFORE_NAME, BEFORE_NUMBER, DATE, DOUBTFUL, ENDING } from './01-sentences/abbreviations.ts'
import { HYPHEN_PREFIXES, SPLIT_WORDS } from './02-tokens/words.ts'
import type { Token } from './analysis.ts'

const PLAIN = /^[A-Za-z]+$/

/** As `\s`. */
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c > 0x1000 &&
    (c === 0x1680 ||
      (c >= 0x2000 && c <= 0x200a) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000 ||
      c === 0xfeff))

const isLatin = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122

export function tokens(text: string, sentence: Span): Token[] {
  const out: Token[] = []
  const part = text.slice(sentence.start, sentence.end)
  const push = (from: number, to: number): void => {
    if (to > from)
      out.push({
        start: offset(sentence.start + from),
        end: offset(sentence.start + to),
        text: part.slice(from, to),
      })
  }
  let end = 0
  for (let at = 0; at < part.length; at = end) {
    end = at + 1
    const first = part.charCodeAt(at)
    if (isSpace(first)) continue
    let plain = isLatin(first)
    for (; end < part.length; end++) {
      const c = part.charCodeAt(end)
      if (isSpace(c)) break
      plain &&= isLatin(c)
    }
    if (plain && end - at > LONGEST_SPLIT) push(at, end)
    else if (plain) word(part.slice(at, end), at, push)
    else cutChunk(part.slice(at, end), end === part.length, (from, to) => push(at + from, at + to))
  }
  return out
}

type Push = (from: number, to: number) => void

/** Of the words that are two tokens, the longest has so many letters. */
const LONGEST_SPLIT = 7

/** A word of letters only: one token, but for "cannot" and its like. */
function word(form: string, at: number, push: Push): void {
  const split = form.length <= LONGEST_SPLIT ? SPLIT_WORDS.get(form.toLowerCase()) : undefined
  const cut = split ?? form.length
  push(at, at + cut)
  push(at + cut, at + form.length)
}

/** "a/k/a" is one word, as "aka" is. */
const KNOWN_AS = /a\/k\/a(?![\p{L}\p{N}])/iuy
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+/iy
const DOMAIN =
  /(?:[a-z0-9][a-z0-9_-]*\.)+(?:com|org|net|gov|edu|mil|int|info|biz|io|co|uk|de|fr|ru|ir|az|tr|eu|us|tv|me)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}])/iuy
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/uy
const HANDLE = /[@#][\p{L}\p{N}_]+/uy
const SMILEY = /[:;=]-?[()DPp](?![\p{L}\p{N}])/uy
const RUN = /\.{2,}|…+|-{2,}|—+|–+|[!?]+|={2,}|\*+|_{2,}|~{2,}|<<+|>>+|''|``|’’|‘‘|,,/y
const DATE_OR_PHONE =
  /\d{4}-\d{2}-\d{2}(?!\d)|(?:\+?\d{1,3}-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)/y
const NUMBER = /[+]?\d+(?:[.,:/]\d+)*|\.\d+/y
const NUMBER_TAIL = /(?:st|nd|rd|th|s|[’']s)(?![\p{L}\p{N}])/iuy
const UNIT =
  /(?:am|pm|a\.m\.?|p\.m\.?|km|kg|cm|mm|m|k|ft|lbs?|bn|hrs?|mins?|mph|kmh|gb|mb|tb|hz|x|t|b)(?![\p{L}\p{N}])/iuy
const CURRENCY = /(?:US|A|C|HK|NZ|AU|CA)?[$]|[€£¥₽₴₺₼₾₹₪]/y
const ACRONYM = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy
const DOTTED = /(?:Ph\.D|M\.Sc|B\.Sc|LL\.[BM]|e\.g|i\.e)\.?/iy
const LETTERS = /[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200f\u2060\ufeff]+/uy
const CLITIC = /(?:[’'‘`](?:s|re|ve|ll|d|m)|n[’'‘`]t)(?![\p{L}\p{N}])/iuy
const YEAR = /[’'‘]\d0?\d?s?(?![\p{L}\p{N}])/uy
const EMOJI = /\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/uy

const match = (rule: RegExp, text: string, at: number): number => {
  rule.lastIndex = at
  return rule.test(text) ? rule.lastIndex : -1
}

function cutChunk(chunk: string, last: boolean, push: Push): void {
  const hasAt = chunk.includes('@')
  const hasDot = chunk.includes('.')
  let at = 0
  const upTo = (end: number): boolean => {
    if (end <= at) return false
    push(at, end)
    at = end
    return true
  }
  while (at < chunk.length) {
    const c = chunk.charCodeAt(at)
    if ((c | 32) >= 97 && (c | 32) <= 122 ? hasDot && upTo(trimmed(chunk, at, match(URL, chunk, at))) : false) continue
    if (hasAt && (upTo(match(EMAIL, chunk, at)) || upTo(match(HANDLE, chunk, at)))) continue
    if (c === 35 && upTo(match(HANDLE, chunk, at))) continue
    if (c < 48 || (c > 57 && c < 65) || c > 127) {
      if (upTo(match(SMILEY, chunk, at)) || upTo(match(RUN, chunk, at)) || upTo(match(YEAR, chunk, at))) continue
      if (at > 0 && upTo(match(CLITIC, chunk, at))) continue
    }
    if (upTo(match(CURRENCY, chunk, at))) continue
    if ((c >= 48 && c <= 57) || c === 43 || c === 46) {
      const date = match(DATE_OR_PHONE, chunk, at)
      if (upTo(date)) continue
      const number = match(NUMBER, chunk, at)
      if (number > at) {
        const tail = match(NUMBER_TAIL, chunk, number)
        const letters = match(LETTERS, chunk, number)
        // "Victim-1's" is somebody's, "the 1980's" are years.
        const isOwner = tail > 0 && chunk[at - 1] === '-' && /[’']/.test(chunk[number]!)
        if (tail > 0 && !isOwner) upTo(tail)
        else if (letters < 0) upTo(numberStop(chunk, at, number, last))
        else if (match(UNIT, chunk, number) > 0) {
          upTo(number)
          upTo(match(UNIT, chunk, at))
        } else upTo(letters)
        continue
      }
    }
    if (
      hasDot &&
      (upTo(match(DOTTED, chunk, at)) || upTo(acronym(chunk, at)) || upTo(trimmed(chunk, at, match(DOMAIN, chunk, at))))
    )
      continue
    if ((c | 32) === 97 && chunk[at + 1] === '/' && upTo(match(KNOWN_AS, chunk, at))) continue
    const letters = match(LETTERS, chunk, at)
    if (letters > at) {
      at = cutWord(chunk, at, letters, last, push)
      continue
    }
    if (c > 0x2000 && upTo(match(EMOJI, chunk, at))) continue
    upTo(at + (chunk.codePointAt(at)! > 0xffff ? 2 : 1))
  }
}

/** A web address does not end in the punctuation of the sentence around it: "(see www.example.org)." */
function trimmed(chunk: string, at: number, end: number): number {
  let to = end
  while (to > at && /[.,;:!?)\]}'"’”>]/.test(chunk[to - 1]!)) to--
  return to
}

/** "U.S." and "J.R." keep their stops; "a.m.b" is no acronym. */
function acronym(chunk: string, at: number): number {
  const end = match(ACRONYM, chunk, at)
  return end > 0 && match(LETTERS, chunk, end) > 0 && chunk[end - 1] === '.' && end - at > 2 ? -1 : end
}

/** "1." at the start of a line numbers an item and is one token. */
const numberStop = (chunk: string, at: number, end: number, last: boolean): number =>
  at === 0 && !last && end === chunk.length - 1 && chunk[end] === '.' ? end + 1 : end

/** Cuts the word at `[at, end)` with what hangs on it by an apostrophe, a hyphen or a stop; says where it stopped. */
function cutWord(chunk: string, at: number, end: number, last: boolean, push: Push): number {
  let to = end
  for (;;) {
    const c = chunk[to]
    if (c === undefined) break
    if (c === "'" || c === '’' || c === '`' || c === '‘') {
      if (match(CLITIC, chunk, to) > 0) break
      const more = match(LETTERS, chunk, to + 1)
      if (more < 0) break
      // "doesn't" reaches here with "doesn"; the n goes with the 't.
      if (/n$/i.test(chunk.slice(at, to)) && match(CLITIC, chunk, to - 1) > 0) {
        push(at, to - 1)
        push(to - 1, to + 2)
        return to + 2
      }
      to = more
      continue
    }
    if (c === '&') {
      const more = match(LETTERS, chunk, to + 1)
      if (more < 0 || to - at > 3 || chunk.slice(at, more) !== chunk.slice(at, more).toUpperCase()) break
      to = more
      continue
    }
    if (c === '-') {
      const more = match(LETTERS, chunk, to + 1)
      if (more < 0 || !HYPHEN_PREFIXES.has(chunk.slice(at, to).toLowerCase())) break
      to = more
      continue
    }
    if (c === '.') {
      const more = match(LETTERS, chunk, to + 1)
      // "report.doc" is one word; "region.The" is not.
      if (more > 0 && /^[a-z0-9]{1,4}$/.test(chunk.slice(to + 1, more)) && chunk[more] !== '.') {
        to = more
        continue
      }
      // "F.Quliyev": an initial and a surname, as papers of the Caucasus print them.
      if (/^\p{Lu}$/u.test(chunk.slice(at, to)) && /^\p{Lu}\p{Ll}{2}/u.test(chunk.slice(to + 1))) to++
      if (more < 0 && keepsStop(chunk, at, to, last)) to++
      break
    }
    break
  }
  const form = chunk.slice(at, to)
  if (PLAIN.test(form)) word(form, at, push)
  else push(at, to)
  return to
}

/** Whether the stop after `[at, to)` belongs to the word: "Mr.", "Inc.", an initial, or any stop inside the sentence. */
function keepsStop(chunk: string, at: number, to: number, last: boolean): boolean {
  const form = chunk.slice(at, to)
  const bare = form.toLowerCase()
  const atEnd = last && /^[.”’"')\]»]*$/.test(chunk.slice(to))
  if (atEnd && (form.length === 1 || DOUBTFUL.has(bare))) return false
  // "paid Igor S., who", "Igor S.’s flat"
  if (/^\p{Lu}$/u.test(form) && /^\.[,;:)’']/.test(chunk.slice(to))) return true
  if (BEFORE_NAME.has(bare) || ENDING.has(bare)) return true
  if (DATE.has(bare) || BEFORE_NUMBER.has(bare)) return /^[A-Z]/.test(form) || !atEnd
  return !atEnd && to + 1 === chunk.length && form.length <= 5 && chunk[to + 1] === undefined
}
