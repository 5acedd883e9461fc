// Makes a small case out of claims written as tables, with an entity for each name and incidents as marked, so that
// the answers can be tested without reading and resolving anything.
import { type Material, material } from '../../src/analyse/index.ts'
import { type Claim, claim, type Filler, type NonEmpty, type Roles } from '../../src/model/claim.ts'
import type { Decision } from '../../src/model/decision.ts'
import { type Entity, type EntityId, type Mention, mentionOf } from '../../src/model/entity.ts'
import type { ClaimId, DocumentId, Edtf, RuleId } from '../../src/model/ids.ts'
import type { Incident, IncidentId, IncidentLink, Method, Outcome } from '../../src/model/incident.ts'
import {
  type Certainty,
  type EntityType,
  type OrganizationKind,
  type PlaceKind,
  type Polarity,
  type Predicate,
  rolesOf,
} from '../../src/model/ontology.ts'
import type { Resolution } from '../../src/model/resolution.ts'
import { quote, span } from '../../src/model/span.ts'

export interface MadeClaim {
  readonly predicate: Predicate
  /** Names, values or words, as the role's shape wants. */
  readonly roles: Readonly<Record<string, string | readonly string[]>>
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  readonly doc?: string
  /** The incident whose record holds the claim. */
  readonly incident?: string
}

export type Kinds = Readonly<Record<string, readonly [EntityType, (OrganizationKind | PlaceKind)?]>>

export type Spots = Readonly<Record<string, readonly [lat: number, lon: number, km: number]>>

export const entityId = (name: string): EntityId => `e:${name}` as EntityId
export const incidentId = (name: string): IncidentId => `i:${name}` as IncidentId

const VALUES: Readonly<Record<string, Filler['type']>> = {
  time: 'Time',
  money: 'Money',
  quantity: 'Quantity',
  phrase: 'Phrase',
}

export interface Made {
  readonly claims: readonly Claim[]
  readonly resolution: Resolution
  readonly material: Material
}

/** A name that `kinds` does not list is a person; one in `same` stands for another. */
export function made(
  rows: readonly MadeClaim[],
  {
    kinds = {},
    same = {},
    links = [],
    decisions = [],
    where = {},
  }: {
    /** Latitude, longitude and precision in kilometres of places. */
    readonly where?: Spots
    readonly kinds?: Kinds
    readonly same?: Readonly<Record<string, string>>
    readonly links?: readonly (readonly [string, string, Polarity])[]
    readonly decisions?: readonly Decision[]
  } = {},
): Made {
  const claims = rows.map((row, i) => made1(row, i, kinds, same, where))
  const resolution = resolved(rows, claims, links)
  return { claims, resolution, material: material({ claims, resolution, decisions }) }
}

function made1(row: MadeClaim, i: number, kinds: Kinds, same: Readonly<Record<string, string>>, where: Spots): Claim {
  const { predicate, roles, certainty = 'stated', polarity = 'affirmed', doc = 'd1' } = row
  const text = `${predicate} ${i}: ${Object.values(roles).flat().join(', ')}.`
  const shapes = rolesOf(predicate)
  const start = i * 10_000
  const at = (words: string) => {
    const from = text.indexOf(words)
    return { ...quote(text, span(from, from + words.length)), start: start + from, end: start + from + words.length }
  }
  const fillers = Object.entries(roles).map(([role, given]) => {
    const holds = shapes[role]?.holds
    if (holds === undefined) throw new Error(`${predicate} has no role ${role}`)
    return [
      role,
      [given].flat().map((words): Filler => {
        const name = same[words] ?? words
        const [type, kind] = kinds[name] ?? ['Person']
        const here = at(words) as Filler['at']
        if (typeof holds !== 'string') return { at: here, type: 'Code', value: words }
        if (holds === 'phrase') return { at: here, type: 'Phrase' }
        if (holds !== 'entity') return { at: here, type: VALUES[holds] ?? 'Phrase', value: words }
        return { at: here, name, type, ...(kind ? { kind } : {}), ...placed(name, where) }
      }) as unknown as NonEmpty<Filler>,
    ]
  })
  return claim({
    document: doc as DocumentId,
    predicate,
    roles: Object.fromEntries(fillers) as Roles,
    certainty,
    polarity,
    by: [],
    evidence: { ...quote(text, span(0, text.length)), start, end: start + text.length } as Claim['evidence'],
    rule: 'made' as RuleId,
    reasons: [],
  })
}

