// "arrested three men before they could kill him": whoever was caught was to do it, and not whoever caught them.
import { childWith, headOf, isPassive, lemmaOf, markerOf, relOf, type Tree } from '../tree.ts'

const CATCHES =
  /^(?:arrest|detain|seize|stop|intercept|catch|apprehend|capture|shoot|kill|hold|nab|expel|deport|surprise)$/

/** The word for those who were caught; undefined where the clause is of another kind. */
export function caughtBefore(t: Tree, i: number): number | undefined {
  const verb = headOf(t, i)
  if (relOf(t, i) !== 'advcl' || markerOf(t, i) !== 'before' || !CATCHES.test(lemmaOf(t, verb))) return undefined
  const could = childWith(t, i, 'aux')
  const who = childWith(t, i, 'nsubj')
  if (could === undefined || !/^(?:could|can)$/i.test(t.words[could]?.text ?? '') || isPassive(t, verb))
    return undefined
  return who !== undefined && /^(?:they|he|she)$/i.test(t.words[who]?.text ?? '')
    ? childWith(t, verb, 'obj')
    : undefined
}
