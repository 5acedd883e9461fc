// Which bodies and places a bare "the group", "the service" or "the city" may take up, by kind.
import type { OrganizationKind, PlaceKind } from '../../../model/ontology.ts'

const ROWS: readonly (readonly [string, readonly (OrganizationKind | PlaceKind)[]])[] = [
  ['group organisation organization', ['criminal', 'armed-group', 'charity', 'political', 'religious', 'other']],
  ['network movement', ['criminal', 'armed-group', 'political', 'religious', 'other']],
  ['gang syndicate mob cartel ring outfit clan', ['criminal']],
  ['militia faction', ['armed-group']],
  ['cell', ['criminal', 'armed-group']],
  ['service agency', ['intelligence', 'police', 'government']],
  ['bureau department directorate', ['intelligence', 'police', 'government', 'prosecution']],
  ['ministry commission parliament council', ['government']],
  ['force unit', ['military', 'police']],
  ['army navy brigade corps', ['military']],
  ['company firm business bank', ['company']],
  ['newspaper paper outlet broadcaster magazine channel daily agency', ['media']],
  ['court tribunal', ['court']],
  ['embassy consulate mission', ['diplomatic']],
  ['party', ['political']],
  ['charity foundation', ['charity']],
  ['university institute school academy college', ['education']],
  ['institution', ['education', 'charity', 'religious', 'government', 'media', 'other']],
  ['mosque church seminary', ['religious']],
  [
    'association society club centre center body committee',
    ['charity', 'education', 'religious', 'other', 'political'],
  ],
  ['regime', ['country', 'state']],
  ['country state nation', ['country', 'state']],
  ['city', ['city']],
  ['town village', ['city']],
  ['capital', ['city']],
  ['island peninsula region province', ['region']],
]

const KINDS: ReadonlyMap<string, ReadonlySet<OrganizationKind | PlaceKind>> = (() => {
  const map = new Map<string, Set<OrganizationKind | PlaceKind>>()
  for (const [nouns, kinds] of ROWS)
    for (const w of nouns.split(' ')) map.set(w, new Set([...(map.get(w) ?? []), ...kinds]))
  return map
})()

export const kindsTakenUp = (lemma: string): ReadonlySet<OrganizationKind | PlaceKind> | undefined => KINDS.get(lemma)
