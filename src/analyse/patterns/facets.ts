// The codes by which incidents are compared: route, sponsor's organ, method, kind of target, outcome, year, place.
// Each value is read off claims or derived from kinds; nobody's descent, ethnicity or religion is among them.
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import type { OrganizationKind } from '../../model/ontology.ts'
import type { ChainNode } from '../chain/index.ts'
import type { Material } from '../material.ts'
import type { RouteFinding } from './routes.ts'

export const FACETS = ['route', 'sponsor', 'organ', 'method', 'target', 'outcome', 'year', 'place'] as const
export type Facet = (typeof FACETS)[number]

export type Codes = Readonly<Record<Facet, readonly string[]>>

export const UNKNOWN = 'not known'

export function codesOf(
  material: Material,
  incident: Incident,
  nodes: readonly ChainNode[],
  routes: readonly RouteFinding[],
): Codes {
  const names = (rank: 'state' | 'service') => nodes.filter((node) => node.rank === rank).map(({ name }) => name)
  const services = names('service')
  return {
    route: orUnknown(routes.map(({ route }) => route)),
    sponsor: orUnknown(names('state').length > 0 ? names('state') : services),
    organ: orUnknown(services),
    method: orUnknown(incident.method ? [incident.method] : incident.records.flatMap(({ methods }) => methods)),
    target: orUnknown(incident.targets.map((target) => targetKind(material, target))),
    outcome: orUnknown(incident.outcome ? [incident.outcome] : incident.records.flatMap(({ outcomes }) => outcomes)),
    year: orUnknown(yearOf(incident)),
    place: orUnknown(placesOf(material, incident)),
  }
}

const orUnknown = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [UNKNOWN] : [...new Set(values)].sort()

/** The year of the incident's time, or of its records' where they differ: `2022-07` → `2022`. */
const yearOf = ({ time, records }: Incident): readonly string[] =>
  (time ? [time] : records.flatMap(({ times }) => times)).flatMap((t) => /\d{4}/.exec(t)?.[0] ?? [])

const placesOf = (material: Material, { place, records }: Incident): readonly string[] =>
  (place ? [place] : records.flatMap(({ places }) => places)).map(material.name)

/** A person by the kind of body that he leads, works for or belongs to; everything else by what it is. */
export function targetKind(material: Material, target: EntityId): string {
  const { type, kind } = material.entity(target) ?? {}
  if (type === 'Organization') return kind ? `organisation: ${kind}` : 'organisation'
  if (type === 'Place') return kind ? `place: ${kind}` : 'place'
  if (type === 'Group') return 'group of people'
  if (type !== 'Person') return 'object'
  const kinds = material.about(target).flatMap((claim) => {
    const own = ROLES[claim.predicate]
    if (own === undefined || claim.polarity !== 'affirmed' || !material.fillers(claim, own).includes(target)) return []
    return material.fillers(claim, 'organization').flatMap((body) => material.entity(body)?.kind ?? [])
  })
  const shown = [...new Set(kinds)].filter((found) => SPEAKING.has(found)).sort()
  return shown.length > 0 ? `person: ${shown[0]}` : 'person'
}

const ROLES: Readonly<Record<string, 'leader' | 'member' | 'person' | undefined>> = {
  leadership: 'leader',
  membership: 'member',
  occupation: 'person',
}

/** Kinds of body that say why somebody is a target; a religious body says what he may believe and is left out. */
const SPEAKING: ReadonlySet<string> = new Set<OrganizationKind>([
  'state',
  'government',
  'intelligence',
  'military',
  'police',
  'prosecution',
  'court',
  'diplomatic',
  'political',
  'media',
  'company',
  'education',
  'criminal',
  'armed-group',
])
