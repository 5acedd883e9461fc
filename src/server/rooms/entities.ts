// Everybody and everything of the case in one list: names, kind, how many claims, and of a person the furthest step of
// the law. The page keeps it, so that wherever it shows somebody it can say where they stand.
import { createRoute, z } from '@hono/zod-openapi'
import {
  ENTITY_TYPES,
  type Entity,
  type EntityId,
  type Furthest,
  isSpecialCategory,
  type OrganizationKind,
  type PlaceKind,
} from '../../index.ts'
import { as } from '../api.ts'
import type { Board } from '../board.ts'
import { gives, list, refuses } from '../route-parts.ts'
import type { Room } from './room.ts'

export interface EntityLine {
  readonly id: EntityId
  readonly name: string
  /** Every name under which a source knows it, the best one first. */
  readonly names: readonly string[]
  readonly type: Entity['type']
  readonly kind?: OrganizationKind | PlaceKind
  readonly claims: number
  readonly documents: number
  /** The furthest step of proceedings that a source supports; persons only. */
  readonly furthest?: Furthest
}

const furthest = z.strictObject({ step: z.string(), says: z.string(), date: z.string().optional() })
export const entityLine = as<EntityLine>(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    type: z.enum(ENTITY_TYPES),
    kind: z.string().optional(),
    claims: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    furthest: furthest.optional(),
  }),
).openapi('EntityLine')

const getEntities = createRoute({
  method: 'get',
  path: '/entities',
  summary: 'All persons, organisations, places, groups and things, those with most claims first',
  responses: { 200: gives(list(entityLine), 'Entities'), ...refuses },
})

export function entityLines({ resolution, weighing, claims }: Board): readonly EntityLine[] {
  const steps = new Map(weighing.ladders.flatMap(({ entity, furthest }) => (entity ? [[entity, furthest]] : [])))
  const lines = [...resolution.entities.values()].map(({ id, name, names, type, kind, mentions }): EntityLine => {
    const held = mentions.flatMap((mention) => resolution.mentions.get(mention) ?? [])
    const about = new Set(held.flatMap(({ parts }) => parts.map(({ claim }) => claim)))
    const shown = [...about].filter((claim) => !isSpecialCategory(claims.get(claim)!.predicate))
    const step = steps.get(id)
    return {
      id,
      name,
      names,
      type,
      ...(kind === undefined ? {} : { kind }),
      claims: shown.length,
      documents: new Set(held.map(({ document }) => document)).size,
      ...(step === undefined ? {} : { furthest: step }),
    }
  })
  return lines
    .filter((line) => line.claims > 0)
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export const entitiesRoom: Room = (api, { board }) => {
  api.openapi(getEntities, async (c) => c.json(entityLines(await board()), 200))
}
