// Numbers as figures ("250,000", "20 000", "6.5"), as words ("two hundred and fifty") and with scale words
// ("1.5 million", "30k", "half a million"), and ordinals ("21st", "twenty-first").
import { type Atom, type Found, found, oneOf, phrase, phrases, table } from './atoms.ts'
import { MONTHS } from './time-words.ts'

const ONES = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})
const TENS = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})
const ORDINALS = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
})
const SCALES = table({
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
})
/** Written against a figure: "30k", "$1.5m", "2bn". */
const GLUED = table({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, b: 1e9, tn: 1e12, trn: 1e12 })

export interface Figure {
  readonly value: number
  /** Written with digits only, as a year or a day of the month is. */
  readonly plain: boolean
}

/** "250,000", "20 000", "6.5", ".5"; digits that belong to "12/05" or "3.4.5" are left alone by their own rules. */
export function figure(list: readonly Atom[], i: number): Found<Figure> | undefined {
  const head = list[i]
  if (head?.kind !== 'digits') return undefined
  let digits = head.text
  let next = i + 1
  let plain = true
  const lakhs = indianGroups(list, i)
  if (lakhs) {
    digits = lakhs.value
    next = lakhs.next
    plain = false
  } else if (head.text.length <= 3) {
    for (;;) {
      const comma = list[next]
      const group = list[next + 1]
      if (comma?.lower === ',' && !comma.gap && group?.kind === 'digits' && !group.gap && group.text.length === 3) {
        digits += group.text
        next += 2
      } else if (
        comma?.kind === 'digits' &&
        comma.gap &&
        comma.text.length === 3 &&
        comma.start - (list[next - 1]?.end ?? 0) === 1
      ) {
        digits += comma.text
        next += 1
      } else break
      plain = false
    }
  }
  const dot = list[next]
  const fraction = list[next + 1]
  if (dot?.lower === '.' && !dot.gap && fraction?.kind === 'digits' && !fraction.gap && !startsGroup(list, next + 2)) {
    return found({ value: Number(`${digits}.${fraction.text}`), plain: false }, next + 2)
  }
  return found({ value: Number(digits), plain }, next)
}

const startsGroup = (list: readonly Atom[], i: number): boolean =>
  list[i]?.lower === '.' && list[i]?.gap === false && list[i + 1]?.kind === 'digits' && list[i + 1]?.gap === false

/** Whole numbers in words below a million and with scales: "twenty-one", "two hundred and fifty thousand". */
export function words(list: readonly Atom[], i: number): Found<number> | undefined {
  let total = 0
  let current: number | undefined
  let room = Number.POSITIVE_INFINITY
  let next = i
  for (let at = i; ; ) {
    const word = list[at]
    if (word?.kind !== 'letters') break
    const one = ONES.get(word.lower)
    const ten = TENS.get(word.lower)
    const scale = SCALES.get(word.lower)
    if (one !== undefined && room > (one > 9 ? 10 : 1)) {
      current = (current ?? 0) + one
      room = 0
    } else if (ten !== undefined && room > 10) {
      current = (current ?? 0) + ten
      room = 10
    } else if (word.lower === 'hundred' && current !== undefined && current > 0 && current < 100) {
      current *= 100
      room = 100
    } else if (scale !== undefined && current !== undefined) {
      total += current * scale
      current = 0
      room = 1000
    } else break
    next = ++at
    const joint = list[at]
    if (joint?.lower === '-' && !joint.gap && isNumberWord(list[at + 1])) at++
    else if (joint?.lower === 'and' && room >= 100 && isNumberWord(list[at + 1])) at++
  }
  return current === undefined ? undefined : found(total + current, next)
}

const isNumberWord = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (ONES.has(atom.lower) || TENS.has(atom.lower) || SCALES.has(atom.lower) || atom.lower === 'hundred')

const LOOSE = phrases<number>([
  ['half a million', 5e5],
  ['a half million', 5e5],
  ['half a billion', 5e8],
  ['a quarter of a million', 2.5e5],
  ['a quarter million', 2.5e5],
  ['a hundred', 100],
  ['a thousand', 1e3],
  ['a million', 1e6],
  ['a billion', 1e9],
  ['a trillion', 1e12],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
  ['three dozen', 36],
  ['a score', 20],
  ['a couple of', 2],
  ['a hundred thousand', 1e5],
])

export interface Amount extends Figure {
  /** Written in words rather than figures. */
  readonly worded: boolean
}

