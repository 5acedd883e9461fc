// A claim cut into what it says of whom: one statement for every thing in each role that tells whom it is about. "A court
// convicted A and B" is two, and an attack gives one for the deed, one for who did it and one for who ordered it.
import type { Claim } from '../model/claim.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Role } from '../model/ontology.ts'
import { type Evidence, type Held, NOTHING, type Thing } from './evidence.ts'
import { IDENTITY, PARTICIPANTS } from './identity.ts'

export interface Statement {
  readonly claim: Claim
  /** Which roles hold whom, in the order of the table; roles that the claim leaves empty are left out. */
  readonly who: readonly (readonly [Role, Thing])[]
  readonly incident?: IncidentId
  readonly held: Held
  /** Equal for statements of one predicate about the same things (and the same incident). */
  readonly key: string
}

/** A claim that lists more is cut no further: forty defendants with forty offences are not 1,600 facts. */
const MOST = 24

export function statementsOf(evidence: Evidence, claim: Claim): readonly Statement[] {
  const { who } = IDENTITY[claim.predicate]
  const participants = PARTICIPANTS[claim.predicate]
  const held = evidence.held(claim)
  if (participants === undefined)
    return product(claim, held, who).map((parts) => statement(claim, held, parts, undefined))
  const core = who.filter((role) => !participants.includes(role))
  // An arrest is told by its suspect alone: whether a document ties it to an incident makes it no other arrest.
  const [incident] = evidence.incidentsOf(claim)
  // Within an incident the deed is told by the incident: sources name the target in many ways (the editor, his car).
  const about = incident ? [] : product(claim, held, core)
  const deeds = about.length > 0 ? about : incident ? [[]] : []
  const named = participants.flatMap((role) => (held[role] ?? NOTHING).map((thing) => [role, thing] as const))
  const all =
    named.length === 0
      ? deeds
      : (deeds.length > 0 ? deeds : [[]]).flatMap((deed) => named.map((participant) => [...deed, participant]))
  return all.slice(0, MOST).map((parts) => statement(claim, held, parts, incident))
}

function statement(claim: Claim, held: Held, who: Statement['who'], incident: IncidentId | undefined): Statement {
  let key = `${claim.predicate}|${incident ?? ''}`
  for (const [role, thing] of who) key += `|${role}=${thing}`
  return incident === undefined ? { claim, who, held, key } : { claim, who, incident, held, key }
}

/** "association: A and B" has no direction: its parties stand together, in one order. */
function product(
  { predicate }: Claim,
  held: Held,
  roles: readonly Role[],
): readonly (readonly (readonly [Role, Thing])[])[] {
  if (predicate === 'association') {
    const parties = [...(held.party ?? NOTHING)].sort()
    return parties.length > 1 ? [parties.map((thing) => ['party', thing] as const)] : []
  }
  let rows: (readonly [Role, Thing])[][] = [[]]
  for (const role of roles) {
    const things: readonly Thing[] = held[role] ?? NOTHING
    const [only] = things
    if (only === undefined) continue
    if (things.length === 1) for (const row of rows) row.push([role, only])
    else rows = rows.flatMap((row) => things.map((thing) => [...row, [role, thing] as const])).slice(0, MOST)
  }
  return rows[0]!.length === 0 ? [] : rows
}
