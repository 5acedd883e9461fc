// The door of this room: what may be weighed at all. Claims of a special category (descent, and with it ethnicity and
// religion) stay outside, so nothing behind the door can use them; so do claims that a person rejected and documents
// that a person withdrew. What a person corrected comes in as corrected.
import { asDecided, withdrawnIn } from '../model/as-decided.ts'
import type { Claim, Filler } from '../model/claim.ts'
import { type Decision, described, inForce } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import { type EntityId, mentionOf } from '../model/entity.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { type EntityType, isSpecialCategory, type Role } from '../model/ontology.ts'
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
  const withdrawn = withdrawnIn(log)
  const corrected = new Map<DocumentId, Decision[]>()
  for (const one of log)
    if (one.action.kind === 'describe' || one.action.kind === 'grade')
      at(corrected, one.action.document, (): Decision[] => []).push(one)
  const weighed = new Map(
    documents
      .filter(({ id }) => !withdrawn.has(id))
      .map((d) => [d.id, { ...d, metadata: described(d.metadata, d.id, corrected.get(d.id) ?? []) }]),
  )
  const weighable = asDecided(claims, log).filter(
    ({ predicate, document }) => !isSpecialCategory(predicate) && weighed.has(document),
  )
  const names = new Map<Thing, string>()
  // Names of one document come again and again; joining them to a mention's id each time is what costs most.
  const known = new Map<DocumentId, Map<EntityType, Map<string, Thing>>>()
  const ofMention = (document: DocumentId, filler: Filler, words: string): Thing | undefined => {
    const mention = mentionOf(document, filler)
    if (mention === undefined) return undefined
    const entity = resolution.entityOf.get(mention)
    const thing = (entity ?? mention) as string as Thing
    if (!names.has(thing)) names.set(thing, (entity && resolution.entities.get(entity)?.name) ?? words)
    return thing
  }
  const thingOf = ({ document }: Pick<Claim, 'document'>, filler: Filler): Thing => {
    const words = filler.name ?? filler.at.quote
    const types = at(known, document, () => new Map<EntityType, Map<string, Thing>>())
    const there = at(types, filler.type as EntityType, () => new Map<string, Thing>())
    const again = there.get(words)
    if (again !== undefined) return again
    const thing = ofMention(document, filler, words)
    if (thing !== undefined) {
      there.set(words, thing)
      return thing
    }
    const value = (filler.value ?? words.toLowerCase()) as Thing
    if (filler.value === undefined && !names.has(value)) names.set(value, words)
    return value
  }
  const wordOf = ({ name, at }: Filler): Thing => {
    const words = (name ?? at.quote).replace(/\s+/g, ' ').replace(/^["“”'‘’]|["“”'‘’]$/g, '')
    const thing = words.toLowerCase().replace(/^the /, '') as Thing
    if (!names.has(thing)) names.set(thing, words)
    return thing
  }
  // Every finding asks for the same roles again.
  const asked = new Map<Claim, Partial<Record<Role, readonly Thing[]>>>()
  const things = (claim: Claim, role: Role): readonly Thing[] => {
    const fillers = fillersOf(claim, role)
    if (fillers.length === 0) return NOTHING
    const roles = at(asked, claim, (): Partial<Record<Role, readonly Thing[]>> => ({}))
    // The name that an alias gives is a word: it is the same thing as its bearer, and would say that he is himself.
    if (role === 'name') roles[role] ??= [...new Set(fillers.map((filler) => wordOf(filler)))]
    roles[role] ??=
      fillers.length === 1
        ? [thingOf(claim, fillers[0]!)]
        : [...new Set(fillers.map((filler) => thingOf(claim, filler)))]
    return roles[role]
  }
  const byId = new Map(weighable.map((c) => [c.id, c]))
  return {
    documents: weighed,
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

const NOTHING: readonly Thing[] = []

function at<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = fresh()
  map.set(key, made)
  return made
}

/** The fillers of a role whatever the predicate; none when it is not filled. */
export const fillersOf = ({ roles }: Pick<Claim, 'roles'>, role: Role): readonly Filler[] => roles[role] ?? NO_FILLERS

const NO_FILLERS: readonly Filler[] = []

export const timesOf = (claim: Pick<Claim, 'roles'>): readonly string[] =>
  fillersOf(claim, 'time').flatMap(({ value }) => (value === undefined ? [] : [value]))
