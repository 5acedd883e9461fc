// A fact: the same predicate about the same things, by whatever documents, with values that can all be right. Two facts
// about one thing whose values cannot (a man arrested on the 2nd, and on the 3rd) stand side by side, each with its own
// outlets and origins.
import type { Claim } from '../model/claim.ts'
import type { Brand, ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { CERTAINTIES, type Certainty, type Predicate, type Role } from '../model/ontology.ts'
import { agree } from './agree.ts'
import { couldBeOne, width } from './edtf.ts'
import { type Evidence, NOTHING, type Thing } from './evidence.ts'
import { fingerprinted } from './fingerprint.ts'
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

/** What a claim holds in each role that keeps facts apart, in the order of the table. */
type Values = readonly (readonly string[])[]

interface Group {
  readonly statements: Statement[]
  /** The first values stay the measure: what agrees with them agrees with the fact. */
  values: Values
  /** The roles that hold something, in the order in which they came to. */
  readonly held: number[]
}

export function factsIn(evidence: Evidence, origins: Origins, statements: readonly Statement[]): readonly Fact[] {
  const buckets = new Map<string, Statement[]>()
  for (const statement of statements) {
    const bucket = buckets.get(statement.key)
    if (bucket) bucket.push(statement)
    else buckets.set(statement.key, [statement])
  }
  const found: Fact[] = []
  for (const [key, together] of buckets) {
    const { claim, who } = together[0]!
    const { apart } = IDENTITY[claim.predicate]
    const common: Common = {
      apart,
      named: fingerprinted(key),
      roles: who.map(([role, thing]) => ({ role, thing, words: [evidence.nameOf(thing)] })),
    }
    for (const group of groups(evidence, apart, together)) found.push(fact(evidence, origins, common, group))
  }
  return found
}

/** Most telling first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
function groups(evidence: Evidence, apart: readonly Role[], statements: readonly Statement[]): readonly Group[] {
  const given = ({ held }: Statement): Values => apart.map((role) => held[role] ?? NOTHING)
  const [only, second] = statements
  if (second === undefined) return [groupOf(only!, given(only!))]
  const time = apart.indexOf('time')
  const telling = (values: Values): number => {
    let sum = 0
    for (const list of values) if (list.length > 0) sum++
    const times = values[time]
    return times === undefined || times.length === 0 ? sum : sum + 1 / (2 + narrowest(times))
  }
  const sorted = statements
    .map((statement, at) => {
      const values = given(statement)
      return { statement, at, values, weight: telling(values) }
    })
    .sort((a, b) => b.weight - a.weight)
  const found: Group[] = []
  const vague: Group[] = []
  /** Statements with the same values go the same way: only the first of them is compared with every group. */
  const ways = new Map<string, Group>()
  const ofDocument = apart.includes('years')
  for (const { statement, values } of sorted) {
    let key = ofDocument ? statement.claim.document : ''
    for (const list of values) key += `|${inOne(list)}`
    const known = ways.get(key)
    if (known) {
      known.statements.push(statement)
      continue
    }
    const fitting = found.filter((group) => fits(evidence, apart, group, statement, values))
    if (fitting.length === 1) ways.set(key, join(fitting[0]!, statement, values))
    else {
      const group = groupOf(statement, values)
      if (fitting.length === 0) found.push(group)
      else vague.push(group)
      ways.set(key, group)
    }
  }
  const all = [...found, ...vague]
  if (all.length === statements.length) return all
  const order = new Map(sorted.map(({ statement, at }) => [statement, at]))
  for (const group of all) group.statements.sort((a, b) => order.get(a)! - order.get(b)!)
  return all
}

const inOne = (list: readonly string[]): string => (list.length === 1 ? list[0]! : list.join())

const narrowest = (times: readonly string[]): number =>
  times.length === 1 ? width(times[0]!) : Math.min(...times.map(width))

const groupOf = (statement: Statement, values: Values): Group => {
  const held: number[] = []
  for (let i = 0; i < values.length; i++) if (values[i]!.length > 0) held.push(i)
  return { statements: [statement], values, held }
}

function fits(
  { documents }: Evidence,
  apart: readonly Role[],
  group: Group,
  { claim }: Statement,
  values: Values,
): boolean {
  for (let i = 0; i < values.length; i++) {
    const [own, theirs, role] = [values[i]!, group.values[i]!, apart[i]!]
    if (own.length === 0 || theirs.length === 0) continue
    if (role === 'time') {
      if (!own.some((a) => theirs.some((b) => couldBeOne(a, b)))) return false
      continue
    }
    const document = documents.get(claim.document)
    const rep = documents.get(group.statements[0]!.claim.document)
    if (!own.some((a) => theirs.some((b) => agree(role, { value: a, document }, { value: b, document: rep }))))
      return false
  }
  return true
}

function join(group: Group, statement: Statement, values: Values): Group {
  group.statements.push(statement)
  for (const [i, own] of values.entries()) {
    if (own.length === 0 || group.values[i]!.length > 0) continue
    group.values = group.values.with(i, own)
    group.held.push(i)
  }
  return group
}

/** What all facts about the same things have in common. */
interface Common {
  readonly apart: readonly Role[]
  readonly named: (rest: string) => string
  readonly roles: readonly FactRole[]
}

function fact(evidence: Evidence, origins: Origins, common: Common, { statements, values, held }: Group): Fact {
  const { claim: first, incident } = statements[0]!
  const claims = statements.length === 1 ? [first] : [...new Set(statements.map(({ claim }) => claim))]
  const affirmed = withPolarity(claims, 'affirmed')
  const certainty = strongest(affirmed)
  const documents = distinct(claims.map(({ document }) => document))
  const roles = [...common.roles]
  let name = ''
  for (const i of held) {
    const [role, words] = [common.apart[i]!, values[i]!]
    name += `|${role}=${inOne(words)}`
    roles.push({ role, words })
  }
  const made: Writable<Fact> = {
    id: `f${common.named(name)}` as FactId,
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

/** Most facts have one claim: what is empty or the whole is not copied a hundred thousand times. */
function withPolarity(claims: readonly Claim[], polarity: Claim['polarity']): readonly Claim[] {
  if (claims.every((claim) => claim.polarity === polarity)) return claims
  return claims.length === 1 ? NOTHING : claims.filter((claim) => claim.polarity === polarity)
}

const idsOf = (claims: readonly Claim[]): readonly ClaimId[] =>
  claims.length === 0 ? NOTHING : claims.map(({ id }) => id)

function strongest(claims: readonly Claim[]): Certainty | undefined {
  let best = -1
  for (const { certainty } of claims) best = Math.max(best, CERTAINTIES.indexOf(certainty))
  return CERTAINTIES[best]
}

const distinct = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)])
