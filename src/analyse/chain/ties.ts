// Who stands above whom, read off single claims: a table of role pairs, and an index of every tie by its lower end.
// The state stands above its service, the payer above the paid, the recruiter above the recruit.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { IncidentId } from '../../model/incident.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { into, type Material } from '../material.ts'
import { actorsIn } from './actors.ts'
import { bearingIn } from './bearing.ts'
import { wayUpIn } from './leaders.ts'

export const LINK_KINDS = [
  'part-of',
  'founding',
  'funding',
  'leadership',
  'membership',
  'representation',
  'sponsorship',
  'tasking',
  'payment',
  'recruitment',
  'training',
  'reporting',
  'attack',
  'espionage',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** What somebody does to somebody, as against what somebody belongs to. */
export const ACTS: ReadonlySet<LinkKind> = new Set([
  'tasking',
  'payment',
  'recruitment',
  'training',
  'representation',
  'reporting',
])

export interface Tie {
  readonly upper: EntityId
  readonly lower: EntityId
  readonly kind: LinkKind
  readonly claim: Claim
  /** On which it bears; none where it is no more of one than of another. */
  readonly incidents: readonly IncidentId[]
}

type RolePair = readonly [upper: Role, lower: Role, kind: LinkKind]

const ROLE_PAIRS: Partial<Record<Predicate, readonly RolePair[]>> = {
  'part-of': [['whole', 'part', 'part-of']],
  creation: [['creator', 'organization', 'founding']],
  // "paid for through the embassy": the state pays the embassy, the embassy the association
  funding: [
    ['funder', 'recipient', 'funding'],
    ['funder', 'channel', 'funding'],
    ['channel', 'recipient', 'funding'],
  ],
  // which of the two stands above the other depends on the other ties: see `leaders.ts`
  leadership: [
    ['organization', 'leader', 'leadership'],
    ['leader', 'organization', 'leadership'],
  ],
  membership: [['organization', 'member', 'membership']],
  occupation: [['organization', 'person', 'membership']],
  representation: [['principal', 'agent', 'representation']],
  tasking: [['principal', 'agent', 'tasking']],
  payment: [['payer', 'payee', 'payment']],
  recruitment: [
    ['recruiter', 'recruit', 'recruitment'],
    ['organization', 'recruit', 'membership'],
  ],
  training: [
    ['trainer', 'trainee', 'training'],
    ['organization', 'trainee', 'training'],
  ],
  attack: [['sponsor', 'perpetrator', 'sponsorship']],
  // "sent the pictures to Dargan": whoever gets the take stands above whoever takes it
  espionage: [
    ['sponsor', 'agent', 'sponsorship'],
    ['recipient', 'agent', 'reporting'],
  ],
}

const PREDICATES_OF_COMMAND = Object.keys(ROLE_PAIRS) as readonly Predicate[]

/** All ties of which the same two entities are the ends, as far as they bear on an incident. */
export interface Pair {
  readonly upper: EntityId
  readonly lower: EntityId
  readonly ties: readonly Tie[]
  readonly kinds: ReadonlySet<LinkKind>
  /** By one of its claims at least. */
  readonly affirmed: boolean
}

/** Pairs between the ends of these ties, in the order of their first ties. */
export function paired(ties: readonly Tie[]): readonly Pair[] {
  const lowers = new Map<EntityId, Map<EntityId, Tie[]>>()
  for (const tie of ties) {
    const uppers = lowers.get(tie.lower)
    if (uppers) into(uppers, tie.upper, tie)
    else lowers.set(tie.lower, new Map([[tie.upper, [tie]]]))
  }
  return [...lowers].flatMap(([lower, uppers]) => [...uppers].map(([upper, own]) => pairOf(upper, lower, own)))
}

export const pairOf = (upper: EntityId, lower: EntityId, ties: readonly Tie[]): Pair => ({
  upper,
  lower,
  ties,
  kinds: new Set(ties.map(({ kind }) => kind)),
  affirmed: ties.some(({ claim }) => claim.polarity === 'affirmed'),
})

export interface Ties {
  /** Who acts where a country is named: its state, where the case knows it. */
  readonly actor: (entity: EntityId) => EntityId
  /** Whoever stands right above, by ties that bear on the incident; the same pair each time. */
  readonly above: (entity: EntityId, incident: IncidentId) => readonly Pair[]
  /** Whoever stands right below in any incident. */
  readonly below: (entity: EntityId) => readonly EntityId[]
  /** Payments to an entity of which no payer is named, as far as they bear on the incident. */
  readonly withoutPayer: (payee: EntityId, incident: IncidentId) => readonly Claim[]
}

export function tiesOf(material: Material): Ties {
  const actor = actorsIn(material)
  const read = readIn(material, actor)
  const bearing = bearingIn(material, underIn(read))
  for (const tie of read) tie.incidents = bearing(tie.claim, tie.lower)
  const wayUp = wayUpIn(material, read)
  const above = new Map<EntityId, Whole[]>()
  const below = new Map<EntityId, EntityId[]>()
  for (const { upper, lower, ties } of paired(read.filter(wayUp))) {
    into(above, lower, wholeOf(upper, lower, ties))
    into(below, upper, lower)
  }
  const withoutPayer = new Map<EntityId, Claim[]>()
  for (const claim of material.of('payment')) {
    if (claim.polarity === 'denied' || material.fillers(claim, 'payer').length > 0) continue
    for (const payee of material.fillers(claim, 'payee')) into(withoutPayer, payee, claim)
  }
  return {
    actor,
    above: (entity, incident) => {
      const pairs: Pair[] = []
      for (const { general, own } of above.get(entity) ?? []) {
        const pair = own.get(incident) ?? general
        if (pair !== undefined) pairs.push(pair)
      }
      return pairs
    },
    below: (entity) => below.get(entity) ?? [],
    withoutPayer: (payee, incident) =>
      (withoutPayer.get(payee) ?? []).filter((claim) => bears(bearing(claim, payee), incident)),
  }
}

/** A tie as it is read; on which incidents it bears can be said once all are. */
interface Read extends Omit<Tie, 'incidents'> {
  incidents: readonly IncidentId[]
}

function readIn(material: Material, actor: (entity: EntityId) => EntityId): readonly Read[] {
  const read: Read[] = []
  for (const predicate of PREDICATES_OF_COMMAND) {
    for (const claim of material.of(predicate)) {
      for (const [upperRole, lowerRole, kind] of ROLE_PAIRS[predicate] ?? []) {
        const lowers = material.fillers(claim, lowerRole)
        if (lowers.length === 0) continue
        for (const upper of material.fillers(claim, upperRole)) {
          for (const lower of lowers) {
            const [above, below] = [actor(upper), actor(lower)]
            if (above !== below) read.push({ upper: above, lower: below, kind, claim, incidents: [] })
          }
        }
      }
    }
  }
  return read
}

/** A pair in all incidents: what goes for each of them, and with it what goes for some of them only. */
interface Whole {
  readonly general: Pair | undefined
  readonly own: ReadonlyMap<IncidentId, Pair>
}

function wholeOf(upper: EntityId, lower: EntityId, ties: readonly Tie[]): Whole {
  const general = ties.filter(({ incidents }) => incidents.length === 0)
  const own = new Map<IncidentId, Tie[]>()
  if (general.length < ties.length) {
    for (const tie of ties) for (const incident of tie.incidents) into(own, incident, tie)
  }
  return {
    general: general.length > 0 ? pairOf(upper, lower, general) : undefined,
    own: new Map([...own].map(([incident, some]) => [incident, pairOf(upper, lower, [...general, ...some])])),
  }
}

const bears = (incidents: readonly IncidentId[], incident: IncidentId): boolean =>
  incidents.length === 0 || incidents.includes(incident)

/** Those below somebody by what some claim affirms, himself included. */
function underIn(ties: readonly Tie[]): (entity: EntityId) => ReadonlySet<EntityId> {
  const lowers = new Map<EntityId, Set<EntityId>>()
  for (const { upper, lower, claim, kind } of ties) {
    if (claim.polarity !== 'affirmed' || kind === 'leadership') continue
    const set = lowers.get(upper)
    if (set) set.add(lower)
    else lowers.set(upper, new Set([lower]))
  }
  const known = new Map<EntityId, ReadonlySet<EntityId>>()
  return (entity) => {
    const before = known.get(entity)
    if (before) return before
    const found = new Set([entity])
    for (const one of found) for (const lower of lowers.get(one) ?? []) found.add(lower)
    known.set(entity, found)
    return found
  }
}
