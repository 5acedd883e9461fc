// 05: expressions with a normal form. At each place in a sentence every kind of value is tried, the longest wins, and
// reading goes on behind it, so that "in 2021" is never also a count and "$2020" never a year.
import type { Edtf } from '../model/ids.ts'
import { span } from '../model/span.ts'
import { age } from './05-values/ages.ts'
import { documentTime, lookingAhead, numericOrder } from './05-values/anchor.ts'
import { type Atom, atoms, type Found } from './05-values/atoms.ts'
import { duration, durationRange, penalty } from './05-values/durations.ts'
import type { Expression } from './05-values/expression.ts'
import { money, moneyValue } from './05-values/money.ts'
import { beginsNumber } from './05-values/numbers.ts'
import type { NumericOrder } from './05-values/numeric-dates.ts'
import { count, percentage } from './05-values/quantities.ts'
import { resolve, type When } from './05-values/resolve.ts'
import { openings } from './05-values/starters.ts'
import { recurring, time } from './05-values/time.ts'
import { currencyIn } from './05-values/whose-currency.ts'
import type { Sentence, ValueMention } from './analysis.ts'
import type { CurrencyName } from './lexicon/money/currencies.ts'

export interface Anchor {
  /** The document's date; relative dates are counted from it. */
  readonly date?: Edtf
  /** How the publisher's country writes "12/05/2024", where it is known. */
  readonly order?: NumericOrder
}

export function values(text: string, sentences: readonly Sentence[], anchor: Anchor): ValueMention[] {
  const now = anchor.date === undefined ? undefined : documentTime(anchor.date)
  const order = anchor.order ?? numericOrder(text)
  const out: ValueMention[] = []
  const currencies = new Map<CurrencyName['by'], string | undefined>()
  const whose: Whose = (by) => {
    if (by === undefined) return undefined
    if (!currencies.has(by)) currencies.set(by, currencyIn(text, by))
    return currencies.get(by)
  }
  let last: When | undefined
  for (const sentence of sentences) {
    const list = atoms(text, sentence.start, sentence.end)
    const ahead = lookingAhead(list)
    const open = openings(list)
    for (let i = 0; i < list.length; ) {
      const hit = open[i] ? read(list, i, order, ahead(i), whose) : undefined
      if (!hit) {
        i = recurring(list, i) ?? i + 1
        continue
      }
      const { value, next } = hit
      const when =
        value.time && resolve(value.time, { ahead: ahead(i), ...(now ? { now } : {}), ...(last ? { last } : {}) })
      if (when && value.time && isNarrated(value.time, when)) last = when
      const form = value.time ? when && written(when) : value.form
      out.push(mention(text, sentence, list[i]!.start, list[next - 1]!.end, value.type, form))
      i = next
    }
  }
  return out
}

/** Whether later words may count from it: "today" is when the text speaks, not what it tells, and an open end is no date. */
const isNarrated = (e: Expression, when: When): boolean =>
  when.first !== undefined &&
  when.last !== undefined &&
  !(e.kind === 'unit' && e.unit === 'day' && e.shift === 0 && e.from === 'now')

const written = ({ edtf, about }: When): string =>
  about
    ? edtf
        .split('/')
        .map((part) => (part === '..' ? part : `${part}~`))
        .join('/')
    : edtf

/** Which country's money a name means that several have. */
type Whose = (by: CurrencyName['by']) => string | undefined

interface Reading {
  readonly type: ValueMention['type']
  readonly form?: string
  readonly time?: Expression
}

/** In order of preference where two kinds end at the same place. */
function read(
  list: readonly Atom[],
  i: number,
  order: NumericOrder | undefined,
  ahead: boolean,
  whose: Whose,
): Found<Reading> | undefined {
  const counted =
    beginsNumber(list[i]!.lower) ||
    list[i]!.kind !== 'letters' ||
    list[i]!.text.length <= 3 ||
    list[i]!.lower === 'between'
  const sum = counted ? money(list, i) : undefined
  const code = sum && (sum.value.code ?? whose(sum.value.open))
  const form = sum && moneyValue({ ...sum.value, ...(code === undefined ? {} : { code }) })
  const readings: readonly (Found<Reading> | undefined)[] = [
    sum && { value: { type: 'Money', ...(form === undefined ? {} : { form }) }, next: sum.next },
    of('Quantity', counted ? percentage(list, i) : undefined),
    of('Age', age(list, i)),
    timed(time(list, i, { ahead, ...(order ? { order } : {}) })),
    of('Duration', counted ? durationRange(list, i) : undefined),
    of('Duration', counted ? duration(list, i) : undefined),
    of('Quantity', penalty(list, i)),
    of('Quantity', counted ? count(list, i) : undefined),
  ]
  return readings.reduce((best, one) => (one && (!best || one.next > best.next) ? one : best), undefined)
}

const of = (type: ValueMention['type'], hit: Found<string> | undefined): Found<Reading> | undefined =>
  hit && { value: { type, form: hit.value }, next: hit.next }
const timed = (hit: Found<Expression> | undefined): Found<Reading> | undefined =>
  hit && { value: { type: 'Time', time: hit.value }, next: hit.next }

function mention(
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  type: ValueMention['type'],
  form: string | undefined,
): ValueMention {
  const words = sentence.words
  let first = 0
  while (first < words.length && words[first]!.end <= start) first++
  let last = first
  while (last < words.length && words[last]!.start < end) last++
  return {
    ...span(start, end),
    sentence: sentence.index,
    first: first < words.length ? first : 0,
    last,
    text: text.slice(start, end),
    type,
    ...(form === undefined ? {} : { value: form }),
    ...(type === 'Time' && form !== undefined ? { time: form as Edtf } : {}),
  }
}
