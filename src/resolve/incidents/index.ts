// Reports of one event to one incident: claims of attack, espionage, death and disruption of one document become its
// record, records that agree become one incident, and what a source says of “the same” or “separate” incidents wins.
import { type Claim, type Filler, filled } from '../../model/claim.ts'
import { type Decision, inForce } from '../../model/decision.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, EntityId } from '../../model/entity.ts'
import { type ClaimId, type Edtf, hashText } from '../../model/ids.ts'
import type { Incident, IncidentId, IncidentLink, IncidentRecord, Method, Outcome } from '../../model/incident.ts'
import { METHODS, type Predicate, type Role } from '../../model/ontology.ts'
import { entityIn, type Resolution } from '../../model/resolution.ts'
import { isNamed } from '../profile.ts'
import { agree, daysOf, type Event } from './agree.ts'
import { codesFor, type IncidentCodes } from './codes.ts'

export interface CodedIncident extends Incident {
  readonly codes: IncidentCodes
  /** Arrests, charges and the like that speak of the same people after it. */
  readonly consequences: readonly ClaimId[]
}

type Known = Pick<Resolution, 'entities' | 'entityOf'>

interface Draft extends Event {
  readonly claims: readonly Claim[]
  readonly targets: ReadonlySet<EntityId>
  readonly perpetrators: ReadonlySet<EntityId>
  readonly sponsors: ReadonlySet<EntityId>
}

const CORE: Partial<Record<Predicate, { readonly target: Role; readonly perpetrator: Role }>> = {
  attack: { target: 'target', perpetrator: 'perpetrator' },
  espionage: { target: 'target', perpetrator: 'agent' },
  death: { target: 'victim', perpetrator: 'perpetrator' },
  disruption: { target: 'target', perpetrator: 'perpetrator' },
}
const LAW: Partial<Record<Predicate, Role>> = {
  arrest: 'suspect',
  charge: 'accused',
  extradition: 'person',
  trial: 'accused',
  conviction: 'person',
  acquittal: 'person',
  sentence: 'person',
  wanted: 'person',
}

export function incidentsOf(
  claims: readonly Claim[],
  documents: readonly Document[],
  known: Known,
  log: readonly Decision[],
): Pick<Resolution, 'incidentsOf' | 'incidentLinks'> & { readonly incidents: ReadonlyMap<IncidentId, CodedIncident> } {
  const told = claims.filter(({ predicate }) => predicate === 'same-incident')
  const core = claims.filter(({ predicate }) => CORE[predicate] !== undefined)
  const pairs = told.flatMap((claim) => pairMeant(claim, core, known))
  const byDocument = new Map<string, Claim[]>(documents.map(({ id }) => [id, []]))
  for (const claim of core) byDocument.get(claim.document)?.push(claim)
  const records = [...byDocument.values()].flatMap((own) => recordsOf(own, known, pairs))
  const groups = grouped(records, pairs)
  const overruled = new Map<ClaimId, Readonly<Record<string, string>>>()
  for (const { action } of inForce(log))
    if (action.kind === 'code') overruled.set(action.claim, { ...overruled.get(action.claim), ...action.codes })
  const law = claims.filter(({ predicate }) => LAW[predicate] !== undefined)
  const incidents = new Map<IncidentId, CodedIncident>()
  const ofClaim = new Map<ClaimId, IncidentId[]>()
  for (const group of groups) {
    const incident = incidentFrom(group, known, law, overruled)
    incidents.set(incident.id, incident)
    for (const id of [...incident.records.flatMap((r) => r.claims), ...incident.consequences])
      ofClaim.set(id, [...(ofClaim.get(id) ?? []), incident.id])
  }
  const links = pairs.flatMap(({ by, claims: [one, other] }): IncidentLink[] => {
    const [a, b] = [one, other].map(({ id }) => ofClaim.get(id)?.[0])
    return a && b && a !== b ? [{ incidents: [a, b], polarity: by.polarity, claim: by.id }] : []
  })
  return { incidents, incidentsOf: ofClaim, incidentLinks: links }
}

/** Two claims of a document that it holds to be of one incident, of two, or does not know. */
interface Pair {
  readonly by: Claim
  readonly claims: readonly [Claim, Claim]
}

