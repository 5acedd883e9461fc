// What the case knows of one person, body or place: its claims grouped by kind, its incidents, its neighbours and its
// money. The ladder of proceedings is worked out elsewhere and passed in, so that a name never stands without it.
import { type Claim, type Filler, filled } from '../model/claim.ts'
import type { EntityId } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { PREDICATES, type Predicate, type Role } from '../model/ontology.ts'
import { entityIn } from '../model/resolution.ts'
import { into, type Material } from './material.ts'
import { amountOf, type Hop, inWords, moneyOf } from './money.ts'
import { type Support, supportOf } from './support.ts'

export const PROFILE_PARTS = ['identity', 'ties', 'acts', 'law', 'views'] as const
export type ProfilePart = (typeof PROFILE_PARTS)[number]

/** Claims that say the same of it: one predicate, its own role in it, the same others. */
export interface ProfileLine extends Support {
  readonly predicate: Predicate
  readonly role: Role
  readonly others: readonly { readonly role: Role; readonly entity: EntityId }[]
  /** Values and words: a sum, an age, a title, an offence; each wording once. */
  readonly said: readonly { readonly role: Role; readonly words: string }[]
}

export interface Profile<Ladder = undefined> {
  readonly entity: EntityId
  readonly name: string
  readonly names: readonly string[]
  readonly parts: Readonly<Record<ProfilePart, readonly ProfileLine[]>>
  readonly incidents: readonly IncidentId[]
  readonly money: readonly Hop[]
  /** Entities with which most claims tie it, most first. */
  readonly neighbours: readonly { readonly entity: EntityId; readonly claims: number }[]
  readonly ladder: Ladder
}

export function profileOf<Ladder = undefined>(material: Material, entity: EntityId, ladder: Ladder): Profile<Ladder> {
  const claims = material.about(entity)
  const parts = Object.fromEntries(
    PROFILE_PARTS.map((part) => [
      part,
      linesOf(
        material,
        entity,
        claims.filter((c) => partOf(c.predicate) === part),
      ),
    ]),
  )
  return {
    entity,
    name: material.name(entity),
    names: material.entity(entity)?.names ?? [],
    parts: parts as Profile['parts'],
    incidents: [...new Set(claims.flatMap(({ id }) => material.incidentsOf(id)))],
    money: moneyOf(
      material,
      claims.filter(({ predicate }) => predicate === 'payment'),
    ),
    neighbours: neighboursOf(material, entity, claims),
    ladder,
  }
}

const from = (predicate: Predicate): number => PREDICATES.indexOf(predicate)
/** The ontology lists its predicates in the order in which an analyst meets them; these begin a part. */
const BEGINNINGS: readonly (readonly [ProfilePart, number])[] = [
  ['views', from('assessment')],
  ['law', from('arrest')],
  ['acts', from('recruitment')],
  ['ties', from('membership')],
]

const partOf = (predicate: Predicate): ProfilePart =>
  BEGINNINGS.find(([, beginning]) => from(predicate) >= beginning)?.[0] ?? 'identity'

function linesOf(material: Material, entity: EntityId, claims: readonly Claim[]): readonly ProfileLine[] {
  const lines = new Map<
    string,
    { readonly line: Omit<ProfileLine, keyof Support | 'said'>; readonly claims: Claim[] }
  >()
  for (const claim of claims) {
    const takings = material.takings(claim)
    const others = takings.filter((taking) => taking.entity !== entity)
    const own = takings.filter((taking) => taking.entity === entity)
    for (const { role } of own) {
      // He and the name he goes by are one: that he is so called is told once.
      if (role === 'name' && own.some((taking) => taking.role === 'subject')) continue
      const key = [claim.predicate, role, ...others.map((o) => `${o.role}=${o.entity}`).sort(), apartIn(claim)].join(
        ' ',
      )
      const known = lines.get(key)
      if (known) known.claims.push(claim)
      else lines.set(key, { line: { predicate: claim.predicate, role, others }, claims: [claim] })
    }
  }
  return [...lines.values()]
    .sort((a, b) => from(a.line.predicate) - from(b.line.predicate))
    .map(({ line, claims: same }) => ({ ...line, said: saidIn(material, same), ...supportOf(same) }))
}

/** Wordings that make another line of it: what somebody is called, is by trade, or is to somebody. */
const TELLING: ReadonlySet<string> = new Set<Role>(['title', 'kind', 'name'])

/** Values keep two claims with the same people apart: an age of 34 and one of 43; so does a title, but no wording of an offence. */
const apartIn = ({ roles }: Claim): string =>
  filled(roles)
    .flatMap(([role, fillers]) =>
      fillers.flatMap(({ value, name, at }) =>
        value !== undefined
          ? [`${role}:${value}`]
          : TELLING.has(role)
            ? [`${role}:${(name ?? at.quote).toLowerCase()}`]
            : [],
      ),
    )
    .sort()
    .join(' ')

/** What fills a role without being an entity, and the name that an alias gives. */
function saidIn({ resolution }: Material, claims: readonly Claim[]): ProfileLine['said'] {
  const found = new Map<string, ProfileLine['said'][number]>()
  for (const claim of claims) {
    for (const [role, fillers] of filled(claim.roles)) {
      for (const filler of fillers) {
        if (role !== 'name' && entityIn(resolution, claim, filler) !== undefined) continue
        const words = wordsOf(filler)
        const key = `${role}:${words.toLowerCase()}`
        if (!found.has(key)) found.set(key, { role, words })
      }
    }
  }
  return [...found.values()]
}

function wordsOf({ value, name, at }: Filler): string {
  const amount = value === undefined ? undefined : amountOf(value)
  return amount ? inWords(amount) : (value ?? name ?? at.quote).replace(/\s+/g, ' ')
}

function neighboursOf(material: Material, entity: EntityId, claims: readonly Claim[]): Profile['neighbours'] {
  const shared = new Map<EntityId, ClaimId[]>()
  for (const claim of claims) {
    for (const other of new Set(material.takings(claim).map((taking) => taking.entity))) {
      if (other !== entity) into(shared, other, claim.id)
    }
  }
  return [...shared]
    .map(([other, ids]) => ({ entity: other, claims: ids.length }))
    .sort((a, b) => b.claims - a.claims || (a.entity < b.entity ? -1 : 1))
}
