// One event as one claim, one document or several documents give it: what was done, to whom, by whom, where and when.
// What a source denies stays among its claims and adds nobody to it.
import { type Claim, type Filler, filled } from '../../model/claim.ts'
import { type EntityId, mentionOf } from '../../model/entity.ts'
import type { DocumentId, Edtf } from '../../model/ids.ts'
import type { Outcome } from '../../model/incident.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { entityIn, type Resolution } from '../../model/resolution.ts'
import { daysOf } from './when.ts'
import { type Spot, spotOf } from './where.ts'
import { hasName, headOf, type People, placesIn, whomOf } from './whom.ts'

export interface Event {
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  /** When it happened. */
  readonly times: readonly Edtf[]
  /** When it was planned, or for when. */
  readonly planned: readonly Edtf[]
  /** The last day on which it can have happened: a court of that day has judged it, a paper of that day reported it. */
  readonly told: number
  readonly spots: readonly Spot[]
  readonly targets: ReadonlySet<EntityId>
  readonly victims: ReadonlySet<EntityId>
  readonly roles: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly perpetrators: ReadonlySet<EntityId>
  /** People whom the law pursues for it. */
  readonly suspects: ReadonlySet<EntityId>
  readonly sponsors: ReadonlySet<EntityId>
  readonly methods: ReadonlySet<string>
  readonly weapons: ReadonlySet<string>
  readonly outcomes: ReadonlySet<Outcome>
  /** Those of both who have a name. */
  readonly accused: ReadonlySet<EntityId>
  readonly documents: ReadonlySet<DocumentId>
  /** People whom its documents name at all. */
  readonly company: ReadonlySet<EntityId>
}

/** The predicates that tell of an event, and the roles of those hit and those who did it. */
export const CORE: Partial<Record<Predicate, { readonly target: Role; readonly perpetrator: Role }>> = {
  attack: { target: 'target', perpetrator: 'perpetrator' },
  espionage: { target: 'target', perpetrator: 'agent' },
  death: { target: 'victim', perpetrator: 'perpetrator' },
  disruption: { target: 'target', perpetrator: 'perpetrator' },
}

/** What a case knows that a claim by itself does not say. */
export interface Background {
  readonly known: Pick<Resolution, 'entities' | 'entityOf' | 'mentions'>
  readonly people: People
  /** The day of each document's publication. */
  readonly published: ReadonlyMap<DocumentId, Edtf>
  /** Of each document, where the times of legal steps stand, and the days of courts: an attack told with them is older. */
  readonly legalTimes: ReadonlyMap<DocumentId, ReadonlySet<number | string>>
  /** People whom each document names. */
  readonly company: ReadonlyMap<DocumentId, ReadonlySet<EntityId>>
  /** Places that documents name, by document and name. */
  readonly spots: ReadonlyMap<string, Spot>
}

export const fillersOf = (claim: Claim, role: Role): readonly Filler[] =>
  (claim.roles as Partial<Record<Role, readonly Filler[]>>)[role] ?? []
export const valuesOf = (claim: Claim, role: Role): readonly string[] =>
  fillersOf(claim, role).flatMap(({ value }) => value ?? [])

const EMPTY: ReadonlySet<never> = new Set()

export function eventOf(claim: Claim, { known, people, published, legalTimes, spots, company }: Background): Event {
  const { target, perpetrator } = CORE[claim.predicate]!
  const entities = (role: Role): ReadonlySet<EntityId> =>
    new Set(fillersOf(claim, role).flatMap((filler) => entityIn(known, claim, filler) ?? []))
  const date = published.get(claim.document)
  const reported = (date && daysOf(date)?.[1]) ?? Number.POSITIVE_INFINITY
  if (claim.polarity === 'denied')
    return {
      ...NOTHING,
      claims: [claim],
      told: reported,
      documents: new Set([claim.document]),
      company: company.get(claim.document) ?? EMPTY,
    }
  const targets = fillersOf(claim, target)
  const outcomes = new Set(valuesOf(claim, 'outcome') as Outcome[])
  const legal = legalTimes.get(claim.document) ?? EMPTY
  const foiled = outcomes.has('foiled') || claim.predicate === 'disruption'
  const [times, ofLaw] = [[] as Edtf[], [] as Edtf[]]
  for (const { at, value } of fillersOf(claim, 'time'))
    if (value !== undefined) ((legal.has(at.start) || legal.has(value)) && !foiled ? ofLaw : times).push(value as Edtf)
  const planned = outcomes.has('planned')
  const judged = ofLaw.flatMap((t) => daysOf(t)?.[1] ?? [])
  return {
    claims: [claim],
    times: planned ? [] : times,
    planned: planned ? times : [],
    told: Math.min(reported, ...judged),
    spots: [
      ...fillersOf(claim, 'place').flatMap((filler) => {
        const id = entityIn(known, claim, filler)
        return id && filler.type === 'Place' ? [spotOf(id, filler)] : []
      }),
      ...targets.flatMap(({ name, at }) =>
        placesIn(name ?? at.quote).flatMap((n) => spots.get(`${claim.document}#${n}`) ?? []),
      ),
    ],
    targets: entities(target),
    ...whomOf(claim, targets, known, people),
    perpetrators: entities(perpetrator),
    suspects: EMPTY,
    sponsors: entities('sponsor'),
    methods: new Set(claim.predicate === 'espionage' ? ['espionage'] : valuesOf(claim, 'method')),
    weapons: new Set(fillersOf(claim, 'weapon').flatMap(({ at }) => headOf(at.quote) ?? [])),
    outcomes,
    accused: accusedAmong(entities(perpetrator), known),
    documents: new Set([claim.document]),
    company: company.get(claim.document) ?? EMPTY,
  }
}

