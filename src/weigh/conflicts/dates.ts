// Dates that cannot both be: an arrest on 2 July and on 3 July 2024. July 2024 agrees with both. A man may be arrested
// twice, so two dates far apart are two events and no conflict; how far depends on the event.
import type { IncidentId } from '../../model/incident.ts'
import type { Predicate } from '../../model/ontology.ts'
import { anyPair, meet, outcomesAgree } from '../agree.ts'
import { apart, couldOverlap, width } from '../edtf.ts'
import { type Evidence, NOTHING, type Thing, type When } from '../evidence.ts'
import type { Matter, Statements, Who } from '../statements.ts'
import { inOne } from '../versions.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

/** Days within which two dates are taken to be of one event; infinite for what happens once. */
const ONE_EVENT: Readonly<Partial<Record<Predicate, number>>> = {
  birth: Number.POSITIVE_INFINITY,
  death: Number.POSITIVE_INFINITY,
  creation: Number.POSITIVE_INFINITY,
  arrest: 31,
  charge: 31,
  extradition: 92,
  conviction: 62,
  acquittal: 62,
  sentence: 62,
  release: 31,
  designation: 31,
  expulsion: 92,
  attack: 31,
}

interface Dated extends Stated {
  readonly matter: Matter
  readonly days: When['days']
  /** So many days apart it is another event. */
  readonly within: number
  readonly places: readonly Thing[]
  readonly outcomes: readonly Thing[]
  readonly planned: boolean
}

export function dateConflicts(evidence: Evidence, { all }: Statements): readonly Finding[] {
  const dated: Dated[] = []
  for (const { claim, held, when, matter } of all) {
    // A matter told of once conflicts with nothing, unless it is one of several within a deed.
    if (matter.statements.length === 1 && deedIn(matter) === undefined) continue
    const { times, days } = when
    const within = ONE_EVENT[matter.predicate]
    if (times.length === 0 || claim.polarity !== 'affirmed' || within === undefined) continue
    const { place: places = NOTHING, outcome: outcomes = NOTHING } = held
    const planned = outcomes.includes('planned' as Thing)
    dated.push({ claim, says: inOne(times, ', '), matter, days, within, places, outcomes, planned })
  }
  return conflictsOver(
    dated,
    ({ matter }) => deedIn(matter) ?? matter,
    rule,
    ({ matter }, sides) => {
      const { predicate, who, incident } = matter
      const told = deedIn(matter) === undefined ? who : []
      return {
        kind: 'date',
        about: aboutOf(evidence, predicate, told, incident),
        things: told.map(({ thing }) => thing),
        incident,
        because: `no day lies in ${sides.map(({ says }) => says).join(' and ')}`,
      }
    },
  )
}

/** The deed within an incident has one date, whoever is said to have done it. */
const deedIn = ({ predicate, incident }: Matter): IncidentId | undefined =>
  predicate === 'attack' ? incident : undefined

const rule: Rule<Dated> = {
  comparable: (a, b) =>
    gap(a.days, b.days) <= a.within &&
    meet(a.places, b.places) &&
    // A plan has its own date.
    a.planned === b.planned &&
    !anyPair(a.outcomes, b.outcomes, exclude),
  agree: (a, b) => anyPair(a.days, b.days, couldOverlap),
  // The day on which it was planted is not the day on which it was found.
  closer: (a, b) => anyPair(a.outcomes, b.outcomes),
  precision: ({ days }) => -Math.min(...days.map(width)),
}

const exclude = (a: Thing, b: Thing): boolean => !outcomesAgree(a, b)

function gap(a: Dated['days'], b: Dated['days']): number {
  let least = Number.POSITIVE_INFINITY
  for (const x of a) for (const y of b) if (x && y) least = Math.min(least, apart(x, y))
  return least
}

/** `arrest: Levan Gvinadze`, `attack: Levan Gvinadze in Bomb under a car`. */
export function aboutOf(
  { resolution }: Evidence,
  predicate: Predicate,
  who: Who,
  incident: IncidentId | undefined,
): string {
  const title = incident && resolution.incidents.get(incident)?.title
  const names = who.map(({ words: [name] }) => name).join(', ')
  return `${predicate}: ${[names, title].filter(Boolean).join(' in ')}`
}
