// What happened when, in lanes of persons or of incidents: each event with the precision of its date and its claims. Each
// event is sent once; lanes name it by its place in the list. What nobody dates is listed apart.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type ClaimId,
  type EntityId,
  EVENT_KINDS,
  eventWords,
  type IncidentId,
  lanesOf,
  type Material,
  PRECISIONS,
  PREDICATES,
  type Predicate,
  supportOf,
  type TimelineEvent,
  timelineOf,
  type Weighing,
} from '../../index.ts'
import { as } from '../api.ts'
import { perBoard } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'
import { ids, stretch, supported } from './shapes.ts'

export interface EventView extends TimelineEvent {
  /** Sources disagree on when this was; events with the same mark are told of the same thing. */
  readonly disagreement?: string
}

export interface LaneView {
  readonly name: string
  readonly entity?: EntityId
  readonly incident?: IncidentId
  /** Places in the list of events, earliest first. */
  readonly events: readonly number[]
}

export interface UndatedView {
  readonly claim: ClaimId
  readonly predicate: Predicate
  readonly label: string
  readonly entities: readonly EntityId[]
  readonly incidents: readonly IncidentId[]
}

export interface TimelineView {
  /** Earliest first. */
  readonly events: readonly EventView[]
  readonly lanes: readonly LaneView[]
  /** How many events no words date. */
  readonly undated: number
}

export interface UndatedList {
  readonly total: number
  readonly events: readonly UndatedView[]
}

const told = { predicate: z.enum(PREDICATES), label: z.string(), entities: ids, incidents: ids }

export const timelineView = as<TimelineView>(
  z.strictObject({
    events: list(
      z.strictObject({
        kind: z.enum(EVENT_KINDS),
        time: z.string(),
        stretch,
        precision: z.enum(PRECISIONS),
        approximate: z.boolean(),
        disagreement: z.string().optional(),
        ...told,
        ...supported,
      }),
    ),
    lanes: list(
      z.strictObject({
        name: z.string(),
        entity: z.string().optional(),
        incident: z.string().optional(),
        events: z.array(z.int().nonnegative()).readonly(),
      }),
    ),
    undated: z.int().nonnegative(),
  }),
).openapi('Timeline')

export const undatedList = as<UndatedList>(
  z.strictObject({
    total: z.int().nonnegative(),
    events: list(z.strictObject({ claim: z.string(), ...told })),
  }),
).openapi('Undated')

const getTimeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'All dated events in lanes of persons or of incidents',
  request: { query: z.object({ by: z.enum(['person', 'incident']).default('person') }) },
  responses: { 200: gives(timelineView, 'The timeline'), ...refuses },
})

const getUndated = createRoute({
  method: 'get',
  path: '/timeline/undated',
  summary: 'Events that no words date, of everybody or of who is in focus; the first of them',
  request: { query: z.object({ focus: z.string().optional() }) },
  responses: { 200: gives(undatedList, 'Events'), ...refuses },
})

const MOST_UNDATED = 200

/** Reports of one incident that give it the same time and kind are one mark, with the sentences of all. */
export function together(material: Material, found: ReturnType<typeof timelineOf>): ReturnType<typeof timelineOf> {
  const events = new Map<string, TimelineEvent>()
  for (const event of found.events) {
    const { kind, predicate, time, incidents, claims } = event
    const key =
      incidents.length === 0 ? claims.join() : JSON.stringify([kind, predicate, time, event.approximate, incidents])
    const first = events.get(key)
    events.set(key, first === undefined ? event : joined(material, first, event))
  }
  return { ...found, events: [...events.values()] }
}

const joined = (material: Material, first: TimelineEvent, other: TimelineEvent): TimelineEvent => ({
  ...first,
  ...supportOf([...first.claims, ...other.claims].flatMap((id) => material.claim(id) ?? [])),
  entities: [...new Set([...first.entities, ...other.entities])],
})

const timeline = perBoard(({ material }) => together(material, timelineOf(material)))

/** By claim, the disagreement over dates in which it takes a side. */
function disagreements({ conflicts }: Pick<Weighing, 'conflicts'>): ReadonlyMap<ClaimId, string> {
  const found = new Map<ClaimId, string>()
  for (const { id, kind, sides } of conflicts) {
    if (kind !== 'date') continue
    for (const { claims } of sides) for (const claim of claims) found.set(claim, id)
  }
  return found
}
const disagreeing = perBoard(({ weighing }) => disagreements(weighing))

export function viewOf(
  material: Material,
  found: ReturnType<typeof timelineOf>,
  disagree: ReadonlyMap<ClaimId, string>,
  by: 'person' | 'incident',
): TimelineView {
  const place = new Map(found.events.map((event, i) => [event, i]))
  return {
    events: found.events.map((event) => {
      const disagreement = event.claims.map((id) => disagree.get(id)).find((one) => one !== undefined)
      return disagreement === undefined ? event : { ...event, disagreement }
    }),
    lanes: lanesOf(material, found, by).map(({ name, entity, incident, events }) => ({
      name,
      ...(entity === undefined ? {} : { entity }),
      ...(incident === undefined ? {} : { incident }),
      events: events.flatMap((event) => place.get(event) ?? []),
    })),
    undated: found.undated.length,
  }
}

export function undatedOf(material: Material, undated: readonly ClaimId[], focus: string | undefined): UndatedList {
  const wanted = undated.flatMap((id) => {
    const claim = material.claim(id)
    if (claim === undefined) return []
    const entities = [...new Set(material.takings(claim).map(({ entity }) => entity))]
    const incidents = material.incidentsOf(id)
    const isWanted = focus === undefined || [...entities, ...incidents].some((one) => one === focus)
    return isWanted ? [{ claim, entities, incidents }] : []
  })
  return {
    total: wanted.length,
    events: wanted.slice(0, MOST_UNDATED).map(({ claim, entities, incidents }) => ({
      claim: claim.id,
      predicate: claim.predicate,
      label: eventWords(material, claim),
      entities,
      incidents,
    })),
  }
}

export const timelineRoom: Room = (api, { board }) => {
  api.openapi(getUndated, async (c) => {
    const now = await board()
    return c.json(undatedOf(now.material, timeline(now).undated, c.req.valid('query').focus), 200)
  })
  api.openapi(getTimeline, async (c) => {
    const now = await board()
    return c.json(viewOf(now.material, timeline(now), disagreeing(now), c.req.valid('query').by), 200)
  })
}
