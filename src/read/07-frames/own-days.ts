// Days that belong to one part of a sentence alone: what was done before the rest of it, and the years of a life or a term.
import type { ValueMention } from '../analysis.ts'
import { headOf, isVerb, lemmaOf, markerOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { headOfSpan } from './reading.ts'

/** "Born in Riga, she came to Germany in 1991", "sat from 2007 until his death": what was done or happened before or after the
 *  rest has a day of its own. */
export const isBefore = (t: Tree, at: number, above: number): boolean =>
  isVerb(t, at)
    ? relOf(t, at) === 'advcl' &&
      at < above &&
      t.words[at]?.xpos === 'VBN' &&
      markerOf(t, at) === undefined &&
      EARLIER.has(lemmaOf(t, at))
    : /^(?:until|till|since|before)$/.test(prepositionOf(t, at) ?? '')

export const isUntil = (t: Tree, noun: number): boolean => /^(?:until|till|since)$/.test(prepositionOf(t, noun) ?? '')

const EARLIER: ReadonlySet<string> = new Set(
  'bear educate raise train recruit school ordain arrest capture detain hire bring expel exile'.split(' '),
)

/** "His brother Mostafa (1941–1998) commanded the gendarmerie", "the death of Munro, tutor from 1961 to 1994": years that
 *  are somebody's, and not the deed's. */
export function isLifetime(t: Tree, { first, last, value, time }: ValueMention): boolean {
  if (!(time ?? value ?? '').includes('/')) return false
  const isBracketed = t.words[first - 1]?.text === '(' && t.words[last]?.text === ')'
  if (isBracketed) return t.words[first - 2]?.upos === 'PROPN'
  const noun = headOf(t, headOfSpan(t, first, last))
  return noun >= 0 && relOf(t, noun) === 'appos' && noun < first && t.words[headOf(t, noun)]?.upos === 'PROPN'
}
