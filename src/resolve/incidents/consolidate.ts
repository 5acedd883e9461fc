// A group of reports as one incident: title, people, time, place and codes. What reports disagree on stays in their records.
import type { Claim } from '../../model/claim.ts'
import type { Entity, EntityId } from '../../model/entity.ts'
import { type ClaimId, hashText } from '../../model/ids.ts'
import type { Incident, IncidentId, IncidentRecord, Method, Outcome } from '../../model/incident.ts'
import { METHODS } from '../../model/ontology.ts'
import { type CodedFrom, codesFor, type IncidentCodes } from './codes.ts'
import { type Background, CORE, type Event, fillersOf, valuesOf } from './event.ts'
import type { Group, IncidentJoin } from './group.ts'
import { legalStanding } from './law.ts'
import { entityKind, personKind } from './target-kind.ts'
import { timeOf } from './when.ts'
import { hasName, nounPhrase } from './whom.ts'

export interface CodedIncident extends Incident {
  readonly codes: IncidentCodes
  /** Steps of the law against those who did it or are pursued for it. */
  readonly consequences: readonly ClaimId[]
  /** Named people whom the law pursues for it and whom no claim names as perpetrator. */
  readonly suspects: readonly EntityId[]
  /** Why its reports are one, in the order in which they were put together. */
  readonly joins: readonly IncidentJoin[]
}

export function incidentFrom(
  { whole, records }: Group,
  steps: readonly Claim[],
  joins: readonly IncidentJoin[],
  overruled: ReadonlyMap<ClaimId, Readonly<Record<string, string>>>,
  background: Background,
): CodedIncident {
  const { known } = background
  const { claims } = whole
  const told = claims.filter(({ polarity }) => polarity !== 'denied')
  const entity = (id: EntityId): Entity | undefined => known.entities.get(id)
  const name = (id: EntityId): string => entity(id)?.name ?? id
  const onlyPlanned = [...whole.outcomes].every((outcome) => outcome === 'planned')
  const times = whole.times.length > 0 ? whole.times : onlyPlanned ? whole.planned : []
  const time = timeOf(times)
  const place = [...whole.spots].sort((a, b) => precision(a.kind) - precision(b.kind))[0]
  const targets = namedFirst([...new Set([...whole.victims, ...whole.targets])], entity)
  const perpetrators = namedFirst([...whole.perpetrators], entity)
  const sponsors = [...whole.sponsors]
  const sponsoring = told.filter((claim) => fillersOf(claim, 'sponsor').length > 0)
  const codes = codesFor({
    methods: told.flatMap((claim) => valuesOf(claim, 'method')).filter(isMethod),
    outcomes: told.flatMap((claim) => valuesOf(claim, 'outcome')) as readonly Outcome[],
    weapons: told.flatMap((claim) => fillersOf(claim, 'weapon').map(({ name: n, at }) => nounPhrase(n ?? at.quote))),
    targetKinds: targetKinds(whole, background),
    times: told.flatMap((claim) =>
      fillersOf(claim, 'time').flatMap(({ value }) => times.find((t) => t === value) ?? []),
    ),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    perpetrators: perpetrators.map(name),
    sponsors: sponsors.map((id) => `${name(id)}${entity(id)?.kind ? ` (${entity(id)?.kind})` : ''}`),
    attributions: sponsoring.map(({ certainty, by }) => ({
      certainty,
      by: by.map((speaker) => speaker.name).join(' citing '),
    })),
    deniedBy: [...new Set(claims.filter(({ polarity }) => polarity === 'denied').flatMap(denierOf))],
    legal: legalStanding(steps, background),
    legalSteps: steps.length,
    reports: records.length,
    espionage: whole.methods.has('espionage'),
    certain: told.some(({ certainty }) => certainty !== 'possible'),
    allDenied: told.length === 0,
    overruled: Object.assign({}, ...claims.map(({ id }) => overruled.get(id) ?? {})) as Record<string, string>,
  } satisfies CodedFrom)
  const shown = {
    whom: targets[0] ?? perpetrators[0],
    place: place === undefined ? '' : name(place.id),
    time: time ?? '',
  }
  const against = shown.whom === undefined ? '' : `${targets.length > 0 ? 'against' : 'by'} ${name(shown.whom)}`
  return {
    id: idOf({ whole }),
    title: [
      codes.method.value === 'unknown' ? 'Incident' : capital(codes.method.value),
      against,
      shown.place === '' || against.includes(shown.place) ? '' : `in ${shown.place}`,
      shown.time === '' ? '' : `(${shown.time})`,
    ]
      .filter(Boolean)
      .join(' '),
    records: records.map(recordFrom),
    sponsors,
    perpetrators,
    targets,
    suspects: [...whole.suspects].filter((id) => !whole.perpetrators.has(id)),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place: place.id }),
    ...(isMethod(codes.method.value) ? { method: codes.method.value } : {}),
    ...(codes.outcome.value === 'unknown' ? {} : { outcome: codes.outcome.value as Outcome }),
    codes,
    consequences: steps.map(({ id }) => id),
    joins,
  }
}