function placed(name: string, where: Spots): Pick<Filler, 'where'> {
  const [lat, lon, precisionKm] = where[name] ?? []
  if (lat === undefined || lon === undefined || precisionKm === undefined) return {}
  return { where: { name, country: '', lat, lon, precisionKm, reasons: [] } }
}

function resolved(
  rows: readonly MadeClaim[],
  claims: readonly Claim[],
  links: readonly (readonly [string, string, Polarity])[],
): Resolution {
  const mentions = new Map<Mention['id'], Mention>()
  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map<Mention['id'], EntityId>()
  for (const { document, roles } of claims) {
    for (const filler of Object.values(roles as Record<string, readonly Filler[]>).flat()) {
      const mention = mentionOf(document, filler)
      if (mention === undefined || filler.name === undefined) continue
      const id = entityId(filler.name)
      const { name, kind } = filler
      const type = filler.type as EntityType
      mentions.set(mention, { id: mention, document, name, type, parts: [], ...(kind ? { kind } : {}) })
      entityOf.set(mention, id)
      if (!entities.has(id))
        entities.set(id, { id, name, names: [name], type, mentions: [], ...(kind ? { kind } : {}) })
    }
  }
  const incidents = new Map<IncidentId, Incident>()
  const incidentsOf = new Map<ClaimId, readonly IncidentId[]>()
  const recorded = new Map<string, Claim[]>()
  for (const [i, claim] of claims.entries()) {
    const name = rows[i]?.incident
    if (name !== undefined) recorded.set(name, [...(recorded.get(name) ?? []), claim])
  }
  for (const [name, own] of recorded) {
    incidents.set(incidentId(name), incidentOf(name, own))
    for (const { id } of own) incidentsOf.set(id, [incidentId(name)])
  }
  const incidentLinks: readonly IncidentLink[] = links.flatMap(([a, b, polarity]) => {
    const said = claims.find(({ predicate }) => predicate === 'same-incident')
    return said ? [{ incidents: [incidentId(a), incidentId(b)] as const, polarity, claim: said.id }] : []
  })
  return { mentions, entities, entityOf, suggestions: [], incidents, incidentsOf, incidentLinks }
}

function incidentOf(name: string, claims: readonly Claim[]): Incident {
  const filling = (...wanted: readonly string[]) =>
    claims
      .filter(({ polarity }) => polarity === 'affirmed')
      .flatMap(({ roles }) => Object.entries(roles as Record<string, readonly Filler[]>))
      .flatMap(([role, fillers]) => (wanted.includes(role) ? fillers : []))
  const entities = (...wanted: readonly string[]) => [
    ...new Set(filling(...wanted).flatMap(({ name: n }) => (n === undefined ? [] : [entityId(n)]))),
  ]
  const values = (role: string) => [...new Set(filling(role).flatMap(({ value }) => value ?? []))]
  const [time] = values('time')
  const [place] = entities('place')
  const [method] = values('method')
  const outcomes = values('outcome')
  return {
    id: incidentId(name),
    title: name,
    records: [...new Set(claims.map(({ document }) => document))].map((document) => ({
      document,
      claims: claims.filter((c) => c.document === document).map(({ id }) => id),
      times: values('time') as Edtf[],
      places: entities('place'),
      methods: values('method') as Method[],
      outcomes: outcomes as Outcome[],
    })),
    sponsors: entities('sponsor'),
    perpetrators: entities('perpetrator', 'agent'),
    targets: entities('target'),
    ...(time ? { time: time as Edtf } : {}),
    ...(place ? { place } : {}),
    ...(method ? { method: method as Method } : {}),
    ...(outcomes[0] ? { outcome: outcomes[0] as Outcome } : {}),
  }
}
