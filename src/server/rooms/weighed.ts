// What holds, what conflicts, who stands where before the courts and who blames whom: the findings of `cutout facts`,
// `conflicts`, `ladder` and `attribution` for programs, whole where the rooms of the page show the first of them.
import { createRoute, z } from '@hono/zod-openapi'
import {
  ATTRIBUTION_STATES,
  type Attribution,
  CERTAINTIES,
  CONFLICT_KINDS,
  type Conflict,
  type Fact,
  type FactGrade,
  type Ladder,
  PREDICATES,
} from '../../index.ts'
import { as } from '../api.ts'
import { gives, list, refuses } from '../route-parts.ts'
import { origin, preferred, quote, rung } from './person-shapes.ts'
import type { Room } from './room.ts'
import { ids } from './shapes.ts'

/** Some of the findings, in their order, of so many in all. */
export interface Page<T> {
  readonly total: number
  readonly found: readonly T[]
}

export interface GradedFact extends Fact {
  readonly grade: FactGrade | undefined
}

const text = z.string()
const texts = list(text)
const page = <T>(name: string, item: z.ZodType) =>
  as<Page<T>>(z.strictObject({ total: z.int().nonnegative(), found: list(item) })).openapi(name)

export const factsView = page<GradedFact>(
  'Facts',
  z.strictObject({
    id: text,
    predicate: z.enum(PREDICATES),
    roles: list(z.strictObject({ role: text, thing: text.optional(), words: texts })),
    affirmed: ids,
    denied: ids,
    open: ids,
    documents: ids,
    outlets: texts,
    origins: list(origin).openapi({ description: 'At most so many are independent' }),
    incident: text.optional(),
    certainty: z.enum(CERTAINTIES).optional(),
    grade: z
      .strictObject({
        credibility: z.int().min(1).max(6),
        reasons: texts,
        by: preferred.extend({ instead: z.int().min(1).max(6) }).optional(),
      })
      .optional(),
  }),
)

export const conflictsView = page<Conflict>(
  'Conflicts',
  z.strictObject({
    id: text,
    kind: z.enum(CONFLICT_KINDS),
    about: text,
    things: ids,
    incident: text.optional(),
    because: text,
    sides: list(
      z.strictObject({
        says: text,
        claims: ids,
        documents: ids,
        origins: list(origin),
        preferred: preferred.optional(),
      }),
    ),
  }),
)

export const laddersView = page<Ladder>(
  'Ladders',
  z.strictObject({
    person: text,
    entity: text.optional(),
    name: text,
    rungs: list(rung),
    notKnown: texts,
    furthest: z.strictObject({ step: text, says: text, date: text.optional() }).optional(),
    beside: list(rung),
  }),
)

export const attributionsView = page<Attribution>(
  'Attributions',
  z.strictObject({
    incident: text.optional(),
    about: text,
    sponsor: text,
    name: text,
    statements: list(
      z.strictObject({
        by: text,
        words: quote,
        document: text,
        date: text.optional(),
        state: z.enum(ATTRIBUTION_STATES),
        because: text,
        claim: text,
        withdrawnBy: ids,
      }),
    ),
    state: z.enum(ATTRIBUTION_STATES),
    denied: ids,
  }),
)

const MOST = 500
const paged = {
  from: z.coerce.number().int().min(0).default(0).openapi({ description: 'How many to pass over' }),
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
}
const entity = text.optional().openapi({ description: 'Only those that name this entity' })
const incident = text.optional().openapi({ description: 'Only those of this incident' })

const getFacts = createRoute({
  method: 'get',
  path: '/facts',
  summary: 'What holds: each fact with who reports it, its origins and its grade',
  request: { query: z.object({ entity, incident, predicate: z.enum(PREDICATES).optional(), ...paged }) },
  responses: { 200: gives(factsView, 'Facts'), ...refuses },
})
const getConflicts = createRoute({
  method: 'get',
  path: '/conflicts',
  summary: 'Where documents cannot all be right, with every side and what people prefer',
  request: { query: z.object({ entity, incident, kind: z.enum(CONFLICT_KINDS).optional(), ...paged }) },
  responses: { 200: gives(conflictsView, 'Conflicts'), ...refuses },
})
const getLadders = createRoute({
  method: 'get',
  path: '/ladders',
  summary: 'Who stands where before the courts, with what is not known',
  request: { query: z.object({ entity, ...paged }) },
  responses: { 200: gives(laddersView, 'Ladders'), ...refuses },
})
const getAttributions = createRoute({
  method: 'get',
  path: '/attributions',
  summary: 'Who holds which sponsor responsible, in what words, and what was withdrawn',
  request: { query: z.object({ entity, incident, ...paged }) },
  responses: { 200: gives(attributionsView, 'Attributions'), ...refuses },
})

interface Asked {
  readonly from: number
  readonly limit: number
}

const pageOf = <T>(all: readonly T[], { from, limit }: Asked): Page<T> => ({
  total: all.length,
  found: all.slice(from, from + limit),
})

const fits = (wanted: string | undefined, given: string | undefined): boolean =>
  wanted === undefined || wanted === given
const among = (wanted: string | undefined, given: readonly (string | undefined)[]): boolean =>
  wanted === undefined || given.includes(wanted)

export const weighedRoom: Room = (api, { board }) => {
  api.openapi(getFacts, async (c) => {
    const asked = c.req.valid('query')
    const { weighing, resolution } = await board()
    const { facts, grades } = weighing
    // Within an incident the deed is told by the incident, and who or what it was aimed at by that alone.
    const targetsOf = ({ incident: id }: Fact) => (id && resolution.incidents.get(id)?.targets) ?? []
    const found = facts.filter(
      (one) =>
        fits(asked.predicate, one.predicate) &&
        fits(asked.incident, one.incident) &&
        among(asked.entity, [...one.roles.map(({ thing }) => thing), ...targetsOf(one)]),
    )
    const { total, found: some } = pageOf(found, asked)
    return c.json({ total, found: some.map((one) => ({ ...one, grade: grades.get(one.id) })) }, 200)
  })
  api.openapi(getConflicts, async (c) => {
    const asked = c.req.valid('query')
    const found = (await board()).weighing.conflicts.filter(
      (one) => fits(asked.kind, one.kind) && fits(asked.incident, one.incident) && among(asked.entity, one.things),
    )
    return c.json(pageOf(found, asked), 200)
  })
  api.openapi(getLadders, async (c) => {
    const asked = c.req.valid('query')
    const found = (await board()).weighing.ladders.filter((one) => fits(asked.entity, one.entity))
    return c.json(pageOf(found, asked), 200)
  })
  api.openapi(getAttributions, async (c) => {
    const asked = c.req.valid('query')
    const found = (await board()).weighing.attributions.filter(
      (one) => fits(asked.incident, one.incident) && fits(asked.entity, one.sponsor),
    )
    return c.json(pageOf(found, asked), 200)
  })
}