/** That of its first claim, so that later reports leave it as it is. */
export const idOf = ({ whole }: Pick<Group, 'whole'>): IncidentId =>
  `i${hashText(whole.claims[0]!.id).slice(0, 16)}` as IncidentId

const recordFrom = ({ claims, times, planned, spots }: Event): IncidentRecord => {
  const told = claims.filter(({ polarity }) => polarity !== 'denied')
  return {
    document: claims[0]!.document,
    claims: [...new Set(claims.map(({ id }) => id))],
    times: times.length > 0 ? times : planned,
    places: spots.map(({ id }) => id),
    methods: [...new Set(told.flatMap((claim) => valuesOf(claim, 'method')).filter(isMethod))],
    outcomes: [...new Set(told.flatMap((claim) => valuesOf(claim, 'outcome')))] as readonly Outcome[],
  }
}

/** Once somebody is named, “a 34-year-old Georgian” of another report is no further person; groups and things stay. */
function namedFirst(ids: readonly EntityId[], entity: (id: EntityId) => Entity | undefined): readonly EntityId[] {
  const named = ids.filter((id) => hasName(entity(id)))
  const persons = named.some((id) => entity(id)?.type === 'Person')
  return [...named, ...ids.filter((id) => !named.includes(id) && !(persons && entity(id)?.type === 'Person'))]
}

function targetKinds({ claims, victims, roles, targets }: Event, { known, people }: Background): readonly string[] {
  const kinds = [...victims].flatMap((id) => {
    const entity = known.entities.get(id)
    return entity === undefined
      ? []
      : [entity.type === 'Person' ? personKind([...(people.rolesOf.get(id) ?? []), ...roles]) : entityKind(entity)]
  })
  if (kinds.length > 0) return kinds
  if (roles.size > 0) return [personKind(roles)]
  const hit = new Set(claims.flatMap((claim) => (CORE[claim.predicate] ? [CORE[claim.predicate]!.target] : [])))
  return hit.size === 0 ? [] : [...targets].flatMap((id) => known.entities.get(id) ?? []).map(entityKind)
}

/** Who denies it: the speaker, or the sponsor that is said to have had no part. */
const denierOf = (claim: Claim): readonly string[] =>
  claim.by.length > 0
    ? claim.by.slice(-1).map(({ name }) => name)
    : fillersOf(claim, 'sponsor').map(({ name, at }) => name ?? at.quote)

const PRECISION = ['site', 'city', 'region', 'country']
const precision = (kind: string | undefined): number =>
  (PRECISION.indexOf(kind ?? '') + PRECISION.length + 1) % (PRECISION.length + 1)
const METHOD_NAMES: ReadonlySet<string> = new Set(METHODS)
const isMethod = (value: string): value is Method => METHOD_NAMES.has(value)
const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`
