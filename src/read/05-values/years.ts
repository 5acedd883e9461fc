// Tells a year from a figure that looks like one: "in 2015" and "a 2022 raid" are years; "2000 people", "room 2012",
// "Resolution 2231", "$2020" and "Boeing 2000" are not.
import { type Atom, type Found, found, oneOf, phrases, skip } from './atoms.ts'
import { isCountNoun } from './count-nouns.ts'
import type { DateExpression, Year } from './expression.ts'
import { gluedNumber, words } from './numbers.ts'

export const isYear = (n: number): boolean => n >= 1000 && n <= 2199

/** Words that leave no doubt, whatever follows. */
const LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'from',
  'between',
  'before',
  'after',
  'by',
  'early',
  'late',
  'mid',
  'around',
  'circa',
  'year',
  'throughout',
  'through',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
])
/** Nouns that number things. */
const NUMBERED: ReadonlySet<string> = new Set([
  'room',
  'flight',
  'no',
  'nr',
  'number',
  'section',
  'article',
  'resolution',
  'route',
  'highway',
  'page',
  'unit',
  'paragraph',
  'chapter',
  'order',
  'case',
  'docket',
  'line',
  'channel',
  'version',
  'model',
  'item',
  'law',
  'act',
  'directive',
  'regulation',
  'block',
  'box',
  'apartment',
  'suite',
  'gate',
  'hut',
  'level',
  'mile',
  'exit',
  'bus',
  'train',
  'tel',
  'phone',
  'ext',
  'id',
  'code',
  'vision',
  'agenda',
  'expo',
  'file',
  'serial',
])

