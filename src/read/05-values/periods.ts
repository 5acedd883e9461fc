// Longer stretches with a name of their own: seasons, quarters and halves of a year, decades, centuries, numbered weeks,
// "the first week of May", and holidays.
import { type Atom, type Found, found, oneOf, phrases, skip } from './atoms.ts'
import { namedDate } from './dates.ts'
import type { Expression } from './expression.ts'
import { weekdayName } from './months.ts'
import { ordinal, words } from './numbers.ts'
import { HOLIDAYS, SEASONS, UNITS } from './time-words.ts'
import { yearAfter } from './years.ts'

export function period(list: readonly Atom[], i: number): Found<Expression> | undefined {
  return (
    season(list, i) ??
    yearPart(list, i) ??
    decade(list, i) ??
    centuryName(list, i) ??
    nthWithin(list, i) ??
    numberedWeek(list, i) ??
    holiday(list, i)
  )
}

const SEASON_LEADS = phrases<number | undefined>([
  ['this', 0],
  ['last', -1],
  ['past', -1],
  ['the past', -1],
  ['next', 1],
  ['the', undefined],
  ['this coming', 0],
  ['previous', -1],
  ['coming', 0],
])

/** "spring 2021", "the summer of last year", "this winter", "2016 summer", "last summer"; "fall" and "spring" only beside a year or after "in the". */
function season(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const year = list[i]
  if (year?.kind === 'digits' && year.text.length === 4) {
    const named = SEASONS.get(list[i + 1]?.lower ?? '')
    return named && list[i + 1]!.gap
      ? found({ kind: 'season', season: named, year: { n: Number(year.text) } }, i + 2)
      : undefined
  }
  const lead = oneOf(list, i, SEASON_LEADS)
  const at = lead?.next ?? i
  const named = SEASONS.get(list[at]?.lower ?? '')
  if (!named) return undefined
  const when = yearAfter(list, skip(list, at + 1, '-'))
  if (when) return found({ kind: 'season', season: named, year: when.value }, when.next)
  if (lead?.value !== undefined) return found({ kind: 'season', season: named, shift: lead.value }, at + 1)
  const before = list[i - 1]?.lower ?? ''
  const clear =
    /^(in|during|since|until|by|over|throughout|early|late|mid)$/.test(before) &&
    (lead !== undefined || /^(summer|winter|autumn)$/.test(list[at]!.lower) || before === 'in')
  const noun =
    list[at + 1]?.kind === 'letters' &&
    /^(camp|house|school|games|palace|offensive|sale|schedule|time|uniform|coat|olympics)$/.test(list[at + 1]!.lower)
  return clear && !noun ? found({ kind: 'season', season: named }, at + 1) : undefined
}

const QUARTERS = phrases<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1 st', 1],
  ['2 nd', 2],
  ['3 rd', 3],
  ['4 th', 4],
  ['last', 4],
  ['final', 4],
])

/** "the first quarter of 2021", "Q1 2021", "2021 Q1", "the second half of last year", "H1 2021" */
function yearPart(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const lead = list[i]
  if (lead?.kind === 'digits' && lead.text.length === 4) {
    const short = shortPart(list, skip(list, i + 1, '-', '/'))
    return short && found({ kind: 'part', ...short.value, year: { n: Number(lead.text) } }, short.next)
  }
  const short = shortPart(list, i)
  if (short) {
    const year = yearAfter(list, skip(list, short.next, '-', '/'))
    return found({ kind: 'part', ...short.value, ...(year ? { year: year.value } : {}) }, year?.next ?? short.next)
  }
  const nth = oneOf(list, skip(list, i, 'the'), QUARTERS)
  if (!nth) return undefined
  const word = list[skip(list, nth.next, '-')]?.lower
  if (
    nth.value === 4 &&
    list[nth.next - 1]?.lower === 'last' &&
    !yearAfter(list, skip(list, skip(list, nth.next + 1, 'of'), 'the', 'year'))
  )
    return undefined
  const size = word === 'quarter' ? 3 : word === 'half' ? 6 : undefined
  if (size === undefined || (size === 6 && nth.value > 2 && nth.value !== 4)) return undefined
  const end = skip(list, nth.next, '-') + 1
  const year = yearAfter(list, skip(list, skip(list, end, 'of'), 'the', 'year'))
  if (!year && size === 6) return undefined
  return found(
    { kind: 'part', size, nth: size === 6 && nth.value === 4 ? 2 : nth.value, ...(year ? { year: year.value } : {}) },
    year?.next ?? end,
  )
}

