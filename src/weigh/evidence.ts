// The door of this room: what may be weighed at all. Claims of a special category (descent, and with it ethnicity and
// religion) stay outside, so nothing behind the door can use them; so do claims that a person rejected and documents
// that a person withdrew.
import type { Claim, Filler } from '../model/claim.ts'
import { type Decision, described, inForce, standings } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import { type EntityId, mentionOf } from '../model/entity.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { isSpecialCategory, type Role } from '../model/ontology.ts'
import type { Resolution } from '../model/resolution.ts'

export interface Case {
  /** In the order in which they were added. */
  readonly documents: readonly Document[]
  readonly claims: readonly Claim[]
  readonly decisions: readonly Decision[]
  readonly resolution: Resolution
}

/** What fills a role, comparable across documents: an entity, a value, or words in lower case. */
export type Thing = Brand<string, 'Thing'>

export interface Evidence {
  /** With their metadata as people corrected it. */
  readonly documents: ReadonlyMap<DocumentId, Document>
  readonly claims: readonly Claim[]
  readonly claim: (id: ClaimId) => Claim | undefined
  /** In force, oldest first. */
  readonly decisions: readonly Decision[]
  readonly resolution: Resolution
  readonly incidentsOf: (claim: Claim) => readonly IncidentId[]
  /** The words of people's own naming: best name of an entity, or the words of the text. */
  readonly nameOf: (thing: Thing) => string
  readonly thingOf: (claim: Pick<Claim, 'document'>, filler: Filler) => Thing
  readonly things: (claim: Claim, role: Role) => readonly Thing[]
}

export function evidenceOf({ documents, claims, decisions, resolution }: Case): Evidence {
  const log = inForce(decisions)
  const stand = standings(decisions)
  const withdrawn = new Set(log.flatMap(({ action }) => (action.kind === 'withdraw' ? [action.document] : [])))
  const known = new Map(
    documents
      .filter(({ id }) => !withdrawn.has(id))
      .map((d) => [d.id, { ...d, metadata: described(d.metadata, d.id, log) }]),
  )
  const weighable = claims.filter(
    ({ id, predicate, document }) =>
      !isSpecialCategory(predicate) && known.has(document) && stand.get(id)?.standing !== 'rejected',
  )
  const names = new Map<Thing, string>()
  const thingOf = (claim: Pick<Claim, 'document'>, filler: Filler): Thing => {
    const mention = mentionOf(claim.document, filler)
    const words = filler.name ?? filler.at.quote
    if (mention === undefined) {
      const thing = (filler.value ?? words.toLowerCase()) as Thing
      if (filler.value === undefined && !names.has(thing)) names.set(thing, words)
      return thing
    }
    const entity = resolution.entityOf.get(mention)
    const thing = (entity ?? mention) as string as Thing
    if (!names.has(thing)) names.set(thing, (entity && resolution.entities.get(entity)?.name) ?? words)
    return thing
  }
  // Every finding asks for the same roles again.
  const asked = new Map<Claim, Map<Role, readonly Thing[]>>()
  const things = (claim: Claim, role: Role): readonly Thing[] => {
    const roles = asked.get(claim) ?? new Map<Role, readonly Thing[]>()
    const known = roles.get(role)
    if (known) return known
    const found = [...new Set(fillersOf(claim, role).map((filler) => thingOf(claim, filler)))]
    asked.set(claim, roles.set(role, found))
    return found
  }
  const byId = new Map(weighable.map((c) => [c.id, c]))
  return {
    documents: known,
    claims: weighable,
    claim: (id) => byId.get(id),
    decisions: log,
    resolution,
    incidentsOf: ({ id }) => resolution.incidentsOf.get(id) ?? [],
    nameOf: (thing) => names.get(thing) ?? resolution.entities.get(thing as string as EntityId)?.name ?? thing,
    thingOf,
    things,
  }
}

/** The fillers of a role whatever the predicate; none when it is not filled. */
export const fillersOf = ({ roles }: Pick<Claim, 'roles'>, role: Role): readonly Filler[] => roles[role] ?? []

export const timesOf = (claim: Pick<Claim, 'roles'>): readonly string[] =>
  fillersOf(claim, 'time').flatMap(({ value }) => (value === undefined ? [] : [value]))
