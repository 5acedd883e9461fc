// Several people and their ages in the same turn: "a boy of 16 and a youth of 18", "X and Y, aged 23 and 20".
import { headOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

/** Whether the age at `i` is that of `person` alone and not of whoever is named beside them. */
export function isAgeOfOne(r: Reading, t: Tree, i: number, person: number): boolean {
  const value = r.value(t.sentence.index, i)
  if (value?.type !== 'Age') return false
  const isNext = t.words[value.last]?.text === 'and' && /^[1-9]\d$/.test(t.words[value.last + 1]?.text ?? '')
  return isNext || (relOf(t, i) === 'nmod' && headOf(t, i) === person)
}
