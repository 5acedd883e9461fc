// The lexicons as phrase tables: what a run of words is known to name, whatever the model thinks of it.
import type { OrganizationKind } from '../../model/ontology.ts'
import { PLACES } from '../lexicon/names/cities.ts'
import { COUNTRIES } from '../lexicon/names/countries.ts'
import { ORGANIZATION_WORDS, STATE_ORGANS } from '../lexicon/names/organization-words.ts'
import { ORGANIZATIONS } from '../lexicon/names/organizations.ts'
import { PEOPLES } from '../lexicon/names/peoples.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { phraseTable } from './phrases.ts'

export interface KnownPlace {
  readonly kind: 'country' | 'city' | 'region' | 'site'
  readonly code: string | undefined
  readonly capital: boolean
}

const coded = (code: string) => (code === '' ? undefined : code)

/** Countries first, then capitals, regions, cities: "Luxembourg" is the country. */
export const knownPlaces = phraseTable<KnownPlace>([
  ...COUNTRIES.flatMap((c) =>
    c.names.map((n) => [n, { kind: 'country', code: coded(c.code), capital: false }] as const),
  ),
  ...COUNTRIES.flatMap((c) =>
    c.capitals.map((n) => [n, { kind: 'city', code: coded(c.code), capital: true }] as const),
  ),
  ...PLACES.map((p) => [p.name, { kind: p.kind, code: p.code, capital: false }] as const),
])

export interface KnownPeople {
  readonly code: string | undefined
}
export const knownPeoples = phraseTable<KnownPeople>([
  ...COUNTRIES.flatMap((c) => [...c.adjectives, ...c.people].map((w) => [w, { code: coded(c.code) }] as const)),
  ...PEOPLES.filter((p) => p.sort === 'people').map((p) => [p.word, { code: p.code }] as const),
])

export interface KnownOrganization {
  readonly kind: OrganizationKind
  readonly code: string | undefined
}
export const knownOrganizations = phraseTable<KnownOrganization>(
  ORGANIZATIONS.map((o) => [o.name, { kind: o.kind, code: o.code }] as const),
)

export const organizationWords = phraseTable<OrganizationKind>(ORGANIZATION_WORDS)
export const stateOrgans = phraseTable<OrganizationKind>(STATE_ORGANS)
export const titles = phraseTable<string>([...TITLES.keys()].map((t) => [t, t] as const))
