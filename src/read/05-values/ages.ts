// Ages: "aged 27", "27-year-old", "27 years old", ", 27," after a name, "in his 30s".
import { type Atom, type Found, found, phrase, skip } from './atoms.ts'
import { amount } from './numbers.ts'
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
  return stated(list, i) ?? old(list, i) ?? decade(list, i) ?? apposed(list, i) ?? predicated(list, i)
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

/** "who is 42,", "Haddad, who turned forty-two", "both 23," */
function predicated(list: readonly Atom[], i: number): Found<string> | undefined {
  const before = list[i - 1]?.lower ?? ''
  const both = before === 'both' && list[i - 2]?.lower === ','
  if (!both && !(/^(?:is|was|turned)$/.test(before) && /^(?:who|he|she)$/.test(list[i - 2]?.lower ?? '')))
    return undefined
  // "had stolen cars since he was twenty": how old he was then.
  if (!both && /^(?:since|when|until|till|before|after|while|once)$/.test(list[i - 3]?.lower ?? '')) return undefined
  const number = amount(list, i)
  if (!number || !plausible(number.value.value) || number.value.value < 5) return undefined
  return /^(?:[,;.)]|and|when)$/.test(list[number.next]?.lower ?? '.')
    ? found(String(number.value.value), number.next)
    : undefined
}

const KIN = /^(?:father|mother|brother|sister|son|daughter|wife|husband|cousin|uncle|aunt|partner|widow)$/

const TAIL = /^(who|of|from|was|were|is|are|and|a|an|has|had|appeared|pleaded|both|all|then|also|told|said)$/

/** "Kenan Veliyev, 27, a …", "Anna Berg (34)", "Omar Hadi, 41." */
function apposed(list: readonly Atom[], i: number): Found<string> | undefined {
  const number = list[i]
  // 'known as "Vato," 46', '"Vato", 46'
  const isQuoted = /^["”]$/.test(list[i - 1]?.lower ?? '') && list[i - 2]?.lower === ','
  const mark = isQuoted ? list[i - 2] : list[i - 1]
  const name = isQuoted || /^[.)"”]$/.test(list[i - 2]?.lower ?? '') ? list[i - 3] : list[i - 2]
  if (number?.kind !== 'digits' || number.text.length > 2 || number.text.startsWith('0') || !mark || !name)
    return undefined
  const bracket = mark.lower === '('
  if (!bracket && (mark.lower !== ',' || !number.gap)) return undefined
  // "his father, 71, was held"
  const isKin = KIN.test(name.lower) && /^(?:his|her|their|whose|'s)$/.test(list[i - 3]?.lower ?? '')
  if (
    !(name.capital || isKin) ||
    name.kind !== 'letters' ||
    // "Gustaw Z., 17,"
    (name.text.length < 2 && list[i - 2]?.lower !== '.') ||
    MONTHS.has(name.lower) ||
    WEEKDAYS.has(name.lower) ||
    NUMBERED.test(name.lower)
  )
    return undefined
  const after = list[i + 1]
  const closed = bracket
    ? after?.lower === ')' && list[i - 3]?.capital === true
    : after === undefined || /^[,;.)—:-]$/.test(after.lower) || TAIL.test(after.lower)
  if (
    !closed ||
    (after?.lower === '.' && !after.gap && list[i + 2]?.kind === 'digits' && !list[i + 2]!.gap) ||
    (after?.lower === ',' && list[i + 2]?.kind === 'digits')
  )
    return undefined
  return Number(number.text) >= 5 ? found(number.text, i + 1) : undefined
}
