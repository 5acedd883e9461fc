// What a chain leaves open: links that must have existed and that no claim names.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import { called, type Gap, type GapKind } from '../gap.ts'
import { into, type Material } from '../material.ts'
import { type Amount, inWords, type Sum, sumsOf } from '../money.ts'
import { eachOnce } from '../support.ts'
import type { Steps } from './links.ts'
import { meets, type Rank } from './ranks.ts'
import { ACTS, type Pair, type Ties } from './ties.ts'

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
  { pairs, describe, bypass }: Steps,
): readonly Gap[] {
  const name = (id: EntityId): string => called(material.name(id), material.entity(id))
  const gap = (kind: GapKind, text: string, entities: readonly EntityId[], from: readonly Pair[] = []): Gap => ({
    kind,
    text,
    incidents: [incident.id],
    entities,
    claims: eachOnce(from.map((pair) => describe(pair).claims)),
  })
  const paid = new Map<EntityId, Pair[]>()
  for (const pair of pairs) if (pair.kinds.has('payment')) into(paid, pair.lower, pair)
  const firm = pairs.filter(({ affirmed }) => affirmed)
  const uppers = new Map<EntityId, Pair[]>()
  const lowers = new Map<EntityId, Pair[]>()
  for (const pair of firm) {
    into(uppers, pair.lower, pair)
    into(lowers, pair.upper, pair)
  }
  const above = (entity: EntityId): readonly Pair[] => uppers.get(entity) ?? []
  const below = (entity: EntityId): readonly Pair[] => lowers.get(entity) ?? []
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
    const acts = above(entity).filter(({ kinds }) => meets(kinds, ACTS))
    if (above(entity).length === 0) {
      const text =
        rank === 'operative' ? `Who sent ${name(entity)} is not known.` : `For whom ${name(entity)} acted is not known.`
      gaps.push(gap('superior', text, [entity], below(entity)))
    }
    const payments = (paid.get(entity) ?? []).map((pair) => ({ pair, money: describe(pair).money }))
    gaps.push(...moneyGaps(name, gap, entity, withoutPayer(entity, incident.id), payments, acts))
  }

  for (const pair of firm) {
    const { upper, lower, kinds } = pair
    if (kinds.has('sponsorship') && kinds.size === 1 && !bypass(pair)) {
      const text = `How ${name(upper)} reached ${name(lower)} is not known.`
      gaps.push(gap('way-to-sponsor', text, [upper, lower], [pair]))
    }
    // the service itself cannot give an order: somebody in it did
    const ordered = kinds.has('tasking') && ranks.get(upper) === 'service' && ACTING.has(ranks.get(lower) ?? 'target')
    if (ordered && !bypass(pair)) {
      const text = `Who in ${name(upper)} gave ${name(lower)} the order is not known.`
      gaps.push(gap('officer', text, [upper, lower], [pair]))
    }
  }
  return gaps
}

interface Payment {
  readonly pair: Pair
  readonly money: readonly Sum[]
}

function moneyGaps(
  name: (id: EntityId) => string,
  gap: (kind: GapKind, text: string, entities: readonly EntityId[], from?: readonly Pair[]) => Gap,
  entity: EntityId,
  withoutPayer: readonly Claim[],
  payments: readonly Payment[],
  acts: readonly Pair[],
): readonly Gap[] {
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
    .map(({ pair }) =>
      gap('sum', `How much ${name(pair.upper)} paid ${name(entity)} is not known.`, [pair.upper, entity], [pair]),
    )
  return [...payers, ...sums]
}
