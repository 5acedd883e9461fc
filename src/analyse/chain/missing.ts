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

/** The chain of an incident as its questions look at it. */
interface Asked {
  readonly incident: Incident
  readonly steps: Steps
  readonly ties: Ties
  /** Words that are no name stand in quotation marks. */
  readonly name: (entity: EntityId) => string
  /** Affirmed pairs by their lower and by their upper end. */
  readonly above: ReadonlyMap<EntityId, readonly Pair[]>
  readonly below: ReadonlyMap<EntityId, readonly Pair[]>
  /** Pairs between which money passed, affirmed or not, by who got it. */
  readonly paid: ReadonlyMap<EntityId, readonly Pair[]>
}

export function missingIn(
  material: Material,
  ties: Ties,
  incident: Incident,
  nodes: readonly Ranked[],
  steps: Steps,
): readonly Gap[] {
  const above = new Map<EntityId, Pair[]>()
  const below = new Map<EntityId, Pair[]>()
  const paid = new Map<EntityId, Pair[]>()
  for (const pair of steps.pairs) {
    if (pair.kinds.has('payment')) into(paid, pair.lower, pair)
    if (!pair.affirmed) continue
    into(above, pair.lower, pair)
    into(below, pair.upper, pair)
  }
  const name = (id: EntityId): string => called(material.name(id), material.entity(id))
  const asked: Asked = { incident, steps, ties, name, above, below, paid }
  const gaps = unknownEnds(asked, nodes)
  for (const { entity, rank } of nodes) {
    // somebody whom every source denies has no questions of his own
    const acted = below.has(entity) || incident.perpetrators.includes(entity)
    if (acted && ACTING.has(rank)) gaps.push(...aboutHand(asked, entity, rank))
  }
  const ranks = new Map(nodes.map(({ entity, rank }) => [entity, rank]))
  for (const pair of steps.pairs) if (pair.affirmed) gaps.push(...aboutWay(asked, pair, ranks))
  return gaps
}

const gap = (
  { incident, steps }: Asked,
  kind: GapKind,
  text: string,
  entities: readonly EntityId[],
  from: readonly Pair[] = [],
): Gap => ({
  kind,
  text,
  incidents: [incident.id],
  entities,
  claims: eachOnce(from.map((pair) => steps.describe(pair).claims)),
})

function unknownEnds(asked: Asked, nodes: readonly Ranked[]): Gap[] {
  const { perpetrators, targets, sponsors } = asked.incident
  const gaps: Gap[] = []
  if (perpetrators.length === 0) gaps.push(gap(asked, 'perpetrator', 'Who carried it out is not known.', []))
  if (targets.length === 0) gaps.push(gap(asked, 'target', 'Whom or what it was aimed at is not known.', []))
  if (sponsors.length === 0 && !nodes.some(({ rank }) => rank === 'state' || rank === 'service'))
    gaps.push(gap(asked, 'sponsor', 'On whose behalf it was done is not known.', [...perpetrators]))
  return gaps
}

/** Who sent one who acted, and who paid him. */
function aboutHand(asked: Asked, entity: EntityId, rank: Rank): readonly Gap[] {
  const { name, above, below } = asked
  const uppers = above.get(entity) ?? []
  const money = moneyGaps(
    asked,
    entity,
    uppers.filter(({ kinds }) => meets(kinds, ACTS)),
  )
  if (uppers.length > 0) return money
  const text =
    rank === 'operative' ? `Who sent ${name(entity)} is not known.` : `For whom ${name(entity)} acted is not known.`
  return [gap(asked, 'superior', text, [entity], below.get(entity)), ...money]
}

/** By what way an order came down that only its two ends are named of. */
function aboutWay(asked: Asked, pair: Pair, ranks: ReadonlyMap<EntityId, Rank>): readonly Gap[] {
  const { name, steps } = asked
  const { upper, lower, kinds } = pair
  if (kinds.has('sponsorship') && kinds.size === 1) {
    const text = `How ${name(upper)} reached ${name(lower)} is not known.`
    return steps.bypass(pair) ? [] : [gap(asked, 'way-to-sponsor', text, [upper, lower], [pair])]
  }
  // the service itself cannot give an order: somebody in it did
  const ordered = kinds.has('tasking') && ranks.get(upper) === 'service' && ACTING.has(ranks.get(lower) ?? 'target')
  if (!ordered || steps.bypass(pair)) return []
  const text = `Who in ${name(upper)} gave ${name(lower)} the order is not known.`
  return [gap(asked, 'officer', text, [upper, lower], [pair])]
}

interface Payment {
  readonly pair: Pair
  readonly money: readonly Sum[]
}

function moneyGaps(asked: Asked, entity: EntityId, acts: readonly Pair[]): readonly Gap[] {
  const { incident, steps, ties, name, paid } = asked
  const payments = (paid.get(entity) ?? []).map((pair): Payment => ({ pair, money: steps.describe(pair).money }))
  const payers = withoutPayer(asked, entity, ties.withoutPayer(entity, incident.id), payments)
  if (payments.length === 0 && payers.length === 0 && acts.length > 0)
    return [gap(asked, 'payment', `Whether anybody paid ${name(entity)}, and who, is not known.`, [entity], acts)]
  const sums = payments
    .filter(({ money }) => money.every(({ amount, benefit }) => amount === undefined && benefit === undefined))
    .map(({ pair }) => {
      const text = `How much ${name(pair.upper)} paid ${name(entity)} is not known.`
      return gap(asked, 'sum', text, [pair.upper, entity], [pair])
    })
  return [...payers, ...sums]
}

/** Sums that somebody got and that no named payer is said to have paid. */
function withoutPayer(
  asked: Asked,
  entity: EntityId,
  claims: readonly Claim[],
  payments: readonly Payment[],
): readonly Gap[] {
  if (claims.length === 0) return []
  const isNamed = ({ currency, least, most }: Amount) =>
    payments.some(({ money }) =>
      money.some(({ amount: a }) => a?.currency === currency && a.least === least && a.most === most),
    )
  return sumsOf(claims)
    .filter(({ amount }) => payments.length === 0 || (amount && !isNamed(amount)))
    .map((sum) => ({
      ...gap(
        asked,
        'payer',
        `Who paid ${asked.name(entity)}${sum.amount ? ` ${inWords(sum.amount)}` : ''} is not known.`,
        [entity],
      ),
      claims: sum.claims,
    }))
}
