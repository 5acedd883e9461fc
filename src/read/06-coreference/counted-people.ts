// People who are mentioned by nothing but their number: "the three", "both", "one of them", "two of the men".
import { span } from '../../model/span.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { childWith, lemmaOf, relOf, type Tree } from '../tree.ts'
import { COUNTED_PEOPLE, numberOf } from './counts.ts'
import type { Found } from './find-mentions.ts'
import { place } from './roles.ts'

/** "The three were charged", "all three", "both": people by nothing but their number. */
export function counted(t: Tree, i: number): Found | undefined {
  const w = t.words[i]
  const count = w && numberOf(w.text.toLowerCase())
  if (!w || count === undefined || count < 2 || count > 12 || /^\d/.test(w.text)) return undefined
  if (!/^(?:nsubj|nsubj:pass|obj|obl|obl:agent|nmod)$/.test(relOf(t, i))) return undefined
  const isBoth = w.text.toLowerCase() === 'both'
  const before = t.words[i - 1]?.text ?? ''
  if (!isBoth && !/^(?:the|all|these|those)$/i.test(before)) return undefined
  // "the three of them", "both of Leeds" and "the two cities" say of what they are.
  if (/^of$/i.test(t.words[i + 1]?.text ?? '') || /^(?:NOUN|PROPN|ADJ)$/.test(t.words[i + 1]?.upos ?? ''))
    return undefined
  const first = isBoth ? i : i - 1
  const start = t.words[first]?.start ?? w.start
  return {
    tree: t,
    sentence: t.sentence.index,
    head: i,
    first,
    last: i + 1,
    at: span(start, w.end),
    text: isBoth ? w.text : `${before} ${w.text}`,
    sort: 'description',
    type: 'Group',
    plural: true,
    lemma: COUNTED_PEOPLE,
    determiner: 'definite',
    modifiers: [],
    peoples: [],
    count,
    ...place(t, i),
  }
}

/** "One of them told police he had been paid", "Two of the men, X and Y, were jailed": a person, or people, of their own. */
export function someOfThem(text: string, t: Tree, i: number): Found | undefined {
  const w = t.words[i]
  const lower = w?.text.toLowerCase() ?? ''
  const count = lower === 'one' ? 1 : numberOf(lower)
  if (
    !w ||
    count === undefined ||
    /^(?:both|\d.*)$/.test(lower) ||
    !/^(?:nsubj|nsubj:pass|obj|obl:agent)$/.test(relOf(t, i))
  )
    return undefined
  const whole = /^of$/i.test(t.words[i + 1]?.text ?? '') ? childWith(t, i, 'nmod') : undefined
  const of = whole === undefined ? undefined : t.words[whole]
  const isPeople =
    whole !== undefined &&
    (/^them$/i.test(of?.text ?? '') || (of?.xpos === 'NNS' && nounClass(lemmaOf(t, whole), true)?.type === 'Group'))
  if (!of || !isPeople || whole > i + 5) return undefined
  return {
    tree: t,
    sentence: t.sentence.index,
    head: i,
    first: i,
    last: whole + 1,
    at: span(w.start, of.end),
    text: text.slice(w.start, of.end),
    sort: 'description',
    type: count === 1 ? 'Person' : 'Group',
    plural: count > 1,
    lemma: COUNTED_PEOPLE,
    determiner: 'fresh',
    modifiers: [],
    peoples: [],
    ...(count === 1 ? {} : { count }),
    ...place(t, i),
  }
}
