// The door of this room: what may be weighed at all. Claims of a special category (descent, and with it ethnicity and
// religion) stay outside, so nothing behind the door can use them; so do claims that a person rejected and documents
// that a person withdrew. What a person corrected comes in as corrected.
import { asDecided, withdrawnIn } from '../model/as-decided.ts'
import type { Claim, Filler } from '../model/claim.ts'
import { type Decision, described, inForce } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import { type EntityId, perMention } from '../model/entity.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { isSpecialCategory, type Predicate, type Role } from '../model/ontology.ts'
import type { Resolution } from '../model/resolution.ts'
import { type Days, daysOf } from './edtf.ts'

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
  /** The same claims with what their roles hold. */
  readonly laid: readonly Laid[]
  readonly of: (predicate: Predicate) => readonly Laid[]
  /** Of any of these, in the order of the claims. */
  readonly among: (predicates: readonly Predicate[]) => readonly Laid[]
  readonly claim: (id: ClaimId) => Claim | undefined
  /** In force, oldest first. */
  readonly decisions: readonly Decision[]
  readonly resolution: Resolution
  readonly incidentsOf: (claim: Claim) => readonly IncidentId[]
  /** The words of people's own naming: best name of an entity, or the words of the text. */
  readonly nameOf: (thing: Thing) => string
  /** The persons who fill a role; a body or a place that is accused is none. */
  readonly personsIn: (told: Laid, role: Role) => readonly Thing[]
}

/** A claim with what each of its roles holds, worked out once: each finding asks for the same roles again. */
export interface Laid {
  readonly claim: Claim
  readonly held: Held
  readonly when: When
}

/** The dates that a claim gives, with the days that each may mean; undefined for what cannot be read. */
export interface When {
  readonly times: readonly string[]
  readonly days: readonly (Days | undefined)[]
}

export type Held = Readonly<Partial<Record<Role, readonly Thing[]>>>

export const thingsIn = ({ held }: Laid, role: Role): readonly Thing[] => held[role] ?? NOTHING

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
  const { names, laid, personsIn } = laidOut(weighable, resolution)
  const byPredicate = new Map<Predicate, Laid[]>()
  for (const one of laid) at(byPredicate, one.claim.predicate, (): Laid[] => []).push(one)
  const of = (predicate: Predicate): readonly Laid[] => byPredicate.get(predicate) ?? NOTHING
  // Findings hold their claims themselves; only whoever shows one by its id needs this.
  let byId: ReadonlyMap<ClaimId, Claim> | undefined
  return {
    documents: weighed,
    claims: weighable,
    laid,
    of,
    among: (predicates) => {
      const [only, another] = predicates.filter((predicate) => byPredicate.has(predicate))
      if (another === undefined) return only === undefined ? NOTHING : of(only)
      return laid.filter(({ claim }) => predicates.includes(claim.predicate))
    },
    claim: (id) => {
      byId ??= new Map(weighable.map((claim) => [claim.id, claim]))
      return byId.get(id)
    },
    decisions: log,
    resolution,
    incidentsOf: ({ id }) => resolution.incidentsOf.get(id) ?? [],
    nameOf: (thing) => names.get(thing) ?? resolution.entities.get(thing as string as EntityId)?.name ?? thing,
    personsIn,
  }
}

export const NOTHING: readonly never[] = []
const UNDATED: When = { times: NOTHING, days: NOTHING }

interface LaidOut {
  readonly names: ReadonlyMap<Thing, string>
  readonly laid: readonly Laid[]
  readonly personsIn: Evidence['personsIn']
}

function laidOut(claims: readonly Claim[], { entityOf, entities }: Resolution): LaidOut {
  const names = new Map<Thing, string>()
  // Most roles hold one thing, and the list of it alone is the same list in every claim.
  const ofMention = perMention((mention, words): readonly [Thing] => {
    const entity = entityOf.get(mention)
    const thing = (entity ?? mention) as string as Thing
    if (!names.has(thing)) names.set(thing, (entity && entities.get(entity)?.name) ?? words)
    return [thing]
  })
  const ofValue = new Map<string, readonly [Thing]>()
  const ofWords = new Map<string, readonly [Thing]>()
  const inLowerCase = (words: string): readonly [Thing] => {
    const thing = words.toLowerCase() as Thing
    if (!names.has(thing)) names.set(thing, words)
    return [thing]
  }
  const alone = (document: DocumentId, filler: Filler): readonly [Thing] => {
    const thing = ofMention(document, filler)
    if (thing !== undefined) return thing
    const { value, name, at: words } = filler
    if (value !== undefined) return at(ofValue, value, () => [value as Thing])
    return at(ofWords, name ?? words.quote, () => inLowerCase(name ?? words.quote))
  }
  const things = ({ document }: Claim, fillers: readonly Filler[]): readonly Thing[] => [
    ...new Set(fillers.map((filler) => alone(document, filler)[0])),
  ]
  // The name that an alias gives is a word: it is the same thing as its bearer, and would say that he is himself.
  const wordOf = ({ name, at: { quote } }: Filler): Thing => {
    const words = (name ?? quote).replace(/\s+/g, ' ').replace(/^["“”'‘’]|["“”'‘’]$/g, '')
    const thing = words.toLowerCase().replace(/^the /, '') as Thing
    if (!names.has(thing)) names.set(thing, words)
    return thing
  }
  const ofDate = new Map<string, When>()
  const dated = (times: readonly string[]): When => ({ times, days: times.map(daysOf) })
  const whenOf = (fillers: readonly Filler[]): When => {
    const [only, second] = fillers
    if (only === undefined) return UNDATED
    if (second !== undefined) return dated(fillers.flatMap((one) => one.value ?? []))
    const { value } = only
    return value === undefined ? UNDATED : at(ofDate, value, () => dated([value]))
  }
  const laid = claims.map((claim): Laid => {
    const { document, roles } = claim
    const held: Partial<Record<Role, readonly Thing[]>> = {}
    for (const role in roles) {
      const fillers = fillersOf(claim, role as Role)
      if (role === 'name') held[role] = [...new Set(fillers.map(wordOf))]
      else if (fillers.length === 1) held[role as Role] = alone(document, fillers[0]!)
      else held[role as Role] = things(claim, fillers)
    }
    return { claim, held, when: whenOf(fillersOf(claim, 'time')) }
  })
  const personsIn = (told: Laid, role: Role): readonly Thing[] => {
    const fillers = fillersOf(told.claim, role)
    if (fillers.every(({ type }) => type === 'Person')) return thingsIn(told, role)
    return things(
      told.claim,
      fillers.filter(({ type }) => type === 'Person'),
    )
  }
  return { names, laid, personsIn }
}

/** What stands under a key, begun where nothing does. */
export function at<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = fresh()
  map.set(key, made)
  return made
}

/** Each once, in the order in which they come first. */
export const distinct = <T>(all: readonly T[]): readonly T[] => {
  if (all.length < 2) return all
  return all.length === 2 ? (all[0] === all[1] ? [all[0]!] : all) : [...new Set(all)]
}

/** The fillers of a role whatever the predicate; none when it is not filled. */
export const fillersOf = ({ roles }: Pick<Claim, 'roles'>, role: Role): readonly Filler[] => roles[role] ?? NOTHING