const holdsApart = (pairs: readonly Pair[], one: readonly Claim[], other: readonly Claim[]): boolean =>
  pairs.some(({ by, claims }) => by.polarity !== 'affirmed' && between(claims, one, other))
const holdsOne = (pairs: readonly Pair[], one: readonly Claim[], other: readonly Claim[]): boolean =>
  pairs.some(({ by, claims }) => by.polarity === 'affirmed' && between(claims, one, other))
const between = ([x, y]: Pair['claims'], one: readonly Claim[], other: readonly Claim[]): boolean =>
  (one.includes(x) && other.includes(y)) || (one.includes(y) && other.includes(x))

/** The events of one document: its core claims, put together where they agree. */
function recordsOf(claims: readonly Claim[], known: Known, pairs: readonly Pair[]): readonly Draft[] {
  const drafts: Draft[] = []
  const bare: Claim[] = []
  for (const claim of claims) {
    const one = draftOf(claim, known)
    if (one.against.size + one.by.size + one.methods.size + one.times.length === 0) {
      bare.push(claim)
      continue
    }
    const home = drafts.findIndex(
      (d) => !holdsApart(pairs, d.claims, [claim]) && (agree(d, one) || sameWords(d, claim)),
    )
    if (home < 0) drafts.push(one)
    else drafts[home] = union(drafts[home]!, one)
  }
  // “The embassy denied any involvement” is about what was told last before it.
  for (const claim of bare) {
    const before = (d: Draft): number =>
      Math.min(...d.claims.map((c) => Math.abs(claim.evidence.start - c.evidence.start)))
    const [nearest] = drafts.map((d, i) => ({ i, gap: before(d) })).sort((a, b) => a.gap - b.gap || a.i - b.i)
    if (nearest)
      drafts[nearest.i] = union(drafts[nearest.i]!, {
        ...draftOf(claim, known),
        places: new Set(),
        countries: new Set(),
      })
    else drafts.push(draftOf(claim, known))
  }
  return settled(drafts, pairs)
}

/** Two claims of one sentence about one deed. */
const sameWords = (draft: Draft, claim: Claim): boolean =>
  draft.claims.some(
    (c) =>
      c.evidence.start === claim.evidence.start && c.predicate === claim.predicate && c.document === claim.document,
  )

/** What became known later in the text may bring two together that did not agree before. */
function settled(drafts: readonly Draft[], pairs: readonly Pair[]): readonly Draft[] {
  for (let i = 0; i < drafts.length; i++)
    for (let j = i + 1; j < drafts.length; j++)
      if (!holdsApart(pairs, drafts[i]!.claims, drafts[j]!.claims) && agree(drafts[i]!, drafts[j]!)) {
        const whole = union(drafts[i]!, drafts[j]!)
        return settled([...drafts.slice(0, i), whole, ...drafts.slice(i + 1, j), ...drafts.slice(j + 1)], pairs)
      }
  return drafts
}

function grouped(records: readonly Draft[], pairs: readonly Pair[]): readonly (readonly Draft[])[] {
  const groups: { whole: Draft; members: Draft[] }[] = []
  const one = (a: Draft, b: Draft): boolean =>
    holdsOne(pairs, a.claims, b.claims) || (!holdsApart(pairs, a.claims, b.claims) && agree(a, b))
  for (const record of records) {
    const home = groups.find(({ whole }) => one(whole, record))
    if (home) {
      home.whole = union(home.whole, record)
      home.members.push(record)
    } else groups.push({ whole: record, members: [record] })
  }
  // What a later report adds may bring two groups together.
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      const [a, b] = [groups[i]!, groups[j]!]
      if (!one(a.whole, b.whole)) continue
      a.members.push(...b.members)
      a.whole = union(a.whole, b.whole)
      groups.splice(j, 1)
      j = i
    }
  }
  return groups.map(({ members }) => members)
}

