// Dates that cannot both be: an arrest on 2 July and on 3 July 2024. July 2024 agrees with both. A man may be arrested
// twice, so two dates far apart are two events and no conflict; how far depends on the event.
import type { Predicate } from '../../model/ontology.ts'
import { outcomesAgree } from '../agree.ts'
import { apart, type Days, daysOf, overlap, width } from '../edtf.ts'
import { type Evidence, NOTHING, type Thing, timesOf } from '../evidence.ts'
import type { Statement } from '../statements.ts'
import type { Finding } from './conflict.ts'
import { bucketed, type Rule, type Stated, sidesOf } from './sides.ts'

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

interface Dated {
  readonly times: readonly string[]
  /** Of each time; undefined where it cannot be read. */
  readonly days: readonly (Days | undefined)[]
  readonly places: readonly Thing[]
  readonly outcomes: readonly Thing[]
  readonly predicate: Predicate
}

export function dateConflicts(evidence: Evidence, statements: readonly Statement[]): readonly Finding[] {
  const dated = statements.filter(
    ({ claim }) =>
      claim.polarity === 'affirmed' && ONE_EVENT[claim.predicate] !== undefined && timesOf(claim).length > 0,
  )
  // The deed within an incident has one date, whoever is said to have done it.
  const keyOf = ({ key, incident, claim }: Statement) =>
    incident && claim.predicate === 'attack' ? `attack|${incident}` : key
  return bucketed(dated, keyOf).flatMap((bucket) => {
    const stated = bucket.map(({ claim, held }): Stated<Dated> => {
      const times = timesOf(claim)
      return {
        claim,
        says: times.join(', '),
        value: {
          times,
          days: times.map(daysOf),
          places: held.place ?? NOTHING,
          outcomes: held.outcome ?? NOTHING,
          predicate: claim.predicate,
        },
      }
    })
    const sides = sidesOf(stated, rule)
    const { claim, who, incident } = bucket[0]!
    const deed = incident !== undefined && claim.predicate === 'attack'
    return sides.length < 2
      ? []
      : [
          {
            kind: 'date' as const,
            about: aboutOf(evidence, claim.predicate, deed ? [] : who, incident),
            things: deed ? [] : who.map(([, thing]) => thing),
            ...(incident === undefined ? {} : { incident }),
            sides,
            because: `no day lies in ${sides.map(({ says }) => says).join(' and ')}`,
          },
        ]
  })
}

const rule: Rule<Dated> = {
  comparable: ({ value: a }, { value: b }) =>
    gap(a.days, b.days) <= (ONE_EVENT[a.predicate] ?? 0) &&
    (a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place))) &&
    // A plan has its own date.
    a.outcomes.includes('planned' as Thing) === b.outcomes.includes('planned' as Thing) &&
    a.outcomes.every((x) => b.outcomes.every((y) => outcomesAgree(x, y))),
  agree: ({ value: a }, { value: b }) => a.days.some((x) => b.days.some((y) => !x || !y || overlap(x, y))),
  // The day on which it was planted is not the day on which it was found.
  closer: ({ value: a }, { value: b }) => a.outcomes.some((outcome) => b.outcomes.includes(outcome)),
  precision: ({ value }) => -Math.min(...value.times.map(width)),
}

function gap(a: Dated['days'], b: Dated['days']): number {
  let least = Number.POSITIVE_INFINITY
  for (const x of a) for (const y of b) if (x && y) least = Math.min(least, apart(x, y))
  return least
}

/** `arrest: Levan Gvinadze`, `attack: Levan Gvinadze in Bomb under a car`. */
export function aboutOf(
  { nameOf, resolution }: Evidence,
  predicate: Predicate,
  who: Statement['who'],
  incident: Statement['incident'],
): string {
  const title = incident && resolution.incidents.get(incident)?.title
  const names = who.map(([, thing]) => nameOf(thing)).join(', ')
  return `${predicate}: ${[names, title].filter(Boolean).join(' in ')}`
}
