// Ages: "aged 27", "27-year-old", "27 years old", ", 27," after a name, "in his 30s".
import { namesPerson } from '../lexicon/people/nouns.ts'
import { type Atom, type Found, found, phrase, skip } from './atoms.ts'
import { amount, beginsNumber } from './numbers.ts'
import { MONTHS, WEEKDAYS } from './time-words.ts'

const TENS = new Map([
  ['teens', '10s'],
  ['twenties', '20s'],
  ['thirties', '30s'],
  ['forties', '40s'],
  ['fifties', '50s'],
  ['sixties', '60s'],
  ['seventies', '70s'],
  ['eighties', '80s'],
  ['nineties', '90s'],
])
/** Capitalised words that number something: "Chapter 5, 27". */
const NUMBERED =
  /^(chapter|section|article|no|route|highway|page|room|channel|flight|figure|table|psalm|level|part|unit|block|area|camp|line|rule|title|count|exhibit|group|phase|january|march|act|apt|box|district|precinct|line|gate)$/

export function age(list: readonly Atom[], i: number): Found<string> | undefined {
  return (
    stated(list, i) ??
    old(list, i) ??
    decade(list, i) ??
    ofYears(list, i) ??
    apposed(list, i) ??
    inWords(list, i) ??
    predicated(list, i)
  )
}

const plausible = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 120

/** "aged 27", "age 27", "at the age of 27", "aged between 20 and 30" */
function stated(list: readonly Atom[], i: number): Found<string> | undefined {
  const after =
    phrase(list, i, 'at the age of') ??
    phrase(list, i, 'the age of') ??
    phrase(list, i, 'at age') ??
    phrase(list, i, 'aged') ??
    phrase(list, i, 'age') ??
    phrase(list, i, 'ages')
  if (after === undefined) return undefined
  const start = skip(list, skip(list, after, ':'), 'about', 'around', 'between')
  const first = amount(list, start)
  if (!first || !plausible(first.value.value)) return undefined
  const joint = list[first.next]?.lower
  const second =
    joint === '-' || joint === 'to' || (list[start - 1]?.lower === 'between' && joint === 'and')
      ? amount(list, first.next + 1)
      : undefined
  return second && plausible(second.value.value)
    ? found(`${first.value.value}-${second.value.value}`, second.next)
    : found(String(first.value.value), first.next)
}

/** "27 years old", "27-year-old", "27 years of age", "a three-month-old" has no age in years and is left out. */
function old(list: readonly Atom[], i: number): Found<string> | undefined {
  const number = amount(list, i)
  if (!number || !plausible(number.value.value)) return undefined
  const at = skip(list, number.next, '-')
  const unit = list[at]?.lower
  if (unit !== 'year' && unit !== 'years' && unit !== 'yr' && unit !== 'yrs') return undefined
  const end = skip(list, at + 1, '-', '.')
  const next = /^olds?$/.test(list[skip(list, end, '-')]?.lower ?? '')
    ? skip(list, end, '-') + 1
    : phrase(list, at + 1, 'of age')
  return next === undefined ? undefined : found(String(number.value.value), next)
}

/** "in his 30s", "in her early twenties" */
function decade(list: readonly Atom[], i: number): Found<string> | undefined {
  if (!/^(his|her|their)$/.test(list[i]?.lower ?? '') || list[i - 1]?.lower !== 'in') return undefined
  const at = skip(list, skip(list, i + 1, 'early', 'mid', 'late'), '-')
  const tens = TENS.get(list[at]?.lower ?? '')
  if (tens) return found(tens, at + 1)
  const figures = list[at]
  if (figures?.kind !== 'digits' || !/^[1-9]0$/.test(figures.text)) return undefined
  const s = skip(list, at + 1, "'")
  return list[s]?.lower === 's' ? found(`${figures.text}s`, s + 1) : undefined
}

/** "Ali Rezai, of 49 years,", "a girl of nineteen"; a father of four has children. */
function ofYears(list: readonly Atom[], i: number): Found<string> | undefined {
  if (list[i - 1]?.lower !== 'of') return undefined
  const whose = list[i - 2]
  const isNamed = whose?.lower === ',' && list[i - 3]?.capital === true
  if (!whose || !(isNamed || namesPerson(whose.lower))) return undefined
  const number = amount(list, i)
  if (!number || !plausible(number.value.value)) return undefined
  const isYears = list[number.next]?.lower === 'years'
  const next = isYears ? number.next + 1 : number.next
  if (!isYears && (isNamed || number.value.value < 10 || KIN.test(whose.lower))) return undefined
  return ENDS.test(list[next]?.lower ?? '.') ? found(String(number.value.value), next) : undefined
}