export function bareYear(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const head = list[i]
  if (head?.kind === 'letters') return LEADS.has(list[i - 1]?.lower ?? '') ? wordedYear(list, i) : undefined
  if (head?.kind !== 'digits' || head.text.length !== 4) return undefined
  const n = Number(head.text)
  const before = list[i - 1]
  const after = list[i + 1]
  if (n < 1000 || n > 2199 || gluedBefore(list, i) || gluedAfter(list, i)) return undefined
  const led = before !== undefined && LEADS.has(before.lower)
  const usual = n >= 1900 && n <= 2050
  const year = found({ kind: 'date' as const, year: { n } }, i + 1)
  if (after && isHardUnit(after.lower)) return undefined
  if (led) return usual || !countsNext(list, i + 1) ? year : undefined
  if (before && NUMBERED.has(before.lower)) return undefined
  if (!usual)
    return before?.lower === '(' ||
      (before?.lower === 'to' && list[i - 2]?.lower === 'back') ||
      (before?.lower === 'of' && !countsNext(list, i + 1))
      ? year
      : undefined
  if (before?.lower === '.' && NUMBERED.has(list[i - 2]?.lower ?? '')) return undefined
  if (before?.kind === 'mark' && /^[$€£¥#§%]$/.test(before.lower)) return undefined
  const determined = before !== undefined && /^(the|his|her|their|its|a|an|this|that|s|our)$/.test(before.lower)
  if (before?.capital && i > 1 && before.gap && !determined && before.lower.length > 2) return undefined
  if (!determined && countsNext(list, i + 1)) return undefined
  return year
}

/** "in nineteen seventy-eight", "in two thousand and fifteen", but not "in two thousand cases" */
function wordedYear(list: readonly Atom[], i: number): Found<DateExpression> | undefined {
  const worded = yearWords(list, i)
  if (!worded || countsNext(list, worded.next)) return undefined
  return found({ kind: 'date', year: { n: worded.value } }, worded.next)
}

const gluedBefore = (list: readonly Atom[], i: number): boolean => {
  const before = list[i - 1]
  if (list[i]!.gap || !before) return false
  if (before.kind === 'letters') return true
  if (before.lower === '-' || before.lower === '/')
    return (
      !/^(mid|early|late|pre|post)$/.test(list[i - 2]?.lower ?? '') &&
      !(list[i - 2]?.kind === 'digits' && list[i - 2]!.text.length === 4)
    )
  return (
    before.lower === '.' ||
    (before.lower === ',' && list[i - 2]?.kind === 'digits') ||
    /^[$€£¥#§@_&=]$/.test(before.lower)
  )
}

const gluedAfter = (list: readonly Atom[], i: number): boolean => {
  const after = list[i + 1]
  if (!after || after.gap) return false
  if (after.kind === 'letters') return true
  if (/^[%@_&=]$/.test(after.lower)) return true
  // "2021: Two men" labels an entry, "2021:45" does not.
  if (after.lower === ':') return list[i + 2] !== undefined && !list[i + 2]!.gap
  // The "2015" of "2010-2015-86".
  if (after.lower === '-' && !list[i]!.gap && list[i - 1]?.lower === '-') return true
  return (after.lower === '.' || after.lower === ',') && list[i + 2]?.kind === 'digits' && !list[i + 2]!.gap
}

const isHardUnit = (word: string): boolean =>
  /^(dollars?|euros?|pounds?|metres?|meters?|kilomet(re|er)s?|km|kg|miles?|tonnes?|tons?|hours?|usd|eur|gbp|feet|mph|mw|hp|am|pm|gmt)$/.test(
    word,
  )

/** A plural noun that can be counted stands here: "2000 troops", "2000 Syrian troops". */
const countsNext = (list: readonly Atom[], i: number): boolean => {
  const word = list[i]
  if (word?.kind !== 'letters') return false
  return isCountNoun(word.lower) || (word.capital && isCountNoun(list[i + 1]?.lower ?? ''))
}

const RELATIVE_YEARS = phrases<Year>([
  ['this year', { shift: 0, from: 'now' }],
  ['of this year', { shift: 0, from: 'now' }],
  ['last year', { shift: -1, from: 'now' }],
  ['of last year', { shift: -1, from: 'now' }],
  ['next year', { shift: 1, from: 'now' }],
  ['of next year', { shift: 1, from: 'now' }],
  ['the previous year', { shift: -1, from: 'last' }],
  ['of the previous year', { shift: -1, from: 'last' }],
  ['that year', { shift: 0, from: 'last' }],
  ['of that year', { shift: 0, from: 'last' }],
  ['the same year', { shift: 0, from: 'last' }],
  ['of the same year', { shift: 0, from: 'last' }],
  ['the following year', { shift: 1, from: 'last' }],
  ['of the following year', { shift: 1, from: 'last' }],
  ['the next year', { shift: 1, from: 'last' }],
  ['a year later', { shift: 1, from: 'last' }],
  ['of the current year', { shift: 0, from: 'now' }],
  ['the current year', { shift: 0, from: 'now' }],
  ['a year earlier', { shift: -1, from: 'last' }],
  ['of the year before', { shift: -1, from: 'last' }],
  ['the year before', { shift: -1, from: 'last' }],
])

/** "2024", "'24", "nineteen seventy-eight", "this year", "of the same year", after a month or a day. */
export function yearAfter(list: readonly Atom[], i: number, twoDigits = false): Found<Year> | undefined {
  const comma = list[i]?.lower === ',' ? i + 1 : i
  const relative = oneOf(list, comma, RELATIVE_YEARS)
  if (relative) return relative
  const at = skip(list, comma, 'of', 'in')
  const head = list[at]
  if (head?.kind === 'digits' && head.text.length === 4 && isFullYear(list, at))
    return found({ n: Number(head.text) }, at + 1)
  if (head?.lower === "'" && list[at + 1]?.kind === 'digits' && list[at + 1]!.text.length === 2)
    return found({ n: century(Number(list[at + 1]!.text)) }, at + 2)
  if (
    twoDigits &&
    head?.kind === 'digits' &&
    head.text.length === 2 &&
    Number(head.text) > 31 &&
    !gluedNumber(list, at)
  )
    return found({ n: century(Number(head.text)) }, at + 1)
  const worded = yearWords(list, at)
  return worded && found({ n: worded.value }, worded.next)
}

const isFullYear = (list: readonly Atom[], i: number): boolean => {
  const n = Number(list[i]!.text)
  const after = list[i + 1]
  const glued =
    after !== undefined &&
    !after.gap &&
    (after.kind === 'letters' ||
      after.lower === '%' ||
      (after.lower === ',' && list[i + 2]?.kind === 'digits' && !list[i + 2]!.gap))
  return n >= 1000 && n <= 2199 && !glued
}

/** Two digits: up to 30 this century, then the last one. */
export const century = (n: number): number => (n <= 30 ? 2000 + n : 1900 + n)

/** "nineteen seventy eight", "nineteen zero one", "twenty twenty-one", "two thousand and eighteen", "nineteen hundred ninety three". */
function yearWords(list: readonly Atom[], i: number): Found<number> | undefined {
  const whole = words(list, i)
  if (whole && whole.value >= 1000 && whole.value < 2200 && list[i + 1]?.lower !== 'hundred') return whole
  const head = list[i]?.kind === 'letters' ? words(list.slice(i, i + 1), 0) : undefined
  if (!head || head.value < 10 || head.value > 21) return undefined
  let at = i + 1
  if (list[at]?.lower === 'hundred') at = skip(list, at + 1, 'and')
  const zero = list[at]?.lower === 'zero' || list[at]?.lower === 'oh' ? 1 : 0
  const tail = words(list, at + zero)
  if (!tail || (zero ? tail.value > 9 : tail.value < 10) || tail.value > 99) return undefined
  return found(head.value * 100 + tail.value, tail.next)
}
