// The field's codes of an incident, one for each column of an analyst's table: derived from its claims, each with the
// reason, and overruled by decision.

import type { Edtf } from '../../model/ids.ts'
import type { Method, Outcome } from '../../model/incident.ts'
import { CERTAINTIES, type Certainty } from '../../model/ontology.ts'

export const DATE_PRECISIONS = ['day', 'month', 'year', 'range', 'unknown'] as const
export const PLACE_PRECISIONS = ['site', 'city', 'region', 'country', 'unknown'] as const
export const INCLUSIONS = ['include', 'review', 'exclude'] as const

/** In the order of a table. */
export const CODES = [
  'date',
  'datePrecision',
  'place',
  'placePrecision',
  'method',
  'weapon',
  'target',
  'outcome',
  'perpetrator',
  'sponsor',
  'attribution',
  'legal',
  'sources',
  'inclusion',
  'note',
] as const
export type CodeName = (typeof CODES)[number]

export interface Code<T extends string = string> {
  readonly value: T
  readonly reason: string
  /** A person said so. */
  readonly overruled?: true
  /** What the reports give, where a person said otherwise: it stays visible. */
  readonly derived?: T
}

export type IncidentCodes = Readonly<Record<CodeName, Code>>

export interface CodedFrom {
  readonly methods: readonly Method[]
  readonly outcomes: readonly Outcome[]
  readonly weapons: readonly string[]
  readonly targetKinds: readonly string[]
  readonly times: readonly Edtf[]
  readonly time?: Edtf
  readonly place?: { readonly name: string; readonly kind?: string }
  readonly perpetrators: readonly string[]
  readonly sponsors: readonly string[]
  /** How sure each claim that names a sponsor is, and who says so. */
  readonly attributions: readonly { readonly certainty: Certainty; readonly by: string }[]
  readonly deniedBy: readonly string[]
  readonly legal: readonly string[]
  readonly legalSteps: number
  readonly reports: number
  readonly espionage: boolean
  readonly certain: boolean
  readonly allDenied: boolean
  readonly overruled: Readonly<Record<string, string>>
}

export function codesFor(from: CodedFrom): IncidentCodes {
  const derived: IncidentCodes = {
    date: date(from),
    datePrecision: datePrecision(from.time),
    place: from.place
      ? { value: from.place.name, reason: 'the most precise place that a report gives' }
      : unknown('no report names a place'),
    placePrecision: from.place?.kind
      ? { value: from.place.kind, reason: `the most precise place is a ${from.place.kind}` }
      : unknown('no report names a place'),
    method: from.espionage
      ? { value: 'espionage', reason: 'reports speak of espionage' }
      : most(from.methods, 'method', 'no report names a method'),
    weapon: most(from.weapons, 'weapon', 'no report names a weapon'),
    target: most(from.targetKinds, 'kind of target', 'no report names a target'),
    outcome: outcome(from.outcomes),
    perpetrator: several(from.perpetrators, 'no report says who did it'),
    sponsor: several(from.sponsors, 'no report says who ordered it'),
    attribution: attribution(from),
    legal:
      from.legal.length > 0
        ? { value: from.legal.join('; '), reason: `the furthest of ${from.legalSteps} steps that a source gives` }
        : { value: 'none', reason: 'no report tells of a step of the law' },
    sources: { value: String(from.reports), reason: 'documents that report it; which share an origin is judged apart' },
    inclusion: inclusion(from),
    note: { value: '', reason: 'for the analyst' },
  }
  return Object.fromEntries(
    CODES.map((name) => {
      const said = from.overruled[name]
      return [
        name,
        said === undefined
          ? derived[name]
          : {
              value: said,
              reason: `decided by a person; reports give ${derived[name].value || 'none'}`,
              overruled: true as const,
              derived: derived[name].value,
            },
      ]
    }),
  ) as unknown as IncidentCodes
}

const unknown = (reason: string): Code => ({ value: 'unknown', reason })
const several = (names: readonly string[], none: string): Code =>
  names.length > 0
    ? { value: names.join('; '), reason: `named by ${names.length === 1 ? 'its' : 'their'} reports` }
    : unknown(none)

/** The value that most reports give; on a tie the first in order of report. */
function most(values: readonly string[], what: string, none: string): Code {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== 'other') counts.set(value, (counts.get(value) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (!best) return values.length > 0 ? { value: 'other', reason: `${what} is none of the list` } : unknown(none)
  const others = [...counts.keys()].filter((v) => v !== best[0])
  return {
    value: best[0],
    reason: `${what} in ${best[1]} of ${values.length} claims${others.length > 0 ? `, others say ${others.join(', ')}` : ''}`,
  }
}

/** What was carried out or foiled had been planned, so a report of the plan does not differ from it. */
const STAGES: readonly Outcome[] = ['planned', 'foiled', 'attempted', 'carried-out']

function outcome(values: readonly Outcome[]): Code {
  const told = values.filter((value) => value !== 'planned')
  const found = most(told.length > 0 ? told : values, 'outcome', 'no report says how it ended')
  const stages = STAGES.filter((stage) => (told as readonly Outcome[]).includes(stage))
  return stages.length > 1 ? { ...found, reason: `${found.reason}; reports differ` } : found
}

function date({ time, times }: CodedFrom): Code {
  if (time === undefined)
    return unknown(
      times.length > 0
        ? `reports contradict each other: ${[...new Set(times)].sort().join(', ')}`
        : 'no report dates it',
    )
  const given = new Map<string, number>()
  for (const t of times) given.set(t, (given.get(t) ?? 0) + 1)
  return {
    value: time,
    reason: [...given]
      .sort()
      .map(([t, n]) => `${t} in ${n} of ${times.length}`)
      .join(', '),
  }
}

/** 2024-06-14 a day, 2024-06 a month, 2013/2023 a range. */
function datePrecision(time: Edtf | undefined): Code {
  if (time === undefined) return unknown('no report dates it')
  const plain = time.replace(/[~?%]/g, '')
  const value = plain.includes('/') ? 'range' : plain.length >= 10 ? 'day' : plain.length >= 7 ? 'month' : 'year'
  return { value, reason: `dated ${time}` }
}

/** The surest claim that names a sponsor, with its speaker, and whoever denies it. */
function attribution({ attributions, deniedBy, sponsors }: CodedFrom): Code {
  const denied = deniedBy.length > 0 ? `; denied by ${deniedBy.join(', ')}` : ''
  const [best] = [...attributions].sort((a, b) => CERTAINTIES.indexOf(b.certainty) - CERTAINTIES.indexOf(a.certainty))
  if (!best) return { value: 'none', reason: `no report names a sponsor${denied}` }
  return {
    value: `${best.certainty}${best.by === '' ? '' : ` by ${best.by}`}`,
    reason: `the surest of ${attributions.length} claims that name ${sponsors.join(', ')}${denied}`,
  }
}

function inclusion({
  allDenied,
  certain,
  sponsors,
  reports,
  methods,
  espionage,
  targetKinds,
  place,
  times,
}: CodedFrom): Code {
  if (allDenied) return { value: 'exclude', reason: 'every report denies it' }
  if (targetKinds.length === 0 && !place && times.length === 0)
    return { value: 'exclude', reason: 'a general statement: no target, place or time' }
  if (methods.length === 0 && !espionage) return { value: 'review', reason: 'no report says what was done' }
  if (!certain) return { value: 'review', reason: 'no report gives more than a possibility' }
  return {
    value: 'include',
    reason: `${reports === 1 ? 'one report' : `${reports} reports`}${sponsors.length > 0 ? ', with a sponsor named' : ', no sponsor named'}`,
  }
}
