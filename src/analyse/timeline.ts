// What happened when: every dated event as a stretch of days with the precision of its words, gathered by incident.
// Reports that date one event differently stand beside each other.
import type { EntityId } from '../model/entity.ts'
import type { ClaimId, Edtf } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { type Predicate, sortOf } from '../model/ontology.ts'
import { daysOf } from '../weigh/edtf.ts'
import { into, type Material } from './material.ts'
import { type Support, supportOf } from './support.ts'

/** ISO dates, both included; an end that the text leaves open is missing. */
export interface Stretch {
  readonly from?: string
  readonly to?: string
}

export interface TimelineEvent extends Support {
  readonly predicate: Predicate
  readonly time: Edtf
  readonly stretch: Stretch
  readonly entities: readonly EntityId[]
  readonly incidents: readonly IncidentId[]
}

export interface Timeline {
  /** Earliest first. Claims with the same predicate, time and entities are one entry. */
  readonly events: readonly TimelineEvent[]
  /** Events that no words date, and times that cannot be read as dates: "without a date", never dropped. */
  readonly undated: readonly ClaimId[]
}

export function timelineOf(material: Material): Timeline {
  const entries = new Map<string, Entry[]>()
  const undated: ClaimId[] = []
  for (const claim of material.claims) {
    const times = (claim.roles.time ?? []).flatMap(({ value }) => (value === undefined ? [] : [value as Edtf]))
    const dated = times.filter((time) => daysOf(time) !== undefined)
    if (dated.length === 0 && sortOf(claim.predicate) === 'event') undated.push(claim.id)
    const entities = [...new Set(material.takings(claim).map(({ entity }) => entity))].sort()
    for (const time of dated) into(entries, [claim.predicate, time, ...entities].join(' '), { claim, time, entities })
  }
  const events = [...entries.values()].flatMap((same) => eventOf(material, same))
  return { events: events.sort(earliestFirst), undated }
}

interface Entry {
  readonly claim: Material['claims'][number]
  readonly time: Edtf
  readonly entities: readonly EntityId[]
}

function eventOf(material: Material, same: readonly Entry[]): readonly TimelineEvent[] {
  const [first] = same
  if (first === undefined) return []
  const claims = same.map(({ claim }) => claim)
  return [
    {
      predicate: first.claim.predicate,
      time: first.time,
      stretch: stretchOf(first.time),
      entities: first.entities,
      incidents: [...new Set(claims.flatMap(({ id }) => material.incidentsOf(id)))],
      ...supportOf(claims),
    },
  ]
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

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const earliestFirst = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.stretch.from ?? '', b.stretch.from ?? '') ||
  compare(a.stretch.to ?? '~', b.stretch.to ?? '~') ||
  compare(a.claims[0] ?? '', b.claims[0] ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
