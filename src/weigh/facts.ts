// A fact: the same predicate about the same things, by whatever documents, with values that can all be right. Two facts
// about one thing whose values cannot (a man arrested on the 2nd, and on the 3rd) stand side by side, each with its own
// outlets and origins.
import type { Claim } from '../model/claim.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { CERTAINTIES, type Certainty, type Predicate, type Role } from '../model/ontology.ts'
import { agree, anyPair } from './agree.ts'
import { couldOverlap, type Days, daysOf, width } from './edtf.ts'
import { type Evidence, NOTHING, type Thing } from './evidence.ts'
import { type Mixed, mixed, named } from './fingerprint.ts'
import { IDENTITY } from './identity.ts'
import { type Origin, type Origins, outletOf } from './origins/index.ts'
import type { Matter, Statement, Statements } from './statements.ts'

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

/** A statement with what it holds in the roles that keep facts apart. */
interface Told {
  readonly statement: Statement
  /** In the order of the table; roles that hold nothing are left out. */
  readonly values: readonly FactRole[]
  /** Of its times, if they keep facts apart; undefined for what cannot be read. */
  readonly days: readonly (Days | undefined)[]
  readonly at: number
}

interface Group {
  readonly told: Told[]
  /** In the order in which they came. The first stay the measure: what agrees with them agrees with the fact. */
  values: readonly FactRole[]
  days: Told['days']
}

export function factsIn(evidence: Evidence, origins: Origins, { matters }: Statements): readonly Fact[] {
  const found: Fact[] = []
  const sourceOf = sourcesIn(evidence)
  for (const matter of matters) {
    const common: Common = {
      matter,
      name: matterName(matter),
      roles: matter.who.map(([role, thing]) => ({ role, thing, words: [evidence.nameOf(thing)] })),
    }
    const [first, second] = matter.statements
    if (second === undefined) found.push(fact(sourceOf, origins, common, [first!.claim], valuesOf(first!)))
    else {
      for (const { told, values } of groups(evidence, matter)) {
        const claims = told.map(({ statement }) => statement.claim)
        found.push(fact(sourceOf, origins, common, claims, values))
      }
    }
  }
  return found
}

function valuesOf({ claim, held }: Statement): readonly FactRole[] {
  const values: FactRole[] = []
  for (const role of IDENTITY[claim.predicate].apart) {
    const words = held[role]
    if (words !== undefined) values.push({ role, words })
  }
  return values
}

/** Most telling first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
function groups(evidence: Evidence, { predicate, statements }: Matter): readonly Group[] {
  const { apart } = IDENTITY[predicate]
  const dated = apart.includes('time')
  const told = statements.map((statement, at): Told => {
    const times = dated ? statement.held.time : undefined
    return { statement, values: valuesOf(statement), days: times?.map(daysOf) ?? NOTHING, at }
  })
  const sorted = told.map((one) => ({ one, weight: telling(one) })).sort((a, b) => b.weight - a.weight)
  const found: Group[] = []
  const vague: Group[] = []
  /** Statements with the same values go the same way: only the first of them is compared with every group. */
  const ways = new Map<string, Group>()
  const ofDocument = apart.includes('years')
  for (const { one } of sorted) {
    let key = ofDocument ? one.statement.claim.document : ''
    for (const { role, words } of one.values) key += `|${role}=${inOne(words)}`
    let group = ways.get(key)
    if (group !== undefined) {
      group.told.push(one)
      continue
    }
    const [fitting, second] = found.filter((other) => fits(evidence, other, one))
    if (fitting !== undefined && second === undefined) group = joined(fitting, one)
    else {
      group = { told: [one], values: one.values, days: one.days }
      if (fitting === undefined) found.push(group)
      else vague.push(group)
    }
    ways.set(key, group)
  }
  const all = [...found, ...vague]
  if (all.length < told.length) for (const group of all) group.told.sort((a, b) => a.at - b.at)
  return all
}

