// Finds sentences inside the blocks of a document. A full stop ends a sentence unless the words around it say that it
// belongs to an abbreviation, an initial or a number; a block's end and an empty line always do.
import { type Span, span } from '../model/span.ts'
import { BEFORE_NAME, BEFORE_NUMBER, DATE, ENDING, OPENERS } from './01-sentences/abbreviations.ts'
import type { SentenceSpan } from './analysis.ts'

/** Where a sentence may end: a run of stops, then closing quotes, brackets and footnote marks ("attack.”[12]"). */
const STOP = /[.!?…‽]+(?:["”’'»)\]]|[^\S\n]?\[\d{1,4}\])*|[。！？｡]+[」』”’）]*|\n[^\S\n]*\n/g
/** A heading that a web page's text was glued to: "Two held in RigaThe court said". */
const SEAM =
  /(?=[A-Z])(?<=[a-z]{3})(?=(?:The|This|These|An?|In|On|At|It|He|She|They|When|While|After|But|For|Police)\s[“"]?[\p{L}\d])/gu
const SPACE = /\s/
const OPENING = /["“‘'«([{¿¡*_]/
/** The longest word that is looked at beside a stop; longer ones are no abbreviations. */
const REACH = 40

export function sentences(text: string, blocks: readonly Span[]): SentenceSpan[] {
  const out: SentenceSpan[] = []
  const shortened = shortenedNames(text)
  blocks.forEach((block, index) => {
    const part = text.slice(block.start, block.end)
    let from = 0
    const cut = (to: number): void => {
      let a = from
      let b = to
      while (a < b && SPACE.test(part[a]!)) a++
      while (b > a && SPACE.test(part[b - 1]!)) b--
      if (b > a) out.push({ ...span(block.start + a, block.start + b), block: index })
      from = to
    }
    const seams = Array.from(part.matchAll(SEAM), (found) => found.index)
    for (const found of part.matchAll(STOP)) {
      const end = found.index + found[0].length
      while (seams.length > 0 && seams[0]! < end) cut(seams.shift()!)
      if (found.index >= from && endsSentence(part, from, found.index, end, shortened)) cut(end)
    }
    for (const seam of seams) cut(seam)
    cut(part.length)
  })
  return out
}

/** "Igor S., who", "Igor S. promised": people whose surnames the document cuts to a letter, so that "paid Igor S." may end a
 *  sentence though a capital follows. */
const shortenedNames = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      text.matchAll(/(?<![\p{L}.])(\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?) (\p{Lu})\.(?=[,;)’']| \p{Ll}{2})/gu),
      ([, given, letter]) => `${given} ${letter}`,
    ),
  )

/** Whether the stop at `[stop, end)` ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, stop: number, end: number, shortened: ReadonlySet<string>): boolean {
  const mark = text[stop]!
  if (mark === '\n' || mark >= '。') return true
  if (end >= text.length) return true
  const before = wordBefore(text, from, stop)
  if (!SPACE.test(text[end]!)) return gluedSentence(text, before, stop, end)

  let next = end
  while (next < text.length && SPACE.test(text[next]!)) next++
  if (next >= text.length) return true
  const onNewLine = text.slice(end, next).includes('\n')
  let letter = next
  while (letter < text.length && letter < next + 4 && OPENING.test(text[letter]!)) letter++
  const first = text[letter] ?? ''
  // "NICOSIA, Jan. 5 — …", "Inc., a company": punctuation goes on with the sentence.
  if (/[—–,;:)\]%/&-]/.test(first) && !(onNewLine && first === '-')) return false
  const lowercase = first !== first.toUpperCase()
  const closed = end - stop > 1 && !/^[.!?…]+$/.test(text.slice(stop, end))
  // "Min Jae “C.S.” Yoon": initials in quotation marks are a nickname.
  if (closed && /["“‘'](?:\p{Lu}\.){1,3}["”’']$/u.test(text.slice(Math.max(from, stop - 8), end))) return false
  // "what does it mean? where did he go?" ends; "“Why?” he asked" and "Yahoo! said" go on.
  if (mark === '?' || mark === '!') return !lowercase || (!closed && /^[a-z]/.test(before))
  if (mark !== '.' || text.startsWith('..', stop)) return !lowercase

  const bare = before.toLowerCase()
  // "1. The defendant": a numeral that opens the sentence is its number, not the whole of it.
  if (/^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[)\]]?$/.test(text.slice(from, stop).trim()))
    return onNewLine && !/\d/.test(before)
  // "Executive Order (E.O.) 13581"
  if (closed && /\d/.test(first) && /^(?:\p{L}\.)+\p{L}$/u.test(before)) return false
  if (closed) return !lowercase
  if (lowercase) return /^[a-z]{4,}$/.test(before) && !isAbbreviation(bare)
  const digit = /\d/.test(first)
  const following = wordAfter(text, letter)
  const opens = OPENERS.has(following.toLowerCase()) || letter > next
  if (BEFORE_NAME.has(bare) && /^\p{Lu}|^vs?$/u.test(before)) return false
  if (BEFORE_NUMBER.has(bare) && digit) return false
  if (DATE.has(bare) && digit && /^[A-Z]/.test(before)) return false
  // "said J. Brandt", "Samuel L. “Sam” Ode", and "It was Plan B. The court …".
  if (/^\p{Lu}$/u.test(before))
    return (
      OPENERS.has(following.toLowerCase()) ||
      shortened.has(`${wordBefore(text, from, stop - before.length - 1)} ${before}`)
    )
  // "Harbor Holdings Inc. (NHH) was": a bracket without a sentence of its own goes on with the name before it.
  if (ENDING.has(bare) && !isPlainWord(before) && /^\([^().!?]{1,40}\)/.test(text.slice(next, next + 42))) return false
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,2}$/u.test(before) || (ENDING.has(bare) && !isPlainWord(before))) return opens
  if (DATE.has(bare) && /^[A-Z]/.test(before)) return opens
  return true
}

const isAbbreviation = (bare: string): boolean =>
  BEFORE_NAME.has(bare) || BEFORE_NUMBER.has(bare) || DATE.has(bare) || ENDING.has(bare)

/** "del", "ill", "la" and the like are abbreviations of states only with a capital. */
const isPlainWord = (word: string): boolean =>
  /^(?:ill|del|la|miss|wash|ore|md|mo|pa|va|ed|op|cal|ind|ark|min|max)$/.test(word)

/** "…in the region.The court", "in 2018.He", "near Riga.Killings of", "the war.US-backed": no space after the stop. Beside a name or
 *  a number ("Prof.Brandt", "Node.Js") what follows must be no abbreviation, and open a sentence or be long. */
function gluedSentence(text: string, before: string, stop: number, end: number): boolean {
  const after = text.slice(end, end + REACH)
  const word = wordAfter(text, end)
  if (/^(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{2,6}|\d{2,4})$/u.test(before) && /^\p{Lu}\p{Ll}*[\s,’']/u.test(after))
    return !isAbbreviation(before.toLowerCase()) && (word.length > 3 || OPENERS.has(word.toLowerCase()))
  if (!/^[a-z]{3,}$/.test(before)) return end - stop > 1 && /[”"]/.test(text[end - 1]!) && /\p{Lu}/u.test(text[end]!)
  return /^[“"‘]?\p{Lu}(?:\p{Ll}*[\s,’']|\p{Lu}?-\p{Ll})/u.test(after)
}

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop
  const least = Math.max(from, stop - REACH)
  while (start > least && /[\p{L}\p{M}\p{N}.’'&-]/u.test(text[start - 1]!)) start--
  const word = text.slice(start, stop)
  return word.slice(word.search(/[^.'’-]/) < 0 ? word.length : word.search(/[^.'’-]/))
}

function wordAfter(text: string, at: number): string {
  return /^[\p{L}\p{M}’']+/u.exec(text.slice(at, at + REACH))?.[0] ?? ''
}
