// The words of a sentence as they stand, for speech that the tree has lost: what delimits it, which clause it lies in, and
// the first word before or behind that may speak.
import type { Certainty } from '../../../model/ontology.ts'
import type { Reading } from '../../07-frames/reading.ts'
import { childrenOf, relOf, type Tree } from '../../tree.ts'
import { speaks, type Voice, voiceAt } from '../voices.ts'

export interface Saying {
  readonly voices: readonly Voice[]
  /** Lemma of the verb; "according" for a source. */
  readonly verb: string
  readonly base: Certainty
  /** First and last word of what is said, and of what goes on after "…, they said, …". */
  readonly ranges: readonly (readonly [first: number, last: number])[]
  /** Where the words of saying stand. */
  readonly at: number
  /** The words of saying themselves, the speaker among them. */
  readonly phrase: readonly [first: number, last: number]
}

/** Who spoke before: "According to him" and "they allege" take them up. */
export interface Last {
  readonly accuser: Voice | undefined
  /** The one who spoke last in the same paragraph. */
  readonly speaker: Voice | undefined
}

const DELIMITER = /^(?:[,;:()—–]|--|-|["“”„«»]|''|``)$/
export const QUOTE = /^(?:["“”„«»]|''|``)$/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
export const text = (t: Tree, i: number): string => t.words[i]?.text ?? ''
export const isDelimiter = (t: Tree, i: number): boolean => DELIMITER.test(text(t, i))

export function previousDelimiter(t: Tree, i: number): number {
  let p = i - 1
  while (p >= 0 && !isDelimiter(t, p)) p--
  // "the National Prosecutor's Office (NPO) said": the bracket belongs to the speaker.
  const open = text(t, p) === ')' ? t.words.findLastIndex((w, k) => k < p && w.text === '(') : -1
  return open > 0 ? previousDelimiter(t, open) : p
}
export function nextDelimiter(t: Tree, i: number): number {
  let n = i + 1
  while (n < t.words.length && !isDelimiter(t, n) && !/^[.!?]$/.test(text(t, n))) n++
  return n
}
export const upToDelimiter = (t: Tree, i: number): string =>
  t.words
    .slice(i, nextDelimiter(t, i))
    .map((w) => w.text)
    .join(' ')
/** From after the last semicolon or colon to the next semicolon. */
export function stretch(t: Tree, i: number): readonly [number, number] {
  let first = i
  while (first > 0 && !/^[;:]$/.test(text(t, first - 1))) first--
  let last = i
  while (last + 1 < t.words.length && text(t, last + 1) !== ';') last++
  return [first, last]
}
export const any = (first: number, last: number, holds: (i: number) => boolean): boolean => {
  for (let i = first; i <= last; i++) if (holds(i)) return true
  return false
}
export const isVerbal = (t: Tree, i: number): boolean => /^(?:VB[DPZN]?|MD)$/.test(t.words[i]?.xpos ?? '')
export const isPredicate = (t: Tree, i: number): boolean =>
  FINITE.test(t.words[i]?.xpos ?? '') || QUOTE.test(text(t, i))

export const isNegated = (t: Tree, v: number): boolean =>
  childrenOf(t, v).some((c) => /^(?:not|n['’]t|never|nobody|none|neither)$/i.test(text(t, c)))

export function clauseEnd(t: Tree, i: number): number {
  let last = i
  while (last + 1 < t.words.length && !/^(?:[;:]|but|although|though|whereas)$/i.test(text(t, last + 1))) last++
  return last
}

/** Where a report in the past ends: "said that A; her brother was held, and she had been told B" goes on behind the
 *  semicolon as long as it looks back from the report or speaks of its people by pronouns. */
export function reportEnd(t: Tree, i: number): number {
  let last = clauseEnd(t, i)
  while (text(t, last + 1) === ';') {
    const next = clauseEnd(t, last + 2)
    if (!looksBack(t, last + 2, next)) break
    last = next
  }
  return last
}

function looksBack(t: Tree, first: number, last: number): boolean {
  const opens = t.words[first]?.xpos ?? ''
  const isPresent = any(first, last, (i) => /^VB[ZP]$/.test(t.words[i]?.xpos ?? ''))
  const isPerfect = any(first, last, (i) => /^had$/i.test(text(t, i)) && relOf(t, i) === 'aux')
  return !isPresent && (isPerfect || /^PRP/.test(opens))
}

/** What an aside inside a relative clause reports, where that clause has yet to come to its verb: "a firm whose client,
 *  according to its papers, is a bank". */
export function withinRelative(
  t: Tree,
  i: number,
  [first, last]: readonly [number, number],
): readonly [number, number] {
  for (let k = previousDelimiter(t, i) - 1; k >= first; k--) {
    if (FINITE.test(t.words[k]?.xpos ?? '')) break
    if (/^W/.test(t.words[k]?.xpos ?? '') && k > first) return [k, last]
  }
  return [first, last]
}

export function firstVoice(r: Reading, t: Tree, first: number, last: number, verb: string): Voice | undefined {
  for (let i = first; i <= last; i++) {
    const w = t.words[i]
    if (!w || /^(?:VB[DPZ]|MD|WP|WDT)$/.test(w.xpos)) return undefined
    if (!['NOUN', 'PROPN', 'PRON'].includes(w.upos) || /^PRP\$$/.test(w.xpos)) continue
    // "Dravania’s embassy": the owner is passed over for what it owns.
    if (t.words[i + 1]?.xpos === 'POS') continue
    const mention = r.mention(t.sentence.index, i)
    // "U.S. Attorney Helen Brandt", "SBU deputy chief Pavel Sikora": a body or a state before a title.
    const isBefore = mention !== undefined && r.thingOf(mention).type !== 'Person' && mention.last === i + 1
    if (isBefore && i < last && /^NNP?S?$/.test(t.words[i + 1]?.xpos ?? '')) continue
    const isHead = mention
      ? mention.headWord === i || r.name(t.sentence.index, i) !== undefined
      : !/^NNP?S?$/.test(t.words[i + 1]?.xpos ?? '')
    if (!isHead || !speaks(r, t, i, verb)) continue
    const voice = voiceAt(r, t, mention?.headWord ?? i)
    if (voice) return voice
  }
  return undefined
}
