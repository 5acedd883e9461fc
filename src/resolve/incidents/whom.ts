// Against whom: reports name the victim, or say what he is (“an editor”), or name what is his (“the editor's car”). All
// three become one answer: the named victims that the document gives, what they are called by, and the objects hit.
import type { Claim, Filler } from '../../model/claim.ts'
import { type Entity, type EntityId, type Mention, mentionOf } from '../../model/entity.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { EntityType } from '../../model/ontology.ts'
import type { Resolution } from '../../model/resolution.ts'
import { isNamed } from '../named.ts'
import { isRole } from './target-kind.ts'

export interface Whom {
  /** Named people and bodies. */
  readonly victims: ReadonlySet<EntityId>
  /** What an unnamed victim is: “editor”. */
  readonly roles: ReadonlySet<string>
  /** What was hit: “car”, “embassy”. */
  readonly objects: ReadonlySet<string>
}

/** Who is named in a document, and what the case says people do. */
export interface People {
  readonly inDocument: ReadonlyMap<DocumentId, readonly Mention[]>
  readonly rolesOf: ReadonlyMap<EntityId, ReadonlySet<string>>
  /** Names that one person of the case alone bears, surnames too. */
  readonly bearer: ReadonlyMap<string, EntityId>
}

type Known = Pick<Resolution, 'entities' | 'entityOf' | 'mentions'>

export function peopleOf(claims: readonly Claim[], { mentions, entityOf, entities }: Known): People {
  const inDocument = new Map<DocumentId, Mention[]>()
  for (const mention of mentions.values()) {
    if (mention.type !== 'Person' || !isNamed(mention.name, 'Person')) continue
    const own = inDocument.get(mention.document)
    if (own) own.push(mention)
    else inDocument.set(mention.document, [mention])
  }
  const rolesOf = new Map<EntityId, Set<string>>()
  for (const claim of claims) {
    const who = WHO[claim.predicate]
    if (who === undefined || claim.polarity !== 'affirmed') continue
    const roles = claim.roles as Readonly<Record<string, readonly Filler[] | undefined>>
    const heads = (roles.title ?? []).flatMap(({ at }) => headOf(at.quote) ?? [])
    for (const filler of roles[who] ?? []) {
      const mention = mentionOf(claim.document, filler)
      const id = mention && entityOf.get(mention)
      if (id) rolesOf.set(id, new Set([...(rolesOf.get(id) ?? []), ...heads]))
    }
  }
  return { inDocument, rolesOf, bearer: bearersOf(entities.values()) }
}

function bearersOf(entities: Iterable<Entity>): ReadonlyMap<string, EntityId> {
  const bearers = new Map<string, Set<EntityId>>()
  for (const { id, type, names } of entities) {
    if (type !== 'Person') continue
    for (const name of names)
      if (isNamed(name, 'Person'))
        for (const called of new Set([name, name.split(' ').at(-1)!]))
          bearers.set(called, (bearers.get(called) ?? new Set()).add(id))
  }
  return new Map([...bearers].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0]!] as const] : [])))
}

const WHO: Readonly<Record<string, string | undefined>> = { occupation: 'person', leadership: 'leader' }

export function whomOf(claim: Claim, targets: readonly Filler[], known: Known, people: People): Whom {
  const victims = new Set<EntityId>()
  const roles = new Set<string>()
  const objects = new Set<string>()
  const named = (text: string): EntityId | undefined => {
    const own = people.inDocument.get(claim.document) ?? []
    const found = own.find(({ name }) => name === text) ?? own.find(({ name }) => name.endsWith(` ${text}`))
    return found ? known.entityOf.get(found.id) : people.bearer.get(text)
  }
  const person = (text: string): void => {
    const id = named(text.replace(ARTICLE, ''))
    const head = headOf(text)
    if (id) victims.add(id)
    else if (head) roles.add(head)
  }
  for (const filler of targets) {
    const text = filler.name ?? filler.at.quote
    const mention = mentionOf(claim.document, filler)
    const id = mention && known.entityOf.get(mention)
    const beside = nameBehind(claim, filler)
    const follows = beside.map(named).find((v) => v !== undefined)
    const owner = ownerIn(text)
    if (follows) victims.add(follows)
    else if (owner) person(owner.owner)
    else if (id && isNamed(text, filler.type as EntityType)) {
      if (filler.type === 'Person' || filler.type === 'Organization') victims.add(id)
    } else if (filler.type === 'Person' || isRole(headOf(text))) person(text)
    const described = follows !== undefined || filler.type === 'Person' || isRole(headOf(text))
    const thing = owner ? owner.thing : described ? undefined : headOf(text, true)
    if (thing) objects.add(thing)
  }
  return { victims, roles, objects }
}