/** Which two claims a sentence about “the same incident” means: the nearest to its two phrases that differ. */
function pairMeant(by: Claim, core: readonly Claim[], known: Known): readonly Pair[] {
  const own = core.filter((c) => c.document === by.document)
  const [one, two] = (by.roles as Partial<Record<Role, readonly Filler[]>>).incident ?? []
  const nearest = (at: Filler | undefined) =>
    [...own].sort((a, b) => (at ? distance(a, at) - distance(b, at) : 0) || b.evidence.start - a.evidence.start)
  const first = nearest(one)[0]
  if (!first) return []
  const event = draftOf(first, known)
  const others = nearest(two ?? one).filter((c) => c.evidence.start !== first.evidence.start)
  const second = others.find((c) => !agree(event, draftOf(c, known))) ?? others[0]
  return second ? [{ by, claims: [first, second] }] : []
}

const distance = ({ evidence }: Claim, { at }: Filler): number =>
  at.start >= evidence.start && at.end <= evidence.end
    ? 0
    : Math.min(Math.abs(evidence.start - at.start), Math.abs(evidence.end - at.start))

function draftOf(claim: Claim, known: Known): Draft {
  const { target, perpetrator } = CORE[claim.predicate]!
  const roles = new Map(filled(claim.roles))
  const entities = (role: Role): ReadonlySet<EntityId> =>
    new Set((roles.get(role) ?? []).flatMap((filler) => entityIn(known, claim, filler) ?? []))
  const words = (ids: ReadonlySet<EntityId>): ReadonlySet<string> =>
    new Set(
      [...ids].map((id) => {
        const { name = id, type = 'Thing' } = known.entities.get(id) ?? {}
        return isNamed(name, type) ? id : name.toLowerCase()
      }),
    )
  const values = (role: Role): readonly string[] => (roles.get(role) ?? []).flatMap(({ value }) => value ?? [])
  const method = claim.predicate === 'espionage' ? ['espionage'] : claim.predicate === 'attack' ? values('method') : []
  return {
    claims: [claim],
    times: values('time') as readonly Edtf[],
    places: entities('place'),
    countries: new Set(
      (roles.get('place') ?? []).flatMap(({ kind, value }) => (kind === 'country' && value ? [value] : [])),
    ),
    targets: entities(target),
    perpetrators: entities(perpetrator),
    sponsors: entities('sponsor'),
    methods: new Set(method),
    against: words(entities(target)),
    by: words(entities(perpetrator)),
  }
}

function union(a: Draft, b: Draft): Draft {
  const join = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>): ReadonlySet<T> => new Set([...x, ...y])
  return {
    claims: [...a.claims, ...b.claims],
    times: [...new Set([...a.times, ...b.times])],
    places: join(a.places, b.places),
    countries: join(a.countries, b.countries),
    targets: join(a.targets, b.targets),
    perpetrators: join(a.perpetrators, b.perpetrators),
    sponsors: join(a.sponsors, b.sponsors),
    methods: join(a.methods, b.methods),
    against: join(a.against, b.against),
    by: join(a.by, b.by),
  }
}

