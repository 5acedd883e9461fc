// A fact: the same predicate about the same things, by whatever documents, with values that can all be right. Two facts
// about one thing whose values cannot (a man arrested on the 2nd, and on the 3rd) stand side by side, each with its own
// outlets and origins.
import type { Claim } from '../model/claim.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { CERTAINTIES, type Certainty, type Predicate, type Role } from '../model/ontology.ts'
import { agree } from './agree.ts'
import { width } from './edtf.ts'
import type { Evidence, Thing } from './evidence.ts'
import { fingerprint } from './fingerprint.ts'
import { IDENTITY } from './identity.ts'
import { type Origin, type Origins, outletOf } from './origins/index.ts'
import type { Statement } from './statements.ts'

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
  readonly incident?: IncidentId
  readonly roles: readonly FactRole[]
  readonly affirmed: readonly ClaimId[]
  readonly denied: readonly ClaimId[]
  /** A source says that it is not known. */
  readonly open: readonly ClaimId[]
  /** Of the affirming claims, the strongest. */
  readonly certainty?: Certainty
  readonly documents: readonly DocumentId[]
  readonly outlets: readonly string[]
  /** Of the affirming claims: at most so many are independent. */
  readonly origins: readonly Origin[]
}

type Values = readonly (readonly [Role, readonly string[]])[]

interface Group {
  readonly statements: Statement[]
  /** Only roles that hold something; the first values stay the measure: what agrees with them agrees with the fact. */
  values: Values
}

export function factsIn(evidence: Evidence, origins: Origins, statements: readonly Statement[]): readonly Fact[] {
  const buckets = new Map<string, Statement[]>()
  for (const statement of statements) {
    const bucket = buckets.get(statement.key)
    if (bucket) bucket.push(statement)
    else buckets.set(statement.key, [statement])
  }
  const found: Fact[] = []
  for (const [key, together] of buckets)
    for (const group of groups(evidence, together)) found.push(fact(evidence, origins, key, group))
  return found
}

const valuesOf = (evidence: Evidence, { claim }: Statement, role: Role): readonly string[] =>
  evidence.things(claim, role)

/** Most telling first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
function groups(evidence: Evidence, statements: readonly Statement[]): readonly Group[] {
  const { apart } = IDENTITY[statements[0]!.claim.predicate]
  const given = (statement: Statement): Values => apart.map((role) => [role, valuesOf(evidence, statement, role)])
  const [only, second] = statements
  if (second === undefined) return [{ statements: [only!], values: held(given(only!)) }]
  const telling = (values: Values): number =>
    values.reduce(
      (sum, [role, list]) =>
        list.length === 0 ? sum : sum + 1 + (role === 'time' ? 1 / (2 + Math.min(...list.map(width))) : 0),
      0,
    )
  const sorted = statements
    .map((statement) => {
      const values = given(statement)
      return { statement, values, weight: telling(values) }
    })
    .sort((a, b) => b.weight - a.weight)
  const found: Group[] = []
  const vague: Group[] = []
  /** Statements with the same values go the same way: only the first of them is compared with every group. */
  const ways = new Map<string, Group>()
  for (const { statement, values } of sorted) {
    const document = apart.includes('years') ? statement.claim.document : ''
    const key = [document, ...values.map(([role, list]) => `${role}=${list.join()}`)].join('|')
    const known = ways.get(key)
    if (known) {
      known.statements.push(statement)
      continue
    }
    const fitting = found.filter((group) => fits(evidence, group, statement, values))
    if (fitting.length === 1) ways.set(key, join(fitting[0]!, statement, values))
    else {
      const group: Group = { statements: [statement], values: held(values) }
      if (fitting.length === 0) found.push(group)
      else vague.push(group)
      ways.set(key, group)
    }
  }
  const order = new Map(statements.map((statement, i) => [statement, i]))
  const all = [...found, ...vague]
  for (const group of all) group.statements.sort((a, b) => order.get(a)! - order.get(b)!)
  return all
}

function fits(evidence: Evidence, group: Group, { claim }: Statement, values: Values): boolean {
  const document = evidence.documents.get(claim.document)
  const rep = evidence.documents.get(group.statements[0]!.claim.document)
  for (const [role, own] of values) {
    const theirs = own.length === 0 ? undefined : valuesIn(group, role)
    if (theirs === undefined) continue
    if (!own.some((a) => theirs.some((b) => agree(role, { value: a, document }, { value: b, document: rep }))))
      return false
  }
  return true
}

function join(group: Group, statement: Statement, values: Values): Group {
  group.statements.push(statement)
  const more = held(values).filter(([role]) => valuesIn(group, role) === undefined)
  if (more.length > 0) group.values = [...group.values, ...more]
  return group
}

const valuesIn = ({ values }: Group, role: Role): readonly string[] | undefined =>
  values.find(([own]) => own === role)?.[1]

const held = (values: Values): Values =>
  values.every(([, list]) => list.length > 0) ? values : values.filter(([, list]) => list.length > 0)

function fact(evidence: Evidence, origins: Origins, key: string, { statements, values }: Group): Fact {
  const { claim: first, who, incident } = statements[0]!
  const claims = statements.length === 1 ? [first] : [...new Set(statements.map(({ claim }) => claim))]
  const affirmed = withPolarity(claims, 'affirmed')
  const certainty = strongest(affirmed)
  const documents = distinct(claims.map(({ document }) => document))
  const roles: FactRole[] = []
  for (const [role, thing] of who) roles.push({ role, thing, words: [evidence.nameOf(thing)] })
  let name = key
  for (const [role, list] of values) {
    name += `|${role}=${list.join()}`
    roles.push({ role, words: list })
  }
  const made: Writable<Fact> = {
    id: `f${fingerprint(name)}` as FactId,
    predicate: first.predicate,
    roles,
    affirmed: idsOf(affirmed),
    denied: idsOf(withPolarity(claims, 'denied')),
    open: idsOf(withPolarity(claims, 'open')),
    documents,
    outlets: distinct(documents.map((id) => outletOf(evidence.documents.get(id)!))),
    origins: origins.of(affirmed),
  }
  // Set where there is one; spreading two mostly empty objects into each fact takes as long as all the rest.
  if (incident !== undefined) made.incident = incident
  if (certainty !== undefined) made.certainty = certainty
  return made
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const NO_CLAIMS: readonly never[] = []

/** Most facts have one claim: what is empty or the whole is not copied a hundred thousand times. */
function withPolarity(claims: readonly Claim[], polarity: Claim['polarity']): readonly Claim[] {
  if (claims.every((claim) => claim.polarity === polarity)) return claims
  return claims.length === 1 ? NO_CLAIMS : claims.filter((claim) => claim.polarity === polarity)
}

const idsOf = (claims: readonly Claim[]): readonly ClaimId[] =>
  claims.length === 0 ? NO_CLAIMS : claims.map(({ id }) => id)

function strongest(claims: readonly Claim[]): Certainty | undefined {
  let best = -1
  for (const { certainty } of claims) best = Math.max(best, CERTAINTIES.indexOf(certainty))
  return CERTAINTIES[best]
}

const distinct = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)])
