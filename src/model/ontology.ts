// The predicates, roles and closed values of the claim contract, in the order in which an analyst meets them.
// Everything else in the program is derived from these tables: types, schemas, forms on the page.

export const CERTAINTIES = ['possible', 'alleged', 'reported', 'stated'] as const
/** Weakest first: where hedges stack, the weakest wins. */
export type Certainty = (typeof CERTAINTIES)[number]

export const POLARITIES = ['affirmed', 'denied', 'open'] as const
export type Polarity = (typeof POLARITIES)[number]

export const ENTITY_TYPES = ['Person', 'Organization', 'Place', 'Group', 'Thing'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const VALUE_TYPES = ['Time', 'Money', 'Quantity', 'Phrase', 'Code'] as const
/** `Phrase` is free wording ("the killing"); `Code` is one of a role's closed values. */
export type ValueType = (typeof VALUE_TYPES)[number]
export type FillerType = EntityType | ValueType

export const ORGANIZATION_KINDS = [
  'state',
  'intelligence',
  'military',
  'police',
  'prosecution',
  'court',
  'government',
  'criminal',
  'armed-group',
  'religious',
  'charity',
  'media',
  'company',
  'education',
  'diplomatic',
  'political',
  'other',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

export const PLACE_KINDS = ['country', 'region', 'city', 'site'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What a role holds: a thing of the world, a value, free words, or one of a closed list. */
export type RoleHolds = 'entity' | 'time' | 'money' | 'quantity' | 'phrase' | readonly string[]

export interface RoleShape {
  readonly holds: RoleHolds
  readonly optional?: true
}

export interface PredicateShape {
  /** `tie` holds over a time, `event` happens, `view` is the author's own. */
  readonly sort: 'tie' | 'event' | 'view'
  readonly roles: Readonly<Record<string, RoleShape>>
  /** Recorded only as what a source says; enters no score, match, pattern or default publication. */
  readonly specialCategory?: true
}

const entity = { holds: 'entity' } as const
const phrase = { holds: 'phrase' } as const
const money = { holds: 'money' } as const
const quantity = { holds: 'quantity' } as const
const time = { holds: 'time' } as const
const oneOf = <const T extends readonly string[]>(...codes: T) => ({ holds: codes })
const maybe = <T extends RoleShape>(role: T) => ({ ...role, optional: true as const })

export const METHODS = [
  'assassination',
  'bombing',
  'shooting',
  'arson',
  'kidnapping',
  'sabotage',
  'assault',
  'extortion',
  'cyber',
  'other',
] as const
export const OUTCOMES = ['planned', 'foiled', 'attempted', 'carried-out'] as const

const shapes = {
  alias: { sort: 'tie', roles: { subject: entity, name: entity } },
  citizenship: { sort: 'tie', roles: { person: entity, country: entity } },
  descent: { sort: 'tie', roles: { person: entity, people: entity }, specialCategory: true },
  education: { sort: 'tie', roles: { person: entity, institution: maybe(entity) } },
  age: { sort: 'tie', roles: { person: entity, years: quantity } },
  birth: { sort: 'tie', roles: { person: entity } },
  residence: { sort: 'tie', roles: { person: entity } },
  occupation: { sort: 'tie', roles: { person: entity, title: phrase, organization: maybe(entity) } },
  family: { sort: 'tie', roles: { person: entity, relative: entity, kind: maybe(phrase) } },

  membership: { sort: 'tie', roles: { member: entity, organization: entity } },
  leadership: { sort: 'tie', roles: { leader: entity, organization: entity, title: maybe(phrase) } },
  'part-of': { sort: 'tie', roles: { part: entity, whole: entity } },
  representation: { sort: 'tie', roles: { agent: entity, principal: entity } },
  association: { sort: 'tie', roles: { party: entity } },
  support: { sort: 'tie', roles: { supporter: entity, supported: entity, kind: maybe(phrase) } },
  funding: { sort: 'tie', roles: { funder: entity, recipient: entity, channel: maybe(entity) } },
  operation: { sort: 'tie', roles: { operator: entity, asset: entity } },
  location: { sort: 'tie', roles: { subject: entity } },
  creation: { sort: 'tie', roles: { creator: entity, organization: entity } },

  recruitment: {
    sort: 'event',
    roles: { recruiter: entity, recruit: entity, organization: maybe(entity), channel: maybe(phrase) },
  },
  tasking: { sort: 'event', roles: { principal: entity, agent: entity, task: phrase } },
  payment: {
    sort: 'event',
    roles: {
      payer: entity,
      payee: entity,
      amount: maybe(money),
      benefit: maybe(phrase),
      purpose: maybe(phrase),
      status: maybe(oneOf('promised', 'paid')),
    },
  },
  training: { sort: 'event', roles: { trainee: entity, trainer: maybe(entity), organization: maybe(entity) } },
  travel: { sort: 'event', roles: { traveller: entity, origin: maybe(entity), destination: entity } },
  attack: {
    sort: 'event',
    roles: {
      perpetrator: entity,
      sponsor: maybe(entity),
      target: entity,
      method: oneOf(...METHODS),
      weapon: maybe(phrase),
      outcome: oneOf(...OUTCOMES),
    },
  },
  espionage: {
    sort: 'event',
    roles: { agent: entity, sponsor: maybe(entity), target: entity, method: maybe(phrase), recipient: maybe(entity) },
  },
  influence: { sort: 'event', roles: { actor: entity, audience: entity, instrument: maybe(phrase) } },
  death: { sort: 'event', roles: { victim: entity, perpetrator: maybe(entity), cause: maybe(phrase) } },

  arrest: { sort: 'event', roles: { suspect: entity, authority: entity, offence: maybe(phrase) } },
  charge: { sort: 'event', roles: { accused: entity, authority: maybe(entity), offence: phrase } },
  extradition: { sort: 'event', roles: { person: entity, origin: maybe(entity), destination: entity } },
  trial: { sort: 'event', roles: { accused: entity, court: entity } },
  testimony: { sort: 'event', roles: { witness: entity, court: maybe(entity), against: maybe(entity) } },
  conviction: {
    sort: 'event',
    roles: {
      person: entity,
      court: maybe(entity),
      offence: maybe(phrase),
      ground: maybe(oneOf('plea', 'verdict', 'in-absentia')),
    },
  },
  acquittal: {
    sort: 'event',
    roles: {
      person: entity,
      court: maybe(entity),
      offence: maybe(phrase),
      ground: maybe(oneOf('plea', 'verdict', 'in-absentia')),
    },
  },
  sentence: {
    sort: 'event',
    roles: { person: entity, penalty: phrase, offence: maybe(phrase), court: maybe(entity) },
  },
  detention: { sort: 'event', roles: { person: entity, authority: maybe(entity) } },
  release: {
    sort: 'event',
    roles: { person: entity, kind: maybe(oneOf('bail', 'swap', 'served', 'overturned', 'pardon')) },
  },
  investigation: { sort: 'event', roles: { authority: entity, subject: entity } },
  expulsion: { sort: 'event', roles: { person: entity, authority: entity } },
  wanted: { sort: 'event', roles: { person: entity, authority: entity, offence: maybe(phrase) } },
  disruption: { sort: 'event', roles: { authority: entity, target: entity, partner: maybe(entity) } },
  designation: { sort: 'event', roles: { authority: entity, designated: entity, regime: maybe(phrase) } },
  asylum: {
    sort: 'event',
    roles: { person: entity, country: entity, status: maybe(oneOf('sought', 'granted', 'refused')) },
  },

  assessment: {
    sort: 'view',
    roles: { holder: maybe(entity), topic: phrase, kind: oneOf('judgement', 'recommendation', 'forecast') },
  },
  statistic: { sort: 'view', roles: { subject: entity, measure: phrase, quantity } },
  'same-incident': { sort: 'view', roles: { incident: phrase } },
} as const satisfies Record<string, PredicateShape>

export type Predicate = keyof typeof shapes
export const PREDICATES = Object.keys(shapes) as readonly Predicate[]

type OwnRole<P extends Predicate> = P extends Predicate ? Extract<keyof (typeof shapes)[P]['roles'], string> : never
/** Every claim may carry `place` and `time` beside its own roles. */
export type RoleOf<P extends Predicate> = OwnRole<P> | 'place' | 'time'
export type Role = RoleOf<Predicate>

const everywhere = { place: maybe(entity), time: maybe(time) } as const

/** The roles that a claim of this predicate may fill, in display order. */
export function rolesOf(predicate: Predicate): Readonly<Record<string, RoleShape>> {
  return { ...shapes[predicate].roles, ...everywhere }
}

export const isSpecialCategory = (predicate: Predicate): boolean =>
  (shapes[predicate] as PredicateShape).specialCategory === true

export const sortOf = (predicate: Predicate): PredicateShape['sort'] => shapes[predicate].sort

/** The weakest of stacked hedges: `weakest(['stated', 'alleged'])` is `alleged`. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  return certainties.reduce<Certainty>(
    (low, c) => (CERTAINTIES.indexOf(c) < CERTAINTIES.indexOf(low) ? c : low),
    'stated',
  )
}
