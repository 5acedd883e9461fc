// Interviews that print questions as paragraphs of their own and no labels: "How did it start?" and below it "I was contacted
// by a man called Anton". Whoever answers is the one person whom the introduction names; of two it would be a guess.
import type { Sentence } from '../analysis.ts'
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts'
import type { Turn } from './turns.ts'

const ENOUGH = 3
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}/gu
const QUESTION = /\?\s*$/
const QUOTED = /["“”„«»]/
const OWN = /\b(?:I|me|my|we|us|our)\b/

export function unlabelledTurns(text: string, sentences: readonly Sentence[]): readonly (Turn | undefined)[] {
  const last = new Map<number, Sentence>()
  for (const s of sentences) last.set(s.block, s)
  const textOf = (s: Sentence) => text.slice(s.start, s.end)
  const asks = new Set([...last].filter(([, s]) => QUESTION.test(textOf(s)) && !QUOTED.test(textOf(s))).map(([b]) => b))
  const first = sentences.find((s) => asks.has(s.block))
  if (asks.size < ENOUGH || !first) return []
  const answers = new Map<number, boolean>()
  for (const s of sentences)
    if (s.start > first.start && !asks.has(s.block))
      answers.set(s.block, (answers.get(s.block) ?? false) || OWN.test(textOf(s)))
  const own = [...answers.values()].filter(Boolean).length
  // An essay asks, too: in an interview most paragraphs behind a question are somebody's own, and questions come all through.
  if (own < ENOUGH || own * 2 < answers.size || asks.size * 3 < answers.size) return []
  const guest = named(text.slice(0, first.start))
  if (!guest) return []
  const ask: Turn = { start: first.start, end: first.end, label: 'Question', isGuest: false }
  return sentences.map((s) => (s.start < first.start ? undefined : asks.has(s.block) ? ask : guest))
}

/** The one person whom the introduction calls by given name and surname. */
function named(intro: string): Turn | undefined {
  const found = new Map<string, number>()
  for (const m of intro.matchAll(NAME))
    if (GIVEN_NAMES.has(m[0].split(' ')[0]?.toLowerCase() ?? '') && !found.has(m[0])) found.set(m[0], m.index)
  const [only] = found
  if (!only || found.size > 1) return undefined
  return { start: only[1], end: only[1] + only[0].length, label: only[0], isGuest: true }
}
