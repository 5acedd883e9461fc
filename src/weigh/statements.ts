// A claim cut into what it says of whom: one statement for every thing in each role that tells whom it is about. "A court
// convicted A and B" is two, and an attack gives one for the deed, one for who did it and one for who ordered it.
// Statements of one predicate about the same things belong to one matter, whatever documents they come from.
import type { IncidentId } from '../model/incident.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import { at, type Evidence, type Held, type Laid, NOTHING, type Thing } from './evidence.ts'
import { IDENTITY, PARTICIPANTS } from './identity.ts'
import { paths } from './paths.ts'

/** Somebody or something in a role; the same object in every matter. */
export interface Part {
  readonly role: Role
  readonly thing: Thing
  /** The best name of the thing. */
  readonly words: readonly [string]
}

/** Whom it is about, in the order of the table; roles that the claim leaves empty are left out. */
export type Who = readonly Part[]

/** One predicate about the same things, in the same incident where an incident tells it apart. */
export interface Matter {
  readonly predicate: Predicate
  readonly who: Who
  readonly incident: IncidentId | undefined
  /** In the order of the claims. */
  readonly statements: readonly Statement[]
}

export interface Statement extends Laid {
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

export function statementsIn({ laid, incidentsOf, nameOf }: Evidence): Statements {
  const all: Statement[] = []
  const matters: Growing[] = []
  const parts = partsNumbered(nameOf)
  const further = paths()
  const begun = new Map<Predicate | IncidentId | undefined, number>()
  const numberOf = (start: Predicate | IncidentId | undefined) => at(begun, start, () => begun.size)
  const ending: Growing[] = []
  for (const { claim, held, when } of laid) {
    const { predicate } = claim
    // An arrest is told by its suspect alone: whether a document ties it to an incident makes it no other arrest.
    const incident = PARTICIPANTS[predicate] === undefined ? undefined : incidentsOf(claim)[0]
    const start = further(further(0, numberOf(predicate)), numberOf(incident))
    for (const who of spokenOf(predicate, held, incident, parts.number)) {
      const end = who.reduce(further, start)
      let matter = ending[end]
      if (matter === undefined) {
        matter = { predicate, who: who.map(parts.part), incident, statements: [] }
        ending[end] = matter
        matters.push(matter)
      }
      const statement = { claim, held, when, matter }
      // Most matters have one statement, and a list that grows takes room for sixteen more.
      if (matter.statements.length === 0) matter.statements = [statement]
      else matter.statements.push(statement)
      all.push(statement)
    }
  }
  return { all, matters }
}

type Growing = Omit<Matter, 'statements'> & { statements: Statement[] }

interface Parts {
  readonly number: (role: Role, thing: Thing) => number
  readonly part: (number: number) => Part
}

function partsNumbered(nameOf: Evidence['nameOf']): Parts {
  const all: Part[] = []
  const numbers = new Map<Role, Map<Thing, number>>()
  return {
    number: (role, thing) => {
      const ofRole = at(numbers, role, () => new Map<Thing, number>())
      const known = ofRole.get(thing)
      if (known !== undefined) return known
      ofRole.set(thing, all.length)
      return all.push({ role, thing, words: [nameOf(thing)] }) - 1
    },
    part: (number) => all[number]!,
  }
}

/** Numbers of parts, a row for each statement. */
type Rows = readonly (readonly number[])[]

function spokenOf(predicate: Predicate, held: Held, incident: IncidentId | undefined, part: Parts['number']): Rows {
  const { who } = IDENTITY[predicate]
  const participants = PARTICIPANTS[predicate]
  if (participants === undefined) return product(predicate, held, who, part)
  // Within an incident the deed is told by the incident: sources name the target in many ways (the editor, his car).
  const core = who.filter((role) => !participants.includes(role))
  const deeds = incident ? NAMELESS : product(predicate, held, core, part)
  const named = participants.flatMap((role) => (held[role] ?? NOTHING).map((thing) => part(role, thing)))
  if (named.length === 0) return deeds.slice(0, MOST)
  return (deeds.length > 0 ? deeds : NAMELESS).flatMap((deed) => named.map((one) => [...deed, one])).slice(0, MOST)
}

const NAMELESS: Rows = [[]]

/** "association: A and B" has no direction: its parties stand together, in one order. */
function product(predicate: Predicate, held: Held, roles: readonly Role[], part: Parts['number']): Rows {
  if (predicate === 'association') {
    const parties = [...(held.party ?? NOTHING)].sort()
    return parties.length > 1 ? [parties.map((thing) => part('party', thing))] : NOTHING
  }
  // Most claims have one thing in each role, and so one row, which needs no copies.
  const only: number[] = []
  for (const role of roles) {
    const things = held[role]
    if (things === undefined) continue
    if (things.length > 1) return everyRow(held, roles, part)
    only.push(part(role, things[0]!))
  }
  return only.length === 0 ? NOTHING : [only]
}

function everyRow(held: Held, roles: readonly Role[], part: Parts['number']): Rows {
  let rows = NAMELESS
  for (const role of roles) {
    const things = held[role]
    if (things === undefined) continue
    const own = things.map((thing) => part(role, thing))
    rows = rows.flatMap((row) => own.map((one) => [...row, one])).slice(0, MOST)
  }
  return rows
}
