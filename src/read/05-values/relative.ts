// Time counted from the document's date ("yesterday", "last month", "two weeks ago", "on Tuesday") or from the date
// last mentioned ("two days later", "on the same day", "the following year").
import { type Atom, type Found, found, oneOf, skip } from './atoms.ts'
import { endsPhrase } from './dates.ts'
import type { Expression } from './expression.ts'
import { weekdayName } from './months.ts'
import { ordinal } from './numbers.ts'
import { days, INNER, LEADS, NEAR, PART, SIDES, WEEKDAY_LEADS, WEEKS } from './relative-words.ts'
import { steps } from './steps.ts'
import { DAY_PARTS, DOUBTFUL_WEEKDAYS, UNITS, type Unit } from './time-words.ts'

export function near(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const hit = oneOf(list, i, NEAR)
  if (!hit) return undefined
  if (
    hit.value.kind === 'unit' &&
    hit.value.from === 'last' &&
    /^(before|after)$/.test(list[hit.next - 1]!.lower) &&
    !endsPhrase(list, hit.next)
  )
    return undefined
  const relative: Expression =
    hit.value.kind === 'unit' && hit.value.from === 'last' ? { ...hit.value, fallback: true } : hit.value
  const part = DAY_PARTS.has(list[hit.next]?.lower ?? '') ? hit.next + 1 : hit.next
  return found(relative, part)
}

/** "last week", "this month", "the following year", "the same month", "next weekend"; "the year" and "the month" only after "earlier in". */
export function shifted(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const lead = oneOf(list, i, LEADS)
  if (!lead) return theUnit(list, i)
  const word = list[lead.next]
  const unit = word && UNITS.get(word.lower)
  if (
    !unit ||
    word.lower === 'night' ||
    word.lower === 'nights' ||
    (word.lower.endsWith('s') && unit !== 'century') ||
    unit === 'hour' ||
    unit === 'minute' ||
    unit === 'second'
  )
    return undefined
  if (unit === 'day') {
    if (!/^(last|past|next|this)$/.test(list[lead.next - 1]!.lower) || !endsPhrase(list, lead.next + 1))
      return undefined
    return found(
      {
        ...(days(lead.value.shift, lead.value.from === 'last' ? 'last' : 'now') as Extract<
          Expression,
          { kind: 'unit' }
        >),
        fallback: true,
      },
      lead.next + 1,
    )
  }
  const past = /^(the last|the past)$/.test(
    list
      .slice(i, lead.next)
      .map((a) => a.lower)
      .join(' '),
  )
  if (past) return found({ kind: 'window', steps: [{ n: 1, unit }], direction: -1, of: 'now' }, lead.next + 1)
  const from = unit === 'decade' || unit === 'century' ? 'now' : lead.value.from
  return found({ kind: 'unit', unit, shift: lead.value.shift, from, fallback: true }, lead.next + 1)
}

/** "earlier in the year", "the end of the month" */
function theUnit(list: readonly Atom[], i: number): Found<Expression> | undefined {
  if (list[i]?.lower !== 'the' || !PART.test(list[i - 2]?.lower ?? '') || !/^(in|of)$/.test(list[i - 1]?.lower ?? ''))
    return undefined
  const unit = UNITS.get(list[i + 1]?.lower ?? '')
  if (!unit || !/^(week|month|year|decade|century|quarter)$/.test(list[i + 1]!.lower)) return undefined
  return found({ kind: 'unit', unit, shift: 0, from: 'now' }, i + 2)
}

