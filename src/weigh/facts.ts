// A fact: the same predicate about the same things, by whatever documents, with values that can all be right. Two facts
// about one thing whose values cannot (a man arrested on the 2nd, and on the 3rd) stand side by side, each with its own
// outlets and origins.
import type { Claim } from '../model/claim.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { CERTAINTIES, type Certainty, type Predicate, type Role } from '../model/ontology.ts'
import { distinct, type Evidence, NOTHING, type Thing } from './evidence.ts'
import { type Mixed, mixed, named } from './fingerprint.ts'
import { type Origin, type Origins, outletOf } from './origins/index.ts'
import type { Matter, Statements } from './statements.ts'
import { countsFrom, inOne, type Version, versionsOf } from './versions.ts'

export type FactId = Brand<string, 'FactId'>

/** A role of a fact: its thing or its values, the most precise first. */
export interface FactRole {
  readonly role: Role
  readonly thing?: Thing
  readonly words: readonly string[]
}

export interface Fact {
  readonly id: FactId
  readonly predicate: Predicate
  readonly roles: readonly FactRole[]
  readonly affirmed: readonly ClaimId[]
  readonly denied: readonly ClaimId[]
  /** A source says that it is not known. */
  readonly open: readonly ClaimId[]
  readonly documents: readonly DocumentId[]
  readonly outlets: readonly string[]
  /** Of the affirming claims: at most so many are independent. */
  readonly origins: readonly Origin[]
  readonly incident: IncidentId | undefined
  /** Of the affirming claims, the strongest. */
  readonly certainty: Certainty | undefined
}

export function factsIn(evidence: Evidence, origins: Origins, { matters }: Statements): readonly Fact[] {
  const found: Fact[] = []
  const sourceOf = sourcesIn(evidence)
  for (const matter of matters) {
    const name = matterName(matter)
    for (const version of versionsOf(evidence, matter)) found.push(fact(sourceOf, origins, matter, name, version))
  }
  return found
}

function fact(sourceOf: SourceOf, origins: Origins, matter: Matter, name: Mixed, { claims, values }: Version): Fact {
  const { predicate, who, incident } = matter
  const affirmed = withPolarity(claims, 'affirmed')
  // Nearly all facts have nothing but affirming claims.
  const all = affirmed === claims
  const { documents, outlets } = sourceOf(claims)
  return {
    id: versionName(name, predicate, claims[0]!, values) as FactId,
    predicate,
    // Not spread, since a list that grows takes room for sixteen more.
    roles: values.length === 0 ? who : (who as readonly FactRole[]).concat(values),
    affirmed: idsOf(affirmed),
    denied: all ? NOTHING : idsOf(withPolarity(claims, 'denied')),
    open: all ? NOTHING : idsOf(withPolarity(claims, 'open')),
    documents,
    outlets,
    origins: origins.of(affirmed),
    incident,
    certainty: strongest(affirmed),
  }
}

/** Mixed, to go on with the values of each version. */
function matterName({ predicate, incident, who }: Matter): Mixed {
  let name = mixed('|', mixed(predicate))
  if (incident !== undefined) name = mixed(incident, name)
  for (const { role, thing } of who) name = mixed(thing, mixed(begin(role), name))
  return name
}

function versionName(matter: Mixed, predicate: Predicate, { document }: Claim, values: Version['values']): string {
  let name = matter
  for (const { role, words } of values) name = mixed(inOne(words), mixed(begin(role), name))
  // 40 in a paper of 2021 and 40 in one of 2024 are two ages, counted from different days under one number.
  return named('f', countsFrom(predicate) ? mixed(document, mixed('|in=', name)) : name)
}

const begun = new Map<Role, string>()

/** `|suspect=`; put together once, and not for each of a hundred thousand facts. */
function begin(role: Role): string {
  const known = begun.get(role)
  if (known !== undefined) return known
  begun.set(role, `|${role}=`)
  return begun.get(role)!
}

type Sources = Pick<Fact, 'documents' | 'outlets'>
type SourceOf = (claims: readonly Claim[]) => Sources

/** Most facts stand in one document: its lists are made once, and not for each of a hundred thousand facts. */
function sourcesIn({ documents }: Evidence): SourceOf {
  const alone = new Map<DocumentId, Sources>()
  for (const document of documents.values())
    alone.set(document.id, { documents: [document.id], outlets: [outletOf(document)] })
  return (claims) => {
    const [first, second] = claims
    if (second === undefined) return alone.get(first!.document)!
    const documents = distinct(claims.map(({ document }) => document))
    if (documents.length === 1) return alone.get(first!.document)!
    return { documents, outlets: distinct(documents.map((id) => alone.get(id)!.outlets[0]!)) }
  }
}

/** The same list where all have it, so that it is not copied for each fact. */
function withPolarity(claims: readonly Claim[], polarity: Claim['polarity']): readonly Claim[] {
  for (const claim of claims) if (claim.polarity !== polarity) return claims.filter((one) => one.polarity === polarity)
  return claims
}

const idsOf = (claims: readonly Claim[]): readonly ClaimId[] =>
  claims.length === 0 ? NOTHING : claims.length === 1 ? [claims[0]!.id] : claims.map(({ id }) => id)

function strongest(claims: readonly Claim[]): Certainty | undefined {
  let best = -1
  for (const { certainty } of claims) best = Math.max(best, CERTAINTIES.indexOf(certainty))
  return CERTAINTIES[best]
}
