// By which route somebody was brought to act: rules over claims about those who acted and those between them and the
// top. A route is about what an institution or a person did; what somebody believes or descends from is not looked at.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import type { OrganizationKind, Predicate, Role } from '../../model/ontology.ts'
import type { Chain } from '../chain/index.ts'
import type { Material } from '../material.ts'
import { type Support, supportOf } from '../support.ts'

export const ROUTES = ['crime', 'ideology', 'money-online', 'kin', 'coercion', 'diplomatic-cover'] as const
export type Route = (typeof ROUTES)[number]

/** One rule that held, in words, with the claims that made it hold. */
export interface RouteReason {
  readonly rule: string
  readonly text: string
  readonly claims: readonly Claim[]
}

export interface RouteFinding extends Support {
  readonly route: Route
  readonly reasons: readonly RouteReason[]
}

interface Scene {
  readonly material: Material
  readonly incident: Incident
  /** Those who acted and those between them and the officers of the state. */
  readonly hands: readonly EntityId[]
  readonly chain: Chain
  /** What is affirmed of somebody, but not of another incident alone. */
  readonly said: (entity: EntityId) => readonly Claim[]
  readonly backers: (body: EntityId) => readonly Claim[]
  readonly organ: (body: EntityId) => boolean
}

type Rule = (scene: Scene) => readonly RouteReason[]

const RULES: Readonly<Record<Route, Rule>> = {
  crime: (scene) => belonging(scene, CRIMINAL, 'crime.belonging', () => []),
  ideology: (scene) => [...belonging(scene, INSTITUTIONS, 'ideology.institution', scene.backers), ...schooling(scene)],
  'money-online': (scene) => hiring(scene, ONLINE, 'online.channel', 'recruited over the internet'),
  kin,
  coercion: (scene) => hiring(scene, FORCE, 'coercion.words', 'made to act under pressure'),
  'diplomatic-cover': diplomacy,
}

/** The routes that the claims show, in the order of `ROUTES`; what is only denied shows none. */
export function routesIn(material: Material): (incident: Incident, chain: Chain) => readonly RouteFinding[] {
  const backers = remembered((body: EntityId) => backing(material, body))
  const organ = remembered((body: EntityId) => isOrgan(material, body))
  return (incident, chain) => routesOf({ material, incident, chain, backers, organ })
}

