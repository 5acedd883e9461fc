// What the claims about one person or body show of the ways by which people are brought to act, whatever the incident:
// worked out once for each of them, because a broker stands in hundreds of chains. A sign is about what an institution
// or a person did; what somebody believes or descends from is not looked at.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { OrganizationKind, Predicate, Role } from '../../model/ontology.ts'
import { into, type Material } from '../material.ts'
import { remembered } from '../remembered.ts'

export interface Sign {
  readonly route: 'crime' | 'ideology' | 'money-online' | 'coercion' | 'diplomatic-cover'
  readonly rule: string
  readonly text: string
  /** Claims about the one who is looked at; of another incident's claims nothing follows here. */
  readonly claims: readonly Claim[]
  /** Some of them belong to incidents: not every sign counts in every chain. */
  readonly tied: boolean
  /** Claims about the body to which the sign points. */
  readonly further: readonly Claim[]
  /** All of them, in one list for every chain. */
  readonly all: readonly Claim[]
}

const CRIMINAL: ReadonlySet<string> = new Set<OrganizationKind>(['criminal'])
/** Bodies that teach, preach, campaign or fight; what counts is what they do for a state, not what they hold. */
const INSTITUTIONS: ReadonlySet<string> = new Set<OrganizationKind>([
  'religious',
  'charity',
  'education',
  'political',
  'media',
  'armed-group',
  'other',
])

const TELLING: ReadonlySet<Predicate> = new Set<Predicate>([
  'membership',
  'leadership',
  'recruitment',
  'training',
  'education',
  'association',
  'occupation',
  'payment',
])

/** The signs at each person or body, remembered. */
export function signsIn(material: Material): (entity: EntityId) => readonly Sign[] {
  const backers = remembered((body: EntityId) => backing(material, body))
  const organ = remembered((body: EntityId) => isOrgan(material, body))
  return remembered((entity: EntityId) => {
    const said = material
      .about(entity)
      .filter(({ predicate, polarity }) => polarity === 'affirmed' && TELLING.has(predicate))
    const found = [
      ...belonging(material, entity, said, backers, organ),
      ...schooling(material, entity, said),
      ...wording(material, entity, said),
      ...diplomacy(material, entity, said),
    ]
    return gathered(material, found)
  })
}

type Found = Omit<Sign, 'claims' | 'tied' | 'all'> & { readonly claim: Claim }

/** One sign for each rule and wording, however many papers report it. */
function gathered(material: Material, found: readonly Found[]): readonly Sign[] {
  const signs = new Map<string, Found[]>()
  for (const one of found) into(signs, `${one.rule}\n${one.text}`, one)
  return [...signs.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { route, rule, text, further } = first
    const claims = same.map(({ claim }) => claim)
    const tied = claims.some(({ id }) => material.incidentsOf(id).length > 0)
    return [{ route, rule, text, claims, tied, further, all: [...claims, ...further] }]
  })
}

/** "joined the gang", "brought into the Crew by its head", "met at the Society's courses": person and body. */
const JOINING: Readonly<Partial<Record<Predicate, readonly (readonly [Role, Role])[]>>> = {
  membership: [['member', 'organization']],
  leadership: [['leader', 'organization']],
  recruitment: [
    ['recruit', 'organization'],
    ['recruiter', 'organization'],
    ['recruit', 'recruiter'],
  ],
  training: [['trainee', 'organization']],
  education: [['person', 'institution']],
  association: [['party', 'party']],
}

function belonging(
  material: Material,
  entity: EntityId,
  said: readonly Claim[],
  backers: (body: EntityId) => readonly Claim[],
  organ: (body: EntityId) => boolean,
): readonly Found[] {
  return said.flatMap((claim) =>
    (JOINING[claim.predicate] ?? []).flatMap(([ownRole, bodyRole]) => {
      if (!material.fillers(claim, ownRole).includes(entity)) return []
      return material.fillers(claim, bodyRole).flatMap((body): readonly Found[] => {
        const { kind = '', type } = material.entity(body) ?? {}
        if (body === entity || (type !== 'Organization' && type !== 'Group') || organ(body)) return []
        const criminal = CRIMINAL.has(kind)
        const further = !criminal && INSTITUTIONS.has(kind) ? backers(body) : []
        if (!criminal && further.length === 0) return []
        const text = `${material.name(entity)} is tied to ${material.name(body)} (${claim.predicate})`
        return criminal
          ? [{ route: 'crime', rule: 'crime.belonging', text, claim, further }]
          : [{ route: 'ideology', rule: 'ideology.institution', text, claim, further }]
      })
    }),
  )
}

