// Which of the two stands above the other, a leader or what he leads: the body where it has a parent itself (a service and
// its colonel), the leader where it has none (a gang and its boss). That he also belongs to it or works for it says no more.
import type { EntityId } from '../../model/entity.ts'
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Material } from '../material.ts'
import type { LinkKind, Tie } from './ties.ts'

/** A gang or a militia that somebody pays still stands under its own boss. */
const ARMED: ReadonlySet<string> = new Set<OrganizationKind>(['criminal', 'armed-group'])

/** What makes a body somebody's own: its parent's, its founder's, its paymaster's. */
export const PARENTAL: ReadonlySet<LinkKind> = new Set(['part-of', 'founding', 'funding', 'payment', 'representation'])

/** Whether a tie points the right way, given all others. */
export function wayUpIn(material: Material, ties: readonly Tie[]): (tie: Tie) => boolean {
  const parented = new Set<EntityId>()
  const led = new Set<string>()
  for (const { kind, claim, upper, lower } of ties) {
    if (claim.polarity !== 'affirmed') continue
    if (PARENTAL.has(kind) && !ARMED.has(material.entity(lower)?.kind ?? '')) parented.add(lower)
    if (kind === 'leadership') led.add(`${upper} ${lower}`)
  }
  return ({ kind, claim, upper, lower }) => {
    if (kind === 'membership') return parented.has(upper) || !led.has(`${lower} ${upper}`)
    if (kind !== 'leadership') return true
    const isAbove = material.fillers(claim, 'organization').includes(upper)
    return isAbove ? parented.has(upper) : !parented.has(lower)
  }
}
