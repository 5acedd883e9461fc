// What happened when: every dated event as a stretch of days with the precision of its words, gathered by incident.
// Reports that date one event differently stand beside each other.
import type { EntityId } from '../model/entity.ts'
import type { ClaimId, Edtf } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { type Predicate, sortOf } from '../model/ontology.ts'
import { daysOf } from '../weigh/edtf.ts'
import { eventWords } from './event-words.ts'
import { into, type Material } from './material.ts'
import { remembered } from './remembered.ts'
import { type Support, supportOf } from './support.ts'

/** ISO dates, both included; an end that the text leaves open is missing. */
export interface Stretch {
  readonly from?: string
  readonly to?: string
}

export const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'range'] as const
/** How exactly the words date it: 2022 is a year, 2013/2023 a range, 202X a decade. */
export type Precision = (typeof PRECISIONS)[number]

export const EVENT_KINDS = ['incident', 'hiring', 'payment', 'travel', 'law', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface TimelineEvent extends Support {
  readonly kind: EventKind
  readonly predicate: Predicate
  /** "Milan Rook arrested by Police". */
  readonly label: string
  readonly time: Edtf
  readonly stretch: Stretch
  readonly precision: Precision
  /** "about", "perhaps": the text itself doubts the date. */
  readonly approximate: boolean
  readonly entities: readonly EntityId[]
  readonly incidents: readonly IncidentId[]
}

export interface Timeline {
  /** Earliest first. Claims with the same predicate, time, entities and sum are one entry. */
  readonly events: readonly TimelineEvent[]
  /** Events that no words date, and times that cannot be read as dates: "without a date", never dropped. */
  readonly undated: readonly ClaimId[]
}

/** Everybody's or one incident's row of a drawn timeline. */
export interface Lane {
  readonly name: string
  readonly entity?: EntityId
  readonly incident?: IncidentId
  /** Earliest first. */
  readonly events: readonly TimelineEvent[]
  /** What no words date, of this lane. */
  readonly undated: readonly ClaimId[]
}

const KINDS: Readonly<Partial<Record<Predicate, EventKind>>> = {
  attack: 'incident',
  espionage: 'incident',
  death: 'incident',
  disruption: 'incident',
  recruitment: 'hiring',
  tasking: 'hiring',
  training: 'hiring',
  payment: 'payment',
  funding: 'payment',
  travel: 'travel',
  arrest: 'law',
  charge: 'law',
  extradition: 'law',
  trial: 'law',
  testimony: 'law',
  conviction: 'law',
  acquittal: 'law',
  sentence: 'law',
  detention: 'law',
  release: 'law',
  investigation: 'law',
  expulsion: 'law',
  wanted: 'law',
  designation: 'law',
  asylum: 'law',
}

export function timelineOf(material: Material): Timeline {
  const entries = new Map<string, Entry[]>()
  const undated: ClaimId[] = []
  for (const claim of material.claims) {
    const dated = (claim.roles.time ?? []).flatMap(({ value }) =>
      value === undefined || daysOf(value) === undefined ? [] : (value as Edtf),
    )
    if (dated.length === 0) {
      if (sortOf(claim.predicate) === 'event') undated.push(claim.id)
      continue
    }
    const entities = [...new Set(material.takings(claim).map(({ entity }) => entity))].sort()
    const sums = 'amount' in claim.roles ? (claim.roles.amount ?? []).map(({ value, at }) => value ?? at.quote) : []
    for (const time of dated)
      into(entries, [claim.predicate, time, ...sums, ...entities].join(' '), { claim, time, entities })
  }
  const datingOf = remembered(dating)
  const events = [...entries.values()].map((same) => eventOf(material, datingOf, same))
  return { events: events.sort(earliestFirst), undated }
}

/** One lane for each person or each incident that has a dated event, in the order of their first events. */
export function lanesOf(material: Material, { events, undated }: Timeline, by: 'person' | 'incident'): readonly Lane[] {
  const lanes = new Map<EntityId | IncidentId, TimelineEvent[]>()
  const laneless = new Map<EntityId | IncidentId, ClaimId[]>()
  const isPerson = (id: EntityId) => material.entity(id)?.type === 'Person'
  for (const event of events) {
    const keys = by === 'incident' ? event.incidents : event.entities.filter(isPerson)
    for (const key of keys) into(lanes, key, event)
  }
  for (const id of undated) {
    const claim = material.claim(id)
    if (claim === undefined) continue
    const persons = material.takings(claim).flatMap(({ entity }) => (isPerson(entity) ? [entity] : []))
    const keys: readonly (EntityId | IncidentId)[] = by === 'incident' ? material.incidentsOf(id) : persons
    for (const key of new Set(keys)) into(laneless, key, id)
  }
  return [...lanes].map(([key, own]) => ({
    ...(by === 'incident'
      ? { name: material.resolution.incidents.get(key as IncidentId)?.title ?? key, incident: key as IncidentId }
      : { name: material.name(key as EntityId), entity: key as EntityId }),
    events: own,
    undated: laneless.get(key) ?? [],
  }))
}

interface Entry {
  readonly claim: Material['claims'][number]
  readonly time: Edtf
  readonly entities: readonly EntityId[]
}

/** What a date says by itself; the dates of a case are few. */
type Dating = Pick<TimelineEvent, 'stretch' | 'precision' | 'approximate'>

const dating = (time: Edtf): Dating => ({
  stretch: stretchOf(time),
  precision: precisionOf(time),
  approximate: /[~?%]/.test(time),
})

function eventOf(material: Material, datingOf: typeof dating, same: readonly Entry[]): TimelineEvent {
  const { claim: first, time, entities } = same[0]!
  const claims = same.map(({ claim }) => claim)
  const told = claims.find(({ polarity }) => polarity === 'affirmed') ?? first
  return {
    kind: KINDS[first.predicate] ?? 'other',
    predicate: first.predicate,
    label: eventWords(material, told),
    time,
    ...datingOf(time),
    entities,
    incidents: [...new Set(claims.flatMap(({ id }) => material.incidentsOf(id)))],
    ...supportOf(claims),
  }
}

/** `2022-07` → 2022-07-01 to 2022-07-31; `2012/..` → from 2012-01-01. */
export function stretchOf(time: Edtf): Stretch {
  const days = daysOf(time)
  if (days === undefined) return {}
  return {
    ...(Number.isFinite(days.from) ? { from: isoOf(days.from) } : {}),
    ...(Number.isFinite(days.to) ? { to: isoOf(days.to) } : {}),
  }
}

export function precisionOf(time: Edtf): Precision {
  if (time.includes('/')) return 'range'
  const [year = '', month, day] = time.replace(/T.*$|[~?%]/g, '').split('-')
  if (day !== undefined && day !== 'XX') return 'day'
  if (month !== undefined && month !== 'XX') return Number(month) > 12 ? 'season' : 'month'
  return year.includes('X') ? 'decade' : 'year'
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const earliestFirst = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.stretch.from ?? '', b.stretch.from ?? '') ||
  compare(a.stretch.to ?? '~', b.stretch.to ?? '~') ||
  compare(a.claims[0] ?? '', b.claims[0] ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
