// Percentages ("6.5 %"), counts of things ("250000 people") and measures ("20 kg"). The unit is the counted noun as
// printed, in lower case; a number without a noun is no quantity.
import { type Atom, type Found, found, phrase, skip } from './atoms.ts'
import { isCountNoun, MEASURES, PERSONS } from './count-nouns.ts'
import { amount, ordinal, plainNumber } from './numbers.ts'
import { bareYear } from './years.ts'

/** "6.5%", "6.5 percent", "5 to 10 per cent", "two percentage points" */
export function percentage(list: readonly Atom[], i: number): Found<string> | undefined {
  const first = amount(list, i)
  if (!first) return undefined
  const odds = oddsOf(list, i)
  if (odds) return odds
  const single = sign(list, first.next)
  const joint = list[single ?? first.next]?.lower
  const second = joint === 'to' || joint === '-' ? amount(list, (single ?? first.next) + 1) : undefined
  const end = second && sign(list, second.next)
  if (second && end !== undefined)
    return found(`${plainNumber(first.value.value)}-${plainNumber(second.value.value)} %`, end)
  return single === undefined ? undefined : found(`${plainNumber(first.value.value)} %`, single)
}

/** "one in ten", "three in five", "nine out of ten" are so many per cent; "two in 2019" and "five in six days" are not. */
function oddsOf(list: readonly Atom[], i: number): Found<string> | undefined {
  const some = amount(list, i)
  const at = some && (phrase(list, some.next, 'out of') ?? phrase(list, some.next, 'in'))
  const all = at === undefined ? undefined : amount(list, at)
  if (!some || !all || some.value.worded !== all.value.worded || some.value.value >= all.value.value) return undefined
  if (
    all.value.value > 100 ||
    all.value.value < 3 ||
    /^(?:second|minute|hour|day|night|week|month|year|time)s?$/.test(list[all.next]?.lower ?? '')
  )
    return undefined
  return found(`${plainNumber(Math.round((100 * some.value.value) / all.value.value))} %`, all.next)
}

function sign(list: readonly Atom[], i: number): number | undefined {
  const at = skip(list, i, '-')
  return list[at]?.lower === '%'
    ? at + 1
    : (phrase(list, at, 'percentage points') ??
        phrase(list, at, 'percentage point') ??
        phrase(list, at, 'percent') ??
        phrase(list, at, 'per cent') ??
        phrase(list, at, 'pct'))
}

/** Words that end a noun phrase: no counted noun comes after them. */
const STOP: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'or',
  'in',
  'on',
  'at',
  'to',
  'for',
  'from',
  'by',
  'with',
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'have',
  'who',
  'which',
  'that',
  'a',
  'an',
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'its',
  'as',
  'but',
  'when',
  'after',
  'before',
  'will',
  'would',
  'not',
  'into',
  'than',
  'per',
  'about',
  'under',
  'over',
  'against',
  'near',
  'times',
  'way',
  'dozen',
  'hundred',
  'thousand',
  'through',
  'until',
  'ago',
  'later',
  'earlier',
])

/** "250,000 people", "two men", "three other Georgian nationals", "12 kg", "one officer"; not "two of them" and not "one day". */
export function count(list: readonly Atom[], i: number): Found<string> | undefined {
  if (ordinal(list, i) || bareYear(list, i)) return undefined
  const number = amount(list, i)
  if (!number || list[i - 1]?.lower === '$') return undefined
  const { value } = number.value
  const glued = list[number.next]
  if (glued && !glued.gap && glued.kind === 'mark' && !/^[.,;:)\]”"’»]$/.test(glued.text) && glued.lower !== '-')
    return undefined
  const short = glued?.kind === 'letters' && MEASURES.has(glued.text) ? glued : undefined
  if (short) return found(`${plainNumber(value)} ${short.lower}`, number.next + 1)
  // The "11" of "9/11 attacks" and of "MH-17 victims" counts nothing.
  if (list[i]!.kind === 'digits' && list[i - 1] && !list[i]!.gap && !/^[(["“‘'«$-]$/.test(list[i - 1]!.text))
    return undefined
  if (list[i - 1]?.lower === '-' && !list[i]!.gap && list[i - 2]?.kind === 'letters') return undefined
  for (let at = number.next, turns = 0; turns < 4; at++, turns++) {
    const word = list[at]
    if (word?.kind !== 'letters') {
      if (word?.lower === '-' && !word.gap && turns > 0) continue
      return undefined
    }
    if (turns === 0 && !word.gap) return undefined
    // "eleven times", not "ten times as many"
    if (
      turns === 0 &&
      word.lower === 'times' &&
      value > 1 &&
      !/^(?:as|the|more|less|over|what|that|a|an)$/.test(list[at + 1]?.lower ?? '')
    )
      return found(`${plainNumber(value)} times`, at + 1)
    // "24 espionage and interference operations"
    const isBetween =
      word.lower === 'and' && turns > 0 && list[at + 1]?.kind === 'letters' && isCountNoun(list[at + 2]?.lower ?? '')
    if (isBetween && !isCountNoun(list[at - 1]?.lower ?? '')) continue
    if (STOP.has(word.lower)) return undefined
    const head = value === 1 ? PERSONS.has(word.lower) : isCountNoun(word.lower)
    // In "two officials cars" the last plural counts; in "two Georgian nationals arrested" the first is also the last.
    if (
      head &&
      !(
        list[at + 1]?.kind === 'letters' &&
        value !== 1 &&
        list[at + 1]!.gap &&
        isCountNoun(list[at + 1]!.lower) &&
        !word.lower.endsWith('men') &&
        word.lower !== 'people'
      )
    )
      return found(`${plainNumber(value)} ${word.lower}`, at + 1)
  }
  return undefined
}
