// Climbs from those who acted to those who stood above them, tie by tie, up to the state. Only what bears on this
// incident is climbed: an order given for another plot leads to another chain.
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Material } from '../material.ts'
import { PARENTAL } from './leaders.ts'
import { ACTS, type Pair, type Ties } from './ties.ts'

/** Beyond this many steps or entities a chain is no longer one that a person can follow; what is cut is said. */
export const LIMITS = { steps: 8, entities: 80 }

export interface Ascent {
  readonly pairs: readonly Pair[]
  readonly entities: ReadonlySet<EntityId>
  /** Steps up from those who acted. */
  readonly steps: ReadonlyMap<EntityId, number>
  readonly cut: boolean
}

/** Belonging to one of these says something by itself; a choir or a judo team must do more to be in a chain. */
const WEIGHTY: ReadonlySet<string> = new Set<OrganizationKind>([
  'state',
  'government',
  'intelligence',
  'military',
  'police',
  'diplomatic',
  'criminal',
  'armed-group',
])

export function ascend(material: Material, ties: Ties, incident: Incident): Ascent {
  const targets = new Set(incident.targets)
  const steps = new Map<EntityId, number>()
  for (const entity of incident.perpetrators) steps.set(entity, 0)
  const sponsors = sponsorsOf(material, ties, incident)
  for (const entity of sponsors) if (!targets.has(entity)) steps.set(entity, 0)
  const found: Pair[] = []
  let cut = false
  const queue = [...steps.keys()]
  for (let lower = queue.shift(); lower !== undefined; lower = queue.shift()) {
    const step = steps.get(lower) ?? 0
    if (isTopmost(material, lower)) continue
    for (const pair of ties.above(lower, incident.id)) {
      const { upper } = pair
      if (targets.has(upper)) continue
      const known = steps.has(upper)
      if (!known && (step >= LIMITS.steps || steps.size >= LIMITS.entities)) {
        cut = true
        continue
      }
      found.push(pair)
      // a superior whom every source denies is shown, and nothing is built on it
      if (known || !pair.affirmed) continue
      steps.set(upper, step + 1)
      queue.push(upper)
    }
  }
  return pruned(material, incident.perpetrators, sponsors, found, steps, cut)
}

/** Sponsors whom some claim affirms; one who only denies having had a part is no place to climb from. */
function sponsorsOf(material: Material, { actor }: Ties, incident: Incident): readonly EntityId[] {
  const named = new Set(
    material
      .recorded(incident)
      .flatMap((claim) => (claim.polarity === 'affirmed' ? material.fillers(claim, 'sponsor') : [])),
  )
  return [...new Set(incident.sponsors.filter((sponsor) => named.has(sponsor)).map(actor))]
}

const isTopmost = (material: Material, entity: EntityId): boolean => {
  const { type, kind } = material.entity(entity) ?? {}
  return kind === 'state' || type === 'Place'
}

/** Drops what somebody merely belongs to, leaf by leaf from the top. */
function pruned(
  material: Material,
  perpetrators: readonly EntityId[],
  sponsors: readonly EntityId[],
  pairs: readonly Pair[],
  steps: ReadonlyMap<EntityId, number>,
  cut: boolean,
): Ascent {
  const fixed = new Set([...perpetrators, ...sponsors.filter((sponsor) => steps.has(sponsor))])
  let kept = pairs
  for (;;) {
    const tops = new Set(kept.map(({ upper }) => upper))
    for (const { lower } of kept) tops.delete(lower)
    const idle = [...tops].filter((entity) => !fixed.has(entity) && isIdle(material, entity, kept))
    if (idle.length === 0) break
    kept = kept.filter(({ upper }) => !idle.includes(upper))
  }
  const entities = new Set([...fixed].filter((entity) => steps.has(entity)))
  for (const { upper, lower } of kept) entities.add(upper).add(lower)
  return { pairs: kept, entities, steps, cut }
}

function isIdle(material: Material, entity: EntityId, pairs: readonly Pair[]): boolean {
  if (WEIGHTY.has(material.entity(entity)?.kind ?? '')) return false
  return !pairs.some(
    ({ upper, lower, ties }) =>
      upper === entity &&
      ties.some(
        ({ kind }) =>
          ACTS.has(kind) ||
          PARENTAL.has(kind) ||
          (kind === 'leadership' && WEIGHTY.has(material.entity(lower)?.kind ?? '')),
      ),
  )
}
