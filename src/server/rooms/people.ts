// One person, body or place on a page: names, the ladder of proceedings, claims by kind, money, conflicts, sources, and
// which mentions were taken to be it and why. And a search for names that knows spellings and scripts.
import { createRoute, z } from '@hono/zod-openapi'
import {
  type DocumentId,
  dossierOf,
  type EntityId,
  hashText,
  type Join,
  type MentionId,
  nameIndex,
  PROFILE_PARTS,
  type ProfileLine,
  shapeOf,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import { noSuch } from '../refused.ts'
import { gives, list, refuses, withId } from '../route-parts.ts'
import { citationOf } from './incident-cells.ts'
import {
  type LineView,
  type MentionView,
  type Named,
  type NameFound,
  nameFound,
  type PersonView,
  personView,
} from './person-shapes.ts'
import type { Room } from './room.ts'

const getPerson = createRoute({
  method: 'get',
  path: '/people/{id}',
  summary: 'What the case knows of one person, body or place, and which mentions were taken to be it',
  request: { params: withId },
  responses: { 200: gives(personView, 'The person'), ...refuses },
})
const getNamed = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Who may be meant by a name, in any spelling or script, best first',
  request: { query: z.object({ named: z.string().min(1).max(200) }) },
  responses: { 200: gives(list(nameFound), 'Those found'), ...refuses },
})

const MOST = 40

/** People are held against people only, everything else against everything else. */
const indexOf = perBoard(({ resolution }: Board) =>
  nameIndex(
    [...resolution.entities.values()].flatMap(({ id, names, type }) =>
      names.map((name) => ({
        shape: shapeOf(name, type === 'Person' ? 'person' : 'organization'),
        of: { entity: id, as: name },
      })),
    ),
  ),
)

export function named(board: Board, name: string): readonly NameFound[] {
  const found = (['person', 'organization'] as const).flatMap((kind) => indexOf(board).find(shapeOf(name, kind), MOST))
  const best = new Map<EntityId, NameFound>()
  for (const { of, match } of [...found].sort((a, b) => b.match.score - a.match.score)) {
    if (!best.has(of.entity)) best.set(of.entity, { ...of, name: board.material.name(of.entity), score: match.score })
  }
  return [...best.values()].slice(0, MOST)
}

/** An id is made from the first mention, so the id that somebody had before a merge still leads to them. */
const formerIds = perBoard(
  ({ resolution }: Board): ReadonlyMap<string, EntityId> =>
    new Map([...resolution.entityOf].map(([mention, entity]) => [`e${hashText(mention).slice(0, 16)}`, entity])),
)

export function personOf(board: Board, wanted: EntityId): PersonView {
  const { material, resolution, weighing } = board
  const entity = resolution.entities.get(wanted) ?? resolution.entities.get(formerIds(board).get(wanted) ?? wanted)
  if (entity === undefined) throw noSuch('entity', wanted)
  const { id } = entity
  const { name, type, kind, namesIn, furthest, ladder, conflicts, blamed, ...dossier } = dossierOf(
    weighing,
    material,
    id,
  )
  const of = (one: EntityId): Named => ({ entity: one, name: material.name(one) })
  const about = new Set(material.about(id).map((claim) => claim.id))
  return {
    id,
    name,
    ...(type === undefined ? {} : { type }),
    ...(kind === undefined ? {} : { kind }),
    namesIn,
    ...(furthest === undefined ? {} : { furthest }),
    ...(ladder === undefined ? {} : { ladder }),
    conflicts,
    blamed,
    parts: Object.fromEntries(
      PROFILE_PARTS.map((part) => [part, dossier.parts[part].map((one) => lineView(board, one))]),
    ) as unknown as PersonView['parts'],
    incidents: dossier.incidents.map((incident) => {
      const found = resolution.incidents.get(incident)!
      const claims = found.records.flatMap((record) => record.claims)
      return { id: incident, title: found.title, claims: claims.filter((claim) => about.has(claim)) }
    }),
    money: dossier.money.map(({ payers, payees, sums, totals }) => ({
      payers: payers.map(of),
      payees: payees.map(of),
      sums,
      totals,
    })),
    neighbours: dossier.neighbours.slice(0, MOST).map(({ entity, claims }) => ({ ...of(entity), claims })),
    sources: dossier.sources.map((source) => ({ ...source, citation: citationOf(board, source.document) })),
    mentions: entity.mentions.flatMap((mention) => mentionView(board, mention)),
    joins: joinsOf(board).get(id) ?? [],
    suggestions: resolution.suggestions.flatMap(({ entities: [a, b], score, reasons }) =>
      a === id || b === id ? [{ ...of(a === id ? b : a), score, reasons }] : [],
    ),
  }
}

const joinsOf = perBoard(({ resolution }: Board): ReadonlyMap<EntityId, readonly Join[]> => {
  const joins = new Map<EntityId, Join[]>()
  for (const join of resolution.joins) {
    const entity = resolution.entityOf.get(join.mentions[0])
    if (entity === undefined) continue
    joins.set(entity, [...(joins.get(entity) ?? []), join])
  }
  return joins
})

const lineView = ({ material }: Board, { others, ...line }: ProfileLine): LineView => ({
  ...line,
  others: others.map(({ role, entity }) => ({ role, entity, name: material.name(entity) })),
})

/** Where it is only named in a claim of a special category, the mention is none of this page's business. */
function mentionView(board: Board, id: MentionId): readonly MentionView[] {
  const { resolution, material } = board
  const { document, name, parts } = resolution.mentions.get(id)!
  const claims = [...new Set(parts.map(({ claim }) => claim))].filter((claim) => material.claim(claim) !== undefined)
  return claims.length === 0
    ? []
    : [{ id, document: document as DocumentId, name, citation: citationOf(board, document), claims }]
}

export const peopleRoom: Room = (api, { board }) => {
  api.openapi(getPerson, async (c) => c.json(personOf(await board(), c.req.valid('param').id as EntityId), 200))
  api.openapi(getNamed, async (c) => c.json(named(await board(), c.req.valid('query').named), 200))
}