function shortPart(list: readonly Atom[], i: number): Found<{ size: 3 | 6; nth: number }> | undefined {
  const [letter, digit] = [list[i], list[i + 1]]
  if (digit?.kind !== 'digits' || digit.gap || digit.text.length !== 1) return undefined
  const nth = Number(digit.text)
  if (letter?.lower === 'q' && nth >= 1 && nth <= 4) return found({ size: 3, nth }, i + 2)
  if (letter?.lower === 'h' && nth >= 1 && nth <= 2) return found({ size: 6, nth }, i + 2)
  return undefined
}

const DECADES = phrases<number>([
  ['noughties', 100],
  ['two thousands', 100],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** "the 1990s", "1990's", "the '90s", "the nineties", "nineteen-eighties" */
function decade(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const at = skip(list, i, 'the')
  const quote = list[at]?.lower === "'" ? at + 1 : at
  const figures = list[quote]
  if (
    figures?.kind === 'digits' &&
    figures.text.endsWith('0') &&
    (figures.text.length === 4 || figures.text.length === 2)
  ) {
    const s = list[quote + 1]?.lower === "'" && !list[quote + 1]!.gap ? quote + 2 : quote + 1
    if (list[s]?.lower !== 's') return undefined
    const n = Number(figures.text)
    if (figures.text.length === 4) return n >= 1000 && n < 2200 ? found({ kind: 'decade', year: n }, s + 1) : undefined
    return (at > i || quote > at || list[i - 1]?.lower === 'in') &&
      !list[s]!.gap &&
      !/^(his|her|their)$/.test(list[i - 1]?.lower ?? '')
      ? found({ kind: 'decade', year: n <= 20 ? 2000 + n : 1900 + n }, s + 1)
      : undefined
  }
  const hundred = list[at]?.lower === 'nineteen' ? 1900 : list[at]?.lower === 'eighteen' ? 1800 : undefined
  const word = oneOf(list, hundred ? skip(list, at + 1, '-') : at, DECADES)
  if (!word || (/^(his|her|their|in)$/.test(list[i - 1]?.lower ?? '') && at === i && list[i - 1]?.lower !== 'in'))
    return undefined
  if (list[i - 1] && /^(his|her|their)$/.test(list[i - 2]?.lower ?? '')) return undefined
  return found({ kind: 'decade', year: (hundred ?? 1900) + word.value }, word.next)
}

/** "the 15th century", "the nineteenth century" */
function centuryName(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const nth = ordinal(list, skip(list, i, 'the'))
  const at = nth && skip(list, nth.next, '-')
  return nth && list[at ?? -1]?.lower === 'century' && nth.value >= 5 && nth.value <= 22
    ? found({ kind: 'century', nth: nth.value }, at! + 1)
    : undefined
}

const NTHS = phrases<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
  ['1 st', 1],
  ['2 nd', 2],
  ['3 rd', 3],
  ['4 th', 4],
  ['5 th', 5],
])

/** "the first Friday of next month", "the last two weeks of May 2021", "the third month of 2021", "the first week of July" */
function nthWithin(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const nth = oneOf(list, skip(list, i, 'the'), NTHS)
  if (!nth) return undefined
  const week = weekdayName(list, nth.next)
  const count = week
    ? undefined
    : (words(list, nth.next) ??
      (list[nth.next]?.kind === 'digits' && list[nth.next]!.text.length < 3
        ? found(Number(list[nth.next]!.text), nth.next + 1)
        : undefined))
  const unit = UNITS.get(list[count?.next ?? nth.next]?.lower ?? '')
  if (!week && unit !== 'week' && unit !== 'month' && unit !== 'day') return undefined
  const head = week?.next ?? (count?.next ?? nth.next) + 1
  const of = list[head]?.lower === 'of' || list[head]?.lower === 'in' ? head + 1 : undefined
  if (of === undefined && !week) return undefined
  const within = container(list, of ?? head)
  if (within)
    return week
      ? found({ kind: 'nth', nth: nth.value, weekday: week.value, within: within.value }, within.next)
      : found(
          {
            kind: 'nth-unit',
            nth: nth.value,
            count: count?.value ?? 1,
            unit: unit as 'day' | 'week' | 'month',
            within: within.value,
          },
          within.next,
        )
  return undefined
}

