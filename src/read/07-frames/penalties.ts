// The words of a penalty: which belong to it, and how a sentence shares several out among several people.
import { type Quote, quote, type Span, span } from '../../model/span.ts'
import { childrenOf, childrenWith, headOf, lemmaOf, prepositionOf, relOf, subtree, type Tree } from '../tree.ts'
import { phraseSpan } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "nine and four years respectively": the numbers, of which only the last has its years. */
export function respectiveTerms(t: Tree, years: number): readonly number[] {
  if (!t.lemmas.includes('respectively')) return []
  return childrenWith(t, years, 'nummod').flatMap((n) => [n, ...childrenWith(t, n, 'conj')])
}

const UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day'])
const KINDS: ReadonlySet<string> = new Set([
  ...UNITS,
  ...'fine deportation expulsion restitution probation term sentence imprisonment lash ban confiscation exile'.split(
    ' ',
  ),
])

/** "nine years in prison, a fine of 20,000 euros and expulsion", "five years followed by three of supervised release": each is a
 *  penalty of its own; "five years and three months" are one. */
export function penaltiesInRow(t: Tree, top: number): readonly number[] {
  const inside = childrenOf(t, top).filter((c) => WHERE.has(lemmaOf(t, c)))
  const more = [top, ...inside]
    .flatMap((at) => childrenWith(t, at, 'conj'))
    .flatMap((c) => [c, ...childrenWith(t, c, 'conj')])
    .filter((c) => c > top && KINDS.has(lemmaOf(t, c)) && !isOfOneTerm(t, top, c))
  const followed = t.words.findIndex(
    (w, k) => k > top && w.text === 'followed' && (headOf(t, k) === headOf(t, top) || headOf(t, k) === top),
  )
  const then =
    followed < 0 ? [] : childrenOf(t, followed).filter((c) => KINDS.has(lemmaOf(t, c)) && prepositionOf(t, c) === 'by')
  return [top, ...more, ...then]
}

/** "ten years and eight months" */
const isOfOneTerm = (t: Tree, top: number, c: number): boolean =>
  UNITS.has(lemmaOf(t, top)) && UNITS.has(lemmaOf(t, c)) && lemmaOf(t, c) !== lemmaOf(t, top)

/** "five years and three months in prison" is one penalty; for what and in which town are no part of it. */
export function wholePenalty(r: Reading, t: Tree, head: number, at: Span): Quote {
  const more = childrenOf(t, head).find((c) => relOf(t, c) === 'conj' && isOfOneTerm(t, head, c))
  const where = childrenOf(t, head).find((c) => more !== undefined && c > more && WHERE.has(lemmaOf(t, c)))
  const last = where ?? more
  const end = (last === undefined ? undefined : phraseSpan(t, last)?.end) ?? at.end
  // "three and a half years": the number is told by its value.
  const value = r.value(t.sentence.index, head)
  // "in prison" behind the term, wherever the parser hangs it
  const behind = /^ in (?:prison|jail|custody|detention|a penal colony)\b/.exec(
    r.analysis.text.slice(Math.max(end, at.end)),
  )
  // "a fine of Rs 2 lakh", "seven and a half"
  const sum = r.valuesIn(t.sentence.index).find((v) => v.start < end && v.end > end && v.start >= at.start)
  const half = /^ and a half\b/.exec(r.analysis.text.slice(end))
  const stop = Math.max(end + (half?.[0].length ?? 0), at.end, sum?.end ?? 0) + (behind?.[0].length ?? 0)
  const whole = quote(r.analysis.text, span(Math.min(at.start, value?.start ?? at.start), stop))
  const cut = whole.quote.search(/\s(?:for|over|after|following|on|at) |\sin (?=\p{Lu})/u)
  const alone = cut > 0 ? quote(r.analysis.text, span(whole.start, whole.start + cut)) : whole
  // "five years in prison and deportation": the second penalty is told apart.
  const next = penaltiesInRow(t, head).find((c) => c > head && startOf(t, c) < alone.end)
  if (next === undefined) return alone
  const stopped = alone.quote
    .slice(0, startOf(t, next) - alone.start)
    .replace(/(?:,|\s|\b(?:and|plus|an?|the)\b)+$/, '')
  return quote(r.analysis.text, span(alone.start, alone.start + stopped.length))
}

const startOf = (t: Tree, i: number): number =>
  t.words[subtree(t, i).find((k) => k > 0 && !/^(?:cc|punct)$/.test(relOf(t, k))) ?? i]?.start ?? 0

const WHERE: ReadonlySet<string> = new Set(['prison', 'jail', 'custody', 'detention'])
