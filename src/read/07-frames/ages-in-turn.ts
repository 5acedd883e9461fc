// Several people and their ages in the same turn: "a boy of 16 and a youth of 18", "X and Y, aged 23 and 20".
import { headOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

/** "Ivan Petrov, aged 22, and two women": an age behind a name says nothing of whoever comes after it. */
export const isAgeOfThoseBefore = (r: Reading, t: Tree, i: number, person: number): boolean =>
  person < i && r.value(t.sentence.index, i)?.type === 'Age'

/** Whether the age at `i` is that of `person` alone and not of whoever is named beside them. */
export function isAgeOfOne(r: Reading, t: Tree, i: number, person: number): boolean {
  const value = r.value(t.sentence.index, i)
  if (value?.type !== 'Age') return false
  const isNext = isFirstOfAges(r, t, i)
  // "a 41-year-old man and a boy"
  const isSingular =
    /year-old$/.test(
      t.words
        .slice(value.first, value.last)
        .map((w) => w.text)
        .join(''),
    ) && i < person
  return isNext || isSingular || (relOf(t, i) === 'nmod' && headOf(t, i) === person)
}

/** "aged 20 and 31": the first of two, which is no age of "two men". */
export function isFirstOfAges(r: Reading, t: Tree, i: number): boolean {
  const value = r.value(t.sentence.index, i)
  if (value?.type !== 'Age') return false
  return t.words[value.last]?.text === 'and' && /^[1-9]\d$/.test(t.words[value.last + 1]?.text ?? '')
}