/** "Tuesday", "last Friday", "next Sunday", "Friday last week", "Monday of next week", "this past Tuesday", "the following Monday" */
export function onWeekday(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const week = weekFirst(list, i)
  if (week) return week
  const lead = oneOf(list, i, WEEKDAY_LEADS)
  const at = lead?.next ?? i
  const day = weekdayName(list, at)
  if (!day) return undefined
  const word = list[at]!
  if (!word.capital && DOUBTFUL_WEEKDAYS.has(word.lower)) return undefined
  if (
    !lead &&
    DOUBTFUL_WEEKDAYS.has(word.lower) &&
    !/^(on|since|until|by|from|to|before|after)$/.test(list[i - 1]?.lower ?? '') &&
    list[day.next - 1]!.lower !== '.'
  )
    return undefined
  if (/^(every|each|black|bloody|good|ash|palm|alternate)$/.test(list[i - 1]?.lower ?? '')) return undefined
  // "The Sunday Lamp" and "10-sunday-lamp.txt" are names.
  const [before, behind] = [list[i - 1], list[day.next]]
  if (!lead && before?.lower === 'the' && behind?.capital && behind.gap) return undefined
  if (!word.capital && !word.gap && before?.lower === '-') return undefined
  const after = skip(list, day.next, 'of', 'in')
  const inWeek = lead ? undefined : shifted(list, after)
  if (inWeek?.value.kind === 'unit' && inWeek.value.unit === 'week')
    return found({ kind: 'weekday', weekday: day.value, week: inWeek.value }, inWeek.next)
  const away = lead ? undefined : counted(list, skip(list, day.next, ','))
  if (away?.value.kind === 'offset' && away.value.steps.every(({ unit }) => unit === 'week'))
    return found({ ...away.value, weekday: day.value }, away.next)
  return found({ kind: 'weekday', weekday: day.value, ...(lead?.value ?? {}) }, dayPart(list, day.next))
}

/** "Tuesday morning", "Tuesday in the evening" are that Tuesday. */
function dayPart(list: readonly Atom[], i: number): number {
  const at = list[i]?.lower === 'in' && list[i + 1]?.lower === 'the' ? i + 2 : i
  const late = skip(list, at, 'late', 'early')
  return DAY_PARTS.has(list[late]?.lower ?? '') ? late + 1 : i
}

/** "this week Friday", "next week on Friday" */
function weekFirst(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const week = oneOf(list, i, WEEKS)
  if (!week) return undefined
  const day = weekdayName(list, skip(list, week.next, 'on', "'", ','))
  return day && (list[day.next - 1]?.capital || day.next)
    ? found(
        { kind: 'weekday', weekday: day.value, week: { kind: 'unit', unit: 'week', shift: week.value, from: 'now' } },
        day.next,
      )
    : undefined
}

/** "two weeks ago", "three days later", "a month earlier", "in two months", "two weeks from now", "two days after 3 May", "the past two years", "within 5 days" */
export function counted(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const window = aroundNow(list, i)
  if (window) return window
  const count = steps(list, i)
  if (!count || count.value.compound) return undefined
  const all = count.value.steps
  if (all.some(({ unit }) => unit === 'second' || unit === 'minute' || unit === 'hour')) return undefined
  const after = oneOf(list, count.next, SIDES)
  if (after && list[count.next]!.lower !== 'since')
    return found({ kind: 'offset', steps: all, direction: after.value[0], of: after.value[1] }, after.next)
  return undefined
}

/** "the past two years", "the last 3 months", "the next 10 days", "the 3 next weeks", "within the next 3 years" */
function aroundNow(list: readonly Atom[], i: number): Found<Expression> | undefined {
  const within = list[i]?.lower === 'within' ? i + 1 : i
  const at = skip(list, within, 'the', 'these', 'those')
  const word = list[at]?.lower ?? ''
  const direction = /^(past|last|previous|preceding|recent)$/.test(word)
    ? -1
    : /^(next|coming|following|upcoming)$/.test(word)
      ? 1
      : undefined
  if (direction !== undefined) {
    const count = steps(list, at + 1)
    if (!count || count.value.article || count.value.compound || subDay(count.value.steps)) return undefined
    return found(
      {
        kind: 'window',
        steps: count.value.steps,
        direction,
        of: 'now',
        ...(within > i ? { inclusive: true as const } : {}),
      },
      count.next,
    )
  }
  const number = ordinal(list, at) ? undefined : steps(list, at)
  if (number || list[at]?.kind !== 'digits') return undefined
  const inner = oneOf(list, at + 1, INNER)
  const unit: Unit | undefined = inner && UNITS.get(list[inner.next]?.lower ?? '')
  return inner && unit
    ? found(
        { kind: 'window', steps: [{ n: Number(list[at]!.text), unit }], direction: inner.value, of: 'now' },
        inner.next + 1,
      )
    : undefined
}

export const subDay = (all: readonly { readonly unit: Unit }[]): boolean =>
  all.some(({ unit }) => unit === 'second' || unit === 'minute' || unit === 'hour')
