// A claim cut into what it says of whom: one statement for every thing in each role that tells whom it is about. "A court
// convicted A and B" is two, and an attack gives one for the deed, one for who did it and one for who ordered it.
// Statements of one predicate about the same things belong to one matter, whatever documents they come from.
import type { Claim } from '../model/claim.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import { type Evidence, type Held, NOTHING, type Thing } from './evidence.ts'
import { IDENTITY, PARTICIPANTS } from './identity.ts'

/** Which roles hold whom, in the order of the table; roles that the claim leaves empty are left out. */
export type Who = readonly (readonly [Role, Thing])[]

/** One predicate about the same things, in the same incident where an incident tells it apart. */
export interface Matter {
  readonly predicate: Predicate
  readonly who: Who
  readonly incident: IncidentId | undefined
  /** In the order of the claims. */
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly claim: Claim
  readonly held: Held
  readonly matter: Matter
}

export interface Statements {
  /** In the order of the claims. */
  readonly all: readonly Statement[]
  /** In the order of their first statements. */
  readonly matters: readonly Matter[]
}

/** A claim that lists more is cut no further: forty defendants with forty offences are not 1,600 facts. */
const MOST = 24

export function statementsIn(evidence: Evidence): Statements {
  const all: Statement[] = []
  const matters: Matter[] = []
  const known: Branch = { matter: undefined, further: undefined }
  for (const claim of evidence.claims) {
    const held = evidence.held(claim)
    const { predicate } = claim
    // An arrest is told by its suspect alone: whether a document ties it to an incident makes it no other arrest.
    const incident = PARTICIPANTS[predicate] === undefined ? undefined : evidence.incidentsOf(claim)[0]
    const begun = further(further(known, 'predicate', predicate), 'incident', incident)
    for (const who of spokenOf(predicate, held, incident)) {
      let at = begun
      for (const [role, thing] of who) at = further(at, role, thing)
      if (at.matter === undefined) {
        at.matter = { predicate, who, incident, statements: [] }
        matters.push(at.matter)
      }
      const statement = { claim, held, matter: at.matter }
      // Most matters have one statement, and a list that grows takes room for sixteen more.
      if (at.matter.statements.length === 0) at.matter.statements = [statement]
      else at.matter.statements.push(statement)
      all.push(statement)
    }
  }
  return { all, matters }
}

/** Matters are found step by step, by predicate, incident and whom they name: no string is joined for each statement. */
interface Branch {
  matter: (Omit<Matter, 'statements'> & { statements: Statement[] }) | undefined
  further: Map<Role | 'predicate' | 'incident', Map<string | undefined, Branch>> | undefined
}

function further(from: Branch, step: Role | 'predicate' | 'incident', value: string | undefined): Branch {
  from.further ??= new Map()
  let values = from.further.get(step)
  if (values === undefined) {
    values = new Map()
    from.further.set(step, values)
  }
  let branch = values.get(value)
  if (branch === undefined) {
    branch = { matter: undefined, further: undefined }
    values.set(value, branch)
  }
  return branch
}

function spokenOf(predicate: Predicate, held: Held, incident: IncidentId | undefined): readonly Who[] {
  const { who } = IDENTITY[predicate]
  const participants = PARTICIPANTS[predicate]
  if (participants === undefined) return product(predicate, held, who)
  const core = who.filter((role) => !participants.includes(role))
  // Within an incident the deed is told by the incident: sources name the target in many ways (the editor, his car).
  const about = incident ? [] : product(predicate, held, core)
  const deeds = about.length > 0 ? about : incident ? [[]] : []
  const named = participants.flatMap((role) => (held[role] ?? NOTHING).map((thing) => [role, thing] as const))
  const all =
    named.length === 0
      ? deeds
      : (deeds.length > 0 ? deeds : [[]]).flatMap((deed) => named.map((participant) => [...deed, participant]))
  return all.slice(0, MOST)
}

/** "association: A and B" has no direction: its parties stand together, in one order. */
function product(predicate: Predicate, held: Held, roles: readonly Role[]): readonly Who[] {
  if (predicate === 'association') {
    const parties = [...(held.party ?? NOTHING)].sort()
    return parties.length > 1 ? [parties.map((thing) => ['party', thing] as const)] : []
  }
  let rows: readonly Who[] = [[]]
  for (const role of roles) {
    const things = held[role]
    if (things === undefined) continue
    rows =
      rows.length === 1 && things.length === 1
        ? [rows[0]!.concat([[role, things[0]!]])]
        : rows.flatMap((row) => things.map((thing) => row.concat([[role, thing]]))).slice(0, MOST)
  }
  return rows[0]!.length === 0 ? [] : rows
}
