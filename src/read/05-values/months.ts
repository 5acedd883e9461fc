// Names of months and days of the week, and whether such a word means one here: "in March" and "May 21" do, "March on
// Washington", "May said" and "June Castle" do not.
import { type Atom, type Found, found } from './atoms.ts'
import { DOUBTFUL_MONTHS, DOUBTFUL_WEEKDAYS, MONTHS, NAME_MONTHS, WEEKDAYS } from './time-words.ts'

/** Words after which a month's name is a month, whatever else it may mean. */
const SURE: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'last',
  'this',
  'next',
  'early',
  'late',
  'mid',
  'during',
  'through',
  'throughout',
  'between',
  'from',
  'past',
  'previous',
  'coming',
])
/** Enough for April, June and August, which are also first names. */
const LIKELY: ReadonlySet<string> = new Set([...SURE, 'around', 'of', 'before', 'after', 'by', 'on', 'to', '-', '/'])
const JOINT = /^(-|to|and|until|till|through|\/)$/
const PART =
  /^(end|beginning|start|middle|month|week|weeks|half|days|rest|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

export function monthName(list: readonly Atom[], i: number): Found<number> | undefined {
  const word = list[i]
  if (!word) return undefined
  const month = MONTHS.get(word.lower)
  if (month === undefined) return undefined
  const dot = list[i + 1]?.lower === '.' && !list[i + 1]!.gap && list[i + 2] !== undefined
  const short = word.lower.length <= 4 && !/^(may|june|july)$/.test(word.lower)
  return found(month, dot && (short || list[i + 2]!.kind === 'digits') ? i + 2 : i + 1)
}

export function weekdayName(list: readonly Atom[], i: number): Found<number> | undefined {
  const word = list[i]
  if (!word) return undefined
  const weekday = WEEKDAYS.get(word.lower)
  if (weekday === undefined) return undefined
  const dotted = DOUBTFUL_WEEKDAYS.has(word.lower) && list[i + 1]?.lower === '.' && !list[i + 1]!.gap
  return found(weekday, dotted ? i + 2 : i + 1)
}

/** A day or a year stands beside it: "May 21", "2015 May"; only the verbs "may" and "march" still need a sign. */
export function isDatedMonth(list: readonly Atom[], i: number): boolean {
  const word = list[i]!
  if (word.capital || !/^(may|march)$/.test(word.lower)) return true
  const before = list[i - 1]
  return before === undefined || before.kind !== 'letters' || LIKELY.has(before.lower) || WEEKDAYS.has(before.lower)
}

/** A month's name that stands alone. */
export function isBareMonth(list: readonly Atom[], i: number): boolean {
  const word = list[i]!
  const [before, after] = [list[i - 1], list[i + 1]]
  if (before?.lower === '$') return false
  const opens = after !== undefined && JOINT.test(after.lower) && MONTHS.has(list[i + 2]?.lower ?? '')
  const closes =
    before !== undefined &&
    JOINT.test(before.lower) &&
    (MONTHS.has(list[i - 2]?.lower ?? '') || MONTHS.has(list[i - 3]?.lower ?? ''))
  const sure =
    opens ||
    closes ||
    (before !== undefined && (SURE.has(before.lower) || (before.lower === 'of' && PART.test(list[i - 2]?.lower ?? ''))))
  if (after?.lower === '-' && !after.gap && !opens) return false
  const verbLike = /^(may|march|jan|mar)$/.test(word.lower)
  if (DOUBTFUL_MONTHS.has(word.lower))
    return (
      (sure || (!verbLike && word.capital && before !== undefined && LIKELY.has(before.lower))) && after?.lower !== "'"
    )
  if (NAME_MONTHS.has(word.lower)) {
    const named = after?.capital === true && !WEEKDAYS.has(after.lower)
    return (
      sure || (before !== undefined && LIKELY.has(before.lower)) || (!named && !(before?.capital === true && i > 1))
    )
  }
  return true
}
