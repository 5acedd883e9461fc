// Who stands above whom, read off single claims: a table of role pairs, and an index of every tie by its lower end.
// The state stands above its service, the payer above the paid, the recruiter above the recruit.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { IncidentId } from '../../model/incident.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { into, type Material } from '../material.ts'
import { bearingIn } from './bearing.ts'

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
  // which of the two stands above the other depends on the rest of the chain: see `ascend`
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

/** All ties of which the same two entities are the ends. */
export interface Pair {
  readonly upper: EntityId
  readonly lower: EntityId
  readonly ties: readonly Tie[]
  /** No tie of it belongs to an incident or depends on the rest of the chain: it is the same in every chain. */
  readonly plain?: boolean
}

/** Pairs between the ends of these ties, in the order of their first ties. */
export function paired(ties: readonly Tie[]): readonly Pair[] {
  const lowers = new Map<EntityId, Map<EntityId, Tie[]>>()
  for (const tie of ties) {
    const uppers = lowers.get(tie.lower)
    if (uppers) into(uppers, tie.upper, tie)
    else lowers.set(tie.lower, new Map([[tie.upper, [tie]]]))
  }
  return [...lowers].flatMap(([lower, uppers]) => [...uppers].map(([upper, own]) => ({ upper, lower, ties: own })))
}

export const isAffirmed = ({ ties }: Pair): boolean => ties.some(({ claim }) => claim.polarity === 'affirmed')

export interface Ties {
  /** Who acts where a country is named: its state, where the case knows it. */
  readonly actor: (entity: EntityId) => EntityId
  readonly above: (entity: EntityId) => readonly Pair[]
  readonly below: (entity: EntityId) => readonly Pair[]
  readonly leads: (person: EntityId, body: EntityId) => boolean
  /** Payments to an entity of which no payer is named, as far as they bear on the incident. */
  readonly withoutPayer: (payee: EntityId, incident: IncidentId) => readonly Claim[]
}

export function tiesOf(material: Material): Ties {
  const actor = actorsIn(material)
  const told: Omit<Tie, 'incidents'>[] = []
  for (const predicate of PREDICATES_OF_COMMAND) {
    for (const claim of material.of(predicate)) {
      for (const [upperRole, lowerRole, kind] of ROLE_PAIRS[predicate] ?? []) {
        for (const upper of material.fillers(claim, upperRole).map(actor)) {
          for (const lower of material.fillers(claim, lowerRole).map(actor)) {
            if (upper !== lower) told.push({ upper, lower, kind, claim })
          }
        }
      }
    }
  }
  const bearing = bearingIn(material, underIn(told))
  const ties = told.map((tie): Tie => ({ ...tie, incidents: bearing(tie.claim, tie.lower) }))
  const led = new Set(
    ties.flatMap(({ kind, upper, lower, claim }) =>
      kind === 'leadership' && claim.polarity === 'affirmed' ? [`${upper} ${lower}`] : [],
    ),
  )
  const leads = (person: EntityId, body: EntityId) => led.has(`${person} ${body}`)
  const above = new Map<EntityId, Pair[]>()
  const below = new Map<EntityId, Pair[]>()
  for (const { upper, lower, ties: own } of paired(ties)) {
    const plain =
      own.every(({ kind, incidents }) => kind !== 'leadership' && incidents.length === 0) && !leads(lower, upper)
    const pair = { upper, lower, ties: own, plain }
    into(above, pair.lower, pair)
    into(below, pair.upper, pair)
  }
  const withoutPayer = new Map<EntityId, Claim[]>()
  for (const claim of material.of('payment')) {
    if (claim.polarity === 'denied' || material.fillers(claim, 'payer').length > 0) continue
    for (const payee of material.fillers(claim, 'payee')) into(withoutPayer, payee, claim)
  }
  return {
    actor,
    above: (entity) => above.get(entity) ?? [],
    below: (entity) => below.get(entity) ?? [],
    leads,
    withoutPayer: (payee, incident) =>
      (withoutPayer.get(payee) ?? []).filter((claim) => bears(bearing(claim, payee), incident)),
  }
}

export const bears = (incidents: readonly IncidentId[], incident: IncidentId): boolean =>
  incidents.length === 0 || incidents.includes(incident)

/** Those below somebody by what some claim affirms, himself included. */
function underIn(ties: readonly Omit<Tie, 'incidents'>[]): (entity: EntityId) => ReadonlySet<EntityId> {
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

/** "Iran's service": a country that has something below it is its state, where the case knows the state as such. */
function actorsIn({ resolution }: Material): (entity: EntityId) => EntityId {
  const states = new Map<string, EntityId | undefined>()
  const entities = [...resolution.entities.values()]
  for (const { id, kind, names } of entities) {
    if (kind !== 'state') continue
    for (const name of names) states.set(name, states.has(name) && states.get(name) !== id ? undefined : id)
  }
  const actors = new Map<EntityId, EntityId>()
  for (const { id, type, kind, name } of entities) {
    const state = type === 'Place' && kind === 'country' ? states.get(name) : undefined
    if (state) actors.set(id, state)
  }
  return (entity) => actors.get(entity) ?? entity
}
