// A claim cut into what it says of whom: one statement for every thing in each role that tells whom it is about. "A court
// convicted A and B" is two, and an attack gives one for the deed, one for who did it and one for who ordered it.
// Statements of one predicate about the same things belong to one matter, whatever documents they come from.
import type { IncidentId } from '../model/incident.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import { at, type Evidence, type Held, type Laid, NOTHING, type Thing } from './evidence.ts'
import { IDENTITY, PARTICIPANTS } from './identity.ts'
import { paths, type Step } from './paths.ts'

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
  const { cutOf, partAt, further } = cutting(nameOf)
  const ending: Growing[] = []
  for (const { claim, held, when } of laid) {
    const { predicate } = claim
    const cut = cutOf(predicate)
    // An arrest is told by its suspect alone: whether a document ties it to an incident makes it no other arrest.
    const incident = cut.participants === undefined ? undefined : incidentsOf(claim)[0]
    const start = incident === undefined ? cut.start : further(cut.start, cut.within(incident))
    for (const who of spokenOf(cut, held, incident)) {
      const end = who.reduce(further, start)
      let matter = ending[end]
      if (matter === undefined) {
        matter = { predicate, who: who.map(partAt), incident, statements: [] }
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

/** How claims of one predicate are cut, with the numbers under which their matters are found. */
interface Cut {
  readonly start: number
  readonly within: (incident: IncidentId) => number
  /** What tells whom it is about; of a deed, without those who took part. */
  readonly core: readonly Slot[]
  readonly participants: readonly Slot[] | undefined
}

/** A role, and the number of each thing in it. */
interface Slot {
  readonly role: Role
  readonly number: (thing: Thing) => number
}

interface Cutting {
  readonly cutOf: (predicate: Predicate) => Cut
  readonly partAt: (number: number) => Part
  readonly further: Step
}

/** Parts and incidents are numbered together, so that one never leads where the other does. */
function cutting(nameOf: Evidence['nameOf']): Cutting {
  const parts: (Part | undefined)[] = []
  const further = paths()
  const within = numbering((_: IncidentId) => parts.push(undefined) - 1)
  const slots = new Map<Role, Slot>()
  const slotOf = (role: Role): Slot =>
    at(slots, role, () => ({
      role,
      number: numbering((thing: Thing) => parts.push({ role, thing, words: [nameOf(thing)] }) - 1),
    }))
  const cuts = new Map<Predicate, Cut>()
  const begun = (predicate: Predicate): Cut => {
    const { who } = IDENTITY[predicate]
    const participants = PARTICIPANTS[predicate]
    return {
      start: further(0, parts.push(undefined) - 1),
      within,
      core: who.filter((role) => !participants?.includes(role)).map(slotOf),
      participants: participants?.map(slotOf),
    }
  }
  return {
    cutOf: (predicate) => at(cuts, predicate, () => begun(predicate)),
    partAt: (number) => parts[number]!,
    further,
  }
}

function numbering<K>(next: (key: K) => number): (key: K) => number {
  const numbers = new Map<K, number>()
  return (key) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = next(key)
    numbers.set(key, number)
    return number
  }
}

/** Numbers of parts, a row for each statement. */
type Rows = readonly (readonly number[])[]

function spokenOf({ core, participants }: Cut, held: Held, incident: IncidentId | undefined): Rows {
  if (participants === undefined) return rowsOf(core, held)
  // Within an incident the deed is told by the incident: sources name the target in many ways (the editor, his car).
  const deeds = incident ? NAMELESS : rowsOf(core, held)
  const named = participants.flatMap(({ role, number }) => (held[role] ?? NOTHING).map(number))
  if (named.length === 0) return deeds.slice(0, MOST)
  return (deeds.length > 0 ? deeds : NAMELESS).flatMap((deed) => named.map((one) => [...deed, one])).slice(0, MOST)
}

const NAMELESS: Rows = [[]]

function rowsOf(slots: readonly Slot[], held: Held): Rows {
  // Most claims have one thing in each role, and so one row, which needs no copies.
  const only: number[] = []
  for (const { role, number } of slots) {
    const things = held[role]
    if (things === undefined) continue
    if (role === 'party') return together(number, things)
    if (things.length > 1) return everyRow(slots, held)
    only.push(number(things[0]!))
  }
  return only.length === 0 ? NOTHING : [only]
}

/** "association: A and B" has no direction: its parties stand together, in one order. */
const together = (number: Slot['number'], parties: readonly Thing[]): Rows =>
  parties.length > 1 ? [[...parties].sort().map(number)] : NOTHING

function everyRow(slots: readonly Slot[], held: Held): Rows {
  let rows = NAMELESS
  for (const { role, number } of slots) {
    const own = held[role]?.map(number)
    if (own !== undefined) rows = rows.flatMap((row) => own.map((one) => [...row, one])).slice(0, MOST)
  }
  return rows
}
