// Lengths of time and penalties: "for eight months" → P8M, "a 25-year sentence" → P25Y, "life in prison" → life.
import { type Atom, type Found, found, oneOf, phrase, phrases } from './atoms.ts'
import { amount } from './numbers.ts'
import { isoDuration, steps } from './steps.ts'

const LIFE = phrases<string>([
  ['life imprisonment', 'life'],
  ['life in prison', 'life'],
  ['life in jail', 'life'],
  ['life behind bars', 'life'],
  ['life sentence', 'life'],
  ['life sentences', 'life'],
  ['life without parole', 'life'],
  ['life term', 'life'],
  ['life terms', 'life'],
  ['imprisonment for life', 'life'],
  ['death penalty', 'death'],
  ['death sentence', 'death'],
  ['death sentences', 'death'],
])

/** "life imprisonment", "sentenced to life", "jailed for life", "the death penalty", "sentenced to death" */
export function penalty(list: readonly Atom[], i: number): Found<string> | undefined {
  const fixed = oneOf(list, i, LIFE)
  if (fixed) return fixed
  const word = list[i]?.lower
  if (word !== 'life' && word !== 'death') return undefined
  const led = [list[i - 2]?.lower, list[i - 1]?.lower].join(' ')
  return /^(sentenced|condemned) to$/.test(led) || (word === 'life' && /^(jailed|imprisoned) for$/.test(led))
    ? found(word, i + 1)
    : undefined
}

const LED =
  /^(for|over|during|about|nearly|almost|after|within|lasted|lasting|than|spent|least|in|another|only|around|approximately|up|just|under|to|serve|serving|served)$/

/** "eight months", "two and a half years", "an eight-month stay", "for a year"; "a year" alone ("$5,000 a year") is no length. */
export function duration(list: readonly Atom[], i: number): Found<string> | undefined {
  const count = steps(list, i)
  if (!count?.value.steps.every(({ n }) => n > 0)) return undefined
  const before = list[i - 1]?.lower ?? ''
  if (
    count.value.article &&
    !(LED.test(before) || list[count.next]?.lower === 'of' || list[count.next]?.lower === 'in')
  )
    return undefined
  if (/^(every|each)$/.test(before) || /^(old|of age)$/.test(list[count.next]?.lower ?? '')) return undefined
  return found(isoDuration(count.value.steps), count.next)
}

/** "five to ten years", "three or four months", "10-15 years" */
export function durationRange(list: readonly Atom[], i: number): Found<string> | undefined {
  const first = amount(list, i)
  const joint =
    first &&
    (list[first.next]?.lower === '-'
      ? first.next + 1
      : (phrase(list, first.next, 'to') ?? phrase(list, first.next, 'or')))
  const second = joint === undefined ? undefined : steps(list, joint)
  if (!first || !second || second.value.article || second.value.steps.length !== 1) return undefined
  const { n, unit } = second.value.steps[0]!
  return first.value.value < n
    ? found(`${isoDuration([{ n: first.value.value, unit }])}/${isoDuration([{ n, unit }])}`, second.next)
    : undefined
}