/** “the exiled broadcaster” in “… the car of the exiled broadcaster Ilyas Verdan” → ["Ilyas Verdan", "Ilyas"]: the names
 * behind it, also those of an owner: “a Skoda belonging to Ilyas Verdan”. */
function nameBehind({ evidence }: Claim, { at }: Filler): readonly string[] {
  const behind = evidence.quote.slice(at.end - evidence.start)
  const found =
    at.end >= evidence.start
      ? /^(?:,| belonging to| owned by)? (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*)/u.exec(behind)
      : null
  if (!found) return []
  const words = found[1]!.replace(/['’]s$/, '').split(' ')
  return words.map((_, i) => words.slice(0, words.length - i).join(' '))
}

const ARTICLE = /^(?:an?|the|his|her|their|its|one|two|three|four|several|some)\s+/i

/** “Verdan's house”, “the car of an exiled editor in Hamburg” → whose, and what. */
function ownerIn(text: string): { owner: string; thing: string } | undefined {
  const whole = text.replace(PART_OF, '')
  const before = /^(.+?)['’]s? ((?:\p{Ll}[\p{L}-]* ?){1,3}?)(?: (?:in|at|near|outside|on) .*)?$/u.exec(whole)
  if (before) return property(before[1]!, before[2]!)
  const after = /^(.+?) (?:of|belonging to) (.+)$/u.exec(whole)
  return after ? property(after[2]!, after[1]!) : undefined
}

/** “the underside of Verdan's car” is his car. */
const PART_OF =
  /^(?:the )?(?:underside|bottom|front|back|rear|side|top|door|doorstep|boot|bonnet|inside|outside|windows?|entrance|gate) of (?:the )?/i

const property = (owner: string, words: string): { owner: string; thing: string } | undefined => {
  const thing = headOf(words, true)
  return thing !== undefined && PROPERTY.has(thing) ? { owner, thing } : undefined
}

const PROPERTY: ReadonlySet<string> = new Set(
  'car vehicle van taxi house home flat apartment residence villa office shop restaurant yacht boat'.split(' '),
)
/** Say nothing of who or what it is. */
const EMPTY: ReadonlySet<string> = new Set(
  'man woman men women person people individual figure citizen national member resident target victim exile plot attack cell network conspiracy scheme life interest site object organization group somebody someone morning evening night noon day week month year'.split(
    ' ',
  ),
)

/** “a bomb under the car of an editor” → “bomb”: a phrase without what hangs on its noun. */
export const nounPhrase = (text: string): string =>
  text
    .replace(PART_OF, '')
    .replace(ARTICLE, '')
    .split(/,|\s(?:of|in|at|from|for|who|whose|with|on|under|near|outside|to|that|which|belonging|and|or)\s/)[0] ?? ''

/** The noun that a description turns on: “an exiled editor in Hamburg” → “editor”. Peoples and names are none. */
export function headOf(text: string, names = false): string | undefined {
  const last = nounPhrase(text)
    .match(/[\p{L}\p{M}-]+/gu)
    ?.at(-1)
  if (last === undefined || (!names && /^\p{Lu}/u.test(last))) return undefined
  const head = last.toLowerCase().replace(/(?<=[^s]{3})s$/, '')
  if (head.length < 3 || EMPTY.has(head)) return undefined
  return MAKES.has(head) ? 'car' : head
}

/** “a grey Skoda” is a car. */
const MAKES: ReadonlySet<string> = new Set(
  'audi bmw citroen citroën dacia fiat ford honda hyundai jeep kia lada lexus mazda mercedes nissan opel peugeot porsche renault seat skoda škoda subaru suzuki tesla toyota vauxhall volkswagen volvo'.split(
    ' ',
  ),
)

/** The places that a description holds: “the editor in Hamburg” → Hamburg. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:in|at|near|outside) (\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)*)/gu)].map((m) => m[1]!)

/** Whether an entity has a name of its own. */
export const hasName = (entity: Entity | undefined): boolean =>
  entity !== undefined && isNamed(entity.name, entity.type)