const ENDS = /^(?:[,;.)]|and|who|is|are|was|were|has|have|had|from|with|in|at|on|to|by)$/
const ADVERB = /^(?:just|only|barely|still|now|then|already|about|nearly|almost)$/

/** "Tesfalem Woldu, seventy-three," */
function inWords(list: readonly Atom[], i: number): Found<string> | undefined {
  if (list[i - 1]?.lower !== ',' || list[i - 2]?.capital !== true || !beginsNumber(list[i]?.lower ?? ''))
    return undefined
  if (list[i]?.kind !== 'letters' || isNumbered(list[i - 2]?.lower ?? '')) return undefined
  const number = amount(list, i)
  const is = number && plausible(number.value.value) && number.value.value >= 10
  return is && /^[,;.]$/.test(list[number.next]?.lower ?? '.')
    ? found(String(number.value.value), number.next)
    : undefined
}

/** "who is 42,", "Haddad, who turned forty-two", "Weber was just 17 when", "both 23," */
function predicated(list: readonly Atom[], i: number): Found<string> | undefined {
  const at = ADVERB.test(list[i - 1]?.lower ?? '') ? i - 1 : i
  const before = list[at - 1]?.lower ?? ''
  const both = before === 'both' && list[at - 2]?.lower === ','
  const subject = list[at - 2]
  if (!both && !(/^(?:is|was|turned|turns)$/.test(before) && subject && mayHaveAge(subject))) return undefined
  let first = at - 2
  while (first > 0 && list[first]?.capital && list[first - 1]?.capital) first--
  // "had stolen cars since he was twenty": how old he was then.
  if (!both && /^(?:since|when|until|till|before|after|while|once)$/.test(list[first - 1]?.lower ?? ''))
    return undefined
  const number = amount(list, i)
  if (!number || !plausible(number.value.value) || number.value.value < 5) return undefined
  return /^(?:[,;.)]|and|when|last|this)$/.test(list[number.next]?.lower ?? '.') ||
    (before.startsWith('turn') && /^(?:in|on)$/.test(list[number.next]?.lower ?? ''))
    ? found(String(number.value.value), number.next)
    : undefined
}

const mayHaveAge = ({ lower, capital, kind }: Atom): boolean =>
  /^(?:who|he|she)$/.test(lower) || namesPerson(lower) || (kind === 'letters' && capital && !isNumbered(lower))

const isNumbered = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower) || NUMBERED.test(lower)

const KIN = /^(?:father|mother|brother|sister|son|daughter|wife|husband|cousin|uncle|aunt|partner|widow)$/

const TAIL = /^(who|of|from|was|were|is|are|and|a|an|has|had|appeared|pleaded|both|all|then|also|told|said)$/

/** "Kenan Veliyev, 27, a …", "Anna Berg (34)", "Omar Hadi, then 41.", "a teenager, 15," */
function apposed(list: readonly Atom[], i: number): Found<string> | undefined {
  const number = list[i]
  // 'known as "Vato," 46', '"Vato", 46'
  const isQuoted = /^["”]$/.test(list[i - 1]?.lower ?? '') && list[i - 2]?.lower === ','
  const at = ADVERB.test(list[i - 1]?.lower ?? '') ? i - 1 : i
  const mark = isQuoted ? list[i - 2] : list[at - 1]
  const name = isQuoted || /^[.)"”]$/.test(list[at - 2]?.lower ?? '') ? list[at - 3] : list[at - 2]
  if (number?.kind !== 'digits' || number.text.length > 2 || number.text.startsWith('0') || !mark || !name)
    return undefined
  const bracket = mark.lower === '('
  if (!bracket && (mark.lower !== ',' || !number.gap)) return undefined
  // "his father, 71, was held"
  const isKin = KIN.test(name.lower) && /^(?:his|her|their|whose|'s)$/.test(list[at - 3]?.lower ?? '')
  const isSomebody = !name.capital && namesPerson(name.lower)
  if (
    !(name.capital || isKin || isSomebody) ||
    name.kind !== 'letters' ||
    // "Gustaw Z., 17,"
    (name.text.length < 2 && list[i - 2]?.lower !== '.') ||
    isNumbered(name.lower)
  )
    return undefined
  const after = list[i + 1]
  const closed = bracket
    ? after?.lower === ')' && (isSomebody || list[i - 3]?.capital === true)
    : after === undefined || /^[,;.)—:-]$/.test(after.lower) || (!isSomebody && TAIL.test(after.lower))
  if (
    !closed ||
    (after?.lower === '.' && !after.gap && list[i + 2]?.kind === 'digits' && !list[i + 2]!.gap) ||
    (after?.lower === ',' && list[i + 2]?.kind === 'digits')
  )
    return undefined
  return Number(number.text) >= 5 ? found(number.text, i + 1) : undefined
}