function routesOf(given: Omit<Scene, 'hands' | 'said'>): readonly RouteFinding[] {
  const { material, incident, chain } = given
  const hands = chain.nodes.flatMap(({ entity, rank }) =>
    rank === 'state' || rank === 'service' || rank === 'officer' || rank === 'target' ? [] : [entity],
  )
  const scene = { ...given, hands, said: remembered((entity: EntityId) => affirmed(material, entity, incident)) }
  return ROUTES.flatMap((route) => {
    const reasons = RULES[route](scene)
    const claims = [...new Map(reasons.flatMap((r) => r.claims).map((c) => [c.id, c])).values()]
    return reasons.length === 0 ? [] : [{ route, reasons, ...supportOf(claims) }]
  })
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

/** "joined the gang", "brought into the Crew by its head", "met at the Society's courses": person and body. */
const JOINING: readonly (readonly [Claim['predicate'], Role, Role])[] = [
  ['membership', 'member', 'organization'],
  ['leadership', 'leader', 'organization'],
  ['recruitment', 'recruit', 'organization'],
  ['recruitment', 'recruiter', 'organization'],
  ['recruitment', 'recruit', 'recruiter'],
  ['training', 'trainee', 'organization'],
  ['education', 'person', 'institution'],
  ['association', 'party', 'party'],
]

function belonging(
  { material, hands, said, organ }: Scene,
  kinds: ReadonlySet<string>,
  rule: string,
  proof: (body: EntityId) => readonly Claim[],
): readonly RouteReason[] {
  const needsProof = kinds !== CRIMINAL
  // one reason for each person, body and predicate, however many papers report it
  const ties = new Map<string, { readonly text: string; readonly body: EntityId; readonly claims: Claim[] }>()
  for (const hand of hands) {
    for (const claim of said(hand)) {
      for (const [predicate, ownRole, bodyRole] of JOINING) {
        if (claim.predicate !== predicate || !material.fillers(claim, ownRole).includes(hand)) continue
        for (const body of material.fillers(claim, bodyRole)) {
          const { kind = '', type } = material.entity(body) ?? {}
          if (body === hand || (type !== 'Organization' && type !== 'Group') || !kinds.has(kind) || organ(body))
            continue
          const text = `${material.name(hand)} is tied to ${material.name(body)} (${predicate})`
          const key = [hand, body, predicate].join('\n')
          const known = ties.get(key)
          if (known) known.claims.push(claim)
          else ties.set(key, { text, body, claims: [claim] })
        }
      }
    }
  }
  return [...ties.values()].flatMap(({ text, body, claims }) => {
    const further = proof(body)
    return needsProof && further.length === 0 ? [] : [{ rule, text, claims: [...claims, ...further] }]
  })
}

/** Claims by which somebody else founded, paid for, supported, trained or steered the body. */
function backing(material: Material, body: EntityId): readonly Claim[] {
  const backed: readonly (readonly [Claim['predicate'], Role])[] = [
    ['funding', 'recipient'],
    ['creation', 'organization'],
    ['support', 'supported'],
    ['payment', 'payee'],
    ['part-of', 'part'],
    ['representation', 'agent'],
    ['association', 'party'],
    ['training', 'trainee'],
  ]
  return material
    .about(body)
    .filter(
      (claim) =>
        claim.polarity === 'affirmed' &&
        backed.some(
          ([predicate, role]) => claim.predicate === predicate && material.fillers(claim, role).includes(body),
        ) &&
        material.takings(claim).some(({ entity }) => entity !== body && isStateLike(material, entity)),
    )
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
function schooling({ material, hands, said }: Scene): readonly RouteReason[] {
  return hands.flatMap((hand) =>
    said(hand)
      .filter(
        (claim) =>
          claim.predicate === 'training' &&
          material.fillers(claim, 'trainee').includes(hand) &&
          [...material.fillers(claim, 'trainer'), ...material.fillers(claim, 'organization')].some(
            (trainer) => isStateLike(material, trainer) || INSTITUTIONS.has(material.entity(trainer)?.kind ?? ''),
          ),
      )
      .map((claim) => ({ rule: 'ideology.training', text: `${material.name(hand)} was trained`, claims: [claim] })),
  )
}

const ONLINE =
  /\b(internet|online|on-line|telegram|whatsapp|signal|instagram|tiktok|facebook|social media|social network|messaging|messenger|chat|forum|app|website|web site|advert|advertisement)\b/i
const FORCE =
  /\b(blackmail\w*|threat\w*|coerc\w*|forc(?:ed|ing)|under pressure|pressur\w*|extort\w*|intimidat\w*|debts?)\b/i

/** The wording of a recruitment's channel, of a payment's purpose, or of a task. */
function hiring({ material, hands, said }: Scene, words: RegExp, rule: string, what: string): readonly RouteReason[] {
  const wording: readonly (readonly [Claim['predicate'], Role, Role])[] = [
    ['recruitment', 'recruit', 'channel'],
    ['payment', 'payee', 'purpose'],
    ['payment', 'payee', 'benefit'],
  ]
  return hands.flatMap((hand) =>
    said(hand).flatMap((claim) =>
      wording.flatMap(([predicate, ownRole, phraseRole]) => {
        if (claim.predicate !== predicate || !material.fillers(claim, ownRole).includes(hand)) return []
        const phrases = (claim.roles[phraseRole] ?? []).map(({ name, at }) => name ?? at.quote)
        const found = phrases.find((phrase) => words.test(phrase))
        return found === undefined
          ? []
          : [{ rule, text: `${material.name(hand)} was ${what}: “${found}”`, claims: [claim] }]
      }),
    ),
  )
}

/** A relative among those above, as a source has it. */
function kin({ material, hands, incident, said }: Scene): readonly RouteReason[] {
  return incident.perpetrators.flatMap((operative) =>
    said(operative).flatMap((claim) => {
      if (claim.predicate !== 'family') return []
      const relatives = material
        .takings(claim)
        .flatMap(({ role, entity }) => (role === 'person' || role === 'relative' ? [entity] : []))
      const above = relatives.filter((entity) => entity !== operative && hands.includes(entity))
      const denials = material
        .about(operative)
        .filter((other) => other.predicate === 'family' && other.polarity === 'denied')
        .filter((other) => above.some((entity) => material.takings(other).some((t) => t.entity === entity)))
      return above.map((entity) => ({
        rule: 'kin.family',
        text: `${material.name(operative)} and ${material.name(entity)} are said to be family`,
        claims: [claim, ...denials],
      }))
    }),
  )
}

const TITLES = /\b(attach[ée]|ambassador|consul|diplomat|chargé|embassy|consulate)/i

/** Somebody in the chain holds a post at a mission, or was sent home as a diplomat. */
function diplomacy({ material, hands, chain, said }: Scene): readonly RouteReason[] {
  const officers = chain.nodes.flatMap(({ entity, rank }) => (rank === 'officer' ? [entity] : []))
  const around = new Set([...hands, ...officers, ...supervisors(material, chain)])
  return [...around].flatMap((hand) =>
    material.entity(hand)?.type !== 'Person'
      ? []
      : said(hand).flatMap((claim) => {
          const posted =
            (claim.predicate === 'membership' ||
              claim.predicate === 'leadership' ||
              claim.predicate === 'occupation') &&
            material.fillers(claim, 'organization').some((body) => material.entity(body)?.kind === 'diplomatic')
          const titled =
            claim.predicate === 'occupation' &&
            material.fillers(claim, 'person').includes(hand) &&
            (claim.roles.title ?? []).some(({ at }) => TITLES.test(at.quote))
          return posted || titled
            ? [{ rule: 'diplomatic.post', text: `${material.name(hand)} holds a diplomatic post`, claims: [claim] }]
            : []
        }),
  )
}

/** Whoever leads or supports an association of the chain without being in the chain himself. */
const supervisors = (material: Material, { nodes }: Chain): readonly EntityId[] =>
  nodes
    .filter(({ rank }) => rank === 'organisation')
    .flatMap(({ entity }) =>
      material.about(entity).flatMap((claim) => {
        if (claim.polarity !== 'affirmed') return []
        if (claim.predicate === 'leadership') return [...material.fillers(claim, 'leader')]
        return claim.predicate === 'support' && material.fillers(claim, 'supported').includes(entity)
          ? [...material.fillers(claim, 'supporter')]
          : []
      }),
    )

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}

const TELLING: ReadonlySet<Predicate> = new Set<Predicate>([
  'membership',
  'leadership',
  'recruitment',
  'training',
  'education',
  'association',
  'occupation',
  'payment',
  'family',
])

const affirmed = (material: Material, entity: EntityId, { id }: Incident): readonly Claim[] =>
  material.about(entity).filter((claim) => {
    if (!TELLING.has(claim.predicate)) return false
    const tied = material.incidentsOf(claim.id)
    return claim.polarity === 'affirmed' && (tied.length === 0 || tied.includes(id))
  })
