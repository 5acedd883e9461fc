// The field's codes of an incident: derived from its claims, each with the reason, and overruled by decision.
import type { Edtf } from '../../model/ids.ts'
import type { Method, Outcome } from '../../model/incident.ts'

export const DATE_PRECISIONS = ['day', 'month', 'year', 'range', 'unknown'] as const
export const PLACE_PRECISIONS = ['site', 'city', 'region', 'country', 'unknown'] as const
export const INCLUSIONS = ['include', 'review', 'exclude'] as const

export interface Code<T extends string = string> {
  readonly value: T
  readonly reason: string
  /** A person said so. */
  readonly overruled?: true
}

export interface IncidentCodes {
  readonly method: Code
  readonly target: Code
  readonly outcome: Code
  readonly datePrecision: Code
  readonly placePrecision: Code
  readonly inclusion: Code
}

export interface CodedFrom {
  readonly methods: readonly Method[]
  readonly outcomes: readonly Outcome[]
  readonly targetKinds: readonly string[]
  readonly time?: Edtf
  readonly placeKind?: string
  readonly reports: number
  readonly certain: boolean
  readonly allDenied: boolean
  readonly sponsored: boolean
  readonly overruled: Readonly<Record<string, string>>
}

export function codesFor(from: CodedFrom): IncidentCodes {
  const derived: IncidentCodes = {
    method: most(from.methods, 'method', 'no report names a method'),
    target: most(from.targetKinds, 'kind of target', 'no report names a target'),
    outcome: outcome(from.outcomes),
    datePrecision: datePrecision(from.time),
    placePrecision: from.placeKind
      ? { value: from.placeKind, reason: `the most precise place is a ${from.placeKind}` }
      : { value: 'unknown', reason: 'no report names a place' },
    inclusion: inclusion(from),
  }
  return Object.fromEntries(
    Object.entries(derived).map(([name, code]) => {
      const said = from.overruled[name]
      return [
        name,
        said === undefined ? code : { value: said, reason: 'decided by a person', overruled: true as const },
      ]
    }),
  ) as unknown as IncidentCodes
}

/** The value that most reports give; on a tie the first in order of report. */
function most(values: readonly string[], what: string, none: string): Code {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== 'other') counts.set(value, (counts.get(value) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (!best) return { value: 'unknown', reason: none }
  const others = [...counts.keys()].filter((v) => v !== best[0])
  return {
    value: best[0],
    reason: `${what} in ${best[1]} of ${values.length} claims${others.length > 0 ? `, others say ${others.join(', ')}` : ''}`,
  }
}

const STAGES: readonly Outcome[] = ['planned', 'foiled', 'attempted', 'carried-out']

function outcome(values: readonly Outcome[]): Code {
  const found = most(values, 'outcome', 'no report says how it ended')
  const counts = STAGES.filter((stage) => values.includes(stage))
  return counts.length > 1 ? { ...found, reason: `${found.reason}; reports differ` } : found
}

/** 2024-06-14 a day, 2024-06 a month, 2013/2023 a range. */
function datePrecision(time: Edtf | undefined): Code {
  if (time === undefined) return { value: 'unknown', reason: 'no report dates it' }
  const plain = time.replace(/[~?%]/g, '')
  const value = plain.includes('/') ? 'range' : plain.length >= 10 ? 'day' : plain.length >= 7 ? 'month' : 'year'
  return { value, reason: `dated ${time}` }
}

function inclusion({ allDenied, certain, sponsored, reports, methods }: CodedFrom): Code {
  if (allDenied) return { value: 'exclude', reason: 'every report denies it' }
  if (methods.length === 0) return { value: 'review', reason: 'no report says what was done' }
  if (!certain) return { value: 'review', reason: 'no report gives more than a possibility' }
  return {
    value: 'include',
    reason: `${reports === 1 ? 'one report' : `${reports} reports`}${sponsored ? ', with a sponsor named' : ', no sponsor named'}`,
  }
}
