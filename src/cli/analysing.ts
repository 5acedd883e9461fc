// Opens the case that the options name, weighs it and makes the material of all answers from it; finds the entity that a
// user names.
import type { EntityId, Material, Weighing } from '../index.ts'
import type { CaseOptions } from './options.ts'
import type { Status } from './run.ts'
import { UsageError } from './usage.ts'
import { withWeighing } from './weighing.ts'

export interface Analysing {
  readonly weighing: Weighing
  readonly material: Material
}

export const withMaterial = (options: CaseOptions, work: (found: Analysing) => Promise<Status>): Promise<Status> =>
  withWeighing(options, async (weighing) => {
    const { material } = await import('../index.ts')
    const { claims, resolution, decisions } = weighing.evidence
    return work({ weighing, material: material({ claims, resolution, decisions }) })
  })

/** The one with that name; of several the one with most claims, and the others are told. */
export async function entityCalled(
  { material }: Analysing,
  wanted: string,
): Promise<{ readonly entity: EntityId; readonly others: readonly EntityId[] }> {
  const { entitiesNamed } = await import('../index.ts')
  const [entity, ...others] = entitiesNamed(material, wanted)
  if (entity === undefined) {
    throw new UsageError(`Nothing in the case is called “${wanted}”; “cutout entities” shows what there is.`)
  }
  return { entity, others }
}

/** With type and id, by which the other one can be asked for: a country and its state often have one name. */
export function alsoCalled({ material }: Analysing, others: readonly EntityId[]): string {
  if (others.length === 0) return ''
  const told = others.slice(0, 8).map((id) => `${material.name(id)} (${material.entity(id)?.type ?? 'unknown'} ${id})`)
  return `Also fits: ${told.join(', ')}.`
}
