// A fact: the same predicate about the same things, by whatever documents, with values that can all be right. Two facts
// about one thing whose values cannot (a man arrested on the 2nd, and on the 3rd) stand side by side, each with its own
// outlets and origins.
import { type Brand, type ClaimId, type DocumentId, hashText } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import { CERTAINTIES, type Certainty, type Predicate, type Role } from '../model/ontology.ts'
import { agree } from './agree.ts'
import { width } from './edtf.ts'
import type { Evidence, Thing } from './evidence.ts'
import { IDENTITY } from './identity.ts'
import { type Origin, type Origins, outletOf } from './origins/index.ts'
import { type Statement, statementsOf } from './statements.ts'

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

interface Group {
  readonly statements: Statement[]
  readonly values: Map<Role, string[]>
}

export function factsIn(evidence: Evidence, origins: Origins): readonly Fact[] {
  const buckets = new Map<string, Statement[]>()
  for (const claim of evidence.claims) {
    for (const statement of statementsOf(evidence, claim)) {
      const bucket = buckets.get(statement.key)
      if (bucket) bucket.push(statement)
      else buckets.set(statement.key, [statement])
    }
  }
  const order = new Map(evidence.claims.map(({ id }, i) => [id, i]))
  return [...buckets].flatMap(([key, statements]) =>
    groups(evidence, statements).map((group) => {
      group.statements.sort((a, b) => order.get(a.claim.id)! - order.get(b.claim.id)!)
      return fact(evidence, origins, key, group)
    }),
  )
}

const valuesOf = (evidence: Evidence, { claim }: Statement, role: Role): readonly string[] =>
  evidence.things(claim, role)

/** Most telling first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
function groups(evidence: Evidence, statements: readonly Statement[]): readonly Group[] {
  const { apart } = IDENTITY[statements[0]!.claim.predicate]
  const telling = (s: Statement): number =>
    apart.reduce((sum, role) => {
      const values = valuesOf(evidence, s, role)
      return values.length === 0 ? sum : sum + 1 + (role === 'time' ? 1 / (2 + Math.min(...values.map(width))) : 0)
    }, 0)
  const sorted = statements
    .map((statement) => ({ statement, weight: telling(statement) }))
    .sort((a, b) => b.weight - a.weight)
  const found: Group[] = []
  const vague: Group[] = []
  /** Statements with the same values go the same way: only the first of them is compared with every group. */
  const ways = new Map<string, Group>()
  for (const { statement } of sorted) {
    const values = new Map(apart.map((role) => [role, valuesOf(evidence, statement, role)] as const))
    const document = apart.includes('years') ? statement.claim.document : ''
    const key = [document, ...[...values].map(([role, list]) => `${role}=${list.join()}`)].join('|')
    const known = ways.get(key)
    if (known) {
      known.statements.push(statement)
      continue
    }
    const fitting = found.filter((group) => fits(evidence, group, statement, values))
    if (fitting.length === 1) ways.set(key, join(fitting[0]!, statement, values))
    else {
      const group = join({ statements: [], values: new Map() }, statement, values)
      if (fitting.length === 0) found.push(group)
      else vague.push(group)
      ways.set(key, group)
    }
  }
  return [...found, ...vague]
}

function fits(
  evidence: Evidence,
  group: Group,
  { claim }: Statement,
  values: ReadonlyMap<Role, readonly string[]>,
): boolean {
  const document = evidence.documents.get(claim.document)
  const rep = evidence.documents.get(group.statements[0]!.claim.document)
  for (const [role, own] of values) {
    const theirs = group.values.get(role) ?? []
    if (own.length === 0 || theirs.length === 0) continue
    if (!own.some((a) => theirs.some((b) => agree(role, { value: a, document }, { value: b, document: rep }))))
      return false
  }
  return true
}

function join(group: Group, statement: Statement, values: ReadonlyMap<Role, readonly string[]>): Group {
  group.statements.push(statement)
  // The first values stay the measure: what agrees with them agrees with the fact.
  for (const [role, own] of values) if (own.length > 0 && !group.values.has(role)) group.values.set(role, [...own])
  return group
}

function fact(evidence: Evidence, origins: Origins, key: string, { statements, values }: Group): Fact {
  const { claim: first, who, incident } = statements[0]!
  const claims = [...new Map(statements.map(({ claim }) => [claim.id, claim])).values()]
  const of = (polarity: string) => claims.filter((c) => c.polarity === polarity)
  const affirmed = of('affirmed')
  const documents = [...new Set(claims.map(({ document }) => document))]
  const certainty = affirmed.reduce<Certainty | undefined>(
    (best, c) =>
      best === undefined || CERTAINTIES.indexOf(c.certainty) > CERTAINTIES.indexOf(best) ? c.certainty : best,
    undefined,
  )
  const apart = [...values].map(([role, list]) => `${role}=${list.join()}`)
  return {
    id: `f${hashText([key, ...apart].join('|')).slice(0, 20)}` as FactId,
    predicate: first.predicate,
    ...(incident === undefined ? {} : { incident }),
    roles: [
      ...who.map(([role, thing]) => ({ role, thing, words: [evidence.nameOf(thing)] })),
      ...[...values].map(([role, list]) => ({ role, words: list })),
    ],
    affirmed: affirmed.map(({ id }) => id),
    denied: of('denied').map(({ id }) => id),
    open: of('open').map(({ id }) => id),
    ...(certainty === undefined ? {} : { certainty }),
    documents,
    outlets: [...new Set(documents.map((id) => outletOf(evidence.documents.get(id)!)))],
    origins: origins.of(affirmed),
  }
}
