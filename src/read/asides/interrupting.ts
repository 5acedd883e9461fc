// A clause between two commas that keeps a subject from its verb: "Czech police, acting on a US warrant, arrested him",
// "The lawyer, whose brother works for the service, denied it", "Haddad, together with two others, set fire to it".

import { IRREGULAR_VERBS, VERBS } from '../03-syntax/verbs.ts'
import type { Token } from '../analysis.ts'
import { type Aside, text } from './aside.ts'

const LONGEST = 45
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|did|does|said|says)$/
const ADVERB = /^(?:also|later|then|now|still|already|reportedly|allegedly|never|only|\p{Ll}+ly)$/u
const RELATIVE = /^(?:who|whose|whom|which)$/i
const COMPANY = /^(?:together|along)$/i
const NEXT_TO_PARTICIPLE =
  /^(?:as|at|by|for|from|in|of|on|over|to|under|with|near|outside|into|last|this|early|earlier|later)$/i

/** The asides between a subject and its verb; `taken` are words that are set aside already. */
export function interrupting(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from + 1; i + 3 < tokens.length; i++) {
    if (text(tokens, i) !== ',' || taken.has(i)) continue
    const kind = opens(tokens, i + 1)
    if (!kind) continue
    const close = closing(tokens, i, taken)
    // "two Serbians, one of whom was arrested": whatever follows, up to the end.
    const end = close < 0 && isOneOfWhom(tokens, i + 1) ? ending(tokens, i) : close
    if (end < 0) continue
    found.push({ anchor: i - 1, first: i, last: end === close ? end + 1 : end, kind })
    i = end
  }
  return found
}

function opens(tokens: readonly Token[], at: number): Aside['kind'] | undefined {
  const word = text(tokens, at)
  if (RELATIVE.test(word) || isOneOfWhom(tokens, at)) return 'relative'
  // "three Chechens, one of them a boxer, are on trial"
  if (isOneOf(tokens, at) && /^(?:them|these|those)$/i.test(text(tokens, at + 2))) return 'piece'
  if (COMPANY.test(word) && text(tokens, at + 1) === 'with') return 'company'
  const verb = ADVERB.test(word) ? at + 1 : at
  const form = text(tokens, verb)
  if (/^\p{Ll}{2,}ing$/u.test(form) && form !== 'including' && form !== 'according') return 'participle'
  return isPast(form) && NEXT_TO_PARTICIPLE.test(text(tokens, verb + 1)) ? 'participle' : undefined
}

const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:one|two|three|four|some|most|many|several|both|all|none|each|neither)$/i.test(text(tokens, at)) &&
  /^of$/i.test(text(tokens, at + 1))

const isOneOfWhom = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens, at) && /^(?:whom|which)$/i.test(text(tokens, at + 2))

/** Where the sentence, or its part before a semicolon, ends. */
function ending(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex((t, k) => k > from && /^[;.!?]$/.test(t.text))
  return stop < 0 ? tokens.length : stop
}

/** The comma that ends what begins behind the comma at `from`: the verb of the sentence follows it. */
function closing(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number {
  const isBefore = clauseBefore(tokens, from).some((w) => isPast(w) || FINITE.test(w))
  let loose = -1
  for (let k = from + 2; k < Math.min(from + LONGEST, tokens.length - 1); k++) {
    const word = text(tokens, k)
    if (/^[;:!?]$/.test(word)) break
    if (word !== ',' || taken.has(k)) continue
    let next = k + 1
    while (ADVERB.test(text(tokens, next)) && next < k + 3) next++
    if (FINITE.test(text(tokens, next))) return isWhole(tokens, from + 1, k) ? k : -1
    // "who lived in Berlin, worked for X, was arrested": the surer verb is the sentence's.
    if (loose < 0 && !isBefore && isPast(text(tokens, next)) && !/^by$/i.test(text(tokens, next + 1))) loose = k
  }
  return loose
}

/** "who lives in Moscow and whose company | , Evraz, was sanctioned": each relative word has a verb of its own. */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((t) => t.text)
  const isVerb = (w: string) => FINITE.test(w) || isPast(w) || /^\p{Ll}{2,}s$/u.test(w)
  const verbs = words.filter((w, k) => isVerb(w) && !FINITE.test(words[k - 1] ?? ''))
  return words.filter((w) => RELATIVE.test(w)).length <= verbs.length
}

/** The words from where the clause begins to its first comma. */
function clauseBefore(tokens: readonly Token[], comma: number): readonly string[] {
  let from = comma
  while (from > 0 && !/^(?:[,;:.“”"]|that|and|but|while|when|after|because)$/i.test(text(tokens, from - 1))) from--
  return tokens.slice(from, comma).map((t) => t.text)
}

const isPast = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  (IRREGULAR_VERBS.has(word) || (/ed$/.test(word) && (word.length > 4 || VERBS.has(word.replace(/e?d$/, '')))))