/** Claims by which a state or an organ of one founded, paid for, supported, trained or steered the body. */
function backing(material: Material, body: EntityId): readonly Claim[] {
  const backed: Partial<Record<Predicate, Role>> = {
    funding: 'recipient',
    creation: 'organization',
    support: 'supported',
    payment: 'payee',
    'part-of': 'part',
    representation: 'agent',
    association: 'party',
    training: 'trainee',
  }
  return material.about(body).filter((claim) => {
    const role = backed[claim.predicate]
    if (role === undefined || claim.polarity !== 'affirmed' || !material.fillers(claim, role).includes(body))
      return false
    return material.takings(claim).some(({ entity }) => entity !== body && isStateLike(material, entity))
  })
}

const STATELIKE: ReadonlySet<string> = new Set<OrganizationKind>([
  'state',
  'government',
  'intelligence',
  'military',
  'diplomatic',
])
const isStateLike = (material: Material, entity: EntityId): boolean =>
  STATELIKE.has(material.entity(entity)?.kind ?? '') || material.entity(entity)?.kind === 'country'

/** A department of a service is a service, whatever it is called. */
const isOrgan = (material: Material, body: EntityId): boolean =>
  material.entity(body)?.kind === 'other' &&
  material
    .about(body)
    .some(
      (claim) =>
        claim.predicate === 'part-of' &&
        claim.polarity === 'affirmed' &&
        material.fillers(claim, 'part').includes(body) &&
        material.fillers(claim, 'whole').some((whole) => isStateLike(material, whole)),
    )

/** "recruited and trained in Syria under Iranian supervision": a state's own schooling of those who acted. */
const schooling = (material: Material, entity: EntityId, said: readonly Claim[]): readonly Found[] =>
  said.flatMap((claim): readonly Found[] => {
    if (claim.predicate !== 'training' || !material.fillers(claim, 'trainee').includes(entity)) return []
    const schooled = [...material.fillers(claim, 'trainer'), ...material.fillers(claim, 'organization')].some(
      (trainer) => isStateLike(material, trainer) || INSTITUTIONS.has(material.entity(trainer)?.kind ?? ''),
    )
    const text = `${material.name(entity)} was trained`
    return schooled ? [{ route: 'ideology', rule: 'ideology.training', text, claim, further: [] }] : []
  })

const ONLINE =
  /\b(internet|online|on-line|telegram|whatsapp|signal|instagram|tiktok|facebook|social media|social network|messaging|messenger|chat|forum|app|website|web site|advert|advertisement)\b/i
const FORCE =
  /\b(blackmail\w*|threat\w*|coerc\w*|forc(?:ed|ing)|under pressure|pressur\w*|extort\w*|intimidat\w*|debts?)\b/i

const WORDINGS = [
  { words: ONLINE, route: 'money-online', rule: 'online.channel', what: 'recruited over the internet' },
  { words: FORCE, route: 'coercion', rule: 'coercion.words', what: 'made to act under pressure' },
] as const

const PHRASES: Readonly<Partial<Record<Predicate, readonly (readonly [Role, Role])[]>>> = {
  recruitment: [['recruit', 'channel']],
  payment: [
    ['payee', 'purpose'],
    ['payee', 'benefit'],
  ],
}

/** The wording of a recruitment's channel, of a payment's purpose, or of what was given. */
const wording = (material: Material, entity: EntityId, said: readonly Claim[]): readonly Found[] =>
  said.flatMap((claim) =>
    (PHRASES[claim.predicate] ?? []).flatMap(([ownRole, phraseRole]) => {
      const fillers = claim.roles[phraseRole]
      if (fillers === undefined || !material.fillers(claim, ownRole).includes(entity)) return []
      return WORDINGS.flatMap(({ words, route, rule, what }): readonly Found[] => {
        const phrase = fillers.map(({ name, at }) => name ?? at.quote).find((one) => words.test(one))
        const text = `${material.name(entity)} was ${what}: “${phrase}”`
        return phrase === undefined ? [] : [{ route, rule, text, claim, further: [] }]
      })
    }),
  )

const TITLES = /\b(attach[ée]|ambassador|consul|diplomat|chargé|embassy|consulate)/i

/** A post at a mission, or the title of one. */
function diplomacy(material: Material, entity: EntityId, said: readonly Claim[]): readonly Found[] {
  if (material.entity(entity)?.type !== 'Person') return []
  return said.flatMap((claim): readonly Found[] => {
    const { predicate } = claim
    if (predicate !== 'membership' && predicate !== 'leadership' && predicate !== 'occupation') return []
    const posted = material.fillers(claim, 'organization').some((body) => material.entity(body)?.kind === 'diplomatic')
    const titled =
      predicate === 'occupation' &&
      material.fillers(claim, 'person').includes(entity) &&
      (claim.roles.title ?? []).some(({ at }) => TITLES.test(at.quote))
    const text = `${material.name(entity)} holds a diplomatic post`
    return posted || titled ? [{ route: 'diplomatic-cover', rule: 'diplomatic.post', text, claim, further: [] }] : []
  })
}