function incidentFrom(
  group: readonly Draft[],
  known: Known,
  law: readonly Claim[],
  overruled: ReadonlyMap<ClaimId, Readonly<Record<string, string>>>,
): CodedIncident {
  const whole = group.reduce(union)
  const core = whole.claims
  const methods = core.flatMap((c) => valuesOf(c, 'method')).filter(isMethod)
  const outcomes = core.flatMap((c) => valuesOf(c, 'outcome')) as readonly Outcome[]
  const time = mostPrecise(whole.times)
  const places = [...whole.places].map((id) => known.entities.get(id)).filter((e) => e !== undefined)
  const place = places.sort((a, b) => PRECISION.indexOf(a.kind ?? '') - PRECISION.indexOf(b.kind ?? ''))[0]
  const targets = [...whole.targets]
  const codes = codesFor({
    methods,
    outcomes,
    targetKinds: targets.flatMap((id) => targetKind(known.entities.get(id))),
    ...(time === undefined ? {} : { time }),
    ...(place?.kind === undefined ? {} : { placeKind: place.kind }),
    reports: new Set(core.map((c) => c.document)).size,
    certain: core.some((c) => c.certainty !== 'possible' && c.polarity === 'affirmed'),
    allDenied: core.every((c) => c.polarity === 'denied'),
    sponsored: whole.sponsors.size > 0,
    overruled: Object.assign({}, ...core.map((c) => overruled.get(c.id) ?? {})) as Record<string, string>,
  })
  const method = asMethod(codes.method.value)
  const outcome = codes.outcome.value === 'unknown' ? undefined : (codes.outcome.value as Outcome)
  const name = (id: EntityId): string => known.entities.get(id)?.name ?? id
  const perpetrators = [...whole.perpetrators]
  const what =
    codes.method.value === 'unknown'
      ? core[0]!.predicate === 'espionage'
        ? 'Espionage'
        : 'Incident'
      : capital(codes.method.value)
  const whom = targets[0] ?? perpetrators[0]
  return {
    id: `i${hashText(`${core[0]!.id}`).slice(0, 16)}` as IncidentId,
    title: [
      what,
      ...(whom === undefined ? [] : [targets.length > 0 ? `against ${name(whom)}` : `by ${name(whom)}`]),
      ...(place ? [`in ${place.name}`] : []),
      ...(time === undefined ? [] : [`(${time})`]),
    ].join(' '),
    records: group.map((d) => recordFrom(d)),
    sponsors: [...whole.sponsors],
    perpetrators,
    targets,
    ...(time === undefined ? {} : { time }),
    ...(place ? { place: place.id } : {}),
    ...(method === undefined ? {} : { method }),
    ...(outcome === undefined ? {} : { outcome }),
    codes,
    consequences: consequencesOf(law, whole, known),
  }
}

const recordFrom = ({ claims, times, places }: Draft): IncidentRecord => ({
  document: claims[0]!.document,
  claims: [...new Set(claims.map(({ id }) => id))],
  times,
  places: [...places],
  methods: [...new Set(claims.flatMap((c) => valuesOf(c, 'method')).filter(isMethod))],
  outcomes: [...new Set(claims.flatMap((c) => valuesOf(c, 'outcome')))] as readonly Outcome[],
})

/** Steps of the law against those who did it; not before it happened. */
function consequencesOf(law: readonly Claim[], whole: Draft, known: Known): readonly ClaimId[] {
  const began = Math.min(...whole.times.flatMap((t) => daysOf(t)?.[0] ?? []), Number.POSITIVE_INFINITY)
  return law
    .filter((claim) => {
      const persons = new Map(filled(claim.roles)).get(LAW[claim.predicate]!) ?? []
      if (!persons.some((f) => whole.perpetrators.has(entityIn(known, claim, f) ?? ('' as EntityId)))) return false
      const ended = Math.max(
        ...(valuesOf(claim, 'time') as Edtf[]).flatMap((t) => daysOf(t)?.[1] ?? []),
        Number.NEGATIVE_INFINITY,
      )
      return !Number.isFinite(began) || !Number.isFinite(ended) || ended >= began
    })
    .map(({ id }) => id)
}

/** The most precise time that no other contradicts. */
function mostPrecise(times: readonly Edtf[]): Edtf | undefined {
  const spans = times.flatMap((time) => {
    const days = daysOf(time)
    return days ? [{ time, days, length: days[1] - days[0] }] : []
  })
  const best = spans.sort((a, b) => a.length - b.length || (a.time < b.time ? -1 : 1))[0]
  if (!best) return undefined
  return spans.every(({ days }) => days[0] <= best.days[1] && best.days[0] <= days[1]) ? best.time : undefined
}

const PRECISION = ['site', 'city', 'region', 'country', '']
const METHOD_NAMES = new Set<string>(METHODS)
const isMethod = (value: string): value is Method => METHOD_NAMES.has(value)
const asMethod = (value: string): Method | undefined => (isMethod(value) ? value : undefined)
const valuesOf = (claim: Claim, role: Role): readonly string[] =>
  (new Map(filled(claim.roles)).get(role) ?? []).flatMap(({ value }) => value ?? [])
const targetKind = (entity: Entity | undefined): readonly string[] =>
  entity === undefined ? [] : [entity.kind ? `${entity.type.toLowerCase()}: ${entity.kind}` : entity.type.toLowerCase()]
const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`
