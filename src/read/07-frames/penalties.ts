// The words of a penalty: which belong to it, and how a sentence shares several out among several people.
import { type Quote, quote, type Span, span } from '../../model/span.ts'
import { childrenOf, childrenWith, lemmaOf, relOf, type Tree } from '../tree.ts'
import { phraseSpan } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "nine and four years respectively": the numbers, of which only the last has its years. */
export function respectiveTerms(t: Tree, years: number): readonly number[] {
  if (!t.lemmas.includes('respectively')) return []
  return childrenWith(t, years, 'nummod').flatMap((n) => [n, ...childrenWith(t, n, 'conj')])
}

/** "five years and three months in prison" is one penalty; for what and in which town are no part of it. */
export function wholePenalty(r: Reading, t: Tree, head: number, at: Span): Quote {
  const more = childrenOf(t, head).find((c) => relOf(t, c) === 'conj' && TERMS.has(lemmaOf(t, c)))
  const where = childrenOf(t, head).find((c) => more !== undefined && c > more && WHERE.has(lemmaOf(t, c)))
  const last = where ?? more
  const end = (last === undefined ? undefined : phraseSpan(t, last)?.end) ?? at.end
  // "three and a half years": the number is told by its value.
  const value = r.value(t.sentence.index, head)
  // "in prison" behind the term, wherever the parser hangs it
  const behind = /^ in (?:prison|jail|custody|detention|a penal colony)\b/.exec(
    r.analysis.text.slice(Math.max(end, at.end)),
  )
  const stop = Math.max(end, at.end) + (behind?.[0].length ?? 0)
  const whole = quote(r.analysis.text, span(Math.min(at.start, value?.start ?? at.start), stop))
  const cut = whole.quote.search(/\s(?:for|over|after|following|on|at) |\sin (?=\p{Lu})/u)
  return cut > 0 ? quote(r.analysis.text, span(whole.start, whole.start + cut)) : whole
}

const WHERE: ReadonlySet<string> = new Set(['prison', 'jail', 'custody', 'detention'])
const TERMS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'fine', 'lash'])