const MONTHS_AWAY = phrases<Expression>([
  ['this month', { kind: 'unit', unit: 'month', shift: 0, from: 'now' }],
  ['the month', { kind: 'unit', unit: 'month', shift: 0, from: 'now' }],
  ['next month', { kind: 'unit', unit: 'month', shift: 1, from: 'now' }],
  ['last month', { kind: 'unit', unit: 'month', shift: -1, from: 'now' }],
  ['previous month', { kind: 'unit', unit: 'month', shift: -1, from: 'now' }],
  ['the previous month', { kind: 'unit', unit: 'month', shift: -1, from: 'now' }],
  ['that month', { kind: 'unit', unit: 'month', shift: 0, from: 'last' }],
  ['the same month', { kind: 'unit', unit: 'month', shift: 0, from: 'last' }],
])

/** A month or year that holds smaller units: "May 2021", "2021", "next month", "this year". */
function container(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const bare = oneOf(list, i, MONTHS_AWAY)
  if (bare) return bare
  const date = namedDate(list, i)
  if (date && date.value.day === undefined) return date
  const year = yearAfter(list, i)
  return year && found({ kind: 'date', year: year.value }, year.next)
}

/** "week 31", "week 10 of 2027", "the week of 4 February", "the week commencing Monday" */
function numberedWeek(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const at = skip(list, i, 'the')
  if (list[at]?.lower === 'w' && list[at + 1]?.lower === '/' && list[at + 2]?.lower === 'c') return weekOf(list, at + 3)
  if (list[at]?.lower !== 'week') return undefined
  const number = list[at + 1]
  if (number?.kind === 'digits' && number.text.length <= 2 && Number(number.text) >= 1 && Number(number.text) <= 53) {
    const year = yearAfter(list, skip(list, at + 2, 'of', 'in'))
    return found(
      { kind: 'iso-week', week: Number(number.text), ...(year ? { year: year.value } : {}) },
      year?.next ?? at + 2,
    )
  }
  return /^(of|commencing|starting|beginning|from)$/.test(list[at + 1]?.lower ?? '')
    ? weekOf(list, skip(list, at + 2, 'on'))
    : undefined
}

function weekOf(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const day = namedDate(list, i)
  if (day?.value.day !== undefined) return found({ kind: 'week-of', day: day.value }, day.next)
  const nth = list[i]?.lower === 'the' ? ordinal(list, i + 1) : undefined
  return nth && nth.value <= 31
    ? found({ kind: 'week-of', day: { kind: 'date', day: nth.value } }, nth.next)
    : undefined
}

function holiday(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const toward = list[i]?.lower === 'last' ? -1 : list[i]?.lower === 'next' ? 1 : undefined
  const at = toward === undefined ? i : i + 1
  if (
    !list[at]?.capital &&
    !/^(christmas|easter|halloween|thanksgiving|new|juneteenth|international)$/.test(list[at]?.lower ?? '')
  )
    return undefined
  const named = oneOf(list, at, HOLIDAYS)
  if (!named) return undefined
  const next = list[named.next]
  if (
    next?.kind === 'letters' &&
    /^(party|tree|market|card|gift|present|dinner|message|address|island|rising|egg|bunny|truce)s?$/.test(next.lower)
  )
    return undefined
  const year = yearAfter(list, named.next)
  return found(
    {
      kind: 'holiday',
      holiday: named.value,
      ...(year ? { year: year.value } : {}),
      ...(toward === undefined ? {} : { toward }),
    },
    year?.next ?? named.next,
  )
}

export const PERIOD_HEADS: readonly string[] = [
  ...SEASON_LEADS.keys(),
  ...QUARTERS.keys(),
  ...DECADES.keys(),
  ...NTHS.keys(),
  ...HOLIDAYS.keys(),
]