const NOTHING: Omit<Event, 'claims' | 'told' | 'documents' | 'company'> = {
  times: [],
  planned: [],
  spots: [],
  targets: EMPTY,
  victims: EMPTY,
  roles: EMPTY,
  objects: EMPTY,
  perpetrators: EMPTY,
  suspects: EMPTY,
  accused: EMPTY,
  sponsors: EMPTY,
  methods: EMPTY,
  weapons: EMPTY,
  outcomes: EMPTY,
}

const join = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>): ReadonlySet<T> =>
  y.size === 0 ? x : x.size === 0 ? y : new Set([...x, ...y])

export function union(a: Event, b: Event): Event {
  return {
    claims: [...a.claims, ...b.claims],
    times: [...new Set([...a.times, ...b.times])],
    planned: [...new Set([...a.planned, ...b.planned])],
    told: Math.min(a.told, b.told),
    spots: [...new Map([...a.spots, ...b.spots].map((spot) => [spot.id, spot])).values()],
    targets: join(a.targets, b.targets),
    victims: join(a.victims, b.victims),
    roles: join(a.roles, b.roles),
    objects: join(a.objects, b.objects),
    perpetrators: join(a.perpetrators, b.perpetrators),
    suspects: join(a.suspects, b.suspects),
    sponsors: join(a.sponsors, b.sponsors),
    methods: join(a.methods, b.methods),
    weapons: join(a.weapons, b.weapons),
    outcomes: join(a.outcomes, b.outcomes),
    accused: join(a.accused, b.accused),
    documents: join(a.documents, b.documents),
    company: join(a.company, b.company),
  }
}

/** Nobody is tried on the day of his deed; many are arrested on it. */
const COURT: ReadonlySet<Predicate> = new Set(['charge', 'extradition', 'trial', 'conviction', 'acquittal', 'sentence'])

/** What a case's claims tell beside the events themselves. */
export function backgroundOf(
  claims: readonly Claim[],
  published: Background['published'],
  known: Background['known'],
  people: People,
  isLegal: (predicate: Predicate) => boolean,
): Background {
  const legalTimes = new Map<DocumentId, Set<number | string>>()
  const spots = new Map<string, Spot>()
  for (const claim of claims) {
    for (const [role, fillers] of filled(claim.roles)) {
      for (const filler of fillers) {
        if (filler.type === 'Place') {
          const mention = mentionOf(claim.document, filler)
          const id = mention && known.entityOf.get(mention)
          if (id) spots.set(`${claim.document}#${filler.name ?? filler.at.quote}`, spotOf(id, filler))
        }
        if (role !== 'time' || !isLegal(claim.predicate)) continue
        const times = legalTimes.get(claim.document) ?? new Set()
        legalTimes.set(claim.document, times.add(filler.at.start))
        if (COURT.has(claim.predicate) && filler.value !== undefined) times.add(filler.value)
      }
    }
  }
  const company = new Map(
    [...people.inDocument].map(
      ([document, own]) => [document, new Set(own.flatMap(({ id }) => known.entityOf.get(id) ?? []))] as const,
    ),
  )
  return { known, people, published, legalTimes, spots, company }
}

/** Named people who did it or are pursued for it. */
export const accusedAmong = (ids: Iterable<EntityId>, { entities }: Background['known']): ReadonlySet<EntityId> =>
  new Set([...ids].filter((id) => hasName(entities.get(id))))
