// Counts of units of time: "eight months", "two and a half years", "a year and a half", "1 month, 21 days", "8-month".
import { type Atom, type Found, found, phrase, skip } from './atoms.ts'
import type { Step } from './expression.ts'
import { amount } from './numbers.ts'
import { isPlural, UNITS } from './time-words.ts'

export interface Steps {
  readonly steps: readonly Step[]
  /** "a", "one" or a hyphen: "a year" is a length only where the words around it say so. */
  readonly article: boolean
  /** "eight-month", before a noun. */
  readonly compound: boolean
}

/** One count with its unit. */
export function step(
  list: readonly Atom[],
  i: number,
): Found<Step & { readonly article: boolean; readonly compound: boolean }> | undefined {
  const article = list[i]?.lower === 'a' || list[i]?.lower === 'an'
  const half = phrase(list, i, 'half a') ?? phrase(list, i, 'half an') ?? phrase(list, i, 'a half')
  const number =
    list[i]?.lower === 'couple'
      ? found({ value: 2 }, skip(list, i + 1, 'of'))
      : half !== undefined
        ? found({ value: 0.5 }, half)
        : article && !amount(list, i)
          ? found(
              { value: list[i + 1]?.lower === 'couple' ? 2 : 1 },
              list[i + 1]?.lower === 'couple' ? skip(list, i + 2, 'of') : i + 1,
            )
          : amount(list, i)
  if (!number) return undefined
  const hyphen = list[number.next]?.lower === '-' && !list[number.next]!.gap && list[number.next + 1]?.gap === false
  let at = skip(
    list,
    hyphen ? number.next + 1 : number.next,
    'more',
    'full',
    'whole',
    'consecutive',
    'calendar',
    'long',
    'additional',
    'further',
  )
  const business = list[at]?.lower === 'business' || list[at]?.lower === 'working'
  if (business) at++
  const word = list[at]
  if (word?.kind !== 'letters') return undefined
  const unit = UNITS.get(word.lower)
  if (!unit || (unit === 'second' && word.lower === 'second')) return undefined
  if (article && half === undefined && isPlural(word.lower) && number.value.value === 1) return undefined
  const fortnight = word.lower.startsWith('fortnight') ? 2 : 1
  const and = phrase(list, at + 1, 'and a half')
  return found(
    {
      n: number.value.value * fortnight + (and === undefined ? 0 : 0.5),
      unit: business && unit === 'day' ? 'business day' : unit,
      article: article && half === undefined,
      compound: hyphen,
    },
    and ?? at + 1,
  )
}

/** Several in a row: "2 years, 1 month and 21 days". */
export function steps(list: readonly Atom[], i: number): Found<Steps> | undefined {
  const first = step(list, i)
  if (!first) return undefined
  const all: Step[] = [plain(first.value)]
  let next = first.next
  while (all.length < 4) {
    const more = step(list, skip(list, skip(list, next, ','), 'and'))
    if (!more || more.value.article || all.some(({ unit }) => unit === more.value.unit)) break
    all.push(plain(more.value))
    next = more.next
  }
  return found({ steps: all, article: first.value.article, compound: first.value.compound }, next)
}

const plain = ({ n, unit }: Step): Step => ({ n, unit })

const DESIGNATORS = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  'business day': 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
} as const
const FACTORS: Partial<Record<Step['unit'], number>> = { quarter: 3, decade: 10, century: 100, weekend: 2 }

/** ISO 8601: P8M, P2Y6M, PT3H. Half a year is six months and half a day twelve hours. */
export function isoDuration(all: readonly Step[]): string {
  const date: Record<string, number> = {}
  const time: Record<string, number> = {}
  for (const { n, unit } of all.flatMap(whole)) {
    const bucket = unit === 'second' || unit === 'minute' || unit === 'hour' ? time : date
    const letter = DESIGNATORS[unit]
    bucket[letter] = (bucket[letter] ?? 0) + n * (FACTORS[unit] ?? 1)
  }
  const write = (bucket: Record<string, number>, order: string): string =>
    [...order]
      .filter((k) => bucket[k])
      .map((k) => `${bucket[k]}${k}`)
      .join('')
  const clock = write(time, 'HMS')
  const days = write(date, 'YMWD')
  return `P${days}${clock ? `T${clock}` : ''}`
}

function whole(s: Step): readonly Step[] {
  const rest = s.n % 1
  if (rest === 0) return [s]
  const finer = ({ year: ['month', 12], day: ['hour', 24], hour: ['minute', 60], minute: ['second', 60] } as const)[
    s.unit as 'year'
  ]
  const split = finer && Number.isInteger(rest * finer[1])
  return split
    ? [...(s.n >= 1 ? [{ n: Math.floor(s.n), unit: s.unit }] : []), { n: rest * finer[1], unit: finer[0] }]
    : [s]
}
