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
  const { cutOf, endsOf, whoAt } = cutting(nameOf)
  const ending: Growing[] = []
  for (const { claim, held, when } of laid) {
    const { predicate } = claim
    const cut = cutOf(predicate)
    // An arrest is told by its suspect alone: whether a document ties it to an incident makes it no other arrest.
    const incident = cut.participants === undefined ? undefined : incidentsOf(claim)[0]
    for (const end of endsOf(cut, held, incident)) {
      let matter = ending[end]
      if (matter === undefined) {
        matter = { predicate, who: whoAt(end), incident, statements: [] }
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

/** How claims of one predicate are cut: the ends of their ways in the tree of what tells matters apart. */
interface Cut {
  readonly start: number
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
  /** The end of a way for each statement of a claim. */
  readonly endsOf: (cut: Cut, held: Held, incident: IncidentId | undefined) => readonly number[]
  /** Whom a way has led past. */
  readonly whoAt: (end: number) => Who
}

/** Parts and incidents are numbered together, so that one never leads where the other does. */
function cutting(nameOf: Evidence['nameOf']): Cutting {
  const parts: (Part | undefined)[] = []
  const { further, wayTo } = paths()
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
      core: who.filter((role) => !participants?.includes(role)).map(slotOf),
      participants: participants?.map(slotOf),
    }
  }
  return {
    cutOf: (predicate) => at(cuts, predicate, () => begun(predicate)),
    endsOf: ({ start, core, participants }, held, incident) => {
      if (participants === undefined) return isTold(core, held) ? waysOn(further, start, core, held) : NOTHING
      // Within an incident the deed is told by the incident: sources name the target in many ways (the editor, his car).
      const begin = incident === undefined ? start : further(start, within(incident))
      const named = incident === undefined && isTold(core, held)
      const deeds = named ? waysOn(further, begin, core, held) : [begin]
      const ends: number[] = []
      for (const deed of deeds)
        for (const { role, number } of participants)
          for (const thing of held[role] ?? NOTHING) ends.push(further(deed, number(thing)))
      if (ends.length > 0) return ends.length > MOST ? ends.slice(0, MOST) : ends
      return named || incident !== undefined ? deeds : NOTHING
    },
    whoAt: (end) => {
      const way = wayTo(end)
      // Past the predicate, and past the incident where there is one.
      return way.slice(parts[way[1]!] === undefined ? 2 : 1).map((number) => parts[number]!)
    },
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

/** Whether it names anybody or anything; an association with one party names no pair. */
const isTold = (core: readonly Slot[], held: Held): boolean =>
  core.some(({ role }) => (role === 'party' ? (held.party ?? NOTHING).length > 1 : held[role] !== undefined))

/** Where ways lead on past one thing in each role that holds any; roles that hold several fork them. */
function waysOn(further: Step, start: number, slots: readonly Slot[], held: Held): readonly number[] {
  let ends: readonly number[] = [start]
  for (const { role, number } of slots) {
    const things = held[role]
    if (things === undefined) continue
    // "association: A and B" has no direction: its parties stand together, in one order.
    if (role === 'party') ends = [[...things].sort().map(number).reduce(further, start)]
    else if (ends.length === 1 && things.length === 1) ends = [further(ends[0]!, number(things[0]!))]
    else ends = ends.flatMap((end) => things.map((thing) => further(end, number(thing)))).slice(0, MOST)
  }
  return ends
}
