// Counts that differ: of what a source measures ("followers": 250,000 and 25,000), and of the dead of one incident.
// "At least five" agrees with seven, and a count is only set against another of the same unit and time.
import type { Filler } from '../../model/claim.ts'
import { meet } from '../agree.ts'
import { couldOverlap } from '../edtf.ts'
import { type Evidence, fillersOf, thingsIn, type When } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

interface Count extends Stated, Range {
  /** What is counted, of whom, in which unit. */
  readonly key: string
  readonly about: string
  readonly days: When['days']
}

interface Range {
  readonly from: number
  readonly to: number
  readonly unit: string
}

export function countConflicts(evidence: Evidence): readonly Finding[] {
  return conflictsOver(
    [...measured(evidence), ...killed(evidence)],
    ({ key }) => key,
    rule,
    ({ about }) => ({ kind: 'count', about, things: [], because: 'the numbers cannot all be right' }),
  )
}

const rule: Rule<Count> = {
  comparable: (a, b) => meet(a.days, b.days, couldOverlap),
  agree: (a, b) => a.from <= b.to && b.from <= a.to,
}

function measured({ of, nameOf }: Evidence): readonly Count[] {
  return of('statistic').flatMap((told) => {
    const { claim } = told
    if (claim.polarity !== 'affirmed') return []
    const [subject] = thingsIn(told, 'subject')
    const [measure] = thingsIn(told, 'measure')
    return fillersOf(claim, 'quantity').flatMap((filler): readonly Count[] => {
      const count = countIn(filler)
      if (!subject || !measure || !count) return []
      const key = `${subject}|${measure}|${count.unit}`
      const about = `${measure} of ${nameOf(subject)}`
      return [{ claim, says: filler.at.quote, key, about, ...count, days: told.when.days }]
    })
  })
}

/** Only groups without names of their own: "three soldiers", not the names of three soldiers. */
function killed({ of, incidentsOf, resolution }: Evidence): readonly Count[] {
  return of('death').flatMap(({ claim }) => {
    if (claim.polarity !== 'affirmed') return []
    return fillersOf(claim, 'victim').flatMap((filler): readonly Count[] => {
      const count = filler.type === 'Group' ? countIn(filler) : undefined
      const [incident] = incidentsOf(claim)
      if (!count || !incident) return []
      const about = `dead: ${resolution.incidents.get(incident)?.title ?? incident}`
      return [{ claim, says: filler.at.quote, key: `${incident}|${count.unit}`, about, ...count, days: [] }]
    })
  })
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const LOWER = /\b(?:at least|more than|over|upwards of|no fewer than)\b/i
const UPPER = /\b(?:at most|up to|fewer than|less than|no more than)\b/i
const ABOUT = /\b(?:about|around|some|nearly|almost|roughly|approximately|dozens|scores|hundreds|thousands)\b/i
// "250000 people" as a value; "12 soldiers", "at least five people" as words.
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(.*)$/

function countIn({ value, at, name }: Filler): Range | undefined {
  const words = value ?? name ?? at.quote
  const [, digits, unit] = NUMBER.exec(words) ?? []
  const first = words
    .toLowerCase()
    .split(/\s+/)
    .find((word) => WORDS.includes(word))
  const n = digits !== undefined ? Number(digits.replace(/,/g, '')) : first ? WORDS.indexOf(first) + 1 : undefined
  if (n === undefined || Number.isNaN(n)) return undefined
  const after = unit ?? words.toLowerCase().split(first!)[1] ?? ''
  const bounds = LOWER.test(at.quote)
    ? { from: n, to: Number.POSITIVE_INFINITY }
    : UPPER.test(at.quote)
      ? { from: 0, to: n }
      : ABOUT.test(at.quote)
        ? { from: n * 0.9, to: n * 1.1 }
        : { from: n, to: n }
  return { ...bounds, unit: after.trim().toLowerCase() }
}
