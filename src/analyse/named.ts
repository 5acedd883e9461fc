// Finds the entities that a user means by a name or an id, and the incidents meant by an id or the beginning of one.
import type { EntityId } from '../model/entity.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Material } from './material.ts'

/** "Ilyas ÇELIK" and "Ilyas Celik" → `ilyas celik`. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Those known by just this name; where there are none, those with all its words in a name. Most claims first. */
export function entitiesNamed(material: Material, wanted: string): readonly EntityId[] {
  const name = folded(wanted)
  const known = [...material.resolution.entities.values()].filter(({ id }) => material.about(id).length > 0)
  const byId = known.filter(({ id }) => id === wanted)
  if (byId.length > 0 || name === '') return byId.map(({ id }) => id)
  const names = known.map(({ id, names }) => ({ id, names: names.map(folded) }))
  const exact = names.filter((entity) => entity.names.includes(name))
  const words = name.split(' ')
  const found = exact.length > 0 ? exact : names.filter((entity) => entity.names.some((n) => holdsAll(n, words)))
  return found
    .map(({ id }) => id)
    .sort((a, b) => material.about(b).length - material.about(a).length || (a < b ? -1 : 1))
}

const holdsAll = (name: string, words: readonly string[]): boolean => {
  const own = new Set(name.split(' '))
  return words.every((word) => own.has(word))
}

/** An incident's id or the beginning of one, from four letters on. */
export function incidentsWithId(material: Material, wanted: string): readonly IncidentId[] {
  return wanted.length < 4 ? [] : [...material.resolution.incidents.keys()].filter((id) => id.startsWith(wanted))
}
