// What part each entity plays in a chain, derived from its place among the others: who has whom above and below, and
// by what. A name or a title decides nothing.
import type { EntityId } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import type { OrganizationKind } from '../../model/ontology.ts'
import { into, type Material } from '../material.ts'
import type { LinkKind, Pair } from './ties.ts'

/** From the top. `service` is any organ of a state; `organisation` is a gang, an association, a company. */
export const RANKS = [
  'state',
  'service',
  'officer',
  'broker',
  'organisation',
  'recruiter',
  'operative',
  'target',
] as const
export type Rank = (typeof RANKS)[number]

const ORGANS: ReadonlySet<string> = new Set<OrganizationKind>(['intelligence', 'military', 'police', 'diplomatic'])
const BELONGING: ReadonlySet<LinkKind> = new Set(['part-of', 'membership', 'leadership'])
const HIRING: ReadonlySet<LinkKind> = new Set(['tasking', 'payment', 'representation', 'sponsorship', 'reporting'])

export function rankOf(material: Material, incident: Incident, pairs: readonly Pair[]): (entity: EntityId) => Rank {
  const uppers = new Map<EntityId, Pair[]>()
  const lowers = new Map<EntityId, Pair[]>()
  for (const pair of pairs) {
    if (!pair.affirmed) continue
    into(uppers, pair.lower, pair)
    into(lowers, pair.upper, pair)
  }
  const above = (entity: EntityId): readonly Pair[] => uppers.get(entity) ?? []
  const below = (entity: EntityId): readonly Pair[] => lowers.get(entity) ?? []
  const body = (entity: EntityId, seen: readonly EntityId[] = []): 'state' | 'service' | 'organisation' => {
    const { type, kind = '' } = material.entity(entity) ?? {}
    if (type === 'Place' || kind === 'state') return 'state'
    if (ORGANS.has(kind)) return 'service'
    const wholes = above(entity).filter(({ upper, kinds }) => kinds.has('part-of') && !seen.includes(upper))
    // a government is its state; a ministry or a department is a part of one
    if (kind === 'government') return wholes.length === 0 ? 'state' : 'service'
    return wholes.some(({ upper }) => body(upper, [...seen, entity]) !== 'organisation') ? 'service' : 'organisation'
  }
  return (entity) => {
    if (incident.targets.includes(entity) && !incident.perpetrators.includes(entity)) return 'target'
    const { type } = material.entity(entity) ?? {}
    if (type === 'Organization' || type === 'Place') return body(entity)
    // whoever acted and had nobody under him is the hand, even where he belonged to the service
    const led = below(entity).some(({ lower }) => !incident.targets.includes(lower))
    if (incident.perpetrators.includes(entity) && !led) return 'operative'
    // a colonel who orders a killing, a member of a service: belongs to an organ of a state
    const serves = above(entity).some(
      ({ upper, kinds }) =>
        meets(kinds, BELONGING) && material.entity(upper)?.type !== 'Person' && body(upper) !== 'organisation',
    )
    if (serves) return 'officer'
    if (below(entity).some(({ kinds }) => meets(kinds, HIRING))) return 'broker'
    return below(entity).some(({ kinds }) => kinds.has('recruitment') || kinds.has('training')) ? 'recruiter' : 'broker'
  }
}

/** Whether it is of one of these kinds. */
export function meets(kinds: ReadonlySet<LinkKind>, wanted: ReadonlySet<LinkKind>): boolean {
  for (const kind of wanted) if (kinds.has(kind)) return true
  return false
}