/** Any number with its scale: "250,000", "1.5 million", "30k", "two and a half", "half a million", "twenty-one". */
export function amount(list: readonly Atom[], i: number): Found<Amount> | undefined {
  const written = figure(list, i)
  if (written) return scaled(list, written)
  const loose = oneOf(list, i, LOOSE)
  const worded = loose ?? words(list, i)
  if (!worded) return undefined
  const half = phrase(list, worded.next, 'and a half')
  if (half === undefined) return found({ value: worded.value, plain: false, worded: true }, worded.next)
  const scale = SCALES.get(list[half]?.lower ?? '')
  return found(
    { value: (worded.value + 0.5) * (scale ?? 1), plain: false, worded: true },
    scale === undefined ? half : half + 1,
  )
}

function scaled(list: readonly Atom[], { value: { value, plain }, next }: Found<Figure>): Found<Amount> {
  const word = list[next]
  const hyphen = word?.lower === '-' && !word.gap ? 1 : 0
  const scale = SCALES.get(list[next + hyphen]?.lower ?? '')
  if (scale !== undefined) return found({ value: exact(value * scale), plain: false, worded: false }, next + hyphen + 1)
  const glued = word && !word.gap ? GLUED.get(word.lower) : undefined
  if (glued !== undefined) return found({ value: exact(value * glued), plain: false, worded: false }, next + 1)
  const spaced = word?.gap && /^(mn|mln|bn|bln|tn|trn)$/.test(word.lower) ? GLUED.get(word.lower) : undefined
  if (spaced !== undefined) return found({ value: exact(value * spaced), plain: false, worded: false }, next + 1)
  const half = phrase(list, next, 'and a half')
  if (half !== undefined) return found({ value: value + 0.5, plain: false, worded: false }, half)
  return found({ value, plain, worded: false }, next)
}

/** 1.1 × 10⁶ is 1100000 and not 1100000.0000000002. */
const exact = (n: number): number => Number(n.toPrecision(15))

/** "21st", "first", "twenty-first", "twenty first". */
export function ordinal(list: readonly Atom[], i: number): Found<number> | undefined {
  const head = list[i]
  if (head?.kind === 'digits') {
    const suffix = list[i + 1]
    if (head.text.length > 2 || !suffix || suffix.gap || !/^(st|nd|rd|th)$/.test(suffix.lower)) return undefined
    return found(Number(head.text), i + 2)
  }
  const plain = head && ORDINALS.get(head.lower)
  if (plain !== undefined) return found(plain, i + 1)
  const ten = head && TENS.get(head.lower)
  if (ten === undefined) return undefined
  const at = list[i + 1]?.lower === '-' ? i + 2 : i + 1
  const one = ORDINALS.get(list[at]?.lower ?? '')
  return one !== undefined && one < 10 ? found(ten + one, at + 1) : undefined
}

/** A number without exponent or grouping: 1500000, 6.5. */
export const plainNumber = (n: number): string =>
  Number.isInteger(n) ? (Number.isSafeInteger(n) ? String(n) : spelledWhole(n)) : String(exact(n))

/** Made only for a number beyond nine quadrillion: a formatter takes longer to make than all other tables of values. */
const spelledWhole = (n: number): string =>
  new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 0 }).format(n)

/** "1,85,000", "2,50,00,000": as India groups them, the last three and then by twos. */
function indianGroups(list: readonly Atom[], i: number): Found<string> | undefined {
  const group = (at: number, length: number): string | undefined => {
    const [comma, digits] = [list[at], list[at + 1]]
    const isGroup = comma?.lower === ',' && !comma.gap && digits?.kind === 'digits' && !digits.gap
    return isGroup && digits.text.length === length ? digits.text : undefined
  }
  let text = list[i]?.text ?? ''
  let next = i + 1
  if (text.length > 2) return undefined
  for (let pair = group(next, 2); pair !== undefined; pair = group(next, 2)) {
    text += pair
    next += 2
  }
  const last = group(next, 3)
  return next > i + 1 && last !== undefined ? found(text + last, next + 2) : undefined
}

/** "2,000", "12.5", "12:30", "30k" and "5%" are not days. */
export function gluedNumber(list: readonly Atom[], i: number): boolean {
  const [after, then] = [list[i + 1], list[i + 2]]
  if (!after || after.gap) return false
  if (after.kind === 'letters') return !MONTHS.has(after.lower)
  if (after.lower === '%' || after.lower === ':') return true
  return (
    (after.lower === ',' || after.lower === '.') &&
    then?.kind === 'digits' &&
    !then.gap &&
    then.text.length !== 4 &&
    then.text.length !== 2
  )
}

/** Whether a number, or the article of "a million" and "a year", can begin with this word; most words end the matter here. */
export const beginsNumber = (word: string): boolean =>
  ONES.has(word) ||
  TENS.has(word) ||
  word === 'a' ||
  word === 'an' ||
  word === 'half' ||
  word === 'two' ||
  ORDINALS.has(word)

/** A number word that stands for a number by itself: "seven", "third", "half". */
export const isNumeral = (word: string): boolean => word.length > 2 && beginsNumber(word)
