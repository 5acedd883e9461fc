// "Ostria's service" and "Ostria denied it" name the country and its state: in a chain both are the one who commands.
import type { EntityId } from '../../model/entity.ts'
import type { Material } from '../material.ts'

/** A country that has something below it is its state, where the case knows just one state of that name. */
export function actorsIn({ resolution }: Material): (entity: EntityId) => EntityId {
  const states = new Map<string, EntityId | undefined>()
  const entities = [...resolution.entities.values()]
  for (const { id, kind, names } of entities) {
    if (kind !== 'state') continue
    for (const name of names) states.set(name, states.has(name) && states.get(name) !== id ? undefined : id)
  }
  const actors = new Map<EntityId, EntityId>()
  for (const { id, type, kind, name } of entities) {
    const state = type === 'Place' && kind === 'country' ? states.get(name) : undefined
    if (state) actors.set(id, state)
  }
  return (entity) => actors.get(entity) ?? entity
}
