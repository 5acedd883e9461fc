// What a chain leaves open: links that must have existed and that no claim names.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import { called, type Gap, type GapKind } from '../gap.ts'
import { into, type Material } from '../material.ts'
import { type Amount, inWords, sumsOf } from '../money.ts'
import type { ChainLink } from './links.ts'
import type { Rank } from './ranks.ts'
import { ACTS, type Ties } from './ties.ts'

export interface Ranked {
  readonly entity: EntityId
  readonly rank: Rank
}

const ACTING: ReadonlySet<Rank> = new Set(['broker', 'operative'])

export function missingIn(
  material: Material,
  { withoutPayer }: Ties,
  incident: Incident,
  nodes: readonly Ranked[],
  links: readonly ChainLink[],
): readonly Gap[] {
  const name = (id: EntityId): string => called(material.name(id), material.entity(id))
  const gap = (kind: GapKind, text: string, entities: readonly EntityId[], from: readonly ChainLink[] = []): Gap => ({
    kind,
    text,
    incidents: [incident.id],
    entities,
    claims: [...new Set(from.flatMap(({ claims }) => claims))],
  })
  const firm = links.filter(({ state }) => state === 'affirmed' || state === 'disputed')
  const uppers = new Map<EntityId, ChainLink[]>()
  const lowers = new Map<EntityId, ChainLink[]>()
  for (const link of firm) {
    into(uppers, link.lower, link)
    into(lowers, link.upper, link)
  }
  const above = (entity: EntityId): readonly ChainLink[] => uppers.get(entity) ?? []
  const below = (entity: EntityId): readonly ChainLink[] => lowers.get(entity) ?? []
  const ranks = new Map(nodes.map(({ entity, rank }) => [entity, rank]))
  const isState = (rank: Rank) => rank === 'state' || rank === 'service'
  const gaps: Gap[] = []

  if (incident.perpetrators.length === 0) gaps.push(gap('perpetrator', 'Who carried it out is not known.', []))
  if (incident.targets.length === 0) gaps.push(gap('target', 'Whom or what it was aimed at is not known.', []))
  if (incident.sponsors.length === 0 && !nodes.some(({ rank }) => isState(rank))) {
    gaps.push(gap('sponsor', 'On whose behalf it was done is not known.', [...incident.perpetrators]))
  }

  for (const { entity, rank } of nodes) {
    // somebody whom every source denies has no questions of his own
    if (!ACTING.has(rank) || (below(entity).length === 0 && !incident.perpetrators.includes(entity))) continue
    const acts = above(entity).filter(({ kinds }) => kinds.some((kind) => ACTS.has(kind)))
    if (above(entity).length === 0) {
      const text =
        rank === 'operative' ? `Who sent ${name(entity)} is not known.` : `For whom ${name(entity)} acted is not known.`
      gaps.push(gap('superior', text, [entity], below(entity)))
    }
    gaps.push(...moneyGaps(material, gap, entity, withoutPayer(entity, incident.id), links, acts))
  }

  for (const link of firm) {
    if (link.kinds.every((kind) => kind === 'sponsorship') && !link.bypass) {
      const text = `How ${name(link.upper)} reached ${name(link.lower)} is not known.`
      gaps.push(gap('way-to-sponsor', text, [link.upper, link.lower], [link]))
    }
    // the service itself cannot give an order: somebody in it did
    if (
      ranks.get(link.upper) === 'service' &&
      ACTING.has(ranks.get(link.lower) ?? 'target') &&
      link.kinds.includes('tasking') &&
      !link.bypass
    ) {
      const text = `Who in ${name(link.upper)} gave ${name(link.lower)} the order is not known.`
      gaps.push(gap('officer', text, [link.upper, link.lower], [link]))
    }
  }
  return gaps
}

function moneyGaps(
  { name: nameOf, entity: entityOf }: Material,
  gap: (kind: GapKind, text: string, entities: readonly EntityId[], from?: readonly ChainLink[]) => Gap,
  entity: EntityId,
  withoutPayer: readonly Claim[],
  links: readonly ChainLink[],
  acts: readonly ChainLink[],
): readonly Gap[] {
  const name = (id: EntityId): string => called(nameOf(id), entityOf(id))
  const payments = links.filter(({ lower, kinds }) => lower === entity && kinds.includes('payment'))
  const isNamed = ({ currency, least, most }: Amount) =>
    payments.some(({ money }) =>
      money.some(({ amount: a }) => a?.currency === currency && a.least === least && a.most === most),
    )
  const unclaimed = (withoutPayer.length === 0 ? [] : sumsOf(withoutPayer)).filter(
    ({ amount }) => payments.length === 0 || (amount && !isNamed(amount)),
  )
  const payers = unclaimed.map(({ amount, claims }) => ({
    ...gap('payer', `Who paid ${name(entity)}${amount ? ` ${inWords(amount)}` : ''} is not known.`, [entity]),
    claims,
  }))
  if (payments.length === 0 && payers.length === 0 && acts.length > 0) {
    return [gap('payment', `Whether anybody paid ${name(entity)}, and who, is not known.`, [entity], acts)]
  }
  const sums = payments
    .filter(({ money }) => money.every(({ amount, benefit }) => amount === undefined && benefit === undefined))
    .map((link) =>
      gap('sum', `How much ${name(link.upper)} paid ${name(entity)} is not known.`, [link.upper, entity], [link]),
    )
  return [...payers, ...sums]
}
