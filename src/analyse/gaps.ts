// The standing questions of a case: what its chains leave open, what no report dates or places, who has no name, what
// may or may not be one, and what became of those who were charged.
import type { EntityId } from '../model/entity.ts'
import type { Incident } from '../model/incident.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import type { Chains } from './chain/index.ts'
import { GAP_KINDS, type Gap, type GapKind, isUnnamed } from './gap.ts'
import { includedIn } from './included.ts'
import { into, type Material } from './material.ts'
import { eachOnce } from './support.ts'

/** By kind; questions with the same words are one question with all their incidents. */
export function gapsOf(material: Material, chains: Chains): readonly Gap[] {
  const incidents = includedIn(material)
  const found = [
    ...incidents.flatMap((incident) => [
      ...chains.gaps(incident).map((gap) => titled(gap, incident)),
      ...bareIncident(material, incident),
    ]),
    ...unnamed(material, incidents),
    ...undecided(material),
    ...withoutVerdict(material),
  ]
  const same = new Map<string, Gap[]>()
  for (const gap of found)
    into(same, gap.entities.length > 0 ? `${gap.kind} ${gap.text}` : `${gap.kind} ${gap.incidents.join(' ')}`, gap)
  return [...same.values()].map(joined).sort((a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind))
}

const ABOUT_IT: ReadonlySet<GapKind> = new Set<GapKind>(['perpetrator', 'target', 'sponsor'])

/** "Who carried it out is not known." needs its incident beside it once it stands among others. */
const titled = (gap: Gap, { title }: Incident): Gap =>
  !ABOUT_IT.has(gap.kind) ? gap : { ...gap, text: `${gap.text.slice(0, -1)} (${title}).` }

/** One question asked of many incidents is in hundreds of chains: joined once, and not one by one. */
const joined = (same: readonly Gap[]): Gap =>
  same.length === 1
    ? same[0]!
    : {
        ...same[0]!,
        incidents: [...new Set(same.flatMap(({ incidents }) => incidents))],
        claims: eachOnce(same.map(({ claims }) => claims)),
      }

function bareIncident(material: Material, incident: Incident): readonly Gap[] {
  const { id, title, time, place, outcome, records } = incident
  const gap = (kind: Gap['kind'], what: string): Gap => ({
    kind,
    text: `${what} (${title}).`,
    incidents: [id],
    entities: [],
    claims: material.recorded(incident).map((claim) => claim.id),
  })
  return [
    ...(time || records.some(({ times }) => times.length > 0) ? [] : [gap('time', 'When it happened is not known')]),
    ...(place || records.some(({ places }) => places.length > 0)
      ? []
      : [gap('place', 'Where it happened is not known')]),
    ...(outcome || records.some(({ outcomes }) => outcomes.length > 0)
      ? []
      : [gap('outcome', 'How it ended is not known')]),
  ]
}

/** "two individuals", "a colonel": somebody took part whom no source names. */
function unnamed(material: Material, incidents: readonly Incident[]): readonly Gap[] {
  const seen = new Map<EntityId, Incident[]>()
  for (const incident of incidents) {
    for (const entity of [...incident.perpetrators, ...incident.sponsors]) {
      if (isUnnamed(material.entity(entity))) seen.set(entity, [...(seen.get(entity) ?? []), incident])
    }
  }
  return [...seen].map(([entity, named]) => ({
    kind: 'unnamed',
    text: `Who is meant by “${material.name(entity)}” is not known.`,
    incidents: named.map(({ id }) => id),
    entities: [entity],
    claims: material.about(entity).map(({ id }) => id),
  }))
}

/** What a source leaves open or two sources contradict, and what waits for a person to decide. */
function undecided({ resolution, name }: Material): readonly Gap[] {
  const pairs = new Map<string, Gap[]>()
  for (const { incidents, claim } of resolution.incidentLinks) {
    const [a, b] = incidents
    const titles = [a, b].map((id) => resolution.incidents.get(id)?.title ?? id)
    const gap: Gap = {
      kind: 'same-incident',
      text: `Whether “${titles[0]}” and “${titles[1]}” are one incident is not settled.`,
      incidents: [...incidents],
      entities: [],
      claims: [claim],
    }
    into(pairs, [...incidents].sort().join(' '), gap)
  }
  const maybe = resolution.suggestions.map(
    ({ entities: [a, b] }): Gap => ({
      kind: 'same-entity',
      text: `Whether ${name(a)} and ${name(b)} are the same is for you to decide.`,
      incidents: [],
      entities: [a, b],
      claims: [],
    }),
  )
  return [...[...pairs.values()].map(joined), ...maybe]
}

const ENDS: readonly (readonly [Predicate, Role])[] = [
  ['conviction', 'person'],
  ['acquittal', 'person'],
  ['sentence', 'person'],
]

function withoutVerdict(material: Material): readonly Gap[] {
  const ended = new Set(
    ENDS.flatMap(([predicate, role]) =>
      material
        .of(predicate)
        .filter(({ polarity }) => polarity === 'affirmed')
        .flatMap((claim) => material.fillers(claim, role)),
    ),
  )
  const charged = new Map<EntityId, Gap[]>()
  for (const claim of material.of('charge')) {
    if (claim.polarity !== 'affirmed') continue
    for (const entity of material.fillers(claim, 'accused')) {
      if (ended.has(entity)) continue
      into(charged, entity, {
        kind: 'court',
        text: `What a court decided about ${material.name(entity)} is not known.`,
        incidents: material.incidentsOf(claim.id),
        entities: [entity],
        claims: [claim.id],
      })
    }
  }
  return [...charged.values()].map(joined)
}