const inOne = (list: readonly string[]): string => (list.length === 1 ? list[0]! : list.join())

/** How many roles it fills, and of those that fill as many the narrowest date first. */
const telling = ({ values, days }: Told): number =>
  days.length === 0 ? values.length : values.length + 1 / (2 + Math.min(...days.map(width)))

function fits({ documents }: Evidence, group: Group, { statement, values, days }: Told): boolean {
  for (const { role, words } of values) {
    const theirs = wordsIn(group.values, role)
    if (theirs === undefined) continue
    if (role === 'time') {
      if (!anyPair(days, group.days, couldOverlap)) return false
      continue
    }
    const document = documents.get(statement.claim.document)
    const rep = documents.get(group.told[0]!.statement.claim.document)
    if (!anyPair(words, theirs, (a, b) => agree(role, { value: a, document }, { value: b, document: rep })))
      return false
  }
  return true
}

function joined(group: Group, one: Told): Group {
  group.told.push(one)
  for (const own of one.values) {
    if (wordsIn(group.values, own.role) === undefined) group.values = group.values.concat(own)
  }
  if (group.days.length === 0) group.days = one.days
  return group
}

function wordsIn(values: readonly FactRole[], role: Role): readonly string[] | undefined {
  for (const one of values) if (one.role === role) return one.words
  return undefined
}

/** What all facts of one matter have in common. */
interface Common {
  readonly matter: Matter
  /** Mixed, to go on with the values. */
  readonly name: Mixed
  readonly roles: readonly FactRole[]
}

function fact(
  sourceOf: SourceOf,
  origins: Origins,
  { matter, name, roles }: Common,
  claims: readonly Claim[],
  values: readonly FactRole[],
): Fact {
  const affirmed = withPolarity(claims, 'affirmed')
  const { documents, outlets } = sourceOf(claims)
  return {
    id: `f${named(counted(claims[0]!, values.reduce(withValue, name)))}` as FactId,
    predicate: matter.predicate,
    roles: roles.concat(values),
    affirmed: idsOf(affirmed),
    denied: idsOf(withPolarity(claims, 'denied')),
    open: idsOf(withPolarity(claims, 'open')),
    documents,
    outlets,
    origins: origins.of(affirmed),
    incident: matter.incident,
    certainty: strongest(affirmed),
  }
}

const matterName = ({ predicate, incident, who }: Matter): Mixed =>
  who.reduce((name, [role, thing]) => mixed(thing, mixed(`|${role}=`, name)), mixed(`${predicate}|${incident ?? ''}`))

const withValue = (name: Mixed, { role, words }: FactRole): Mixed => mixed(inOne(words), mixed(`|${role}=`, name))

/** 40 in a paper of 2021 and 40 in one of 2024 are two ages: counted from different days, under one number. */
const counted = ({ predicate, document }: Claim, name: Mixed): Mixed =>
  IDENTITY[predicate].apart.includes('years') ? mixed(`|in=${document}`, name) : name

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
    const ids = [...new Set(claims.map(({ document }) => document))]
    return { documents: ids, outlets: [...new Set(ids.map((id) => alone.get(id)!.outlets[0]!))] }
  }
}

/** The same list where all have it, so that it is not copied for each fact. */
function withPolarity(claims: readonly Claim[], polarity: Claim['polarity']): readonly Claim[] {
  let count = 0
  for (const claim of claims) if (claim.polarity === polarity) count++
  if (count === claims.length) return claims
  return count === 0 ? NOTHING : claims.filter((claim) => claim.polarity === polarity)
}

const idsOf = (claims: readonly Claim[]): readonly ClaimId[] =>
  claims.length === 0 ? NOTHING : claims.map(({ id }) => id)

function strongest(claims: readonly Claim[]): Certainty | undefined {
  let best = -1
  for (const { certainty } of claims) best = Math.max(best, CERTAINTIES.indexOf(certainty))
  return CERTAINTIES[best]
}
